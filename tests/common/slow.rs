//! Inputs made to be slow to read.

/// What is read again and again.
pub(crate) const REPEATED: &[&str] = &[
    "1",
    "111.",
    "1/",
    "1-",
    "(",
    ")",
    ".",
    "“",
    "\"",
    ",",
    ";",
    ":",
    "- ",
    "\u{a0}",
    "\n",
    " ",
    "a\u{301}",
    "\u{302}",
    "ngày ",
    "Nghị quyết số ",
    "đồng chí ",
    "đồng chí Nguyễn Văn An, ",
    "Bí thư ",
    "1. ",
    "a) ",
    "(1) ",
    "từ ",
    "tăng 1%, ",
    "một ",
    "tỷ ",
    "năm ",
    "Nguyễn ",
    "UBND ",
    "UBND TP ",
    // Those who hold positions, and what stands between a name and a position.
    "hai Phó Chủ tịch là Lê Văn An, ",
    "Ông Lê Văn An, sinh năm 1957, ",
    "Công ty cổ phần ",
    // A meeting with words for its being held and no day.
    "tại hội nghị diễn ra ",
    "từ 3/2014 đến ",
    "25 Lê Lợi ",
    "Chi bộ ",
    "đạt 1/2, ",
    "lũy kế thu 15 tỷ đồng. ",
    "yêu cầu ",
    "yêu cầu nếu ",
    "chậm nhất là ",
    "yêu cầu xã rà soát trước 17 giờ ngày 30/6, ",
    "rà soát hộ nghèo. Thời hạn: trước ngày 30/6. ",
    "Trước ngày 15/6/2030, yêu cầu các xã làm các việc sau:\n",
    "- rà soát hộ nghèo;\nThời hạn: trước ngày 30/6.\n",
    "yêu cầu căn cứ ",
    "đối với UBND ",
    "; tăng cường ",
    "“Các xã phải làm”. ",
    "https://a.",
    "x",
    "Ủ",
    "5 triệu ",
    "ngày 1 và ",
    "Nghị quyết 1, ",
    "thứ hai ",
    "Đảng bộ phường ",
    // Bodies that belong to one another without end, and such as have no level of their own.
    "Đảng bộ cơ quan ",
    "Đảng bộ Công an tỉnh, Chi bộ, ",
    "I. ",
    "của ",
    "cùng kỳ ",
    "thường kỳ tháng 4 và ",
    "tổng kết nhiệm kỳ 2021-2026. ",
    "171 trong tổng số 180 hộ, ",
    "trong đó thu thuế 1 tỷ đồng, ",
    "Trong đó: thu thuế 1 tỷ đồng; ",
    "5 (tăng 1%) vụ mua bán, cất giữ, ",
    "với 5 chỉ tiêu là: ",
    "khu dân cư (KDC) ",
    "các ông Lê An, các xã Vĩnh Tường, Vĩnh Thuận, ",
    "HĐND tỉnh làm việc với ",
    "Văn phòng HĐND, ",
    "HĐND và ",
    "kỳ họp sẽ ",
    "đã đề ra các nhiệm vụ, ",
    "triển khai nhiệm vụ tháng 8 ",
    "đã đề ra các nhiệm vụ: làm đường, ",
    "Đoàn ",
    "P10 - ",
    "2 tháng một 2018 ",
    "tăng 2 đảng viên (tăng 3%), ",
    // Enumerators one in another, and the line that never stops.
    "1.1.1.1.1. ",
    "- 1. a) + ",
    "cả xã thu được 5 tạ thóc và ",
    "trong đó kinh tế 4 hồ sơ; ",
    "tuyến đường trong xã trong thôn ",
    "trong xã ",
    "5 tỷ đồng được được ",
    "5 vụ, 6 vụ, 7 triệu đồng, ",
    "cả năm thu 5 tỷ đồng, ",
    "5 thôn (năm 2015: 3 thôn), ",
    "Tại hội nghị, có 3 tập thể và ",
    "Thu: dự toán 5 tỷ đồng; ",
    "năm 2010 đạt 5 tỷ đồng, ",
    "5 tỷ đồng trên tổng dự toán ",
    "thu giữ 5 khẩu súng, có 4 xe máy, 3 triệu đồng, ",
    "6 tháng đầu năm 2024. Ngày 5/7. 9 tháng. ",
    "Đảng bộ Công ty Ana họp. HĐND xã nói, Công ty vượt khó. ",
    "ngày 1, 2, 3, 4, ",
    "Chi bộ kết nạp 1, đảng bộ kết nạp 2, ",
    // What the reading notes, and the checks look at again.
    "Thu 3,098 tấn, bằng 100% kế hoạch (3,098 tấn).\n",
    "thứ hai, ngày 10/7/2024, ngày 31/2/2024, 5 hộ (sáu hộ), ",
];

/// What is read once, and what is read again and again behind it.
pub(crate) const BEHIND: &[(&str, &str)] = &[
    ("đồng chí ", "Nguyễn "),
    ("đồng chí Nguyễn Văn An, Bí thư Đảng ủy phường ", "An "),
    ("Nghị quyết số 10-NQ/TU ngày 21/12/2023 của ", "Ban "),
    ("Thu ngân sách ", "nhà nước "),
    ("hội nghị lần thứ ", "2 "),
    ("Tân An, ngày 12 tháng 01 năm 2022\n", "năm 2015 thu 5 tỷ đồng, tháng 5 xã họp. "),
    ("“", "a "),
    ("(", "1 "),
];

/// What is read again and again, each time with another name for `@` and another number for `#`.
pub(crate) const VARIED: &[&str] = &[
    // One who holds ever more positions, and many who hold one.
    "Ông Lê Văn An, Chủ tịch UBND xã @.\n",
    "Ông Lê @, Chủ tịch UBND xã Kim Sơn.\n",
    "Đồng chí Lê @, Bí thư Đảng ủy xã @, yêu cầu các thôn rà soát # hộ.\n",
    "Trưởng ban biên tập UBND xã @ ",
    "UBND xã @, ",
    "Chi bộ #, ",
    "Đảng bộ Công ty @, Chi bộ thôn #, ",
    // Documents by their numbers, and those of one number by their symbols.
    "Nghị quyết số #/NQ-HĐND, ",
    "Nghị quyết số 1-NQ/HĐND#, ",
    "Quyết định số #/QĐ-UBND của UBND xã @ về @.\n",
    "Công ty cổ phần @ nộp # triệu đồng.\n",
    "Giao UBND xã @ rà soát # hộ nghèo.\n",
    "Thu ngân sách xã @ đạt # tỷ đồng, tăng #% so với cùng kỳ.\n",
    "trong đó thu @ # tỷ đồng, ",
    // Parts whose questions are asked, shares in a list, and what is told of the clause before.
    "trong đó nữ @ # người, ",
    "loại khá @ #%, ",
    "tiếp nhận # đơn, đã giải quyết # đơn, đạt #%, ",
    "lúa @ # ha, năng suất # tạ/ha, sản lượng # tấn, ",
];

/// A text of a unit again and again, with another name for each `@` and another number for each `#`.
pub(crate) fn varied(unit: &str, size: usize) -> String {
    const WORDS: [&str; 16] = [
        "An", "Bình", "Cẩm", "Đông", "Giang", "Hải", "Khê", "Lâm", "Minh", "Nam", "Phong", "Quang", "Sơn", "Tân",
        "Thịnh", "Vĩnh",
    ];
    let mut text = String::new();
    for n in 1.. {
        let name = [n, n / 16, n / 256].map(|n| WORDS[n % WORDS.len()]).join(" ");
        text += &unit.replace('@', &name).replace('#', &n.to_string());
        if text.len() >= size {
            break;
        }
    }
    text
}

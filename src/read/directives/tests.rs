//! Texts in short, and the tasks that are set in them.

use crate::read::directives::testing::check_tasks;
/// List number, addressee and text of each task.
type Wanted<'a> = &'a [(&'a str, &'a str, &'a str)];

/// What is set in a text.
#[track_caller]
fn check(text: &str, wanted: Wanted<'_>) {
    let report = crate::parse(text);
    let found: Vec<_> = report
        .directives
        .iter()
        .map(|d| (d.number.as_deref().unwrap_or(""), d.addressee.as_deref().unwrap_or(""), d.text.as_ref()))
        .collect();
    assert_eq!(found, wanted, "in {text}");
}

#[test]
fn a_leader_asks() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "Kết luận hội nghị, đồng chí Bí thư yêu cầu các chi bộ rà soát hộ nghèo; UBND xã sớm trình phương án./.",
            &[("", "các chi bộ", "rà soát hộ nghèo"), ("", "UBND xã", "sớm trình phương án")],
        ),
        (
            "Bà Lan yêu cầu các ngành; hội, đoàn thể các cấp phát huy kết quả đạt được, khắc phục hạn chế.",
            &[("", "hội, đoàn thể các cấp", "phát huy kết quả đạt được, khắc phục hạn chế")],
        ),
        ("Đoàn đề nghị các xã rà soát hộ nghèo.", &[("", "các xã", "rà soát hộ nghèo")]),
        (
            "Chủ tịch UBND huyện kết luận như sau:\n- Giao Phòng Tài chính - Kế hoạch tham mưu phân bổ vốn.\n- Các xã rà soát hộ nghèo.",
            &[("", "Phòng Tài chính - Kế hoạch", "tham mưu phân bổ vốn"), ("", "Các xã", "rà soát hộ nghèo")],
        ),
        ("Đoàn kiểm tra kết luận 5 xã rà soát hộ nghèo chưa tốt.", &[]),
        ("Qua kiểm tra, Đoàn cũng đề nghị các xã rà soát hộ nghèo.", &[("", "các xã", "rà soát hộ nghèo")]),
        ("Đoàn Thanh niên xã đề nghị các chi đoàn rà soát hộ nghèo.", &[("", "các chi đoàn", "rà soát hộ nghèo")]),
        (
            "Bà Lan nhấn mạnh công tác thi đua của các thôn cần tập trung vào việc khó.",
            &[("", "", "tập trung vào việc khó")],
        ),
        (
            "Bà Lan yêu cầu phòng, ban và các xã - Tiếp tục rà soát hộ nghèo.",
            &[("", "phòng, ban và các xã", "Tiếp tục rà soát hộ nghèo")],
        ),
        (
            "Bà Lan yêu cầu Sở Giáo dục - Đào tạo rà soát trường lớp.",
            &[("", "Sở Giáo dục - Đào tạo", "rà soát trường lớp")],
        ),
        (
            "Ông Nam đề nghị trong thời gian tới, xã cần có giải pháp thu hút vốn. Tiếp tục giữ vững an ninh.",
            &[("", "xã", "có giải pháp thu hút vốn"), ("", "", "Tiếp tục giữ vững an ninh")],
        ),
        (
            "Bà Lan giao UBND phường khẩn trương số hóa hồ sơ. Công an phường phối hợp tuần tra ban đêm.",
            &[("", "UBND phường", "khẩn trương số hóa hồ sơ"), ("", "Công an phường", "phối hợp tuần tra ban đêm")],
        ),
        (
            "Phát biểu tại đại hội, đồng chí Hà nêu rõ: Thứ nhất, chăm lo người nghèo. Thứ hai, là mở rộng vùng chè.",
            &[("Thứ nhất", "", "chăm lo người nghèo"), ("Thứ hai", "", "mở rộng vùng chè")],
        ),
        (
            "Chủ tịch UBND xã lưu ý một số việc: (1) Làm tốt khâu giống, (2) Thực hiện hai việc như: nạo vét kênh; \
             quét lối, khơi thông cống…",
            &[("(1)", "", "Làm tốt khâu giống"), ("(2)", "", "nạo vét kênh"), ("(2)", "", "quét lối, khơi thông cống")],
        ),
        (
            "Phát biểu tại buổi lễ, ông Hải cho rằng, Hội Nông dân xã cần chú trọng dạy nghề.",
            &[("", "Hội Nông dân xã", "chú trọng dạy nghề")],
        ),
        (
            "Chủ tịch UBND xã khẳng định: Chính quyền xã sẽ tập trung rà soát đất đai.",
            &[("", "", "tập trung rà soát đất đai")],
        ),
        (
            "Đồng chí Bí thư đã triển khai các nhiệm vụ cần thực hiện trong tháng 12, như: Tập trung thu ngân sách.",
            &[("", "", "Tập trung thu ngân sách")],
        ),
        (
            "Bà Lan đề nghị đội ngũ bí thư chi bộ luôn là người đi đầu; tích cực vận động nhân dân.",
            &[("", "đội ngũ bí thư chi bộ", "luôn là người đi đầu"), ("", "", "tích cực vận động nhân dân")],
        ),
        (
            "Bà Lan yêu cầu các thôn trên cơ sở kế hoạch đã ký kết, rà soát hộ nghèo.",
            &[("", "các thôn", "rà soát hộ nghèo")],
        ),
        (
            "Ban Thường vụ đã thống nhất dự thảo, giao các đồng chí ủy viên tiếp tục chỉnh sửa báo cáo.",
            &[("", "các đồng chí ủy viên", "tiếp tục chỉnh sửa báo cáo")],
        ),
        (
            "Bà Lan nhấn mạnh các nhiệm vụ cần tập trung thực hiện; yêu cầu các thôn rà soát hộ nghèo.",
            &[("", "các thôn", "rà soát hộ nghèo")],
        ),
        (
            "Bà Lan đề nghị Công an xã giúp các thôn lắp camera; ngoài ra, các thôn còn phải tự soi, tự sửa.",
            &[("", "Công an xã", "giúp các thôn lắp camera"), ("", "các thôn", "tự soi, tự sửa")],
        ),
        (
            "Bà Lan yêu cầu các chi bộ được kiểm tra rút kinh nghiệm.",
            &[("", "các chi bộ được kiểm tra", "rút kinh nghiệm")],
        ),
        (
            "Bà Lan đề nghị xã rà soát hộ nghèo; chủ trương sắp xếp xã, đặc biệt là hợp nhất hai xã. Nhất là, hỗ trợ hộ neo đơn.",
            &[("", "xã", "rà soát hộ nghèo"), ("", "", "hỗ trợ hộ neo đơn")],
        ),
        (
            "Bà Lan nhấn mạnh, năm nay là năm khó khăn, đòi hỏi đảng viên tiếp tục phát huy đoàn kết.",
            &[("", "đảng viên", "tiếp tục phát huy đoàn kết")],
        ),
        ("Bà Lan nhấn mạnh nhiệm vụ trước mắt là khắc phục hậu quả mưa lũ.", &[("", "", "khắc phục hậu quả mưa lũ")]),
        (
            "“Các xã phải công khai quy hoạch”, ông Minh nói và đề nghị Sở Xây dựng kiểm tra tiến độ.",
            &[("", "Các xã", "công khai quy hoạch"), ("", "Sở Xây dựng", "kiểm tra tiến độ")],
        ),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn a_leader_asks_behind_what_is_said_first() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "Bà Lan đề nghị các xã rà soát hộ nghèo. Đánh giá đây là xã năng động, đồng chí Lê Văn An yêu cầu địa phương quan tâm đào tạo nghề.",
            &[("", "các xã", "rà soát hộ nghèo"), ("", "địa phương", "quan tâm đào tạo nghề")],
        ),
        (
            "Bà Lan đề nghị các xã rà soát hộ nghèo. Biểu dương các thôn, Bí thư Huyện ủy đề nghị UBND xã sớm trình phương án.",
            &[("", "các xã", "rà soát hộ nghèo"), ("", "UBND xã", "sớm trình phương án")],
        ),
        // Nobody else begins to ask.
        (
            "Bà Lan đề nghị các xã rà soát hộ nghèo. Biểu dương các thôn, các hộ làm theo yêu cầu đề ra.",
            &[("", "các xã", "rà soát hộ nghèo"), ("", "", "Biểu dương các thôn, các hộ làm theo yêu cầu đề ra")],
        ),
        (
            "Ban Chỉ đạo phòng, chống dịch huyện yêu cầu các tổ lập kế hoạch kiểm tra; tổng hợp kết quả.",
            &[("", "các tổ", "lập kế hoạch kiểm tra"), ("", "", "tổng hợp kết quả")],
        ),
        ("Huyện đã kiện toàn Ban Chỉ đạo, ban hành 5 kế hoạch.", &[]),
        ("Ông An, Phó Bí thư Đảng ủy đã phát biểu, chỉ đạo cần rà soát hộ nghèo.", &[("", "", "rà soát hộ nghèo")]),
        ("Công tác lãnh đạo, chỉ đạo cần được quan tâm hơn.", &[]),
        ("Bà Lan lưu ý, nội dung văn kiện không cần quá dài mà cần rõ việc, cụ thể.", &[("", "", "rõ việc, cụ thể")]),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn a_word_within_a_name_hides_no_task() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "Bà Lan giao Sở Nông nghiệp và Môi trường rà soát quỹ đất; Sở Tài nguyên và Môi trường thẩm định giá.",
            &[
                ("", "Sở Nông nghiệp và Môi trường", "rà soát quỹ đất"),
                ("", "Sở Tài nguyên và Môi trường", "thẩm định giá"),
            ],
        ),
        (
            "Bà Lan giao hội đồng tư vấn thuế phường rà soát hộ kinh doanh.",
            &[("", "hội đồng tư vấn thuế phường", "rà soát hộ kinh doanh")],
        ),
        (
            "Bà Lan yêu cầu: Hội Nông dân vận động hội viên góp vốn; các chi bộ dân vận khéo.",
            &[("", "Hội Nông dân", "vận động hội viên góp vốn"), ("", "các chi bộ", "dân vận khéo")],
        ),
        // A name may have a word in it that tells of something else elsewhere.
        ("Đồng chí Bàn Văn Lực đề nghị các xã rà soát hộ nghèo.", &[("", "các xã", "rà soát hộ nghèo")]),
        (
            "Bà Lan có ý kiến kết luận như sau:\n1. Giao các xã rà soát hộ nghèo.\n2. Công an xã tuần tra ban đêm.",
            &[("1", "các xã", "rà soát hộ nghèo"), ("2", "Công an xã", "tuần tra ban đêm")],
        ),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn a_leader_asks_in_other_words() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "Bà Lan đề nghị các xã rà soát hộ nghèo; phấn đấu quý I mỗi chi bộ giới thiệu ít nhất 1 quần chúng.",
            &[
                ("", "các xã", "rà soát hộ nghèo"),
                ("", "", "phấn đấu quý I mỗi chi bộ giới thiệu ít nhất 1 quần chúng"),
            ],
        ),
        (
            "Bà Lan yêu cầu các xã rà soát hộ nghèo. Dịp này, huyện tặng quà 2 đơn vị, gồm: Công ty May với nhà máy sản xuất gỗ.",
            &[("", "các xã", "rà soát hộ nghèo")],
        ),
        (
            "Bà Lan đề nghị các ban tuyên truyền về gương tốt; 10 năm thực hiện nghị quyết; công tác giảm nghèo, phòng chống \
             dịch bệnh; kỷ niệm như: Đồng khởi, Ngày thành lập Quân đội.",
            &[("", "các ban", "tuyên truyền về gương tốt"), ("", "", "công tác giảm nghèo, phòng chống dịch bệnh")],
        ),
        (
            "Bà Lan đề nghị toàn Đảng bộ xã trên dưới một lòng, chung sức thực hiện nghị quyết.",
            &[("", "toàn Đảng bộ xã", "trên dưới một lòng, chung sức thực hiện nghị quyết")],
        ),
        (
            "Xem xét báo cáo, Chủ tịch UBND xã có ý kiến chỉ đạo:\nGiao Công an xã tăng cường tuần tra.",
            &[("", "Công an xã", "tăng cường tuần tra")],
        ),
        (
            "Ông Hải đã phát biểu chỉ đạo Hội Nông dân xã tiếp tục dạy nghề cho hội viên.",
            &[("", "Hội Nông dân xã", "tiếp tục dạy nghề cho hội viên")],
        ),
        (
            "Bà Lan đề nghị các ban tiếp tục tuyên truyền về: Kết quả đại hội; tuyên truyền Ngày Thương binh, liệt sĩ.",
            &[
                ("", "các ban", "tiếp tục tuyên truyền về: Kết quả đại hội"),
                ("", "", "tuyên truyền Ngày Thương binh, liệt sĩ"),
            ],
        ),
        (
            "Đồng chí Bí thư đã phát động thi đua, thực hiện 3 nội dung là: Làm tốt khâu giống; Nước sạch; Giữ rừng.",
            &[("", "", "Làm tốt khâu giống"), ("", "", "Giữ rừng")],
        ),
        (
            "Phát biểu, ông Hải cho biết năm nay có Đại hội Đại biểu toàn quốc. Vì vậy, xã phải giữ vững an ninh.",
            &[("", "xã", "giữ vững an ninh")],
        ),
        (
            "Ông Hải nêu rõ: Thời gian không còn nhiều, do vậy, các ban khẩn trương rà soát nội dung đại hội lần thứ XX. Xã \
             sớm trình phương án.",
            &[("", "các ban", "khẩn trương rà soát nội dung đại hội lần thứ XX"), ("", "Xã", "sớm trình phương án")],
        ),
        (
            "Ông Hải đề nghị các thôn tăng cường tuần tra. Trong đó, trọng tâm là giám sát các bến đò.",
            &[("", "các thôn", "tăng cường tuần tra"), ("", "", "giám sát các bến đò")],
        ),
        (
            "UBND tỉnh giao Sở Y tế rà soát thuốc.\nUBND xã Tân An chịu trách nhiệm quản lý nguồn vốn. Báo cáo kết quả về tỉnh.",
            &[
                ("", "Sở Y tế", "rà soát thuốc"),
                ("", "UBND xã Tân An", "chịu trách nhiệm quản lý nguồn vốn"),
                ("", "", "Báo cáo kết quả về tỉnh"),
            ],
        ),
        (
            "Ông Hải lưu ý 13 tổ quan tâm các vấn đề: Công tác giảm nghèo năm 2018, cải tạo 2 chung cư cũ.",
            &[("", "13 tổ", "quan tâm các vấn đề: Công tác giảm nghèo năm 2018, cải tạo 2 chung cư cũ")],
        ),
        (
            "Ông Hải biểu dương các tổ trưởng TDP. Đồng chí Bí thư yêu cầu các thôn rà soát hộ nghèo.",
            &[("", "các thôn", "rà soát hộ nghèo")],
        ),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn a_plan_is_made() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "6 tháng cuối năm, Đảng ủy xác định đẩy nhanh giải ngân; thúc đẩy chuyển đổi số.",
            &[("", "", "đẩy nhanh giải ngân"), ("", "", "thúc đẩy chuyển đổi số")],
        ),
        (
            "Phương hướng, nhiệm vụ 6 tháng cuối năm, Huyện ủy tiếp tục tập trung làm đường; đẩy mạnh thu ngân sách.",
            &[("", "Huyện ủy", "tiếp tục tập trung làm đường"), ("", "", "đẩy mạnh thu ngân sách")],
        ),
        ("Bí thư nêu rõ: Thời gian tới, xã tập trung làm đường.", &[("", "xã", "tập trung làm đường")]),
        ("Bí thư ghi nhận kết quả và nêu rõ, cần làm tốt công tác tham mưu.", &[("", "", "làm tốt công tác tham mưu")]),
        (
            "6 tháng cuối năm, Huyện ủy Đại Từ tiếp tục chỉ đạo làm đường.",
            &[("", "Huyện ủy Đại Từ", "tiếp tục chỉ đạo làm đường")],
        ),
        (
            "6 tháng cuối năm, Đảng ủy sẽ tập trung làm đường.\nBên cạnh đó, đẩy mạnh cải cách hành chính. \
             Bảo đảm an ninh.\nCùng với đó, xã đã tổ chức hội thi.\nTăng cường tuần tra là việc đã làm.",
            &[("", "", "tập trung làm đường"), ("", "", "đẩy mạnh cải cách hành chính"), ("", "", "Bảo đảm an ninh")],
        ),
        (
            "Bà Lan yêu cầu xã làm tốt công tác dân vận.\nĐồng thời, tiếp tục nâng cao kỷ cương",
            &[("", "xã", "làm tốt công tác dân vận"), ("", "", "tiếp tục nâng cao kỷ cương")],
        ),
        (
            "Ngày 20/12/2022, hội nghị bế mạc.\nNăm 2023, xã Tân An tập trung làm đường bản.",
            &[("", "xã Tân An", "tập trung làm đường bản")],
        ),
        (
            "Nhiệm kỳ mới, Đảng bộ đặt mục tiêu thu ngân sách đạt 20 tỷ đồng; từng bước nâng cao đời sống nhân dân.",
            &[("", "", "từng bước nâng cao đời sống nhân dân")],
        ),
        (
            "Năm tới, Đảng bộ phấn đấu luôn nắm chắc địa bàn; tổ chức thành công đại hội.",
            &[("", "", "luôn nắm chắc địa bàn"), ("", "", "tổ chức thành công đại hội")],
        ),
        (
            "(BNO) Năm 2011, phong trào đạt nhiều kết quả.\nNăm 2012, Hội Nông dân xã tiếp tục nhân rộng mô hình hay.",
            &[("", "Hội Nông dân xã", "tiếp tục nhân rộng mô hình hay")],
        ),
        (
            "Ngày 6/10/2025, xã họp.\nQuãng thời gian còn lại của năm 2025, xã Tân An dồn sức làm tốt vụ đông. UBND xã được giao \
             sớm hoàn chỉnh hồ sơ.\nỞ mảng văn hóa thì quan tâm đầu tư cho trường lớp.\nTheo ông Nam, đẩy mạnh dạy nghề.",
            &[
                ("", "xã Tân An", "dồn sức làm tốt vụ đông"),
                ("", "UBND xã được giao", "sớm hoàn chỉnh hồ sơ"),
                ("", "", "quan tâm đầu tư cho trường lớp"),
            ],
        ),
        (
            "Báo cáo vẽ ra một xã đủ điện, nước. Muốn vậy phải hoàn chỉnh quy hoạch; Nâng thu nhập lên 100 triệu đồng/năm.",
            &[("", "", "hoàn chỉnh quy hoạch"), ("", "", "Nâng thu nhập lên 100 triệu đồng/năm")],
        ),
        (
            "Nói về các mốc cần đạt trong 6 tháng cuối năm, UBND phường đề ra: ít nhất 91% hộ đạt gia đình văn hóa; không để \
             phát sinh hộ nghèo. Riêng độ bao phủ bảo hiểm y tế phấn đấu nâng lên 94%.",
            &[],
        ),
        (
            "Phường xác định nhiệm kỳ tới là giai đoạn bứt phá, tập trung cải tạo 20 tuyến hẻm; mở rộng công viên.",
            &[("", "", "tập trung cải tạo 20 tuyến hẻm"), ("", "", "mở rộng công viên")],
        ),
        (
            "Bước sang nhiệm kỳ 2025-2030, Đảng bộ tiếp tục mở rộng vùng chè.",
            &[("", "Đảng bộ", "tiếp tục mở rộng vùng chè")],
        ),
        ("Năm tới, Đảng bộ đề ra nhiệm vụ đẩy mạnh cải cách hành chính.", &[("", "", "đẩy mạnh cải cách hành chính")]),
        (
            "Quý tới, xã sẽ tập trung làm đường bản, đồng thời: đẩy mạnh thu ngân sách; giữ vững an ninh.",
            &[("", "", "tập trung làm đường bản"), ("", "", "đẩy mạnh thu ngân sách"), ("", "", "giữ vững an ninh")],
        ),
        (
            "Hội nghị thống nhất chương trình 6 tháng cuối năm, theo đó, các chi bộ tập trung kết nạp đảng viên.",
            &[("", "các chi bộ", "tập trung kết nạp đảng viên")],
        ),
        (
            "Ngày 03/11/2025, chi bộ họp.\nTrong tháng 11, Chi bộ thôn Hạ tập trung làm sạch dữ liệu đất đai.",
            &[("", "Chi bộ thôn Hạ", "tập trung làm sạch dữ liệu đất đai")],
        ),
        (
            "Thời gian tới, dịch bệnh tiếp tục diễn biến phức tạp. Vì vậy, các ngành khẩn trương ứng phó.",
            &[("", "các ngành", "khẩn trương ứng phó")],
        ),
        (
            "Thời gian tới, Đảng bộ đề ra mục tiêu tổng quát, củng cố tổ chức đảng; Đảng ủy xác định 5 nhiệm vụ trọng tâm.",
            &[("", "", "củng cố tổ chức đảng")],
        ),
        (
            "Theo kế hoạch, Đảng ủy xã sẽ chọn hai chi bộ tổ chức đại hội điểm.",
            &[("", "", "chọn hai chi bộ tổ chức đại hội điểm")],
        ),
        (
            "Phương hướng quý tới: củng cố tổ tự quản; nhân rộng mô hình hay.",
            &[("", "", "củng cố tổ tự quản"), ("", "", "nhân rộng mô hình hay")],
        ),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn goals_are_no_tasks() {
    let cases: [(&str, Wanted<'_>); 4] = [
        // What goals are listed with leaves the plan to go on behind them.
        (
            "Ngày 5/1/2022, phường họp.\nNăm 2022, phường phấn đấu thu ngân sách trên địa bàn đạt 9 tỷ đồng; mở 2 tuyến phố; \
             không để xảy ra cháy. Trong đó tập trung chống thất thu thuế.",
            &[("", "", "tập trung chống thất thu thuế")],
        ),
        (
            "Phương hướng quý tới: củng cố tổ tự quản, không để xảy ra cháy; không để tồn đọng đơn thư.",
            &[("", "", "củng cố tổ tự quản, không để xảy ra cháy"), ("", "", "không để tồn đọng đơn thư")],
        ),
        // Of what is drawn from goals only work is a task.
        (
            "Ngày 5/1/2022, Huyện đoàn họp.\nHội nghị thống nhất 9 chỉ tiêu năm 2022, trong đó: kết nạp 50 đoàn viên; \
             xây dựng 3 nhà nhân ái; rà soát đoàn viên đi làm xa.",
            &[("", "", "rà soát đoàn viên đi làm xa")],
        ),
        (
            "Ngày 5/1/2022, Huyện đoàn họp.\nHội nghị đề ra 9 chỉ tiêu, 4 nhiệm vụ năm 2022, trong đó: tập trung kết nạp \
             50 đoàn viên; xây dựng 3 nhà nhân ái.",
            &[("", "", "tập trung kết nạp 50 đoàn viên"), ("", "", "xây dựng 3 nhà nhân ái")],
        ),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn a_list_within_a_sentence_sets_tasks() {
    let both: Wanted<'_> = &[("", "", "rà soát hộ nghèo"), ("", "", "làm tốt khâu giống")];
    let cases = [
        "Hội nghị đã đề ra các nhiệm vụ trọng tâm: rà soát hộ nghèo; làm tốt khâu giống.",
        "Hội nghị thống nhất các nhiệm vụ, giải pháp trọng tâm quý III như: rà soát hộ nghèo; làm tốt khâu giống.",
        "Hội nghị đã triển khai nhiệm vụ tháng 8: rà soát hộ nghèo; làm tốt khâu giống.",
        "Chi bộ đã thông qua nghị quyết với các nhiệm vụ: rà soát hộ nghèo; làm tốt khâu giống.",
        "Đảng bộ xác định ba khâu đột phá gồm: rà soát hộ nghèo; làm tốt khâu giống.",
        "Nghị quyết đề ra phương hướng: rà soát hộ nghèo; làm tốt khâu giống.",
        "Hội nghị nhất trí với các nhiệm vụ trong thời gian tới, đó là: rà soát hộ nghèo; làm tốt khâu giống.",
        "Nhiệm vụ trọng tâm trong thời gian tới là: rà soát hộ nghèo; làm tốt khâu giống.",
        "Chi bộ đã thông qua phương hướng quý tới, trong đó rà soát hộ nghèo; làm tốt khâu giống.",
        "Hội nghị đã thông qua phương hướng quý tới. Theo đó, rà soát hộ nghèo; làm tốt khâu giống.",
        "Đại hội đã thảo luận và quyết nghị phương hướng quý tới. Theo đó, rà soát hộ nghèo; làm tốt khâu giống.",
        "Hội nghị đề ra 14 nhiệm vụ, như rà soát hộ nghèo; làm tốt khâu giống.",
        "Đảng bộ xác định các nhóm giải pháp, gồm rà soát hộ nghèo; làm tốt khâu giống.",
        "Nhiệm vụ trọng tâm tháng 12:\n- Các thôn rà soát hộ nghèo.\n- Công an xã làm tốt khâu giống.",
        "Đồng chí Bí thư chỉ đạo: rà soát hộ nghèo; làm tốt khâu giống.",
        "Đồng chí Bí thư kết luận: rà soát hộ nghèo; làm tốt khâu giống.",
        "Đảng bộ xác định mục tiêu là rà soát hộ nghèo; làm tốt khâu giống.",
        "Qua giám sát, Đoàn đề nghị chi bộ rà soát hộ nghèo; làm tốt khâu giống.",
    ];
    for text in cases {
        let report = crate::parse(text);
        let found: Vec<_> = report.directives.iter().map(|d| d.text.as_ref()).collect();
        assert_eq!(found, both.iter().map(|(_, _, task)| *task).collect::<Vec<_>>(), "in {text}");
    }
}

#[test]
fn a_section_or_list_sets_tasks() {
    check(
        "Báo cáo quý\n\
         A- KẾT QUẢ\n1. Tổ chức tốt ngày hội.\n2. Nhiệm vụ kinh tế\n- Mở rộng 2 tuyến đường.\n\
         B- PHƯƠNG HƯỚNG, NHIỆM VỤ\n1. Chỉ tiêu\n- Kết nạp 12 đảng viên.\n2. Về kinh tế\n\
         - Khuyến khích làm vườn;\n- Các thôn vận động hộ dân góp công.\n\
         3. Tăng cường kiểm tra\na) Đánh giá, xếp loại chi bộ;\nb) Nắm chắc địa bàn./.\n\
         Nơi nhận:\n- Huyện ủy;\n- Lưu văn phòng.",
        &[
            ("", "", "Khuyến khích làm vườn"),
            ("", "Các thôn", "vận động hộ dân góp công"),
            ("a", "", "Đánh giá, xếp loại chi bộ"),
            ("b", "", "Nắm chắc địa bàn"),
        ],
    );
    check(
        "Hướng dẫn\nTỔ CHỨC THỰC HIỆN\n- Trung tâm Văn hóa huyện mở chuyên mục, phát sóng hằng tuần;\n- Các xã treo cờ.",
        &[("", "Trung tâm Văn hóa huyện", "mở chuyên mục, phát sóng hằng tuần"), ("", "Các xã", "treo cờ")],
    );
    check(
        "Hội nghị\nĐồng chí Bí thư yêu cầu tập trung các nhiệm vụ sau:\n- Công tác nhân sự, hoàn thành trong tháng 8;\n\
         - Rà soát hộ nghèo.\n- Làm 5 km đường.\n- Phấn đấu kết nạp 7 đảng viên.",
        &[
            ("", "", "Công tác nhân sự, hoàn thành trong tháng 8"),
            ("", "", "Rà soát hộ nghèo"),
            ("", "", "Làm 5 km đường"),
            ("", "", "Phấn đấu kết nạp 7 đảng viên"),
        ],
    );
    check(
        "Hội nghị\nĐồng chí Bí thư nhấn mạnh các việc sau:\n1. Lập danh sách hộ nghèo\n2. Trồng 5 ha rừng\n\
         Đại hội đã tổ chức trao quà cho các cháu.",
        &[("1", "", "Lập danh sách hộ nghèo"), ("2", "", "Trồng 5 ha rừng")],
    );
    check(
        "Họp chi bộ\nChi bộ đã thảo luận và thống nhất thực hiện các nội dung sau:\nRà soát hộ nghèo.\n\
         Trồng 5 ha rừng.\nBuổi họp diễn ra nghiêm túc.",
        &[("", "", "Rà soát hộ nghèo"), ("", "", "Trồng 5 ha rừng")],
    );
    check(
        "Họp chi bộ\n- Đồng chí Hiên đã triển khai các công việc cụ thể như sau:\n+ Tổ chức tốt ngày lễ.\n\
         + Làm tốt khâu giống.\n- Mọi người đã nhất trí.",
        &[("", "", "Tổ chức tốt ngày lễ"), ("", "", "Làm tốt khâu giống")],
    );
    check(
        "Họp chi bộ\nĐồng chí Hiên đã thông qua chương trình gồm các nội dung:\n- Kiểm tra sĩ số.\n- Rà soát hồ sơ.",
        &[],
    );
    check("Đại hội\nĐảng viên đã thảo luận và thống nhất các nội dung sau:\nI. KẾT QUẢ\n1. Kết nạp 3 đảng viên.", &[]);
    check(
        "Bí thư Huyện ủy yêu cầu như sau: 1. Chuẩn bị đại hội; 2. Xử lý rác thải. 3. Chăm lo gia đình chính sách.",
        &[("1", "", "Chuẩn bị đại hội"), ("2", "", "Xử lý rác thải"), ("3", "", "Chăm lo gia đình chính sách")],
    );
}

#[test]
fn what_is_told_below_a_numbered_heading_does_not_end_it() {
    check(
        "BÁO CÁO\nIII. NHIỆM VỤ\nMục tiêu: thu ngân sách cả năm đạt 5 tỷ đồng.\n1. Tập trung làm đường.\n2. Rà soát hộ nghèo.",
        &[("1", "", "Tập trung làm đường"), ("2", "", "Rà soát hộ nghèo")],
    );
}

#[test]
fn items_are_parts_of_the_task_above() {
    let cases: &[(&str, &[Option<usize>])] = &[
        (
            "Báo cáo\nII. NHIỆM VỤ\n1. Chăm lo việc làm cho thanh niên.\n- Mở rộng vùng chè;\n- Làm tốt khâu giống.\n\
             2. Bảo đảm an ninh.",
            &[None, Some(0), Some(0), None],
        ),
        ("Báo cáo\nII. NHIỆM VỤ\n1. Về kinh tế\n- Mở rộng vùng chè;\n- Làm tốt khâu giống.", &[None, None]),
        ("Báo cáo\nII. NHIỆM VỤ\n1. Mở rộng vùng chè; làm tốt khâu giống.\n- Bảo đảm an ninh.", &[None; 3]),
        ("Báo cáo\nII. NHIỆM VỤ\n1. Mở rộng vùng chè.\nLàm tốt khâu giống.\n- Bảo đảm an ninh.", &[None; 3]),
    ];
    for (text, wanted) in cases {
        let report = crate::parse(text);
        assert_eq!(report.directives.iter().map(|task| task.part_of).collect::<Vec<_>>(), *wanted, "in {text}");
    }
}

#[test]
fn none_is_set() {
    let cases = [
        "Trong 6 tháng đầu năm, Đảng ủy tập trung lãnh đạo, tăng cường kiểm tra các chi bộ.",
        "Trước đó, Huyện ủy đã yêu cầu các xã rà soát hộ nghèo và đã hoàn thành việc này.",
        "Bí thư Huyện ủy đánh giá cao các giải pháp của xã như rà soát hộ nghèo; làm tốt khâu giống.",
        "Xã đã hoàn thành các nhiệm vụ đề ra, như rà soát hộ nghèo; làm tốt khâu giống.",
        "Đại hội thông qua nghị quyết với các chỉ tiêu: thu ngân sách đạt 5 tỷ đồng; kết nạp 25 đảng viên.",
        "Nhiệm vụ trọng tâm tháng 12\n- Các thôn đã rà soát hộ nghèo.",
        "Các đại biểu thảo luận, đề nghị làm rõ tiến độ; bàn các giải pháp như: quản lý đô thị, giảm nghèo.",
        "Năm tới, huyện phấn đấu thu ngân sách đạt 104 tỷ đồng; tỷ lệ hộ nghèo còn 2%.",
        "Tập trung thực hiện nhiệm vụ trọng tâm 6 tháng cuối năm",
        "Đồng chí Bí thư nhấn mạnh ý nghĩa của hội nghị trong việc đánh giá kết quả công tác.",
        "Công tác cải cách hành chính, tăng cường kỷ cương được chú trọng; chi bộ tiếp tục được củng cố.",
        "Phát biểu tại buổi làm việc có Phó Bí thư Thành ủy Cần Thơ và Sở Xây dựng tỉnh bạn.",
        "Năm tới, xã phấn đấu: 60% chi hội xếp loại vững mạnh; 9/9 thôn giữ vững danh hiệu văn hóa.",
        "PHƯƠNG HƯỚNG, NHIỆM VỤ\n* Chỉ tiêu: kết nạp 03 đảng viên; thu 5 tỷ đồng.",
        "Năm tới, xã đề ra 18 chỉ tiêu, trong đó phấn đấu sản lượng đạt hơn 400 tấn.",
        "Năm tới, xã đề ra các chỉ tiêu: xây mới, sửa chữa 4 nhà tình nghĩa; kết nạp 12 đoàn viên.",
        "Bà Lan nhấn mạnh 12 chỉ tiêu chủ yếu phát triển kinh tế - xã hội; tỷ lệ giải quyết đơn thư.",
        "UBND huyện đã chỉ đạo các xã thu hoạch lúa; chỉ đạo các ngành tăng cường kiểm tra.",
        "Năm 2022, Đảng ủy kiểm tra 4 chi bộ. Qua kiểm tra đã đề nghị Ban Thường vụ xử lý 1 chi bộ.",
        "Đồng chí Bí thư nêu rõ kết quả lãnh đạo phát triển kinh tế; đảng viên vi phạm đến mức phải thi hành kỷ luật.",
        "Phát biểu, ông Hải biểu dương chi bộ luôn là đơn vị đi đầu; nhiệm vụ trọng tâm là động lực của thôn.",
        "Ngày 20/12/2023, xã họp. Bước vào năm 2023, Đảng bộ triển khai nhiệm vụ trong điều kiện khó khăn.",
        "Ngày 27/02/2020\nSáng 24/7, Quận ủy tổ chức hội nghị quán triệt, triển khai nghị quyết.",
        "Đồng chí Bí thư đã báo cáo kết quả, gồm: rà soát hộ nghèo; củng cố tổ tự quản.",
        "Đại biểu được ông Hải truyền đạt nghị quyết về văn hóa đáp ứng yêu cầu phát triển bền vững; tăng cường giáo dục.",
        "Họp bàn\nBí thư An Sơn yêu cầu làm tốt công tác giải phóng mặt bằng - Ảnh 2.\nHội nghị đã bàn nhiều việc.",
        "Căn cứ chương trình thống nhất hành động quý tới, phường tổ chức hội nghị giao ban và triển khai công tác.",
        "Ban Tuyên giáo Huyện ủy ban hành văn bản về việc định hướng tuyên truyền tháng 6 năm 2022.",
        "Đồng chí Bí thư cho biết UBND xã đã chịu trách nhiệm quản lý nguồn vốn.",
        "(BNO) Năm 2011, Hội Nông dân xã tiếp tục nhân rộng mô hình hay.",
        "Báo cáo\nPHƯƠNG HƯỚNG\nPhấn đấu trong năm kết nạp từ 7 đảng viên trở lên.",
        "PHƯƠNG HƯỚNG\n- Phấn đấu có 100% hội viên học nghị quyết; phát triển 1.200 hội viên; 80% hội đạt vững mạnh.",
        "Chủ tịch cảm ơn ý kiến phát biểu và coi đây là chỉ đạo có ý nghĩa cho thời gian tới.",
        "Lãnh đạo xã kêu gọi sự đồng thuận, tham gia tích cực của nhân dân.",
        "Phường xác định nhiệm kỳ tới là giai đoạn bứt phá, đã triển khai nhiều dự án.",
        "Bà Lan có mặt. Đại diện các thôn nêu ý kiến về việc tạo điều kiện làm đường.",
        "Ngày 28/11/2025, chi bộ họp.\nTrong tháng 11, Chi bộ thôn Hạ tập trung làm sạch dữ liệu đất đai.",
        "Thời gian tới, kinh tế thế giới tiếp tục diễn biến khó lường. Tuy nhiên, dự báo thị trường phục hồi.",
        "Dịch bệnh phức tạp. Vì vậy, các ngành khẩn trương ứng phó.",
        "Chi bộ đã họp.\nChi bộ đã thống nhất thực hiện các nội dung sau:",
        "Báo cáo\nII. NHIỆM VỤ\n- Những điều đảng viên không được làm.",
        "Năm qua, Đảng ủy đã hoàn thành tốt các nhiệm vụ: rà soát hộ nghèo; làm đường bản.",
        "Hội nghị đã nghe báo cáo kết quả các nhiệm vụ: rà soát hộ nghèo; làm đường bản.",
        "Kỳ họp đã thông qua các nghị quyết: phân bổ ngân sách; sửa đổi quy chế.",
        "Đoàn xe đề nghị các xã rà soát biển báo.",
        "Đoàn khách đề nghị các xã rà soát hộ nghèo.",
        "Theo kế hoạch, kỳ họp sẽ xem xét, quyết định nhiều nội dung.",
        "Bí thư Thành ủy cho biết đặc khu được định hướng phát triển du lịch xanh.",
        "Đại diện chi bộ các khu phố nêu ý kiến về việc sinh hoạt; định hướng phát triển phường.",
        "Bà Lan yêu cầu nếu xã nào chậm giải ngân thì không được bố trí vốn.",
        "Ban Thường vụ đã thống nhất chủ trương. Cụ thể, kỷ luật 2 đảng viên; xóa tên 1 đảng viên.",
        "Bí thư Đảng ủy nêu rõ: Nhiệm kỳ qua, công ty hoàn thành các chỉ tiêu, cụ thể:\n- Ủng hộ các quỹ; xây mới nhà.",
        "Bí thư Đảng ủy nêu rõ, các chi bộ đã quan tâm chỉ đạo đảng viên làm tốt công tác tham mưu.",
        "Kết luận của Thanh tra nêu rõ việc quản lý đất chưa tốt; ký văn bản chưa đúng quy định.",
        "Đồng chí Bí thư tin tưởng Đảng bộ sẽ hoàn thành thắng lợi các chỉ tiêu.",
        "Hội nghị quán triệt: chương trình hành động thực hiện Nghị quyết; nhiệm vụ nhiệm kỳ 2020-2025; 5 định hướng phát triển trong \
         nhiệm kỳ 2020-2025.",
        "Phát biểu tại hội nghị, ông An nêu 3 đề nghị phát triển chợ; 12 đề xuất mở rộng đường.",
        "Ngày 5/3/2024, xã họp. Năm 2024, xã có 5 định hướng phát triển rừng.",
    ];
    for text in cases {
        check(text, &[]);
    }
}

#[test]
fn what_heads_a_list_of_tasks() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "Báo cáo\nI. Kết quả\nXã có 5 thôn.\nIII. UBKT Tỉnh ủy yêu cầu:\n- Các chi bộ rà soát hộ nghèo;\n- Kiện toàn chi ủy.",
            &[("", "Các chi bộ", "rà soát hộ nghèo"), ("", "", "Kiện toàn chi ủy")],
        ),
        (
            "NGHỊ QUYẾT\nVề nhiệm vụ năm 2025\nQUYẾT NGHỊ:\nĐiều 1. Tán thành báo cáo với các kết quả chủ yếu:\n\
             a) Tuyển quân 16/16;\nĐiều 3. Giao UBND xã:\n- Rà soát hộ nghèo;",
            &[("", "", "Rà soát hộ nghèo")],
        ),
        ("KẾ HOẠCH\nVề nhiệm vụ năm 2025\n1. Rà soát hộ nghèo.", &[("1", "", "Rà soát hộ nghèo")]),
        // The page's own lines over the title make no section of it.
        (
            "Trang chủ > Tin tức\nTình hình kinh tế xã Hòa An quý I/2023\n1. Kinh tế: Xã có 5 hợp tác xã.\n\
             * Nhiệm vụ trọng tâm quý II:\n- Rà soát hộ nghèo;\n- Kiện toàn chi ủy.",
            &[("", "", "Rà soát hộ nghèo"), ("", "", "Kiện toàn chi ủy")],
        ),
        (
            "Trang chủ > Tin tức\nXã Hòa An họp\nI. Kết quả\n* Nhiệm vụ trọng tâm:\n- Rà soát hộ nghèo;\n\
             - Kiện toàn chi ủy.",
            &[],
        ),
        // Targets that a meeting lists are only to be reached.
        (
            "Đại hội xã Hòa An\nĐại hội thống nhất một số chỉ tiêu chủ yếu đến năm 2030:\n\
             - Tỷ lệ người dân tham gia bảo hiểm đạt trên 90%.\n- Kết nạp từ 20 đến 25 đảng viên.\n- Giữ vững đoàn kết.",
            &[("", "", "Giữ vững đoàn kết")],
        ),
        (
            "Hội nghị xã Hòa An\nHội nghị thống nhất một số chỉ tiêu, nhiệm vụ sau:\n- Kết nạp 20 đảng viên.\n\
             - Giữ vững đoàn kết.",
            &[("", "", "Kết nạp 20 đảng viên"), ("", "", "Giữ vững đoàn kết")],
        ),
        (
            "Báo cáo\nII. NHIỆM VỤ\n- 100% đảng viên phải nghiêm túc nêu gương.",
            &[("", "100% đảng viên", "nghiêm túc nêu gương")],
        ),
        // What is listed with a goal is a goal as well.
        ("Bà Lan phát biểu. Năm 2030, xã đề ra: 98% hội viên gương mẫu; vận động 300 suất quà.", &[]),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn what_goes_on_with_tasks() {
    check(
        "Thời gian tới, Hội sẽ chú trọng đổi mới phương thức hoạt động.\nTrọng tâm là tiếp tục làm tốt công tác dân vận; giữ vững tỷ lệ hội \
         viên nòng cốt.",
        &[
            ("", "", "chú trọng đổi mới phương thức hoạt động"),
            ("", "", "tiếp tục làm tốt công tác dân vận"),
            ("", "", "giữ vững tỷ lệ hội viên nòng cốt"),
        ],
    );
    check(
        "Bà Lan đề nghị Mặt trận xã tập trung xây dựng chương trình. Cùng với đó là tiếp tục kiện toàn đội ngũ cán bộ.",
        &[("", "Mặt trận xã", "tập trung xây dựng chương trình"), ("", "", "tiếp tục kiện toàn đội ngũ cán bộ")],
    );
    check(
        "Thời gian tới, Chi bộ xác định 3 nhiệm vụ trọng tâm. Đó là, rà soát hộ nghèo; xây dựng đường. Cụ thể là, làm tốt khâu giống.",
        &[("", "", "rà soát hộ nghèo"), ("", "", "xây dựng đường"), ("", "", "làm tốt khâu giống")],
    );
    check("Năm 2023, xã đạt nhiều kết quả. Đó là, rà soát hộ nghèo kịp thời; xây dựng đường tốt.", &[]);
    // What is only told.
    check("Năm 2023, Hội đã đổi mới hoạt động.\nTrọng tâm là tiếp tục làm tốt công tác dân vận.", &[]);
    check("Xã đã xây chợ. Cùng với đó là tiếp tục kiện toàn đội ngũ cán bộ đã nghỉ.", &[]);
}

#[test]
fn quoted_before_it_is_told_who_asks() {
    check(
        "“Các thôn phải rà soát hộ nghèo. UBND xã phải báo cáo kịp thời” - đó là chỉ đạo của Bí thư Đảng ủy xã Lê Văn An.",
        &[("", "Các thôn", "rà soát hộ nghèo"), ("", "UBND xã", "báo cáo kịp thời")],
    );
    check("“Tăng cường kỷ cương” - đó là chủ đề năm 2025 của xã.", &[]);
    check("“Dân vận khéo” - đó là phong trào của xã năm 2024.", &[]);
}

#[test]
fn what_a_task_rests_on_may_be_several_things() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "Bà Lan yêu cầu các xã căn cứ chức năng, nhiệm vụ để cụ thể hóa nghị quyết thành kế hoạch, bảo đảm tính khả thi.",
            &[(
                "",
                "các xã",
                "căn cứ chức năng, nhiệm vụ để cụ thể hóa nghị quyết thành kế hoạch, bảo đảm tính khả thi",
            )],
        ),
        (
            "Bà Lan đề nghị các phòng căn cứ chức năng, nhiệm vụ được giao, tham mưu kế hoạch làm đường.",
            &[("", "các phòng", "tham mưu kế hoạch làm đường")],
        ),
        (
            "Bà Lan giao các thôn căn cứ quyền hạn, nhiệm vụ của mình để rà soát hộ nghèo, lập danh sách.",
            &[("", "các thôn", "căn cứ quyền hạn, nhiệm vụ của mình để rà soát hộ nghèo, lập danh sách")],
        ),
        (
            "Bà Lan yêu cầu các phòng trên cơ sở chức năng, nhiệm vụ được giao chủ động xây dựng kế hoạch, nắm chắc địa bàn.",
            &[("", "các phòng", "chủ động xây dựng kế hoạch, nắm chắc địa bàn")],
        ),
        // A comma with anything else behind it ends it.
        ("Bà Lan đề nghị các xã căn cứ tình hình thực tế, xây dựng kế hoạch.", &[("", "các xã", "xây dựng kế hoạch")]),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn the_end_of_someone_s_words_ends_no_task() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "Bà Lan nhấn mạnh: “Đây là việc lớn. Mỗi đảng viên cần nêu gương trong từng việc”.",
            &[("", "Mỗi đảng viên", "nêu gương trong từng việc")],
        ),
        (
            "Bà Lan nhấn mạnh: \"Các thôn phải rà soát hộ nghèo, xây dựng mô hình \"Sạch nhà\" trước tháng 5.\"",
            &[("", "Các thôn", "rà soát hộ nghèo, xây dựng mô hình \"Sạch nhà\" trước tháng 5")],
        ),
        (
            "Bà Lan yêu cầu: “Các thôn làm tốt việc dạy nghề; UBND xã sớm trình phương án.”",
            &[("", "Các thôn", "làm tốt việc dạy nghề"), ("", "UBND xã", "sớm trình phương án")],
        ),
        // What is quoted within stays whole.
        (
            "Bà Lan yêu cầu các chi bộ nhân rộng mô hình “Dân vận khéo”.",
            &[("", "các chi bộ", "nhân rộng mô hình “Dân vận khéo”")],
        ),
        (
            "Bà Lan yêu cầu các chi bộ học tập mô hình “Sạch nhà”, “Đẹp ngõ”.",
            &[("", "các chi bộ", "học tập mô hình “Sạch nhà”, “Đẹp ngõ”")],
        ),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn what_is_to_be_held() {
    let cases: &[(&str, Wanted<'_>)] = &[
        (
            "Bà Lan yêu cầu các phòng rà soát hộ nghèo; tổ chức Hội nghị biểu dương người có công; tổ chức hội thi tuyên truyền \
             viên giỏi; tổ chức đoàn công tác kiểm tra các xã.",
            &[
                ("", "các phòng", "rà soát hộ nghèo"),
                ("", "", "tổ chức Hội nghị biểu dương người có công"),
                ("", "", "tổ chức hội thi tuyên truyền viên giỏi"),
                ("", "", "tổ chức đoàn công tác kiểm tra các xã"),
            ],
        ),
        (
            "Bà Lan yêu cầu các thôn làm tốt việc dạy nghề. Hăng hái thi đua lao động; đi đôi với đó là rà soát hộ nghèo.",
            &[
                ("", "các thôn", "làm tốt việc dạy nghề"),
                ("", "", "Hăng hái thi đua lao động"),
                ("", "", "rà soát hộ nghèo"),
            ],
        ),
        // The organisations of the Party and the masses are no work.
        ("Bà Lan yêu cầu các tổ chức hội tuyên truyền.", &[("", "các tổ chức hội", "tuyên truyền")]),
        ("UBND xã đã tổ chức hội nghị biểu dương người có công.", &[]),
        ("Sáng 5/3, Huyện ủy tổ chức hội nghị tổng kết công tác Đảng.", &[]),
    ];
    for (text, wanted) in cases {
        check(text, wanted);
    }
}

#[test]
fn no_title_is_an_addressee() {
    check(
        "HĐND huyện Kim Sơn giám sát tại xã Hòa An\nQua giám sát, Thường trực HĐND huyện đề nghị xã Hòa An rà soát quỹ đất; cần \
         tiếp tục đẩy mạnh chăn nuôi.",
        &[("", "xã Hòa An", "rà soát quỹ đất"), ("", "", "tiếp tục đẩy mạnh chăn nuôi")],
    );
    check("Bà Lan yêu cầu các thôn hoãn các cuộc họp chưa cần.", &[("", "các thôn", "hoãn các cuộc họp chưa cần")]);
}

#[test]
fn no_time_is_part_of_an_addressee() {
    check(
        "Bà Lan yêu cầu Công an xã trong 6 tháng cuối năm tiếp tục rà soát hộ nghèo; năm 2025 các thôn tiếp tục làm tốt khâu giống.",
        &[("", "Công an xã", "tiếp tục rà soát hộ nghèo"), ("", "các thôn", "tiếp tục làm tốt khâu giống")],
    );
    check("Bà Lan yêu cầu các đơn vị trong xã rà soát hộ nghèo.", &[("", "các đơn vị trong xã", "rà soát hộ nghèo")]);
}

#[test]
fn what_an_inspection_found() {
    check(
        "Tại kỳ họp thứ 12, UBKT Huyện ủy đã xem xét, kết luận như sau:\n1. Tăng cường kiểm tra nhưng để xảy ra vi phạm.\n2. \
         Thực hiện không đúng quy định về đất đai.",
        &[],
    );
    check(
        "Ủy ban Kiểm tra Tỉnh ủy kết luận: Đảng ủy xã Tân An buông lỏng lãnh đạo, thực hiện không đúng quy chế.",
        &[],
    );
    check("Qua kiểm tra, kết luận có 3 chi bộ vi phạm; đề nghị thi hành kỷ luật 4 đảng viên.", &[]);
    check("UBKT Huyện ủy yêu cầu:\n- Đảng ủy xã rà soát quy chế.", &[("", "Đảng ủy xã", "rà soát quy chế")]);
    check(
        "Sau khi nghe UBKT Huyện ủy báo cáo, Ban Thường vụ Huyện ủy kết luận như sau:\n- Tăng cường giám sát.\n- Rà soát quy chế.",
        &[("", "", "Tăng cường giám sát"), ("", "", "Rà soát quy chế")],
    );
    check(
        "Sau khi nghe UBKT Huyện ủy báo cáo, đồng chí Bí thư kết luận như sau:\n- Tăng cường giám sát.",
        &[("", "", "Tăng cường giám sát")],
    );
    check(
        "Chủ nhiệm UBKT Huyện ủy kết luận như sau:\n- Rà soát quy chế.\n- Các chi bộ làm tốt công tác giám sát.",
        &[("", "", "Rà soát quy chế"), ("", "Các chi bộ", "làm tốt công tác giám sát")],
    );
}

#[test]
fn a_first_line_that_says_what_the_items_below_are_about() {
    let text = "Về nhiệm vụ trọng tâm tháng 12/2025:\n- Công an xã tuần tra.\n- Trạm Y tế phun hóa chất.";
    let tasks: Vec<_> = crate::parse(text).directives.iter().map(|task| task.text.to_string()).collect();
    assert_eq!(tasks, ["tuần tra", "phun hóa chất"]);
}

#[test]
fn what_a_colon_explains_and_what_stands_beside_the_end() {
    check_tasks(&[
        (
            "Báo cáo\nII. NHIỆM VỤ\n1. Nâng cao chất lượng báo cáo: số liệu phải chính xác, nêu rõ địa chỉ.\n2. Ra quân tình \
             nguyện hè: sửa nhà, làm đường.\n3. Tổ chức tốt các nội dung: thi kể chuyện; thi viết.",
            &[
                "Nâng cao chất lượng báo cáo: số liệu phải chính xác, nêu rõ địa chỉ",
                "Ra quân tình nguyện hè: sửa nhà, làm đường",
                "thi kể chuyện",
                "thi viết",
            ],
        ),
        (
            "Báo cáo\nII. NHIỆM VỤ\n- Xây dựng Đảng: Kết nạp 20 đảng viên, rà soát quy hoạch.\n- Phát triển văn hóa - xã hội: \
             Tổ chức tốt lễ hội.\n- Nâng cao chất lượng giáo dục: rà soát đội ngũ, bố trí giáo viên.",
            &["Kết nạp 20 đảng viên, rà soát quy hoạch", "Tổ chức tốt lễ hội", "rà soát đội ngũ, bố trí giáo viên"],
        ),
        (
            "Báo cáo\nII. NHIỆM VỤ\n1. Xây dựng Đảng: Chi bộ kết nạp 2 đảng viên.\n2. Bảo vệ rừng: kiểm lâm tuần tra.\n3. Nâng \
             cao thu nhập: trồng 50 ha rừng.",
            &["kết nạp 2 đảng viên", "tuần tra", "trồng 50 ha rừng"],
        ),
        (
            "Kế hoạch\nIV. TỔ CHỨC THỰC HIỆN\n4. Chi bộ các thôn: Lãnh đạo đảng viên gương mẫu thực hiện trước.",
            &["Lãnh đạo đảng viên gương mẫu thực hiện trước"],
        ),
        (
            "Kế hoạch\nIII. NỘI DUNG, GIẢI PHÁP\n1. Công tác tuyên truyền\nPhát thanh trên loa; vận động hộ dân dời mái che.",
            &["Phát thanh trên loa", "vận động hộ dân dời mái che"],
        ),
        (
            "Báo cáo\nII. NHIỆM VỤ\n- Rà soát hộ nghèo.\nNơi nhận:                   T/M CHI BỘ\n- Đảng ủy xã;       BÍ THƯ\n- Lưu \
             chi bộ.",
            &["Rà soát hộ nghèo"],
        ),
        ("Chủ tịch UBND tỉnh nêu mấy việc cụ thể: dời chợ tạm; niêm yết giá.", &["dời chợ tạm", "niêm yết giá"]),
        ("Bà Lan chỉ rõ: Nhiệm vụ còn nặng nề, đòi hỏi quyết tâm rất cao. Các xã phải diễn tập.", &["diễn tập"]),
        (
            "Chủ tịch giao: Sở Tài chính lập danh mục; Sở Xây dựng công bố giá hằng tháng; Sở Nội vụ hoàn thành phương án.",
            &["lập danh mục", "công bố giá hằng tháng", "hoàn thành phương án"],
        ),
    ]);
}

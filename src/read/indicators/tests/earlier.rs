//! Sentences with results that are set against what was before.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // A result that is told of two years, with how it changed between them.
    ("Số vụ trộm năm 2025: 45 vụ; năm 2024: 52 vụ; giảm 7 vụ.", &["Số vụ trộm: 45 from 52 vụ, 7 vụ decline"]),
    ("Số vụ trộm năm 2024: 52 vụ; năm 2025: 45 vụ; giảm 13,5%.", &["Số vụ trộm: 45 from 52 vụ, 13.5% decline"]),
    (
        "Số vụ trộm năm 2025: 45 vụ; năm 2024: 52 vụ; giảm 9 vụ.",
        &["Số vụ trộm: 45 vụ", "Số vụ trộm: 52 vụ, 9 vụ decline"],
    ),
    (
        "Số vụ trộm năm 2023: 48 vụ; năm 2024: 52 vụ; năm 2025: 45 vụ; giảm 7 vụ.",
        &["Số vụ trộm: 48 vụ", "Số vụ trộm: 52 vụ", "Số vụ trộm: 45 vụ, 7 vụ decline"],
    ),
    ("Hộ nghèo: năm 2023 12 hộ, năm 2024 9 hộ.", &["Hộ nghèo: 12 hộ", "Hộ nghèo: 9 hộ"]),
    // What is left of those there were is the same counted again.
    ("Số hộ nghèo đầu năm 12 hộ, cuối năm còn 8 hộ, giảm 4 hộ.", &["Số hộ nghèo: 8 from 12 hộ, 4 hộ decline"]),
    ("Đầu năm có 12 hộ nghèo, còn 8 hộ cận nghèo.", &["hộ nghèo: 12 hộ", "hộ cận nghèo: 8 hộ"]),
    (
        "6 tháng đầu năm xảy ra 8 vụ cháy, trong đó còn 2 vụ chưa rõ nguyên nhân.",
        &["vụ cháy: 8 vụ cháy", "vụ chưa rõ nguyên nhân: 2 vụ [part of 0]"],
    ),
    (
        "Thu ngân sách: 25,6/23,4 tỷ đồng so với cùng kỳ, tăng 9,4%.",
        &["Thu ngân sách: 25600000000 from 23400000000 đồng, 9.4% growth"],
    ),
    (
        "Diện tích lúa 86/85 ha, tăng 1,2% so với cùng kỳ.",
        &["Diện tích lúa: 86 from 85 ha, 1.2% growth (so với cùng kỳ)"],
    ),
    (
        "Diện tích lúa 86/85 ha, tăng 1,2% so với kế hoạch.",
        &["Diện tích lúa: 86 target 85 ha, 1.2% over_target (so với kế hoạch)"],
    ),
    // What something was before, or something else is, is no change of it.
    ("Xã còn 45 hộ nghèo, giảm 1,2% so với năm 2024 (3,3%).", &["hộ nghèo: 45 hộ, 1.2% decline (so với năm 2024)"]),
    (
        "Chỉ số sản xuất tăng 7,3% so với cùng kỳ, cao hơn mức tăng của quý II (2%) và thấp hơn quý I (8,6%).",
        &["Chỉ số sản xuất: 7.3% growth (so với cùng kỳ)"],
    ),
    (
        "Thu ngân sách đạt 4 tỷ đồng, bằng 105% so với cùng kỳ năm trước đạt 57% kế hoạch.",
        &["Thu ngân sách: 4000000000 đồng, 105% of_previous (so với cùng kỳ năm trước), 57% of_target (kế hoạch)"],
    ),
    (
        "Ngày điều trị trung bình giảm từ 6,4 ngày xuống còn 5,9 ngày; thời gian giải quyết hồ sơ còn 4 ngày.",
        &["Ngày điều trị trung bình: 5.9 from 6.4 ngày", "thời gian giải quyết hồ sơ: 4 ngày"],
    ),
    (
        "Tổng giá trị sản xuất năm 2020 gần 74 tỷ đồng, đến năm 2024, tăng lên 143 tỷ đồng.",
        &["Tổng giá trị sản xuất: 143000000000 from 74000000000 đồng"],
    ),
    (
        "Hộ nghèo giảm từ 45 hộ xuống 30 hộ; tỷ lệ hộ cận nghèo từ 4,2% xuống còn 3,1%.",
        &["Hộ nghèo: 30 from 45 hộ", "tỷ lệ hộ cận nghèo: from 4.2, 3.1% share"],
    ),
    ("Số hộ nghèo đầu năm 60 hộ, đến nay còn 48 hộ.", &["Số hộ nghèo: 48 from 60 hộ"]),
    ("Tổng đàn lợn đầu năm 5.000 con, đến nay còn 4.800 con.", &["Tổng đàn lợn: 4800 from 5000 con"]),
    ("Tổng đàn lợn đầu năm là 5.000 con, đến nay có 5.200 con.", &["Tổng đàn lợn: 5200 from 5000 con"]),
    (
        "So với đầu năm giảm 12 hộ nghèo, đến nay còn 48 hộ nghèo.",
        &["hộ nghèo: 48 hộ nghèo, 12 hộ nghèo decline (So với đầu năm)"],
    ),
    (
        "Đầu năm 5/9 thôn đạt chuẩn, đến nay 7/9 thôn đạt chuẩn.",
        &["thôn đạt chuẩn: 5 target 9 thôn", "thôn đạt chuẩn: 7 target 9 thôn"],
    ),
    ("Đầu năm trồng 60 ha, đến nay trồng thêm 48 ha.", &["trồng: 60 ha", "trồng: 48 ha"]),
    ("Đảng bộ từ 87 đảng viên ban đầu nay có 410 đảng viên.", &["đảng viên: 410 from 87 đảng viên"]),
    ("Hoàn thành sáp nhập 15 thôn còn 9 thôn.", &["thôn: 9 from 15 thôn"]),
    ("Sáp nhập 15 thôn thành 9 thôn.", &["thôn: 9 from 15 thôn"]),
    ("Tổn thất điện năng giảm từ 4,6% (2019) xuống 3,1% (2024).", &["Tổn thất điện năng: from 4.6, 3.1% share"]),
    ("Tỷ lệ hộ nghèo giảm từ 5,6% năm 2020 xuống còn 1,2% năm 2025.", &["Tỷ lệ hộ nghèo: from 5.6, 1.2% share"]),
    ("Đàn lợn năm 2020 là 300 con, đến năm 2024 là 450 con.", &["Đàn lợn: 450 from 300 con"]),
    ("Năm 2020, xã có 44 hộ nghèo, đến nay còn 3 hộ nghèo.", &["hộ nghèo: 3 from 44 hộ"]),
    ("Từ 52 đảng viên đầu nhiệm kỳ, nay Đảng bộ có 96 đảng viên.", &["đảng viên: 96 from 52 đảng viên"]),
    ("Thu năm 2019 đạt 8 tỷ đồng (năm 2015: 5 tỷ đồng).", &["Thu: 8000000000 from 5000000000 đồng"]),
    ("Thu nhập năm 2010 là 14,5 triệu đồng; năm 2014 đạt 26,6 triệu đồng.", &["Thu nhập: 26600000 from 14500000 đồng"]),
    ("Kỷ luật 71 đảng viên, trong khi cùng kỳ chỉ có 29.", &["Kỷ luật: 71 from 29 đảng viên"]),
    ("Xã có 12 hộ nghèo, năm trước có 15 hộ nghèo, 3 hộ khá.", &["hộ nghèo: 12 from 15 hộ", "hộ khá: 3 hộ"]),
    (
        "Thu ngân sách đạt 5 tỷ đồng, cùng kỳ năm trước 4 tỷ đồng, bằng 98% dự toán.",
        &["Thu ngân sách: 5000000000 from 4000000000 đồng, 98% of_target (dự toán)"],
    ),
    (
        "Thu nhập từ khoảng 35 triệu đồng hồi đầu nhiệm kỳ, tới cuối năm 2020 đã hơn 50 triệu đồng.",
        &["Thu nhập: over 50000000 from 35000000 đồng"],
    ),
    (
        "Năm 2020 thu nhập 45 triệu đồng, đến cuối năm 2024 đạt 60 triệu đồng.",
        &["thu nhập: 60000000 from 45000000 đồng"],
    ),
    (
        "Kỷ luật 59 đảng viên, bằng 174% nửa nhiệm kỳ trước.",
        &["Kỷ luật: 59 đảng viên, 174% of_previous (nửa nhiệm kỳ trước)"],
    ),
    (
        "Thu nhập từ chỗ chỉ 28 triệu đồng/người nay đã hơn 46 triệu đồng.",
        &["Thu nhập: over 46000000 from 28000000 đồng"],
    ),
    ("Sản lượng bằng 79,5% so với vụ trước.", &["Sản lượng: 79.5% of_previous (so với vụ trước)"]),
    (
        "Thu đạt 5/9 tỷ đồng, bằng 110% so với cùng kỳ (4,5 tỷ đồng).",
        &["Thu: 5000000000 target 9000000000 from 4500000000 đồng, 110% of_previous (so với cùng kỳ)"],
    ),
    (
        "Năm 2023 xảy ra 4 vụ tai nạn (2022: 7 vụ); kết nạp 9T/2023 được 8 đ/v.",
        &["vụ tai nạn: 4 from 7 vụ tai nạn", "kết nạp: 8 đ/v"],
    ),
    (
        "Hộ cận nghèo giảm từ 210 hộ (6,2%) đầu năm xuống còn 180 hộ (5,3%), giảm 30 hộ.",
        &["Hộ cận nghèo: 180 from 210 hộ, 5.3% share, 30 hộ decline"],
    ),
    ("Từ 40 hộ (7%) nay có 52 hộ (9%).", &["hộ: 52 from 40 hộ, 9% share"]),
    (
        "Tỷ lệ hộ nghèo còn 4,1%, giảm 1,3 điểm phần trăm so với năm 2022 (5,4%).",
        &["Tỷ lệ hộ nghèo: from 5.4, 4.1% share, 1.3 điểm phần trăm decline (so với năm 2022)"],
    ),
    (
        "Thu ngân sách đạt 9 tỷ đồng, tăng 2 tỷ đồng so với năm 2022 (28,6%).",
        &["Thu ngân sách: 9000000000 đồng, 2000000000 đồng growth (so với năm 2022), 28.6% growth"],
    ),
    ("Tỷ lệ bao phủ BHYT đạt 92% (chỉ tiêu 93%, cùng kỳ 90%).", &["Tỷ lệ bao phủ BHYT: target 93 from 90, 92% share"]),
    // What a rate came to at another time is told of itself.
    (
        "Tỷ lệ hộ cận nghèo giảm từ 8,1% xuống còn 6,4%, ước cuối năm 2023 còn 5,2%.",
        &["Tỷ lệ hộ cận nghèo: from 8.1, 6.4% share", "Tỷ lệ hộ cận nghèo: about, 5.2% share"],
    ),
    (
        "Năm 2021 tỷ lệ che phủ rừng tăng lên 41,5%; năm 2022 đạt 42,3%.",
        &["tỷ lệ che phủ rừng: 41.5% share", "tỷ lệ che phủ rừng: 42.3% share"],
    ),
    (
        "Tỷ lệ hộ cận nghèo giảm từ 8,1% xuống còn 6,4%, đạt 105% kế hoạch.",
        &["Tỷ lệ hộ cận nghèo: from 8.1, 6.4% share, 105% of_target (kế hoạch)"],
    ),
    // What one of a list is set against all others are that say nothing else.
    (
        "Xuất khẩu 900 tấn gạo, bằng 84%; 120 tấn tiêu, bằng 91% so với cùng kỳ năm trước.",
        &[
            "Xuất khẩu: 900 tấn, 84% of_previous (so với cùng kỳ năm trước)",
            "tiêu: 120 tấn, 91% of_previous (so với cùng kỳ năm trước)",
        ],
    ),
    (
        "Diện tích lúa 400 ha, bằng 97,5% so với vụ trước, ngô 90 ha, bằng 88%.",
        &[
            "Diện tích lúa: 400 ha, 97.5% of_previous (so với vụ trước)",
            "ngô: 90 ha, 88% of_previous (so với vụ trước)",
        ],
    ),
    (
        "Toàn huyện trồng được 700 ha, bằng 92% so với cùng kỳ. Trong đó, khoai 60 ha, bằng 81%; lạc 45 ha, bằng 77%.",
        &[
            "trồng: 700 ha, 92% of_previous (so với cùng kỳ)",
            "khoai: 60 ha, 81% of_previous (so với cùng kỳ) [part of 0]",
            "lạc: 45 ha, 77% of_previous (so với cùng kỳ)",
        ],
    ),
    (
        "Đàn lợn bằng 95%, đàn bò bằng 103% so với cùng thời điểm năm trước.",
        &[
            "Đàn lợn: 95% of_previous (so với cùng thời điểm năm trước)",
            "đàn bò: 103% of_previous (so với cùng thời điểm năm trước)",
        ],
    ),
    (
        "Lúa 400 ha, bằng 97,5% so với cùng kỳ; ngô 90 ha, bằng 88% kế hoạch.",
        &["Lúa: 400 ha, 97.5% of_previous (so với cùng kỳ)", "ngô: 90 ha, 88% of_target (kế hoạch)"],
    ),
    (
        "Lúa 400 ha, bằng 97,5% kế hoạch; ngô 90 ha, bằng 88%.",
        &["Lúa: 400 ha, 97.5% of_target (kế hoạch)", "ngô: 90 ha, 88% of_target"],
    ),
    (
        "Lúa 400 ha, bằng 97,5% so với cùng kỳ; kết nạp 9 đảng viên, bằng 90%.",
        &["Lúa: 400 ha, 97.5% of_previous (so với cùng kỳ)", "kết nạp: 9 đảng viên, 90% of_target"],
    ),
    // `bằng` goes with what the clause says first, but `đạt` does not.
    ("So với năm 2022, số hồ sơ chỉ bằng 64%.", &["số hồ sơ: 64% of_previous (So với năm 2022)"]),
    (
        "So với cùng kỳ, tổng vốn đăng ký bằng 132%, số dự án tăng 7%.",
        &["tổng vốn đăng ký: 132% of_previous (So với cùng kỳ)", "số dự án: 7% growth (So với cùng kỳ)"],
    ),
    ("So với kế hoạch, sản lượng bằng 97%.", &["sản lượng: 97% of_target (So với kế hoạch)"]),
    ("So với cùng kỳ, tỷ lệ giải ngân đạt 64%.", &["tỷ lệ giải ngân: 64% share"]),
    ("Số xã đạt chuẩn bằng 64%.", &["Số xã đạt chuẩn: 64% share"]),
    // What a comparison names is told behind its words.
    (
        "Xã có 1.250 hội viên, tăng 150 hội viên so với năm 2022 (1.100 hội viên).",
        &["hội viên: 1250 from 1100 hội viên, 150 hội viên growth (so với năm 2022)"],
    ),
    (
        "Xã có 1.250 hội viên, tăng 150 hội viên (13,6%) so với năm 2022 (1.100 hội viên), đạt 96% so với chỉ tiêu giao (1.300 hội viên).",
        &[
            "hội viên: 1250 target 1300 from 1100 hội viên, 150 hội viên growth (so với năm 2022), 13.6% growth (so với năm 2022), 96% of_target (so với chỉ tiêu giao)",
        ],
    ),
    (
        "Số vụ cháy là 12 vụ, giảm 3 vụ so với cùng kỳ năm 2022 là 15 vụ.",
        &["Số vụ cháy: 12 from 15 vụ, 3 vụ decline (so với cùng kỳ năm 2022)"],
    ),
    (
        "Khởi tố 12 vụ, 15 bị can, tăng 2 vụ, 3 bị can so với cùng kỳ (10 vụ, 12 bị can).",
        &["Khởi tố: 12 from 10 vụ, 2 vụ growth", "Khởi tố: 15 from 12 bị can, 3 bị can growth (so với cùng kỳ)"],
    ),
    (
        "Thư viện cho mượn 775 cuốn, tăng so với năm 2021 (gần 500 cuốn), tăng nhẹ so với năm 2022 (746 cuốn).",
        &["cuốn: 775 from 500 cuốn"],
    ),
    (
        "So với cùng kỳ năm trước (50 vụ), số vụ giảm 5 vụ.",
        &["số vụ: from 50, 5 vụ decline (So với cùng kỳ năm trước)"],
    ),
    // Of a percentage a bracket tells what is nearer to it.
    ("Có 27 ca mắc, giảm 10% so với cùng kỳ (30 ca).", &["ca mắc: 27 from 30 ca mắc, 10% decline (so với cùng kỳ)"]),
    (
        "Có 27 ca mắc, giảm 10% so với cùng kỳ (3 ca).",
        &["ca mắc: 27 ca mắc, 10% decline (so với cùng kỳ), 3 ca decline"],
    ),
    (
        "Có 12 ca mắc, giảm 60% (18 ca) so với cùng kỳ.",
        &["ca mắc: 12 ca mắc, 60% decline (so với cùng kỳ), 18 ca decline"],
    ),
    // A year in a bracket behind a comparison is an earlier one.
    (
        "Tỷ lệ sử dụng buồng bệnh đạt 97%, giảm 5% so với cùng kỳ (năm 2021 đạt 102%).",
        &["Tỷ lệ sử dụng buồng bệnh: from 102, 97% share, 5% decline (so với cùng kỳ)"],
    ),
    ("Tỷ lệ hộ nghèo (đầu năm 5%) còn 3%.", &["Tỷ lệ hộ nghèo: from 5, 3% share"]),
];

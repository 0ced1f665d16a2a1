//! Sentences that say once what holds for several figures: a scale, a change, a unit, what two are set against.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // Percentages that are given to no names take no results behind them along.
    (
        "Tỷ lệ hộ nghèo 5%, 6%, 7%; diện tích, năng suất lúa đạt 20 ha và 62 tạ/ha.",
        &["Tỷ lệ hộ nghèo: 5% share, 6% share, 7% share", "diện tích: 20 ha", "năng suất lúa: 62 tạ/ha"],
    ),
    // A number that names nothing counts what was counted before, unless that was several, or it is an index.
    (
        "Kỷ luật 21 đảng viên: khiển trách 14; cảnh cáo 7.",
        &["Kỷ luật: 21 đảng viên", "khiển trách: 14 đảng viên", "cảnh cáo: 7 đảng viên"],
    ),
    (
        "Chứng thực 120 bản sao, 34 chữ ký; khai sinh 12, khai tử 4.",
        &["Chứng thực: 120 bản sao", "Chứng thực: 34 chữ ký", "khai sinh: 12", "khai tử: 4"],
    ),
    ("Thi 18/20 em đỗ; điểm trung bình 6,45.", &["Thi: 18 target 20 em đỗ", "điểm trung bình: 6.45"]),
    ("Sinh 165 trẻ; tỷ số giới tính khi sinh 111.", &["Sinh: 165 trẻ", "tỷ số giới tính khi sinh: 111"]),
    ("Trồng 50 ha rừng, độ che phủ 56,8.", &["rừng: 50 ha", "độ che phủ: 56.8"]),
    // A measure stands at the last figure of a list; what has a head of its own has one of its own.
    ("Lúa 2.100, ngô 800, lạc 120 ha.", &["Lúa: 2100 ha", "ngô: 800 ha", "lạc: 120 ha"]),
    ("Diện tích lúa 2.100, ngô 800, lạc 120 ha.", &["Diện tích lúa: 2100 ha", "ngô: 800 ha", "lạc: 120 ha"]),
    ("Lúa 2.100; ngô 800; lạc 120 ha.", &["Lúa: 2100 ha", "ngô: 800 ha", "lạc: 120 ha"]),
    ("Khai sinh 45; kết hôn 12 cặp.", &["Khai sinh: 45", "kết hôn: 12 cặp"]),
    ("Đàn trâu 45, lúa 120 ha.", &["Đàn trâu: 45", "lúa: 120 ha"]),
    ("Số hộ 450, lúa 120 ha.", &["Số hộ: 450", "lúa: 120 ha"]),
    ("Hợp tác xã 12, tổng diện tích 45 ha.", &["Hợp tác xã: 12", "tổng diện tích: 45 ha"]),
    ("Hồ Sông Tranh 2, mực nước đạt 150 m.", &["Hồ Sông Tranh: 2", "mực nước: 150 m"]),
    // What is measured of several things is of one each, where each is named by what is measured.
    (
        "Diện tích, năng suất, sản lượng lúa đạt 2.100 ha, 62 tạ/ha và 13.020 tấn.",
        &["Diện tích: 2100 ha", "năng suất: 62 tạ/ha", "sản lượng lúa: 13020 tấn"],
    ),
    (
        "Diện tích và năng suất lúa ước đạt 2.100 ha và 62 tạ/ha.",
        &["Diện tích: about 2100 ha", "năng suất lúa: 62 tạ/ha"],
    ),
    ("Thu, chi ngân sách đạt 12 tỷ và 11 tỷ đồng.", &["Thu: 12000000000 đồng", "chi ngân sách: 11000000000 đồng"]),
    ("Diện tích trồng rừng đạt 12 ha và 450 cây phân tán.", &["Diện tích trồng rừng: 12 ha", "cây phân tán: 450 cây"]),
    (
        "Thu thuế, phí và lệ phí đạt 5 tỷ đồng, 4 tỷ đồng.",
        &["Thu thuế, phí và lệ phí: 5000000000 đồng", "Thu thuế, phí và lệ phí: 4000000000 đồng"],
    ),
    (
        "Lúa đạt 500 ha; cây rau, đậu, hoa các loại đạt 70 ha; trồng ngô, sắn các loại 45 ha.",
        &["Lúa: 500 ha", "cây rau, đậu, hoa các loại: 70 ha", "trồng ngô, sắn các loại: 45 ha"],
    ),
    (
        "Mở 18 lớp đào tạo, bồi dưỡng nghiệp vụ cho 612 học viên; tổ chức 5 buổi tuyên truyền, trồng 3 ha rừng.",
        &[
            "Mở: 18 lớp đào tạo, bồi dưỡng nghiệp vụ",
            "học viên: 612 học viên",
            "buổi tuyên truyền: 5 buổi tuyên truyền",
            "rừng: 3 ha",
        ],
    ),
    ("Kinh tế khá, rau màu các loại 45 ha.", &["rau màu các loại: 45 ha"]),
    // A change that ends in a scaled sum began in the same scale.
    ("Thu nhập bình quân tăng từ 45 lên 72 triệu đồng.", &["Thu nhập bình quân: 72000000 from 45000000 đồng"]),
    ("Kim ngạch xuất khẩu tăng từ 1,2 lên 1,5 tỷ USD.", &["Kim ngạch xuất khẩu: 1500000000 from 1200000000 USD"]),
    ("Dư nợ từ 1.250 tăng lên 1.480 tỷ đồng.", &["Dư nợ: 1480000000000 from 1250000000000 đồng"]),
    ("Lượng khách tăng từ 1,2 lên 1,5 triệu lượt.", &["Lượng khách: 1500000 from 1200000 lượt"]),
    ("Diện tích rừng tăng từ 12,5 lên 14 nghìn ha.", &["Diện tích rừng: 14000 from 12500 ha"]),
    ("Thu ngân sách tăng từ 2 lên 15 tỷ đồng.", &["Thu ngân sách: 15000000000 from 2000000000 đồng"]),
    ("Vốn điều lệ tăng từ 900.000.000 lên 1,2 tỷ đồng.", &["Vốn điều lệ: 1200000000 from 900000000 đồng"]),
    ("Năng suất giảm từ 52 xuống 49 tạ/ha.", &["Năng suất: 49 from 52 tạ/ha"]),
    ("Giải thưởng 2 tăng lên 3,7 tỷ đồng.", &["Giải thưởng: 3700000000 đồng"]),
    // A list of what there is less of.
    (
        "TNGT giảm 12 vụ, 5 người chết, 8 người bị thương so với cùng kỳ.",
        &[
            "TNGT: 12 vụ decline",
            "người chết: 5 người chết decline",
            "người bị thương: 8 người bị thương decline (so với cùng kỳ)",
        ],
    ),
    (
        "TNGT xảy ra 45 vụ, làm chết 20, bị thương 38 người; giảm 12 vụ, 5 người chết, 8 người bị thương.",
        &[
            "TNGT: 45 vụ, 12 vụ decline",
            "làm chết: 20 người, 5 người chết decline",
            "bị thương: 38 người, 8 người bị thương decline",
        ],
    ),
    (
        "TNGT giảm 12 vụ (-21%), 5 người chết (-20%).",
        &["TNGT: 12 vụ decline, 21% decline", "người chết: 5 người chết decline, 20% decline"],
    ),
    (
        "Giảm 3 phòng, 2 đơn vị sự nghiệp, 12 lãnh đạo cấp phòng.",
        &[
            "phòng: 3 phòng decline",
            "đơn vị sự nghiệp: 2 đơn vị sự nghiệp decline",
            "lãnh đạo cấp phòng: 12 lãnh đạo cấp phòng decline",
        ],
    ),
    (
        "Giảm 5 phòng, ban; 12 biên chế công chức.",
        &["phòng, ban: 5 phòng, ban decline", "biên chế công chức: 12 biên chế công chức decline"],
    ),
    (
        "Tai nạn lao động tăng 2 vụ, 3 người chết so với cùng kỳ.",
        &["Tai nạn lao động: 2 vụ growth", "người chết: 3 người chết growth (so với cùng kỳ)"],
    ),
    (
        "Cháy nổ giảm 3 vụ, 1 người chết, thiệt hại 2 tỷ đồng.",
        &["Cháy nổ: 3 vụ decline", "người chết: 1 người chết decline", "thiệt hại: 2000000000 đồng"],
    ),
    ("Phạm pháp hình sự tăng 5 vụ, xử lý 3 vụ.", &["Phạm pháp hình sự: 5 vụ growth", "xử lý: 3 vụ"]),
    (
        "Số cuộc kiểm tra giảm 2 cuộc, 15 tổ chức được kiểm tra.",
        &["Số cuộc kiểm tra: 2 cuộc decline", "tổ chức được kiểm tra: 15 tổ chức"],
    ),
    ("Số người chết giảm 5 người, 8 người bị thương.", &["Số người chết: 5 người decline", "người bị thương: 8 người"]),
    (
        "Vốn huy động tăng 12 tỷ đồng, 5 dự án mới được cấp phép.",
        &["Vốn huy động: 12000000000 đồng growth", "dự án mới được cấp phép: 5 dự án"],
    ),
    (
        "TNGT giảm 15% số vụ, 20% số người chết, 10% số người bị thương so với cùng kỳ.",
        &["TNGT: 15% decline", "số người chết: 20% decline", "số người bị thương: 10% decline (so với cùng kỳ)"],
    ),
    (
        "Xảy ra 45 vụ, chết 20 người, bị thương 38 người; giảm 15% số vụ, 20% số người chết, 10% số người bị thương.",
        &["vụ: 45 vụ, 15% decline", "chết: 20 người, 20% decline", "bị thương: 38 người, 10% decline"],
    ),
    ("Có 120 hộ nghèo; giảm 15% số hộ cận nghèo.", &["hộ nghèo: 120 hộ", "số hộ cận nghèo: 15% decline"]),
    ("Đạt 95% số hộ, 80% số thôn đạt chuẩn.", &["số hộ: 95% share", "số thôn đạt chuẩn: 80% share"]),
    // The unit of a list holds for what changes behind it.
    (
        "Tai nạn giao thông xảy ra 5 vụ, chết 2, bị thương 6 người; so với cùng kỳ giảm 2 vụ, tăng 1 người chết.",
        &[
            "Tai nạn giao thông: 5 vụ, 2 vụ decline (so với cùng kỳ)",
            "chết: 2 người, 1 người chết growth (so với cùng kỳ)",
            "bị thương: 6 người",
        ],
    ),
    ("Kiểm tra 5, giám sát 7 tổ chức đảng.", &["Kiểm tra: 5 tổ chức đảng", "giám sát: 7 tổ chức đảng"]),
    // Of a pair that differs by what it changed the second was before.
    (
        "Tai nạn giao thông xảy ra 5/7 vụ, giảm 2 vụ so với cùng kỳ; chết 2/1 người, tăng 1 người; bị thương 6/9 người, giảm 3 người.",
        &[
            "Tai nạn giao thông: 5 from 7 vụ, 2 vụ decline (so với cùng kỳ)",
            "chết: 2 from 1 người, 1 người growth",
            "bị thương: 6 from 9 người, 3 người decline",
        ],
    ),
    (
        "Tai nạn giao thông xảy ra 07 vụ (07/09 vụ, giảm 02 vụ so với tháng trước).",
        &["Tai nạn giao thông: 7 from 9 vụ, 2 vụ decline (so với tháng trước)"],
    ),
    (
        "Phạm pháp hình sự: 24/30 vụ, giảm 6 vụ so với cùng kỳ; điều tra làm rõ 20/24 vụ, đạt 83,3%.",
        &[
            "Phạm pháp hình sự: 24 from 30 vụ, 6 vụ decline (so với cùng kỳ)",
            "điều tra làm rõ: 20 of 24 vụ, 83.3% share",
        ],
    ),
    (
        "Kết nạp 12/10 đảng viên, đạt 120% kế hoạch, tăng 2 đảng viên so với cùng kỳ.",
        &["Kết nạp: 12 target 10 đảng viên, 120% of_target (kế hoạch), 2 đảng viên growth (so với cùng kỳ)"],
    ),
    (
        "Kết nạp 12/15 đảng viên, giảm 2 đảng viên so với cùng kỳ.",
        &["Kết nạp: 12 target 15 đảng viên, 2 đảng viên decline (so với cùng kỳ)"],
    ),
    ("Chết 2/1 người, tăng 1 người.", &["Chết: 2 target 1 người, 1 người growth"]),
    ("Kết nạp 7 đảng viên (7/9 đồng chí).", &["Kết nạp: 7 target 9 đảng viên"]),
    // Two percentages are set against two, each against its own.
    (
        "Thu ngân sách đạt 135 tỷ đồng, bằng 112,5% và 108,2% so với kế hoạch và cùng kỳ.",
        &["Thu ngân sách: 135000000000 đồng, 112.5% of_target (so với kế hoạch), 108.2% of_previous (cùng kỳ)"],
    ),
    (
        "Thu ngân sách tăng 12% và 8% so với kế hoạch và cùng kỳ.",
        &["Thu ngân sách: 12% over_target (so với kế hoạch), 8% growth (cùng kỳ)"],
    ),
    (
        "Sản lượng lúa đạt 12.000 tấn, bằng 98,5% và 102,4% so với cùng kỳ và kế hoạch.",
        &["Sản lượng lúa: 12000 tấn, 98.5% of_previous (so với cùng kỳ), 102.4% of_target (kế hoạch)"],
    ),
    (
        "Thu ngân sách đạt 98% so với dự toán và kế hoạch.",
        &["Thu ngân sách: 98% of_target (so với dự toán và kế hoạch)"],
    ),
];

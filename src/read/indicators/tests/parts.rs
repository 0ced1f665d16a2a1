//! Sentences with results that are parts of another.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // Of two counts a part is of the one that counts the same.
    (
        "Phát hiện 31 vụ/45 đối tượng, trong đó: khởi tố 12 vụ/18 đối tượng; xử lý hành chính 19 vụ.",
        &[
            "Phát hiện: 31 vụ",
            "Phát hiện: 45 đối tượng",
            "khởi tố: 12 vụ [part of 0]",
            "khởi tố: 18 đối tượng [part of 1]",
            "xử lý hành chính: 19 vụ [part of 0]",
        ],
    ),
    (
        "Có 31 vụ với 45 đối tượng, trong đó 12 đối tượng nữ.",
        &["vụ: 31 vụ", "đối tượng: 45 đối tượng", "đối tượng nữ: 12 đối tượng [part of 1]"],
    ),
    // How many there are in all is said of those alone.
    (
        "Trong 45 vụ tai nạn có 12 vụ nghiêm trọng, 33 vụ va chạm; làm 3 người chết.",
        &["vụ nghiêm trọng: 12 of 45 vụ", "vụ va chạm: 33 of 45 vụ", "người chết: 3 người"],
    ),
    (
        "Trong 12 chi hội, có 10 chi hội khá; kết nạp 5 hội viên.",
        &["chi hội khá: 10 of 12 chi hội", "kết nạp: 5 hội viên"],
    ),
    (
        "Trong 20 chỉ tiêu, có 18 chỉ tiêu đạt và 2 chỉ tiêu chưa đạt.",
        &["chỉ tiêu đạt: 18 target 20 chỉ tiêu", "chỉ tiêu chưa đạt: 2 target 20 chỉ tiêu"],
    ),
    // What a part is of is no less than it, and counts the same.
    (
        "Xử phạt 120 trường hợp, tước giấy phép 12 trường hợp. Trong đó nồng độ cồn 45 trường hợp.",
        &["Xử phạt: 120 trường hợp", "tước giấy phép: 12 trường hợp", "nồng độ cồn: 45 trường hợp [part of 0]"],
    ),
    (
        "Có 1.250 cơ sở lưu trú với 25.000 phòng, trong đó 45 cơ sở mới.",
        &["cơ sở lưu trú: 1250 cơ sở", "phòng: 25000 phòng", "cơ sở mới: 45 cơ sở [part of 0]"],
    ),
    (
        "Có 6 địa phương tăng trưởng trên 10% gồm: Bắc An (11,6%), Nam An (10,5%).",
        &[
            "địa phương: 6 địa phương, 10% growth",
            "Bắc An: 11.6% growth [part of 0]",
            "Nam An: 10.5% growth [part of 0]",
        ],
    ),
    // Items within a line, each behind a dash, and a percentage right before the next.
    (
        "Xếp loại: - Hoàn thành xuất sắc nhiệm vụ: 3/15 đ/c = 20% - Hoàn thành tốt nhiệm vụ: 12/15 đ/c = 80% - Thu quỹ 9 triệu đồng.",
        &[
            "Hoàn thành xuất sắc nhiệm vụ: 3 of 15 đ/c, 20% share",
            "Hoàn thành tốt nhiệm vụ: 12 of 15 đ/c, 80% share",
            "Thu quỹ: 9000000 đồng",
        ],
    ),
    // A part of those of whom a rate tells is counted for itself.
    (
        "100% xã đạt chuẩn nông thôn mới, trong đó có 5/14 xã đạt chuẩn nâng cao.",
        &["xã đạt chuẩn nông thôn mới: 100% share", "xã đạt chuẩn nâng cao: 5 of 14 xã [part of 0]"],
    ),
    (
        "Có 85% trường đạt chuẩn, trong đó có 4 trường đạt mức độ cao.",
        &["trường đạt chuẩn: 85% share", "trường đạt mức độ cao: 4 trường [part of 0]"],
    ),
    ("Có 85% trường đạt chuẩn (12/14 trường).", &["trường đạt chuẩn: 12 of 14 trường, 85% share"]),
    ("Thu quỹ đạt 95% - so với cùng kỳ.", &["Thu quỹ: 95% of_previous (so với cùng kỳ)"]),
    // The ages of badges are handed over, and counted nowhere.
    (
        "Kết nạp 9 đảng viên, đạt 75% kế hoạch; trao Huy hiệu 30, 40, 50 năm tuổi Đảng; xóa tên 2 đảng viên.",
        &["Kết nạp: 9 đảng viên, 75% of_target (kế hoạch)", "xóa tên: 2 đảng viên"],
    ),
    // What a rate tells of a meeting is one all the same, but not who came.
    (
        "Tỷ lệ đảng viên dự đại hội 45/50 đồng chí, đạt 90%.",
        &["Tỷ lệ đảng viên dự đại hội: 45 of 50 đồng chí, 90% share"],
    ),
    (
        "Số đảng viên được xếp loại 70/73 đồng chí, đạt 95,9%.",
        &["Số đảng viên được xếp loại: 70 target 73 đồng chí, 95.9% of_target"],
    ),
    (
        "Bí thư chi bộ là trưởng thôn 7 đồng chí; chi bộ thôn 7 đồng chí Lê Văn An phụ trách.",
        &["Bí thư chi bộ là trưởng thôn: 7 đồng chí"],
    ),
    // Of several results before it a part is of the one that counts the same.
    (
        "Xã có 350 đảng viên, sinh hoạt ở 12 chi bộ; trong đó đảng viên nữ là 120, đảng viên dự bị là 15.",
        &[
            "đảng viên: 350 đảng viên",
            "chi bộ: 12 chi bộ",
            "đảng viên nữ: 120 đảng viên [part of 0]",
            "đảng viên dự bị: 15 đảng viên [part of 0]",
        ],
    ),
    (
        "Thi hành kỷ luật 63 đảng viên (khiển trách 15, cảnh cáo 48) và 13 tổ chức đảng (khiển trách 13).",
        &[
            "Thi hành kỷ luật: 63 đảng viên",
            "khiển trách: 15 đảng viên [part of 0]",
            "cảnh cáo: 48 đảng viên [part of 0]",
            "Thi hành kỷ luật: 13 tổ chức đảng",
            "khiển trách: 13 tổ chức đảng [part of 3]",
        ],
    ),
    (
        "Giao 18 tân binh (trong đó quân đội 15, công an 3).",
        &["Giao: 18 tân binh", "quân đội: 15 tân binh [part of 0]", "công an: 3 tân binh [part of 0]"],
    ),
    (
        "Xã có 350 đảng viên, sinh hoạt ở 12 chi bộ; trong đó chi bộ thôn là 9.",
        &["đảng viên: 350 đảng viên", "chi bộ: 12 chi bộ", "chi bộ thôn: 9 chi bộ [part of 1]"],
    ),
    // A part that the words before a semicolon told of has ended with them, but not what a colon lists.
    (
        "Tổng giá trị sản xuất tăng 6%, trong đó nông nghiệp giữ vai trò chủ lực; tỷ lệ hộ nghèo còn 9%.",
        &["Tổng giá trị sản xuất: 6% growth", "tỷ lệ hộ nghèo: 9% share"],
    ),
    (
        "Tổng thu 9 tỷ đồng, trong đó: thu thuế tăng khá; thu phí 2 tỷ đồng.",
        &["Tổng thu: 9000000000 đồng", "thu phí: 2000000000 đồng [part of 0]"],
    ),
    (
        "Tổng thu 9 tỷ đồng.\nTrong đó:\n- Thu thuế 5 tỷ đồng;\n- Thu phí 4 tỷ đồng.\nTổng chi 7 tỷ đồng.\nTrong đó:\n- Chi đầu tư 3 tỷ đồng.",
        &[
            "Tổng thu: 9000000000 đồng",
            "Thu thuế: 5000000000 đồng [part of 0]",
            "Thu phí: 4000000000 đồng [part of 0]",
            "Tổng chi: 7000000000 đồng",
            "Chi đầu tư: 3000000000 đồng [part of 3]",
        ],
    ),
    (
        "- Tổng thu 9 tỷ đồng.\nTrong đó:\n+ Thu thuế 5 tỷ đồng.\n- Tổng chi 7 tỷ đồng.\nTrong đó:\n+ Chi đầu tư 3 tỷ đồng.",
        &[
            "Tổng thu: 9000000000 đồng",
            "Thu thuế: 5000000000 đồng [part of 0]",
            "Tổng chi: 7000000000 đồng",
            "Chi đầu tư: 3000000000 đồng [part of 2]",
        ],
    ),
    (
        "Toàn tỉnh xây dựng 920 mô hình, trong đó lĩnh vực kinh tế 402, văn hóa - xã hội 518.",
        &[
            "mô hình: 920 mô hình",
            "lĩnh vực kinh tế: 402 mô hình [part of 0]",
            "văn hóa - xã hội: 518 mô hình [part of 0]",
        ],
    ),
    (
        "Đảng bộ có 12 chi bộ với 320 đảng viên (300 chính thức, 20 dự bị).",
        &[
            "chi bộ: 12 chi bộ",
            "đảng viên: 320 đảng viên",
            "chính thức: 300 đảng viên [part of 1]",
            "dự bị: 20 đảng viên [part of 1]",
        ],
    ),
    (
        "Tổng thu ngân sách 9 tỷ đồng. Trong đó, thu nội địa 5 tỷ đồng, thu khác 2 tỷ đồng; xã có 5 hộ khá.",
        &[
            "Tổng thu ngân sách: 9000000000 đồng",
            "thu nội địa: 5000000000 đồng [part of 0]",
            "thu khác: 2000000000 đồng [part of 0]",
            "hộ khá: 5 hộ",
        ],
    ),
    (
        "Tổng thu ngân sách 9 tỷ đồng, trong đó: Thu nội địa 5 tỷ đồng; thu khác 2 tỷ đồng; xã có 5 hộ khá.",
        &[
            "Tổng thu ngân sách: 9000000000 đồng",
            "Thu nội địa: 5000000000 đồng [part of 0]",
            "thu khác: 2000000000 đồng [part of 0]",
            "hộ khá: 5 hộ",
        ],
    ),
    (
        "Tổng thu ngân sách 9 tỷ đồng, trong đó thu nội địa 5 tỷ đồng; chi ngân sách 2 tỷ đồng.",
        &[
            "Tổng thu ngân sách: 9000000000 đồng",
            "thu nội địa: 5000000000 đồng [part of 0]",
            "chi ngân sách: 2000000000 đồng",
        ],
    ),
    (
        "Huy động 9 tỷ đồng, trong đó 5 tỷ đồng từ nguồn xã hội hóa, tăng 8%.",
        &["Huy động: 9000000000 đồng", "nguồn xã hội hóa: 5000000000 đồng, 8% growth [part of 0]"],
    ),
    (
        "Xã có 5 chỉ tiêu vượt (chỉ tiêu phổ cập vượt 6% kế hoạch, nhưng chỉ đạt 85% nghị quyết).",
        &[
            "chỉ tiêu vượt: 5 chỉ tiêu",
            "chỉ tiêu phổ cập: 6% over_target (kế hoạch), 85% of_target (nghị quyết) [part of 0]",
        ],
    ),
    (
        "- Thu ngân sách 9 tỷ đồng, trong đó:\n+ Thu nội địa 5 tỷ đồng, chi 1 tỷ đồng.\n+ Thu khác 2 tỷ đồng.\n+ Khá: 5 hộ.\n- Chi 4 tỷ đồng.",
        &[
            "Thu ngân sách: 9000000000 đồng",
            "Thu nội địa: 5000000000 đồng [part of 0]",
            "chi: 1000000000 đồng",
            "Thu khác: 2000000000 đồng [part of 0]",
            "Khá: 5 hộ",
            "Chi: 4000000000 đồng",
        ],
    ),
    (
        "Thu ngân sách 9 tỷ đồng.\nTrong đó:\n- Thu nội địa 5 tỷ đồng.\nChi 4 tỷ đồng.",
        &["Thu ngân sách: 9000000000 đồng", "Thu nội địa: 5000000000 đồng [part of 0]", "Chi: 4000000000 đồng"],
    ),
    (
        "Thu ngân sách 9 tỷ đồng.\nTrong đó thu nội địa 5 tỷ đồng, hộ khá 5 hộ.\nChi 4 tỷ đồng.",
        &[
            "Thu ngân sách: 9000000000 đồng",
            "thu nội địa: 5000000000 đồng [part of 0]",
            "hộ khá: 5 hộ",
            "Chi: 4000000000 đồng",
        ],
    ),
    (
        "Thi hành kỷ luật 62 đảng viên, trong đó có 13 cấp ủy viên (chiếm 20,9%), giảm 18 đảng viên.",
        &[
            "Thi hành kỷ luật: 62 đảng viên, 18 đảng viên decline",
            "cấp ủy viên: 13 cấp ủy viên, 20.9% share [part of 0]",
        ],
    ),
    (
        "Tổng diện tích gieo trồng 520 ha; trong đó, cây lúa 300 ha, ngô 150 ha và 70 ha rau.",
        &[
            "Tổng diện tích gieo trồng: 520 ha",
            "cây lúa: 300 ha [part of 0]",
            "ngô: 150 ha [part of 0]",
            "rau: 70 ha [part of 0]",
        ],
    ),
    (
        "Tổng số chi ủy viên: 21 đồng chí, trong đó nữ là 9/21 đồng chí = 42,9%.",
        &["Tổng số chi ủy viên: 21 đồng chí", "nữ: 9 of 21 đồng chí, 42.9% share [part of 0]"],
    ),
    (
        "Giải quyết 1.230 hồ sơ, trong đó trước hạn 1.100 hồ sơ, đúng hạn 130 hồ sơ.",
        &["Giải quyết: 1230 hồ sơ", "trước hạn: 1100 hồ sơ [part of 0]", "đúng hạn: 130 hồ sơ [part of 0]"],
    ),
    (
        "Công an thu giữ 5 khẩu súng, trong đó có 90 viên đạn, 4 xe máy, hơn 37 triệu đồng.",
        &[
            "thu giữ: 5 khẩu súng",
            "viên đạn: 90 viên đạn [part of 0]",
            "xe máy: 4 xe máy [part of 0]",
            "thu giữ: over 37000000 đồng",
        ],
    ),
    (
        "Có 18 chỉ tiêu đạt kế hoạch; trong đó, kinh tế 4/4 chỉ tiêu; văn hóa - xã hội 9/10 chỉ tiêu.",
        &[
            "chỉ tiêu đạt kế hoạch: 18 chỉ tiêu",
            "kinh tế: 4 of 4 chỉ tiêu [part of 0]",
            "văn hóa - xã hội: 9 of 10 chỉ tiêu [part of 0]",
        ],
    ),
    (
        "Kết nạp 20 đảng viên, trong đó nữ 5 đảng viên; chuyển chính thức 7 đảng viên.",
        &["Kết nạp: 20 đảng viên", "nữ: 5 đảng viên [part of 0]", "chuyển chính thức: 7 đảng viên"],
    ),
    (
        "Tiếp nhận 15 đơn, trong đó: khiếu nại 2, tố cáo 1; đã giải quyết 14/15 đơn.",
        &[
            "Tiếp nhận: 15 đơn",
            "khiếu nại: 2 đơn [part of 0]",
            "tố cáo: 1 đơn [part of 0]",
            "giải quyết: 14 target 15 đơn",
        ],
    ),
    (
        "Số chi bộ: 12 (chi bộ thôn: 8; chi bộ trường học: 4).",
        &["Số chi bộ: 12 chi bộ", "chi bộ thôn: 8 chi bộ [part of 0]", "chi bộ trường học: 4 chi bộ [part of 0]"],
    ),
    (
        "Giá trị sản xuất đạt 560 tỷ đồng, trong đó nông nghiệp 180 tỷ đồng (32%).",
        &["Giá trị sản xuất: 560000000000 đồng", "nông nghiệp: 180000000000 đồng, 32% share [part of 0]"],
    ),
    (
        "Tổng thu đạt 9 tỷ đồng (95%), trong đó thuế 5 tỷ đồng (80%).",
        &["Tổng thu: 9000000000 đồng, 95% of_target", "thuế: 5000000000 đồng, 80% of_target [part of 0]"],
    ),
    (
        "Kiểm tra 5 đảng viên (trong đó có 3 cấp ủy viên), kết luận 4 đảng viên vi phạm, khiển trách 2 đảng viên.",
        &[
            "Kiểm tra: 5 đảng viên",
            "cấp ủy viên: 3 cấp ủy viên [part of 0]",
            "đảng viên vi phạm: 4 đảng viên",
            "khiển trách: 2 đảng viên",
        ],
    ),
    (
        "Tổng kinh phí 12 tỷ đồng, gồm: ngân sách Trung ương 5,2 tỷ đồng, tỉnh 3 tỷ đồng.",
        &[
            "Tổng kinh phí: 12000000000 đồng",
            "ngân sách Trung ương: 5200000000 đồng [part of 0]",
            "tỉnh: 3000000000 đồng [part of 0]",
        ],
    ),
    (
        "Tiếp nhận 15 hồ sơ, trong đó kinh tế 4 hồ sơ; văn hóa 9 hồ sơ.",
        &["Tiếp nhận: 15 hồ sơ", "kinh tế: 4 hồ sơ [part of 0]", "văn hóa: 9 hồ sơ [part of 0]"],
    ),
    (
        "Tiếp nhận 15 hồ sơ, trong đó kinh tế 4 hồ sơ; giải quyết 9 hồ sơ.",
        &["Tiếp nhận: 15 hồ sơ", "kinh tế: 4 hồ sơ [part of 0]", "giải quyết: 9 hồ sơ"],
    ),
    (
        "Tiếp nhận 15 hồ sơ, trong đó kinh tế 4 hồ sơ; thôn 9 hộ.",
        &["Tiếp nhận: 15 hồ sơ", "kinh tế: 4 hồ sơ [part of 0]", "hộ: 9 hộ"],
    ),
    (
        "Giá trị sản xuất đạt 500 tỷ đồng, tăng 12%, trong đó nông nghiệp 5%, dịch vụ 13%.",
        &[
            "Giá trị sản xuất: 500000000000 đồng, 12% growth",
            "nông nghiệp: 5% growth [part of 0]",
            "dịch vụ: 13% growth [part of 0]",
        ],
    ),
    (
        "Giá trị sản xuất đạt 500 tỷ đồng, bằng 98% kế hoạch, trong đó nông nghiệp 30%, dịch vụ 70%.",
        &[
            "Giá trị sản xuất: 500000000000 đồng, 98% of_target (kế hoạch)",
            "nông nghiệp: 30% share [part of 0]",
            "dịch vụ: 70% share [part of 0]",
        ],
    ),
    ("Tòa án giải quyết 18 vụ/25 bị cáo, đạt 90%.", &["giải quyết: 18 vụ, 90% share", "giải quyết: 25 bị cáo"]),
    ("Đoàn xã nhận ủy thác 12 tỷ đồng/9 tổ/310 hộ.", &["nhận ủy thác: 12000000000 đồng", "tổ: 9 tổ", "hộ: 310 hộ"]),
    (
        "Còn 30 hộ chưa di dời (thị trấn 21 hộ, xã Nam Sơn 9 hộ).",
        &["hộ chưa di dời: 30 hộ", "thị trấn: 21 hộ [part of 0]", "xã Nam Sơn: 9 hộ [part of 0]"],
    ),
    (
        "Số đảng viên hoàn thành tốt nhiệm vụ là 95 đồng chí (81,9% số được đánh giá).",
        &["Số đảng viên hoàn thành tốt nhiệm vụ: 95 đồng chí, 81.9% share (số được đánh giá)"],
    ),
    ("Có 98% số được hỏi hài lòng.", &["số được hỏi hài lòng: 98% share"]),
    (
        "Toàn xã có 900 ha rừng, độ che phủ đạt 54%; trong đó rừng tự nhiên 350 ha.",
        &["rừng: 900 ha", "độ che phủ: 54% share", "rừng tự nhiên: 350 ha [part of 0]"],
    ),
    (
        "Tổng thu 9 tỷ đồng, đạt 95%; trong đó thuế 5 tỷ đồng.",
        &["Tổng thu: 9000000000 đồng, 95% of_target", "thuế: 5000000000 đồng [part of 0]"],
    ),
];

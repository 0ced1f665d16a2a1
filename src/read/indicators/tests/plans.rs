//! Sentences with results that are set against plans.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "Thu thuế, phí và lệ phí 12 tỷ đồng, đạt 95% dự toán tỉnh, huyện giao và tăng 5% so với cùng kỳ.",
        &[
            "Thu thuế, phí và lệ phí: 12000000000 đồng, 95% of_target (dự toán tỉnh, huyện giao), 5% growth (so với cùng kỳ)",
        ],
    ),
    (
        "Chi sự nghiệp giáo dục, đào tạo và dạy nghề 25 tỷ đồng; quan tâm giáo dục, đào tạo 120 lao động.",
        &["Chi sự nghiệp giáo dục, đào tạo và dạy nghề: 25000000000 đồng", "đào tạo: 120 lao động"],
    ),
    // What was met of a plan tells which figure behind that is the plan.
    (
        "Tỷ lệ đô thị hóa 45%, đạt 90% mục tiêu (50%).",
        &["Tỷ lệ đô thị hóa: target 50, 45% share, 90% of_target (mục tiêu)"],
    ),
    (
        "Tỷ lệ đô thị hóa 45%, đạt 90% mục tiêu (60%).",
        &["Tỷ lệ đô thị hóa: 45% share, 90% of_target (mục tiêu), 60% share"],
    ),
    // An agreement is no estimate, and what is estimated before its verb is one.
    (
        "Ký thỏa ước 45 doanh nghiệp, đạt 90% kế hoạch; khách sạn ước phục vụ 9.000 lượt khách.",
        &["Ký thỏa ước: 45 doanh nghiệp, 90% of_target (kế hoạch)", "lượt khách: about 9000 lượt khách"],
    ),
    // That a plan was met by more is no part of what is measured.
    (
        "Thu ngân sách hằng năm đều vượt chỉ tiêu, đạt 246% kế hoạch.",
        &["Thu ngân sách hằng năm: 246% of_target (kế hoạch)"],
    ),
    ("Thu ngân sách vượt dự toán 5%.", &["Thu ngân sách: 5% over_target (dự toán)"]),
    // How much a plan is stands right behind its word.
    ("Kết nạp 9 đảng viên so với kế hoạch 12 đảng viên, đạt 75%.", &["Kết nạp: 9 target 12 đảng viên, 75% of_target"]),
    (
        "Thu ngân sách đạt 6 tỷ đồng, bằng 60% dự toán 10 tỷ đồng huyện giao.",
        &["Thu ngân sách: 6000000000 target 10000000000 đồng, 60% of_target (dự toán)"],
    ),
    (
        "Kết nạp đảng viên đạt 75% so với chỉ tiêu 12 đảng viên.",
        &["Kết nạp đảng viên: target 12, 75% of_target (so với chỉ tiêu)"],
    ),
    (
        "Kết nạp 9 đảng viên, đạt 75% kế hoạch; 20 quần chúng học lớp.",
        &["Kết nạp: 9 đảng viên, 75% of_target (kế hoạch)", "quần chúng học lớp: 20 quần chúng"],
    ),
    ("Thu ngân sách đạt 60% chỉ tiêu 5 năm.", &["Thu ngân sách: 60% of_target (chỉ tiêu 5 năm)"]),
    ("Tổng đàn lợn tại thời điểm 01/4/2016 là 900 con.", &["Tổng đàn lợn: 900 con"]),
    (
        "Doanh số cho vay đạt 25 tỷ đồng, doanh số thu nợ 18 tỷ đồng; cho vay 5 tỷ đồng.",
        &["Doanh số cho vay: 25000000000 đồng", "doanh số thu nợ: 18000000000 đồng", "cho vay: 5000000000 đồng"],
    ),
    ("BHXH tự nguyện 320 người; tự nguyện hiến 5 m2 đất.", &["BHXH tự nguyện: 320 người", "hiến: 5 m2"]),
    (
        "Tỷ lệ hộ nghèo cuối năm 2023 còn 3%; tổng thu đến cuối năm 2023 đạt 5 tỷ đồng.",
        &["Tỷ lệ hộ nghèo: 3% share", "tổng thu: 5000000000 đồng"],
    ),
    // A bare head that sums up is told in full before.
    (
        "Thu ngân sách tháng 9 đạt 2 tỷ đồng, lũy kế thu 15 tỷ đồng, đạt 75% dự toán.",
        &["Thu ngân sách: 2000000000 đồng", "Thu ngân sách: 15000000000 đồng, 75% of_target (dự toán)"],
    ),
    (
        "Thu hoạch 50 ha, lũy kế thu 15 tỷ đồng; thu ngân sách đạt 2 tỷ đồng, thu 5 triệu đồng tiền phạt.",
        &["Thu hoạch: 50 ha", "thu: 15000000000 đồng", "thu ngân sách: 2000000000 đồng", "thu: 5000000 đồng"],
    ),
    ("Ước thu cả năm 2017 đạt 9 tỷ đồng.", &["thu: about 9000000000 đồng"]),
    (
        "Kiểm tra 78/78 tổ tiết kiệm và vay vốn; có 9 tổ tiết kiệm.",
        &["Kiểm tra: 78 target 78 tổ tiết kiệm và vay vốn", "tổ tiết kiệm: 9 tổ"],
    ),
    (
        "Nhiều xã vượt kế hoạch, cao nhất là xã Tân An đạt 126%; mức hỗ trợ cao nhất 5 triệu đồng.",
        &["xã Tân An: 126% of_target", "mức hỗ trợ: at_most 5000000 đồng"],
    ),
    (
        "Tỷ lệ trẻ đến trường đạt 98% so với kế hoạch vượt 2%.",
        &["Tỷ lệ trẻ đến trường: 98% share, 2% over_target (so với kế hoạch)"],
    ),
    (
        "Giải ngân vốn mới đạt 68%; còn 3 trường học chưa được sửa.",
        &["Giải ngân vốn: 68% of_target", "trường học chưa được sửa: 3 trường học"],
    ),
    ("Xã bàn giao mặt bằng 11,3 km trong tổng số 14,2 km.", &["bàn giao mặt bằng: 11.3 of 14.2 km"]),
    (
        "Có 9/25 chủ đầu tư giải ngân trên 60%, còn 5 chủ đầu tư dưới 20%.",
        &["chủ đầu tư giải ngân trên 60%: 9 target 25 chủ đầu tư", "chủ đầu tư dưới 20%: 5 chủ đầu tư"],
    ),
    ("Chi đầu tư 9 tỷ đồng (giải ngân 58,9% kế hoạch).", &["Chi đầu tư: 9000000000 đồng, 58.9% of_target (kế hoạch)"]),
    (
        "Có 12 dự án (giải ngân 58,9% kế hoạch).",
        &["dự án: 12 dự án", "giải ngân: 58.9% of_target (kế hoạch) [part of 0]"],
    ),
    ("Kết nạp 7 đảng viên, tức đạt 140% chỉ tiêu.", &["Kết nạp: 7 đảng viên, 140% of_target (chỉ tiêu)"]),
    // Something else is counted behind a rate.
    (
        "Tỷ lệ bao phủ BHYT đạt 92,3%, toàn tỉnh có 39/51 xã đạt chuẩn.",
        &["Tỷ lệ bao phủ BHYT: 92.3% share", "xã đạt chuẩn: 39 target 51 xã"],
    ),
    (
        "Tỷ lệ đảng viên dự họp đạt 91,3%, song vẫn còn 4 chi bộ họp muộn.",
        &["Tỷ lệ đảng viên dự họp: 91.3% share", "chi bộ họp muộn: 4 chi bộ"],
    ),
    ("Trồng mới 300 ha rừng, đạt 96%.", &["Trồng mới: 300 ha, 96% of_target"]),
    ("Kết nạp 12/20 đảng viên (60%).", &["Kết nạp: 12 target 20 đảng viên, 60% of_target"]),
    ("Hòa giải thành 24/20 vụ, đạt 120%.", &["Hòa giải thành: 24 target 20 vụ, 120% of_target"]),
    (
        "Giúp 12 chị vay vốn, vượt 4 chị so với chỉ tiêu.",
        &["Giúp: 12 chị vay vốn, 4 chị over_target (so với chỉ tiêu)"],
    ),
    // How much there is in all is told of the same money.
    (
        "Giải ngân 27 tỷ đồng trên tổng vốn 36 tỷ đồng (75%); bố trí 4 tỷ đồng trong tổng kinh phí 9 tỷ đồng.",
        &["Giải ngân: 27000000000 of 36000000000 đồng, 75% share", "bố trí: 4000000000 of 9000000000 đồng"],
    ),
    (
        "Giải ngân 27 tỷ đồng, tổng vốn 36 tỷ đồng; trao 12 suất quà với tổng kinh phí 9 triệu đồng.",
        &[
            "Giải ngân: 27000000000 đồng",
            "tổng vốn: 36000000000 đồng",
            "trao: 12 suất quà",
            "tổng kinh phí: 9000000 đồng",
        ],
    ),
    // A bracket tells what was to be, whatever names it.
    (
        "Kết nạp 9 đảng viên (chỉ tiêu 8); bồi dưỡng 12 quần chúng.",
        &["Kết nạp: 9 target 8 đảng viên", "bồi dưỡng: 12 quần chúng"],
    ),
    ("Có 3 chỉ tiêu chưa đạt (chỉ tiêu 4, chỉ tiêu 9 và chỉ tiêu 12).", &["chỉ tiêu chưa đạt: 3 chỉ tiêu"]),
    ("Giải ngân đạt 62% kế hoạch (cả nước 48,5%).", &["Giải ngân: 62% of_target (kế hoạch)"]),
    // What came of a plan that is told first is told of the same, where it says no more than that.
    ("Chỉ tiêu giao quân 15, thực hiện 15.", &["giao quân: 15 target 15"]),
    ("Kế hoạch gieo trồng 120 ha, thực hiện 125 ha, đạt 104%.", &["gieo trồng: 125 target 120 ha, 104% of_target"]),
    (
        "Kế hoạch thu ngân sách 12 tỷ đồng, 6 tháng đầu năm đạt 7 tỷ đồng.",
        &["thu ngân sách: target 12000000000 đồng", "thu ngân sách: 7000000000 đồng"],
    ),
    ("Chỉ tiêu kết nạp 10 đảng viên, đã kết nạp 12 đảng viên.", &["kết nạp: 12 target 10 đảng viên"]),
    (
        "Chỉ tiêu phát triển đảng viên 25 đồng chí, quý I đạt 5 đồng chí, quý II đạt 8 đồng chí.",
        &[
            "phát triển đảng viên: target 25 đồng chí",
            "phát triển đảng viên: 5 đồng chí",
            "phát triển đảng viên: 8 đồng chí",
        ],
    ),
    // Where a plan names nothing, what came of it may.
    (
        "Dự toán năm 2024 được giao 12 tỷ đồng, ước thực hiện 15 tỷ đồng, đạt 125%.",
        &["Dự toán năm 2024 được giao: about 15000000000 target 12000000000 đồng, 125% of_target"],
    ),
    (
        "Dự toán huyện giao 12 tỷ đồng; thực hiện 15 tỷ đồng, đạt 125% dự toán, bằng 108% cùng kỳ.",
        &[
            "Dự toán huyện giao: 15000000000 target 12000000000 đồng, 125% of_target (dự toán), 108% of_previous (cùng kỳ)",
        ],
    ),
    ("Kế hoạch năm 2024 giao 120 ha, thực hiện 90 ha.", &["Kế hoạch năm 2024 giao: 90 target 120 ha"]),
    ("KH giao: 20 đảng viên; kết nạp: 15 đảng viên; đạt 75%.", &["kết nạp: 15 target 20 đảng viên, 75% of_target"]),
    (
        "Kế hoạch vốn là 32 tỷ đồng, đến ngày 30/9/2024 đã giải ngân 24 tỷ đồng, đạt 75%.",
        &["giải ngân: 24000000000 target 32000000000 đồng, 75% of_target"],
    ),
    ("Chỉ tiêu giao 12 hội viên, đã kết nạp 15 hội viên.", &["kết nạp: 15 target 12 hội viên"]),
    ("Nghị quyết đề ra 20 đảng viên, kết quả kết nạp 15 đảng viên.", &["kết nạp: 15 target 20 đảng viên"]),
    (
        "Kế hoạch giao 120 ha, đã trồng 3 km đường; dự toán giao 12 tỷ đồng, chi đầu tư 3 tỷ đồng.",
        &["Kế hoạch giao: 120 ha", "đường: 3 km", "dự toán giao: 12000000000 đồng", "chi đầu tư: 3000000000 đồng"],
    ),
    ("Chỉ tiêu 8 đảng viên, kỷ luật 2 đảng viên.", &["đảng viên: 8 đảng viên", "kỷ luật: 2 đảng viên"]),
    // Who set a plan, and for what time, is no part of what it is for.
    ("Chỉ tiêu kết nạp 45 đảng viên, đã kết nạp 42 đồng chí.", &["kết nạp: 42 target 45 đảng viên"]),
    (
        "Chỉ tiêu năm 2024 kết nạp 20 đảng viên; đến nay kết nạp được 15 đảng viên.",
        &["kết nạp: 15 target 20 đảng viên"],
    ),
    (
        "Dự toán HĐND tỉnh giao thu ngân sách 12 tỷ đồng; kết quả thu đạt 15 tỷ đồng.",
        &["thu ngân sách: 15000000000 target 12000000000 đồng"],
    ),
    (
        "Tổng thu ngân sách theo kế hoạch là 12 tỷ đồng, thực hiện 15 tỷ đồng.",
        &["Tổng thu ngân sách: 15000000000 target 12000000000 đồng"],
    ),
    (
        "Chỉ tiêu giao quân 12 thanh niên, đã giao 12/12 thanh niên, đạt 100%.",
        &["giao quân: 12 target 12 thanh niên, 100% of_target"],
    ),
    ("Chỉ tiêu kết nạp 20 đảng viên, kỷ luật 2 đảng viên.", &["kết nạp: 20 đảng viên", "kỷ luật: 2 đảng viên"]),
    (
        "Kế hoạch trồng rừng 120 ha, trồng cây phân tán 20 ha.",
        &["Kế hoạch trồng rừng: 120 ha", "trồng cây phân tán: 20 ha"],
    ),
    // Behind a label the number of a plan without a noun is none of a document or of one of the targets.
    ("- Kết nạp đảng viên: Kế hoạch 20, thực hiện 15, đạt 75%.", &["Kết nạp đảng viên: 15 target 20, 75% of_target"]),
    ("Bồi dưỡng quần chúng: Chỉ tiêu 20; đạt 25.", &["Bồi dưỡng quần chúng: 25 target 20"]),
    ("Trồng rừng 50 ha trên kế hoạch 45 ha.", &["Trồng rừng: 50 target 45 ha"]),
    (
        "Thu ngân sách đạt 95 tỷ đồng trên dự toán giao 80 tỷ đồng.",
        &["Thu ngân sách: 95000000000 target 80000000000 đồng"],
    ),
    ("Trồng 120 ha/95% kế hoạch.", &["Trồng: 120 ha, 95% of_target (kế hoạch)"]),
    (
        "Thu nhập bình quân đạt 100% kế hoạch (60 triệu đồng/người/năm).",
        &["Thu nhập bình quân: 60000000 đồng, 100% of_target (kế hoạch)"],
    ),
    (
        "- Sản lượng lúa: 1.250 tấn, đạt 98,5% kế hoạch năm",
        &["Sản lượng lúa: 1250 tấn, 98.5% of_target (kế hoạch năm)"],
    ),
    (
        "Đàn trâu đạt 102%, đàn bò 97,5%, đàn dê 110% kế hoạch.",
        &[
            "Đàn trâu: 102% of_target (kế hoạch)",
            "đàn bò: 97.5% of_target (kế hoạch)",
            "đàn dê: 110% of_target (kế hoạch)",
        ],
    ),
    (
        "Xã hoàn thành 12/12 chỉ tiêu. Trong đó, thu ngân sách đạt 9 tỷ đồng. Riêng chi ngân sách 2 tỷ đồng.",
        &["chỉ tiêu: 12 target 12 chỉ tiêu", "thu ngân sách: 9000000000 đồng", "chi ngân sách: 2000000000 đồng"],
    ),
    (
        "Kiểm tra 5 hộ, đạt 90%; hoàn thành 100% nhiệm vụ được giao.",
        &["Kiểm tra: 5 hộ, 90% of_target", "nhiệm vụ được giao: 100% of_target (nhiệm vụ được giao)"],
    ),
    (
        "Lúa làm đất đạt 100% diện tích, thu ngân sách đạt 8% kế hoạch.",
        &["Lúa làm đất: 100% share", "thu ngân sách: 8% of_target (kế hoạch)"],
    ),
    (
        "Xây dựng nông thôn mới đạt 15/19 tiêu chí; xây dựng nhà đạt 15/19 căn.",
        &["tiêu chí: 15 target 19 tiêu chí", "xây dựng nhà: 15 target 19 căn"],
    ),
    (
        "Số lồng nuôi tôm đạt 7.420 lồng, vượt 1.260 lồng so với quy hoạch.",
        &["Số lồng nuôi tôm: 7420 lồng, 1260 lồng over_target (so với quy hoạch)"],
    ),
    (
        "Lúa nước đã gieo cấy 312 ha (đạt 100,4% kế hoạch); xã đã gieo cấy 45 ha.",
        &["Lúa nước: 312 ha, 100.4% of_target (kế hoạch)", "gieo cấy: 45 ha"],
    ),
    (
        "Kết nạp 38 đảng viên, trong đó công nhân trực tiếp 24 đồng chí.",
        &["Kết nạp: 38 đảng viên", "công nhân trực tiếp: 24 đồng chí [part of 0]"],
    ),
    (
        "Xã có 20 chỉ tiêu: Thu ngân sách đạt 9 tỷ đồng, bằng 98% kế hoạch.",
        &["chỉ tiêu: 20 chỉ tiêu", "Thu ngân sách: 9000000000 đồng, 98% of_target (kế hoạch)"],
    ),
    (
        "Trong 18 chỉ tiêu chủ yếu, xã có 16 chỉ tiêu đạt và vượt, 2 chỉ tiêu không đạt.",
        &["chỉ tiêu đạt và vượt: 16 target 18 chỉ tiêu", "chỉ tiêu không đạt: 2 target 18 chỉ tiêu"],
    ),
    (
        "Giải ngân đạt 61% kế hoạch tỉnh giao (61/100 tỷ đồng), đạt 55% kế hoạch huyện giao (61/110,9 tỷ đồng).",
        &[
            "Giải ngân: 61000000000 target 100000000000 đồng, 61% of_target (kế hoạch tỉnh giao)",
            "Giải ngân: 61000000000 target 110900000000 đồng, 55% of_target (kế hoạch huyện giao)",
        ],
    ),
    (
        "Hoàn thành 100% chỉ tiêu tuyển quân; công tác giao quân hoàn thành 100% chỉ tiêu với 15/15 thanh niên.",
        &["tuyển quân: 100% of_target (chỉ tiêu)", "giao quân: 15 target 15 thanh niên, 100% of_target (chỉ tiêu)"],
    ),
    ("Thu thuế đạt 102% (51/50 tỷ đồng).", &["Thu thuế: 51000000000 target 50000000000 đồng, 102% of_target"]),
    (
        "Phí, lệ phí vượt 12%, thu khác vượt 5% dự toán.",
        &["Phí, lệ phí: 12% over_target (dự toán)", "thu khác: 5% over_target (dự toán)"],
    ),
    ("Thu nội địa vượt kế hoạch 3%.", &["Thu nội địa: 3% over_target (kế hoạch)"]),
    ("Sản lượng ngô 520 tấn/KH 500 tấn, đạt 104% KH.", &["Sản lượng ngô: 520 target 500 tấn, 104% of_target (KH)"]),
    (
        "Qua đối chiếu 17 chỉ tiêu, có 9 chỉ tiêu vượt, 8 chỉ tiêu đạt.",
        &["chỉ tiêu vượt: 9 target 17 chỉ tiêu", "chỉ tiêu đạt: 8 target 17 chỉ tiêu"],
    ),
    ("Hoàn thành vượt mức 12/12 chỉ tiêu.", &["chỉ tiêu: 12 target 12 chỉ tiêu"]),
    (
        "Hoàn thành 100% chỉ tiêu trồng rừng; đạt 98% chỉ tiêu thu ngân sách.",
        &["trồng rừng: 100% of_target (chỉ tiêu)", "thu ngân sách: 98% of_target (chỉ tiêu)"],
    ),
    ("Xã thực hiện Nghị quyết số 10-NQ/HU. Giao quân 12/12 thanh niên.", &["Giao quân: 12 target 12 thanh niên"]),
    ("Các chỉ tiêu chủ yếu năm 2023: Thu ngân sách đạt 98% kế hoạch.", &["Thu ngân sách: 98% of_target (kế hoạch)"]),
    ("Số thôn đạt chuẩn (theo Chỉ thị số 12-CT/TU ngày 13/2/2018): 4/9 thôn.", &["Số thôn đạt chuẩn: 4 target 9 thôn"]),
    ("Trong số 28 chỉ tiêu đề ra có 20 chỉ tiêu đạt.", &["chỉ tiêu đạt: 20 target 28 chỉ tiêu"]),
    (
        "Thu ngân sách đạt 9,6 tỷ đồng, bằng 16% kế hoạch năm (61,5 tỷ đồng).",
        &["Thu ngân sách: 9600000000 target 61500000000 đồng, 16% of_target (kế hoạch năm)"],
    ),
    (
        "Giải ngân 12,5 tỷ đồng trên tổng dự toán giao là 45 tỷ đồng, đạt 27,8%.",
        &["Giải ngân: 12500000000 target 45000000000 đồng, 27.8% of_target"],
    ),
    (
        "Khám phá 45/50 vụ, bắt 80 đối tượng, đạt 85%.",
        &["Khám phá: 45 target 50 vụ", "bắt: 80 đối tượng, 85% of_target"],
    ),
    (
        "Thu ngân sách: dự toán giao 5,2 tỷ đồng; thực hiện 6,1 tỷ đồng, đạt 117%.",
        &["Thu ngân sách: 6100000000 target 5200000000 đồng, 117% of_target"],
    ),
    (
        "Thu ngân sách: dự toán 5 tỷ đồng; chi ngân sách 6 tỷ đồng.",
        &["Thu ngân sách: target 5000000000 đồng", "chi ngân sách: 6000000000 đồng"],
    ),
    ("Giao quân: chỉ tiêu 12 thanh niên; giao 12 thanh niên.", &["Giao quân: 12 target 12 thanh niên"]),
    ("Nâng cao chất lượng 9/10 thôn văn hóa.", &["thôn văn hóa: 9 target 10 thôn"]),
    ("Trồng 18 ha, đạt 75%/năm.", &["Trồng: 18 ha, 75% of_target"]),
    ("Kết nạp đảng viên: chỉ tiêu 8 đảng viên; đã kết nạp 6 đảng viên.", &["Kết nạp đảng viên: 6 target 8 đảng viên"]),
    (
        "Kết nạp đảng viên: chỉ tiêu 8 đảng viên; kỷ luật 2 đảng viên.",
        &["Kết nạp đảng viên: target 8 đảng viên", "kỷ luật: 2 đảng viên"],
    ),
    ("Kết nạp đảng viên: chỉ tiêu 8 đảng viên; đã mở 2 lớp.", &["Kết nạp đảng viên: target 8 đảng viên", "mở: 2 lớp"]),
    ("Giải ngân 5 tỷ đồng trên tổng kế hoạch 9 tỷ đồng.", &["Giải ngân: 5000000000 target 9000000000 đồng"]),
    ("Lúa xuân KH 50 ha, TH 48 ha, đạt 96% KH.", &["Lúa xuân: 48 target 50 ha, 96% of_target (KH)"]),
    (
        "Xây dựng 5/6 nhà cho hộ nghèo đạt 83,3%; kết nạp 15/14 quần chúng vào Đảng đạt 107,1%.",
        &["Xây dựng: 5 target 6 nhà, 83.3% of_target", "kết nạp: 15 target 14 quần chúng, 107.1% of_target"],
    ),
    // Another result is told behind these words.
    (
        "Thu 5 tỷ đồng nhưng thuế đất đạt 60%; trồng 5 ha để độ che phủ đạt 40%.",
        &["Thu: 5000000000 đồng", "thuế đất: 60% of_target", "trồng: 5 ha", "độ che phủ: 40% share"],
    ),
    (
        "Kiểm tra 4 chi bộ, đạt 100% chương trình kiểm tra.",
        &["Kiểm tra: 4 chi bộ, 100% of_target (chương trình kiểm tra)"],
    ),
    // What a rate was to be is its target.
    ("Tỷ lệ tham gia BHYT đạt 91,4%, trong khi chỉ tiêu là 95%.", &["Tỷ lệ tham gia BHYT: target 95, 91.4% share"]),
    ("Tỷ lệ thu gom rác thải 84%/KH 90%.", &["Tỷ lệ thu gom rác thải: target 90, 84% share"]),
    ("Tỷ lệ bao phủ BHYT đạt 83,4%/85% chỉ tiêu.", &["Tỷ lệ bao phủ BHYT: target 85, 83.4% share"]),
    (
        "Tỷ lệ hộ nghèo 2,1%, cao hơn 0,1% so với chỉ tiêu (2%).",
        &["Tỷ lệ hộ nghèo: target 2, 2.1% share, 0.1% over_target (so với chỉ tiêu)"],
    ),
    ("Tỷ lệ hộ dùng nước sạch chiếm 71,5% (mục tiêu 75%).", &["Tỷ lệ hộ dùng nước sạch: target 75, 71.5% share"]),
    ("Thu ngân sách đạt 92% (chỉ tiêu 93%).", &["Thu ngân sách: 92% of_target"]),
    ("Đàn trâu 50 con, đạt 92% (chỉ tiêu 93%).", &["Đàn trâu: 50 con, 92% of_target"]),
    (
        "Tỷ lệ hộ nghèo còn 2%; chỉ tiêu giao quân đạt 100%.",
        &["Tỷ lệ hộ nghèo: 2% share", "chỉ tiêu giao quân: 100% of_target"],
    ),
    // Two plans, each with who set it or what it comes to.
    (
        "Tổng thu 5 tỷ đồng, đạt 54% so với dự toán huyện giao; 51% HĐND xã giao.",
        &["Tổng thu: 5000000000 đồng, 54% of_target (so với dự toán huyện giao), 51% of_target (HĐND xã giao)"],
    ),
    (
        "Tổng thu 5 tỷ đồng, đạt 54% huyện giao và 51% xã giao.",
        &["Tổng thu: 5000000000 đồng, 54% of_target (huyện giao), 51% of_target (xã giao)"],
    ),
    (
        "Tổng thu 5 tỷ đồng, đạt 93% dự toán tỉnh giao (5,4 tỷ đồng), đạt 89% dự toán huyện giao (5,6 tỷ đồng), tăng 8%.",
        &[
            "Tổng thu: 5000000000 target 5400000000 đồng, 93% of_target (dự toán tỉnh giao), 8% growth",
            "Tổng thu: 5000000000 target 5600000000 đồng, 89% of_target (dự toán huyện giao)",
        ],
    ),
    (
        "Thành lập 4 chi hội và 11 tổ hội (đạt 133,3% và 110% KH).",
        &["Thành lập: 4 chi hội, 133.3% of_target (KH)", "Thành lập: 11 tổ hội, 110% of_target (KH)"],
    ),
    (
        "Kiểm tra 4 chi bộ và 11 đảng viên, đạt 100% kế hoạch, tăng 5%.",
        &["Kiểm tra: 4 chi bộ", "Kiểm tra: 11 đảng viên, 100% of_target (kế hoạch), 5% growth"],
    ),
    (
        "Mở 9 lớp cho 294 học viên (KH 10 lớp, 300 học viên).",
        &["Mở: 9 target 10 lớp", "học viên: 294 target 300 học viên"],
    ),
    (
        "Doanh thu đạt 6 tỷ đồng, hoàn thành 24% kịch bản thu.",
        &["Doanh thu: 6000000000 đồng, 24% of_target (kịch bản thu)"],
    ),
    // How far targets have come says which are counted.
    (
        "Có 6 chỉ tiêu đạt trên 75%, 5 chỉ tiêu đạt 80-95%, 2 chỉ tiêu vượt.",
        &["chỉ tiêu đạt trên 75%: 6 chỉ tiêu", "chỉ tiêu đạt 80-95%: 5 chỉ tiêu", "chỉ tiêu vượt: 2 chỉ tiêu"],
    ),
    ("Có 6 chỉ tiêu, đạt trên 75%.", &["chỉ tiêu: 6 chỉ tiêu, 75% of_target"]),
    // A plan in a bracket without a unit is in that of the result; one in another unit is the plan of something else.
    ("Thu ngân sách đạt 45,2 tỷ đồng (KH 44).", &["Thu ngân sách: 45200000000 target 44000000000 đồng"]),
    ("Sản lượng lúa đạt 24 nghìn tấn (cùng kỳ 23,5).", &["Sản lượng lúa: 24000 from 23500 tấn"]),
    ("Thu phí đạt 500 triệu đồng (kế hoạch 0,45 tỷ đồng).", &["Thu phí: 500000000 target 450000000 đồng"]),
    ("Thu phí đạt 9 triệu đồng (kế hoạch 8.500.000).", &["Thu phí: 9000000 target 8500000 đồng"]),
    ("Sản lượng đạt 350 tấn (KH 60 ha).", &["Sản lượng: 350 tấn"]),
    // How far some have not come says which are meant, unless two figures make it.
    (
        "Có 9 xã chưa đạt 40% kế hoạch trồng rừng; thu ngân sách chưa đạt 60% dự toán.",
        &["xã chưa đạt 40% kế hoạch trồng rừng: 9 xã", "thu ngân sách: under, 60% of_target (dự toán)"],
    ),
    (
        "Có 7/9 thôn đạt trên 77%, 5/9 thôn đạt trên 70%.",
        &["thôn: 7 target 9 thôn, 77% of_target", "thôn đạt trên 70%: 5 target 9 thôn"],
    ),
    // Behind money and those it was for, a rate is of the money, unless it says how many of all those are.
    (
        "Doanh số thu nợ đạt 64 tỷ đồng với 1.830 lượt hộ trả nợ, đạt 92% kế hoạch.",
        &["Doanh số thu nợ: 64000000000 đồng, 92% of_target (kế hoạch)", "lượt hộ trả nợ: 1830 lượt hộ"],
    ),
    (
        "Hội giải ngân 27 tỷ đồng cho hơn 640 hội viên vay, tăng 12% so với đầu năm.",
        &["Hội giải ngân: 27000000000 đồng, 12% growth (so với đầu năm)", "hội viên vay: over 640 hội viên"],
    ),
    (
        "Tặng 450 triệu đồng cho 900 hộ, đạt 150% chỉ tiêu giao.",
        &["Tặng: 450000000 đồng, 150% of_target (chỉ tiêu giao)", "hộ: 900 hộ"],
    ),
    (
        "Cho vay 27 tỷ đồng đối với 640 hộ, chiếm 8% số hộ nghèo.",
        &["Cho vay: 27000000000 đồng", "hộ: 640 hộ, 8% share (số hộ nghèo)"],
    ),
    (
        "Giải ngân 27 tỷ đồng cho 640 hộ, chiếm 80% tổng số hộ.",
        &["Giải ngân: 27000000000 đồng", "hộ: 640 hộ, 80% share (tổng số hộ)"],
    ),
    (
        "Giải ngân 27 tỷ đồng cho 640 hộ (đạt 80% kế hoạch).",
        &["Giải ngân: 27000000000 đồng", "hộ: 640 hộ, 80% of_target (kế hoạch)"],
    ),
    (
        "Tổ chức 9 lớp tập huấn cho 410 người, đạt 105% kế hoạch.",
        &["lớp tập huấn: 9 lớp", "người: 410 người, 105% of_target (kế hoạch)"],
    ),
    // A bound behind a plan limits the figure.
    ("Sản lượng thấp hơn so với kế hoạch đề ra khoảng 3%.", &["Sản lượng: about, 3% decline (so với kế hoạch đề ra)"]),
    ("Diện tích vượt so với kế hoạch hơn 12 ha.", &["Diện tích: over, 12 ha over_target (so với kế hoạch)"]),
    (
        "Thu ngân sách cao hơn so với dự toán được giao gần 2 tỷ đồng.",
        &["Thu ngân sách: about, 2000000000 đồng over_target (so với dự toán được giao)"],
    ),
    // A plan in a bracket may stand before what came of it.
    (
        "Thu ngân sách đạt 5 tỷ đồng; diện tích ngô (kế hoạch 50 ha) đạt 48 ha, tỷ lệ che phủ rừng (mục tiêu 56%) đạt 58,7%.",
        &[
            "Thu ngân sách: 5000000000 đồng",
            "diện tích ngô: 48 target 50 ha",
            "tỷ lệ che phủ rừng: target 56, 58.7% share",
        ],
    ),
    ("Kết nạp đảng viên (chỉ tiêu 10 đồng chí) được 12 đồng chí.", &["Kết nạp đảng viên: 12 target 10 đồng chí"]),
    ("Kết nạp 12 đảng viên (chỉ tiêu 10 đồng chí).", &["Kết nạp: 12 target 10 đảng viên"]),
    ("Có 12 hồ sơ tại xã Tân An (kế hoạch 10 hồ sơ).", &["hồ sơ: 12 target 10 hồ sơ"]),
    // Of two percentages of a pair the second is the plan, but not all there is.
    (
        "Tỷ lệ che phủ rừng đạt 58,7/56%, tỷ lệ hộ dùng điện đạt 99/100%.",
        &["Tỷ lệ che phủ rừng: target 56, 58.7% share", "tỷ lệ hộ dùng điện: 99% share"],
    ),
    ("Tỷ lệ che phủ rừng đạt 58,7/56% kế hoạch.", &["Tỷ lệ che phủ rừng: target 56, 58.7% share"]),
    // A sentence may begin with what the one before is set against.
    ("Xã trồng 95 ha ngô. So với kế hoạch huyện giao (90 ha), vượt 5 ha.", &["ngô: 95 target 90 ha, 5 ha over_target"]),
    (
        "Xã kết nạp 12 đảng viên. So với chỉ tiêu giao đạt 120%.",
        &["kết nạp: 12 đảng viên, 120% of_target (So với chỉ tiêu giao)"],
    ),
    (
        "Thu ngân sách đạt 5 tỷ đồng, chi ngân sách 4 tỷ đồng. So với cùng kỳ tăng 5%.",
        &["Thu ngân sách: 5000000000 đồng", "chi ngân sách: 4000000000 đồng"],
    ),
    (
        "Xảy ra 5 vụ cháy. So với cùng kỳ, giảm 2 người bị thương.",
        &["vụ cháy: 5 vụ cháy", "người bị thương: 2 người bị thương decline (So với cùng kỳ)"],
    ),
    ("So với kế hoạch huyện giao (90 ha), xã đã trồng 95 ha.", &["trồng: 95 target 90 ha"]),
    (
        "Tỷ lệ bao phủ bảo hiểm so với lực lượng lao động (4.500 người) đạt 13,5%.",
        &["Tỷ lệ bao phủ bảo hiểm: 13.5% share"],
    ),
];

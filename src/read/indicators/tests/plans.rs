//! Sentences with results that are set against a plan, and with targets.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    ("Chỉ tiêu thu ngân sách đạt 5,2 tỷ đồng.", &["Chỉ tiêu thu ngân sách: 5200000000 đồng"]),
    // What heads a sentence holds up to the end of the line.
    (
        "Chi bộ họp. Nhiệm vụ tháng 11: trồng 12 ha ngô; nạo vét kênh. Kết nạp 3 đảng viên.",
        &["ngô: goal, target 12 ha", "Kết nạp: goal, target 3 đảng viên"],
    ),
    (
        "Chi bộ họp. Nhiệm vụ tháng 11: trồng 12 ha ngô. Tháng 10, chi bộ đã kết nạp 3 đảng viên.",
        &["ngô: goal, target 12 ha", "kết nạp: 3 đảng viên"],
    ),
    (
        "Chi bộ họp. Nhiệm vụ năm 2024: thu quỹ đạt 5 tỷ đồng, bằng 97% kế hoạch.",
        &["thu quỹ: 5000000000 đồng, 97% of_target (kế hoạch)"],
    ),
    // So does what a task has, and what is listed with it.
    (
        "Báo cáo\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Y tế mở 4 lớp tập huấn.\n\
         2. Hội Nông dân vận động 30 hộ vào hợp tác xã; tỷ lệ hộ giỏi đạt trên 60%.",
        &["mở: goal, target 4 lớp tập huấn", "vận động: goal, target 30 hộ", "tỷ lệ hộ giỏi: goal, over, 60% share"],
    ),
    (
        "Đánh giá cao kết quả trên, bà Lan mong muốn các xã làm tốt các nhiệm vụ:\n\
         Thứ nhất, tiết giảm tối thiểu 8% chi phí hội họp; tỷ lệ hồ sơ đúng hạn đạt từ 97% trở lên.",
        &["chi phí hội họp: goal, at_least, 8% decline", "tỷ lệ hồ sơ đúng hạn: goal, at_least, 97% share"],
    ),
    (
        "Bà Lan yêu cầu các xã trồng đủ 150 ha ngô (đến nay mới được 42 ha).",
        &["ngô: goal, target 150 ha", "ngô: 42 ha"],
    ),
    ("Báo cáo\nIII. TỔ CHỨC THỰC HIỆN\nPhòng Y tế đã mở 4 lớp tập huấn.", &["mở: 4 lớp tập huấn"]),
    // What a plan costs is no goal, whatever it stands among.
    (
        "Xã họp. Nhiệm vụ năm 2026: mở 4 lớp. Tổng kinh phí thực hiện là 90 triệu đồng, gồm: ngân sách xã 60 triệu đồng.",
        &["mở: goal, target 4 lớp", "Tổng kinh phí: 90000000 đồng", "ngân sách xã: 60000000 đồng [part of 1]"],
    ),
    (
        "Xã họp. Nhiệm vụ năm 2026: tổng vốn đầu tư toàn xã hội 90 tỷ đồng.",
        &["tổng vốn đầu tư toàn xã hội: goal, target 90000000000 đồng"],
    ),
    (
        "Xã họp. Nhiệm vụ năm 2026: tổng dự toán thu ngân sách 90 tỷ đồng.",
        &["tổng dự toán thu ngân sách: goal, target 90000000000 đồng"],
    ),
    ("Phấn đấu tổng mức đầu tư đạt 90 tỷ đồng.", &["tổng mức đầu tư: goal, target 90000000000 đồng"]),
    // What is foreseen beside a result is no goal but where it stands among those.
    (
        "Diện tích lúa 140 ha, dự kiến năng suất 52 tạ/ha, sản lượng 728 tấn; trồng mới 35 ha.",
        &["Diện tích lúa: 140 ha", "năng suất: 52 tạ/ha", "sản lượng: 728 tấn", "trồng mới: 35 ha"],
    ),
    (
        "Thu ngân sách 9 tháng đạt 12 tỷ đồng, cả năm dự kiến đạt 15 tỷ đồng; dự kiến thành lập 3 tổ hợp tác.",
        &["Thu ngân sách: 12000000000 đồng", "Thu ngân sách: 15000000000 đồng", "thành lập: goal, target 3 tổ hợp tác"],
    ),
    (
        "Báo cáo\nPHƯƠNG HƯỚNG NĂM 2026\n- Diện tích lúa 40 ha, dự kiến năng suất 62 tạ/ha.",
        &["Diện tích lúa: goal, target 40 ha", "năng suất: goal, target 62 tạ/ha"],
    ),
    // Targets that are told as met are none that are being set, nor is what stands behind them.
    (
        "Đại hội đề ra 22 chỉ tiêu, đến nay đạt 19/22 chỉ tiêu. Trong đó, thu ngân sách đạt 9 tỷ đồng.",
        &["chỉ tiêu: 19 target 22 chỉ tiêu", "thu ngân sách: 9000000000 đồng"],
    ),
    (
        "Đại hội đề ra 22 chỉ tiêu. Trong đó, thu ngân sách đạt 9 tỷ đồng.",
        &["thu ngân sách: goal, target 9000000000 đồng"],
    ),
    (
        "Năm 2026, xã phấn đấu hoàn thành 22/22 chỉ tiêu; thu ngân sách đạt 9 tỷ đồng.",
        &["chỉ tiêu: goal, target 22 of 22 chỉ tiêu", "thu ngân sách: goal, target 9000000000 đồng"],
    ),
    // How much there is in all is told of the same money.
    (
        "Giải ngân 27 tỷ đồng trên tổng vốn 36 tỷ đồng (75%); bố trí 4 tỷ đồng trong tổng kinh phí 9 tỷ đồng.",
        &["Giải ngân: 27000000000 of 36000000000 đồng, 75% share", "bố trí: 4000000000 target 9000000000 đồng"],
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
    ("Chỉ tiêu kết nạp 10 đảng viên, bồi dưỡng 5 quần chúng.", &["kết nạp: 10 đảng viên", "bồi dưỡng: 5 quần chúng"]),
    ("Chỉ tiêu hộ nghèo 5 hộ, thực hiện 5 tuyến đường.", &["Chỉ tiêu hộ nghèo: 5 hộ", "tuyến đường: 5 tuyến đường"]),
    (
        "Chỉ tiêu phát triển đảng viên 25 đồng chí, quý I đạt 5 đồng chí, quý II đạt 8 đồng chí.",
        &[
            "phát triển đảng viên: target 25 đồng chí",
            "phát triển đảng viên: 5 đồng chí",
            "phát triển đảng viên: 8 đồng chí",
        ],
    ),
    ("Trồng rừng 50 ha trên kế hoạch 45 ha.", &["Trồng rừng: 50 target 45 ha"]),
    (
        "Thu ngân sách đạt 95 tỷ đồng trên dự toán giao 80 tỷ đồng.",
        &["Thu ngân sách: 95000000000 target 80000000000 đồng"],
    ),
    ("Có 95% hộ dân trên kế hoạch được hỗ trợ.", &["hộ dân: 95% share"]),
    ("6 tháng cuối năm, thu ngân sách dự kiến đạt 7 tỷ đồng.", &["thu ngân sách: goal, target 7000000000 đồng"]),
    ("Khi dự án đi vào hoạt động, doanh thu dự kiến đạt 50 tỷ đồng.", &["doanh thu: goal, target 50000000000 đồng"]),
    ("Năm 2026, xã dự kiến thành lập 5 hợp tác xã.", &["thành lập: goal, target 5 hợp tác xã"]),
    ("Phấn đấu xây dựng đạt 100% chi hội vững mạnh.", &["chi hội vững mạnh: goal, 100% share"]),
    ("Xây dựng đạt 95% khối lượng.", &["Xây dựng: 95% share (khối lượng)"]),
    ("Trồng 120 ha/95% kế hoạch.", &["Trồng: 120 ha, 95% of_target (kế hoạch)"]),
    (
        "Thu nhập bình quân đạt 100% kế hoạch (60 triệu đồng/người/năm).",
        &["Thu nhập bình quân: 60000000 đồng, 100% of_target (kế hoạch)"],
    ),
    (
        "Thu ngân sách ước đạt 12,5 tỷ đồng, bằng 104% dự toán huyện giao, tăng 8% so với cùng kỳ.",
        &["Thu ngân sách: about 12500000000 đồng, 104% of_target (dự toán huyện giao), 8% growth (so với cùng kỳ)"],
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
    ("Xây dựng và bàn giao 7 căn nhà.", &["Xây dựng và bàn giao: 7 căn nhà"]),
    ("Trao 130 suất quà giá trị 45 triệu đồng.", &["Trao: 130 suất quà", "giá trị: 45000000 đồng"]),
    (
        "Xã đón 1.800 lượt khách đến tham quan, doanh thu đạt 2 tỷ đồng.",
        &["lượt khách đến tham quan: 1800 lượt khách", "doanh thu: 2000000000 đồng"],
    ),
    (
        "Kết nạp 38 đảng viên, trong đó công nhân trực tiếp 24 đồng chí.",
        &["Kết nạp: 38 đảng viên", "công nhân trực tiếp: 24 đồng chí [part of 0]"],
    ),
    ("Nhân dân đóng góp 75 triệu đồng làm 420 m đường bê tông.", &["đóng góp: 75000000 đồng", "đường bê tông: 420 m"]),
    ("- Đường trục thôn được cứng hóa: 8,5 km", &["Đường trục thôn được cứng hóa: 8.5 km"]),
    ("Tội phạm giảm còn 3,2 vụ/10.000 dân.", &["Tội phạm: 3.2 vụ"]),
    ("Di dời 200 dân; xã có 12.500 dân.", &["Di dời: 200 dân"]),
    ("Lúa đã bị thiệt hại 45 ha, chè đã xuất khẩu 5 tấn.", &["bị thiệt hại: 45 ha", "xuất khẩu: 5 tấn"]),
    ("Vốn của huyện 5 tỷ đồng; GRDP của tỉnh tăng 5%.", &["Vốn của huyện: 5000000000 đồng", "GRDP: 5% growth"]),
    ("Xã có 12 dân tộc và 125 dân quân.", &["dân tộc: 12 dân tộc", "dân quân: 125 dân quân"]),
    ("Xã phấn đấu thu nhập đạt 110 triệu đồng (tương đương 4.741 USD).", &["thu nhập: goal, target 110000000 đồng"]),
    (
        "Đại hội thông qua nghị quyết với 20 chỉ tiêu chủ yếu là: Thu ngân sách đạt 9 tỷ đồng; giao quân đạt 100% kế hoạch.",
        &["Thu ngân sách: goal, target 9000000000 đồng", "giao quân: goal, 100% of_target (kế hoạch)"],
    ),
    (
        "Xã có 20 chỉ tiêu: Thu ngân sách đạt 9 tỷ đồng, bằng 98% kế hoạch.",
        &["chỉ tiêu: 20 chỉ tiêu", "Thu ngân sách: 9000000000 đồng, 98% of_target (kế hoạch)"],
    ),
    ("Phấn đấu từ 5 đảng viên, xã có 3 hộ khá.", &["đảng viên: goal, target 5 đảng viên", "hộ khá: goal, target 3 hộ"]),
    (
        "Trong 18 chỉ tiêu chủ yếu, xã có 16 chỉ tiêu đạt và vượt, 2 chỉ tiêu không đạt.",
        &["chỉ tiêu đạt và vượt: 16 target 18 chỉ tiêu", "chỉ tiêu không đạt: 2 target 18 chỉ tiêu"],
    ),
    (
        "Nghị quyết đề ra 12 chỉ tiêu, trong đó có thu ngân sách đạt 9 tỷ đồng; kết nạp 8 đảng viên.",
        &["thu ngân sách: goal, target 9000000000 đồng", "kết nạp: goal, target 8 đảng viên"],
    ),
    ("Phấn đấu đẩy nhanh tiến độ 7 dự án, khởi công 2 dự án.", &["khởi công: goal, target 2 dự án"]),
    (
        "Giải ngân đạt 61% kế hoạch tỉnh giao (61/100 tỷ đồng), đạt 55% kế hoạch huyện giao (61/110,9 tỷ đồng).",
        &[
            "Giải ngân: 61000000000 target 100000000000 đồng, 61% of_target (kế hoạch tỉnh giao)",
            "Giải ngân: 61000000000 target 110900000000 đồng, 55% of_target (kế hoạch huyện giao)",
        ],
    ),
    (
        "Doanh thu đạt 80 tỷ đồng, tăng gấp 1,5 lần so với năm 2021 và vượt 5 tỷ đồng so với kế hoạch.",
        &[
            "Doanh thu: 80000000000 đồng, 1.5 lần growth (so với năm 2021), 5000000000 đồng over_target (so với kế hoạch)",
        ],
    ),
    (
        "Hoàn thành 100% chỉ tiêu tuyển quân; công tác giao quân hoàn thành 100% chỉ tiêu với 15/15 thanh niên.",
        &["tuyển quân: 100% of_target (chỉ tiêu)", "giao quân: 15 target 15 thanh niên, 100% of_target (chỉ tiêu)"],
    ),
    (
        "Năm 2024, xã phấn đấu thu nhập bình quân đầu người đạt 60 triệu đồng; tỷ lệ hộ nghèo giảm còn dưới 1%; kết nạp từ 8 đảng viên trở lên.",
        &[
            "thu nhập bình quân đầu người: goal, target 60000000 đồng",
            "tỷ lệ hộ nghèo: goal, under, 1% share",
            "kết nạp: goal, at_least target 8 đảng viên",
        ],
    ),
    ("Thu thuế đạt 102% (51/50 tỷ đồng).", &["Thu thuế: 51000000000 target 50000000000 đồng, 102% of_target"]),
    (
        "Phí, lệ phí vượt 12%, thu khác vượt 5% dự toán.",
        &["Phí, lệ phí: 12% over_target (dự toán)", "thu khác: 5% over_target (dự toán)"],
    ),
    (
        "Sản lượng đạt 520 tấn (kế hoạch 500 tấn), tăng 4% (cùng kỳ tăng 3%).",
        &["Sản lượng: 520 target 500 tấn, 4% growth"],
    ),
    ("Thu nội địa vượt kế hoạch 3%.", &["Thu nội địa: 3% over_target (kế hoạch)"]),
    ("Sản lượng ngô 520 tấn/KH 500 tấn, đạt 104% KH.", &["Sản lượng ngô: 520 target 500 tấn, 104% of_target (KH)"]),
    (
        "Tốc độ tăng trưởng đạt 9,5%, vượt kế hoạch là 1,5%.",
        &["Tốc độ tăng trưởng: 9.5% growth, 1.5% over_target (kế hoạch)"],
    ),
    (
        "Qua đối chiếu 17 chỉ tiêu, có 9 chỉ tiêu vượt, 8 chỉ tiêu đạt.",
        &["chỉ tiêu vượt: 9 target 17 chỉ tiêu", "chỉ tiêu đạt: 8 target 17 chỉ tiêu"],
    ),
    ("Hoàn thành vượt mức 12/12 chỉ tiêu.", &["chỉ tiêu: 12 target 12 chỉ tiêu"]),
    (
        "Nghị quyết đề ra 25 chỉ tiêu. Hằng năm kết nạp 9 đảng viên. Nhiệm kỳ qua, xã đã kết nạp 40 đảng viên.",
        &["kết nạp: goal, target 9 đảng viên", "kết nạp: 40 đảng viên"],
    ),
    (
        "Xã có 25 chỉ tiêu đạt. Trong năm kết nạp 9 đảng viên; sáu tháng cuối năm, xã sẽ kết nạp 7 đảng viên.",
        &["chỉ tiêu đạt: 25 chỉ tiêu", "kết nạp: 9 đảng viên", "kết nạp: goal, target 7 đảng viên"],
    ),
    (
        "Hoàn thành 100% chỉ tiêu trồng rừng; đạt 98% chỉ tiêu thu ngân sách.",
        &["trồng rừng: 100% of_target (chỉ tiêu)", "thu ngân sách: 98% of_target (chỉ tiêu)"],
    ),
    (
        "Công nghiệp đạt 28% kế hoạch (tăng hơn 4% so với cùng kỳ).",
        &["Công nghiệp: 28% of_target (kế hoạch), 4% growth (so với cùng kỳ)"],
    ),
    ("Xã thực hiện Nghị quyết số 10-NQ/HU. Giao quân 12/12 thanh niên.", &["Giao quân: 12 target 12 thanh niên"]),
    (
        "Các chỉ tiêu chủ yếu đến năm 2030: 1. Thu ngân sách đạt 5 tỷ đồng. 2. Tỷ lệ hộ nghèo dưới 2%.",
        &["Thu ngân sách: goal, target 5000000000 đồng", "Tỷ lệ hộ nghèo: goal, under, 2% share"],
    ),
    ("Các chỉ tiêu chủ yếu năm 2023: Thu ngân sách đạt 98% kế hoạch.", &["Thu ngân sách: 98% of_target (kế hoạch)"]),
    ("Số thôn đạt chuẩn (theo Chỉ thị số 12-CT/TU ngày 13/2/2018): 4/9 thôn.", &["Số thôn đạt chuẩn: 4 target 9 thôn"]),
    ("Trong số 28 chỉ tiêu đề ra có 20 chỉ tiêu đạt.", &["chỉ tiêu đạt: 20 target 28 chỉ tiêu"]),
    (
        "Công suất giường bệnh đạt 137%, giảm 53% so với cùng kỳ (năm 2017 đạt 190%).",
        &["Công suất giường bệnh: 137% share, 53% decline (so với cùng kỳ)"],
    ),
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
    ("Tăng trưởng kinh tế: Kế hoạch 12%, thực hiện 12,5%.", &["Tăng trưởng kinh tế: target 12, 12.5% growth"]),
    ("Thu ngân sách kế hoạch là 5 tỷ đồng.", &["Thu ngân sách kế hoạch: 5000000000 đồng"]),
    ("UBND huyện giao kế hoạch 50 ha.", &["UBND huyện giao kế hoạch: 50 ha"]),
    (
        "Đại hội biểu quyết các chỉ tiêu: kết nạp 5 đảng viên; thông qua 5 nghị quyết.",
        &["kết nạp: goal, target 5 đảng viên"],
    ),
    (
        "UBND phường đề ra: ít nhất 91% hộ văn hóa; thu ngân sách không dưới 5 tỷ đồng.",
        &["hộ văn hóa: goal, at_least, 91% share", "thu ngân sách: goal, at_least target 5000000000 đồng"],
    ),
    (
        "Xã có 3/5 trường đạt chuẩn, phấn đấu đến 2025 có thêm 1 trường; nuôi từ 1950 đến 2050 con.",
        &["trường đạt chuẩn: 3 target 5 trường", "trường: goal, target 1 trường", "nuôi: goal, target 1950 con"],
    ),
    (
        "Kế hoạch thu năm 2025 là 12 tỷ đồng, đến 30/6 thu được 5 tỷ đồng.",
        &["Kế hoạch: 12000000000 đồng", "thu: 5000000000 đồng"],
    ),
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
    ("Tỷ lệ bao phủ BHYT đạt 92% (chỉ tiêu 93%, cùng kỳ 90%).", &["Tỷ lệ bao phủ BHYT: target 93 from 90, 92% share"]),
    ("Tỷ lệ hộ dùng nước sạch chiếm 71,5% (mục tiêu 75%).", &["Tỷ lệ hộ dùng nước sạch: target 75, 71.5% share"]),
    ("Tốc độ tăng trưởng đạt 6,8% (Nghị quyết 7%).", &["Tốc độ tăng trưởng: target 7, 6.8% growth"]),
    ("Thu ngân sách đạt 92% (chỉ tiêu 93%).", &["Thu ngân sách: 92% of_target"]),
    ("Đàn trâu 50 con, đạt 92% (chỉ tiêu 93%).", &["Đàn trâu: 50 con, 92% of_target"]),
    (
        "Tỷ lệ hộ nghèo còn 2%; chỉ tiêu giao quân đạt 100%.",
        &["Tỷ lệ hộ nghèo: 2% share", "chỉ tiêu giao quân: 100% of_target"],
    ),
    (
        "Giải ngân vốn đạt 70% kế hoạch, phấn đấu đến hết năm đạt 100%.",
        &["Giải ngân vốn: 70% of_target (kế hoạch)", "Giải ngân vốn: goal, 100% of_target"],
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
    // What was reached is no goal.
    (
        "Nhiệm vụ năm 2026: cấp sổ cho 903 đảng viên (hiện đạt 71%), kết nạp 5 đảng viên.",
        &["đảng viên: goal, target 903 đảng viên", "đảng viên: 71% share", "kết nạp: goal, target 5 đảng viên"],
    ),
    (
        "Nhiệm vụ năm 2026: trồng 50 ha rừng (đến nay mới được 42 ha), kết nạp 5 đảng viên.",
        &["rừng: goal, target 50 ha", "rừng: 42 ha", "kết nạp: goal, target 5 đảng viên"],
    ),
    (
        "Phấn đấu đạt chuẩn (hiện nay đạt 15/19 tiêu chí), thu 5 tỷ đồng.",
        &["tiêu chí: 15 target 19 tiêu chí", "thu: goal, target 5000000000 đồng"],
    ),
    ("Phấn đấu giao quân 12 thanh niên (đạt 100%).", &["giao quân: goal, target 12 thanh niên, 100% of_target"]),
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
];

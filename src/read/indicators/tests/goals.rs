//! Sentences with what is aimed at.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "MỤC TIÊU NĂM 2025\nHiện tỷ lệ hộ nghèo là 3%, năm 2025 giảm còn 2%, trồng 30 ha rừng.",
        &["tỷ lệ hộ nghèo: goal, 3% share", "tỷ lệ hộ nghèo: goal, 2% share", "rừng: goal, target 30 ha"],
    ),
    // Who comes to a meeting to lead it sets no goal.
    ("Sáng nay, Đại hội bế mạc. Ông Hòa dự và chỉ đạo. Toàn phường có 316 đảng viên.", &["đảng viên: 316 đảng viên"]),
    // What is aimed at for one time and for another are two goals.
    (
        "Phấn đấu đến năm 2025 thu nhập bình quân đạt 65 triệu đồng, đến năm 2030 đạt 90 triệu đồng.",
        &["thu nhập bình quân: goal, target 65000000 đồng", "thu nhập bình quân: goal, target 90000000 đồng"],
    ),
    ("Phấn đấu giảm hộ nghèo từ 65 hộ xuống còn 30 hộ.", &["hộ nghèo: goal, target 30 from 65 hộ"]),
    ("Bí thư yêu cầu thu đạt 5 tỷ đồng.", &["thu: goal, target 5000000000 đồng"]),
    ("Tỷ lệ giải ngân phấn đấu đạt 95%.", &["Tỷ lệ giải ngân: goal, 95% share"]),
    (
        "Phấn đấu tăng thu ngân sách 10%, giảm tỷ lệ hộ nghèo 0,5%.",
        &["thu ngân sách: goal, 10% growth", "tỷ lệ hộ nghèo: goal, 0.5% decline"],
    ),
    // What is aimed at grows over the plan of another year, and exceeds one of its own.
    (
        "Phấn đấu thu ngân sách tăng 12% so với dự toán năm 2024.",
        &["thu ngân sách: goal, 12% growth (so với dự toán năm 2024)"],
    ),
    (
        "Phấn đấu thu ngân sách tăng 12% so với dự toán tỉnh giao.",
        &["thu ngân sách: goal, 12% over_target (so với dự toán tỉnh giao)"],
    ),
    ("Phấn đấu giảm 2% hội viên nghèo.", &["hội viên nghèo: goal, 2% decline"]),
    ("Phấn đấu giảm 12 hộ nghèo.", &["hộ nghèo: goal, 12 hộ nghèo decline"]),
    ("Xã phấn đấu làm giảm 5% số vụ đuối nước.", &["số vụ đuối nước: goal, 5% decline"]),
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
    ("6 tháng cuối năm, thu ngân sách dự kiến đạt 7 tỷ đồng.", &["thu ngân sách: goal, target 7000000000 đồng"]),
    ("Khi dự án đi vào hoạt động, doanh thu dự kiến đạt 50 tỷ đồng.", &["doanh thu: goal, target 50000000000 đồng"]),
    ("Năm 2026, xã dự kiến thành lập 5 hợp tác xã.", &["thành lập: goal, target 5 hợp tác xã"]),
    ("Phấn đấu xây dựng đạt 100% chi hội vững mạnh.", &["chi hội vững mạnh: goal, 100% share"]),
    ("Xã phấn đấu thu nhập đạt 110 triệu đồng (tương đương 4.741 USD).", &["thu nhập: goal, target 110000000 đồng"]),
    (
        "Đại hội thông qua nghị quyết với 20 chỉ tiêu chủ yếu là: Thu ngân sách đạt 9 tỷ đồng; giao quân đạt 100% kế hoạch.",
        &["Thu ngân sách: goal, target 9000000000 đồng", "giao quân: goal, 100% of_target (kế hoạch)"],
    ),
    ("Phấn đấu từ 5 đảng viên, xã có 3 hộ khá.", &["đảng viên: goal, target 5 đảng viên", "hộ khá: goal, target 3 hộ"]),
    (
        "Nghị quyết đề ra 12 chỉ tiêu, trong đó có thu ngân sách đạt 9 tỷ đồng; kết nạp 8 đảng viên.",
        &["thu ngân sách: goal, target 9000000000 đồng", "kết nạp: goal, target 8 đảng viên"],
    ),
    ("Phấn đấu đẩy nhanh tiến độ 7 dự án, khởi công 2 dự án.", &["khởi công: goal, target 2 dự án"]),
    (
        "Năm 2024, xã phấn đấu thu nhập bình quân đầu người đạt 60 triệu đồng; tỷ lệ hộ nghèo giảm còn dưới 1%; kết nạp từ 8 đảng viên trở lên.",
        &[
            "thu nhập bình quân đầu người: goal, target 60000000 đồng",
            "tỷ lệ hộ nghèo: goal, under, 1% share",
            "kết nạp: goal, at_least target 8 đảng viên",
        ],
    ),
    (
        "Nghị quyết đề ra 25 chỉ tiêu. Hằng năm kết nạp 9 đảng viên. Nhiệm kỳ qua, xã đã kết nạp 40 đảng viên.",
        &["kết nạp: goal, target 9 đảng viên", "kết nạp: 40 đảng viên"],
    ),
    (
        "Xã có 25 chỉ tiêu đạt. Trong năm kết nạp 9 đảng viên; sáu tháng cuối năm, xã sẽ kết nạp 7 đảng viên.",
        &["chỉ tiêu đạt: 25 chỉ tiêu", "kết nạp: 9 đảng viên", "kết nạp: goal, target 7 đảng viên"],
    ),
    (
        "Các chỉ tiêu chủ yếu đến năm 2030: 1. Thu ngân sách đạt 5 tỷ đồng. 2. Tỷ lệ hộ nghèo dưới 2%.",
        &["Thu ngân sách: goal, target 5000000000 đồng", "Tỷ lệ hộ nghèo: goal, under, 2% share"],
    ),
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
        "Giải ngân vốn đạt 70% kế hoạch, phấn đấu đến hết năm đạt 100%.",
        &["Giải ngân vốn: 70% of_target (kế hoạch)", "Giải ngân vốn: goal, 100% of_target"],
    ),
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
        "Xã Tân An: Nhiệm vụ trọng tâm quý II/2025\nNgày 02/4/2025, xã họp.\nQuý I, xã kết nạp 6 đảng viên, đạt 47% chỉ tiêu năm.",
        &["kết nạp: 6 đảng viên, 47% of_target (chỉ tiêu năm)"],
    ),
    ("Tân An, ngày 20/12/2024\nBáo cáo\nNHIỆM VỤ NĂM 2025\n- Quý I trồng 50 ha rừng.", &["rừng: goal, target 50 ha"]),
    (
        "Báo cáo\nII. NHIỆM VỤ\n- Hoàn thành các chỉ tiêu. Hiện tỷ lệ bao phủ của xã mới đạt 83%.",
        &["tỷ lệ bao phủ: 83% share"],
    ),
    // How often something is done, and all the time, is nothing to reach.
    (
        "Báo cáo\nII. NHIỆM VỤ\n- Dạy học 2 buổi/ngày, trực chốt 24/24h, trực 24/7.\n- Triển khai Chương trình giáo dục phổ \
         thông 2018 ở lớp 10.\n- Hoàn thành 24/24 nhà văn hóa.",
        &["nhà văn hóa: goal, target 24 of 24 nhà văn hóa"],
    ),
    (
        "Phấn đấu đạt chuẩn (hiện nay đạt 15/19 tiêu chí), thu 5 tỷ đồng.",
        &["tiêu chí: 15 target 19 tiêu chí", "thu: goal, target 5000000000 đồng"],
    ),
    ("Phấn đấu giao quân 12 thanh niên (đạt 100%).", &["giao quân: goal, target 12 thanh niên, 100% of_target"]),
];

//! Whole sentences with their indicators, and sentences that have none.

use super::testing::summary;

const CASES: &[(&str, &[&str])] = &[
    (
        "Thu ngân sách ước đạt 12,5 tỷ đồng, bằng 104% dự toán huyện giao, tăng 8% so với cùng kỳ.",
        &["Thu ngân sách: about 12500000000 đồng, 104% of_target (dự toán huyện giao), 8% growth (so với cùng kỳ)"],
    ),
    (
        "Đợt 1 giao quân 25 thanh niên; giai đoạn II giải ngân 3 tỷ đồng.",
        &["giao quân: 25 thanh niên", "giải ngân: 3000000000 đồng"],
    ),
    (
        "Thành lập 15 câu lạc bộ, vào các ngày lễ như: Quốc khánh, treo 196 băng rôn.",
        &["Thành lập: 15 câu lạc bộ", "treo: 196 băng rôn"],
    ),
    (
        "- Sản lượng lúa: 1.250 tấn, đạt 98,5% kế hoạch năm",
        &["Sản lượng lúa: 1250 tấn, 98.5% of_target (kế hoạch năm)"],
    ),
    (
        "Tiếp nhận 240 hồ sơ, giải quyết đúng hạn 236 hồ sơ (98,3%).",
        &["Tiếp nhận: 240 hồ sơ", "giải quyết đúng hạn: 236 hồ sơ, 98.3% share"],
    ),
    (
        "Tổng đàn trâu 350 con, đàn bò 1.200 con, đàn lợn gần 3 nghìn con.",
        &["Tổng đàn trâu: 350 con", "đàn bò: 1200 con", "đàn lợn: about 3000 con"],
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
        "Thi hành kỷ luật 9 đảng viên bằng các hình thức: Khiển trách 6, cảnh cáo 2, khai trừ 1 đảng viên.",
        &[
            "Thi hành kỷ luật: 9 đảng viên",
            "Khiển trách: 6 đảng viên",
            "cảnh cáo: 2 đảng viên",
            "khai trừ: 1 đảng viên",
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
        "Xã hoàn thành 12/12 chỉ tiêu. Trong đó, thu ngân sách đạt 9 tỷ đồng. Riêng chi ngân sách 2 tỷ đồng.",
        &["chỉ tiêu: 12 target 12 chỉ tiêu", "thu ngân sách: 9000000000 đồng", "chi ngân sách: 2000000000 đồng"],
    ),
    (
        "Tổng giá trị sản xuất năm 2020 gần 74 tỷ đồng, đến năm 2024, tăng lên 143 tỷ đồng.",
        &["Tổng giá trị sản xuất: 143000000000 from 74000000000 đồng"],
    ),
    (
        "Xã thực hiện 26 (tăng 9% so với năm trước) công trình thanh niên, kết nạp 5 đảng viên.",
        &["công trình thanh niên: 26 công trình, 9% growth (so với năm trước)", "kết nạp: 5 đảng viên"],
    ),
    (
        "Có 5 vụ mua bán, cất giữ, chế biến lâm sản trái phép; 2 vụ phá rừng, xử lý nghiêm các vụ việc.",
        &["vụ mua bán, cất giữ, chế biến lâm sản trái phép: 5 vụ", "vụ phá rừng: 2 vụ"],
    ),
    ("Có 19 vụ của năm trước, năm 2023 chuyển sang xử lý và 4 vụ mới.", &["vụ: 19 vụ", "vụ mới: 4 vụ"]),
    (
        "Huy động 9 tỷ đồng, trong đó 5 tỷ đồng từ nguồn xã hội hóa, tăng 8%.",
        &["Huy động: 9000000000 đồng", "nguồn xã hội hóa: 5000000000 đồng, 8% growth [part of 0]"],
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
        "Xử phạt các hộ vi phạm 5 triệu đồng, vốn vay hộ nghèo được giải ngân 9 triệu đồng.",
        &["Xử phạt: 5000000 đồng", "vốn vay hộ nghèo được giải ngân: 9000000 đồng"],
    ),
    (
        "Xã có 5 chỉ tiêu vượt (chỉ tiêu phổ cập vượt 6% kế hoạch, nhưng chỉ đạt 85% nghị quyết).",
        &[
            "chỉ tiêu vượt: 5 chỉ tiêu",
            "chỉ tiêu phổ cập: 6% over_target (kế hoạch), 85% of_target (nghị quyết) [part of 0]",
        ],
    ),
    (
        "Xây dựng nông thôn mới đạt 15/19 tiêu chí; xây dựng nhà đạt 15/19 căn.",
        &["tiêu chí: 15 target 19 tiêu chí", "xây dựng nhà: 15 target 19 căn"],
    ),
    ("Tỷ lệ giải ngân phấn đấu đạt 95%.", &["Tỷ lệ giải ngân: goal, 95% share"]),
    (
        "Xử phạt các đối tượng vi phạm 5 triệu đồng; ủng hộ các quỹ xã hội 6 triệu đồng.",
        &["Xử phạt: 5000000 đồng", "ủng hộ các quỹ xã hội: 6000000 đồng"],
    ),
    (
        "Huy động các nguồn hỗ trợ khác được 5 tỷ đồng; vận động các nhà hảo tâm tặng 6 căn nhà.",
        &["Huy động các nguồn hỗ trợ khác: 5000000000 đồng", "tặng: 6 căn nhà"],
    ),
    (
        "Tổng đàn gia súc, gia cầm 5.000 con; tổng đàn trâu phát triển, đàn bò 300 con.",
        &["Tổng đàn gia súc, gia cầm: 5000 con", "đàn bò: 300 con"],
    ),
    ("Xã phấn đấu thu nhập đạt 110 triệu đồng (tương đương 4.741 USD).", &["thu nhập: goal, target 110000000 đồng"]),
    (
        "Có 70 khu dân cư (KDC) đạt chuẩn văn hóa (65%).",
        &["khu dân cư (KDC) đạt chuẩn văn hóa: 70 khu dân cư, 65% share"],
    ),
    (
        "Đại hội thông qua nghị quyết với 20 chỉ tiêu chủ yếu là: Thu ngân sách đạt 9 tỷ đồng; giao quân đạt 100% kế hoạch.",
        &["Thu ngân sách: goal, target 9000000000 đồng", "giao quân: goal, 100% of_target (kế hoạch)"],
    ),
    (
        "Xã có 20 chỉ tiêu: Thu ngân sách đạt 9 tỷ đồng, bằng 98% kế hoạch.",
        &["chỉ tiêu: 20 chỉ tiêu", "Thu ngân sách: 9000000000 đồng, 98% of_target (kế hoạch)"],
    ),
    (
        "Hoàn thành 20 chỉ tiêu: Thu ngân sách đạt 9 tỷ đồng.",
        &["chỉ tiêu: 20 chỉ tiêu", "Thu ngân sách: 9000000000 đồng"],
    ),
    (
        "Kỳ họp đã thảo luận tình hình, tổng đàn gia súc đạt 350 con; có 15 ý kiến, 12 đại biểu dự.",
        &["tổng đàn gia súc: 350 con"],
    ),
    (
        "Tỷ lệ hộ dùng điện, nước sạch, nhà vệ sinh đạt 95%; đường bê tông hóa, nhựa hóa 90%.",
        &["Tỷ lệ hộ dùng điện, nước sạch, nhà vệ sinh: 95% share", "đường bê tông hóa, nhựa hóa: 90% share"],
    ),
    (
        "Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng đạt 5 tỷ đồng; thu ngân sách giảm, hỗ trợ được 6 triệu đồng.",
        &["Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng: 5000000000 đồng", "hỗ trợ: 6000000 đồng"],
    ),
    ("1.2 Chi ngân sách: 4 tỷ đồng.", &["Chi ngân sách: 4000000000 đồng"]),
    ("- 2.1/ Gia đình văn hóa đạt 90%.", &["Gia đình văn hóa: 90% share"]),
    ("Chỉ tiêu 1: Thu ngân sách 5 tỷ đồng.", &["Thu ngân sách: 5000000000 đồng"]),
    ("Xã hoàn thành chỉ tiêu 5 đảng viên mới.", &["đảng viên mới: 5 đảng viên"]),
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
        "Trao 15 suất quà, mỗi suất 1 triệu đồng, tăng 5 suất; mỗi hộ được hỗ trợ 4 triệu đồng.",
        &["Trao: 15 suất quà, 5 suất growth"],
    ),
    ("Mỗi hộ được hỗ trợ 4 triệu đồng.", &["Mỗi hộ được hỗ trợ: 4000000 đồng"]),
    ("GRDP bình quân đầu người (theo giá hiện hành) đạt 75 triệu đồng.", &["GRDP bình quân đầu người: 75000000 đồng"]),
    ("Công nghiệp và xây dựng tăng 14,8%.", &["Công nghiệp và xây dựng: 14.8% growth"]),
    ("Thành lập theo quyết định của Đảng ủy 5 chi bộ.", &["Thành lập: 5 chi bộ"]),
    (
        "Phát hiện 5 vụ/7 đối tượng trên lĩnh vực môi trường; 2 vụ/3 đối tượng trên lĩnh vực ma túy; 4 hộ khá.",
        &["Phát hiện: 5 vụ", "Phát hiện: 7 đối tượng", "Phát hiện: 2 vụ", "Phát hiện: 3 đối tượng", "hộ khá: 4 hộ"],
    ),
    (
        "Qua kiểm tra, kết luận có 5 chi bộ vi phạm; đề nghị thi hành kỷ luật 2 đảng viên.",
        &["chi bộ vi phạm: 5 chi bộ", "thi hành kỷ luật: 2 đảng viên"],
    ),
    (
        "Kiểm tra 3 chi bộ và 5 đảng viên; giám sát 2 chi bộ.",
        &["Kiểm tra: 3 chi bộ", "Kiểm tra: 5 đảng viên", "giám sát: 2 chi bộ"],
    ),
    (
        "Hộ nghèo giảm từ 45 hộ xuống 30 hộ; tỷ lệ hộ cận nghèo từ 4,2% xuống còn 3,1%.",
        &["Hộ nghèo: 30 from 45 hộ", "tỷ lệ hộ cận nghèo: from 4.2, 3.1% share"],
    ),
    ("Đảng bộ từ 87 đảng viên ban đầu nay có 410 đảng viên.", &["đảng viên: 410 from 87 đảng viên"]),
    ("Phấn đấu từ 5 đảng viên, xã có 3 hộ khá.", &["đảng viên: goal, target 5 đảng viên", "hộ khá: goal, target 3 hộ"]),
    (
        "Thi hành kỷ luật 62 đảng viên, trong đó có 13 cấp ủy viên (chiếm 20,9%), giảm 18 đảng viên.",
        &[
            "Thi hành kỷ luật: 62 đảng viên, 18 đảng viên decline",
            "cấp ủy viên: 13 cấp ủy viên, 20.9% share [part of 0]",
        ],
    ),
    (
        "Kiểm tra 45 tổ chức đảng và 20 đảng viên (tăng 23 tổ chức và 12 đảng viên so với cùng kỳ).",
        &[
            "Kiểm tra: 45 tổ chức đảng, 23 tổ chức growth",
            "Kiểm tra: 20 đảng viên, 12 đảng viên growth (so với cùng kỳ)",
        ],
    ),
    (
        "Kiểm tra 35 đảng viên (tăng 18 đảng viên) và 10 tổ chức đảng (tăng 5 tổ chức).",
        &["Kiểm tra: 35 đảng viên, 18 đảng viên growth", "Kiểm tra: 10 tổ chức đảng, 5 tổ chức growth"],
    ),
    (
        "Trong 18 chỉ tiêu chủ yếu, xã có 16 chỉ tiêu đạt và vượt, 2 chỉ tiêu không đạt.",
        &["chỉ tiêu đạt và vượt: 16 target 18 chỉ tiêu", "chỉ tiêu không đạt: 2 target 18 chỉ tiêu"],
    ),
    ("Trong 6 hội viên, có 2 hộ nghèo.", &["hội viên: 6 hội viên", "hộ nghèo: 2 hộ"]),
    ("Hoàn thành sáp nhập 15 thôn còn 9 thôn.", &["thôn: 9 from 15 thôn"]),
    ("Sáp nhập 15 thôn thành 9 thôn.", &["thôn: 9 from 15 thôn"]),
    ("Tổn thất điện năng giảm từ 4,6% (2019) xuống 3,1% (2024).", &["Tổn thất điện năng: from 4.6, 3.1% share"]),
    (
        "Nghị quyết đề ra 12 chỉ tiêu, trong đó có thu ngân sách đạt 9 tỷ đồng; kết nạp 8 đảng viên.",
        &["thu ngân sách: goal, target 9000000000 đồng", "kết nạp: goal, target 8 đảng viên"],
    ),
    ("Để xảy ra sai phạm trong 3 gói thầu, xử lý 2 cán bộ.", &["xử lý: 2 cán bộ"]),
    ("Phấn đấu đẩy nhanh tiến độ 7 dự án, khởi công 2 dự án.", &["khởi công: goal, target 2 dự án"]),
    ("Xảy ra 45 vụ vi phạm, tăng 5 vụ (12,5%) so với cùng kỳ.", &["vụ vi phạm: 45 vụ, 5 vụ growth, 12.5% growth"]),
    ("Xã hoàn thành 12 chỉ tiêu đề ra.", &["chỉ tiêu đề ra: 12 chỉ tiêu"]),
    ("Số hộ nghèo giảm 12 hộ, còn 58 hộ.", &["Số hộ nghèo: 58 hộ, 12 hộ decline"]),
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
    ("Đến nay, 18/20 thôn đạt chuẩn văn hóa, chiếm 90%.", &["thôn đạt chuẩn văn hóa: 18 of 20 thôn, 90% share"]),
    ("Có 14/16 đồng chí là nữ.", &["nữ: 14 of 16 đồng chí"]),
    (
        "Hoàn thành 100% chỉ tiêu tuyển quân; công tác giao quân hoàn thành 100% chỉ tiêu với 15/15 thanh niên.",
        &["tuyển quân: 100% of_target (chỉ tiêu)", "giao quân: 15 target 15 thanh niên, 100% of_target (chỉ tiêu)"],
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
        "Năm 2024, xã phấn đấu thu nhập bình quân đầu người đạt 60 triệu đồng; tỷ lệ hộ nghèo giảm còn dưới 1%; kết nạp từ 8 đảng viên trở lên.",
        &[
            "thu nhập bình quân đầu người: goal, target 60000000 đồng",
            "tỷ lệ hộ nghèo: goal, under, 1% share",
            "kết nạp: goal, at_least target 8 đảng viên",
        ],
    ),
    (
        "Có 35 doanh nghiệp nộp thuế từ 1 tỷ đồng trở lên, chiếm 70%.",
        &["doanh nghiệp nộp thuế từ 1 tỷ đồng trở lên: 35 doanh nghiệp, 70% share"],
    ),
    ("Tỷ lệ trẻ em dưới 6 tuổi được tiêm chủng đạt 99%.", &["Tỷ lệ trẻ em dưới 6 tuổi được tiêm chủng: 99% share"]),
    (
        "Tỷ lệ dân số dùng nước sạch, hợp vệ sinh đạt 95,5% trở lên.",
        &["Tỷ lệ dân số dùng nước sạch, hợp vệ sinh: at_least, 95.5% share"],
    ),
    (
        "Nhân dân hiến 1.200 m2 đất, góp 300 ngày công, bê tông hóa được 3,2 km đường liên thôn.",
        &["hiến: 1200 m2", "góp: 300 ngày công", "bê tông hóa: 3.2 km"],
    ),
    ("Thu thuế đạt 102% (51/50 tỷ đồng).", &["Thu thuế: 51000000000 target 50000000000 đồng, 102% of_target"]),
    (
        "Phạm pháp hình sự xảy ra 8 vụ, giảm 3 vụ so với cùng kỳ; điều tra, khám phá 7/8 vụ, đạt tỷ lệ 87,5%.",
        &["Phạm pháp hình sự: 8 vụ, 3 vụ decline (so với cùng kỳ)", "điều tra, khám phá: 7 of 8 vụ, 87.5% share"],
    ),
    (
        "Phí, lệ phí vượt 12%, thu khác vượt 5% dự toán.",
        &["Phí, lệ phí: 12% over_target (dự toán)", "thu khác: 5% over_target (dự toán)"],
    ),
    (
        "Tổng số chi ủy viên: 21 đồng chí, trong đó nữ là 9/21 đồng chí = 42,9%.",
        &["Tổng số chi ủy viên: 21 đồng chí", "nữ: 9 of 21 đồng chí, 42.9% share [part of 0]"],
    ),
    (
        "Chỉ số hài lòng đạt 90,5 điểm, cao hơn 2,3 điểm so với năm 2022.",
        &["Chỉ số hài lòng: 90.5 điểm, 2.3 điểm growth (so với năm 2022)"],
    ),
    (
        "Sản lượng đạt 520 tấn (kế hoạch 500 tấn), tăng 4% (cùng kỳ tăng 3%).",
        &["Sản lượng: 520 target 500 tấn, 4% growth"],
    ),
    (
        "So với cùng kỳ, số vụ tai nạn giảm 4 vụ; giải quyết 6 đơn, tăng so với cùng kỳ 2 đơn.",
        &["số vụ tai nạn: 4 vụ decline", "giải quyết: 6 đơn, 2 đơn growth (so với cùng kỳ)"],
    ),
    ("Thu nội địa vượt kế hoạch 3%.", &["Thu nội địa: 3% over_target (kế hoạch)"]),
    (
        "Phấn đấu tăng thu ngân sách 10%, giảm tỷ lệ hộ nghèo 0,5%.",
        &["thu ngân sách: goal, 10% growth", "tỷ lệ hộ nghèo: goal, 0.5% decline"],
    ),
    ("Ước chi ngân sách cả năm 30 tỷ đồng.", &["chi ngân sách: about 30000000000 đồng"]),
    ("Trồng được 15.000 cây phân tán, chăm sóc 30 ha rừng.", &["cây phân tán: 15000 cây", "chăm sóc: 30 ha"]),
    ("Sản lượng ngô 520 tấn/KH 500 tấn, đạt 104% KH.", &["Sản lượng ngô: 520 target 500 tấn, 104% of_target (KH)"]),
    (
        "Tốc độ tăng trưởng đạt 9,5%, vượt kế hoạch là 1,5%.",
        &["Tốc độ tăng trưởng: 9.5% growth, 1.5% over_target (kế hoạch)"],
    ),
    (
        "Có 2 xã đạt 19 tiêu chí, 5 xã đạt từ 12 đến 15 tiêu chí.",
        &["xã đạt 19 tiêu chí: 2 xã", "xã đạt từ 12 đến 15 tiêu chí: 5 xã"],
    ),
    (
        "Qua giám sát, kết luận 3 chi bộ thực hiện tốt, 2 chi bộ còn có hạn chế. Xã thu ngân sách 4 tỷ đồng.",
        &["chi bộ thực hiện tốt: 3 chi bộ", "chi bộ còn có hạn chế: 2 chi bộ", "thu ngân sách: 4000000000 đồng"],
    ),
    (
        "Chi bộ xử lý 5 đảng viên với hình thức kỷ luật là khiển trách: 3, cảnh cáo: 2.",
        &["xử lý: 5 đảng viên", "khiển trách: 3 đảng viên", "cảnh cáo: 2 đảng viên"],
    ),
    ("Do giá giảm sâu nên tổng thu ngân sách chỉ đạt 5 tỷ đồng.", &["tổng thu ngân sách: 5000000000 đồng"]),
    (
        "Qua đối chiếu 17 chỉ tiêu, có 9 chỉ tiêu vượt, 8 chỉ tiêu đạt.",
        &["chỉ tiêu vượt: 9 target 17 chỉ tiêu", "chỉ tiêu đạt: 8 target 17 chỉ tiêu"],
    ),
    ("Hoàn thành vượt mức 12/12 chỉ tiêu.", &["chỉ tiêu: 12 target 12 chỉ tiêu"]),
    (
        "Hộ nghèo còn 2%; 95% dân số tham gia bảo hiểm y tế.",
        &["Hộ nghèo: 2% share", "dân số tham gia bảo hiểm y tế: 95% share"],
    ),
    (
        "Công nghiệp - tiểu thủ công nghiệp - xây dựng tăng 12%; nông nghiệp, xây dựng tăng 4%.",
        &["Công nghiệp - tiểu thủ công nghiệp - xây dựng: 12% growth", "nông nghiệp, xây dựng: 4% growth"],
    ),
    (
        "Hoàn thành nhiệm vụ 8 đồng chí, chiếm 40% và 1 chi bộ yếu kém.",
        &["Hoàn thành nhiệm vụ: 8 đồng chí, 40% share", "chi bộ yếu kém: 1 chi bộ"],
    ),
    (
        "Tai nạn giao thông xảy ra 5 vụ, làm chết 2 người, bị thương 4 người; giảm 1 vụ, giảm 3 người chết, tăng 1 người bị thương.",
        &[
            "Tai nạn giao thông: 5 vụ, 1 vụ decline",
            "làm chết: 2 người, 3 người chết decline",
            "bị thương: 4 người, 1 người bị thương growth",
        ],
    ),
    (
        "Giải quyết 1.230 hồ sơ, trong đó trước hạn 1.100 hồ sơ, đúng hạn 130 hồ sơ.",
        &["Giải quyết: 1230 hồ sơ", "trước hạn: 1100 hồ sơ [part of 0]", "đúng hạn: 130 hồ sơ [part of 0]"],
    ),
    ("Tỷ lệ hộ nghèo giảm từ 5,6% năm 2020 xuống còn 1,2% năm 2025.", &["Tỷ lệ hộ nghèo: from 5.6, 1.2% share"]),
    ("Tặng 250 suất quà trị giá 125 triệu đồng.", &["Tặng: 250 suất quà", "trị giá: 125000000 đồng"]),
    ("Thu ngân sách 11 tháng được 15 tỷ đồng.", &["Thu ngân sách: 15000000000 đồng"]),
    ("Xã tổ chức 12 buổi tuyên truyền tại 11 khu phố, 2 thôn.", &["buổi tuyên truyền: 12 buổi tuyên truyền"]),
    (
        "Kiểm tra 30 tổ chức đảng và 80 đảng viên (tăng 18% tổ chức đảng và 15% đảng viên so với năm trước).",
        &["Kiểm tra: 30 tổ chức đảng, 18% growth", "Kiểm tra: 80 đảng viên, 15% growth (so với năm trước)"],
    ),
    ("Thi hành kỷ luật bằng hình thức khiển trách đối với 3 chi ủy.", &["Thi hành kỷ luật: 3 chi ủy"]),
    ("Thu nhập bình quân đạt 38 triệu đồng 1 người 1 năm.", &["Thu nhập bình quân: 38000000 đồng"]),
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
        "Tai nạn xảy ra 5 vụ, làm chết 2 người, bị thương 4 người (giảm 10% số vụ, 20% số người chết, 5% số người bị thương).",
        &["Tai nạn: 5 vụ, 10% decline", "làm chết: 2 người, 20% decline", "bị thương: 4 người, 5% decline"],
    ),
    (
        "Công an thu giữ 5 khẩu súng, 3 kg pháo và 12 viên đạn; 2 quả mìn.",
        &["thu giữ: 5 khẩu súng", "thu giữ: 3 kg", "thu giữ: 12 viên đạn", "thu giữ: 2 quả mìn"],
    ),
    (
        "Kết nạp 5 đảng viên; 12 chi bộ hoàn thành tốt nhiệm vụ.",
        &["Kết nạp: 5 đảng viên", "chi bộ hoàn thành tốt nhiệm vụ: 12 chi bộ"],
    ),
    ("Xã vận động 45 hộ hiến 1.200 m2 đất.", &["vận động: 45 hộ", "hiến: 1200 m2"]),
    (
        "Xã mở 2 lớp bồi dưỡng kết nạp Đảng cho 30 quần chúng.",
        &["mở: 2 lớp bồi dưỡng kết nạp Đảng", "quần chúng: 30 quần chúng"],
    ),
    ("Hội hỗ trợ 90 triệu đồng xây dựng 2 nhà.", &["hỗ trợ: 90000000 đồng", "xây dựng: 2 nhà"]),
    ("Ước 6 tháng đầu năm, tổng diện tích gieo trồng 40 ha.", &["tổng diện tích gieo trồng: about 40 ha"]),
    ("Cây ngô ước 6 tháng gieo trồng 30 ha.", &["Cây ngô: about 30 ha"]),
    (
        "Giá trị sản xuất trên 1 ha đất trồng trọt đạt 120 triệu đồng.",
        &["Giá trị sản xuất trên 1 ha đất trồng trọt: 120000000 đồng"],
    ),
    ("Xã có 9 thôn với 870 hộ; đến nay, xã có 12 hộ thoát nghèo.", &["hộ thoát nghèo: 12 hộ"]),
    ("Đàn lợn năm 2020 là 300 con, đến năm 2024 là 450 con.", &["Đàn lợn: 450 from 300 con"]),
    ("Năm 2020, xã có 44 hộ nghèo, đến nay còn 3 hộ nghèo.", &["hộ nghèo: 3 from 44 hộ"]),
    ("Hộ khá chiếm 47%, toàn xã chỉ còn 8 hộ nghèo.", &["Hộ khá: 47% share", "hộ nghèo: 8 hộ"]),
    (
        "Tỉnh có 20 dự án với tổng vốn đầu tư 50 tỷ đồng, tăng 12% về số dự án và tăng 9% về vốn đầu tư.",
        &["dự án: 20 dự án, 12% growth", "tổng vốn đầu tư: 50000000000 đồng, 9% growth"],
    ),
    (
        "Công nghiệp đạt 28% kế hoạch (tăng hơn 4% so với cùng kỳ).",
        &["Công nghiệp: 28% of_target (kế hoạch), 4% growth (so với cùng kỳ)"],
    ),
    ("Xây dựng quỹ hội trên 5 tỷ đồng (bình quân 2 triệu đồng/hội viên).", &["Xây dựng quỹ hội: over 5000000000 đồng"]),
    ("Phấn đấu giảm 2% hội viên nghèo.", &["hội viên nghèo: goal, 2% decline"]),
    (
        "Xã tăng tỷ lệ nuôi lợn trang trại (trên 60% tổng đàn).",
        &["tỷ lệ nuôi lợn trang trại: over, 60% share (tổng đàn)"],
    ),
    ("Xã thực hiện Nghị quyết số 10-NQ/HU. Giao quân 12/12 thanh niên.", &["Giao quân: 12 target 12 thanh niên"]),
    ("Công an chủ trì, phối hợp phá 2 chuyên án, bắt 9 đối tượng.", &["phá: 2 chuyên án", "bắt: 9 đối tượng"]),
    (
        "Các chỉ tiêu chủ yếu đến năm 2030: 1. Thu ngân sách đạt 5 tỷ đồng. 2. Tỷ lệ hộ nghèo dưới 2%.",
        &["Thu ngân sách: goal, target 5000000000 đồng", "Tỷ lệ hộ nghèo: goal, under, 2% share"],
    ),
    ("Các chỉ tiêu chủ yếu năm 2023: Thu ngân sách đạt 98% kế hoạch.", &["Thu ngân sách: 98% of_target (kế hoạch)"]),
    ("Số thôn đạt chuẩn (theo Chỉ thị số 12-CT/TU ngày 13/2/2018): 4/9 thôn.", &["Số thôn đạt chuẩn: 4 target 9 thôn"]),
    ("Trong số 28 chỉ tiêu đề ra có 20 chỉ tiêu đạt.", &["chỉ tiêu đạt: 20 target 28 chỉ tiêu"]),
    ("Từ số tiền này, hội đã trao tặng 19 suất quà.", &["trao tặng: 19 suất quà"]),
    ("Hội hiện có 605 tổ TK&VV với 18.000 thành viên.", &["tổ TK&VV: 605 tổ TK&VV", "thành viên: 18000 thành viên"]),
    (
        "Công an khởi tố 10 vụ/14 bị can; điều tra, khám phá 9/12 vụ, đạt 75%.",
        &["khởi tố: 10 vụ", "khởi tố: 14 bị can", "điều tra, khám phá: 9 of 12 vụ, 75% share"],
    ),
    ("Công an khởi tố 5 vụ liên quan đến cờ bạc, 2 vụ trộm.", &["khởi tố: 5 vụ liên quan", "khởi tố: 2 vụ trộm"]),
    ("Án nghiêm trọng đã điều tra làm rõ đạt 95%.", &["Án nghiêm trọng đã điều tra làm rõ: 95% share"]),
    (
        "Công suất giường bệnh đạt 137%, giảm 53% so với cùng kỳ (năm 2017 đạt 190%).",
        &["Công suất giường bệnh: 137% of_target, 53% decline (so với cùng kỳ)"],
    ),
    (
        "Thu ngân sách đạt 9,6 tỷ đồng, bằng 16% kế hoạch năm (61,5 tỷ đồng).",
        &["Thu ngân sách: 9600000000 target 61500000000 đồng, 16% of_target (kế hoạch năm)"],
    ),
    ("Sản lượng điện tăng mạnh với mức tăng 36% so với năm 2023.", &["Sản lượng điện: 36% growth (so với năm 2023)"]),
    ("Trường công lập 12 phòng học.", &["phòng học: 12 phòng học"]),
    (
        "Có 95% tuyến đường trong xã đã được bê tông hóa, 20 hộ tại thôn Hạ.",
        &["tuyến đường trong xã đã được bê tông hóa: 95% share", "hộ: 20 hộ"],
    ),
    ("So với tháng trước, giảm 2 người bị thương.", &["người bị thương: 2 người bị thương decline"]),
    ("Phấn đấu giảm 12 hộ nghèo.", &["hộ nghèo: goal, 12 hộ nghèo decline"]),
    ("Gần 3 tỷ đồng đã được hỗ trợ cho hộ nghèo.", &["hỗ trợ: about 3000000000 đồng"]),
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
    ("Xây dựng 3 công trình, trong đó vốn 5 tỷ đồng.", &["Xây dựng: 3 công trình", "vốn: 5000000000 đồng"]),
    (
        "Giải ngân 12,5 tỷ đồng trên tổng dự toán giao là 45 tỷ đồng, đạt 27,8%.",
        &["Giải ngân: 12500000000 target 45000000000 đồng, 27.8% of_target"],
    ),
    ("Giải ngân 12,5 tỷ đồng trên tổng số 45 dự án.", &["Giải ngân: 12500000000 đồng", "dự án: 45 dự án"]),
    ("Dư nợ của 4 tổ chức hội là 25 tỷ đồng.", &["Dư nợ của 4 tổ chức hội: 25000000000 đồng"]),
    (
        "Kiểm tra hoạt động của 5 chi bộ, 3 đảng viên.",
        &["Kiểm tra hoạt động: 5 chi bộ", "Kiểm tra hoạt động: 3 đảng viên"],
    ),
    (
        "Số vụ giảm 3 vụ (-16,7%), số người bị thương tăng 1 người (+9,1%).",
        &["Số vụ: 3 vụ decline, 16.7% decline", "số người bị thương: 1 người growth, 9.1% growth"],
    ),
    ("Xử lý 15 vụ (-3 vụ).", &["Xử lý: 15 vụ, 3 vụ decline"]),
    ("Số vụ tai nạn (+3 vụ).", &["Số vụ tai nạn: 3 vụ growth"]),
    ("Số vụ tai nạn (giảm 3 vụ).", &["Số vụ tai nạn: 3 vụ decline"]),
    ("Số vụ tai nạn (-12,5%).", &["Số vụ tai nạn: 12.5% decline"]),
    ("Kiểm tra 5 chi bộ; quản lý đất đai (giảm 3 vụ).", &["Kiểm tra: 5 chi bộ", "quản lý đất đai: 3 vụ decline"]),
    ("Xử lý 12 vụ; số vụ tai nạn (-12,5%).", &["Xử lý: 12 vụ", "số vụ tai nạn: 12.5% decline"]),
    ("Số vụ tai nạn 15 vụ (giảm 3 vụ).", &["Số vụ tai nạn: 15 vụ, 3 vụ decline"]),
    ("Khám phá 45/50 vụ, 80 đối tượng, đạt 90%.", &["Khám phá: 45 of 50 vụ, 90% share", "Khám phá: 80 đối tượng"]),
    (
        "Khám phá 45/50 vụ, bắt 80 đối tượng, đạt 90%.",
        &["Khám phá: 45 target 50 vụ", "bắt: 80 đối tượng, 90% of_target"],
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
    ("Thu nhập năm 2010 là 14,5 triệu đồng; năm 2014 đạt 26,6 triệu đồng.", &["Thu nhập: 26600000 from 14500000 đồng"]),
    (
        "Thu thuế năm 2018 đạt 5 tỷ đồng, năm 2019 đạt 6 tỷ đồng, năm 2020 đạt 7 tỷ đồng.",
        &["Thu thuế: 5000000000 đồng", "Thu thuế: 6000000000 đồng", "Thu thuế: 7000000000 đồng"],
    ),
    ("Hỗ trợ 60 hộ vay vốn thông qua 24 tổ tiết kiệm.", &["Hỗ trợ: 60 hộ vay vốn", "tổ tiết kiệm: 24 tổ"]),
    ("Câu lạc bộ được thành lập với 12 đoàn viên.", &["đoàn viên: 12 đoàn viên"]),
    ("Xây dựng nông thôn mới còn 3 tiêu chí chưa đạt.", &["tiêu chí chưa đạt: 3 tiêu chí"]),
    (
        "Xã có 35 hộ đạt danh hiệu sản xuất giỏi và 6 đồng chí là nữ.",
        &["hộ đạt danh hiệu sản xuất giỏi: 35 hộ", "nữ: 6 đồng chí"],
    ),
    (
        "Tổng đàn gia súc, gia cầm trên địa bàn xã là 13.000 con.",
        &["Tổng đàn gia súc, gia cầm trên địa bàn xã: 13000 con"],
    ),
    ("Tỷ lệ cán bộ có trình độ đại học trở lên đạt 95%.", &["Tỷ lệ cán bộ có trình độ đại học trở lên: 95% share"]),
    ("Có 15 xã đạt chuẩn; bình quân đạt 17,5 tiêu chí.", &["xã đạt chuẩn: 15 xã", "tiêu chí: 17.5 tiêu chí"]),
    ("Nâng cao chất lượng 9/10 thôn văn hóa.", &["thôn văn hóa: 9 target 10 thôn"]),
    (
        "Năm qua, có 3 tập thể và 5 cá nhân được tặng giấy khen.",
        &["tập thể: 3 tập thể", "cá nhân được tặng giấy khen: 5 cá nhân"],
    ),
    (
        "Tai nạn xảy ra 5 vụ (giảm 20%); so với cùng kỳ, giảm 1 người chết và tăng 3 người bị thương.",
        &[
            "Tai nạn: 5 vụ, 20% decline",
            "người chết: 1 người chết decline",
            "người bị thương: 3 người bị thương growth",
        ],
    ),
    (
        "Thu hút 5 dự án, tăng 2 dự án; kết nạp 12 đảng viên, tăng 3 đồng chí.",
        &["Thu hút: 5 dự án, 2 dự án growth", "kết nạp: 12 đảng viên, 3 đồng chí growth"],
    ),
    ("Số vụ phạm tội giảm sâu (giảm 22,5%).", &["Số vụ phạm tội: 22.5% decline"]),
    ("Tai nạn giảm cả 3 tiêu chí; cả 5 chi bộ hoàn thành tốt nhiệm vụ.", &["chi bộ hoàn thành tốt nhiệm vụ: 5 chi bộ"]),
    ("Vận động tăng nguồn vốn được 9 tỷ đồng.", &["Vận động tăng nguồn vốn: 9000000000 đồng"]),
    (
        "Có 170 con gà, tăng 5 con, 90 con lợn, tăng 2 con.",
        &["con gà: 170 con, 5 con growth", "con lợn: 90 con lợn, 2 con growth"],
    ),
    ("Trồng 18 ha, đạt 75%/năm.", &["Trồng: 18 ha, 75% of_target"]),
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
    ("Thông qua ngày hội, xã trao 9 suất quà.", &["trao: 9 suất quà"]),
    ("Toàn huyện hình thành 23 câu lạc bộ.", &["hình thành: 23 câu lạc bộ"]),
    (
        "Chỉ số tiêu thụ tăng lần lượt 5,4% và 17,2%; chăn nuôi chiếm 30% và 5 hộ khá.",
        &["Chỉ số tiêu thụ: 5.4% growth, 17.2% growth", "chăn nuôi: 30% share", "hộ khá: 5 hộ"],
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
        "Dư nợ đạt 45,2 tỷ đồng/1.120 hộ, tăng 3,1 tỷ đồng so với đầu năm.",
        &["Dư nợ: 45200000000 đồng, 3100000000 đồng growth (so với đầu năm)", "hộ: 1120 hộ"],
    ),
    ("Có 1.180 hộ sử dụng nước sạch, đạt 94,4%.", &["hộ sử dụng nước sạch: 1180 hộ, 94.4% share"]),
    ("Lao động có bằng cấp, chứng chỉ đạt 28%.", &["Lao động có bằng cấp, chứng chỉ: 28% share"]),
    (
        "Tổng kinh phí 12 tỷ đồng, gồm: ngân sách Trung ương 5,2 tỷ đồng, tỉnh 3 tỷ đồng.",
        &[
            "Tổng kinh phí: 12000000000 đồng",
            "ngân sách Trung ương: 5200000000 đồng [part of 0]",
            "tỉnh: 3000000000 đồng [part of 0]",
        ],
    ),
    ("Trong ngày 5 hộ được cấp giấy.", &["hộ được cấp giấy: 5 hộ"]),
    ("Năm 2024 - 15 hộ thoát nghèo.", &["hộ thoát nghèo: 15 hộ"]),
    ("Chi bộ có 5 đảng viên, thu của 3 hộ 2 triệu đồng.", &["đảng viên: 5 đảng viên", "thu của 3 hộ: 2000000 đồng"]),
    ("Thu hồi đất của 12 hộ.", &["Thu hồi đất: 12 hộ"]),
    ("Kết nạp đảng viên: chỉ tiêu 8 đảng viên; đã kết nạp 6 đảng viên.", &["Kết nạp đảng viên: 6 target 8 đảng viên"]),
    (
        "Kết nạp đảng viên: chỉ tiêu 8 đảng viên; kỷ luật 2 đảng viên.",
        &["Kết nạp đảng viên: target 8 đảng viên", "kỷ luật: 2 đảng viên"],
    ),
    ("Kết nạp đảng viên: chỉ tiêu 8 đảng viên; đã mở 2 lớp.", &["Kết nạp đảng viên: target 8 đảng viên", "mở: 2 lớp"]),
    ("Chỉ tiêu 8 đảng viên, đã kết nạp 6 đảng viên.", &["đảng viên: 8 đảng viên", "kết nạp: 6 đảng viên"]),
    (
        "Thu ngân sách: 5 tỷ đồng; thực hiện 6 tỷ đồng.",
        &["Thu ngân sách: 5000000000 đồng", "Thu ngân sách: 6000000000 đồng"],
    ),
    ("3 tỷ đồng được hỗ trợ hộ nghèo.", &["hỗ trợ: 3000000000 đồng"]),
    ("5 con được hỗ trợ.", &["con được hỗ trợ: 5 con"]),
    ("Thu ngân sách 3 tỷ đồng được hỗ trợ hộ nghèo.", &["Thu ngân sách: 3000000000 đồng"]),
    (
        "Thu giữ 5 khẩu súng, 3 xe máy, 12 triệu đồng.",
        &["Thu giữ: 5 khẩu súng", "Thu giữ: 3 xe máy", "Thu giữ: 12000000 đồng"],
    ),
    (
        "Có 5 khẩu súng, 3 xe máy, 12 triệu đồng.",
        &["khẩu súng: 5 khẩu súng", "xe máy: 3 xe máy", "xe máy: 12000000 đồng"],
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
    ("Có 20 hộ trong xã.", &["hộ: 20 hộ"]),
    ("Có 20 hộ trong xã và 5 thôn văn hóa.", &["hộ: 20 hộ", "thôn văn hóa: 5 thôn"]),
    ("Xã thu hút 60 lao động tham dự hội thi.", &["thu hút: 60 lao động tham dự hội thi"]),
    ("Hội nghị thu hút 5 dự án.", &["thu hút: 5 dự án"]),
    ("Tại hội nghị, có 3 tập thể vi phạm.", &["tập thể vi phạm: 3 tập thể"]),
    ("Năm qua, 3 tập thể được khen thưởng.", &["tập thể được khen thưởng: 3 tập thể"]),
    ("Giải ngân 5 tỷ đồng trên tổng kế hoạch 9 tỷ đồng.", &["Giải ngân: 5000000000 target 9000000000 đồng"]),
    ("Số hộ thu nhập khá trở lên 12 hộ.", &["Số hộ thu nhập khá trở lên: 12 hộ"]),
    ("Nâng số hộ khá lên 12 hộ.", &["số hộ khá: 12 hộ"]),
    ("100% các chi bộ nhất trí.", &["các chi bộ nhất trí: 100% share"]),
    ("Khám phá 45 vụ, 80 đối tượng, đạt 90%.", &["Khám phá: 45 vụ", "Khám phá: 80 đối tượng, 90% share"]),
];

#[test]
fn sentences_with_their_indicators() {
    for (text, expected) in CASES {
        let found: Vec<_> = crate::parse(text).indicators.iter().map(summary).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn sentences_without() {
    for text in [
        "Tham dự hội nghị có 120 đại biểu, đại diện cho hơn 600 đảng viên trong toàn Đảng bộ.",
        "Dự hội nghị có 45 đồng chí là bí thư các chi bộ.",
        "Hội nghị đã nghe 12 ý kiến tham luận của các đại biểu.",
        "Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí.",
        "Với 100% đại biểu tán thành, kỳ họp đã thông qua 5 nghị quyết.",
        "Đảng ủy trao Giấy khen cho 5 tập thể và 12 cá nhân có thành tích xuất sắc.",
        "Đảng ủy trao Huy hiệu 40 năm tuổi Đảng cho 7 đảng viên.",
        "Nghị quyết nêu mục tiêu tổng quát và 15 chỉ tiêu chủ yếu.",
        "Nhân dịp này, Đảng ủy khen thưởng 5 tập thể.",
        "Phong trào được chia làm 2 đợt.",
        "Xã có 5 dân tộc anh em cùng 9.000 nhân khẩu thường trú.",
        "Tập trung thực hiện 3 khâu đột phá, 6 nhóm nhiệm vụ và 4 giải pháp trọng tâm.",
        "Hội nghị diễn ra trong 2 ngày, thảo luận 4 nội dung.",
        "Chính quyền địa phương 2 cấp vận hành ổn định sau 3 tháng.",
        "Phường có diện tích tự nhiên 5,2 km2, dân số 12.000 người.",
        "Ngày 12/7/2024, Đảng ủy ban hành Nghị quyết số 15-NQ/ĐU.",
        "Nghị quyết Đại hội 24 được triển khai nghiêm túc.",
        "Xã có 25 đảng viên được trao Huy hiệu Đảng, trong đó 50 năm tuổi Đảng có 8 đồng chí.",
        "Đảng bộ xã được thành lập trên cơ sở sáp nhập Đảng bộ 3 xã.",
        "Phường hình thành sau khi sáp nhập từ 3 phường.",
        "Tại hội nghị, Đảng ủy đã khen thưởng 5 chi bộ và 12 đảng viên.",
        "Xã không còn thôn dưới 10 tiêu chí.",
        "Việc thực hiện 3 chương trình mục tiêu quốc gia chuyển biến tốt.",
        "Dự đại hội là 180 đại biểu chính thức đại diện cho 2.631 đảng viên.",
        "Trong 2 ngày 12/6 và 13/6, Đảng bộ xã tổ chức đại hội.",
        "Phấn đấu thực hiện 16 chỉ tiêu chủ yếu.",
        "Tại hội nghị, lãnh đạo huyện trao quyết định nghỉ hưu cho 18 cán bộ.",
        "Khu phố có 870 hộ với 3.100 nhân khẩu.",
        "Chi bộ sinh hoạt vào sáng ngày 01 của tháng.",
        "Phê duyệt quy hoạch chi tiết tỷ lệ 1/500.",
        "Hội nghị đã thu hút hơn 60 cử tri tham dự.",
        "Tại hội nghị, có 3 tập thể và 5 cá nhân được Chủ tịch UBND huyện tặng giấy khen.",
        "100% các đại biểu nhất trí.",
        "Truy tặng Huy hiệu Đảng cho 10 đảng viên.",
        "Phường có 285 hộ dân, được chia thành 3 tổ dân phố.",
        "Đại hội đã ra mắt Ban Chấp hành khóa mới gồm 41 đồng chí.",
        "Thời gian hội nghị là 1 buổi.",
        "Sau sáp nhập 3 xã, Đảng bộ tổ chức đại hội 2025-07.",
        "Chi bộ sinh hoạt vào ngày 5 hằng tháng.",
        "Tại hội nghị, 3 tập thể được khen thưởng.",
        "Xã gieo cấy giống Bắc Thơm 7 và chống dịch covid – 19.",
    ] {
        let found: Vec<_> = crate::parse(text).indicators.iter().map(summary).collect();
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

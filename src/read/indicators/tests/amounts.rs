//! Sentences with amounts of money or measures that are set against nothing.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // What is foreseen beside a result is no more than about so much.
    (
        "Thu ngân sách 10 tháng đạt 11 tỷ đồng, dự kiến cả năm đạt 13 tỷ đồng (108% dự toán).",
        &["Thu ngân sách: 11000000000 đồng", "Thu ngân sách: about 13000000000 đồng, 108% of_target (dự toán)"],
    ),
    // Figures are of those named before them, in their order.
    (
        "Khách du lịch đạt 7 nghìn lượt, trong đó khách quốc tế, khách nội địa lần lượt là 2 nghìn lượt và 5 nghìn lượt.",
        &["Khách du lịch: 7000 lượt", "khách quốc tế: 2000 lượt [part of 0]", "khách nội địa: 5000 lượt [part of 0]"],
    ),
    (
        "Thu và chi ngân sách 6 tháng lần lượt đạt 5 tỷ đồng và 4 tỷ đồng.",
        &["Thu: 5000000000 đồng", "chi ngân sách: 4000000000 đồng"],
    ),
    (
        "Sản lượng than đạt 5 triệu tấn; tiêu thụ 4 triệu tấn, bằng lần lượt 102% và 98% kế hoạch.",
        &["Sản lượng than: 5000000 tấn, 102% of_target (kế hoạch)", "tiêu thụ: 4000000 tấn, 98% of_target (kế hoạch)"],
    ),
    (
        "Suy dinh dưỡng cân nặng 15,2%, chiều cao 24,3%, lần lượt giảm 0,3% và 0,5%.",
        &["Suy dinh dưỡng cân nặng: 15.2% share, 0.3% decline", "chiều cao: 24.3% share, 0.5% decline"],
    ),
    (
        "Có 4 chi hội, 6 chi đoàn và 11 tổ hội, đạt 133%, 100% và 110% kế hoạch.",
        &[
            "chi hội: 4 chi hội, 133% of_target (kế hoạch)",
            "chi đoàn: 6 chi đoàn, 100% of_target (kế hoạch)",
            "tổ hội: 11 tổ, 110% of_target (kế hoạch)",
        ],
    ),
    // Of more results than percentages nothing says which those are of; nor are two plans those of two results.
    (
        "Thu đạt 5 tỷ đồng, chi 4 tỷ đồng, nợ 3 tỷ đồng, lần lượt tăng 5% và 7%.",
        &["Thu: 5000000000 đồng", "chi: 4000000000 đồng", "nợ: 3000000000 đồng, 5% growth, 7% growth"],
    ),
    (
        "Thu đạt 5 tỷ đồng; chi 4 tỷ đồng, tăng lần lượt 5% và 7% so với tháng trước và cùng kỳ.",
        &["Thu: 5000000000 đồng", "chi: 4000000000 đồng, 5% growth (so với tháng trước), 7% growth (cùng kỳ)"],
    ),
    // What is told of several times is of one thing.
    ("Năm 2022 và 2023, số vụ lần lượt là 12 vụ và 9 vụ.", &["số vụ: 12 vụ", "số vụ: 9 vụ"]),
    (
        "Tỷ lệ hộ nghèo năm 2021 và 2022 tương ứng là 5% và 4%.",
        &["Tỷ lệ hộ nghèo: 5% share", "Tỷ lệ hộ nghèo: 4% share"],
    ),
    (
        "Kết nạp đảng viên năm 2021, 2022 lần lượt là 5 và 7 đồng chí, đạt 80% và 110% chỉ tiêu.",
        &[
            "Kết nạp đảng viên: 5 đồng chí, 80% of_target (chỉ tiêu)",
            "Kết nạp đảng viên: 7 đồng chí, 110% of_target (chỉ tiêu)",
        ],
    ),
    ("Số chi bộ, đảng viên lần lượt là 35 và 256.", &["Số chi bộ: 35 chi bộ", "đảng viên: 256 đảng viên"]),
    (
        "Tỷ lệ hộ nghèo, cận nghèo tương ứng còn 1,2% và 2,3%; xuất khẩu và nhập khẩu đạt lần lượt 5 tỷ USD và 4 tỷ USD.",
        &[
            "Tỷ lệ hộ nghèo: 1.2% share",
            "cận nghèo: 2.3% share",
            "xuất khẩu: 5000000000 USD",
            "nhập khẩu: 4000000000 USD",
        ],
    ),
    (
        "So với tháng trước và cùng kỳ, chỉ số giá tăng lần lượt 0,5% và 3,2%.",
        &["chỉ số giá: 0.5% growth (So với tháng trước), 3.2% growth (cùng kỳ)"],
    ),
    // What money is told in stands at the last figure.
    (
        "Tổng vốn 25,6 tỷ đồng, trong đó ngân sách tỉnh 15, ngân sách xã 5,6, nhân dân đóng góp 5 tỷ đồng.",
        &[
            "Tổng vốn: 25600000000 đồng",
            "ngân sách tỉnh: 15000000000 đồng [part of 0]",
            "ngân sách xã: 5600000000 đồng [part of 0]",
            "đóng góp: 5000000000 đồng [part of 0]",
        ],
    ),
    (
        "Thu nội địa 45, thu khác 3 tỷ đồng; kim ngạch xuất khẩu 1,2 tỷ, nhập khẩu 0,8 tỷ USD.",
        &[
            "Thu nội địa: 45000000000 đồng",
            "thu khác: 3000000000 đồng",
            "kim ngạch xuất khẩu: 1200000000 USD",
            "nhập khẩu: 800000000 USD",
        ],
    ),
    (
        "Kết nạp 12, khai trừ 3, thu đảng phí 5 triệu đồng; vốn trong nước 5 tỷ, vốn nước ngoài 3 triệu USD.",
        &[
            "Kết nạp: 12",
            "khai trừ: 3",
            "thu đảng phí: 5000000 đồng",
            "vốn trong nước: 5000000000 đồng",
            "vốn nước ngoài: 3000000 USD",
        ],
    ),
    ("Thu phí 2017, thu khác 5 tỷ đồng.", &["thu khác: 5000000000 đồng"]),
    // What money a deed was worth is told of the deed, but not what was counted was worth.
    ("Thăm, tặng quà trị giá 50 triệu đồng.", &["Thăm, tặng quà: 50000000 đồng"]),
    ("Trao quà cho người nghèo với tổng trị giá 90 triệu đồng.", &["Trao quà: 90000000 đồng"]),
    ("Xây dựng 8 căn nhà, trị giá 640 triệu đồng.", &["Xây dựng: 8 căn nhà", "trị giá: 640000000 đồng"]),
    ("Kim ngạch xuất khẩu trị giá 5 triệu USD.", &["Kim ngạch xuất khẩu: 5000000 USD"]),
    (
        "Năng suất lúa xuân đạt 55,9 tạ/ha; vụ hè thu đạt 50,2 tạ/ha.",
        &["Năng suất lúa xuân: 55.9 tạ/ha", "vụ hè thu: 50.2 tạ/ha"],
    ),
    (
        "Quỹ Vì người nghèo đã hỗ trợ cất mới 37 căn nhà; quỹ khuyến học 5 triệu đồng.",
        &["hỗ trợ cất mới: 37 căn nhà", "quỹ khuyến học: 5000000 đồng"],
    ),
    (
        "Sản xuất công nghiệp, tiểu thủ công nghiệp 115 tỷ đồng.",
        &["Sản xuất công nghiệp, tiểu thủ công nghiệp: 115000000000 đồng"],
    ),
    (
        "Đợt 1 giao quân 25 thanh niên; giai đoạn II giải ngân 3 tỷ đồng.",
        &["giao quân: 25 thanh niên", "giải ngân: 3000000000 đồng"],
    ),
    (
        "Xử phạt các hộ vi phạm 5 triệu đồng, vốn vay hộ nghèo được giải ngân 9 triệu đồng.",
        &["Xử phạt: 5000000 đồng", "vốn vay hộ nghèo được giải ngân: 9000000 đồng"],
    ),
    (
        "Xử phạt các đối tượng vi phạm 5 triệu đồng; ủng hộ các quỹ xã hội 6 triệu đồng.",
        &["Xử phạt: 5000000 đồng", "ủng hộ các quỹ xã hội: 6000000 đồng"],
    ),
    (
        "Huy động các nguồn hỗ trợ khác được 5 tỷ đồng; vận động các nhà hảo tâm tặng 6 căn nhà.",
        &["Huy động các nguồn hỗ trợ khác: 5000000000 đồng", "tặng: 6 căn nhà"],
    ),
    (
        "Hoàn thành 20 chỉ tiêu: Thu ngân sách đạt 9 tỷ đồng.",
        &["chỉ tiêu: 20 chỉ tiêu", "Thu ngân sách: 9000000000 đồng"],
    ),
    (
        "Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng đạt 5 tỷ đồng; thu ngân sách giảm, hỗ trợ được 6 triệu đồng.",
        &["Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng: 5000000000 đồng", "hỗ trợ: 6000000 đồng"],
    ),
    ("1.2 Chi ngân sách: 4 tỷ đồng.", &["Chi ngân sách: 4000000000 đồng"]),
    ("Chỉ tiêu 1: Thu ngân sách 5 tỷ đồng.", &["Thu ngân sách: 5000000000 đồng"]),
    ("Mỗi hộ được hỗ trợ 4 triệu đồng.", &["Mỗi hộ được hỗ trợ: 4000000 đồng"]),
    ("GRDP bình quân đầu người (theo giá hiện hành) đạt 75 triệu đồng.", &["GRDP bình quân đầu người: 75000000 đồng"]),
    (
        "Nhân dân hiến 1.200 m2 đất, góp 300 ngày công, bê tông hóa được 3,2 km đường liên thôn.",
        &["hiến: 1200 m2", "góp: 300 ngày công", "bê tông hóa: 3.2 km"],
    ),
    ("Ước chi ngân sách cả năm 30 tỷ đồng.", &["chi ngân sách: about 30000000000 đồng"]),
    ("Trồng được 15.000 cây phân tán, chăm sóc 30 ha rừng.", &["cây phân tán: 15000 cây", "chăm sóc: 30 ha"]),
    (
        "Qua giám sát, kết luận 3 chi bộ thực hiện tốt, 2 chi bộ còn có hạn chế. Xã thu ngân sách 4 tỷ đồng.",
        &["chi bộ thực hiện tốt: 3 chi bộ", "chi bộ còn có hạn chế: 2 chi bộ", "thu ngân sách: 4000000000 đồng"],
    ),
    ("Do giá giảm sâu nên tổng thu ngân sách chỉ đạt 5 tỷ đồng.", &["tổng thu ngân sách: 5000000000 đồng"]),
    ("Tặng 250 suất quà trị giá 125 triệu đồng.", &["Tặng: 250 suất quà", "trị giá: 125000000 đồng"]),
    ("Thu ngân sách 11 tháng được 15 tỷ đồng.", &["Thu ngân sách: 15000000000 đồng"]),
    ("Thu nhập bình quân đạt 38 triệu đồng 1 người 1 năm.", &["Thu nhập bình quân: 38000000 đồng"]),
    (
        "Công an thu giữ 5 khẩu súng, 3 kg pháo và 12 viên đạn; 2 quả mìn.",
        &["thu giữ: 5 khẩu súng", "thu giữ: 3 kg", "thu giữ: 12 viên đạn", "thu giữ: 2 quả mìn"],
    ),
    ("Xã vận động 45 hộ hiến 1.200 m2 đất.", &["vận động: 45 hộ", "hiến: 1200 m2"]),
    ("Hội hỗ trợ 90 triệu đồng xây dựng 2 nhà.", &["hỗ trợ: 90000000 đồng", "xây dựng: 2 nhà"]),
    ("Ước 6 tháng đầu năm, tổng diện tích gieo trồng 40 ha.", &["tổng diện tích gieo trồng: about 40 ha"]),
    ("Cây ngô ước 6 tháng gieo trồng 30 ha.", &["Cây ngô: about 30 ha"]),
    (
        "Giá trị sản xuất trên 1 ha đất trồng trọt đạt 120 triệu đồng.",
        &["Giá trị sản xuất trên 1 ha đất trồng trọt: 120000000 đồng"],
    ),
    ("Xây dựng quỹ hội trên 5 tỷ đồng (bình quân 2 triệu đồng/hội viên).", &["Xây dựng quỹ hội: over 5000000000 đồng"]),
    ("Gần 3 tỷ đồng đã được hỗ trợ cho hộ nghèo.", &["hỗ trợ: about 3000000000 đồng"]),
    ("Xây dựng 3 công trình, trong đó vốn 5 tỷ đồng.", &["Xây dựng: 3 công trình", "vốn: 5000000000 đồng"]),
    ("Giải ngân 12,5 tỷ đồng trên tổng số 45 dự án.", &["Giải ngân: 12500000000 đồng", "dự án: 45 dự án"]),
    ("Dư nợ của 4 tổ chức hội là 25 tỷ đồng.", &["Dư nợ của 4 tổ chức hội: 25000000000 đồng"]),
    (
        "Thu thuế năm 2018 đạt 5 tỷ đồng, năm 2019 đạt 6 tỷ đồng, năm 2020 đạt 7 tỷ đồng.",
        &["Thu thuế: 5000000000 đồng", "Thu thuế: 6000000000 đồng", "Thu thuế: 7000000000 đồng"],
    ),
    (
        "Xã có 35 hộ đạt danh hiệu sản xuất giỏi và 6 đồng chí là nữ.",
        &["hộ đạt danh hiệu sản xuất giỏi: 35 hộ", "nữ: 6 đồng chí"],
    ),
    ("Vận động tăng nguồn vốn được 9 tỷ đồng.", &["Vận động tăng nguồn vốn: 9000000000 đồng"]),
    ("Chi bộ có 5 đảng viên, thu của 3 hộ 2 triệu đồng.", &["đảng viên: 5 đảng viên", "thu của 3 hộ: 2000000 đồng"]),
    (
        "Thu ngân sách: 5 tỷ đồng; thực hiện 6 tỷ đồng.",
        &["Thu ngân sách: 5000000000 đồng", "Thu ngân sách: 6000000000 đồng"],
    ),
    ("3 tỷ đồng được hỗ trợ hộ nghèo.", &["hỗ trợ: 3000000000 đồng"]),
    ("Thu ngân sách 3 tỷ đồng được hỗ trợ hộ nghèo.", &["Thu ngân sách: 3000000000 đồng"]),
    (
        "Thu giữ 5 khẩu súng, 3 xe máy, 12 triệu đồng.",
        &["Thu giữ: 5 khẩu súng", "Thu giữ: 3 xe máy", "Thu giữ: 12000000 đồng"],
    ),
    ("Có 5 dự án đạt 9 tỷ đồng.", &["dự án: 5 dự án", "dự án: 9000000000 đồng"]),
    ("Trao 15 suất quà; mỗi người dân có thu nhập 36 triệu đồng.", &["Trao: 15 suất quà", "thu nhập: 36000000 đồng"]),
    ("Khu công nghiệp có quy mô 30 ha.", &["quy mô: 30 ha"]),
    ("Xã thu về khoảng 450 tấn lương thực.", &["lương thực: about 450 tấn"]),
    ("Tiền nộp ngân sách thì đạt 3 tỷ đồng.", &["Tiền nộp ngân sách: 3000000000 đồng"]),
    ("Xã làm 4 km đường, 5 tỷ đồng do huyện cấp.", &["đường: 4 km", "đường: 5000000000 đồng"]),
    ("Xã có 5 dự án lỗ hơn 9 tỷ đồng.", &["dự án lỗ: 5 dự án", "dự án lỗ: over 9000000000 đồng"]),
    (
        "Khu vực nông, lâm nghiệp và thủy sản đạt 35 tỷ đồng, dịch vụ 20 tỷ đồng.",
        &["Khu vực nông, lâm nghiệp và thủy sản: 35000000000 đồng", "dịch vụ: 20000000000 đồng"],
    ),
    // What is part of a name stays, and so does what tells which of those are meant that a rate is of.
    ("Thu thuế giá trị gia tăng, ước đạt 5 tỷ đồng.", &["Thu thuế giá trị gia tăng: about 5000000000 đồng"]),
    (
        "Giải ngân vốn chương trình mục tiêu quốc gia giảm nghèo bền vững, đạt 65% kế hoạch.",
        &["Giải ngân vốn chương trình mục tiêu quốc gia giảm nghèo bền vững: 65% of_target (kế hoạch)"],
    ),
    ("Nguồn tăng thu ngân sách, đạt 3 tỷ đồng.", &["Nguồn tăng thu ngân sách: 3000000000 đồng"]),
    ("Diện tích tăng vụ, đạt 20 ha.", &["Diện tích tăng vụ: 20 ha"]),
    ("Rừng phục hồi, đạt 120 ha.", &["Rừng phục hồi: 120 ha"]),
    ("Chi tăng cường cơ sở vật chất, đạt 3 tỷ đồng.", &["Chi tăng cường cơ sở vật chất: 3000000000 đồng"]),
    ("Vốn giảm nghèo bền vững, đạt 3 tỷ đồng.", &["Vốn giảm nghèo bền vững: 3000000000 đồng"]),
    ("Kim ngạch xuất khẩu tiếp tục tăng trưởng khá, đạt 12 triệu USD.", &["Kim ngạch xuất khẩu: 12000000 USD"]),
    ("Sản xuất rau theo hướng hữu cơ 50 ha.", &["Sản xuất rau: 50 ha"]),
    ("Có 14/16 đồng chí là nữ.", &["nữ: 14 of 16 đồng chí"]),
    ("Tăng thu ngân sách 1,2 tỷ đồng.", &["thu ngân sách: 1200000000 đồng"]),
    ("Chỉ tiêu thu ngân sách đạt 5,2 tỷ đồng.", &["Chỉ tiêu thu ngân sách: 5200000000 đồng"]),
    ("Trao 130 suất quà giá trị 45 triệu đồng.", &["Trao: 130 suất quà", "giá trị: 45000000 đồng"]),
    (
        "Xã đón 1.800 lượt khách đến tham quan, doanh thu đạt 2 tỷ đồng.",
        &["lượt khách đến tham quan: 1800 lượt khách", "doanh thu: 2000000000 đồng"],
    ),
    ("Nhân dân đóng góp 75 triệu đồng làm 420 m đường bê tông.", &["đóng góp: 75000000 đồng", "đường bê tông: 420 m"]),
    ("- Đường trục thôn được cứng hóa: 8,5 km", &["Đường trục thôn được cứng hóa: 8.5 km"]),
    ("Lúa đã bị thiệt hại 45 ha, chè đã xuất khẩu 5 tấn.", &["bị thiệt hại: 45 ha", "xuất khẩu: 5 tấn"]),
    ("Thu ngân sách kế hoạch là 5 tỷ đồng.", &["Thu ngân sách kế hoạch: 5000000000 đồng"]),
    ("UBND huyện giao kế hoạch 50 ha.", &["UBND huyện giao kế hoạch: 50 ha"]),
    (
        "Kế hoạch thu năm 2025 là 12 tỷ đồng, đến 30/6 thu được 5 tỷ đồng.",
        &["Kế hoạch: 12000000000 đồng", "thu: 5000000000 đồng"],
    ),
    // What was counted at another time is named once, as is what it sums up to.
    ("Tổng đàn dê năm 2021 đạt 640 con, năm 2022 đạt 715 con.", &["Tổng đàn dê: 715 from 640 con"]),
    (
        "Tổng đàn dê năm 2021 đạt 640 con, năm 2022 đạt 715 con, năm 2023 đạt 690 con.",
        &["Tổng đàn dê: 640 con", "Tổng đàn dê: 715 con", "Tổng đàn dê: 690 con"],
    ),
    (
        "Năm 2021 kết nạp đạt 6 đảng viên, năm 2022 đạt 8 đảng viên.",
        &["kết nạp: 6 đảng viên", "đảng viên: 8 đảng viên"],
    ),
    (
        "Thu ngân sách tháng 9 đạt 4 tỷ đồng, tổng 9 tháng đạt 31 tỷ đồng.",
        &["Thu ngân sách: 4000000000 đồng", "Thu ngân sách: 31000000000 đồng"],
    ),
    ("Tổng đàn dê năm 2021 đạt 640 con, năm 2022 đạt 90 hộ nuôi.", &["Tổng đàn dê: 640 con", "hộ nuôi: 90 hộ"]),
    // So long is what is taught, and limits none of those who are.
    ("Đào tạo nghề dưới 3 tháng cho 85 người.", &["Đào tạo nghề dưới 3 tháng: 85 người"]),
    ("Thu ngân sách ước 9 tháng đạt 31 tỷ đồng.", &["Thu ngân sách: about 31000000000 đồng"]),
];

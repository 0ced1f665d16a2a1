//! Whole sentences with their indicators, and sentences that have none.

mod changes;
mod none;
mod parts;
mod plans;
mod subjects;

use super::testing::summary;

/// A sentence with its indicators.
type Row = (&'static str, &'static [&'static str]);

/// Sentences with results that are set against nothing.
const RESULTS: &[Row] = &[
    // An agreement is no estimate, and what is estimated before its verb is one.
    (
        "Ký thỏa ước 45 doanh nghiệp, đạt 90% kế hoạch; khách sạn ước phục vụ 9.000 lượt khách.",
        &["Ký thỏa ước: 45 doanh nghiệp, 90% of_target (kế hoạch)", "lượt khách: about 9000 lượt khách"],
    ),
    // A verb that raises a total ends the noun before it, and one that tells what those did who were counted ends it too.
    (
        "Trong năm kết nạp 45 hội viên đưa tổng số hội viên toàn huyện lên 900 người.",
        &["kết nạp: 45 hội viên", "tổng số hội viên: 900 người"],
    ),
    ("Có 12 chi hội trong xã đã nhận 230 ha rừng.", &["chi hội trong xã: 12 chi hội", "nhận: 230 ha"]),
    ("Có 12 chi hội đã ra mắt.", &["chi hội đã ra mắt: 12 chi hội"]),
    ("Tổng số hộ nghèo trong toàn xã là 25 hộ.", &["Tổng số hộ nghèo: 25 hộ"]),
    // That a plan was met by more is no part of what is measured.
    (
        "Thu ngân sách hằng năm đều vượt chỉ tiêu, đạt 246% kế hoạch.",
        &["Thu ngân sách hằng năm: 246% of_target (kế hoạch)"],
    ),
    ("Thu ngân sách vượt dự toán 5%.", &["Thu ngân sách: 5% over_target (dự toán)"]),
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
    // What goes back to something is no bound, and what is the highest is none either.
    ("Vận động 38 em trở lại trường; có 9 lao động trở lại làm việc.", &["Vận động: 38 em", "lao động: 9 lao động"]),
    ("Xã có số vụ hòa giải cao nhất với 27 vụ.", &["số vụ hòa giải: 27 vụ"]),
    ("Mức hỗ trợ cao nhất 90 triệu đồng.", &["Mức hỗ trợ: at_most 90000000 đồng"]),
    ("Cả nước có 9 tỉnh thu đạt dự toán.", &["tỉnh thu đạt dự toán: 9 tỉnh"]),
    // A place before what is measured bounds nothing, as an estimate does.
    (
        "Nghị quyết có các chỉ tiêu trên các lĩnh vực, tốc độ tăng tổng sản phẩm đạt 8%.",
        &["tốc độ tăng tổng sản phẩm: 8% growth"],
    ),
    ("Ước chi ngân sách đạt 8 tỷ đồng.", &["chi ngân sách: about 8000000000 đồng"]),
    (
        "Có 45 doanh nghiệp ký thỏa ước lao động tập thể, 12 hương ước của các thôn được phê duyệt.",
        &[
            "doanh nghiệp ký thỏa ước lao động tập thể: 45 doanh nghiệp",
            "hương ước của các thôn được phê duyệt: 12 hương ước",
        ],
    ),
    ("Xã có 45 doanh nghiệp ước nộp 5 tỷ đồng.", &["doanh nghiệp: 45 doanh nghiệp", "nộp: about 5000000000 đồng"]),
    (
        "Tiếp nhận 250 hồ sơ, trong đó trực tuyến 200 hồ sơ, trực tiếp 50 hồ sơ.",
        &["Tiếp nhận: 250 hồ sơ", "trực tuyến: 200 hồ sơ [part of 0]", "trực tiếp: 50 hồ sơ [part of 0]"],
    ),
    // What money a deed was worth is told of the deed, but not what was counted was worth.
    ("Thăm, tặng quà trị giá 50 triệu đồng.", &["Thăm, tặng quà: 50000000 đồng"]),
    ("Trao quà cho người nghèo với tổng trị giá 90 triệu đồng.", &["Trao quà: 90000000 đồng"]),
    ("Xây dựng 8 căn nhà, trị giá 640 triệu đồng.", &["Xây dựng: 8 căn nhà", "trị giá: 640000000 đồng"]),
    ("Kim ngạch xuất khẩu trị giá 5 triệu USD.", &["Kim ngạch xuất khẩu: 5000000 USD"]),
    // A verb that only tells how something came about names no result, nor does one that `và` parts from it.
    ("Qua rà soát có 12 hộ nghèo.", &["hộ nghèo: 12 hộ"]),
    ("Sau kiểm tra có 3 cơ sở phải đóng cửa.", &["cơ sở phải đóng cửa: 3 cơ sở"]),
    ("Rà soát được 12 hộ nghèo.", &["Rà soát: 12 hộ nghèo"]),
    ("Xây dựng quỹ hội và duy trì 42 tổ tiết kiệm.", &["tổ tiết kiệm: 42 tổ"]),
    ("Tiếp nhận và giải quyết được 15 đơn.", &["Tiếp nhận và giải quyết: 15 đơn"]),
    ("Hộ kinh doanh và sản xuất 250 hộ, tăng 5%.", &["Hộ kinh doanh và sản xuất: 250 hộ, 5% growth"]),
    ("Diện tích 45 km2 rừng được bảo vệ.", &["Diện tích: 45 km2"]),
    (
        "Diện tích mặt nước nuôi trồng 5 km2; phủ sóng 45 km2.",
        &["Diện tích mặt nước nuôi trồng: 5 km2", "phủ sóng: 45 km2"],
    ),
    ("Xóa tên và cho ra khỏi Đảng 5 đảng viên.", &["Xóa tên: 5 đảng viên"]),
    (
        "Tiếp nhận trực tiếp 120 hồ sơ, tiếp 15 lượt công dân.",
        &["Tiếp nhận trực tiếp: 120 hồ sơ", "tiếp: 15 lượt công dân"],
    ),
    (
        "Năng suất lúa xuân đạt 55,9 tạ/ha; vụ hè thu đạt 50,2 tạ/ha.",
        &["Năng suất lúa xuân: 55.9 tạ/ha", "vụ hè thu: 50.2 tạ/ha"],
    ),
    (
        "Quỹ Vì người nghèo đã hỗ trợ cất mới 37 căn nhà; quỹ khuyến học 5 triệu đồng.",
        &["hỗ trợ cất mới: 37 căn nhà", "quỹ khuyến học: 5000000 đồng"],
    ),
    (
        "Kiểm tra 78/78 tổ tiết kiệm và vay vốn; có 9 tổ tiết kiệm.",
        &["Kiểm tra: 78 target 78 tổ tiết kiệm và vay vốn", "tổ tiết kiệm: 9 tổ"],
    ),
    (
        "Sản xuất công nghiệp, tiểu thủ công nghiệp 115 tỷ đồng.",
        &["Sản xuất công nghiệp, tiểu thủ công nghiệp: 115000000000 đồng"],
    ),
    (
        "Phát hiện 5 vụ tàng trữ, mua bán, sử dụng trái phép chất ma túy, cùng nhiều vụ khác.",
        &["Phát hiện: 5 vụ tàng trữ, mua bán"],
    ),
    (
        "Mua 5 thiết bị y tế, có 90 người chưa có việc làm.",
        &["Mua: 5 thiết bị y tế", "người chưa có việc làm: 90 người"],
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
        "Tổng đàn trâu 350 con, đàn bò 1.200 con, đàn lợn gần 3 nghìn con.",
        &["Tổng đàn trâu: 350 con", "đàn bò: 1200 con", "đàn lợn: about 3000 con"],
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
        "Có 5 vụ mua bán, cất giữ, chế biến lâm sản trái phép; 2 vụ phá rừng, xử lý nghiêm các vụ việc.",
        &["vụ mua bán, cất giữ, chế biến lâm sản trái phép: 5 vụ", "vụ phá rừng: 2 vụ"],
    ),
    (
        "Có 90 hộ vay vốn, hộ nghèo còn 61 hộ; 5 cán bộ, giáo viên được khen.",
        &["hộ vay vốn: 90 hộ", "hộ nghèo: 61 hộ", "cán bộ, giáo viên được khen: 5 cán bộ"],
    ),
    (
        "Nhiều xã vượt kế hoạch, cao nhất là xã Tân An đạt 126%; mức hỗ trợ cao nhất 5 triệu đồng.",
        &["xã Tân An: 126% of_target", "mức hỗ trợ: at_most 5000000 đồng"],
    ),
    ("Các cấp hội thực hiện 12 chỉ tiêu thi đua.", &["chỉ tiêu thi đua: 12 chỉ tiêu"]),
    ("Có 19 vụ của năm trước, năm 2023 chuyển sang xử lý và 4 vụ mới.", &["vụ: 19 vụ", "vụ mới: 4 vụ"]),
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
        "Tổng đàn gia súc, gia cầm 5.000 con; tổng đàn trâu phát triển, đàn bò 300 con.",
        &["Tổng đàn gia súc, gia cầm: 5000 con", "đàn bò: 300 con"],
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
        "Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng đạt 5 tỷ đồng; thu ngân sách giảm, hỗ trợ được 6 triệu đồng.",
        &["Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng: 5000000000 đồng", "hỗ trợ: 6000000 đồng"],
    ),
    ("1.2 Chi ngân sách: 4 tỷ đồng.", &["Chi ngân sách: 4000000000 đồng"]),
    ("Chỉ tiêu 1: Thu ngân sách 5 tỷ đồng.", &["Thu ngân sách: 5000000000 đồng"]),
    ("Xã hoàn thành chỉ tiêu 5 đảng viên mới.", &["đảng viên mới: 5 đảng viên"]),
    ("Mỗi hộ được hỗ trợ 4 triệu đồng.", &["Mỗi hộ được hỗ trợ: 4000000 đồng"]),
    ("GRDP bình quân đầu người (theo giá hiện hành) đạt 75 triệu đồng.", &["GRDP bình quân đầu người: 75000000 đồng"]),
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
    ("Trong 6 hội viên, có 2 hộ nghèo.", &["hội viên: 6 hội viên", "hộ nghèo: 2 hộ"]),
    ("Để xảy ra sai phạm trong 3 gói thầu, xử lý 2 cán bộ.", &["xử lý: 2 cán bộ"]),
    ("Mở 2 lớp cho đối tượng 3, 4.", &["Mở: 2 lớp"]),
    ("Xã hoàn thành 12 chỉ tiêu đề ra.", &["chỉ tiêu đề ra: 12 chỉ tiêu"]),
    (
        "Nhân dân hiến 1.200 m2 đất, góp 300 ngày công, bê tông hóa được 3,2 km đường liên thôn.",
        &["hiến: 1200 m2", "góp: 300 ngày công", "bê tông hóa: 3.2 km"],
    ),
    ("Ước chi ngân sách cả năm 30 tỷ đồng.", &["chi ngân sách: about 30000000000 đồng"]),
    ("Trồng được 15.000 cây phân tán, chăm sóc 30 ha rừng.", &["cây phân tán: 15000 cây", "chăm sóc: 30 ha"]),
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
    ("Tặng 250 suất quà trị giá 125 triệu đồng.", &["Tặng: 250 suất quà", "trị giá: 125000000 đồng"]),
    ("Thu ngân sách 11 tháng được 15 tỷ đồng.", &["Thu ngân sách: 15000000000 đồng"]),
    ("Xã tổ chức 12 buổi tuyên truyền tại 11 khu phố, 2 thôn.", &["buổi tuyên truyền: 12 buổi tuyên truyền"]),
    ("Thi hành kỷ luật bằng hình thức khiển trách đối với 3 chi ủy.", &["Thi hành kỷ luật: 3 chi ủy"]),
    ("Thu nhập bình quân đạt 38 triệu đồng 1 người 1 năm.", &["Thu nhập bình quân: 38000000 đồng"]),
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
    ("Xây dựng quỹ hội trên 5 tỷ đồng (bình quân 2 triệu đồng/hội viên).", &["Xây dựng quỹ hội: over 5000000000 đồng"]),
    ("Công an chủ trì, phối hợp phá 2 chuyên án, bắt 9 đối tượng.", &["phá: 2 chuyên án", "bắt: 9 đối tượng"]),
    ("Từ số tiền này, hội đã trao tặng 19 suất quà.", &["trao tặng: 19 suất quà"]),
    ("Hội hiện có 605 tổ TK&VV với 18.000 thành viên.", &["tổ TK&VV: 605 tổ TK&VV", "thành viên: 18000 thành viên"]),
    ("Công an khởi tố 5 vụ liên quan đến cờ bạc, 2 vụ trộm.", &["khởi tố: 5 vụ liên quan", "khởi tố: 2 vụ trộm"]),
    ("Trường công lập 12 phòng học.", &["phòng học: 12 phòng học"]),
    ("Gần 3 tỷ đồng đã được hỗ trợ cho hộ nghèo.", &["hỗ trợ: about 3000000000 đồng"]),
    ("Xây dựng 3 công trình, trong đó vốn 5 tỷ đồng.", &["Xây dựng: 3 công trình", "vốn: 5000000000 đồng"]),
    ("Giải ngân 12,5 tỷ đồng trên tổng số 45 dự án.", &["Giải ngân: 12500000000 đồng", "dự án: 45 dự án"]),
    ("Dư nợ của 4 tổ chức hội là 25 tỷ đồng.", &["Dư nợ của 4 tổ chức hội: 25000000000 đồng"]),
    (
        "Kiểm tra hoạt động của 5 chi bộ, 3 đảng viên.",
        &["Kiểm tra hoạt động: 5 chi bộ", "Kiểm tra hoạt động: 3 đảng viên"],
    ),
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
    ("Có 15 xã đạt chuẩn; bình quân đạt 17,5 tiêu chí.", &["xã đạt chuẩn: 15 xã", "tiêu chí: 17.5 tiêu chí"]),
    (
        "Năm qua, có 3 tập thể và 5 cá nhân được tặng giấy khen.",
        &["tập thể: 3 tập thể", "cá nhân được tặng giấy khen: 5 cá nhân"],
    ),
    ("Tai nạn giảm cả 3 tiêu chí; cả 5 chi bộ hoàn thành tốt nhiệm vụ.", &["chi bộ hoàn thành tốt nhiệm vụ: 5 chi bộ"]),
    ("Vận động tăng nguồn vốn được 9 tỷ đồng.", &["Vận động tăng nguồn vốn: 9000000000 đồng"]),
    ("Thông qua ngày hội, xã trao 9 suất quà.", &["trao: 9 suất quà"]),
    ("Toàn huyện hình thành 23 câu lạc bộ.", &["hình thành: 23 câu lạc bộ"]),
    ("Trong ngày 5 hộ được cấp giấy.", &["hộ được cấp giấy: 5 hộ"]),
    ("Năm 2024 - 15 hộ thoát nghèo.", &["hộ thoát nghèo: 15 hộ"]),
    ("Chi bộ có 5 đảng viên, thu của 3 hộ 2 triệu đồng.", &["đảng viên: 5 đảng viên", "thu của 3 hộ: 2000000 đồng"]),
    ("Thu hồi đất của 12 hộ.", &["Thu hồi đất: 12 hộ"]),
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
    ("Có 5 khẩu súng, 3 xe máy, 12 triệu đồng.", &["khẩu súng: 5 khẩu súng", "xe máy: 3 xe máy"]),
    ("Có 5 dự án đạt 9 tỷ đồng.", &["dự án: 5 dự án", "dự án: 9000000000 đồng"]),
    ("Có 20 hộ trong xã.", &["hộ: 20 hộ"]),
    ("Có 20 hộ trong xã và 5 thôn văn hóa.", &["hộ: 20 hộ", "thôn văn hóa: 5 thôn"]),
    ("Xã thu hút 60 lao động tham dự hội thi.", &["thu hút: 60 lao động tham dự hội thi"]),
    ("Hội nghị thu hút 5 dự án.", &["thu hút: 5 dự án"]),
    ("Tại hội nghị, có 3 tập thể vi phạm.", &["tập thể vi phạm: 3 tập thể"]),
    ("Năm qua, 3 tập thể được khen thưởng.", &["tập thể được khen thưởng: 3 tập thể"]),
    ("Số hộ thu nhập khá trở lên 12 hộ.", &["Số hộ thu nhập khá trở lên: 12 hộ"]),
    ("Nâng số hộ khá lên 12 hộ.", &["số hộ khá: 12 hộ"]),
    ("Trao 15 suất quà, mỗi suất 1 triệu đồng.", &["Trao: 15 suất quà"]),
    ("Trao 15 suất quà; mỗi người dân có thu nhập 36 triệu đồng.", &["Trao: 15 suất quà", "thu nhập: 36000000 đồng"]),
    ("Giáo dục giữ quy mô với 3 trường.", &["trường: 3 trường"]),
    ("Khu công nghiệp có quy mô 30 ha.", &["quy mô: 30 ha"]),
    ("Xã thu về khoảng 450 tấn lương thực.", &["lương thực: about 450 tấn"]),
    ("Tiền nộp ngân sách thì đạt 3 tỷ đồng.", &["Tiền nộp ngân sách: 3000000000 đồng"]),
    (
        "Đảng viên chấp hành tốt sự phân công, bồi dưỡng và kết nạp được 3 quần chúng.",
        &["bồi dưỡng và kết nạp: 3 quần chúng"],
    ),
    ("Các ngành điều tra, xử lý 12 vụ.", &["điều tra, xử lý: 12 vụ"]),
    ("Bí thư yêu cầu thu đạt 5 tỷ đồng.", &["thu: goal, target 5000000000 đồng"]),
    (
        "Có 226 người do cấp ủy xử lý, 12 vụ cháy do chập điện; đường do xã làm chủ đầu tư.",
        &["người do cấp ủy xử lý: 226 người", "vụ cháy: 12 vụ cháy"],
    ),
    ("Xã làm 4 km đường, 5 tỷ đồng do huyện cấp.", &["đường: 4 km", "đường: 5000000000 đồng"]),
    ("Xã mở 5 lớp với 120 hội viên dự.", &["mở: 5 lớp", "hội viên dự: 120 hội viên"]),
    ("Tỷ lệ nữ trúng cử đạt 30%.", &["Tỷ lệ nữ trúng cử: 30% share"]),
    (
        "Có 2 đồng chí được tặng bằng khen, 98% học sinh lên lớp.",
        &["đồng chí được tặng bằng khen: 2 đồng chí", "học sinh lên lớp: 98% share"],
    ),
    ("Có 3 xã nâng cao, 2 dự án do xã làm.", &["xã nâng cao: 3 xã", "dự án do xã làm: 2 dự án"]),
    ("Xã có 5 dự án lỗ hơn 9 tỷ đồng.", &["dự án lỗ: 5 dự án", "dự án lỗ: over 9000000000 đồng"]),
    (
        "Tổng kinh phí 9 tỷ đồng do Nhà nước hỗ trợ 70%.",
        &["Tổng kinh phí: 9000000000 đồng", "Nhà nước hỗ trợ: 70% share"],
    ),
    (
        "Có 93% số hộ được công nhận đủ 8 tiêu chí; xã đạt 12 tiêu chí.",
        &["số hộ được công nhận đủ 8 tiêu chí: 93% share", "tiêu chí: 12 tiêu chí"],
    ),
    (
        "Khu vực nông, lâm nghiệp và thủy sản đạt 35 tỷ đồng, dịch vụ 20 tỷ đồng.",
        &["Khu vực nông, lâm nghiệp và thủy sản: 35000000000 đồng", "dịch vụ: 20000000000 đồng"],
    ),
    // How often something is done is no result, unless that is what was reached.
    ("Đài xã mở 3 chuyên mục phát 4 lần/tuần; chi bộ họp 1 lần/tháng.", &["mở: 3 chuyên mục"]),
    (
        "Số lần tuần tra đạt 12 lần/tháng, năng suất 5 tấn/ha.",
        &["Số lần tuần tra: 12 lần/tháng", "năng suất: 5 tấn/ha"],
    ),
    ("Chi bộ họp 12 lần trong năm.", &["Chi bộ họp: 12 lần"]),
];

#[test]
fn sentences_with_their_indicators() {
    for (text, expected) in [RESULTS, changes::ROWS, parts::ROWS, plans::ROWS, subjects::ROWS].into_iter().flatten() {
        let found: Vec<_> = crate::parse(text).indicators.iter().map(summary).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn sentences_without() {
    for text in none::ROWS {
        let found: Vec<_> = crate::parse(text).indicators.iter().map(summary).collect();
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

//! Sentences with counts that are set against nothing.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "Chi bộ đã xem xét, cho ý kiến giới thiệu 5 quần chúng ưu tú, kết nạp 3 đảng viên.",
        &["giới thiệu: 5 quần chúng ưu tú", "kết nạp: 3 đảng viên"],
    ),
    ("Toàn HTX hiện có 1.036 thành viên.", &["thành viên: 1036 thành viên"]),
    // Those whom delegates stand for are counted, and where they are, but not who came.
    (
        "Dự Đại hội có 96 đại biểu chính thức đại diện cho 287 đảng viên ở 9 chi bộ trực thuộc.",
        &["đảng viên: 287 đảng viên", "chi bộ trực thuộc: 9 chi bộ"],
    ),
    (
        "Tham dự hội nghị có 120 đại biểu, đại diện cho hơn 600 đảng viên trong toàn Đảng bộ; tặng 20 suất quà.",
        &["đảng viên: over 600 đảng viên"],
    ),
    ("Dự có bà Lan và hơn 80 đại biểu đại diện cho nhân dân 9 thôn.", &[]),
    (
        "Tổ chức 5 hội nghị học tập bài phát biểu của Tổng Bí thư.",
        &["hội nghị học tập bài phát biểu của Tổng Bí thư: 5 hội nghị"],
    ),
    // What is in the name of what is measured sets no goal.
    (
        "Thu bổ sung có mục tiêu 12 tỷ đồng; đạt huyết áp mục tiêu 567 người.",
        &["Thu bổ sung có mục tiêu: 12000000000 đồng", "huyết áp mục tiêu: 567 người"],
    ),
    ("Từ trần 3 đồng chí, từ chối 5 hồ sơ.", &["Từ trần: 3 đồng chí", "từ chối: 5 hồ sơ"]),
    ("THCS 42 lớp 1.431 học sinh.", &["THCS: 42 lớp", "THCS: 1431 học sinh"]),
    // Two digits before a percent sign are no year.
    ("Có 3 chi hội khá (20 %).", &["chi hội khá: 3 chi hội, 20% share"]),
    // What citizens say is handled, unlike what is said at a meeting.
    (
        "Thường trực HĐND đã chuyển 84 lượt ý kiến, kiến nghị của cử tri (trong đó 76 ý kiến, kiến nghị về kinh tế).",
        &["chuyển: 84 lượt ý kiến, kiến nghị", "ý kiến, kiến nghị về kinh tế: 76 ý kiến, kiến nghị [part of 0]"],
    ),
    ("Mặt trận tổng hợp 12 ý kiến của nhân dân.", &["tổng hợp: 12 ý kiến của nhân dân"]),
    (
        "Thụ lý 620 việc, trong đó có điều kiện thi hành 500 việc, chưa có điều kiện thi hành 120 việc.",
        &[
            "Thụ lý: 620 việc",
            "có điều kiện thi hành: 500 việc [part of 0]",
            "chưa có điều kiện thi hành: 120 việc [part of 0]",
        ],
    ),
    (
        "Giải quyết 440 hồ sơ, trong hạn 435, quá hạn 5 hồ sơ; còn 12 hồ sơ đang trong thời hạn giải quyết.",
        &[
            "Giải quyết: 440 hồ sơ",
            "trong hạn: 435 hồ sơ",
            "quá hạn: 5 hồ sơ",
            "hồ sơ đang trong thời hạn giải quyết: 12 hồ sơ",
        ],
    ),
    ("Nợ quá hạn 5 tỷ đồng.", &["Nợ quá hạn: 5000000000 đồng"]),
    ("Không đạt 2 chỉ tiêu; chưa hoàn thành 3 nhiệm vụ.", &["Không đạt: 2 chỉ tiêu", "chưa hoàn thành: 3 nhiệm vụ"]),
    ("Còn 3 nhiệm vụ chưa hoàn thành.", &["nhiệm vụ chưa hoàn thành: 3 nhiệm vụ"]),
    ("Đang thực hiện 5 dự án, chưa thực hiện 2 dự án.", &["dự án: 5 dự án", "chưa thực hiện: 2 dự án"]),
    (
        "Toàn ngành có 145 cán bộ, trong đó sau đại học 8 người, đại học 35 người.",
        &["cán bộ: 145 cán bộ", "sau đại học: 8 người [part of 0]", "đại học: 35 người [part of 0]"],
    ),
    ("Có 8 đồng chí trình độ sau đại học.", &["đồng chí trình độ sau đại học: 8 đồng chí"]),
    (
        "Có 8 chỉ tiêu vượt kế hoạch, 4 chỉ tiêu đạt kế hoạch.",
        &["chỉ tiêu vượt kế hoạch: 8 chỉ tiêu", "chỉ tiêu đạt kế hoạch: 4 chỉ tiêu"],
    ),
    ("Có 12 cơ sở vượt kế hoạch.", &["cơ sở: 12 cơ sở"]),
    ("Tiêm viêm gan B trước 24h đạt 92,5%.", &["Tiêm viêm gan B trước 24h: 92.5% share"]),
    // What is not done yet, or undone, is told so.
    (
        "Đã giải quyết 28 đơn, chưa giải quyết 2 đơn, đang giải quyết 5 đơn.",
        &["giải quyết: 28 đơn", "chưa giải quyết: 2 đơn", "đang giải quyết: 5 đơn"],
    ),
    (
        "Giải ngân 38 tỷ đồng, còn lại 6,5 tỷ đồng chưa giải ngân; chưa thu 5 tỷ đồng.",
        &["Giải ngân: 38000000000 đồng", "chưa giải ngân: 6500000000 đồng", "chưa thu: 5000000000 đồng"],
    ),
    (
        "Đăng ký kết hôn 56 trường hợp, hủy kết quả đăng ký 3 trường hợp.",
        &["Đăng ký kết hôn: 56 trường hợp", "hủy kết quả đăng ký: 3 trường hợp"],
    ),
    (
        "Xây dựng xong 30 nhà, chuẩn bị khởi công 5 nhà; không đạt 2 chỉ tiêu.",
        &["Xây dựng xong: 30 nhà", "chuẩn bị khởi công: 5 nhà", "không đạt: 2 chỉ tiêu"],
    ),
    // The other direction is named alone.
    (
        "Chuyển sinh hoạt đảng đi 12 đồng chí, đến 15 đồng chí.",
        &["Chuyển sinh hoạt đảng đi: 12 đồng chí", "đến: 15 đồng chí"],
    ),
    ("Số hộ nghèo giảm từ 12 hộ, đến nay còn 5 hộ.", &["Số hộ nghèo: 5 from 12 hộ"]),
    // Of two figures the noun between them tells what the first counts.
    (
        "Còn 45 hộ nghèo/1.250 hộ, chiếm 3,6%; thu hút 45 hội viên/60 hội viên nông dân.",
        &["hộ nghèo: 45 of 1250 hộ, 3.6% share", "thu hút: 45 target 60 hội viên nông dân"],
    ),
    // What is told of those behind the bracket is what they are counted for.
    (
        "Có 36/39 chi bộ (92,3%) hoàn thành tốt nhiệm vụ trở lên; 45 hộ (chiếm 3,6%) thoát nghèo.",
        &["hoàn thành tốt nhiệm vụ trở lên: 36 of 39 chi bộ, 92.3% share", "thoát nghèo: 45 hộ, 3.6% share"],
    ),
    (
        "Có 12 vụ (tăng 20%) làm chết 5 người; có 9 đơn (90%) của công dân.",
        &["vụ: 12 vụ, 20% growth", "làm chết: 5 người", "đơn: 9 đơn, 90% share"],
    ),
    ("Toàn xã có 9 hộ nghèo, 12 hộ (4%)", &["hộ nghèo: 9 hộ", "hộ: 12 hộ, 4% share"]),
    (
        "Toàn Đảng bộ có 12 (mười hai) chi bộ, chi 5.000.000 đồng (năm triệu đồng).",
        &["chi bộ: 12 chi bộ", "chi: 5000000 đồng"],
    ),
    // A verb that raises a total ends the noun before it, and one that tells what those did who were counted ends it
    // too.
    (
        "Trong năm kết nạp 45 hội viên đưa tổng số hội viên toàn huyện lên 900 người.",
        &["kết nạp: 45 hội viên", "tổng số hội viên: 900 người"],
    ),
    ("Có 12 chi hội trong xã đã nhận 230 ha rừng.", &["chi hội trong xã: 12 chi hội", "nhận: 230 ha"]),
    ("Có 12 chi hội đã ra mắt.", &["chi hội đã ra mắt: 12 chi hội"]),
    ("Tổng số hộ nghèo trong toàn xã là 25 hộ.", &["Tổng số hộ nghèo: 25 hộ"]),
    // What goes back to something is no bound, and what is the highest is none either.
    ("Vận động 38 em trở lại trường; có 9 lao động trở lại làm việc.", &["Vận động: 38 em", "lao động: 9 lao động"]),
    ("Xã có số vụ hòa giải cao nhất với 27 vụ.", &["số vụ hòa giải: 27 vụ"]),
    ("Mức hỗ trợ cao nhất 90 triệu đồng.", &["Mức hỗ trợ: at_most 90000000 đồng"]),
    ("Cả nước có 9 tỉnh thu đạt dự toán.", &["tỉnh thu đạt dự toán: 9 tỉnh"]),
    // A verb that only tells how something came about names no result, nor does one that `và` parts from it.
    ("Qua rà soát có 12 hộ nghèo.", &["hộ nghèo: 12 hộ"]),
    ("Sau kiểm tra có 3 cơ sở phải đóng cửa.", &["cơ sở phải đóng cửa: 3 cơ sở"]),
    ("Rà soát được 12 hộ nghèo.", &["Rà soát: 12 hộ nghèo"]),
    ("Xây dựng quỹ hội và duy trì 42 tổ tiết kiệm.", &["tổ tiết kiệm: 42 tổ"]),
    ("Tiếp nhận và giải quyết được 15 đơn.", &["Tiếp nhận và giải quyết: 15 đơn"]),
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
        "Phát hiện 5 vụ tàng trữ, mua bán, sử dụng trái phép chất ma túy, cùng nhiều vụ khác.",
        &["Phát hiện: 5 vụ tàng trữ, mua bán"],
    ),
    (
        "Mua 5 thiết bị y tế, có 90 người chưa có việc làm.",
        &["Mua: 5 thiết bị y tế", "người chưa có việc làm: 90 người"],
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
    ("Các cấp hội thực hiện 12 chỉ tiêu thi đua.", &["chỉ tiêu thi đua: 12 chỉ tiêu"]),
    ("Có 19 vụ của năm trước, năm 2023 chuyển sang xử lý và 4 vụ mới.", &["vụ: 19 vụ", "vụ mới: 4 vụ"]),
    (
        "Tổng đàn gia súc, gia cầm 5.000 con; tổng đàn trâu phát triển, đàn bò 300 con.",
        &["Tổng đàn gia súc, gia cầm: 5000 con", "đàn bò: 300 con"],
    ),
    (
        "Kỳ họp đã thảo luận tình hình, tổng đàn gia súc đạt 350 con; có 15 ý kiến, 12 đại biểu dự.",
        &["tổng đàn gia súc: 350 con"],
    ),
    ("Xã hoàn thành chỉ tiêu 5 đảng viên mới.", &["đảng viên mới: 5 đảng viên"]),
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
        "Có 2 xã đạt 19 tiêu chí, 5 xã đạt từ 12 đến 15 tiêu chí.",
        &["xã đạt 19 tiêu chí: 2 xã", "xã đạt từ 12 đến 15 tiêu chí: 5 xã"],
    ),
    (
        "Chi bộ xử lý 5 đảng viên với hình thức kỷ luật là khiển trách: 3, cảnh cáo: 2.",
        &["xử lý: 5 đảng viên", "khiển trách: 3 đảng viên", "cảnh cáo: 2 đảng viên"],
    ),
    ("Xã tổ chức 12 buổi tuyên truyền tại 11 khu phố, 2 thôn.", &["buổi tuyên truyền: 12 buổi tuyên truyền"]),
    ("Thi hành kỷ luật bằng hình thức khiển trách đối với 3 chi ủy.", &["Thi hành kỷ luật: 3 chi ủy"]),
    (
        "Kết nạp 5 đảng viên; 12 chi bộ hoàn thành tốt nhiệm vụ.",
        &["Kết nạp: 5 đảng viên", "chi bộ hoàn thành tốt nhiệm vụ: 12 chi bộ"],
    ),
    (
        "Xã mở 2 lớp bồi dưỡng kết nạp Đảng cho 30 quần chúng.",
        &["mở: 2 lớp bồi dưỡng kết nạp Đảng", "quần chúng: 30 quần chúng"],
    ),
    ("Xã có 9 thôn với 870 hộ; đến nay, xã có 12 hộ thoát nghèo.", &["hộ thoát nghèo: 12 hộ"]),
    ("Công an chủ trì, phối hợp phá 2 chuyên án, bắt 9 đối tượng.", &["phá: 2 chuyên án", "bắt: 9 đối tượng"]),
    ("Từ số tiền này, hội đã trao tặng 19 suất quà.", &["trao tặng: 19 suất quà"]),
    ("Hội hiện có 605 tổ TK&VV với 18.000 thành viên.", &["tổ TK&VV: 605 tổ TK&VV", "thành viên: 18000 thành viên"]),
    ("Công an khởi tố 5 vụ liên quan đến cờ bạc, 2 vụ trộm.", &["khởi tố: 5 vụ liên quan", "khởi tố: 2 vụ trộm"]),
    ("Trường công lập 12 phòng học.", &["phòng học: 12 phòng học"]),
    (
        "Kiểm tra hoạt động của 5 chi bộ, 3 đảng viên.",
        &["Kiểm tra hoạt động: 5 chi bộ", "Kiểm tra hoạt động: 3 đảng viên"],
    ),
    ("Hỗ trợ 60 hộ vay vốn thông qua 24 tổ tiết kiệm.", &["Hỗ trợ: 60 hộ vay vốn", "tổ tiết kiệm: 24 tổ"]),
    ("Câu lạc bộ được thành lập với 12 đoàn viên.", &["đoàn viên: 12 đoàn viên"]),
    ("Xây dựng nông thôn mới còn 3 tiêu chí chưa đạt.", &["tiêu chí chưa đạt: 3 tiêu chí"]),
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
    ("Thông qua ngày hội, xã trao 9 suất quà.", &["trao: 9 suất quà"]),
    ("Toàn huyện hình thành 23 câu lạc bộ.", &["hình thành: 23 câu lạc bộ"]),
    ("Trong ngày 5 hộ được cấp giấy.", &["hộ được cấp giấy: 5 hộ"]),
    ("Năm 2024 - 15 hộ thoát nghèo.", &["hộ thoát nghèo: 15 hộ"]),
    ("Thu hồi đất của 12 hộ.", &["Thu hồi đất: 12 hộ"]),
    ("Chỉ tiêu 8 đảng viên, đã kết nạp 6 đảng viên.", &["đảng viên: 8 đảng viên", "kết nạp: 6 đảng viên"]),
    ("5 con được hỗ trợ.", &["con được hỗ trợ: 5 con"]),
    ("Có 5 khẩu súng, 3 xe máy, 12 triệu đồng.", &["khẩu súng: 5 khẩu súng", "xe máy: 3 xe máy"]),
    ("Có 20 hộ trong xã.", &["hộ: 20 hộ"]),
    ("Có 20 hộ trong xã và 5 thôn văn hóa.", &["hộ: 20 hộ", "thôn văn hóa: 5 thôn"]),
    ("Xã thu hút 60 lao động tham dự hội thi.", &["thu hút: 60 lao động tham dự hội thi"]),
    ("Hội nghị thu hút 5 dự án.", &["thu hút: 5 dự án"]),
    ("Tại hội nghị, có 3 tập thể vi phạm.", &["tập thể vi phạm: 3 tập thể"]),
    ("Năm qua, 3 tập thể được khen thưởng.", &["tập thể được khen thưởng: 3 tập thể"]),
    ("Số hộ thu nhập khá trở lên 12 hộ.", &["Số hộ thu nhập khá trở lên: 12 hộ"]),
    ("Nâng số hộ khá lên 12 hộ.", &["số hộ khá: 12 hộ"]),
    ("Trao 15 suất quà, mỗi suất 1 triệu đồng.", &["Trao: 15 suất quà"]),
    ("Giáo dục giữ quy mô với 3 trường.", &["trường: 3 trường"]),
    (
        "Đảng viên chấp hành tốt sự phân công, bồi dưỡng và kết nạp được 3 quần chúng.",
        &["bồi dưỡng và kết nạp: 3 quần chúng"],
    ),
    ("Các ngành điều tra, xử lý 12 vụ.", &["điều tra, xử lý: 12 vụ"]),
    (
        "Có 226 người do cấp ủy xử lý, 12 vụ cháy do chập điện; đường do xã làm chủ đầu tư.",
        &["người do cấp ủy xử lý: 226 người", "vụ cháy: 12 vụ cháy"],
    ),
    ("Xã mở 5 lớp với 120 hội viên dự.", &["mở: 5 lớp", "hội viên dự: 120 hội viên"]),
    ("Có 3 xã nâng cao, 2 dự án do xã làm.", &["xã nâng cao: 3 xã", "dự án do xã làm: 2 dự án"]),
    // How often something is done is no result, unless that is what was reached.
    ("Đài xã mở 3 chuyên mục phát 4 lần/tuần; chi bộ họp 1 lần/tháng.", &["mở: 3 chuyên mục"]),
    (
        "Số lần tuần tra đạt 12 lần/tháng, năng suất 5 tấn/ha.",
        &["Số lần tuần tra: 12 lần/tháng", "năng suất: 5 tấn/ha"],
    ),
    ("Chi bộ họp 12 lần trong năm.", &["Chi bộ họp: 12 lần"]),
    // What comes of an event is no part of it.
    ("Xảy ra 4 vụ cháy làm 3 người chết.", &["vụ cháy: 4 vụ cháy", "người chết: 3 người"]),
    ("Xảy ra 3 vụ cháy gây thiệt hại 2 tỷ đồng.", &["vụ cháy: 3 vụ cháy", "gây thiệt hại: 2000000000 đồng"]),
    ("Họp tại hội trường tầng 3 Huyện ủy, xã có 3 Đảng ủy viên.", &["Đảng ủy viên: 3 Đảng ủy viên"]),
    ("Xã mở rộng 3 tuyến hẻm và cải tạo mặt đường.", &["mở rộng: 3 tuyến hẻm"]),
    (
        "Tổ chức 4 buổi tuyên truyền và vận động nhân dân.",
        &["buổi tuyên truyền và vận động nhân dân: 4 buổi tuyên truyền"],
    ),
    ("Xã xử lý 4 vụ tàng trữ và mua bán pháo.", &["xử lý: 4 vụ tàng trữ và mua bán pháo"]),
    ("Kết nạp 12 đảng viên, 5 đoàn viên trúng cử HĐND.", &["Kết nạp: 12 đảng viên"]),
    ("Có 9 xã đạt chuẩn, còn 3 xã dưới 12 tiêu chí.", &["xã đạt chuẩn: 9 xã", "xã dưới 12 tiêu chí: 3 xã"]),
    // What was done to some is no earlier number of those that are left.
    (
        "Tiếp nhận 30 lượt phản ánh, đã xử lý 26 lượt phản ánh, còn 4 lượt phản ánh.",
        &["Tiếp nhận: 30 lượt phản ánh", "xử lý: 26 lượt phản ánh", "lượt phản ánh: 4 lượt"],
    ),
    ("Xóa 25 nhà tạm, còn 8 nhà tạm.", &["Xóa: 25 nhà tạm", "nhà tạm: 8 nhà"]),
    (
        "Từ 52 đảng viên đầu nhiệm kỳ, nay xã có 96 đoàn viên.",
        &["đảng viên đầu nhiệm kỳ: 52 đảng viên", "đoàn viên: 96 đoàn viên"],
    ),
    ("Xã có 12 hộ nghèo, cùng kỳ năm trước kết nạp 5 đảng viên.", &["hộ nghèo: 12 hộ", "kết nạp: 5 đảng viên"]),
    ("Chỉ tiêu kết nạp 10 đảng viên, bồi dưỡng 5 quần chúng.", &["kết nạp: 10 đảng viên", "bồi dưỡng: 5 quần chúng"]),
    ("Chỉ tiêu hộ nghèo 5 hộ, thực hiện 5 tuyến đường.", &["Chỉ tiêu hộ nghèo: 5 hộ", "tuyến đường: 5 tuyến đường"]),
    ("Xây dựng và bàn giao 7 căn nhà.", &["Xây dựng và bàn giao: 7 căn nhà"]),
    ("Tội phạm giảm còn 3,2 vụ/10.000 dân.", &["Tội phạm: 3.2 vụ"]),
    ("Di dời 200 dân; xã có 12.500 dân.", &["Di dời: 200 dân"]),
    ("Xã có 12 dân tộc và 125 dân quân.", &["dân tộc: 12 dân tộc", "dân quân: 125 dân quân"]),
];

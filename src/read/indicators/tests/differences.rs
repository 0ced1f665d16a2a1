//! Sentences with results that grew or fell by an amount.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "Năng suất lúa 126 tạ/ha, cao hơn bình quân toàn huyện 4,5 tạ/ha.",
        &["Năng suất lúa: 126 tạ/ha, 4.5 tạ/ha growth (bình quân toàn huyện)"],
    ),
    // What is counted may be no word of the vocabulary.
    ("Xã có 250 CSKD, tăng 20 CSKD so với cùng kỳ.", &["CSKD: 250 CSKD, 20 CSKD growth (so với cùng kỳ)"]),
    ("Xã có 250 CSKD, tăng 20 CSXH so với cùng kỳ.", &["CSKD: 250 CSKD"]),
    // What a clause says first holds for all that changes in it, and for no more.
    (
        "So với năm 2020, đàn lợn tăng 12%, hộ nghèo giảm 30 hộ; thu ngân sách tăng 5%.",
        &[
            "đàn lợn: 12% growth (So với năm 2020)",
            "hộ nghèo: 30 hộ decline (So với năm 2020)",
            "thu ngân sách: 5% growth",
        ],
    ),
    (
        "Xảy ra 26 vụ cháy, làm 7 người bị thương (so với năm 2022, giảm 5 vụ, tăng 4 người bị thương).",
        &[
            "vụ cháy: 26 vụ cháy, 5 vụ decline (so với năm 2022)",
            "người bị thương: 7 người, 4 người bị thương growth (so với năm 2022)",
        ],
    ),
    ("Xã có 5 hộ nghèo, so với cùng kỳ, giảm 2 hộ.", &["hộ nghèo: 5 hộ, 2 hộ decline (so với cùng kỳ)"]),
    ("So với yêu cầu, tiến độ còn chậm; thu ngân sách tăng 5%.", &["thu ngân sách: 5% growth"]),
    (
        "So với cùng kỳ, thu ngân sách tăng 3%, tỷ lệ che phủ từ 40% lên 45%, tăng 5%.",
        &["thu ngân sách: 3% growth (So với cùng kỳ)", "tỷ lệ che phủ: from 40, 45% share, 5% growth"],
    ),
    (
        "So với cùng kỳ, thu ngân sách đạt 5 tỷ đồng, vượt 3% dự toán, tăng 8%.",
        &["thu ngân sách: 5000000000 đồng, 3% over_target (dự toán), 8% growth (So với cùng kỳ)"],
    ),
    ("So với mặt bằng chung thì xã có 5 chi bộ, tăng 1 chi bộ.", &["chi bộ: 5 chi bộ, 1 chi bộ growth"]),
    (
        "Chi hỗ trợ 962 lao động, tổng số tiền 8 tỷ đồng; giảm mức đóng cho 318 đơn vị, số tiền giảm 4,6 tỷ đồng.",
        &[
            "Chi hỗ trợ: 962 lao động",
            "tổng số tiền: 8000000000 đồng",
            "mức đóng: 318 đơn vị",
            "số tiền: 4600000000 đồng decline",
        ],
    ),
    // Changes are told in turn of what was measured before.
    (
        "Thu nội địa 20 tỷ đồng, thu tiền sử dụng đất 5 tỷ đồng; so với cùng kỳ, thu nội địa tăng 2 tỷ đồng, thu tiền sử dụng \
         đất giảm 1 tỷ đồng.",
        &[
            "Thu nội địa: 20000000000 đồng, 2000000000 đồng growth (so với cùng kỳ)",
            "thu tiền sử dụng đất: 5000000000 đồng, 1000000000 đồng decline (so với cùng kỳ)",
        ],
    ),
    (
        "Diện tích gieo trồng 500 ha, sản lượng 3.000 tấn; diện tích tăng 20 ha, sản lượng tăng 100 tấn.",
        &["Diện tích gieo trồng: 500 ha, 20 ha growth", "sản lượng: 3000 tấn, 100 tấn growth"],
    ),
    (
        "Tổng thu 20 tỷ đồng, trong đó thu nội địa 5 tỷ đồng; tổng thu tăng 2 tỷ đồng so với cùng kỳ.",
        &[
            "Tổng thu: 20000000000 đồng, 2000000000 đồng growth (so với cùng kỳ)",
            "thu nội địa: 5000000000 đồng [part of 0]",
        ],
    ),
    (
        "Năng suất bình quân 57,4 tạ/ha (cao hơn vụ Xuân năm trước 1,9 tạ/ha).",
        &["Năng suất bình quân: 57.4 tạ/ha, 1.9 tạ/ha growth (vụ Xuân năm trước)"],
    ),
    (
        "So với 19 tiêu chí, xã đạt 15 tiêu chí, tăng 2 tiêu chí.",
        &["tiêu chí: 19 tiêu chí", "tiêu chí: 15 tiêu chí, 2 tiêu chí growth"],
    ),
    ("Giá trị tăng thêm, đạt 450 tỷ đồng.", &["Giá trị tăng thêm: 450000000000 đồng"]),
    // What changed in a bracket goes on with nothing behind that.
    (
        "Bắt giữ 45 vụ (giảm 5 vụ) và 9 vụ mua bán ma túy.",
        &["Bắt giữ: 45 vụ, 5 vụ decline", "Bắt giữ: 9 vụ mua bán ma túy"],
    ),
    (
        "Kết nạp 13 đảng viên mới, nâng tổng số đảng viên lên 657 đồng chí, tăng 98 đảng viên.",
        &["Kết nạp: 13 đảng viên mới", "tổng số đảng viên: 657 đồng chí, 98 đảng viên growth"],
    ),
    (
        "Kết nạp 13 đảng viên mới, nâng tổng số hội viên lên 657 đồng chí, tăng 8 đảng viên.",
        &["Kết nạp: 13 đảng viên mới, 8 đảng viên growth", "tổng số hội viên: 657 đồng chí"],
    ),
    (
        "Tai nạn giao thông xảy ra 21 vụ, làm chết 12 người; so với cùng kỳ giảm 6 vụ (22,2%), giảm 2 người chết.",
        &[
            "Tai nạn giao thông: 21 vụ, 6 vụ decline (so với cùng kỳ), 22.2% decline",
            "làm chết: 12 người, 2 người chết decline",
        ],
    ),
    (
        "Tuổi bình quân cấp ủy là 44,6 tuổi, giảm 2,1 tuổi; xã mở 2 lớp trong 5 ngày.",
        &["Tuổi bình quân cấp ủy: 44.6 tuổi, 2.1 tuổi decline", "mở: 2 lớp"],
    ),
    (
        "Trao 15 suất quà, mỗi suất 1 triệu đồng, tăng 5 suất; mỗi hộ được hỗ trợ 4 triệu đồng.",
        &["Trao: 15 suất quà, 5 suất growth"],
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
        "Xảy ra 45 vụ vi phạm, tăng 5 vụ (12,5%) so với cùng kỳ.",
        &["vụ vi phạm: 45 vụ, 5 vụ growth (so với cùng kỳ), 12.5% growth (so với cùng kỳ)"],
    ),
    ("Số hộ nghèo giảm 12 hộ, còn 58 hộ.", &["Số hộ nghèo: 58 hộ, 12 hộ decline"]),
    (
        "Phạm pháp hình sự xảy ra 8 vụ, giảm 3 vụ so với cùng kỳ; điều tra, khám phá 7/8 vụ, đạt tỷ lệ 87,5%.",
        &["Phạm pháp hình sự: 8 vụ, 3 vụ decline (so với cùng kỳ)", "điều tra, khám phá: 7 of 8 vụ, 87.5% share"],
    ),
    (
        "Chỉ số hài lòng đạt 90,5 điểm, cao hơn 2,3 điểm so với năm 2022.",
        &["Chỉ số hài lòng: 90.5 điểm, 2.3 điểm growth (so với năm 2022)"],
    ),
    (
        "So với cùng kỳ, số vụ tai nạn giảm 4 vụ; giải quyết 6 đơn, tăng so với cùng kỳ 2 đơn.",
        &["số vụ tai nạn: 4 vụ decline (So với cùng kỳ)", "giải quyết: 6 đơn, 2 đơn growth (so với cùng kỳ)"],
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
        "So với tháng trước, giảm 2 người bị thương.",
        &["người bị thương: 2 người bị thương decline (So với tháng trước)"],
    ),
    (
        "Số vụ giảm 3 vụ (-16,7%), số người bị thương tăng 1 người (+9,1%).",
        &["Số vụ: 3 vụ decline, 16.7% decline", "số người bị thương: 1 người growth, 9.1% growth"],
    ),
    ("Xử lý 15 vụ (-3 vụ).", &["Xử lý: 15 vụ, 3 vụ decline"]),
    ("Số vụ tai nạn (+3 vụ).", &["Số vụ tai nạn: 3 vụ growth"]),
    (
        "Diện tích ngô đạt 1.250 ha (-47 ha), năng suất 58 tạ/ha (+1,3 tạ/ha).",
        &["Diện tích ngô: 1250 ha, 47 ha decline", "năng suất: 58 tạ/ha, 1.3 tạ/ha growth"],
    ),
    ("Số vụ tai nạn (giảm 3 vụ).", &["Số vụ tai nạn: 3 vụ decline"]),
    ("Kiểm tra 5 chi bộ; quản lý đất đai (giảm 3 vụ).", &["Kiểm tra: 5 chi bộ", "quản lý đất đai: 3 vụ decline"]),
    ("Số vụ tai nạn 15 vụ (giảm 3 vụ).", &["Số vụ tai nạn: 15 vụ, 3 vụ decline"]),
    (
        "Trên địa bàn xảy ra 13 vụ tai nạn (9 vụ ô tô, 4 vụ xe máy), tăng 4 vụ so với cùng kỳ.",
        &[
            "vụ tai nạn: 13 vụ tai nạn, 4 vụ growth (so với cùng kỳ)",
            "vụ ô tô: 9 vụ [part of 0]",
            "vụ xe máy: 4 vụ [part of 0]",
        ],
    ),
    (
        "Tai nạn xảy ra 5 vụ (giảm 20%); so với cùng kỳ, giảm 1 người chết và tăng 3 người bị thương.",
        &[
            "Tai nạn: 5 vụ, 20% decline",
            "người chết: 1 người chết decline (so với cùng kỳ)",
            "người bị thương: 3 người bị thương growth (so với cùng kỳ)",
        ],
    ),
    (
        "Thu hút 5 dự án, tăng 2 dự án; kết nạp 12 đảng viên, tăng 3 đồng chí.",
        &["Thu hút: 5 dự án, 2 dự án growth", "kết nạp: 12 đảng viên, 3 đồng chí growth"],
    ),
    (
        "Có 170 con gà, tăng 5 con, 90 con lợn, tăng 2 con.",
        &["con gà: 170 con, 5 con growth", "con lợn: 90 con lợn, 2 con growth"],
    ),
    (
        "Dư nợ đạt 45,2 tỷ đồng/1.120 hộ, tăng 3,1 tỷ đồng so với đầu năm.",
        &["Dư nợ: 45200000000 đồng, 3100000000 đồng growth (so với đầu năm)", "hộ: 1120 hộ"],
    ),
    ("Hụt thu 1,2 tỷ đồng so với dự toán.", &["thu: 1200000000 đồng decline (so với dự toán)"]),
    // What a semicolon parts from a result is of its own, where it is named.
    (
        "Thu ngân sách đạt 41 tỷ đồng, giảm 5%; giảm 2% hộ nghèo; giảm 12 hộ cận nghèo.",
        &[
            "Thu ngân sách: 41000000000 đồng, 5% decline",
            "hộ nghèo: 2% decline",
            "hộ cận nghèo: 12 hộ cận nghèo decline",
        ],
    ),
    ("Xảy ra 12 vụ; tăng 3 vụ so với cùng kỳ.", &["vụ: 12 vụ, 3 vụ growth (so với cùng kỳ)"]),
    (
        "Thu ngân sách vượt 5% dự toán, 100% hồ sơ được giải quyết đúng hạn.",
        &["Thu ngân sách: 5% over_target (dự toán)", "hồ sơ được giải quyết đúng hạn: 100% share"],
    ),
    ("Xã giảm 30% lượng giấy tờ, 40% chi phí.", &["lượng giấy tờ: 30% decline", "chi phí: 40% decline"]),
    // A bracket that tells a change again.
    (
        "Phạm pháp hình sự xảy ra 12 vụ, giảm 3 vụ (từ 15 vụ xuống còn 12 vụ).",
        &["Phạm pháp hình sự: 12 from 15 vụ, 3 vụ decline"],
    ),
    (
        "Tai nạn giao thông 33 vụ, tăng 12 vụ (33/21 vụ), làm chết 5 người, giảm 2 người (5/7).",
        &["Tai nạn giao thông: 33 from 21 vụ, 12 vụ growth", "làm chết: 5 from 7 người, 2 người decline"],
    ),
    (
        "Xảy ra 33 vụ, tăng 12 vụ (20/21 vụ nghiêm trọng).",
        &["vụ: 33 vụ, 12 vụ growth", "vụ nghiêm trọng: 20 of 21 vụ [part of 0]"],
    ),
    // What others came to on the average is no earlier value.
    (
        "Giải ngân đạt 46%, chậm hơn bình quân chung của tỉnh 9 điểm phần trăm.",
        &["Giải ngân: 46% of_target, 9 điểm phần trăm decline (bình quân chung của tỉnh)"],
    ),
    (
        "Giải ngân đạt 46% (bình quân chung của tỉnh 55%), xấp xỉ mức bình quân chung cả nước (47%).",
        &["Giải ngân: 46% of_target"],
    ),
    ("Năng suất bình quân chung đạt 60 tạ/ha.", &["Năng suất bình quân chung: 60 tạ/ha"]),
    (
        "Năng suất 62 tạ/ha, cao hơn bình quân của huyện 2 tạ/ha.",
        &["Năng suất: 62 tạ/ha, 2 tạ/ha growth (bình quân của huyện)"],
    ),
    // What a rate was before, and what of then says nothing of now.
    ("Giải ngân đạt 63,8% (cùng kỳ năm 2018 là 70,2%).", &["Giải ngân: from 70.2, 63.8% of_target"]),
    (
        "Vốn đầu tư 9 tỷ đồng, đạt 53% kế hoạch (cùng kỳ đạt 61% và tăng 17%).",
        &["Vốn đầu tư: 9000000000 đồng, 53% of_target (kế hoạch)"],
    ),
    ("Xảy ra 33 vụ (cùng kỳ 28 vụ, tăng 5 vụ).", &["vụ: 33 from 28 vụ, 5 vụ growth"]),
    ("Có 12 hộ nghèo, tỷ lệ 2,3% (đầu năm 3%).", &["hộ nghèo: 12 hộ, 2.3% share"]),
    ("Công nghiệp tăng 3,7%, thấp hơn mức tăng 8,1% của cùng kỳ.", &["Công nghiệp: 3.7% growth"]),
    (
        "Bán lẻ đạt 9 tỷ đồng, giảm 5% (loại trừ yếu tố giá giảm 7%).",
        &["Bán lẻ: 9000000000 đồng, 5% decline, 7% decline"],
    ),
    (
        "Xảy ra 2 vụ, diện tích thiệt hại 0,8 ha (so với tháng trước tăng 1 vụ, diện tích tăng 0,3 ha).",
        &[
            "vụ: 2 vụ, 1 vụ growth (so với tháng trước)",
            "diện tích thiệt hại: 0.8 ha, 0.3 ha growth (so với tháng trước)",
        ],
    ),
    ("Tai nạn giao thông giảm 12%, tương đương 9 vụ.", &["Tai nạn giao thông: 12% decline, 9 vụ decline"]),
    (
        "Giải quyết 44 vụ, so với cùng kỳ số thụ lý tăng 8 vụ, số giải quyết tăng 2 vụ.",
        &[
            "Giải quyết: 44 vụ",
            "số thụ lý: 8 vụ growth (so với cùng kỳ)",
            "số giải quyết: 2 vụ growth (so với cùng kỳ)",
        ],
    ),
    ("So với năm 2020 số hộ nghèo giảm 45 hộ.", &["số hộ nghèo: 45 hộ decline (So với năm 2020)"]),
    (
        "Toàn nhiệm kỳ giảm 25 hộ cận nghèo; toàn khóa kết nạp 9 đoàn viên.",
        &["hộ cận nghèo: 25 hộ cận nghèo decline", "kết nạp: 9 đoàn viên"],
    ),
    // Each difference goes to what counts the same.
    (
        "Tai nạn giao thông: xảy ra 20 vụ, làm chết 12 người, giảm 3 vụ và 2 người chết.",
        &["Tai nạn giao thông: 20 vụ, 3 vụ decline", "làm chết: 12 người, 2 người chết decline"],
    ),
    (
        "Xảy ra 9 vụ, chết 4 người, giảm 2 vụ và 5 con bò chết.",
        &["vụ: 9 vụ, 2 vụ decline", "chết: 4 người", "con bò chết: 5 con bò"],
    ),
    // A bracket tells a change again in what was counted.
    ("Có 45 vụ, tăng 12,5% (5 vụ) so với năm trước.", &["vụ: 45 vụ, 12.5% growth (so với năm trước), 5 vụ growth"]),
    (
        "Có 36 đảng viên bị kỷ luật, giảm 10% (4 trường hợp).",
        &["đảng viên bị kỷ luật: 36 đảng viên, 10% decline, 4 trường hợp decline"],
    ),
    (
        "Số vụ tăng 10% (9 vụ). Có 45 hộ nghèo, giảm 10% (60 hộ cận nghèo).",
        &["Số vụ: 9 vụ, 10% growth", "hộ nghèo: 45 hộ, 10% decline", "hộ cận nghèo: 60 hộ"],
    ),
    // What changed by a count says nothing of a percentage behind.
    (
        "Giảm 5 hộ nghèo, 97% hộ đạt gia đình văn hóa.",
        &["hộ nghèo: 5 hộ nghèo decline", "hộ đạt gia đình văn hóa: 97% share"],
    ),
    ("Đàn trâu tăng 5%, đàn bò 7%.", &["Đàn trâu: 5% growth", "đàn bò: 7% growth"]),
    (
        "Tai nạn giảm (giảm 5% số vụ, giảm 2% số người chết và giảm 7% về số người bị thương).",
        &["Tai nạn: 5% decline", "số người chết: 2% decline", "số người bị thương: 7% decline"],
    ),
    (
        "Thu tiền thuê đất vượt gần 3 lần dự toán; kết nạp 5 đảng viên, vượt gần 2 đồng chí.",
        &["Thu tiền thuê đất: about, 3 lần over_target (dự toán)", "kết nạp: 5 đảng viên, 2 đồng chí over_target"],
    ),
    (
        "Thu ngân sách tăng 7% so với cùng kỳ của 2 xã cũ; dư nợ của 5 hộ là 7 triệu đồng.",
        &["Thu ngân sách: 7% growth (so với cùng kỳ của 2 xã cũ)", "dư nợ của 5 hộ: 7000000 đồng"],
    ),
    (
        "Năm nay thu ngân sách tăng 8%, giảm 12 hộ nghèo; tỷ lệ hộ nghèo giảm 2%, giảm 9 hộ.",
        &["thu ngân sách: 8% growth", "hộ nghèo: 12 hộ nghèo decline", "tỷ lệ hộ nghèo: 2% decline, 9 hộ decline"],
    ),
    (
        "Tội phạm tăng 5% so với cùng kỳ, tăng 3 vụ; khách du lịch tăng 15%, tăng 2.500 lượt khách.",
        &["Tội phạm: 5% growth (so với cùng kỳ), 3 vụ growth", "khách du lịch: 15% growth, 2500 lượt khách growth"],
    ),
    // A list of changes shares its verb, where nothing but those was told.
    (
        "Huyện đã giảm 4 phòng, 9 trường và 12 đầu mối; tinh giản 35 biên chế.",
        &[
            "phòng: 4 phòng decline",
            "trường: 9 trường decline",
            "đầu mối: 12 đầu mối decline",
            "tinh giản: 35 biên chế",
        ],
    ),
    (
        "So với năm trước tăng 3 hợp tác xã, 2 doanh nghiệp; có 5 trang trại.",
        &[
            "hợp tác xã: 3 hợp tác xã growth (So với năm trước)",
            "doanh nghiệp: 2 doanh nghiệp growth (So với năm trước)",
            "trang trại: 5 trang trại",
        ],
    ),
    ("Có 90 con gà, tăng 5 con, 45 con lợn.", &["con gà: 90 con, 5 con growth", "con lợn: 45 con lợn"]),
    ("Thu tăng 5%, 9 hộ thoát nghèo.", &["Thu: 5% growth", "hộ thoát nghèo: 9 hộ"]),
    ("Giảm 3 hộ nghèo, thành lập 2 tổ.", &["hộ nghèo: 3 hộ nghèo decline", "thành lập: 2 tổ"]),
    (
        "Doanh thu đạt 80 tỷ đồng, tăng gấp 1,5 lần so với năm 2021 và vượt 5 tỷ đồng so với kế hoạch.",
        &[
            "Doanh thu: 80000000000 đồng, 1.5 lần growth (so với năm 2021), 5000000000 đồng over_target (so với kế hoạch)",
        ],
    ),
    // How fast something rose tells its change again.
    (
        "Dư nợ đạt 150 tỷ đồng, tăng 14 tỷ đồng so với cuối năm 2022, tốc độ tăng 10,3%.",
        &["Dư nợ: 150000000000 đồng, 14000000000 đồng growth (so với cuối năm 2022), 10.3% growth"],
    ),
    (
        "Dư nợ đạt 150 tỷ đồng, giảm 4 tỷ đồng so với đầu năm, tỷ lệ giảm 2,6%.",
        &["Dư nợ: 150000000000 đồng, 4000000000 đồng decline (so với đầu năm), 2.6% decline"],
    ),
    (
        "Huy động vốn đạt 90 tỷ đồng, tăng 9 tỷ đồng so với đầu năm, tỷ lệ tăng trưởng đạt 11%.",
        &["Huy động vốn: 90000000000 đồng, 9000000000 đồng growth (so với đầu năm), 11% growth"],
    ),
    (
        "Dư nợ tăng 14 tỷ đồng, tỷ lệ nợ quá hạn 0,1%.",
        &["Dư nợ: 14000000000 đồng growth", "tỷ lệ nợ quá hạn: 0.1% share"],
    ),
    (
        "Thu ngân sách tăng 14 tỷ đồng; tốc độ tăng trưởng kinh tế đạt 8%.",
        &["Thu ngân sách: 14000000000 đồng growth", "tốc độ tăng trưởng kinh tế: 8% growth"],
    ),
    (
        "Thu ngân sách tăng 14 tỷ đồng, tốc độ tăng trưởng kinh tế đạt 8%.",
        &["Thu ngân sách: 14000000000 đồng growth", "tốc độ tăng trưởng kinh tế: 8% growth"],
    ),
    // What a change is set against may stand behind a bracket.
    (
        "Kim ngạch nhập khẩu giảm mạnh (-12,4%) so với tháng trước.",
        &["Kim ngạch nhập khẩu: 12.4% decline (so với tháng trước)"],
    ),
    (
        "Diện tích mía giảm 9,1% (tương đương giảm 74 ha) so với niên vụ trước.",
        &["Diện tích mía: 9.1% decline (so với niên vụ trước), 74 ha decline (so với niên vụ trước)"],
    ),
    (
        "Xảy ra 48 vụ tai nạn, giảm 6 vụ (11,1%) so với cùng kỳ.",
        &["vụ tai nạn: 48 vụ tai nạn, 6 vụ decline (so với cùng kỳ), 11.1% decline (so với cùng kỳ)"],
    ),
    ("Thu hoạch 90 ha (đạt 69%) so với kế hoạch.", &["Thu hoạch: 90 ha, 69% of_target (so với kế hoạch)"]),
    (
        "Thu ngân sách đạt 45% (12 tỷ đồng), so với cùng kỳ tăng 5%.",
        &["Thu ngân sách: 12000000000 đồng, 45% of_target, 5% growth (so với cùng kỳ)"],
    ),
    (
        "Thu ngân sách tăng 5% (12 tỷ đồng); so với cùng kỳ, chi ngân sách tăng 7%.",
        &["Thu ngân sách: 12000000000 đồng, 5% growth", "chi ngân sách: 7% growth (so với cùng kỳ)"],
    ),
    (
        "Thu ngân sách tăng 5% (12 tỷ đồng) và chi ngân sách tăng 7% so với cùng kỳ.",
        &["Thu ngân sách: 12000000000 đồng, 5% growth", "chi ngân sách: 7% growth (so với cùng kỳ)"],
    ),
    ("So với tuần trước, số ca mắc giảm 12 ca.", &["số ca mắc: 12 ca decline (So với tuần trước)"]),
    (
        "Xảy ra 31 vụ trộm cắp, so với thời gian liền kề trước đó giảm 8 vụ.",
        &["vụ trộm cắp: 31 vụ, 8 vụ decline (so với thời gian liền kề trước đó)"],
    ),
    // A bracket that tells a change in another way tells no level.
    (
        "Doanh thu tăng 12 tỷ đồng (tương đương 8%) so với cùng kỳ.",
        &["Doanh thu: 12000000000 đồng growth (so với cùng kỳ), 8% growth (so với cùng kỳ)"],
    ),
    (
        "Số vụ giảm 8 vụ (tương ứng 12%) so với năm trước.",
        &["Số vụ: 8 vụ decline (so với năm trước), 12% decline (so với năm trước)"],
    ),
    (
        "Doanh thu đạt 90 tỷ đồng, tăng 12 tỷ đồng (tương đương 15,4%).",
        &["Doanh thu: 90000000000 đồng, 12000000000 đồng growth, 15.4% growth"],
    ),
    ("Diện tích giảm 9,1% (tương ứng 74 ha).", &["Diện tích: 9.1% decline, 74 ha decline"]),
    ("Sản lượng đạt 900 tấn (tương đương 98%).", &["Sản lượng: 900 tấn, 98% of_target"]),
    ("Tăng 12 hộ (tương đương 80% kế hoạch).", &["hộ: 12 hộ growth, 80% of_target (kế hoạch)"]),
    (
        "Thu ngân sách đạt 90 tỷ đồng, tăng 5% (4,3 tỷ đồng) so với cùng kỳ.",
        &["Thu ngân sách: 90000000000 đồng, 5% growth (so với cùng kỳ), 4300000000 đồng growth"],
    ),
    ("Sản lượng đạt 1.250 tấn, giảm 2,4% (31 tấn).", &["Sản lượng: 1250 tấn, 2.4% decline, 31 tấn decline"]),
    (
        "Năng suất đạt 58 tạ/ha, tăng 3,1% (1,8 tạ/ha) so với vụ trước.",
        &["Năng suất: 58 tạ/ha, 3.1% growth (so với vụ trước), 1.8 tạ/ha growth"],
    ),
    (
        "Thu ngân sách đạt 90 tỷ đồng, tăng 5% so với cùng kỳ (85,7 tỷ đồng).",
        &["Thu ngân sách: 90000000000 from 85700000000 đồng, 5% growth (so với cùng kỳ)"],
    ),
    (
        "Diện tích gieo trồng 900 ha, tăng 5% (ngô 43 ha).",
        &["Diện tích gieo trồng: 900 ha, 5% growth", "ngô: 43 ha [part of 0]"],
    ),
    ("Thu ngân sách tăng 5% (12 tỷ đồng).", &["Thu ngân sách: 12000000000 đồng, 5% growth"]),
    // A difference is of the whole whose parts were told last.
    (
        "Xử lý 13 vụ việc gồm 9 vụ trộm cắp và 4 vụ đánh nhau, tăng 4 vụ so với cùng kỳ.",
        &["Xử lý: 13 vụ việc, 4 vụ growth (so với cùng kỳ)", "vụ trộm cắp: 9 vụ", "vụ đánh nhau: 4 vụ"],
    ),
    (
        "Có 120 hồ sơ, trong đó 100 hồ sơ đúng hạn, 20 hồ sơ trễ hạn, giảm 5 hồ sơ.",
        &[
            "hồ sơ: 120 hồ sơ, 5 hồ sơ decline",
            "hồ sơ đúng hạn: 100 hồ sơ [part of 0]",
            "hồ sơ trễ hạn: 20 hồ sơ [part of 0]",
        ],
    ),
    ("Xảy ra 3 vụ cháy và 2 vụ nổ, tăng 1 vụ.", &["vụ cháy: 3 vụ cháy", "vụ nổ: 2 vụ, 1 vụ growth"]),
    (
        "Xảy ra 6 vụ cháy, 3 vụ nổ và 2 vụ sạt lở, tăng 1 vụ.",
        &["vụ cháy: 6 vụ cháy", "vụ nổ: 3 vụ", "vụ sạt lở: 2 vụ, 1 vụ growth"],
    ),
    (
        "Làm rõ 10 vụ, 30 đối tượng liên quan, tăng 4 vụ.",
        &["Làm rõ: 10 vụ, 4 vụ growth", "Làm rõ: 30 đối tượng liên quan"],
    ),
];

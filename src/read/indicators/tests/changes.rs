//! Sentences with results that changed, and with shares.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // How much a rate changes in a time of its own is told of itself, and so is what a change led to.
    (
        "Tốc độ tăng trưởng kinh tế đạt 7,2%; quý II tăng 8,1%, cao hơn quý I 0,9 điểm phần trăm.",
        &[
            "Tốc độ tăng trưởng kinh tế: 7.2% growth",
            "Tốc độ tăng trưởng kinh tế: 8.1% growth, 0.9 điểm phần trăm growth",
        ],
    ),
    (
        "Tốc độ tăng trưởng kinh tế đạt 7,2%, tăng 0,9% so với cùng kỳ.",
        &["Tốc độ tăng trưởng kinh tế: 7.2% growth, 0.9% growth (so với cùng kỳ)"],
    ),
    (
        "Tỷ lệ hộ nghèo giảm bình quân 2,5%/năm, từ 18% năm 2015 xuống còn 5,5% cuối năm 2020.",
        &["Tỷ lệ hộ nghèo: 2.5% decline", "Tỷ lệ hộ nghèo: from 18, 5.5% share (cuối năm 2020)"],
    ),
    ("Tỷ lệ hộ nghèo giảm 2,5%, còn 5,5%.", &["Tỷ lệ hộ nghèo: 2.5% decline, 5.5% share"]),
    ("Tỷ lệ hộ nghèo từ 18% xuống còn 5,5%.", &["Tỷ lệ hộ nghèo: from 18, 5.5% share"]),
    // A fraction is no count, and what stands behind an earlier time in a bracket was then.
    (
        "Thu nội địa đạt 72 tỷ đồng, giảm gần 1/4 so với tháng trước và bằng 65% mức cùng kỳ năm trước.",
        &["Thu nội địa: 72000000000 đồng, 65% of_previous (mức cùng kỳ năm trước)"],
    ),
    ("Giảm 3/5 vụ so với cùng kỳ.", &["vụ: 3 target 5 vụ"]),
    ("Toàn xã xảy ra 45 vụ, giảm 10% so với cùng kỳ (50 vụ).", &["vụ: 45 from 50 vụ, 10% decline (so với cùng kỳ)"]),
    (
        "Toàn xã xảy ra 45 vụ, giảm 10% so với cùng kỳ (5 vụ).",
        &["vụ: 45 vụ, 10% decline (so với cùng kỳ), 5 vụ decline"],
    ),
    (
        "Tăng trưởng kinh tế 9%, trong đó nông nghiệp 60%, dịch vụ 40%.",
        &["Tăng trưởng kinh tế: 9% growth", "nông nghiệp: 60% share [part of 0]", "dịch vụ: 40% share [part of 0]"],
    ),
    (
        "Tổng thu đạt 293 tỷ đồng, tăng 7% so với cùng kỳ năm 2016 (272 tỷ đồng), đạt 102% dự toán.",
        &[
            "Tổng thu: 293000000000 from 272000000000 đồng, 7% growth (so với cùng kỳ năm 2016), 102% of_target (dự toán)",
        ],
    ),
    (
        "Tổng thu đạt 293 tỷ đồng, tăng 7% so với cùng kỳ (tăng 20 tỷ đồng).",
        &["Tổng thu: 293000000000 đồng, 7% growth (so với cùng kỳ), 20000000000 đồng growth"],
    ),
    (
        "Tổng thu đạt 34 tỷ đồng, bằng 45% dự toán (34/76 tỷ đồng); tổng chi đạt 9 tỷ đồng, bằng 90% dự toán (10 tỷ đồng).",
        &[
            "Tổng thu: 34000000000 target 76000000000 đồng, 45% of_target (dự toán)",
            "tổng chi: 9000000000 target 10000000000 đồng, 90% of_target (dự toán)",
        ],
    ),
    (
        "Có 50 doanh nghiệp với tổng vốn đăng ký 125 tỷ đồng, tăng 5% về số doanh nghiệp và 3% về vốn.",
        &["doanh nghiệp: 50 doanh nghiệp, 5% growth", "tổng vốn đăng ký: 125000000000 đồng, 3% growth"],
    ),
    // Behind a rate may stand only how they did of whom it is.
    ("Kết quả kiểm tra 100% đạt yêu cầu.", &["kiểm tra: 100% share"]),
    ("Kết quả kiểm tra có 100% đồng chí đạt yêu cầu.", &["đồng chí đạt yêu cầu: 100% share"]),
    // A rate of those of whom something is told measures that, but not a share of a whole.
    (
        "Kết nạp 45 hội viên, tỷ lệ 95% hội viên được cấp thẻ.",
        &["Kết nạp: 45 hội viên", "hội viên được cấp thẻ: 95% share"],
    ),
    (
        "Xã có 12 hợp tác xã, chiếm tỷ lệ 15% tổng số doanh nghiệp.",
        &["hợp tác xã: 12 hợp tác xã, 15% share (tổng số doanh nghiệp)"],
    ),
    (
        "Xã có 12 hợp tác xã, chiếm 15% doanh nghiệp được khảo sát.",
        &["hợp tác xã: 12 hợp tác xã, 15% share (doanh nghiệp được khảo sát)"],
    ),
    // Commas inside the name of a field part nothing.
    (
        "Khai khoáng tăng 11%; sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí giảm 2%; ngành cung cấp nước, quản lý và xử lý rác thải, nước thải tăng 3%.",
        &[
            "Khai khoáng: 11% growth",
            "sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí: 2% decline",
            "ngành cung cấp nước, quản lý và xử lý rác thải, nước thải: 3% growth",
        ],
    ),
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
        "So với 19 tiêu chí, xã đạt 15 tiêu chí, tăng 2 tiêu chí.",
        &["tiêu chí: 19 tiêu chí", "tiêu chí: 15 tiêu chí, 2 tiêu chí growth"],
    ),
    ("Giá trị tăng thêm, đạt 450 tỷ đồng.", &["Giá trị tăng thêm: 450000000000 đồng"]),
    // What changed in a bracket goes on with nothing behind that.
    (
        "Bắt giữ 45 vụ (giảm 5 vụ) và 9 vụ mua bán ma túy.",
        &["Bắt giữ: 45 vụ, 5 vụ decline", "Bắt giữ: 9 vụ mua bán ma túy"],
    ),
    // How a work went is none of its name, but what was done to what is counted is.
    ("Công tác giải ngân được triển khai quyết liệt, đạt 97% kế hoạch.", &["giải ngân: 97% of_target (kế hoạch)"]),
    ("Tỷ lệ hộ nghèo đã giảm đáng kể, còn 2,1%.", &["Tỷ lệ hộ nghèo: 2.1% share"]),
    ("Tỷ lệ hộ nghèo giảm mạnh, còn 2,1%.", &["Tỷ lệ hộ nghèo: 2.1% share"]),
    ("Tỷ lệ tiêm chủng được nâng lên, đạt 95%.", &["Tỷ lệ tiêm chủng: 95% share"]),
    // What is part of a name stays, and so does what tells which of those are meant that a rate is of.
    ("Thu thuế giá trị gia tăng, ước đạt 5 tỷ đồng.", &["Thu thuế giá trị gia tăng: about 5000000000 đồng"]),
    (
        "Giải ngân vốn chương trình mục tiêu quốc gia giảm nghèo bền vững, đạt 65% kế hoạch.",
        &["Giải ngân vốn chương trình mục tiêu quốc gia giảm nghèo bền vững: 65% of_target (kế hoạch)"],
    ),
    ("Nguồn tăng thu ngân sách, đạt 3 tỷ đồng.", &["Nguồn tăng thu ngân sách: 3000000000 đồng"]),
    ("Tỷ lệ tiêm mũi tăng cường, đạt 85%.", &["Tỷ lệ tiêm mũi tăng cường: 85% share"]),
    ("Chỉ số tăng trưởng kinh tế, đạt 8,5%.", &["Chỉ số tăng trưởng kinh tế: 8.5% share"]),
    ("Diện tích tăng vụ, đạt 20 ha.", &["Diện tích tăng vụ: 20 ha"]),
    ("Tỷ lệ trẻ được tiếp tục theo dõi, đạt 95%.", &["Tỷ lệ trẻ được tiếp tục theo dõi: 95% share"]),
    (
        "Tỷ lệ thủ tục hành chính được thực hiện qua môi trường mạng, đạt 80%.",
        &["Tỷ lệ thủ tục hành chính được thực hiện qua môi trường mạng: 80% share"],
    ),
    ("Tỷ lệ chất thải nguy hại được kiểm soát, đạt 90%.", &["Tỷ lệ chất thải nguy hại được kiểm soát: 90% share"]),
    ("Rừng phục hồi, đạt 120 ha.", &["Rừng phục hồi: 120 ha"]),
    ("Tỷ lệ lao động có việc làm ổn định, đạt 90%.", &["Tỷ lệ lao động có việc làm ổn định: 90% share"]),
    ("Chi tăng cường cơ sở vật chất, đạt 3 tỷ đồng.", &["Chi tăng cường cơ sở vật chất: 3000000000 đồng"]),
    ("Vốn giảm nghèo bền vững, đạt 3 tỷ đồng.", &["Vốn giảm nghèo bền vững: 3000000000 đồng"]),
    (
        "Sản xuất công nghiệp tiếp tục phục hồi, tăng 12,5% so với cùng kỳ.",
        &["Sản xuất công nghiệp: 12.5% growth (so với cùng kỳ)"],
    ),
    ("Kim ngạch xuất khẩu tiếp tục tăng trưởng khá, đạt 12 triệu USD.", &["Kim ngạch xuất khẩu: 12000000 USD"]),
    ("Tốc độ tăng trưởng kinh tế, đạt 9,5%.", &["Tốc độ tăng trưởng kinh tế: 9.5% growth"]),
    ("Số hộ được thực hiện hỗ trợ, đạt 95%.", &["Số hộ được thực hiện hỗ trợ: 95% share"]),
    ("Tỷ lệ trẻ em được tiêm chủng đầy đủ, đạt 98%.", &["Tỷ lệ trẻ em được tiêm chủng đầy đủ: 98% share"]),
    ("Đường làng được bê tông hóa, đạt 95%.", &["Đường làng được bê tông hóa: 95% share"]),
    ("Sản xuất rau theo hướng hữu cơ 50 ha.", &["Sản xuất rau: 50 ha"]),
    (
        "Tổng giá trị sản xuất đạt 104 tỷ đồng đạt 57% so kế hoạch tăng 5% so cùng kỳ.",
        &["Tổng giá trị sản xuất: 104000000000 đồng, 57% of_target (so kế hoạch), 5% growth (so cùng kỳ)"],
    ),
    (
        "Thu ngân sách đạt 4 tỷ đồng, bằng 105% so với cùng kỳ năm trước đạt 57% kế hoạch.",
        &["Thu ngân sách: 4000000000 đồng, 105% of_previous (so với cùng kỳ năm trước), 57% of_target (kế hoạch)"],
    ),
    // What changed is told with what it was before; what was planned is not that.
    ("Số vụ cháy giảm 5,83% (3.389/3.599 vụ).", &["Số vụ cháy: 3389 from 3599 vụ, 5.83% decline"]),
    (
        "Thu ngân sách tăng 8% so với kế hoạch (5,4/5 tỷ đồng).",
        &["Thu ngân sách: 5400000000 target 5000000000 đồng, 8% over_target (so với kế hoạch)"],
    ),
    ("Thu ngân sách vượt 8% (5,4/5 tỷ đồng).", &["Thu ngân sách: 5400000000 target 5000000000 đồng, 8% over_target"]),
    ("Tỷ lệ hộ nghèo giảm 1,5% (36/1.200 hộ).", &["Tỷ lệ hộ nghèo: 36 target 1200 hộ, 1.5% decline"]),
    // Ages tell who is counted.
    (
        "Toàn xã có 45 thanh niên trong độ tuổi 18-25, trẻ trong độ tuổi 6 đến lớp đạt 98%.",
        &["thanh niên trong độ tuổi 18-25: 45 thanh niên", "trẻ trong độ tuổi 6 đến lớp: 98% share"],
    ),
    ("Tổng số truy cập dịch vụ công đạt 12.500 lượt.", &["Tổng số truy cập dịch vụ công: 12500 lượt"]),
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
    // With nothing of its own the change is against what stands before it.
    ("Tỷ lệ tiêm phòng đạt 82% so với cùng kỳ tăng 5%.", &["Tỷ lệ tiêm phòng: 82% share, 5% growth (so với cùng kỳ)"]),
    ("Sản lượng lúa đạt 500 tấn so với cùng kỳ tăng 5%.", &["Sản lượng lúa: 500 tấn, 5% growth (so với cùng kỳ)"]),
    (
        "Cơ cấu kinh tế: nông nghiệp 25% - công nghiệp 40% - dịch vụ 35%.",
        &["nông nghiệp: 25% share", "công nghiệp: 40% share", "dịch vụ: 35% share"],
    ),
    (
        "Thu ngân sách tăng 5% - so với cùng kỳ, chi tăng 4%.",
        &["Thu ngân sách: 5% growth (so với cùng kỳ)", "chi: 4% growth"],
    ),
    (
        "Tỷ lệ trẻ đến trường đạt 98% so với kế hoạch vượt 2%.",
        &["Tỷ lệ trẻ đến trường: 98% share, 2% over_target (so với kế hoạch)"],
    ),
    (
        "Tỷ lệ hộ nghèo giảm còn 3% so với đầu năm giảm 1,2% so với cuối năm 2021.",
        &["Tỷ lệ hộ nghèo: 3% share, 1.2% decline (so với cuối năm 2021)"],
    ),
    ("Kinh tế tăng 5-6%, hộ nghèo giảm 2% - 3%.", &["Kinh tế: 5% growth", "hộ nghèo: 2% decline"]),
    (
        "Kết nạp 13 đảng viên mới, nâng tổng số đảng viên lên 657 đồng chí, tăng 98 đảng viên.",
        &["Kết nạp: 13 đảng viên mới", "tổng số đảng viên: 657 đồng chí, 98 đảng viên growth"],
    ),
    (
        "Kết nạp 13 đảng viên mới, nâng tổng số hội viên lên 657 đồng chí, tăng 8 đảng viên.",
        &["Kết nạp: 13 đảng viên mới, 8 đảng viên growth", "tổng số hội viên: 657 đồng chí"],
    ),
    (
        "Tuổi thọ bình quân 75 tuổi; trẻ em dưới 5 tuổi suy dinh dưỡng giảm 2%.",
        &["Tuổi thọ bình quân: 75 tuổi", "trẻ em dưới 5 tuổi suy dinh dưỡng: 2% decline"],
    ),
    (
        "Ngày điều trị trung bình giảm từ 6,4 ngày xuống còn 5,9 ngày; thời gian giải quyết hồ sơ còn 4 ngày.",
        &["Ngày điều trị trung bình: 5.9 from 6.4 ngày", "thời gian giải quyết hồ sơ: 4 ngày"],
    ),
    ("Tỷ lệ giải quyết 120 hồ sơ đạt 98%.", &["Tỷ lệ giải quyết: 120 hồ sơ, 98% share"]),
    ("Tỷ lệ bao phủ đạt 95%, đạt 100%.", &["Tỷ lệ bao phủ: 95% share, 100% share"]),
    ("Kết nạp 12 đảng viên, 5 đoàn viên trúng cử HĐND.", &["Kết nạp: 12 đảng viên"]),
    ("Các xã đã thu hoạch 90 ha (đạt 69% diện tích).", &["thu hoạch: 90 ha, 69% share"]),
    (
        "Tỷ lệ tiêm phòng đạt 82% đối với lợn, trên 75% đối với gia cầm.",
        &["Tỷ lệ tiêm phòng: 82% share", "Tỷ lệ tiêm phòng: over, 75% share"],
    ),
    (
        "Giải ngân vốn mới đạt 68%; còn 3 trường học chưa được sửa.",
        &["Giải ngân vốn: 68% of_target", "trường học chưa được sửa: 3 trường học"],
    ),
    ("Xã bàn giao mặt bằng 11,3 km trong tổng số 14,2 km.", &["bàn giao mặt bằng: 11.3 target 14.2 km"]),
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
        "Mở đợt cao điểm trấn áp tội phạm, kéo giảm 5% số vụ phạm pháp hình sự.",
        &["số vụ phạm pháp hình sự: 5% decline"],
    ),
    (
        "Có 9/25 chủ đầu tư giải ngân trên 60%, còn 5 chủ đầu tư dưới 20%.",
        &["chủ đầu tư giải ngân trên 60%: 9 target 25 chủ đầu tư", "chủ đầu tư dưới 20%: 5 chủ đầu tư"],
    ),
    ("Tỷ lệ giải ngân 3 chương trình mới đạt 17,9%.", &["Tỷ lệ giải ngân 3 chương trình: 17.9% share"]),
    ("Lực lượng dân quân được xây dựng đạt 1,6% dân số.", &["Lực lượng dân quân được xây dựng: 1.6% share (dân số)"]),
    ("Kéo giảm tai nạn giao thông từ 5-10% trên cả 3 tiêu chí.", &["tai nạn giao thông: 5% decline"]),
    ("Có 9 xã đạt chuẩn, còn 3 xã dưới 12 tiêu chí.", &["xã đạt chuẩn: 9 xã", "xã dưới 12 tiêu chí: 3 xã"]),
    (
        "Tiếp nhận 240 hồ sơ, giải quyết đúng hạn 236 hồ sơ (98,3%).",
        &["Tiếp nhận: 240 hồ sơ", "giải quyết đúng hạn: 236 hồ sơ, 98.3% share"],
    ),
    (
        "Tổng giá trị sản xuất năm 2020 gần 74 tỷ đồng, đến năm 2024, tăng lên 143 tỷ đồng.",
        &["Tổng giá trị sản xuất: 143000000000 from 74000000000 đồng"],
    ),
    (
        "Xã thực hiện 26 (tăng 9% so với năm trước) công trình thanh niên, kết nạp 5 đảng viên.",
        &["công trình thanh niên: 26 công trình, 9% growth (so với năm trước)", "kết nạp: 5 đảng viên"],
    ),
    ("Tỷ lệ giải ngân phấn đấu đạt 95%.", &["Tỷ lệ giải ngân: goal, 95% share"]),
    (
        "Có 70 khu dân cư (KDC) đạt chuẩn văn hóa (65%).",
        &["khu dân cư (KDC) đạt chuẩn văn hóa: 70 khu dân cư, 65% share"],
    ),
    (
        "Tỷ lệ hộ dùng điện, nước sạch, nhà vệ sinh đạt 95%; đường bê tông hóa, nhựa hóa 90%.",
        &["Tỷ lệ hộ dùng điện, nước sạch, nhà vệ sinh: 95% share", "đường bê tông hóa, nhựa hóa: 90% share"],
    ),
    ("- 2.1/ Gia đình văn hóa đạt 90%.", &["Gia đình văn hóa: 90% share"]),
    (
        "Trao 15 suất quà, mỗi suất 1 triệu đồng, tăng 5 suất; mỗi hộ được hỗ trợ 4 triệu đồng.",
        &["Trao: 15 suất quà, 5 suất growth"],
    ),
    ("Công nghiệp và xây dựng tăng 14,8%.", &["Công nghiệp và xây dựng: 14.8% growth"]),
    (
        "Hộ nghèo giảm từ 45 hộ xuống 30 hộ; tỷ lệ hộ cận nghèo từ 4,2% xuống còn 3,1%.",
        &["Hộ nghèo: 30 from 45 hộ", "tỷ lệ hộ cận nghèo: from 4.2, 3.1% share"],
    ),
    ("Đảng bộ từ 87 đảng viên ban đầu nay có 410 đảng viên.", &["đảng viên: 410 from 87 đảng viên"]),
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
    ("Hoàn thành sáp nhập 15 thôn còn 9 thôn.", &["thôn: 9 from 15 thôn"]),
    ("Sáp nhập 15 thôn thành 9 thôn.", &["thôn: 9 from 15 thôn"]),
    ("Tổn thất điện năng giảm từ 4,6% (2019) xuống 3,1% (2024).", &["Tổn thất điện năng: from 4.6, 3.1% share"]),
    ("Xảy ra 45 vụ vi phạm, tăng 5 vụ (12,5%) so với cùng kỳ.", &["vụ vi phạm: 45 vụ, 5 vụ growth, 12.5% growth"]),
    ("Số hộ nghèo giảm 12 hộ, còn 58 hộ.", &["Số hộ nghèo: 58 hộ, 12 hộ decline"]),
    ("Đến nay, 18/20 thôn đạt chuẩn văn hóa, chiếm 90%.", &["thôn đạt chuẩn văn hóa: 18 of 20 thôn, 90% share"]),
    ("Có 14/16 đồng chí là nữ.", &["nữ: 14 of 16 đồng chí"]),
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
        "Phấn đấu tăng thu ngân sách 10%, giảm tỷ lệ hộ nghèo 0,5%.",
        &["thu ngân sách: goal, 10% growth", "tỷ lệ hộ nghèo: goal, 0.5% decline"],
    ),
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
    ("Tỷ lệ hộ nghèo giảm từ 5,6% năm 2020 xuống còn 1,2% năm 2025.", &["Tỷ lệ hộ nghèo: from 5.6, 1.2% share"]),
    (
        "Kiểm tra 30 tổ chức đảng và 80 đảng viên (tăng 18% tổ chức đảng và 15% đảng viên so với năm trước).",
        &["Kiểm tra: 30 tổ chức đảng, 18% growth", "Kiểm tra: 80 đảng viên, 15% growth (so với năm trước)"],
    ),
    (
        "Tai nạn xảy ra 5 vụ, làm chết 2 người, bị thương 4 người (giảm 10% số vụ, 20% số người chết, 5% số người bị thương).",
        &["Tai nạn: 5 vụ, 10% decline", "làm chết: 2 người, 20% decline", "bị thương: 4 người, 5% decline"],
    ),
    ("Đàn lợn năm 2020 là 300 con, đến năm 2024 là 450 con.", &["Đàn lợn: 450 from 300 con"]),
    ("Năm 2020, xã có 44 hộ nghèo, đến nay còn 3 hộ nghèo.", &["hộ nghèo: 3 from 44 hộ"]),
    // What was done to some is no earlier number of those that are left.
    (
        "Tiếp nhận 30 lượt phản ánh, đã xử lý 26 lượt phản ánh, còn 4 lượt phản ánh.",
        &["Tiếp nhận: 30 lượt phản ánh", "xử lý: 26 lượt phản ánh", "lượt phản ánh: 4 lượt"],
    ),
    ("Xóa 25 nhà tạm, còn 8 nhà tạm.", &["Xóa: 25 nhà tạm", "nhà tạm: 8 nhà"]),
    ("Hộ khá chiếm 47%, toàn xã chỉ còn 8 hộ nghèo.", &["Hộ khá: 47% share", "hộ nghèo: 8 hộ"]),
    (
        "Tỉnh có 20 dự án với tổng vốn đầu tư 50 tỷ đồng, tăng 12% về số dự án và tăng 9% về vốn đầu tư.",
        &["dự án: 20 dự án, 12% growth", "tổng vốn đầu tư: 50000000000 đồng, 9% growth"],
    ),
    ("Phấn đấu giảm 2% hội viên nghèo.", &["hội viên nghèo: goal, 2% decline"]),
    (
        "Xã tăng tỷ lệ nuôi lợn trang trại (trên 60% tổng đàn).",
        &["tỷ lệ nuôi lợn trang trại: over, 60% share (tổng đàn)"],
    ),
    (
        "Công an khởi tố 10 vụ/14 bị can; điều tra, khám phá 9/12 vụ, đạt 75%.",
        &["khởi tố: 10 vụ", "khởi tố: 14 bị can", "điều tra, khám phá: 9 of 12 vụ, 75% share"],
    ),
    ("Án nghiêm trọng đã điều tra làm rõ đạt 95%.", &["Án nghiêm trọng đã điều tra làm rõ: 95% share"]),
    ("Sản lượng điện tăng mạnh với mức tăng 36% so với năm 2023.", &["Sản lượng điện: 36% growth (so với năm 2023)"]),
    (
        "Có 95% tuyến đường trong xã đã được bê tông hóa, 20 hộ tại thôn Hạ.",
        &["tuyến đường trong xã đã được bê tông hóa: 95% share", "hộ: 20 hộ"],
    ),
    (
        "So với tháng trước, giảm 2 người bị thương.",
        &["người bị thương: 2 người bị thương decline (So với tháng trước)"],
    ),
    ("Phấn đấu giảm 12 hộ nghèo.", &["hộ nghèo: goal, 12 hộ nghèo decline"]),
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
    ("Khám phá 45/50 vụ, bắt 80 đối tượng, đạt 90%.", &["Khám phá: 45 of 50 vụ, 90% share", "bắt: 80 đối tượng"]),
    ("Xã phấn đấu làm giảm 5% số vụ đuối nước.", &["số vụ đuối nước: goal, 5% decline"]),
    ("Doanh thu vẫn đạt trên 9 tỷ đồng, hơn cùng kỳ 10%.", &["Doanh thu: over 9000000000 đồng, 10% growth (cùng kỳ)"]),
    (
        "Trên địa bàn xảy ra 13 vụ tai nạn (9 vụ ô tô, 4 vụ xe máy), tăng 4 vụ so với cùng kỳ.",
        &[
            "vụ tai nạn: 13 vụ tai nạn, 4 vụ growth (so với cùng kỳ)",
            "vụ ô tô: 9 vụ [part of 0]",
            "vụ xe máy: 4 vụ [part of 0]",
        ],
    ),
    ("Từ 52 đảng viên đầu nhiệm kỳ, nay Đảng bộ có 96 đảng viên.", &["đảng viên: 96 from 52 đảng viên"]),
    (
        "Từ 52 đảng viên đầu nhiệm kỳ, nay xã có 96 đoàn viên.",
        &["đảng viên đầu nhiệm kỳ: 52 đảng viên", "đoàn viên: 96 đoàn viên"],
    ),
    ("Thu năm 2019 đạt 8 tỷ đồng (năm 2015: 5 tỷ đồng).", &["Thu: 8000000000 from 5000000000 đồng"]),
    ("Thu năm 2019 đạt 8 tỷ đồng (năm 2025: 9 tỷ đồng).", &["Thu: 8000000000 đồng", "Thu: 9000000000 đồng"]),
    ("Chi đầu tư 9 tỷ đồng (giải ngân 58,9% kế hoạch).", &["Chi đầu tư: 9000000000 đồng, 58.9% of_target (kế hoạch)"]),
    (
        "Có 12 dự án (giải ngân 58,9% kế hoạch).",
        &["dự án: 12 dự án", "giải ngân: 58.9% of_target (kế hoạch) [part of 0]"],
    ),
    ("Khám phá 45/50 vụ, 80 đối tượng, đạt 90%.", &["Khám phá: 45 of 50 vụ, 90% share", "Khám phá: 80 đối tượng"]),
    ("Thu nhập năm 2010 là 14,5 triệu đồng; năm 2014 đạt 26,6 triệu đồng.", &["Thu nhập: 26600000 from 14500000 đồng"]),
    ("Tỷ lệ cán bộ có trình độ đại học trở lên đạt 95%.", &["Tỷ lệ cán bộ có trình độ đại học trở lên: 95% share"]),
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
    ("Số vụ phạm tội giảm sâu (giảm 22,5%).", &["Số vụ phạm tội: 22.5% decline"]),
    (
        "Có 170 con gà, tăng 5 con, 90 con lợn, tăng 2 con.",
        &["con gà: 170 con, 5 con growth", "con lợn: 90 con lợn, 2 con growth"],
    ),
    (
        "Chỉ số tiêu thụ tăng lần lượt 5,4% và 17,2%; chăn nuôi chiếm 30% và 5 hộ khá.",
        &["Chỉ số tiêu thụ: 5.4% growth, 17.2% growth", "chăn nuôi: 30% share", "hộ khá: 5 hộ"],
    ),
    (
        "Dư nợ đạt 45,2 tỷ đồng/1.120 hộ, tăng 3,1 tỷ đồng so với đầu năm.",
        &["Dư nợ: 45200000000 đồng, 3100000000 đồng growth (so với đầu năm)", "hộ: 1120 hộ"],
    ),
    ("Có 1.180 hộ sử dụng nước sạch, đạt 94,4%.", &["hộ sử dụng nước sạch: 1180 hộ, 94.4% share"]),
    ("Lao động có bằng cấp, chứng chỉ đạt 28%.", &["Lao động có bằng cấp, chứng chỉ: 28% share"]),
    ("100% các chi bộ nhất trí.", &["các chi bộ nhất trí: 100% share"]),
    ("Khám phá 45 vụ, 80 đối tượng, đạt 90%.", &["Khám phá: 45 vụ", "Khám phá: 80 đối tượng, 90% share"]),
    ("Kỷ luật 71 đảng viên, trong khi cùng kỳ chỉ có 29.", &["Kỷ luật: 71 from 29 đảng viên"]),
    ("Xã có 12 hộ nghèo, năm trước có 15 hộ nghèo, 3 hộ khá.", &["hộ nghèo: 12 from 15 hộ", "hộ khá: 3 hộ"]),
    (
        "Thu ngân sách đạt 5 tỷ đồng, cùng kỳ năm trước 4 tỷ đồng, bằng 98% dự toán.",
        &["Thu ngân sách: 5000000000 from 4000000000 đồng, 98% of_target (dự toán)"],
    ),
    ("Xã có 12 hộ nghèo, cùng kỳ năm trước kết nạp 5 đảng viên.", &["hộ nghèo: 12 hộ", "kết nạp: 5 đảng viên"]),
    ("Tín dụng tăng 5,7%, trong khi cùng kỳ chỉ tăng 4,2%.", &["Tín dụng: 5.7% growth"]),
    ("Có 18 cấp ủy viên, tức 30%.", &["cấp ủy viên: 18 cấp ủy viên, 30% share"]),
    ("Kết nạp 7 đảng viên, tức đạt 140% chỉ tiêu.", &["Kết nạp: 7 đảng viên, 140% of_target (chỉ tiêu)"]),
    (
        "Thu nhập từ khoảng 35 triệu đồng hồi đầu nhiệm kỳ, tới cuối năm 2020 đã hơn 50 triệu đồng.",
        &["Thu nhập: over 50000000 from 35000000 đồng"],
    ),
    (
        "Năm 2020 thu nhập 45 triệu đồng, đến cuối năm 2024 đạt 60 triệu đồng.",
        &["thu nhập: 60000000 from 45000000 đồng"],
    ),
    (
        "Kỷ luật 59 đảng viên, bằng 174% nửa nhiệm kỳ trước.",
        &["Kỷ luật: 59 đảng viên, 174% of_previous (nửa nhiệm kỳ trước)"],
    ),
    ("Thu ngân sách tăng 12%, ước đạt 5 tỷ đồng.", &["Thu ngân sách: about 5000000000 đồng, 12% growth"]),
    ("Tỷ lệ đậu quả giảm 4%, ước đạt 100 tấn.", &["Tỷ lệ đậu quả: 4% decline", "Tỷ lệ đậu quả: about 100 tấn"]),
    (
        "Thu nhập từ chỗ chỉ 28 triệu đồng/người nay đã hơn 46 triệu đồng.",
        &["Thu nhập: over 46000000 from 28000000 đồng"],
    ),
    ("Hụt thu 1,2 tỷ đồng so với dự toán.", &["thu: 1200000000 đồng decline (so với dự toán)"]),
    ("Tăng thu ngân sách 1,2 tỷ đồng.", &["thu ngân sách: 1200000000 đồng"]),
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
    // Something else is counted behind a rate.
    (
        "Tỷ lệ bao phủ BHYT đạt 92,3%, toàn tỉnh có 39/51 xã đạt chuẩn.",
        &["Tỷ lệ bao phủ BHYT: 92.3% share", "xã đạt chuẩn: 39 target 51 xã"],
    ),
    (
        "Tỷ lệ đảng viên dự họp đạt 91,3%, song vẫn còn 4 chi bộ họp muộn.",
        &["Tỷ lệ đảng viên dự họp: 91.3% share", "chi bộ họp muộn: 4 chi bộ"],
    ),
    // What changed in a time of its own is told apart.
    (
        "GRDP tăng 2,9% so với cùng kỳ (quý I tăng 6,1%; quý II giảm 0,4%).",
        &["GRDP: 2.9% growth (so với cùng kỳ)", "GRDP: 6.1% growth", "GRDP: 0.4% decline"],
    ),
    (
        "CPI giảm 0,3% so với tháng trước; tăng 2,1% so với cùng kỳ; bình quân 9 tháng tăng 1,7%.",
        &["CPI: 0.3% decline (so với tháng trước), 2.1% growth (so với cùng kỳ)", "CPI: 1.7% growth"],
    ),
    ("Doanh thu 5 tỷ đồng, năm 2024 tăng 7%.", &["Doanh thu: 5000000000 đồng, 7% growth"]),
    (
        "Thu ngân sách quý I đạt 25% dự toán, quý II đạt 40% dự toán.",
        &["Thu ngân sách: 25% of_target (dự toán)", "Thu ngân sách: 40% of_target (dự toán)"],
    ),
    (
        "Thu ngân sách đạt 25% dự toán tỉnh giao, đạt 40% dự toán huyện giao.",
        &["Thu ngân sách: 25% of_target (dự toán tỉnh giao), 40% of_target (dự toán huyện giao)"],
    ),
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
    // The parts of what grew grew too, where they are no shares.
    (
        "Tốc độ tăng giá trị sản xuất: 11%, trong đó: Nông nghiệp 4,6%; công nghiệp 15%.",
        &[
            "Tốc độ tăng giá trị sản xuất: 11% growth",
            "Nông nghiệp: 4.6% growth [part of 0]",
            "công nghiệp: 15% growth [part of 0]",
        ],
    ),
    (
        "Tốc độ tăng trưởng đạt 9%, trong đó tỷ lệ đô thị hóa 12%.",
        &["Tốc độ tăng trưởng: 9% growth", "tỷ lệ đô thị hóa: 12% share [part of 0]"],
    ),
    (
        "Doanh thu đạt 9 tỷ đồng, trong đó du lịch 12%.",
        &["Doanh thu: 9000000000 đồng", "du lịch: 12% share [part of 0]"],
    ),
    // What a change adds to that of all.
    (
        "Nông nghiệp tăng 3,4%, đóng góp 0,9 điểm phần trăm; dịch vụ tăng 5%, đóng góp 1,9 điểm phần trăm.",
        &["Nông nghiệp: 0.9 điểm phần trăm, 3.4% growth", "dịch vụ: 1.9 điểm phần trăm, 5% growth"],
    ),
    ("Nông nghiệp tăng 3,4%; đóng góp 5 triệu đồng.", &["Nông nghiệp: 3.4% growth", "đóng góp: 5000000 đồng"]),
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
    // Of two counts the one that is set against another has what follows.
    (
        "Điều tra 31/34 vụ, 52 đối tượng, đạt 91,2% (vượt 16% so với chỉ tiêu).",
        &["Điều tra: 31 of 34 vụ, 91.2% share, 16% over_target (so với chỉ tiêu)", "Điều tra: 52 đối tượng"],
    ),
    (
        "Dư nợ 152 tỷ đồng/3.987 hộ/102 tổ, chiếm 31% tổng dư nợ.",
        &["Dư nợ: 152000000000 đồng, 31% share (tổng dư nợ)", "hộ: 3987 hộ", "tổ: 102 tổ"],
    ),
    ("Khám cho 320 người cao tuổi trong tổng số 510 người, đạt 62,7%.", &["Khám: 320 of 510 người, 62.7% share"]),
    // A percentage that says which of several classes an amount is of.
    ("Lúa thiệt hại trên 70% là 388 ha, từ 30-70% là 738 ha.", &["Lúa thiệt hại trên 70%: 388 ha", "30-70%: 738 ha"]),
    ("Tỷ lệ hộ nghèo trên 5%: 12 thôn.", &["Tỷ lệ hộ nghèo: over, 5% share", "thôn: 12 thôn"]),
    (
        "Phấn đấu có trên 95% dân số tham gia BHYT, khoảng 45% lực lượng lao động tham gia BHXH.",
        &["dân số tham gia BHYT: goal, over, 95% share", "lực lượng lao động tham gia BHXH: goal, about, 45% share"],
    ),
    // Of two changes told in turn each is set against one of two earlier values.
    (
        "Doanh thu du lịch so với tháng trước và cùng kỳ tăng lần lượt 3% và 8%.",
        &["Doanh thu du lịch: 3% growth (so với tháng trước), 8% growth (cùng kỳ)"],
    ),
    (
        "Sản lượng điện so với quý trước và so với cùng kỳ năm trước giảm lần lượt là 2% và 5%.",
        &["Sản lượng điện: 2% decline (so với quý trước), 5% decline (so với cùng kỳ năm trước)"],
    ),
    (
        "Doanh thu bán lẻ tăng 3% và 8% lần lượt so với tháng trước và so với cùng kỳ.",
        &["Doanh thu bán lẻ: 3% growth (so với tháng trước), 8% growth (so với cùng kỳ)"],
    ),
    (
        "Doanh thu tăng 3% so với tháng trước và so với cùng kỳ tăng 8%.",
        &["Doanh thu: 3% growth (so với tháng trước), 8% growth (so với cùng kỳ)"],
    ),
    ("Doanh thu tăng 8% so với tháng trước và cùng kỳ.", &["Doanh thu: 8% growth (so với tháng trước và cùng kỳ)"]),
    (
        "Cơ cấu các ngành: nông nghiệp - công nghiệp - dịch vụ là 21% - 34% - 45% (kế hoạch 20% - 34,5% - 45,5%).",
        &["nông nghiệp - công nghiệp - dịch vụ: 21% share, 34% share, 45% share"],
    ),
    ("Trồng mới 300 ha rừng, đạt 96%.", &["Trồng mới: 300 ha, 96% of_target"]),
    ("Thu hoạch 300 ha lúa, đạt 96%.", &["Thu hoạch: 300 ha, 96% share"]),
    ("Kết nạp 12/20 đảng viên (60%).", &["Kết nạp: 12 target 20 đảng viên, 60% of_target"]),
    ("Tiêm phòng 45/60 con (75%).", &["Tiêm phòng: 45 of 60 con, 75% share"]),
    ("Hòa giải thành 12/20 vụ (60%).", &["Hòa giải thành: 12 of 20 vụ, 60% share"]),
    ("Hòa giải thành 24/20 vụ, đạt 120%.", &["Hòa giải thành: 24 target 20 vụ, 120% of_target"]),
    ("Tiêm mũi 1 cho 480 trẻ, đạt 96%.", &["Tiêm mũi 1: 480 trẻ, 96% share"]),
    ("Tỷ lệ hộ nghèo còn 1,2%, tương đương 96 hộ.", &["Tỷ lệ hộ nghèo: 96 hộ, 1.2% share"]),
    ("Tỷ lệ hộ nghèo còn 1,2%; tương đương 96 hộ.", &["Tỷ lệ hộ nghèo: 1.2% share", "hộ: 96 hộ"]),
    ("Tai nạn giao thông giảm 12%, tương đương 9 vụ.", &["Tai nạn giao thông: 12% decline, 9 vụ decline"]),
    (
        "Trả hồ sơ đúng hạn 98,5%, còn 12 hồ sơ quá hạn.",
        &["Trả hồ sơ đúng hạn: 98.5% share", "hồ sơ quá hạn: 12 hồ sơ"],
    ),
    ("Số hộ nghèo giảm 12%, còn 45 hộ.", &["Số hộ nghèo: 45 hộ, 12% decline"]),
    (
        "Giá phân bón tăng 20%, song toàn ngành vẫn đạt tốc độ tăng trưởng 3%.",
        &["Giá phân bón: 20% growth", "tốc độ tăng trưởng: 3% growth"],
    ),
    ("Giá phân bón 9.000 đồng/kg, đạt tốc độ tăng trưởng 3%.", &["Giá phân bón: 9000 đồng, 3% growth"]),
    ("Tiết kiệm 5% chi thường xuyên được 3 tỷ đồng.", &["Tiết kiệm: 3000000000 đồng, 5% share"]),
    ("Tỷ lệ tập hợp đạt 79,5% so với phụ nữ toàn xã.", &["Tỷ lệ tập hợp: 79.5% share (so với phụ nữ toàn xã)"]),
    ("Sản lượng bằng 79,5% so với vụ trước.", &["Sản lượng: 79.5% of_previous (so với vụ trước)"]),
    (
        "Thu đạt 5/9 tỷ đồng, bằng 110% so với cùng kỳ (4,5 tỷ đồng).",
        &["Thu: 5000000000 target 9000000000 from 4500000000 đồng, 110% of_previous (so với cùng kỳ)"],
    ),
    (
        "Giải quyết 44 vụ, so với cùng kỳ số thụ lý tăng 8 vụ, số giải quyết tăng 2 vụ.",
        &[
            "Giải quyết: 44 vụ",
            "số thụ lý: 8 vụ growth (so với cùng kỳ)",
            "số giải quyết: 2 vụ growth (so với cùng kỳ)",
        ],
    ),
    ("So với năm 2020 số hộ nghèo giảm 45 hộ.", &["số hộ nghèo: 45 hộ decline (So với năm 2020)"]),
    ("Hộ nghèo chiếm 5% so với tổng số hộ.", &["Hộ nghèo: 5% share (so với tổng số hộ)"]),
    (
        "Chi bộ hoàn thành tốt nhiệm vụ 12/15 chi bộ, đạt 80%.",
        &["Chi bộ hoàn thành tốt nhiệm vụ: 12 of 15 chi bộ, 80% share"],
    ),
    (
        "Toàn nhiệm kỳ giảm 25 hộ cận nghèo; toàn khóa kết nạp 9 đoàn viên.",
        &["hộ cận nghèo: 25 hộ cận nghèo decline", "kết nạp: 9 đoàn viên"],
    ),
    (
        "Giúp 12 chị vay vốn, vượt 4 chị so với chỉ tiêu.",
        &["Giúp: 12 chị vay vốn, 4 chị over_target (so với chỉ tiêu)"],
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
    ("Có 45 vụ, tăng 12,5% (5 vụ) so với năm trước.", &["vụ: 45 vụ, 12.5% growth, 5 vụ growth"]),
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
];

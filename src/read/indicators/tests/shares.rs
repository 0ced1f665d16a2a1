//! Sentences with results that are shares.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // Of two counts each percentage is of the one that it names.
    (
        "Giải quyết 45 vụ với 62 bị cáo, đạt 90,5% về số vụ và 88,6% về số bị cáo.",
        &["Giải quyết: 45 vụ, 90.5% share", "bị cáo: 62 bị cáo, 88.6% share"],
    ),
    (
        "Đã giải quyết 45 vụ/62 bị cáo, đạt tỷ lệ 90,5% về số vụ, 88,6% về số bị cáo.",
        &["giải quyết: 45 vụ, 90.5% share", "giải quyết: 62 bị cáo, 88.6% share"],
    ),
    (
        "Thi hành xong 320 việc, tương ứng số tiền 25 tỷ đồng, đạt tỷ lệ 85,2% về việc và 53,3% về tiền.",
        &["Thi hành xong: 320 việc, 85.2% share", "tương ứng số tiền: 25000000000 đồng, 53.3% share"],
    ),
    (
        "Có 45 doanh nghiệp với 120 tỷ đồng, tăng 12% về số doanh nghiệp và 8% về vốn.",
        &["doanh nghiệp: 45 doanh nghiệp, 12% growth", "doanh nghiệp: 120000000000 đồng, 8% growth"],
    ),
    ("Tăng 12% về số hợp tác xã và 8% về số vốn.", &["số hợp tác xã: 12% growth", "số vốn: 8% growth"]),
    ("Giải quyết 45 hồ sơ, đạt 98% về tiến độ.", &["Giải quyết: 45 hồ sơ, 98% share"]),
    ("Kết nạp 9 đảng viên, đạt 112,5% về số lượng.", &["Kết nạp: 9 đảng viên, 112.5% of_target"]),
    // A bracket behind the whole that a share is of tells how much that is, unless it is less or changed.
    (
        "Nợ quá hạn 45 triệu đồng, chiếm 0,1% tổng dư nợ (45.000 triệu đồng).",
        &["Nợ quá hạn: 45000000 of 45000000000 đồng, 0.1% share (tổng dư nợ)"],
    ),
    ("Hộ nghèo 84 hộ, chiếm 8,4% tổng số hộ (1.000 hộ).", &["Hộ nghèo: 84 of 1000 hộ, 8.4% share (tổng số hộ)"]),
    (
        "Nữ 12 đồng chí, chiếm 24% tổng số đảng viên (50 đảng viên).",
        &["Nữ: 12 of 50 đồng chí, 24% share (tổng số đảng viên)"],
    ),
    ("45 vụ được giải quyết, đạt 90% số vụ thụ lý (50 vụ).", &["vụ được giải quyết: 45 of 50 vụ, 90% share"]),
    ("Đạt tỷ lệ 90% (45/50 vụ).", &["vụ: 45 of 50 vụ, 90% share"]),
    (
        "Thu phí 5 tỷ đồng, chiếm 30% tổng thu (tăng 2 tỷ đồng).",
        &["Thu phí: 5000000000 đồng, 30% share (tổng thu), 2000000000 đồng growth"],
    ),
    ("Hộ nghèo 84 hộ, chiếm 8,4% tổng số hộ (cùng kỳ 90 hộ).", &["Hộ nghèo: 84 from 90 hộ, 8.4% share (tổng số hộ)"]),
    // What is told by two days is told twice.
    (
        "Tỷ lệ giải ngân đến 31/12/2025 đạt trên 90%, đến 31/01/2026 đạt 100% kế hoạch.",
        &["Tỷ lệ giải ngân: over, 90% share", "Tỷ lệ giải ngân: 100% of_target (kế hoạch)"],
    ),
    ("Tỷ lệ giải ngân đạt 90%, đạt 100% kế hoạch.", &["Tỷ lệ giải ngân: 90% share, 100% of_target (kế hoạch)"]),
    // What is measured elsewhere is no plan.
    (
        "Doanh số thu nợ 178 tỷ đồng, bằng 72,6% doanh số cho vay.",
        &["Doanh số thu nợ: 178000000000 đồng, 72.6% share (doanh số cho vay)"],
    ),
    ("Xuất khẩu bằng 150% kim ngạch nhập khẩu.", &["Xuất khẩu: 150% share (kim ngạch nhập khẩu)"]),
    ("Sản lượng bằng 95% sản lượng năm 2023.", &["Sản lượng: 95% of_previous (sản lượng năm 2023)"]),
    ("Thu nội địa đạt 95% dự toán thu ngân sách.", &["Thu nội địa: 95% of_target (dự toán)"]),
    // Those of a larger place are set beside them.
    ("Tỷ lệ tốt nghiệp đạt 96,5% (toàn tỉnh 92,6%).", &["Tỷ lệ tốt nghiệp: 96.5% share"]),
    ("Tỷ lệ hộ nghèo 1,2% (cả nước 2,9%, cả tỉnh 3,5%).", &["Tỷ lệ hộ nghèo: 1.2% share"]),
    ("Toàn tỉnh tỷ lệ hộ nghèo còn 3,5%.", &["tỷ lệ hộ nghèo: 3.5% share"]),
    // A part and the whole behind its slash are counted by different nouns.
    ("Toàn xã có 4.567 đoàn viên/4.612 lao động, đạt 99%.", &["đoàn viên: 4567 of 4612 đoàn viên, 99% share"]),
    (
        "Có 2.345 hội viên/3.120 phụ nữ từ 18 tuổi trở lên, đạt 75,2%.",
        &["hội viên: 2345 of 3120 hội viên, 75.2% share"],
    ),
    (
        "Thu hút 2.345 hội viên/3.120 phụ nữ (75,2%), tăng 5% so với cùng kỳ.",
        &["Thu hút: 2345 of 3120 hội viên, 75.2% share, 5% growth (so với cùng kỳ)"],
    ),
    (
        "Thu hút 2.345 hội viên/3.120 phụ nữ (đạt 75,2%), 6 hộ nghèo, tăng 5%.",
        &["Thu hút: 2345 of 3120 hội viên, 75.2% share", "Thu hút: 6 hộ nghèo, 5% growth"],
    ),
    (
        "Thu hút 2.345 hội viên/3.120 phụ nữ (trong đó đạt 75,2%, 6 phụ nữ nghèo), 7 phụ nữ.",
        &["Thu hút: 2345 of 3120 hội viên, 75.2% share", "phụ nữ nghèo: 6 phụ nữ [part of 0]", "Thu hút: 7 phụ nữ"],
    ),
    ("Giải quyết 9 vụ/12 bị cáo, đạt 90%.", &["Giải quyết: 9 vụ, 90% share", "Giải quyết: 12 bị cáo"]),
    ("Còn 45 hộ nghèo trên tổng số 12.450 hộ.", &["hộ nghèo: 45 of 12450 hộ"]),
    ("Có 28 người trong số 57 giáo viên nghỉ việc.", &["giáo viên nghỉ việc: 28 of 57 giáo viên"]),
    // What a slash parts from a rate is what was planned, but not in a list, nor what is no percentage.
    ("Tỷ lệ bao phủ BHYT đạt 94,2%/95%.", &["Tỷ lệ bao phủ BHYT: target 95, 94.2% share"]),
    (
        "Tỷ lệ hộ nghèo 2,5%/3%; thu gom rác 84%/90%.",
        &["Tỷ lệ hộ nghèo: target 3, 2.5% share", "thu gom rác: target 90, 84% share"],
    ),
    ("Tỷ lệ che phủ rừng tăng 5%/năm.", &["Tỷ lệ che phủ rừng: 5% growth"]),
    // A sign may belong to the word before.
    (
        "Tỷ lệ trẻ được tiêm chủng là 23,8% (318/1.336 trẻ); phụ nữ có thai tiêm UV2+ là 24,5%.",
        &["Tỷ lệ trẻ được tiêm chủng: 318 of 1336 trẻ, 23.8% share", "phụ nữ có thai tiêm UV2+: 24.5% share"],
    ),
    ("Thu quỹ: + Hội viên đóng góp 95%.", &["Hội viên đóng góp: 95% share"]),
    ("Tỷ lệ hộ nghèo năm 2023 còn 3%, năm 2024 còn 1,5%.", &["Tỷ lệ hộ nghèo: 3% share", "Tỷ lệ hộ nghèo: 1.5% share"]),
    ("Tỷ lệ nữ trúng cử đạt 30%.", &["Tỷ lệ nữ trúng cử: 30% share"]),
    (
        "Có 2 đồng chí được tặng bằng khen, 98% học sinh lên lớp.",
        &["đồng chí được tặng bằng khen: 2 đồng chí", "học sinh lên lớp: 98% share"],
    ),
    (
        "Tổng kinh phí 9 tỷ đồng do Nhà nước hỗ trợ 70%.",
        &["Tổng kinh phí: 9000000000 đồng", "Nhà nước hỗ trợ: 70% share"],
    ),
    (
        "Có 93% số hộ được công nhận đủ 8 tiêu chí; xã đạt 12 tiêu chí.",
        &["số hộ được công nhận đủ 8 tiêu chí: 93% share", "tiêu chí: 12 tiêu chí"],
    ),
    // What is done for a part of all is told, however much stands behind its verb.
    ("Phối hợp giới thiệu việc làm cho 85% thanh niên xuất ngũ.", &["giới thiệu việc làm: 85% share"]),
    ("Hỗ trợ vay vốn cho 70% hộ cận nghèo.", &["Hỗ trợ vay vốn: 70% share"]),
    ("Tổ chức tập huấn nghiệp vụ cho 90% cán bộ hội.", &["tập huấn nghiệp vụ: 90% share"]),
    ("Bảo đảm nước sạch cho 95% hộ dân.", &["hộ dân: 95% share"]),
    ("Đường điện cho 90% hộ dân.", &["hộ dân: 90% share"]),
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
    // How a work went is none of its name, but what was done to what is counted is.
    ("Công tác giải ngân được triển khai quyết liệt, đạt 97% kế hoạch.", &["giải ngân: 97% of_target (kế hoạch)"]),
    ("Tỷ lệ hộ nghèo đã giảm đáng kể, còn 2,1%.", &["Tỷ lệ hộ nghèo: 2.1% share"]),
    ("Tỷ lệ hộ nghèo giảm mạnh, còn 2,1%.", &["Tỷ lệ hộ nghèo: 2.1% share"]),
    ("Tỷ lệ tiêm chủng được nâng lên, đạt 95%.", &["Tỷ lệ tiêm chủng: 95% share"]),
    ("Tỷ lệ tiêm mũi tăng cường, đạt 85%.", &["Tỷ lệ tiêm mũi tăng cường: 85% share"]),
    ("Chỉ số tăng trưởng kinh tế, đạt 8,5%.", &["Chỉ số tăng trưởng kinh tế: 8.5% share"]),
    ("Tỷ lệ trẻ được tiếp tục theo dõi, đạt 95%.", &["Tỷ lệ trẻ được tiếp tục theo dõi: 95% share"]),
    (
        "Tỷ lệ thủ tục hành chính được thực hiện qua môi trường mạng, đạt 80%.",
        &["Tỷ lệ thủ tục hành chính được thực hiện qua môi trường mạng: 80% share"],
    ),
    ("Tỷ lệ chất thải nguy hại được kiểm soát, đạt 90%.", &["Tỷ lệ chất thải nguy hại được kiểm soát: 90% share"]),
    ("Tỷ lệ lao động có việc làm ổn định, đạt 90%.", &["Tỷ lệ lao động có việc làm ổn định: 90% share"]),
    ("Số hộ được thực hiện hỗ trợ, đạt 95%.", &["Số hộ được thực hiện hỗ trợ: 95% share"]),
    ("Tỷ lệ trẻ em được tiêm chủng đầy đủ, đạt 98%.", &["Tỷ lệ trẻ em được tiêm chủng đầy đủ: 98% share"]),
    ("Đường làng được bê tông hóa, đạt 95%.", &["Đường làng được bê tông hóa: 95% share"]),
    // Ages tell who is counted.
    (
        "Toàn xã có 45 thanh niên trong độ tuổi 18-25, trẻ trong độ tuổi 6 đến lớp đạt 98%.",
        &["thanh niên trong độ tuổi 18-25: 45 thanh niên", "trẻ trong độ tuổi 6 đến lớp: 98% share"],
    ),
    ("Tổng số truy cập dịch vụ công đạt 12.500 lượt.", &["Tổng số truy cập dịch vụ công: 12500 lượt"]),
    (
        "Cơ cấu kinh tế: nông nghiệp 25% - công nghiệp 40% - dịch vụ 35%.",
        &["nông nghiệp: 25% share", "công nghiệp: 40% share", "dịch vụ: 35% share"],
    ),
    ("Tỷ lệ giải quyết 120 hồ sơ đạt 98%.", &["Tỷ lệ giải quyết: 120 hồ sơ, 98% share"]),
    ("Tỷ lệ bao phủ đạt 95%, đạt 100%.", &["Tỷ lệ bao phủ: 95% share, 100% share"]),
    ("Các xã đã thu hoạch 90 ha (đạt 69% diện tích).", &["thu hoạch: 90 ha, 69% share"]),
    (
        "Tỷ lệ tiêm phòng đạt 82% đối với lợn, trên 75% đối với gia cầm.",
        &["Tỷ lệ tiêm phòng: 82% share", "Tỷ lệ tiêm phòng: over, 75% share"],
    ),
    ("Tỷ lệ giải ngân 3 chương trình mới đạt 17,9%.", &["Tỷ lệ giải ngân 3 chương trình: 17.9% share"]),
    ("Lực lượng dân quân được xây dựng đạt 1,6% dân số.", &["Lực lượng dân quân được xây dựng: 1.6% share (dân số)"]),
    (
        "Tiếp nhận 240 hồ sơ, giải quyết đúng hạn 236 hồ sơ (98,3%).",
        &["Tiếp nhận: 240 hồ sơ", "giải quyết đúng hạn: 236 hồ sơ, 98.3% share"],
    ),
    (
        "Có 70 khu dân cư (KDC) đạt chuẩn văn hóa (65%).",
        &["khu dân cư (KDC) đạt chuẩn văn hóa: 70 khu dân cư, 65% share"],
    ),
    (
        "Tỷ lệ hộ dùng điện, nước sạch, nhà vệ sinh đạt 95%; đường bê tông hóa, nhựa hóa 90%.",
        &["Tỷ lệ hộ dùng điện, nước sạch, nhà vệ sinh: 95% share", "đường bê tông hóa, nhựa hóa: 90% share"],
    ),
    ("- 2.1/ Gia đình văn hóa đạt 90%.", &["Gia đình văn hóa: 90% share"]),
    ("Đến nay, 18/20 thôn đạt chuẩn văn hóa, chiếm 90%.", &["thôn đạt chuẩn văn hóa: 18 of 20 thôn, 90% share"]),
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
        "Hộ nghèo còn 2%; 95% dân số tham gia bảo hiểm y tế.",
        &["Hộ nghèo: 2% share", "dân số tham gia bảo hiểm y tế: 95% share"],
    ),
    (
        "Hoàn thành nhiệm vụ 8 đồng chí, chiếm 40% và 1 chi bộ yếu kém.",
        &["Hoàn thành nhiệm vụ: 8 đồng chí, 40% share", "chi bộ yếu kém: 1 chi bộ"],
    ),
    ("Hộ khá chiếm 47%, toàn xã chỉ còn 8 hộ nghèo.", &["Hộ khá: 47% share", "hộ nghèo: 8 hộ"]),
    (
        "Xã tăng tỷ lệ nuôi lợn trang trại (trên 60% tổng đàn).",
        &["tỷ lệ nuôi lợn trang trại: over, 60% share (tổng đàn)"],
    ),
    (
        "Công an khởi tố 10 vụ/14 bị can; điều tra, khám phá 9/12 vụ, đạt 75%.",
        &["khởi tố: 10 vụ", "khởi tố: 14 bị can", "điều tra, khám phá: 9 of 12 vụ, 75% share"],
    ),
    ("Án nghiêm trọng đã điều tra làm rõ đạt 95%.", &["Án nghiêm trọng đã điều tra làm rõ: 95% share"]),
    (
        "Có 95% tuyến đường trong xã đã được bê tông hóa, 20 hộ tại thôn Hạ.",
        &["tuyến đường trong xã đã được bê tông hóa: 95% share", "hộ: 20 hộ"],
    ),
    ("Khám phá 45/50 vụ, bắt 80 đối tượng, đạt 90%.", &["Khám phá: 45 of 50 vụ, 90% share", "bắt: 80 đối tượng"]),
    ("Khám phá 45/50 vụ, 80 đối tượng, đạt 90%.", &["Khám phá: 45 of 50 vụ, 90% share", "Khám phá: 80 đối tượng"]),
    ("Tỷ lệ cán bộ có trình độ đại học trở lên đạt 95%.", &["Tỷ lệ cán bộ có trình độ đại học trở lên: 95% share"]),
    ("Có 1.180 hộ sử dụng nước sạch, đạt 94,4%.", &["hộ sử dụng nước sạch: 1180 hộ, 94.4% share"]),
    ("Lao động có bằng cấp, chứng chỉ đạt 28%.", &["Lao động có bằng cấp, chứng chỉ: 28% share"]),
    ("100% các chi bộ nhất trí.", &["các chi bộ nhất trí: 100% share"]),
    ("Khám phá 45 vụ, 80 đối tượng, đạt 90%.", &["Khám phá: 45 vụ", "Khám phá: 80 đối tượng, 90% share"]),
    ("Có 18 cấp ủy viên, tức 30%.", &["cấp ủy viên: 18 cấp ủy viên, 30% share"]),
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
    (
        "Cơ cấu các ngành: nông nghiệp - công nghiệp - dịch vụ là 21% - 34% - 45% (kế hoạch 20% - 34,5% - 45,5%).",
        &["nông nghiệp - công nghiệp - dịch vụ: 21% share, 34% share, 45% share"],
    ),
    ("Thu hoạch 300 ha lúa, đạt 96%.", &["Thu hoạch: 300 ha, 96% share"]),
    ("Tiêm phòng 45/60 con (75%).", &["Tiêm phòng: 45 of 60 con, 75% share"]),
    ("Hòa giải thành 12/20 vụ (60%).", &["Hòa giải thành: 12 of 20 vụ, 60% share"]),
    ("Tiêm mũi 1 cho 480 trẻ, đạt 96%.", &["Tiêm mũi 1: 480 trẻ, 96% share"]),
    ("Tỷ lệ hộ nghèo còn 1,2%, tương đương 96 hộ.", &["Tỷ lệ hộ nghèo: 96 hộ, 1.2% share"]),
    ("Tỷ lệ hộ nghèo còn 1,2%; tương đương 96 hộ.", &["Tỷ lệ hộ nghèo: 1.2% share", "hộ: 96 hộ"]),
    (
        "Trả hồ sơ đúng hạn 98,5%, còn 12 hồ sơ quá hạn.",
        &["Trả hồ sơ đúng hạn: 98.5% share", "hồ sơ quá hạn: 12 hồ sơ"],
    ),
    ("Tiết kiệm 5% chi thường xuyên được 3 tỷ đồng.", &["Tiết kiệm: 3000000000 đồng, 5% share"]),
    ("Tỷ lệ tập hợp đạt 79,5% so với phụ nữ toàn xã.", &["Tỷ lệ tập hợp: 79.5% share (so với phụ nữ toàn xã)"]),
    ("Hộ nghèo chiếm 5% so với tổng số hộ.", &["Hộ nghèo: 5% share (so với tổng số hộ)"]),
    (
        "Chi bộ hoàn thành tốt nhiệm vụ 12/15 chi bộ, đạt 80%.",
        &["Chi bộ hoàn thành tốt nhiệm vụ: 12 of 15 chi bộ, 80% share"],
    ),
    ("Có 95% hộ dân trên kế hoạch được hỗ trợ.", &["hộ dân: 95% share"]),
    ("Xây dựng đạt 95% khối lượng.", &["Xây dựng: 95% share (khối lượng)"]),
    // What a change made of that of all is told of what changed, but who gave a part of the money is told of itself.
    (
        "Khu vực dịch vụ tăng 7,4% so với cùng kỳ, đóng góp 38% vào mức tăng chung; nông nghiệp tăng 2,5%, đóng góp 9%.",
        &["Khu vực dịch vụ: 7.4% growth (so với cùng kỳ), 38% share", "nông nghiệp: 2.5% growth, 9% share"],
    ),
    (
        "GRDP tăng 8%, trong đó công nghiệp tăng 9,5% (đóng góp 47% vào mức tăng chung).",
        &["GRDP: 8% growth", "công nghiệp: 9.5% growth, 47% share [part of 0]"],
    ),
    ("Bê tông hóa 6 km đường, nhân dân đóng góp 45%.", &["Bê tông hóa: 6 km", "đóng góp: 45% share"]),
    // Those of whom more is told behind a rate are counted apart.
    (
        "Xã có 35% hộ khá, trong đó có 14 hộ làm trang trại.",
        &["hộ khá: 35% share", "hộ làm trang trại: 14 hộ [part of 0]"],
    ),
    (
        "Số lao động qua đào tạo đạt 64%, có 210 lao động được cấp chứng chỉ.",
        &["Số lao động qua đào tạo: 64% share", "lao động được cấp chứng chỉ: 210 lao động"],
    ),
    (
        "Số hội viên khá giả nâng lên 58%, có 75 hội viên được khen thưởng.",
        &["Số hội viên khá giả: 58% share", "hội viên được khen thưởng: 75 hội viên"],
    ),
    (
        "Kết nạp đảng viên đạt 64% chỉ tiêu, có 16 đồng chí.",
        &["Kết nạp đảng viên: 16 đồng chí, 64% of_target (chỉ tiêu)"],
    ),
    (
        "Phát triển đoàn viên đạt 110% chỉ tiêu với 22 đoàn viên.",
        &["Phát triển đoàn viên: 22 đoàn viên, 110% of_target (chỉ tiêu)"],
    ),
    (
        "Giao quân đạt 100% chỉ tiêu, với 45 thanh niên nhập ngũ.",
        &["Giao quân: 45 thanh niên nhập ngũ, 100% of_target (chỉ tiêu)"],
    ),
    (
        "Tỷ lệ tăng dân số tự nhiên ở mức 0,9%, giảm 0,1% so với năm trước; tỷ lệ tăng thu ngân sách đạt 12%.",
        &[
            "Tỷ lệ tăng dân số tự nhiên: 0.9% share, 0.1% decline (so với năm trước)",
            "tỷ lệ tăng thu ngân sách: 12% growth",
        ],
    ),
    (
        "Tỷ lệ hộ nghèo các năm 2021, 2022 lần lượt là 5%, 4%.",
        &["Tỷ lệ hộ nghèo: 5% share", "Tỷ lệ hộ nghèo: 4% share"],
    ),
];

//! Phrases with a body's name in them that name none.

#[rustfmt::skip]
pub(super) const NOT_BODIES: &[&str] = &[
    "ban bí thư đoàn", "ban chấp hành trung ương hội", "ban cán sự đảng", "ban qlda", "ban quản lý chợ",
    "ban quản lý dự án", "bch trung ương hội", "bql chợ", "bql dự án", "buổi giao ban", "bộ chỉ số", "bộ giáo viên",
    "bộ học viên", "bộ luật", "bộ máy", "bộ phận", "bộ sinh viên", "bộ thủ tục", "bộ tiêu chí", "bộ đoàn", "bộ đội",
    "chi bộ bốn tốt", "chi bộ điểm", "chi, đảng bộ", "chính phủ kiến tạo", "chính phủ số", "chính phủ điện tử",
    "công an chính quy", "công an nhân dân", "công an viên", "công đoàn phí", "công đoàn viên", "cục bộ",
    "giao ban bí thư", "huyện, thành ủy", "huyện, thị xã, thành ủy", "huyện, thị ủy", "huyện, thị, thành phố ủy",
    "huyện, thị, thành ủy", "họp giao ban", "hội cựu thanh niên xung phong", "hội nghị giao ban", "mặt trận đất nước",
    "nghĩa vụ công an", "phi chính phủ", "phòng bệnh", "phòng cháy", "phòng chống", "phòng dịch", "phòng hộ",
    "phòng không", "phòng ngừa", "phòng, chống", "phường hội", "quận, huyện ủy", "quận, huyện, thị ủy",
    "quận, huyện, thị, thành ủy", "thường trực chiến đấu", "thường trực cấp ủy", "thị, thành ủy", "trung tâm tt",
    "tỉnh, thành ủy", "tổ đại biểu", "văn phòng phẩm", "đài tt", "đại hội đảng bộ các cấp", "đảng bộ bốn tốt",
    "đảng bộ cơ sở bốn tốt", "đảng bộ điểm", "đảng cộng sản",
];

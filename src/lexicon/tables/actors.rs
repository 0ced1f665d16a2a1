//! Who does what is counted.

#[rustfmt::skip]
pub(super) const ACTORS: &[&str] = &[
    "an ninh", "ban chqs", "ban chấp hành", "ban thường vụ", "bí thư", "bản", "bộ phận một cửa", "chi bộ",
    "chi ủy", "chính sách", "chính trị", "chúng tôi", "các chi bộ", "các cấp ủy", "các cấp ủy đảng",
    "các doanh nghiệp", "các hội đoàn thể", "các tổ chức đảng", "các đoàn thể", "các đơn vị", "các địa phương",
    "công an", "công an phường", "công an xã", "công ty", "công tác xây dựng đảng", "công đoàn",
    "công đoàn trường", "cơ quan", "cấp ủy", "cấp ủy các cấp", "doanh nghiệp", "dự án", "giáo dục", "huyện",
    "huyện đoàn", "huyện ủy", "hđnd", "hội cựu chiến binh", "hội nông dân", "hội phụ nữ", "hợp tác xã",
    "khu phố", "kinh tế", "liên đội", "làng nghề", "làng rau", "lực lượng chức năng", "lực lượng công an",
    "mttq", "mặt trận", "mặt trận và các đoàn thể", "ngành", "ngành du lịch", "ngành nông nghiệp", "ngành thuế",
    "người dân", "nhiều hộ", "nhà trường", "nhân dân", "nhân dân và doanh nghiệp", "nông nghiệp",
    "phòng kinh tế", "phường", "quận", "quận ủy", "quốc phòng", "thành phố", "thành đoàn", "thành ủy", "thôn",
    "thị trấn", "thị xã", "thị ủy", "toàn chi bộ", "toàn công ty", "toàn huyện", "toàn khối", "toàn ngành",
    "toàn phường", "toàn quận", "toàn thành phố", "toàn thị trấn", "toàn thị xã", "toàn trường", "toàn tỉnh",
    "toàn xã", "toàn đảng bộ", "toàn đặc khu", "toàn địa bàn", "trung tâm", "trên địa bàn", "trường",
    "trường học", "trưởng", "trạm y tế", "tòa án", "tỉnh", "tỉnh ủy", "tổ chức", "tổ chức đảng", "tổ dân phố",
    "ubkt", "ubkt các cấp", "ubnd", "viện kiểm sát", "văn hóa", "vụ hè thu", "vụ mùa", "vụ đông xuân",
    "xây dựng đảng", "xã", "y tế", "đoàn thanh niên", "đơn vị", "đảng bộ", "đảng bộ các cấp", "đảng bộ huyện",
    "đảng bộ phường", "đảng bộ xã", "đảng ủy", "đặc khu", "địa bàn", "địa phương", "đội thiếu niên", "đội thuế",
    "đội tn", "ấp", "ủy ban kiểm tra", "ủy ban kiểm tra các cấp", "ủy ban mặt trận", "ủy ban nhân dân",
];

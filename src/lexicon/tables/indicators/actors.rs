//! Who has or does what is counted, and what else stands before a figure without being its subject.

/// Units, their bodies and people.
#[rustfmt::skip]
pub(super) const ACTORS: &[&str] = &[
    "ban chqs", "ban chấp hành", "ban quản lý", "ban thường vụ", "bch", "bhxh", "btv", "bà con", "bình quân chung",
    "bình quân các xã", "bình quân mỗi thôn", "bình quân mỗi xã", "bình quân toàn huyện", "bản", "bệnh viện",
    "bộ phận một cửa", "chi bộ", "chi cục", "chi cục thuế", "chi ủy", "chi ủy cơ sở", "chi, đảng bộ",
    "chi, đảng bộ cơ sở", "các chi bộ", "các chi, đảng bộ", "các chi, đảng bộ cơ sở", "các chi, đảng bộ trực thuộc",
    "các cơ quan", "các cấp bộ đoàn", "các cấp công đoàn", "các cấp hội", "các cấp ủy", "các cấp ủy đảng",
    "các doanh nghiệp", "các hội, đoàn thể", "các lực lượng", "các ngành", "các thôn", "các tổ chức đảng", "các xã",
    "các đoàn thể", "các đơn vị", "các địa phương", "cán bộ", "công an", "công an huyện", "công an phường",
    "công an xã", "công ty", "công đoàn", "cơ quan", "cơ quan công an", "cả huyện", "cả nước", "cả tỉnh", "cả xã",
    "cấp bộ đoàn", "cấp công đoàn", "cấp hội", "cấp ủy", "cấp ủy các cấp", "cấp ủy cơ sở", "cục thuế", "doanh nghiệp",
    "huyện", "huyện ủy", "huyện ủy và tương đương", "hđnd", "hạt kiểm lâm", "hội ccb", "hội ccb các cấp",
    "hội chữ thập đỏ", "hội cựu chiến binh", "hội lhpn", "hội lhtn", "hội liên hiệp phụ nữ", "hội liên hiệp thanh niên",
    "hội người cao tuổi", "hội nông dân", "hội phụ nữ", "hội đồng nhân dân", "hợp tác xã", "khu phố", "khối phố",
    "liên đội", "làng nghề", "lực lượng chức năng", "lực lượng công an", "lực lượng dân quân", "mttq", "mặt trận",
    "mặt trận và các đoàn thể", "mỗi chi bộ", "mỗi huyện", "mỗi thôn", "mỗi xã", "ngành", "ngân hàng",
    "ngân hàng chính sách xã hội", "người dân", "nhcsxh", "nhà trường", "nhân dân", "phòng", "phường", "quân sự",
    "quận", "quận ủy", "thành phố", "thành ủy", "thôn", "thị trấn", "thị xã", "thị ủy", "toàn bệnh viện", "toàn chi bộ",
    "toàn chi cục", "toàn chi hội", "toàn công ty", "toàn cơ quan", "toàn htx", "toàn huyện", "toàn hội",
    "toàn hợp tác xã", "toàn khu phố", "toàn khối", "toàn ngành", "toàn phường", "toàn quận", "toàn thành phố",
    "toàn thôn", "toàn thị trấn", "toàn thị xã", "toàn trường", "toàn tỉnh", "toàn tổng công ty", "toàn viện",
    "toàn xã", "toàn đảng bộ", "toàn đặc khu", "toàn địa bàn", "toàn ấp", "trung tâm", "trường", "trường học",
    "trạm y tế", "tòa án", "tỉnh", "tỉnh ủy", "tổ chức đảng", "tổ dân phố", "tổ hòa giải", "ubkt", "ubkt các cấp",
    "ubmttq", "ubnd", "viện kiểm sát", "xã", "đoàn phường", "đoàn thanh niên", "đoàn xã", "đài truyền thanh", "đơn vị",
    "đảng bộ", "đảng bộ các cấp", "đảng ủy", "đảng ủy các cấp", "đảng ủy cơ sở", "đảng ủy khối", "đặc khu", "địa bàn",
    "địa phương", "đội", "đội thuế", "ấp", "ủy ban kiểm tra", "ủy ban kiểm tra các cấp", "ủy ban kiểm tra huyện ủy",
    "ủy ban mặt trận", "ủy ban nhân dân",
];

/// Fields of work that results are told under: `Giáo dục: 3/3 trường đạt chuẩn`.
#[rustfmt::skip]
pub(super) const TOPICS: &[&str] = &[
    "an ninh", "an ninh trật tự", "an sinh xã hội", "chính sách", "chính sách dân số", "chính trị",
    "chính trị, tư tưởng", "công nghiệp", "công tác xây dựng đảng", "công tác đảng", "du lịch", "dân vận", "dịch vụ",
    "giáo dục", "giáo dục - đào tạo", "giáo dục và đào tạo", "hè thu", "kinh tế", "kinh tế - xã hội", "môi trường",
    "ngân sách", "nông nghiệp", "quốc phòng", "quốc phòng - an ninh", "thương mại", "trật tự xây dựng",
    "trật tự đô thị", "tài chính", "tài chính - ngân sách", "tư tưởng", "tổ chức", "tổ chức cán bộ", "tổ chức, cán bộ",
    "văn hóa", "văn hóa - xã hội", "vụ hè thu", "vụ mùa", "vụ xuân", "vụ đông xuân", "xây dựng đảng", "xã hội", "y tế",
];

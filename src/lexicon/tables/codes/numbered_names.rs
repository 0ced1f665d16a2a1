//! Words that a number behind them names rather than counts.

#[rustfmt::skip]
pub(super) const NUMBERED_NAMES: &[&str] = &[
    "ban chỉ đạo", "bcđ", "binh đoàn", "biển kiểm soát", "biển số", "biểu", "buôn", "báo động", "bão", "bước", "bản",
    "bảng", "bắc thơm", "cao tốc", "chi bộ", "chi bộ giáo viên", "chi bộ học viên", "chi bộ sinh viên", "chi hội",
    "chi đoàn", "cháy rừng cấp", "chương", "chỉ tiêu", "covid", "cuộc vận động", "công mức", "công trường",
    "công ty may", "công viên", "cơn bão", "cấp độ", "cụm", "cụm dân cư", "dịch vụ công mức", "giàn khoan", "gió cấp",
    "gió giật cấp", "gió mạnh cấp", "giật cấp", "h5n", "hl.", "hình", "hđnd phường", "hương lộ", "hương thơm", "hạng",
    "hẻm", "hội trường", "iec", "iso", "khang dân", "khoản", "khu", "khu dân cư", "khu phố", "khu phố số", "khu vực",
    "khóm", "khóm số", "khẩu hiệu", "khối", "khối lớp", "khối phố", "kiệt", "km", "kp", "kp.", "kv", "liên gia", "loại",
    "lô", "lớp", "lữ đoàn", "mã số", "mã số thuế", "mô hình", "mũi", "mục", "mức độ", "ngách", "ngõ", "nhóm", "nhị ưu",
    "nội dung thành phần", "p.", "ph.", "pháo binh", "phòng", "phòng họp", "phòng số", "phương châm", "phường", "phần",
    "phố", "phụ lục", "q.", "qcvn", "ql", "ql.", "quyển", "quân khu", "quảng trường", "quận", "quốc lộ", "sars-cov",
    "sân vận động", "sư đoàn", "số hiệu", "số nhà", "số tài khoản", "tcvn", "tdp", "tdp.", "thiên ưu", "thuế cơ sở",
    "thái xuyên", "thôn", "thôn số", "thông điệp", "thửa", "tiêu chí", "tiêu chí số", "tiểu dự án", "tiểu khu",
    "tiểu đoàn", "tl", "tl.", "trang", "trung đoàn", "trực tuyến mức", "tuýp", "tuần", "tuổi", "type", "tài khoản mức",
    "tầng", "tập", "tỉnh lộ", "tổ", "tổ công tác", "tổ dân phố", "tổ nhân dân tự quản", "tổ số", "tổng đài",
    "tờ bản đồ", "tự quản", "vietgap", "vành đai", "xí nghiệp", "xóm", "xóm số", "áp thấp nhiệt đới", "đh", "đh.",
    "điều", "điện tử mức", "đt", "đt.", "đài thơm", "đơn nguyên", "đường", "đường huyện", "đường liên thôn",
    "đường tỉnh", "đại đội", "đảng bộ bộ phận", "đảng bộ phường", "định danh mức", "đối tượng", "đội", "đội số", "ấp",
    "ấp số",
];

/// Works and houses, whose own name may stand before the number.
#[rustfmt::skip]
pub(super) const NUMBERED_WORKS: &[&str] = &[
    "bến cảng", "bến xe", "bệnh viện", "ccn", "chợ", "cảng", "cầu", "cụm công nghiệp", "hồ chứa", "hồ chứa nước",
    "hồ thủy lợi", "kcn", "khu công nghiệp", "khu du lịch", "khu kinh tế", "khu tái định cư", "khu đô thị",
    "khu đô thị mới", "kênh", "kđt", "mỏ", "mỏ than", "mỏ đá", "nhiệt điện", "nhà máy", "nhà máy nhiệt điện",
    "nhà máy nước", "nhà máy thủy điện", "nhà máy điện", "thủy điện", "trường", "trường mn", "trường mầm non",
    "trường ptdtbt", "trường th", "trường thcs", "trường thpt", "trường tiểu học", "trạm biến áp", "trạm bơm",
    "điện gió", "điện mặt trời", "đập", "đồn biên phòng",
];

//! Words that a number behind them names rather than counts.

#[rustfmt::skip]
pub(super) const NUMBERED_NAMES: &[&str] = &[
    "biểu", "buôn", "bước", "bản", "bảng", "cao tốc", "chi bộ", "chi hội", "chi đoàn", "chương trình", "covid",
    "công trường", "công ty may", "cấp độ", "cụm", "cụm dân cư", "h5n", "hình", "hđnd phường", "hương lộ",
    "hạng", "hẻm", "hội trường", "iec", "iso", "khoản", "khu", "khu dân cư", "khu phố", "khu phố số", "khu vực",
    "khóm", "khóm số", "khối", "khối lớp", "khối phố", "kiệt", "km", "kp", "kp.", "kv", "liên gia", "lô", "lần",
    "lữ đoàn", "mn", "mũi", "mục", "mức độ", "nghị quyết trung ương", "ngách", "ngõ", "nhà máy", "nhóm",
    "nội dung thành phần", "p.", "ph.", "pháo binh", "phòng số", "phường", "phố", "phụ lục", "q.", "qcvn", "ql",
    "quyển", "quân khu", "quận", "quốc lộ", "sars-cov", "sư đoàn", "số hiệu", "số nhà", "tcvn", "tdp", "tdp.",
    "thcs", "thpt", "thôn", "thôn số", "thửa", "tiêu chí số", "tiểu dự án", "tiểu khu", "tiểu đoàn", "tl",
    "trang", "trung đoàn", "trường", "trường mn", "trường mầm non", "trường th", "trường thcs", "trường thpt",
    "trường tiểu học", "tầng", "tập", "tỉnh lộ", "tổ", "tổ dân phố", "tổ nhân dân tự quản", "tổ số", "tổng đài",
    "tờ bản đồ", "tự quản", "vietgap", "vành đai", "vòng", "xí nghiệp", "xóm", "xóm số", "đh", "điều", "đt",
    "đơn nguyên", "đường", "đường huyện", "đường liên thôn", "đường tỉnh", "đại đội", "đảng bộ bộ phận",
    "đảng bộ phường", "đội", "đội số", "ấp", "ấp số",
];

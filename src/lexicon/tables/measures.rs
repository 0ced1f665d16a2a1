//! Units of measure, also of time. What is merely counted (`con`, `lượt người`, `ngày công`) is no unit.

#[rustfmt::skip]
pub(super) const MEASURES: &[&str] = &[
    "cm", "cv", "cây số", "công ruộng", "công đất", "dm", "dwt", "g", "gam", "gb", "giây", "giờ", "giờ đồng hồ",
    "gram", "gw", "gwh", "ha", "hec-ta", "hecta", "héc ta", "héc-ta", "hécta", "hải lý", "kg", "ki-lô-gam",
    "ki-lô-mét", "kilogam", "kilogram", "kilomet", "kilôgam", "kilômét", "km", "km vuông", "km2", "km²", "kv",
    "kva", "kw", "kwh", "kwp", "lít", "lạng", "lần", "m", "m2", "m3", "mbps", "md", "mg", "ml", "mm", "mva",
    "mw", "mwh", "mwp", "m²", "m³", "mã lực", "mét", "mét dài", "mét khối", "mét vuông", "mẫu", "ngày",
    "ngày làm việc", "ngày đêm", "năm", "năm tuổi", "năm tuổi nghề", "năm tuổi đảng", "phút", "sào", "teu",
    "tháng", "tháng tuổi", "thập kỷ", "thế kỷ", "tuần", "tuần lễ", "tuổi", "tạ", "tấn", "yến", "điểm", "điểm %",
    "điểm phần trăm", "độ c",
];

//! Units of measure, also of time. What is merely counted (`con`, `lượt người`, `ngày công`) is no unit.

/// The unit that is also a word for a place.
pub(in crate::lexicon) const SCORE: &str = "điểm";

/// The unit of what a change adds to that of a whole.
pub(in crate::lexicon) const POINTS: &str = "điểm phần trăm";

/// The unit whose number may stand for the months from January.
pub(in crate::lexicon) const MONTH: &str = "tháng";

#[rustfmt::skip]
pub(in crate::lexicon) const MEASURES: &[&str] = &[
    "cm", "cây số", "công ruộng", "công đất", "dm", "g", "gam", "giây", "giạ", "giờ", "giờ đồng hồ", "gram", "ha",
    "hec-ta", "hecta", "héc ta", "héc-ta", "hécta", "hải lý", "inch", "kcal", "kg", "ki-lô-gam", "ki-lô-mét",
    "kilogam", "kilogram", "kilomet", "kilôgam", "kilômét", "km", "km vuông", "km2", "km²", "lít", "lạng", "lần", "m",
    "m2", "m3", "md", "mg", "ml", "mm", "m²", "m³", "mã lực", "mét", "mét dài", "mét khối", "mét vuông", "mẫu", "ngày",
    "ngày làm việc", "ngày đêm", "năm", "năm tuổi", "năm tuổi nghề", "năm tuổi đảng", "phút", "sào", "tháng",
    "tháng tuổi", "thập kỷ", "thế kỷ", "tuần", "tuần lễ", "tuổi", "tuổi đảng", "tạ", "tấn", "yến", "điểm", "điểm %",
    "điểm phần trăm",
];

/// The same that are written with capitals, by their small letters.
#[rustfmt::skip]
pub(in crate::lexicon) const SYMBOLS: &[(&str, &str)] = &[
    ("cv", "CV"),
    ("dwt", "DWT"),
    ("gb", "GB"),
    ("gw", "GW"),
    ("gwh", "GWh"),
    ("kv", "kV"),
    ("kva", "kVA"),
    ("kw", "kW"),
    ("kwh", "kWh"),
    ("kwp", "kWp"),
    ("mbps", "Mbps"),
    ("mva", "MVA"),
    ("mw", "MW"),
    ("mwh", "MWh"),
    ("mwp", "MWp"),
    ("teu", "TEU"),
    ("độ c", "độ C"),
];

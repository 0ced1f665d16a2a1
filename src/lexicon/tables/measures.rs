//! Units of measure, also of time. What is merely counted (`con`, `lượt người`, `ngày công`) is no unit.

use super::super::Measure;

#[rustfmt::skip]
pub(super) const MEASURES: &[&str] = &[
    "cm", "cây số", "công ruộng", "công đất", "dm", "g", "gam", "giây", "giờ", "giờ đồng hồ", "gram", "ha", "hec-ta",
    "hecta", "héc ta", "héc-ta", "hécta", "hải lý", "kg", "ki-lô-gam", "ki-lô-mét", "kilogam", "kilogram", "kilomet",
    "kilôgam", "kilômét", "km", "km vuông", "km2", "km²", "lít", "lạng", "lần", "m", "m2", "m3", "md", "mg", "ml",
    "mm", "m²", "m³", "mã lực", "mét", "mét dài", "mét khối", "mét vuông", "mẫu", "ngày", "ngày làm việc", "ngày đêm",
    "năm", "năm tuổi", "năm tuổi nghề", "năm tuổi đảng", "phút", "sào", "tháng", "tháng tuổi", "thập kỷ", "thế kỷ",
    "tuần", "tuần lễ", "tuổi", "tuổi đảng", "tạ", "tấn", "yến", "điểm", "điểm %", "điểm phần trăm",
];

/// The same that are written with capitals, by their small letters.
#[rustfmt::skip]
pub(super) const SYMBOLS: &[(&str, Measure)] = &[
    ("cv", Measure("CV")),
    ("dwt", Measure("DWT")),
    ("gb", Measure("GB")),
    ("gw", Measure("GW")),
    ("gwh", Measure("GWh")),
    ("kv", Measure("kV")),
    ("kva", Measure("kVA")),
    ("kw", Measure("kW")),
    ("kwh", Measure("kWh")),
    ("kwp", Measure("kWp")),
    ("mbps", Measure("Mbps")),
    ("mva", Measure("MVA")),
    ("mw", Measure("MW")),
    ("mwh", Measure("MWh")),
    ("mwp", Measure("MWp")),
    ("teu", Measure("TEU")),
    ("độ c", Measure("độ C")),
];

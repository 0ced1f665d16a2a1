//! What a unit of measure is counted for, behind a slash: `kg/người/năm`.

/// The units that most reports have with what they are counted for.
#[rustfmt::skip]
pub(in crate::lexicon) const USUAL: &[&str] = &[
    "tạ/ha", "tấn/ha", "kg/người", "kg/người/năm", "tấn/năm", "kg/m3", "kg/ha", "kg/năm", "m3/ngày",
    "m3/ngày đêm", "m2/người", "lần/năm", "lần/tháng", "ngày/tuần", "giờ/ngày", "tấn/ngày",
];

#[rustfmt::skip]
pub(in crate::lexicon) const PER_WHAT: &[&str] = &[
    "6 tháng", "chuyến", "con", "công", "giây", "giờ", "h", "ha", "học sinh", "hộ", "hộ dân", "kg", "khẩu",
    "km2", "km²", "l", "lao động", "lít", "lượt", "m2", "m3", "m²", "mẫu", "ngày", "ngày đêm", "người", "năm",
    "quý", "s", "sào", "tháng", "tuần", "tấn", "vụ", "xe", "đầu người",
];

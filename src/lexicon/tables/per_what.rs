//! What a unit of measure is counted for, behind a slash: `kg/người/năm`.

#[rustfmt::skip]
pub(super) const PER_WHAT: &[&str] = &[
    "6 tháng", "chuyến", "con", "công", "giây", "giờ", "h", "ha", "học sinh", "hộ", "hộ dân", "kg", "khẩu",
    "km2", "km²", "l", "lao động", "lít", "lượt", "m2", "m3", "m²", "mẫu", "ngày", "ngày đêm", "người", "năm",
    "quý", "s", "sào", "tháng", "tuần", "tấn", "vụ", "xe", "đầu người",
];

//! Words behind which a number stands before the name of its street.

#[rustfmt::skip]
pub(super) const ADDRESS_CUES: &[&str] = &[
    "biệt thự", "chung cư", "căn biệt thự", "căn hộ", "căn nhà", "hẻm", "khu đất", "khách sạn", "lô đất", "mặt bằng",
    "ngôi nhà", "ngõ", "nhà", "nhà hàng", "nhà đất", "phố", "số nhà", "thửa đất", "trụ sở", "tòa nhà", "tại", "đường",
    "địa chỉ", "ở",
];

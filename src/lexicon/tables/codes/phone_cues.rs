//! What stands before a telephone number.

#[rustfmt::skip]
pub(super) const PHONE_CUES: &[&str] = &[
    "di động", "fax", "hotline", "sđt", "số fax", "số hotline", "số máy", "số điện thoại", "số đt", "tel",
    "zalo", "điện thoại", "điện thoại liên hệ", "đt", "đường dây nóng",
];

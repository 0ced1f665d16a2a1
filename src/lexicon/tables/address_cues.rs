//! Words behind which a number stands before the name of its street.

#[rustfmt::skip]
pub(super) const ADDRESS_CUES: &[&str] = &[
    "hẻm", "ngõ", "phố", "số nhà", "trụ sở", "tại", "đường", "địa chỉ", "ở",
];

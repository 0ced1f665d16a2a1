//! What a programme's name asks for so many of, or none.

#[rustfmt::skip]
pub(super) const SLOGANS: &[&str] = &[
    "biết", "có", "không", "luôn", "nhất", "sạch", "trước", "tại chỗ", "xin",
];

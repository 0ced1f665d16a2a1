//! Words that make `số` a count and no name.

#[rustfmt::skip]
pub(super) const TOTAL_WORDS: &[&str] = &[
    "biển", "chiếm", "chỉ", "con", "các", "có", "dân", "hiệu", "hệ", "ký", "là", "mã", "mẫu", "một", "những",
    "sĩ", "sỹ", "tham", "thông", "trong", "tần", "tổng", "tỷ", "và", "về", "ân", "đa", "được", "đạt",
];

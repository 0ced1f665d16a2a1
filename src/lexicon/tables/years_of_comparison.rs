//! What makes the year behind it one to compare with, or a horizon.

#[rustfmt::skip]
pub(super) const YEARS_OF_COMPARISON: &[&str] = &[
    "cùng kỳ", "gấp", "hơn", "lần", "so", "so cùng kỳ", "so với", "so với cuối", "so với cùng kỳ", "so với đầu",
    "thời kỳ", "tầm nhìn", "tầm nhìn đến", "tới", "từ", "với", "đến", "đến hết", "định hướng đến",
];

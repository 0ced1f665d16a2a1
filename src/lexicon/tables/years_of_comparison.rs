//! What makes the year behind it one to compare with, or a horizon.

use super::super::YearOfComparison::{self, Birth, Other, Previous};

#[rustfmt::skip]
pub(super) const YEARS_OF_COMPARISON: &[(&str, YearOfComparison)] = &[
    ("cùng kỳ", Previous),
    ("gấp", Other),
    ("hơn", Other),
    ("lần", Other),
    ("sinh", Birth),
    ("so", Other),
    ("so cùng kỳ", Previous),
    ("so với", Other),
    ("so với cuối", Other),
    ("so với cùng kì", Previous),
    ("so với cùng kỳ", Previous),
    ("so với cùng thời điểm", Previous),
    ("so với đầu", Other),
    ("thời kỳ", Other),
    ("tầm nhìn", Other),
    ("tầm nhìn đến", Other),
    ("tới", Other),
    ("từ", Other),
    ("với", Other),
    ("đến", Other),
    ("đến hết", Other),
    ("định hướng đến", Other),
];

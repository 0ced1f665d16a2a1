//! What makes the year behind it one to compare with, or a horizon.

use super::super::YearOfComparison::{self, Horizon, Other, Previous};

#[rustfmt::skip]
pub(super) const YEARS_OF_COMPARISON: &[(&str, YearOfComparison)] = &[
    ("cùng kỳ", Previous),
    ("giá cố định", Other),
    ("giá hiện hành", Other),
    ("giá so sánh", Other),
    ("gấp", Other),
    ("hơn", Other),
    ("lần", Other),
    ("so", Other),
    ("so cùng kỳ", Previous),
    ("so với", Other),
    ("so với cuối", Other),
    ("so với cùng kì", Previous),
    ("so với cùng kỳ", Previous),
    ("so với cùng thời điểm", Previous),
    ("so với đầu", Other),
    ("thời kỳ", Other),
    ("tầm nhìn", Horizon),
    ("tầm nhìn đến", Horizon),
    ("tới", Horizon),
    ("từ", Other),
    ("với", Other),
    ("đến", Horizon),
    ("đến hết", Horizon),
    ("định hướng đến", Horizon),
];

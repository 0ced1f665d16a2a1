//! What says that money is told of one thing, or a level of something, which no sum is and which has no parts.

pub(in crate::lexicon) const PRICES: &[&str] =
    &["giá", "giá trị hợp lý", "giá trị mỗi", "giá trị sổ sách", "mệnh giá", "mức", "thị giá", "đơn giá"];

/// What only begins like one.
pub(in crate::lexicon) const SUMS: &[&str] = &["giá trị", "trị giá"];

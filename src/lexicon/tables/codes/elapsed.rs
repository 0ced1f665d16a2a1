//! How long ago a page posted something, behind the number.

#[rustfmt::skip]
pub(super) const ELAPSED: &[&str] = &[
    "giây trước", "giờ trước", "ngày trước", "năm trước", "phút trước", "tháng trước", "tiếng trước", "tuần trước",
];

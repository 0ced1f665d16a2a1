//! What is drawn to a scale.

#[rustfmt::skip]
pub(super) const DRAWINGS: &[&str] = &[
    "bản vẽ", "bản đồ", "chi tiết", "phân khu", "quy hoạch", "sơ đồ", "địa chính", "địa hình", "đồ án",
];

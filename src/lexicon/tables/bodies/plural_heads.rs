//! What stands before a body where several of a kind are meant: `các chi bộ`.

#[rustfmt::skip]
pub(super) const PLURAL_HEADS: &[&str] = &[
    "các", "các cấp", "hầu hết các", "mọi", "mỗi", "một số", "nhiều", "những", "từng",
];

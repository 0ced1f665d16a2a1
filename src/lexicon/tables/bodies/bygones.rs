//! What a bracket behind a body or a unit says where that is no more.

#[rustfmt::skip]
pub(super) const BYGONES: &[&str] = &[
    "cũ", "trước khi sáp nhập", "trước sáp nhập", "trước đây",
];

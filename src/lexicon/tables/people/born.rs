//! What tells of someone's birth, before its day or year.

#[rustfmt::skip]
pub(super) const BORN: &[&str] = &[
    "sinh", "sn",
];

//! What an age is told in.

#[rustfmt::skip]
pub(super) const AGES: &[&str] = &[
    "tuổi",
];

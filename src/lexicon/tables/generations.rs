//! Letters that tell a generation of a network behind its number.

#[rustfmt::skip]
pub(super) const GENERATIONS: &[&str] = &[
    "g",
];

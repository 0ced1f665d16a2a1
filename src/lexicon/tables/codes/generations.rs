//! What tells, behind a number, a generation of a network, as a letter, or a grade, as a word.

#[rustfmt::skip]
pub(super) const GENERATIONS: &[&str] = &[
    "g", "sao",
];

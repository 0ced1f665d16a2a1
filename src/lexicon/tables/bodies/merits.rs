//! What a number counts in a title of merit.

#[rustfmt::skip]
pub(super) const MERITS: &[&str] = &[
    "tốt",
];

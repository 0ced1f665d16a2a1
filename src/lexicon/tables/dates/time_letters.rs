//! Letters that stand for a word of the calendar beside its number.

use crate::lexicon::TimeLetter::{self, Month, Quarter};

#[rustfmt::skip]
pub(super) const TIME_LETTERS: &[(&str, TimeLetter)] = &[
    ("q", Quarter),
    ("t", Month),
];

//! What stands around an amount in words.

use crate::lexicon::InWords::{self, End, Start};

#[rustfmt::skip]
pub(super) const IN_WORDS: &[(&str, InWords)] = &[
    ("bằng chữ", Start),
    ("chẵn", End),
    ("số tiền bằng chữ", Start),
    ("viết bằng chữ", Start),
];

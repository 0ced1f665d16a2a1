//! What tells what a line is for.

mod abbreviations;
mod captions;
mod furniture;
mod head_cues;

use super::{rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    words(add, abbreviations::ABBREVIATIONS, |_| Abbreviation);
    words(add, captions::CAPTIONS, |_| Caption);
    words(add, furniture::FURNITURE, |_| Furniture);
    rows(add, head_cues::HEAD_CUES);
}

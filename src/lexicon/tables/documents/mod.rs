//! What documents and their numbers are written with.

pub(in crate::lexicon) mod document_kinds;
mod document_nouns;
mod issues;
mod symbol_bodies;
mod symbol_kinds;

use super::{rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    words(add, document_kinds::DOCUMENT_KINDS, |_| DocumentKind);
    words(add, document_nouns::DOCUMENT_NOUNS, |_| DocumentNoun);
    rows(add, issues::ISSUES);
    rows(add, symbol_bodies::SYMBOL_BODIES);
    rows(add, symbol_kinds::SYMBOL_KINDS);
}

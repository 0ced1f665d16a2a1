//! What bodies and places are called.

mod body_words;
mod bygones;
mod fields;
mod generic_tails;
mod merits;
mod name_ends;
mod not_bodies;
mod not_places;
mod officers;
mod plural_heads;
mod short_forms;
mod unit_letters;
mod unit_words;

use super::{rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    rows(add, body_words::BODY_WORDS);
    words(add, bygones::BYGONES, |_| Bygone);
    words(add, fields::FIELDS, |_| Field);
    words(add, generic_tails::GENERIC_TAILS, |_| GenericTail);
    words(add, merits::MERITS, |_| Merit);
    words(add, name_ends::NAME_ENDS, |_| NameEnd);
    words(add, not_bodies::NOT_BODIES, |_| NotBody);
    words(add, not_places::NOT_PLACES, |_| NotPlace);
    words(add, officers::OFFICERS, |_| Officer);
    words(add, plural_heads::PLURAL_HEADS, |_| PluralHead);
    rows(add, short_forms::SHORT_FORMS);
    rows(add, unit_letters::UNIT_LETTERS);
    rows(add, unit_words::UNIT_WORDS);
}

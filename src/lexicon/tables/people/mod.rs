//! What people and their positions are called.

mod ages;
mod born;
mod holds;
mod honorifics;
mod middle_names;
mod namesakes;
mod offices;
mod posts;
mod surnames;

use super::{rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    words(add, ages::AGES, |_| Age);
    words(add, born::BORN, |_| Born);
    rows(add, holds::HOLDS);
    rows(add, honorifics::HONORIFICS);
    words(add, middle_names::MIDDLE_NAMES, |_| MiddleName);
    words(add, namesakes::NAMESAKES, |_| Namesake);
    rows(add, offices::OFFICES);
    rows(add, posts::POSTS);
    words(add, surnames::SURNAMES, |_| Surname);
}

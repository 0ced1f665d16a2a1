//! What meetings are told with.

mod by;
mod meeting_cues;
mod meeting_kinds;
mod speeches;
mod venues;
mod visits;

use super::{rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    words(add, by::BY, |_| By);
    rows(add, meeting_cues::MEETING_CUES);
    rows(add, meeting_kinds::MEETING_KINDS);
    rows(add, speeches::SPEECHES);
    rows(add, venues::VENUES);
    words(add, visits::VISITS, |_| Visit);
}

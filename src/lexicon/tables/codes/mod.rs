//! What stands beside figures that count nothing: addresses, names, furniture.

mod address_cues;
mod counters;
mod drawings;
mod elapsed;
mod generations;
mod numbered_names;
mod phone_cues;
mod slogans;
mod web_cues;

use super::{rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    words(add, address_cues::ADDRESS_CUES, |_| AddressCue);
    words(add, counters::COUNTERS, |_| Counter);
    words(add, drawings::DRAWINGS, |_| Drawing);
    words(add, elapsed::ELAPSED, |_| Elapsed);
    words(add, generations::GENERATIONS, |_| Generation);
    words(add, numbered_names::NUMBERED_NAMES, |_| NumberedName::Thing);
    words(add, numbered_names::NUMBERED_WORKS, |_| NumberedName::Work);
    words(add, phone_cues::PHONE_CUES, |_| PhoneCue);
    words(add, slogans::SLOGANS, |_| Slogan);
    rows(add, web_cues::WEB_CUES);
}

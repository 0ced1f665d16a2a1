//! What dates, times and stretches of time are written with.

mod calendar;
mod date_cues;
mod days;
mod due_cues;
mod parts_of_day;
mod time_cues;
mod time_letters;
mod weekdays;
mod year_cues;
mod years_of_comparison;

use super::{rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    rows(add, calendar::CALENDAR);
    words(add, date_cues::DATE_CUES, |_| DateCue::When);
    words(add, date_cues::OCCASIONS_BY_DAY, |_| DateCue::Occasion);
    rows(add, days::RELATIVE_DAYS);
    rows(add, due_cues::DUE_CUES);
    rows(add, parts_of_day::PARTS_OF_DAY);
    words(add, time_cues::TIME_CUES, |_| TimeCue);
    rows(add, time_letters::TIME_LETTERS);
    rows(add, weekdays::WEEKDAYS);
    words(add, year_cues::YEAR_CUES, |_| YearCue);
    rows(add, years_of_comparison::YEARS_OF_COMPARISON);
}

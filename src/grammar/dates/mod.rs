//! Rules of days, months, years, stretches of time and times of day.

pub(super) mod date;
pub(super) mod letters;
pub(super) mod month;
pub(super) mod period;
pub(super) mod time;
pub(super) mod year;

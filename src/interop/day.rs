//! What the days of all other crates share.

use thiserror::Error;

use crate::value::Date;

/// Why a day is none of another crate's, or none of this one's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DayError {
    /// The text gives no year, as in `ngày 02 tháng 7`, and nothing settles it; [`Date::with_year`] gives it one.
    #[error("{0} has no year")]
    NoYear(Date),
    /// The year is outside those of a [`Date`], 1 to 9999, or of the other type.
    #[error("the year is out of range")]
    OutOfRange,
}

/// The year, month and day of a date.
pub(super) fn parts(date: Date) -> Result<(u16, u8, u8), DayError> {
    let year = date.year().ok_or(DayError::NoYear(date))?;
    Ok((year, date.month(), date.day()))
}

/// The date of a year that may be any, a month and a day.
pub(super) fn date(year: impl TryInto<u16>, month: u8, day: u8) -> Result<Date, DayError> {
    let year = year.try_into().ok();
    year.and_then(|year| Date::new(Some(year), month, day)).ok_or(DayError::OutOfRange)
}

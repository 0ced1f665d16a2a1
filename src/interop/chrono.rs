//! The naive types of chrono 0.4.

use chrono_0_4::{Datelike, NaiveDate, NaiveTime};

use super::day::{self, DayError};
use crate::value::{Date, Period, Time};

/// Fails for a day without a year.
///
/// ```
/// let date: baocao::Date = "ngày 02 tháng 7 năm 2024".parse().unwrap();
/// assert_eq!(chrono_0_4::NaiveDate::try_from(date).unwrap().to_string(), "2024-07-02");
/// ```
impl TryFrom<Date> for NaiveDate {
    type Error = DayError;

    fn try_from(date: Date) -> Result<Self, DayError> {
        let (year, month, day) = day::parts(date)?;
        Self::from_ymd_opt(year.into(), month.into(), day.into()).ok_or(DayError::OutOfRange)
    }
}

/// Fails outside the years 1 to 9999.
impl TryFrom<NaiveDate> for Date {
    type Error = DayError;

    fn try_from(date: NaiveDate) -> Result<Self, DayError> {
        day::date(date.year(), date.month() as u8, date.day() as u8)
    }
}

impl From<Time> for NaiveTime {
    fn from(time: Time) -> Self {
        Self::from_hms_opt(time.hour().into(), time.minute().into(), 0).expect("a time is below 24:00")
    }
}

/// The first and the last day; fails for a period without a year.
impl TryFrom<Period> for (NaiveDate, NaiveDate) {
    type Error = DayError;

    fn try_from(period: Period) -> Result<Self, DayError> {
        Ok((period.start().try_into()?, period.end().try_into()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    #[test]
    fn days_go_over_and_come_back() {
        for (year, month, day) in [(2024, 7, 2), (2024, 2, 29), (1, 1, 1), (9999, 12, 31)] {
            let date = Date::new(Some(year), month, day).expect("a day");
            let there = NaiveDate::try_from(date).expect("has a year");
            assert_eq!(there.to_string(), format!("{date:#}"), "of {date}");
            assert_eq!(Date::try_from(there), Ok(date));
        }
    }

    #[test]
    fn err_without_a_year_or_out_of_range() {
        let date = Date::new(None, 7, 2).expect("a day");
        let error = NaiveDate::try_from(date).unwrap_err();
        assert_eq!(error.to_string(), "ngày 02/7 has no year");
        assert_eq!(Date::try_from(day(-43, 3, 15)), Err(DayError::OutOfRange));
        assert_eq!(Date::try_from(day(20_000, 3, 15)), Err(DayError::OutOfRange));
    }

    #[test]
    fn times_and_periods() {
        let time = Time::new(23, 59).expect("a time");
        assert_eq!(NaiveTime::from(time).to_string(), "23:59:00");
        let half = Period::months(Some(2024), 1, 6).expect("a period");
        assert_eq!(<(NaiveDate, NaiveDate)>::try_from(half), Ok((day(2024, 1, 1), day(2024, 6, 30))));
        let nameless = Period::months(None, 1, 6).expect("a period");
        assert!(matches!(<(NaiveDate, NaiveDate)>::try_from(nameless), Err(DayError::NoYear(_))));
    }
}

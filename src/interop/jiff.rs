//! The civil types of jiff 0.2.

use jiff_0_2::civil;

use super::day::{self, DayError};
use crate::value::{Date, Period, Time};

/// Fails for a day without a year.
///
/// ```
/// let date: baocao::Date = "ngày 02 tháng 7 năm 2024".parse().unwrap();
/// assert_eq!(jiff_0_2::civil::Date::try_from(date).unwrap(), jiff_0_2::civil::date(2024, 7, 2));
/// ```
impl TryFrom<Date> for civil::Date {
    type Error = DayError;

    fn try_from(date: Date) -> Result<Self, DayError> {
        let (year, month, day) = day::parts(date)?;
        let year = i16::try_from(year).map_err(|_| DayError::OutOfRange)?;
        Self::new(year, small(month), small(day)).map_err(|_| DayError::OutOfRange)
    }
}

/// Fails outside the years 1 to 9999.
impl TryFrom<civil::Date> for Date {
    type Error = DayError;

    fn try_from(date: civil::Date) -> Result<Self, DayError> {
        day::date(date.year(), date.month().unsigned_abs(), date.day().unsigned_abs())
    }
}

impl From<Time> for civil::Time {
    fn from(time: Time) -> Self {
        Self::constant(small(time.hour()), small(time.minute()), 0, 0)
    }
}

/// The first and the last day; fails for a period without a year.
impl TryFrom<Period> for (civil::Date, civil::Date) {
    type Error = DayError;

    fn try_from(period: Period) -> Result<Self, DayError> {
        Ok((period.start().try_into()?, period.end().try_into()?))
    }
}

/// A month, a day, an hour or a minute in jiff's type.
fn small(n: u8) -> i8 {
    i8::try_from(n).expect("at most 59")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_go_over_and_come_back() {
        for (year, month, day) in [(2024, 7, 2), (2024, 2, 29), (1, 1, 1), (9999, 12, 31)] {
            let date = Date::new(Some(year), month, day).expect("a day");
            let there = civil::Date::try_from(date).expect("has a year");
            assert_eq!(there.to_string(), format!("{date:#}"), "of {date}");
            assert_eq!(Date::try_from(there), Ok(date));
        }
    }

    #[test]
    fn err_without_a_year_or_out_of_range() {
        let date = Date::new(None, 7, 2).expect("a day");
        let error = civil::Date::try_from(date).unwrap_err();
        assert_eq!(error.to_string(), "ngày 02/7 has no year");
        assert_eq!(Date::try_from(civil::date(-43, 3, 15)), Err(DayError::OutOfRange));
        assert_eq!(Date::try_from(civil::date(0, 3, 15)), Err(DayError::OutOfRange));
    }

    #[test]
    fn times_and_periods() {
        let time = Time::new(23, 59).expect("a time");
        assert_eq!(civil::Time::from(time), civil::time(23, 59, 0, 0));
        let half = Period::months(Some(2024), 1, 6).expect("a period");
        let days = <(civil::Date, civil::Date)>::try_from(half);
        assert_eq!(days, Ok((civil::date(2024, 1, 1), civil::date(2024, 6, 30))));
        let nameless = Period::months(None, 1, 6).expect("a period");
        assert!(matches!(<(civil::Date, civil::Date)>::try_from(nameless), Err(DayError::NoYear(_))));
    }
}

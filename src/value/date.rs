//! Days, months and years, of which any part may be left open: `ngày 02 tháng 7`, `tháng 7/2024`, `năm 2024`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A calendar day, with or without its year: `ngày 02 tháng 7`, `11/07/2024`.
///
/// | written | year | month | day | ISO 8601 |
/// |---|---|---|---|---|
/// | `ngày 11/07/2024` | 2024 | 7 | 11 | `2024-07-11` |
/// | `ngày 02 tháng 7` | – | 7 | 2 | `--07-02` |
#[doc(alias = "ngày")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1", extend("pattern" = "^([0-9]{4}|-)-[0-9]{2}-[0-9]{2}$")))]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: Option<u16>,
    month: u8,
    day: u8,
}

impl Date {
    /// A day of the Gregorian calendar; `None` for one that it does not have, such as 31/02. Years run from 1 to 9999.
    pub const fn new(year: Option<u16>, month: u8, day: u8) -> Option<Self> {
        let fits = match year {
            Some(year) => 0 < year && year < 10_000,
            None => true,
        };
        if fits && 0 < month && month < 13 && 0 < day && day <= days_in_month(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// The year, where it is written or was inferred.
    pub const fn year(self) -> Option<u16> {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The same day in a year; `None` for 29/02 in a year that has none.
    pub const fn with_year(self, year: u16) -> Option<Self> {
        Self::new(Some(year), self.month, self.day)
    }

    /// The day of the week, 0 for Monday (`thứ hai`) to 6 for Sunday (`chủ nhật`); `None` without a year.
    pub fn weekday(self) -> Option<u8> {
        Some((self.days()? + 2).rem_euclid(7) as u8)
    }

    /// The day this many days later, or earlier; `None` without a year or past the years 1 to 9999.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        Self::from_days(self.days()?.checked_add(days)?)
    }

    /// Days since 0000-03-01, counted as Howard Hinnant's `days_from_civil` does.
    pub(crate) fn days(self) -> Option<i64> {
        let year = i64::from(self.year?) - i64::from(self.month <= 2);
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let month = (i64::from(self.month) + 9) % 12;
        let of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year)
    }

    fn from_days(days: i64) -> Option<Self> {
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(Some(u16::try_from(year).ok()?), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

/// How many days a month has; February has 29 where the year is not known.
pub(crate) const fn days_in_month(year: Option<u16>, month: u8) -> u8 {
    match (month, year) {
        (4 | 6 | 9 | 11, _) => 30,
        (2, Some(year)) if year % 4 != 0 || (year % 100 == 0 && year % 400 != 0) => 28,
        (2, _) => 29,
        _ => 31,
    }
}

/// As Vietnamese writes it, `ngày 02/7/2024`; with `{:#}` in ISO 8601, `2024-07-02`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = *self;
        match (year, f.alternate()) {
            (Some(year), true) => write!(f, "{year:04}-{month:02}-{day:02}"),
            (None, true) => write!(f, "--{month:02}-{day:02}"),
            (Some(year), false) => write!(f, "ngày {day:02}/{month}/{year}"),
            (None, false) => write!(f, "ngày {day:02}/{month}"),
        }
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        format!("{date:#}")
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (year, rest) = year_of_iso(&text).ok_or("not an ISO date")?;
        let (month, day) = rest.split_once('-').ok_or("not an ISO date")?;
        let (month, day) = digits(month, 2).zip(digits(day, 2)).ok_or("not an ISO date")?;
        Self::new(year, month, day).ok_or("no day of the calendar")
    }
}

/// A month, with or without its year: `tháng 7/2024`, `tháng 7`.
#[doc(alias = "tháng")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1", extend("pattern" = "^([0-9]{4}|-)-[0-9]{2}$")))]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: Option<u16>,
    month: u8,
}

impl Month {
    /// A month, 1 to 12; `None` for others.
    pub const fn new(year: Option<u16>, month: u8) -> Option<Self> {
        if Date::new(year, month, 1).is_some() { Some(Self { year, month }) } else { None }
    }

    /// Its first and its last day.
    pub(super) const fn ends(self) -> (Date, Date) {
        let Self { year, month } = self;
        (Date { year, month, day: 1 }, Date { year, month, day: days_in_month(year, month) })
    }

    /// The year, where it is written or was inferred.
    pub const fn year(self) -> Option<u16> {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }
}

/// As Vietnamese writes it, `tháng 7/2024`; with `{:#}` in ISO 8601, `2024-07`.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month } = *self;
        match (year, f.alternate()) {
            (Some(year), true) => write!(f, "{year:04}-{month:02}"),
            (None, true) => write!(f, "--{month:02}"),
            (Some(year), false) => write!(f, "tháng {month}/{year}"),
            (None, false) => write!(f, "tháng {month}"),
        }
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        format!("{month:#}")
    }
}

impl TryFrom<String> for Month {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (year, month) = year_of_iso(&text).ok_or("not an ISO month")?;
        digits(month, 2).and_then(|month| Self::new(year, month)).ok_or("no month of the year")
    }
}

/// A year: `năm 2024`.
#[doc(alias = "năm")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1", extend("pattern" = "^[0-9]{4}$")))]
#[serde(try_from = "String", into = "String")]
pub struct Year(u16);

impl Year {
    /// A year, 1 to 9999; `None` for others.
    pub const fn new(year: u16) -> Option<Self> {
        if Date::new(Some(year), 1, 1).is_some() { Some(Self(year)) } else { None }
    }

    /// Its first and its last day.
    pub(super) const fn ends(self) -> (Date, Date) {
        let year = Some(self.0);
        (Date { year, month: 1, day: 1 }, Date { year, month: 12, day: 31 })
    }

    /// Its number.
    pub const fn value(self) -> u16 {
        self.0
    }
}

/// As Vietnamese writes it, `năm 2024`; with `{:#}` in ISO 8601, `2024`.
impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() { write!(f, "{:04}", self.0) } else { write!(f, "năm {}", self.0) }
    }
}

impl From<Year> for String {
    fn from(year: Year) -> Self {
        format!("{year:#}")
    }
}

impl TryFrom<String> for Year {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        digits(&text, 4).and_then(Self::new).ok_or("not a year")
    }
}

/// The year of `2024-…` or none of `--…`, and what follows the dash.
fn year_of_iso(text: &str) -> Option<(Option<u16>, &str)> {
    if let Some(rest) = text.strip_prefix("--") {
        return Some((None, rest));
    }
    let (year, rest) = text.split_once('-')?;
    Some((Some(digits(year, 4)?), rest))
}

/// A number of just so many digits, with no sign.
pub(super) fn digits<N: FromStr>(text: &str, count: usize) -> Option<N> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn weekdays() {
        // The Wednesday, the Tuesday and the Monday that three reports of the time state.
        for ((year, month, day), weekday) in [((2024, 7, 10), 2), ((2019, 11, 26), 1), ((2017, 2, 6), 0)] {
            assert_eq!(Date::new(Some(year), month, day).and_then(Date::weekday), Some(weekday));
        }
    }

    #[test]
    fn days_go_over_months_and_years() {
        let date = |y, m, d| Date::new(Some(y), m, d).expect("a day");
        for (from, days, to) in [
            (date(2024, 7, 10), -1, date(2024, 7, 9)),
            (date(2024, 2, 28), 1, date(2024, 2, 29)),
            (date(2023, 12, 31), 1, date(2024, 1, 1)),
            (date(2000, 3, 1), -1, date(2000, 2, 29)),
        ] {
            assert_eq!(from.plus_days(days), Some(to));
        }
        for days in [i64::MAX, i64::MIN, 4_000_000, -4_000_000] {
            assert_eq!(date(2024, 7, 10).plus_days(days), None, "{days} days later");
        }
    }

    #[test]
    fn impossible_days_are_none() {
        for (year, month, day) in [(Some(2024), 2, 30), (Some(2023), 2, 29), (None, 4, 31), (None, 0, 1), (None, 1, 32)]
        {
            assert_eq!(Date::new(year, month, day), None, "{year:?}-{month}-{day}");
        }
    }
}

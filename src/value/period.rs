use std::fmt;

use serde::{Deserialize, Serialize};

use super::date::{Date, Month, Year, days_in_month};

/// A stretch of time from its first day to its last: `6 tháng đầu năm 2024`, `quý I/2025`, `nhiệm kỳ 2020-2025`.
///
/// | written | kind | first day | last day |
/// |---|---|---|---|
/// | `9 tháng đầu năm 2022` | [`PeriodKind::Months`] | 2022-01-01 | 2022-09-30 |
/// | `6 tháng cuối năm` | [`PeriodKind::Months`] | `--07-01` | `--12-31` |
/// | `quý I/2025` | [`PeriodKind::Quarter`] | 2025-01-01 | 2025-03-31 |
/// | `giai đoạn 2016 – 2021` | [`PeriodKind::Years`] | 2016-01-01 | 2021-12-31 |
/// | `nhiệm kỳ 2020-2025` | [`PeriodKind::Term`] | 2020-01-01 | 2025-12-31 |
/// | `năm học 2019-2020` | [`PeriodKind::SchoolYear`] | 2019-01-01 | 2020-12-31 |
///
/// The text says no more of a term or a school year than its two years, so no day inside them is guessed.
#[doc(alias = "giai đoạn")]
#[doc(alias = "nhiệm kỳ")]
#[doc(alias = "quý")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(try_from = "Repr", into = "Repr")]
pub struct Period {
    start: Date,
    end: Date,
    kind: PeriodKind,
}

/// How a period is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PeriodKind {
    /// Months of one year, or one: `6 tháng đầu năm`, `nửa đầu năm`, `tháng 7/2024`.
    Months,
    /// `quý`: three months.
    Quarter,
    /// `giai đoạn`, two years with a dash, or one year.
    Years,
    /// `nhiệm kỳ`: a term of office.
    Term,
    /// `năm học`.
    SchoolYear,
}

impl Period {
    /// Months of one year, the first and the last; `None` for months that no year has, or out of order.
    pub fn months(year: Option<u16>, first: u8, last: u8) -> Option<Self> {
        Self::of_months(PeriodKind::Months, year, first, last)
    }

    /// A quarter, 1 to 4; `None` for others.
    pub fn quarter(year: Option<u16>, quarter: u8) -> Option<Self> {
        match quarter {
            1..=4 => Self::of_months(PeriodKind::Quarter, year, quarter * 3 - 2, quarter * 3),
            _ => None,
        }
    }

    /// Whole years, the first and the last; `None` out of order or for a kind that is not counted in years.
    pub fn years(kind: PeriodKind, first: u16, last: u16) -> Option<Self> {
        if first > last || matches!(kind, PeriodKind::Months | PeriodKind::Quarter) {
            return None;
        }
        Some(Self { start: Date::new(Some(first), 1, 1)?, end: Date::new(Some(last), 12, 31)?, kind })
    }

    fn of_months(kind: PeriodKind, year: Option<u16>, first: u8, last: u8) -> Option<Self> {
        if first > last {
            return None;
        }
        Some(Self { start: Date::new(year, first, 1)?, end: Date::new(year, last, days_in_month(year, last))?, kind })
    }

    /// The first day.
    pub const fn start(self) -> Date {
        self.start
    }

    /// The last day.
    pub const fn end(self) -> Date {
        self.end
    }

    /// How it is named.
    pub const fn kind(self) -> PeriodKind {
        self.kind
    }

    /// The same months in a year. A period of whole years stays as it is.
    pub fn with_year(self, year: u16) -> Option<Self> {
        match self.kind {
            PeriodKind::Months | PeriodKind::Quarter => {
                Self::of_months(self.kind, Some(year), self.start.month(), self.end.month())
            }
            _ => Some(self),
        }
    }

    /// Writes it as Vietnamese does, so that it reads as a period also where a month or a year may stand.
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { start, end, kind } = self;
        if f.alternate() {
            return write!(f, "{start:#}/{end:#}");
        }
        let (first, last) = (start.year().unwrap_or(0), end.year().unwrap_or(0));
        match kind {
            PeriodKind::Years => return write!(f, "giai đoạn {first}-{last}"),
            PeriodKind::Term => return write!(f, "nhiệm kỳ {first}-{last}"),
            PeriodKind::SchoolYear => return write!(f, "năm học {first}-{last}"),
            PeriodKind::Quarter => {
                let numeral = ["I", "II", "III", "IV"][usize::from(end.month() / 3).clamp(1, 4) - 1];
                return match start.year() {
                    Some(year) => write!(f, "quý {numeral}/{year}"),
                    None => write!(f, "quý {numeral}"),
                };
            }
            PeriodKind::Months => {}
        }
        match (start.month(), end.month()) {
            (1, 12) if start.year().is_some() => write!(f, "12 tháng năm")?,
            (1, months) => write!(f, "{months} tháng đầu năm")?,
            (month, 12) => write!(f, "{} tháng cuối năm", 13 - month)?,
            (first, last) => {
                write!(f, "từ tháng {first} đến tháng {last}")?;
                return start.year().map_or(Ok(()), |year| write!(f, "/{year}"));
            }
        }
        start.year().map_or(Ok(()), |year| write!(f, " {year}"))
    }
}

/// Good Vietnamese: `6 tháng đầu năm 2024`, `quý I/2025`, `năm 2023`, `tháng 7/2024`; with `{:#}` the two days in ISO
/// 8601.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { start, end, kind } = self;
        let one_year = start.year().filter(|&year| *kind == PeriodKind::Years && end.year() == Some(year));
        let one_month = Month::new(start.year(), start.month())
            .filter(|month| *kind == PeriodKind::Months && end.month() == month.month());
        match (one_year, one_month) {
            _ if f.alternate() => self.write(f),
            (Some(year), _) => write!(f, "năm {year}"),
            (_, Some(month)) => month.fmt(f),
            _ => self.write(f),
        }
    }
}

/// The whole of a month: `tháng 7/2024`.
impl From<Month> for Period {
    fn from(month: Month) -> Self {
        let (start, end) = month.ends();
        Self { start, end, kind: PeriodKind::Months }
    }
}

/// The whole of a year: `năm 2024`.
impl From<Year> for Period {
    fn from(year: Year) -> Self {
        let (start, end) = year.ends();
        Self { start, end, kind: PeriodKind::Years }
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
struct Repr {
    /// The first day.
    start: Date,
    /// The last day.
    end: Date,
    /// How it is named.
    kind: PeriodKind,
}

impl From<Period> for Repr {
    fn from(Period { start, end, kind }: Period) -> Self {
        Self { start, end, kind }
    }
}

impl TryFrom<Repr> for Period {
    type Error = &'static str;

    fn try_from(Repr { start, end, kind }: Repr) -> Result<Self, Self::Error> {
        let period = match kind {
            PeriodKind::Months => Self::months(start.year(), start.month(), end.month()),
            PeriodKind::Quarter => Self::quarter(start.year(), end.month() / 3),
            _ => start.year().zip(end.year()).and_then(|(first, last)| Self::years(kind, first, last)),
        };
        period.filter(|p| p.start == start && p.end == end).ok_or("days that do not make such a period")
    }
}

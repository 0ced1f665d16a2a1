//! Periods in an order in which those of one length stand together.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::value::{Period, PeriodKind, Year};

/// A period in the order of time: first by how long a stretch it is, then by when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Period", into = "Period")]
pub struct When(Period);

/// What kind of stretch of time a figure covers. Only figures of one kind can be set against each other over time: that
/// of six months tells nothing beside that of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Stretch {
    /// One whole year.
    Year,
    /// The first months of a year, added up: `9 tháng đầu năm`. Three of them are a quarter.
    FromJanuary(u8),
    /// `quý`: three months by themselves, also where they are written as months: `3 tháng đầu năm`.
    Quarter,
    /// One month, or months that do not begin with January: from the first to the last.
    Months(u8, u8),
    /// Several years: how many.
    Years(u16),
    /// `nhiệm kỳ`.
    Term,
    /// `năm học`.
    SchoolYear,
}

/// The same for all ways to write one stretch of time: the twelve months of a year are that year, and three months that
/// are a quarter are that quarter.
impl From<Period> for When {
    fn from(period: Period) -> Self {
        let (first, last) = (period.start(), period.end());
        let same = match period.kind() {
            PeriodKind::Months if (first.month(), last.month()) == (1, 12) => {
                first.year().and_then(Year::new).map(Period::from)
            }
            PeriodKind::Months if first.month() % 3 == 1 && last.month() == first.month() + 2 => {
                Period::quarter(first.year(), last.month() / 3)
            }
            _ => None,
        };
        Self(same.unwrap_or(period))
    }
}

impl From<When> for Period {
    fn from(when: When) -> Self {
        when.period()
    }
}

impl When {
    /// The period itself.
    pub const fn period(self) -> Period {
        self.0
    }

    /// What it can be set against.
    pub fn stretch(self) -> Stretch {
        let (start, end) = (self.0.start(), self.0.end());
        match self.0.kind() {
            PeriodKind::Quarter => Stretch::Quarter,
            PeriodKind::Term => Stretch::Term,
            PeriodKind::SchoolYear => Stretch::SchoolYear,
            PeriodKind::Years if start.year() == end.year() => Stretch::Year,
            PeriodKind::Years => Stretch::Years(end.year().unwrap_or(0) - start.year().unwrap_or(0) + 1),
            PeriodKind::Months => match (start.month(), end.month()) {
                (1, 12) => Stretch::Year,
                (1, last) if last > 1 => Stretch::FromJanuary(last),
                (first, last) => Stretch::Months(first, last),
            },
        }
    }
}

impl Ord for When {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |when: &Self| (when.stretch(), when.0.end(), when.0.start());
        rank(self).cmp(&rank(other))
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// As [`Period`] is written: `6 tháng đầu năm 2024`.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

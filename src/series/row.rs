use rust_decimal::Decimal;
use serde::Serialize;

use super::{Cell, Measured};
use crate::check::{Finding, Status};
use crate::value::{Bound, Date, Level, Period, Topic};

/// A cell in one flat line, with the same fields for every cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Row<'a> {
    /// The topic; [`Topic::Other`] where the subject takes its place.
    pub topic: Topic,
    /// What is measured, as written.
    pub subject: &'a str,
    /// Whether it is a goal.
    pub goal: bool,
    /// The level of the unit.
    pub level: Option<Level>,
    /// The name of the unit, as written.
    pub name: Option<&'a str>,
    /// The period in words: `6 tháng đầu năm 2024`.
    pub period: Option<String>,
    /// Its first day.
    pub from: Option<Date>,
    /// Its last day.
    pub to: Option<Date>,
    /// The figure, in plain units.
    pub value: Option<String>,
    /// What it counts in.
    pub unit: Option<&'a str>,
    /// How it limits what it measures.
    pub bound: Option<Bound>,
    /// Its share of a whole, in percent.
    pub share: Option<String>,
    /// What share of the plan it is, in percent.
    pub of_plan: Option<String>,
    /// How far it rose, in percent.
    pub growth: Option<String>,
    /// What is wrong or doubtful about it, in English.
    pub findings: String,
    /// The document.
    pub document: &'a str,
    /// The first byte of the place in the document.
    pub start: usize,
    /// The byte behind that place.
    pub end: usize,
}

impl<'a> Row<'a> {
    pub(super) fn of(cell: &'a Cell) -> Self {
        let period = cell.key.period.map(super::When::period);
        let plain = |value: Option<Decimal>| value.map(|value| value.normalize().to_string());
        let findings = cell.findings.iter().filter(|finding| finding.status >= Status::Doubtful);
        Self {
            topic: match cell.key.measured {
                Measured::Topic(topic) => topic,
                Measured::Subject(_) => Topic::Other,
            },
            subject: &cell.subject,
            goal: cell.key.goal,
            level: cell.key.place.level,
            name: cell.name.as_deref(),
            period: period.map(|period| period.to_string()),
            from: period.map(Period::start),
            to: period.map(Period::end),
            value: plain(cell.value),
            unit: cell.unit.as_deref(),
            bound: cell.bound,
            share: plain(cell.share),
            of_plan: plain(cell.of_plan),
            growth: plain(cell.growth),
            findings: findings.map(Finding::english).collect::<Vec<_>>().join(" "),
            document: &cell.document,
            start: cell.span.start(),
            end: cell.span.end(),
        }
    }
}

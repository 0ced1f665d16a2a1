//! Documents and meetings against the day of the report that tells of them.

use super::finding::{Cited, Finding, Kind, Status};
use crate::model::{Mention, Report};
use crate::text::Span;
use crate::value::{Date, Value};

/// How far from a document's or a meeting's name its date is looked for, in bytes.
const REACH: usize = 200;

pub(super) fn find(report: &Report<'_>) -> Vec<Finding> {
    let Some(published) = report.published.filter(|published| published.date.year().is_some()) else {
        return Vec::new();
    };
    let after = |date: Option<Date>| date.filter(|&date| is_after(date, published.date));
    let day = Cited::new(published.span, Value::Date(published.date));
    let finding = |of: Span, date: Date, may_be_announced: bool| {
        let written = written(report, of, date);
        // A year that was inferred is itself in doubt.
        let certain = written.is_some_and(|mention| mention.inferred.is_none()) && !may_be_announced;
        let status = if certain { Status::Wrong } else { Status::Doubtful };
        let span = written.map_or(of, |mention| mention.span);
        Finding { stated: Some(Value::Date(date)), from: vec![day.clone()], ..Finding::new(Kind::Future, status, span) }
    };
    let documents = report.documents.iter().filter_map(|document| Some((document.span, after(document.date)?, false)));
    let meetings = report.meetings.iter().filter_map(|meeting| Some((meeting.span, after(meeting.date)?, true)));
    documents.chain(meetings).map(|(of, date, may_be_announced)| finding(of, date, may_be_announced)).collect()
}

/// Whether one day comes after another; `false` where a year is missing.
fn is_after(date: Date, other: Date) -> bool {
    date.year().is_some() && date > other
}

/// Where a date stands behind the name of what it belongs to.
fn written<'r>(report: &'r Report<'r>, of: Span, date: Date) -> Option<&'r Mention<'r>> {
    let start = report.mentions.partition_point(|mention| mention.span.start() < of.start());
    let mut near = report.mentions[start..].iter().take_while(|mention| mention.span.start() <= of.end() + REACH);
    near.find(|mention| mention.value == Value::Date(date))
}

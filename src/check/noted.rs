//! What the reading itself noted: impossible dates and Roman numerals, amounts in words, weekdays, dates out of order.

use super::finding::{Cited, Finding, Kind, Status};
use crate::model::{Mention, Note, NoteKind, Report};
use crate::text::Span;
use crate::value::Value;

pub(super) fn find(report: &Report<'_>) -> Vec<Finding> {
    report.notes.iter().filter_map(|note| of(report, *note)).collect()
}

fn of(report: &Report<'_>, note: Note) -> Option<Finding> {
    let wrong = |kind| Finding::new(kind, Status::Wrong, note.span);
    Some(match note.kind {
        NoteKind::ImpossibleDate => wrong(Kind::ImpossibleDate),
        NoteKind::MalformedRoman => wrong(Kind::RomanNumeral),
        NoteKind::WordsDiffer => {
            let figure = before(report, note.span)?;
            Finding { from: vec![cited(figure)], ..wrong(Kind::Words) }
        }
        NoteKind::WeekdayDiffers => {
            let date = within(report, note.span).next()?;
            // A date whose year was inferred is itself in doubt.
            let status = if date.inferred.is_none() { Status::Wrong } else { Status::Doubtful };
            Finding { status, from: vec![cited(date)], ..wrong(Kind::Weekday) }
        }
        NoteKind::DatesOutOfOrder => {
            let dates = within(report, note.span);
            Finding { from: dates.map(cited).collect(), ..wrong(Kind::DateOrder) }
        }
        NoteKind::AmbiguousSeparator | NoteKind::NumberTooLarge | NoteKind::UnknownYear | NoteKind::TextTooLong => {
            return None;
        }
    })
}

fn cited(mention: &Mention<'_>) -> Cited {
    Cited::new(mention.span, mention.value.clone().into_owned())
}

/// The mention right before a place.
fn before<'r>(report: &'r Report<'r>, span: Span) -> Option<&'r Mention<'r>> {
    let at = report.mentions.partition_point(|mention| mention.span.start() < span.start());
    report.mentions[..at].last()
}

/// The dates within a place.
fn within<'r>(report: &'r Report<'r>, span: Span) -> impl Iterator<Item = &'r Mention<'r>> {
    let start = report.mentions.partition_point(|mention| mention.span.start() < span.start());
    let inside = report.mentions[start..].iter().take_while(move |mention| mention.span.end() <= span.end());
    inside.filter(|mention| matches!(mention.value, Value::Date(_)))
}

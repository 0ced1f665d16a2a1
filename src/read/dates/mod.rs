//! Dates and periods that the text does not write in full: which year they mean, and what says so.
//!
//! [Anchors](anchors) are the places that say it; the [settler] finds the one that a date goes by.

mod anchors;
mod settler;

use super::extent::Extent;
use super::mentions::Mentions;
use super::source::Source;
use crate::grammar::{Expression, Found};
use crate::model::{Inferred, Note, NoteKind};
use crate::value::{Date, Value, Year};
use settler::{Settler, YearOf, is_without_year};

/// Makes mentions of all expressions, with their years and relative days settled.
pub(super) fn settle(source: &mut Source<'_, '_>, found: Vec<Found>, reference: Option<Date>) {
    let settler = Settler::new(source, &found, source.published.map(|p| (p.date, p.span)), reference);
    source.mentions = Mentions::with_capacity(found.len());
    source.places.reserve_exact(found.len());
    for found in found {
        let span = source.span(found.tokens.clone());
        let at = found.tokens.start;
        let (value, inferred) = match found.expression {
            Expression::Value(value) if !is_without_year(&value) => (value, None),
            Expression::Value(value) => settler.value(source, at, value),
            Expression::Document(parts) => (Value::Document(parts.of(source.text()).into()), None),
            Expression::RelativeDay(_) | Expression::LastYear => {
                let Some((value, inferred)) = relative(source, &settler, &found) else {
                    source.notes.push(Note::new(span, NoteKind::UnknownYear));
                    continue;
                };
                (value, Some(inferred))
            }
            Expression::BareMonths(period) => settler.bare_months(source, at, period),
        };
        if is_without_year(&value) {
            source.notes.push(Note::new(span, NoteKind::UnknownYear));
        }
        source.mentions.push(span, value, inferred);
        source.places.push(Extent::of(&found.tokens));
    }
}

/// The day or year that is only told from another: `hôm qua`, `năm trước`.
fn relative(source: &Source<'_, '_>, settler: &Settler, found: &Found) -> Option<(Value<'static>, Inferred)> {
    match found.expression {
        Expression::RelativeDay(days) => {
            let (date, inferred) = settler.relative(i64::from(days))?;
            Some((Value::Date(date), inferred))
        }
        Expression::LastYear => {
            let (year, inferred) = settler.year(source, found.tokens.start, YearOf::Other)?;
            Some((Value::Year(Year::new(year - 1)?), inferred))
        }
        _ => None,
    }
}

//! Dates and periods that the text does not write in full: which year they mean, and what says so.

use super::source::Source;
use crate::grammar::{Expression, Found};
use crate::model::{Inferred, InferredFrom, Mention, Note, NoteKind};
use crate::value::{Date, Month, Number, Period, PeriodKind, Quantity, Scale, Unit, Value, Year};

/// A place of the text that says which year it is about.
#[derive(Clone, Copy, Debug)]
struct Anchor {
    token: usize,
    year: u16,
    from: InferredFrom,
}

/// Makes mentions of all expressions, with their years and relative days settled.
pub(super) fn settle(source: &mut Source<'_, '_>, found: Vec<Found>, reference: Option<Date>) {
    let anchors = anchors(&found);
    let months: Vec<u8> = found.iter().filter_map(first_months).collect();
    let settler = Settler { anchors, months, published: source.published.map(|p| (p.date, p.span)), reference };
    for found in found {
        let span = source.span(found.tokens.clone());
        let at = found.tokens.start;
        let (value, inferred) = match found.expression {
            Expression::Value(value) => settler.value(source, at, value),
            Expression::Document(parts) => (Value::Document(parts.of(source.text().as_str())), None),
            Expression::RelativeDay(days) => match settler.relative(i64::from(days)) {
                Some((date, inferred)) => (Value::Date(date), Some(inferred)),
                None => {
                    source.notes.push(Note::new(span, NoteKind::UnknownYear));
                    continue;
                }
            },
            Expression::LastYear => match settler.year(source, at, None) {
                Some((year, inferred)) if Year::new(year - 1).is_some() => {
                    (Value::Year(Year::new(year - 1).expect("checked")), Some(inferred))
                }
                _ => {
                    source.notes.push(Note::new(span, NoteKind::UnknownYear));
                    continue;
                }
            },
            Expression::BareMonths(period) => settler.bare_months(source, at, period),
        };
        if is_without_year(&value) {
            source.notes.push(Note::new(span, NoteKind::UnknownYear));
        }
        source.mentions.push(Mention::new(span, source.given(found.tokens.clone()), value, inferred));
        source.places.push(found.tokens);
    }
}

fn anchors(found: &[Found]) -> Vec<Anchor> {
    let mut after_document = false;
    let mut anchors = Vec::new();
    for found in found {
        let Expression::Value(value) = &found.expression else {
            after_document = matches!(found.expression, Expression::Document(_));
            continue;
        };
        let (year, from) = match value {
            // A document's own date says nothing of the report's year.
            Value::Date(date) if !after_document => (date.year(), InferredFrom::Date),
            Value::Month(month) => (month.year(), InferredFrom::Date),
            Value::Year(year) => (Some(year.value()), InferredFrom::Date),
            Value::Period(period) if matches!(period.kind(), PeriodKind::Months | PeriodKind::Quarter) => {
                (period.start().year(), InferredFrom::Period)
            }
            _ => (None, InferredFrom::Date),
        };
        after_document = false;
        anchors.extend(year.map(|year| Anchor { token: found.tokens.start, year, from }));
    }
    anchors
}

/// How many months from January a period has.
fn first_months(found: &Found) -> Option<u8> {
    match &found.expression {
        Expression::Value(Value::Period(p)) if p.kind() == PeriodKind::Months && p.start().month() == 1 => {
            Some(p.end().month())
        }
        _ => None,
    }
}

fn is_without_year(value: &Value<'_>) -> bool {
    match value {
        Value::Date(date) => date.year().is_none(),
        Value::Month(month) => month.year().is_none(),
        Value::Period(period) => period.start().year().is_none(),
        _ => false,
    }
}

struct Settler {
    anchors: Vec<Anchor>,
    /// The months from January that the text speaks of: 6 for `6 tháng đầu năm`.
    months: Vec<u8>,
    published: Option<(Date, crate::text::Span)>,
    reference: Option<Date>,
}

impl Settler {
    fn value(&self, source: &Source<'_, '_>, at: usize, value: Value<'static>) -> (Value<'static>, Option<Inferred>) {
        if !is_without_year(&value) {
            return (value, None);
        }
        let month = match &value {
            Value::Date(date) => Some(date.month()),
            _ => None,
        };
        let Some((year, inferred)) = self.year(source, at, month) else { return (value, None) };
        let settled = match &value {
            Value::Date(date) => date.with_year(year).map(Value::Date),
            Value::Month(month) => Month::new(Some(year), month.month()).map(Value::Month),
            Value::Period(period) => period.with_year(year).map(Value::Period),
            _ => None,
        };
        settled.map_or((value, None), |value| (value, Some(inferred)))
    }

    /// The year of a place: from the dateline, else the nearest date or period, else the reference date.
    fn year(&self, source: &Source<'_, '_>, at: usize, month: Option<u8>) -> Option<(u16, Inferred)> {
        if let Some((date, span)) = self.published {
            let year = date.year()?;
            // In January a report still speaks of December.
            let year = if date.month() <= 2 && month.is_some_and(|month| month >= 11) { year - 1 } else { year };
            return Some((year, Inferred::new(InferredFrom::Dateline, Some(span))));
        }
        if let Some(anchor) = self.nearest(at) {
            let next = anchor.year + 1;
            // A year is reviewed in the first months of the next.
            let after = month.is_some_and(|month| month <= 2) && self.anchors.iter().any(|anchor| anchor.year == next);
            let year = if after { next } else { anchor.year };
            let place = source.span(anchor.token..anchor.token + 1);
            return Some((year, Inferred::new(anchor.from, Some(place))));
        }
        let year = self.reference?.year()?;
        Some((year, Inferred::new(InferredFrom::Reference, None)))
    }

    fn nearest(&self, at: usize) -> Option<Anchor> {
        let n = self.anchors.partition_point(|anchor| anchor.token < at);
        let before = n.checked_sub(1).map(|n| self.anchors[n]);
        let after = self.anchors.get(n).copied();
        [before, after].into_iter().flatten().min_by_key(|anchor| anchor.token.abs_diff(at))
    }

    /// A day told from the day of writing.
    fn relative(&self, days: i64) -> Option<(Date, Inferred)> {
        let (today, inferred) = match (self.published, self.reference) {
            (Some((date, span)), _) => (date, Inferred::new(InferredFrom::Dateline, Some(span))),
            (None, reference) => (reference?, Inferred::new(InferredFrom::Reference, None)),
        };
        Some((today.plus_days(days)?, inferred))
    }

    /// `6 tháng`: the months from January where the text speaks of those, else a length of time.
    fn bare_months(&self, source: &Source<'_, '_>, at: usize, period: Period) -> (Value<'static>, Option<Inferred>) {
        let count = period.end().month();
        if self.months.contains(&count) {
            return self.value(source, at, Value::Period(period));
        }
        let number = Number::new(count.into(), Scale::One).expect("a small number");
        (Value::Quantity(Quantity::new(number, Unit::new("tháng"))), None)
    }
}

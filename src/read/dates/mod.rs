//! Dates and periods that the text does not write in full: which year they mean, and what says so.
//!
//! [Anchors](anchors) are the places that say it; the [settler] finds the one that a date goes by.

mod anchors;
mod settler;

use std::ops::Range;

use super::days;
use super::extent::Extent;
use super::mentions::Mentions;
use super::source::Source;
use crate::grammar::{Expression, Found};
use crate::lexicon::Weekday;
use crate::model::{Inferred, InferredFrom, Note, NoteKind};
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
            Expression::Value(value) => {
                let settled = settler.value(source, at, value);
                of_weekday(source, &settler, &found.tokens, settled)
            }
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

/// The years about one that another date tells, the likelier first.
const BESIDE: [i16; 2] = [1, -1];

/// A date in the year that the day of the week beside it leaves: the year of its anchor, else one beside that (`họp sáng
/// thứ Hai (6/2)` in a text of the year before), else another that the text names, else none. What the dateline says
/// stands.
fn of_weekday(
    source: &Source<'_, '_>,
    settler: &Settler,
    tokens: &Range<usize>,
    (value, inferred): (Value<'static>, Option<Inferred>),
) -> (Value<'static>, Option<Inferred>) {
    let (Value::Date(date), Some(Inferred { from, .. })) = (&value, inferred) else { return (value, inferred) };
    let told = if from == InferredFrom::Dateline { None } else { days::weekday_beside(source, tokens) };
    let Some((Weekday(named), _)) = told else { return (value, inferred) };
    let in_year = |year| date.with_year(year).filter(|date| date.weekday() == Some(named));
    let beside = BESIDE.into_iter().filter_map(|years| date.year()?.checked_add_signed(years));
    if let Some(date) = date.year().into_iter().chain(beside).find_map(in_year) {
        return (Value::Date(date), inferred);
    }
    let other = settler.years().find_map(|anchor| Some((in_year(anchor.year)?, anchor.inferred(source))));
    match other {
        Some((date, inferred)) => (Value::Date(date), Some(inferred)),
        // The caller knows his year.
        None if from == InferredFrom::Reference => (value, inferred),
        None => (Date::new(None, date.month(), date.day()).map_or(value, Value::Date), None),
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

#[cfg(test)]
mod tests {
    use crate::parse;
    use crate::value::Value;

    #[test]
    fn a_day_of_the_week_tells_the_year() {
        let cases = [
            ("Năm 2017 xã có 3 chi bộ. Sáng thứ Hai (6/2), Đảng ủy họp.", "2017-02-06", 0),
            ("Năm 2016 xã có 3 chi bộ. Sáng thứ Hai (6/2), Đảng ủy họp.", "2017-02-06", 0),
            ("Năm 2018 xã có 3 chi bộ. Hội nghị ngày 6/2 (thứ Hai) bàn 3 việc.", "2017-02-06", 0),
            // Further off only where the text names it.
            ("Năm 2014 xã có 3 chi bộ, năm 2017 còn 2. Sáng thứ Hai (6/2), Đảng ủy họp.", "2017-02-06", 0),
            ("Năm 2014 xã có 3 chi bộ, năm 2019 còn 2. Sáng thứ Hai (6/2), Đảng ủy họp.", "--02-06", 1),
            ("Năm 2014 xã có 3 chi bộ. Sáng thứ Hai (6/2), Đảng ủy họp.", "--02-06", 1),
            ("Năm 2016 xã có 3 chi bộ. Hội nghị lần thứ hai, ngày 6/2, bàn 3 việc.", "2016-02-06", 0),
            ("Yên Sơn, ngày 12 tháng 02 năm 2016\n\nSáng thứ Hai (6/2), Đảng ủy họp.", "2016-02-06", 1),
        ];
        for (text, expected, notes) in cases {
            let report = parse(text);
            let date = report.mentions.iter().rev().find_map(|mention| match &mention.value {
                Value::Date(date) if mention.inferred.is_some() || date.year().is_none() => Some(format!("{date:#}")),
                _ => None,
            });
            assert_eq!((date.as_deref(), report.notes.len()), (Some(expected), notes), "{text}");
        }
    }
}

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
use crate::lexicon::{Function, Weekday};
use crate::model::{Inferred, InferredFrom, Note, NoteKind};
use crate::value::{Date, Value, Year};
use settler::{Settler, YearOf, is_without_year};

/// Makes mentions of all expressions, with their years and relative days settled.
pub(super) fn settle(source: &mut Source<'_, '_>, found: Vec<Found>) {
    let settler = Settler::new(source, &found, source.published.map(|p| (p.date, p.span)), source.reference);
    source.mentions = Mentions::with_capacity(found.len());
    source.places.reserve_exact(found.len());
    for found in found {
        let span = source.span(found.tokens.clone());
        let (value, inferred) = match found.expression {
            Expression::Value(value) if !is_without_year(&value) => (value, None),
            Expression::Value(value) => {
                let (value, inferred) = settler.value(source, &found.tokens, value);
                let value = behind_earlier(source, &found.tokens, value, inferred);
                of_weekday(source, &settler, &found.tokens, (value, inferred))
            }
            Expression::Document(parts) => (Value::Document(parts.of(source.text()).into()), None),
            Expression::RelativeDay(_) | Expression::LastYear => {
                let Some((value, inferred)) = relative(source, &settler, &found) else {
                    source.notes.push(Note::new(span, NoteKind::UnknownYear));
                    continue;
                };
                (value, Some(inferred))
            }
            Expression::BareMonths(period) => settler.bare_months(source, &found.tokens, period),
        };
        if is_without_year(&value) {
            source.notes.push(Note::new(span, NoteKind::UnknownYear));
        }
        source.mentions.push(span, value, inferred);
        source.places.push(Extent::of(&found.tokens));
    }
}

/// A day in the year behind that of its anchor, where the days that it ends begin in later months: `từ ngày 25/12 đến
/// ngày 05/01`.
fn behind_earlier(
    source: &Source<'_, '_>,
    tokens: &Range<usize>,
    value: Value<'static>,
    inferred: Option<Inferred>,
) -> Value<'static> {
    let (Value::Date(date), Some(_)) = (&value, inferred) else { return value };
    let Some(before) = source.places.len().checked_sub(1) else { return value };
    let first = match source.mentions[before].value {
        Value::Date(first) if first.month() > date.month() => first,
        _ => return value,
    };
    let joined = source.exactly::<Function>(&(source.place(before).end..tokens.start)) == Some(Function::To);
    let next = || date.with_year(first.year()? + 1);
    joined.then(next).flatten().map_or(value, Value::Date)
}

/// The years about one that another date tells, the likelier first.
const BESIDE: [i16; 2] = [1, -1];

/// A date in the year that the day of the week beside it leaves: the year of its anchor, else one beside that (`họp
/// sáng thứ Hai (6/2)` in a text of the year before), else another that the text names, else none. What the dateline
/// says stands.
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

    #[test]
    fn about_the_turn_of_a_year() {
        let cases = [
            ("Tân An, ngày 12 tháng 01 năm 2022\nXã sơ kết công tác tháng 12.", "2021-12"),
            ("Tân An, ngày 12 tháng 01 năm 2022\nXã lập chi bộ, tính đến hết tháng 11.", "2021-11"),
            ("Tân An, ngày 12 tháng 01 năm 2022\nCông tác năm 2022. Xã tổng kết trong tháng 12.", "2022-12"),
            ("Tân An, ngày 12 tháng 01 năm 2022\nKết quả năm 2021, việc năm 2022. Thu hết tháng 12.", "2021-12"),
            ("Tân An, ngày 12 tháng 01 năm 2022\nXã bàn công tác tháng 2.", "2022-02"),
            ("Tân An, ngày 12 tháng 01 năm 2022\nXã giải ngân đến ngày 31/12.", "2021-12-31"),
            ("Tân An, ngày 20 tháng 12 năm 2022\nXã giải ngân đến ngày 31/3.", "2022-03-31"),
            ("Tân An, ngày 12 tháng 4 năm 2022\nXã sơ kết công tác tháng 12.", "2022-12"),
            // Of a text that names the year before alone.
            ("Tân An, ngày 12 tháng 4 năm 2022\nKinh tế năm 2021: thu tháng 12 tăng.", "2021-12"),
            ("Tân An, ngày 12 tháng 4 năm 2022\nCả năm 2021, thu tăng. Xã họp ngày 15/11.", "2021-11-15"),
            ("Tân An, ngày 12 tháng 01 năm 2022\nKinh tế năm 2021: thu tháng 12 tăng.", "2021-12"),
            ("Tân An, ngày 12 tháng 4 năm 2022\nKinh tế năm 2021, việc năm 2022: thu tháng 12 tăng.", "2022-12"),
            ("Tân An, ngày 12 tháng 4 năm 2022\nCả năm 2021, thu tăng. Xã họp ngày 15/3.", "2022-03-15"),
            ("Tân An, ngày 12 tháng 4 năm 2022\nCả năm 2021, thu tăng. Xã nộp trước ngày 15/11.", "2022-11-15"),
            // A year is summed up as late as in spring.
            ("Ngày 5/4, xã tổng kết công tác năm 2021, triển khai công tác năm 2022. Ngày 5/4.", "2022-04-05"),
            ("Tân An, ngày 20 tháng 12 năm 2022\nNgày 10/01 tới, xã họp.", "2023-01-10"),
            ("Tân An, ngày 20 tháng 12 năm 2022\nXã nộp hồ sơ trước 28/2.", "2023-02-28"),
            ("Tân An, ngày 20 tháng 12 năm 2022\nNgày 10/01, xã đã ra quân.", "2022-01-10"),
            ("Tân An, ngày 20 tháng 12 năm 2022\nXã nộp hồ sơ trước 25/12.", "2022-12-25"),
            ("Tân An, ngày 20 tháng 12 năm 2022\nXã trực từ ngày 22/12 đến ngày 03/01.", "2023-01-03"),
            ("Tân An, ngày 20 tháng 12 năm 2022\nXã trực từ ngày 03/01 đến ngày 22/12.", "2022-12-22"),
            ("Tân An, ngày 20 tháng 12 năm 2022\nXã họp ngày 22/12, ngày 03/01.", "2022-01-03"),
        ];
        for (text, expected) in cases {
            let last = parse(text).mentions.last().map(|mention| format!("{:#}", mention.value));
            assert_eq!(last.as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn by_a_reference() {
        let reference = crate::value::Date::new(Some(2022), 1, 12);
        let cases = [
            ("Từ ngày 22/12 đến ngày 03/01, xã ra quân.", ["2021-12-22", "2022-01-03"]),
            ("Tháng 11 và tháng 1, xã ra quân.", ["2021-11", "2022-01"]),
        ];
        for (text, expected) in cases {
            let report = crate::Options::new().reference(reference).parse(text);
            let dates: Vec<_> = report.mentions.iter().map(|mention| format!("{:#}", mention.value)).collect();
            assert_eq!(dates, expected, "{text}");
        }
    }
}

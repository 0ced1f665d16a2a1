//! Times among words: by where they end, those that words do not compare with, and several that are named together.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{Function, YearOfComparison};
use crate::read::source::Source;
use crate::value::{Period, PeriodKind, Value};

/// The mention of a time that ends right before a token.
pub(in crate::read) fn right_before(source: &Source<'_, '_>, floor: usize, at: usize) -> Option<Range<usize>> {
    last_before(source, source.next_mention(at), floor, at)
}

/// The same among the first so many mentions.
pub(in crate::read) fn last_before(
    source: &Source<'_, '_>,
    mentions: usize,
    floor: usize,
    at: usize,
) -> Option<Range<usize>> {
    let mention = (0..mentions).rev().find(|&mention| source.place(mention).end <= at)?;
    let place = source.place(mention);
    let ends_here = place.end == at && place.start >= floor;
    (ends_here && tells_time(&source.mentions[mention].value)).then_some(place)
}

/// Whether a value is a time, or so long a one: `thu ngân sách 11 tháng`.
fn tells_time(value: &Value<'_>) -> bool {
    value.is_time() || is_months(value)
}

/// Whether a value is so many months.
fn is_months(value: &Value<'_>) -> bool {
    matches!(value, Value::Quantity(quantity) if quantity.unit().is_month())
}

/// The stretch of time that a mention is, unless what stands before it makes it one to compare with.
pub(in crate::read) fn named(source: &Source<'_, '_>, floor: usize, mention: usize) -> Option<Period> {
    use YearOfComparison::{Closed, Horizon, Recalled};
    match (&source.mentions[mention].value, cue_before(source, floor, source.place(mention).start)) {
        (Value::Year(year), None | Some(Horizon | Closed | Recalled)) => Some(Period::from(*year)),
        (Value::Month(month), None | Some(Recalled)) => Some(Period::from(*month)),
        (Value::Period(period), None | Some(Horizon | Closed | Recalled)) => Some(*period),
        _ => None,
    }
}

/// The months of one year, or the whole years, that a day ends and one right before it begins: `từ ngày 01/7/2025 đến
/// ngày 30/9/2025`. With where that begins.
pub(in crate::read) fn ended(source: &Source<'_, '_>, floor: usize, mention: usize) -> Option<(usize, Period)> {
    let Value::Date(end) = source.mentions[mention].value else { return None };
    let before = mention.checked_sub(1)?;
    let Value::Date(start) = source.mentions[before].value else { return None };
    let (first, last) = (source.place(before), source.place(mention));
    let joined = first.start > floor && source.is_before(Function::From, floor, first.start);
    let until = || source.exactly(&(first.end..last.start)) == Some(Function::To);
    if !joined || !until() {
        return None;
    }
    let (from, to) = (start.year()?, end.year()?);
    let period = if from == to {
        Period::months(Some(from), start.month(), end.month())
    } else {
        Period::years(PeriodKind::Years, from, to)
    };
    period.filter(|period| period.start() == start && period.end() == end).map(|period| (first.start, period))
}

/// What stands before a time that makes it one to compare with, or an end.
pub(in crate::read) fn cue_before(source: &Source<'_, '_>, floor: usize, at: usize) -> Option<YearOfComparison> {
    source.longest_before(floor, at).map(|(cue, _)| cue)
}

/// The last of some mentions, where they are several times that a comma or `và` joins: `các năm 2021, 2022 và 2023`.
pub(in crate::read) fn several(source: &Source<'_, '_>, floor: usize, mentions: Range<usize>) -> Option<Range<usize>> {
    let last = mentions.clone().next_back()?;
    let joins = |n: &usize| {
        let between = source.place(n - 1).end..source.place(*n).start;
        let mark = || source.kind_at(between.start, between.end) == Some(Kind::Comma);
        between.len() == 1 && (mark() || source.exactly(&between) == Some(Function::And))
    };
    let is_time = |n: usize| named(source, floor, n).is_some();
    let joined = (mentions.start + 1..=last).rev().take_while(joins).take_while(|n| is_time(n - 1));
    joined.last().filter(|_| is_time(last)).map(|second| second - 1..last + 1)
}

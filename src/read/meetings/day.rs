//! The days that a text names, of which one may be a meeting's; and what day is none.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{DateCue, Function, MeetingCue, TimeCue, Weekday};
use crate::model::{Inferred, InferredFrom};
use crate::read::source::Source;
use crate::value::{Date, PartOfDay, Value};

/// How far before a day its part may be named.
const PART_BEFORE: usize = 5;

/// The most tokens of what makes a day one that something is due by: `chậm nhất là`.
const LONGEST_DUE: usize = 3;

/// When a meeting was held.
#[derive(Clone, Debug)]
pub(super) struct Day {
    pub(super) date: Date,
    pub(super) inferred: Option<Inferred>,
    pub(super) part: Option<PartOfDay>,
    /// The tokens that name it.
    pub(super) place: Range<usize>,
}

/// The first day within some tokens that is no document's; behind a bare one that may only name what was held, the day
/// that it was held on: `trao Huy hiệu Đảng đợt 19/5 vào sáng 17/5`.
pub(super) fn first_day(source: &Source<'_, '_>, within: &Range<usize>) -> Option<Day> {
    let mut days = days(source, within);
    let first = days.next()?;
    let later = if is_bare(source, &first) { days.find(|day| is_led_to(source, day)) } else { None };
    Some(later.unwrap_or(first))
}

/// The days within some tokens that may be a meeting's, in order.
fn days(source: &Source<'_, '_>, within: &Range<usize>) -> impl Iterator<Item = Day> {
    let start = within.start;
    source.mentions_in(within).filter_map(move |mention| {
        let Value::Date(date) = source.mentions[mention].value else { return None };
        let place = source.place(mention);
        let is_dateline = source.published.is_some_and(|published| published.span == source.mentions[mention].span);
        let due = source.at(place.clone()).follows::<MeetingCue>(LONGEST_DUE) == Some(MeetingCue::Due);
        if source.is_of_document(mention) || is_dateline || due || is_in_pair(source, mention) {
            return None;
        }
        // `trao Huy hiệu Đảng đợt 19/5`
        if source.is_before(DateCue::Occasion, 0, place.start) && source.tokens[place.start].kind == Kind::Digits {
            return None;
        }
        let sentence = source.layout.sentence_at(place.start).map_or(start, |sentence| sentence.tokens().start);
        let from = place.start.saturating_sub(PART_BEFORE).max(sentence);
        let part = (from..place.end).rev().find_map(|at| Some(source.longest::<PartOfDay>(at, place.end)?.0));
        let part = part.or_else(|| part_above(source, place.start));
        Some(Day { date, inferred: source.mentions.inferred(mention), part, place })
    })
}

/// Whether a day stands right behind a word that it may belong to, without its year, a part of it or a word for it:
/// `Ngày thành lập Đội 15/5`.
fn is_bare(source: &Source<'_, '_>, day: &Day) -> bool {
    let first = day.place.start;
    let noun = first.checked_sub(1).is_some_and(|before| source.tokens[before].kind == Kind::Word);
    let told = source.is_before(DateCue::When, 0, first)
        || source.longest_before::<Weekday>(0, first).is_some()
        || source.longest_before::<TimeCue>(0, first).is_some();
    let yearless = day.inferred.is_some() || day.date.year().is_none();
    noun && !told && yearless && day.part.is_none() && source.tokens[first].kind == Kind::Digits
}

/// Whether a word leads to a day as to when something was done: `vào sáng 17/5`, but not `trước ngày 17/5`.
fn is_led_to(source: &Source<'_, '_>, day: &Day) -> bool {
    let first = day.place.start;
    let start = source.longest_before(0, first).map_or(first, |(_, len): (PartOfDay, _)| first - len);
    source.longest_before::<TimeCue>(0, start).is_some() && !source.is_before(MeetingCue::Due, 0, start)
}

/// The part of the day that stands alone in the line above one that a day begins: `Chiều`, and below it `ngày 18/12,
/// …`.
fn part_above(source: &Source<'_, '_>, day: usize) -> Option<PartOfDay> {
    let lines = &source.layout.lines;
    let line = lines.partition_point(|line| line.tokens().end <= day);
    let begins = lines.get(line).is_some_and(|line| line.tokens().start == day);
    let above = &lines[line.checked_sub(1).filter(|_| begins)?].tokens();
    let (part, len) = source.longest(above.start, above.end)?;
    (len == above.len()).then_some(part)
}

/// The day of posting where some tokens tell of a part of it: `sáng nay`.
pub(super) fn day_of_posting(source: &Source<'_, '_>, within: &Range<usize>) -> Option<Day> {
    let published = source.published?;
    source.each::<PartOfDay>(within.clone()).find_map(|(at, part, len)| {
        let (Function::Now, now) = source.longest(at + len, within.end)? else { return None };
        let inferred = Some(Inferred::new(InferredFrom::Dateline, Some(published.span)));
        Some(Day { date: published.date, inferred, part: Some(part), place: at..at + len + now })
    })
}

/// Whether a day is the first or the last of a time of years: `kỷ niệm 82 năm … (3/2/1930 - 3/2/2012)`, `từ ngày
/// 16/12/2012 đến ngày 15/9/2013`.
fn is_in_pair(source: &Source<'_, '_>, mention: usize) -> bool {
    let month = |n: usize| match source.mentions.get(n)?.value {
        Value::Date(date) => Some((date.year()?, date.month())),
        _ => None,
    };
    let is_pair = |first: usize| {
        let (Some(from), Some(to)) = (month(first), month(first + 1)) else { return false };
        let joint = source.place(first).end..source.place(first + 1).start;
        // Over New Year a meeting may last.
        let lasts = || from.1 == 12 && to == (from.0 + 1, 1);
        let leads =
            |at: usize| source.tokens[at].kind == Kind::Dash || source.is_at(Function::To, at, joint.end) && !lasts();
        from.0 < to.0 && joint.len() == 1 && leads(joint.start)
    };
    is_pair(mention) || mention > 0 && is_pair(mention - 1)
}

//! The days that a text names, of which one may be a meeting's; and what day is none.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{Function, MeetingCue};
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

/// The first day within some tokens that is no document's.
pub(super) fn first_day(source: &Source<'_, '_>, within: &Range<usize>) -> Option<Day> {
    source.mentions_in(within).find_map(|mention| {
        let Value::Date(date) = source.mentions[mention].value else { return None };
        let place = source.place(mention);
        let is_dateline = source.published.is_some_and(|published| published.span == source.mentions[mention].span);
        let due = source.at(place.clone()).follows::<MeetingCue>(LONGEST_DUE) == Some(MeetingCue::Due);
        if source.is_of_document(mention) || is_dateline || due || is_in_pair(source, mention) {
            return None;
        }
        let sentence = source.layout.sentence_at(place.start).map_or(within.start, |sentence| sentence.tokens().start);
        let from = place.start.saturating_sub(PART_BEFORE).max(sentence);
        let part = (from..place.end).rev().find_map(|at| Some(source.longest::<PartOfDay>(at, place.end)?.0));
        let part = part.or_else(|| part_above(source, place.start));
        Some(Day { date, inferred: source.mentions.inferred(mention), part, place })
    })
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

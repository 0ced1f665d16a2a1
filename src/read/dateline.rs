//! The dateline: the day on which a text was posted, updated or signed, which stands apart from running text.

use std::ops::Range;

use super::layout::{Layout, Line};
use crate::grammar::{Expression, Found, Tokens};
use crate::lex::Kind;
use crate::lexicon::{Counter, HeadCue, Weekday};
use crate::value::{Date, PartOfDay, Time, Value};

/// How many lines from the head a dateline may stand to count before one further down.
const HEAD_LINES: usize = 12;

/// The most words of a place before its date: `Phan Rang - Tháp Chàm, ngày …`.
const LONGEST_PLACE: usize = 10;

/// A day that stands apart, with the time beside it.
#[derive(Clone, Debug)]
pub(super) struct Dateline {
    pub(super) date: Date,
    pub(super) time: Option<Time>,
    /// The day's tokens.
    pub(super) place: Range<usize>,
    /// Whether it is a formal text's place and date of signing.
    signed: bool,
    /// Whether running text follows on its line.
    pub(super) heads_text: bool,
}

/// The earliest dateline, from the head of the text or a formal one, else from anywhere.
pub(super) fn published(layout: &Layout) -> Option<&Dateline> {
    let earliest = |dateline: &&Dateline| (dateline.date, dateline.time);
    let first = layout.datelines.iter().filter(|(line, dateline)| *line < HEAD_LINES || dateline.signed);
    first
        .map(|(_, dateline)| dateline)
        .min_by_key(earliest)
        .or_else(|| layout.datelines.iter().map(|(_, dateline)| dateline).min_by_key(earliest))
}

/// The dateline of a line, where the line is one or begins with one.
pub(super) fn of_line(i: Tokens<'_>, found: &[Found], line: &Line) -> Option<Dateline> {
    let first = found.partition_point(|found| found.tokens.end <= line.tokens.start);
    let found = &found[first..];
    let found = &found[..found.partition_point(|found| found.tokens.start < line.tokens.end)];
    let (n, date) = found.iter().enumerate().find_map(|(n, found)| Some((n, full_date(found)?)))?;
    let place = found[n].tokens.clone();
    let signed = is_place_and_date(i, line, &place);
    let alone = signed || is_alone(i, line, found) || is_posted(i, line, found, &place);
    let heads_text = !alone && heads_text(i, line, found, n);
    (alone || heads_text).then(|| Dateline { date, time: found.iter().find_map(time), place, signed, heads_text })
}

fn full_date(found: &Found) -> Option<Date> {
    match &found.expression {
        Expression::Value(Value::Date(date)) if date.year().is_some() => Some(*date),
        _ => None,
    }
}

fn time(found: &Found) -> Option<Time> {
    match &found.expression {
        Expression::Value(Value::Time(time)) => Some(*time),
        _ => None,
    }
}

/// Whether a line holds nothing but days, times, signs and the words beside them.
fn is_alone(i: Tokens<'_>, line: &Line, found: &[Found]) -> bool {
    let mut at = line.tokens.start;
    let mut found = found.iter().peekable();
    while at < line.tokens.end {
        if let Some(next) = found.next_if(|next| next.tokens.start <= at) {
            // A bare number is a page's own beside a day: `GMT+7`.
            let bare = matches!(next.expression, Expression::Value(Value::Number(_)));
            if full_date(next).is_none() && time(next).is_none() && !bare {
                return false;
            }
            at = next.tokens.end.max(at);
            continue;
        }
        let rest = i.from(at);
        let beside = rest.longest::<HeadCue>().filter(|(cue, _)| matches!(cue, HeadCue::Posted | HeadCue::Filler));
        let beside = beside.map(|(_, len)| len);
        let beside = beside.or_else(|| rest.longest::<Weekday>().map(|(_, len)| len));
        let beside = beside.or_else(|| rest.longest::<PartOfDay>().map(|(_, len)| len));
        let beside = beside.or_else(|| rest.longest::<Counter>().map(|(_, len)| len));
        match beside {
            Some(len) => at += len,
            None if rest.first().is_some_and(|token| token.kind == Kind::Word) => return false,
            None => at += 1,
        }
    }
    true
}

/// `Hà Nội, ngày 05 tháng 7 năm 2025` at the end of a line.
fn is_place_and_date(i: Tokens<'_>, line: &Line, date: &Range<usize>) -> bool {
    let tokens = i.from(line.tokens.start).as_slice();
    let before = &tokens[..date.start - line.tokens.start];
    let Some((comma, place)) = before.split_last() else { return false };
    let named = place.iter().rev().take(LONGEST_PLACE).take_while(|t| t.is_capital() || t.kind == Kind::Dash).count();
    comma.kind == Kind::Comma
        && date.end == line.tokens.end
        && named > 0
        && (named == place.len() || place[place.len() - named].spaced && named < place.len() && named <= LONGEST_PLACE)
        && place.len() <= 2 * LONGEST_PLACE
}

/// `Cập nhật: 06/10/2022`, whatever follows.
fn is_posted(i: Tokens<'_>, line: &Line, found: &[Found], date: &Range<usize>) -> bool {
    let Some((HeadCue::Posted, len)) = i.from(line.tokens.start).longest::<HeadCue>() else { return false };
    let first = found.first().map_or(date.start, |first| first.tokens.start);
    let between = i.from(line.tokens.start).as_slice();
    between[len..first - line.tokens.start].iter().all(|token| token.kind != Kind::Word)
}

/// `12:50 11/07/2024` at the head of running text.
fn heads_text(i: Tokens<'_>, line: &Line, found: &[Found], date: usize) -> bool {
    let pair = match date {
        0 => found.get(..2),
        1 => Some(&found[..2]),
        _ => None,
    };
    let Some([first, second]) = pair else { return false };
    let tokens = |range: Range<usize>| i.from(range.start).as_slice()[..range.len()].iter();
    (time(first).is_some() || time(second).is_some())
        && tokens(line.tokens.start..first.tokens.start).all(|token| token.kind != Kind::Word)
        && tokens(first.tokens.end..second.tokens.start).all(|token| token.kind != Kind::Word)
}

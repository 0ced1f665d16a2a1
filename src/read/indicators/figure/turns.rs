//! Numbers that only tell how often something is done, or that it is done all the time.

use std::ops::Range;

use rust_decimal::Decimal;

use super::is_hour;
use crate::lex::Kind;
use crate::lexicon::{Calendar, Counted, LeadCue, LeadVerb, UnitSort, Watch};
use crate::read::source::Source;
use crate::value::Value;

/// The most words between what is kept up all the time and the hours: `trực sẵn sàng chiến đấu 24/24`.
const LONGEST_WATCH: usize = 6;

/// The most tokens between such hours and a percentage that says they are none: `24/24, đạt 100%`.
const NEAR: usize = 5;

const REACH: LeadCue = LeadCue::Verb(LeadVerb::Reach);

/// `trực 24/24h`, `trực ban 24/24`: whether two numbers say that something is done all the time, by an hour's letter
/// joined to them, or by what is done. `24/24 chi bộ` are counted, and `24/24 (100%)` were reached.
pub(super) fn is_round_the_clock(source: &Source<'_, '_>, hours: Decimal, of: Decimal, tokens: &Range<usize>) -> bool {
    const HOURS: Decimal = Decimal::from_parts(24, 0, 0, false, 0);
    const DAYS: Decimal = Decimal::from_parts(7, 0, 0, false, 0);
    hours == HOURS
        && (of == DAYS || of == HOURS)
        && (is_hour(source, tokens.end) || is_kept_up(source, tokens) && !is_counted(source, tokens.end))
}

/// Whether what is done all the time is told in the words right before: `trực 24/24`, but not `trực tuyến đạt 24/24`.
fn is_kept_up(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let near = tokens.start.saturating_sub(LONGEST_WATCH)..tokens.start;
    let words = near.rev().take_while(|&at| source.tokens[at].kind == Kind::Word);
    let start = words.last().unwrap_or(tokens.start);
    let mut watches = source.each::<Watch>(start..tokens.start);
    let reaches = source.longest_before::<LeadCue>(start, tokens.start).is_some();
    watches.next().is_some() && !reaches
}

/// Whether a noun stands behind what may be hours, or a percentage that they are.
fn is_counted(source: &Source<'_, '_>, end: usize) -> bool {
    let near = end..(end + NEAR).min(source.tokens.len());
    let percent = |n: usize| matches!(source.mentions[n].value, Value::Percent(_));
    let reaches = || source.kind_at(end, near.end) != Some(Kind::Word) || source.is_at(REACH, end, near.end);
    source.longest::<Counted>(end, near.end).is_some() || reaches() && source.mentions_in(&near).any(percent)
}

/// Whether a number only tells how many turns there are in a time, and no verb that there came to be so many: `dạy học 2
/// buổi/ngày`.
pub(super) fn are_counted(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let end = source.tokens.len();
    let Some(turn) = source.length(UnitSort::Turn, tokens.end, end).map(|len| tokens.end + len) else { return false };
    let time = || match source.longest(turn + 1, end) {
        Some((cue, _)) => matches!(cue, Calendar::Day),
        None => source.is_at(UnitSort::Time, turn + 1, end),
    };
    let verb =
        || matches!(source.longest_before(0, tokens.start), Some((LeadCue::Verb(verb), _)) if verb != LeadVerb::Have);
    source.kind_at(turn, end) == Some(Kind::Slash) && time() && !verb()
}

//! Who does what a clause tells, where the words before a figure begin with that.

use std::ops::Range;

use crate::lex::Case;
use crate::lexicon::{Actor, Counted, Entry, Function, LeadCue, UnitWord};
use crate::read::source::Source;

/// The most words for who does what a clause tells.
const LONGEST_ACTOR: usize = 8;

/// Whether some words begin with who does what is counted; `cấp ủy viên` are counted themselves.
pub(in crate::read) fn is_actor(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let named = |len: usize| !source.longer::<Counted>(words.start, words.end, len);
    let actor = source.longest::<Actor>(words.start, words.end).is_some_and(|(_, len)| named(len));
    actor || is_name(source, words)
}

/// Whether some words are a name: `Tân Thành A`.
fn is_name(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let tokens = &source.tokens[words.clone()];
    let letter = |n: usize| n > 0 && tokens[n].is_capital() && tokens[n].len() == 1;
    tokens.len() > 1 && (0..tokens.len()).all(|n| tokens[n].case() == Case::Title || letter(n))
}

/// Behind who does what a clause tells, with the name of that: `Công an xã Bản Phúc`.
pub(in crate::read) fn behind_doer(source: &Source<'_, '_>, words: &Range<usize>) -> Range<usize> {
    if !is_actor(source, words) {
        return words.clone();
    }
    let mut at = words.start + source.longest::<Actor>(words.start, words.end).map_or(0, |(_, len)| len);
    while at < words.end {
        // `Ban Thường vụ Huyện ủy`
        let host = source.longest::<Actor>(at, words.end).map_or(0, |(_, len)| len);
        let unit = source.longest::<UnitWord>(at, words.end).map_or(0, |(_, len)| len);
        match host.max(unit).max(usize::from(source.tokens[at].is_capital())) {
            0 => break,
            len => at += len,
        }
    }
    at..words.end
}

/// Behind `đã`, where who did it stands before.
pub(in crate::read) fn behind_actor(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let is_done = |at: usize| source.is_at(LeadCue::Done, at, words.end);
    match words.clone().rev().find(|&at| is_done(at)) {
        Some(at) => at + 1..words.end,
        None => words,
    }
}

/// Without the body at the end whose it is: `đảng viên của Đảng bộ`.
pub(in crate::read) fn without_actor(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    // Most nouns end in no body.
    if !source.ends_any(Actor::BIT, words.end) {
        return words;
    }
    let ends = |&at: &usize| {
        let Some((Function::Of, len)) = source.longest(at, words.end) else { return false };
        source.longest::<Actor>(at + len, words.end).is_some_and(|(_, more)| at + len + more == words.end)
    };
    let of = (words.start + 1..words.end).find(ends);
    words.start..of.unwrap_or(words.end)
}

/// Whether a verb is what a clause begins with, but for who does it.
pub(in crate::read) fn begins_with(source: &Source<'_, '_>, words: &Range<usize>, verb: &Range<usize>) -> bool {
    let actor = words.start..verb.start;
    actor.is_empty() || (actor.len() <= LONGEST_ACTOR && is_actor(source, &actor))
}

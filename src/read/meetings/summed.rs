//! A meeting that a text has no word for but what was done at it: `Chiều 14/7, Ủy ban MTTQ huyện sơ kết công tác`.

use std::ops::Range;

use super::day::first_day;
use super::held::{before_done, last_body};
use super::occasion::{Occasion, head, is_noun, lead};
use crate::lex::Kind;
use crate::lexicon::{MeetingCue, MeetingKind, Venue};
use crate::read::layout::Sentence;
use crate::read::source::Source;

/// The first sentence that begins with a day on which a body summed something up.
pub(super) fn summed_up(source: &Source<'_, '_>) -> Option<Occasion> {
    lead(source).find_map(|sentence| in_sentence(source, sentence))
}

fn in_sentence(source: &Source<'_, '_>, sentence: &Sentence) -> Option<Occasion> {
    let day = first_day(source, &head(sentence))?;
    let behind = day.place.end..sentence.tokens().end;
    let summed = |&(at, cue, _): &(usize, MeetingCue, usize)| {
        matches!(cue, MeetingCue::SumsUp | MeetingCue::Meets)
            && !is_noun(source, at..behind.end)
            && is_done(source, behind.start..at)
    };
    let (at, _, len) = source.each::<MeetingCue>(behind.clone()).find(summed)?;
    Some(Occasion { kind: at..at + len, class: MeetingKind::Plain, verb: Some(at), held: true })
}

/// Whether a body is said, right behind the day or the place, to have done what stands behind some words: `Đảng ủy xã đã
/// tổ chức`.
fn is_done(source: &Source<'_, '_>, before: Range<usize>) -> bool {
    let held = match source.longest_before(before.start, before.end) {
        Some((MeetingCue::Opens, len)) => before.start..before.end - len,
        _ => before.clone(),
    };
    let Some(body) = last_body(source, before_done(source, held)) else { return false };
    let between = before.start..body;
    let first = between.clone().find(|&at| source.tokens[at].kind == Kind::Word);
    first.is_none_or(|first| source.is_at(Venue::In, first, body) && source.tokens[body - 1].kind == Kind::Comma)
}

//! A meeting with the verb behind it that says that it was held.

use std::ops::Range;

use super::held::past_own_body;
use super::occasion::{Occasion, first_named, is_planned};
use crate::lex::Kind;
use crate::lexicon::{By, MeetingCue, TimeCue};
use crate::read::layout::Sentence;
use crate::read::source::Source;
use crate::value::{PartOfDay, Value};

/// The first meeting of a sentence, where a verb behind it says that it was held.
pub(super) fn happening(source: &Source<'_, '_>, sentence: &Sentence) -> Option<Occasion> {
    let mut occasion = first_named(source, sentence)?;
    let sentence = &sentence.tokens();
    if is_planned(source, &occasion.kind, sentence.end) {
        return None;
    }
    let spoken_of = source.at(occasion.kind.start..sentence.end).follows::<MeetingCue>(3).is_some();
    let behind = occasion.kind.end..sentence.end;
    let (verb, ..) = source.each::<MeetingCue>(behind.clone()).find(|&(at, cue, len)| match cue {
        MeetingCue::Happens => true,
        // `Kỳ họp thứ 28, HĐND TP khai mạc sáng 26-11`
        MeetingCue::Opens | MeetingCue::Meets => {
            let named = at == past_own_body(source, &behind) && at > behind.start;
            (named || is_done_by_one(source, clause(source, &behind, at)))
                && takes_nothing(source, at + len..sentence.end)
        }
        // Those who chair are named with their positions, behind commas.
        MeetingCue::Chairs | MeetingCue::CoChairs => {
            let parted = source.tokens[behind.start..at].iter().any(|token| token.kind == Kind::Semicolon);
            !parted && is_done_by_one(source, behind.start..at)
        }
        _ => false,
    })?;
    occasion.verb = Some(verb);
    occasion.held = true;
    (!spoken_of).then_some(occasion)
}

/// Whether someone is said before a verb to be who did it: `(hội nghị) được Đảng ủy xã tổ chức`, `do ông An chủ trì`.
fn is_done_by_one(source: &Source<'_, '_>, mut before: Range<usize>) -> bool {
    let verb = before.end;
    before.any(|at| source.longest::<By>(at, verb).is_some())
}

/// What stands before a verb, from the last comma on.
fn clause(source: &Source<'_, '_>, within: &Range<usize>, verb: usize) -> Range<usize> {
    let before = source.tokens[within.start..verb].iter().rev();
    verb - before.take_while(|token| token.kind != Kind::Comma).count()..verb
}

/// Whether nothing is said behind a verb to be done: `tổ chức chiều nay`, `tổ chức vào sáng 5/7`, and not `tổ chức bầu
/// cử`.
fn takes_nothing(source: &Source<'_, '_>, behind: Range<usize>) -> bool {
    let time = behind.start + source.longest(behind.start, behind.end).map_or(0, |(TimeCue, len)| len);
    let is_day = |n: usize| matches!(source.mentions[n].value, Value::Date(_));
    source.token(behind.start, behind.end).is_none_or(|next| next.kind != Kind::Word)
        || source.mention_at(behind.start).is_some()
        || source.mention_at(time).is_some_and(is_day)
        || [behind.start, time].iter().any(|&at| source.longest::<PartOfDay>(at, behind.end).is_some())
        || source.is_at(MeetingCue::At, behind.start, behind.end)
}

//! A meeting that a text only speaks of, as where someone speaks or what decides.

use std::ops::Range;

use super::occasion::{BEHIND_KIND, Occasion, kind_at};
use crate::lex::Kind;
use crate::lexicon::{Entry, MeetingCue, MeetingKind, TaskCue};
use crate::read::layout::Sentence;
use crate::read::source::Source;

/// `Tại hội nghị`, `Kết luận hội nghị` at the head of any sentence, else `… phát biểu tại hội nghị` in it.
pub(super) fn spoken_of(source: &Source<'_, '_>) -> Option<Occasion> {
    let cued = |at: usize, end: usize, words: usize| {
        let (cue, len) = source.longest::<MeetingCue>(at, end).filter(|&(_, len)| len >= words)?;
        if !matches!(cue, MeetingCue::At | MeetingCue::Chairs | MeetingCue::CoChairs) {
            return None;
        }
        let (class, kind) = kind_at(source, at + len, end)?;
        Some(Occasion { kind, class, verb: None, held: false })
    };
    let names_kind = |sentence: &&Sentence| sentence.holds(MeetingKind::BIT);
    let sentences = || source.layout.sentences.iter().filter(names_kind).map(Sentence::tokens);
    let at_head = sentences().find_map(|tokens| cued(tokens.start, tokens.end, 1));
    at_head
        .or_else(|| sentences().find_map(|tokens| tokens.clone().find_map(|at| cued(at, tokens.end, 2))))
        .or_else(|| sentences().find_map(|tokens| deciding(source, &tokens)))
        // `… giải trình tại kỳ họp.`, with no word or number behind that would tell it from another one.
        .or_else(|| {
            sentences().find_map(|tokens| {
                let signs = source.tokens[tokens.clone()].iter().rev().take_while(|token| token.kind != Kind::Word);
                let last = tokens.end - signs.count();
                (tokens.start..last).find_map(|at| cued(at, last, 1).filter(|named| named.kind.end == last))
            })
        })
}

/// A meeting that decides on something, at the head of a clause: `Bàn về quý II, Hội nghị sơ kết thống nhất …`.
fn deciding(source: &Source<'_, '_>, sentence: &Range<usize>) -> Option<Occasion> {
    let heads = |&at: &usize| at == sentence.start || source.tokens[at - 1].kind == Kind::Comma;
    sentence.clone().filter(heads).find_map(|at| {
        // `Đại hội XIII của Đảng xác định …` is cited anywhere.
        let (class, kind) = kind_at(source, at, sentence.end).filter(|(class, _)| *class != MeetingKind::Congress)?;
        let near = kind.end..sentence.end.min(kind.end + BEHIND_KIND);
        let mut clause = near.take_while(|&at| source.tokens[at].kind != Kind::Comma);
        let decides = clause.any(|at| source.is_at(TaskCue::Resolve, at, sentence.end));
        decides.then_some(Occasion { kind, class, verb: None, held: false })
    })
}

//! Verbs that no table has, told by where they stand.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{Actor, Counted, Entry, Function, Handling, LeadCue, LeadVerb, MeetingKind, TailCue};
use crate::read::indicators::step::Step;
use crate::read::indicators::words::actor::behind_doer;
use crate::read::indicators::words::verb::behind_general;
use crate::read::source::Source;

/// The most words of a verb that no table has.
const LONGEST_PREDICATE: usize = 4;

/// The most words of the work that a verb which says little leads to.
const LONGEST_OBJECT: usize = 2;

/// The words that stand right before what is counted, but for who does it: `phúc tra` of `Công an xã phúc tra 5 vụ`. No
/// table needs to know them: between a doer and a figure with a noun of its own stands a verb.
pub(super) fn predicate(source: &Source<'_, '_>, words: &Range<usize>) -> Option<Range<usize>> {
    let verb = behind_doer(source, words);
    (verb.len() <= LONGEST_PREDICATE && is_unknown(source, &verb)).then_some(verb)
}

/// Whether a verb that says little leads to one that no table has: `tiến hành phúc tra 5 vụ`.
pub(super) fn names_work(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let object = behind_general(source, words);
    object.len() <= LONGEST_OBJECT && is_unknown(source, &object)
}

/// Whether nothing but for whom it was parts a figure from some words that end before it.
pub(super) fn adjoins(step: &Step, end: usize) -> bool {
    let lead = &step.lead;
    let direct = end == lead.start && matches!(lead.verb, None | Some(LeadVerb::For)) && !lead.colon && !lead.timed;
    direct && lead.basis.is_none() && !step.figure.is_percent()
}

/// Whether some words, at least one, are no name, and no noun, cue or link that a table has.
fn is_unknown(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    // Of most words one look settles all.
    const KNOWN: u128 = Counted::BIT | TailCue::BIT | Function::BIT | Actor::BIT | LeadCue::BIT | MeetingKind::BIT;
    let known = |at: usize| {
        source.kinds(at) & KNOWN != 0
            && (source.longest::<Counted>(at, words.end).is_some()
                || source.longest::<TailCue>(at, words.end).is_some()
                || source.longest::<Function>(at, words.end).is_some()
                || source.longest::<Actor>(at, words.end).is_some()
                || source
                    .longest::<LeadCue>(at, words.end)
                    .is_some_and(|(_, len)| !source.longer::<Handling>(at, words.end, len))
                || source.longest::<MeetingKind>(at, words.end).is_some())
    };
    let first = words.start;
    let plain = |at: usize| {
        let token = source.tokens[at];
        token.kind == Kind::Word && (at == first || !token.is_capital()) && !known(at)
    };
    !words.is_empty() && words.clone().all(plain)
}

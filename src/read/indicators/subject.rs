//! What is measured: the words before a figure's lead, or the noun behind the figure.

use std::ops::Range;

use super::clause::{Clause, begins, longer};
use super::figure::Figure;
use super::lead::Lead;
use super::tail::{self, Tail};
use crate::lex::{Case, Kind};
use crate::lexicon::{
    Activity, Actor, BareNoun, BasisCue, Counted, Function, Head, LeadCue, LeadVerb, TailCue, WordId,
};
use crate::read::source::Source;

/// The most words before a colon that name what is counted behind it.
const LONGEST_CAPTION: usize = 10;

/// A subject and how it was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Subject {
    pub(super) tokens: Range<usize>,
    pub(super) from: From,
}

/// Where a subject stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// A noun phrase before the figure.
    Before,
    /// A verb before the figure: `kết nạp`.
    Verb,
    /// The noun behind the figure: `650 đảng viên`.
    Behind,
}

/// What the words before a figure are.
enum Left {
    Nothing,
    /// Who has or does what is counted: `toàn xã`.
    Actor(Range<usize>),
    General(Range<usize>),
    Specific(Range<usize>),
    Noun(Range<usize>),
}

/// The subject that a figure's own clause names; `None` where it goes on with the one before.
pub(super) fn of(
    source: &Source<'_, '_>,
    figure: &Figure,
    lead: &Lead,
    tail: &Tail,
    clause: &Clause,
) -> Option<Subject> {
    let behind =
        (!tail.noun.is_empty()).then(|| Subject { tokens: noun_behind(source, &tail.noun), from: From::Behind });
    let before = |tokens| Some(Subject { tokens, from: From::Before });
    let verb = |tokens| Some(Subject { tokens, from: From::Verb });
    let task = tail.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Target);
    match left(source, clause, figure, lead) {
        Left::Nothing if behind.is_some() && (task || takes_noun(figure, lead)) => behind,
        Left::Nothing if !clause.earlier.is_empty() => before(clause.earlier.clone()),
        Left::Nothing => None,
        Left::Actor(tokens) => behind.filter(|_| !figure.is_money()).or_else(|| before(tokens)),
        Left::General(tokens) => match behind {
            Some(behind) if !figure.is_money() => Some(behind),
            _ => noun_before(source, &tokens, &clause.words).map_or_else(|| verb(tokens), before),
        },
        Left::Specific(tokens) => match behind {
            // `phục hồi mạnh với 5 triệu lượt khách`: the verb is of another thing.
            Some(behind) if lead.verb == Some(LeadVerb::Have) && !is_bare(source, &behind.tokens, &tokens) => {
                Some(behind)
            }
            _ => verb(tokens),
        },
        Left::Noun(tokens) => match behind {
            Some(behind) if noun_behind_leads(source, figure, lead, tail, &tokens) => Some(behind),
            _ => before(tokens),
        },
    }
}

/// Whether the noun behind a figure is its subject where no words stand before it.
fn takes_noun(figure: &Figure, lead: &Lead) -> bool {
    match lead.verb {
        None | Some(LeadVerb::Have | LeadVerb::Left | LeadVerb::For) => !figure.is_money(),
        Some(LeadVerb::Reach) => figure.is_count(),
        Some(_) => false,
    }
}

/// Whether the noun behind a figure says more than the noun before it.
fn noun_behind_leads(source: &Source<'_, '_>, figure: &Figure, lead: &Lead, tail: &Tail, left: &Range<usize>) -> bool {
    let noun = &tail.noun;
    if figure.is_money() || is_bare(source, noun, left) {
        return false;
    }
    if let Some((head, len)) = source.longest::<Head>(left.start, left.end) {
        // `với tổng số 35 đoàn viên`: the sum says nothing of what was counted.
        let alone = head == Head::Sum && len == left.len();
        return alone && figure.is_count() && lead.verb.is_none() && !lead.colon;
    }
    if lead.colon {
        let tells = !tail::is_counted(source, noun.clone()) && noun.len() > 3;
        return is_actor(source, left) || tells || left.len() > LONGEST_CAPTION;
    }
    match lead.verb {
        Some(LeadVerb::Have | LeadVerb::Left | LeadVerb::For) => true,
        None => figure.is_count() || figure.is_percent(),
        Some(_) => false,
    }
}

/// Whether the noun behind a figure only repeats what stands before, or says nothing by itself.
pub(super) fn is_bare(source: &Source<'_, '_>, noun: &Range<usize>, left: &Range<usize>) -> bool {
    let bare = source.longest::<BareNoun>(noun.start, noun.end).is_some_and(|(_, len)| len == noun.len());
    let word = |at: usize| source.tokens[at].word;
    let repeated = |at: usize| word(at) != WordId::NONE && left.clone().any(|other| word(other) == word(at));
    bare || noun.clone().all(repeated)
}

/// `nữ` of `6 đồng chí là nữ`: a noun that says nothing by itself gives way to what is said of it.
fn noun_behind(source: &Source<'_, '_>, noun: &Range<usize>) -> Range<usize> {
    let Some((BareNoun, len)) = source.longest(noun.start, noun.end) else { return noun.clone() };
    match source.longest(noun.start + len, noun.end) {
        Some((LeadCue::Verb(LeadVerb::Reach), more)) if len + more < noun.len() => noun.start + len + more..noun.end,
        _ => noun.clone(),
    }
}

/// Whether some words begin with who does what is counted; `cấp ủy viên` are counted themselves.
fn is_actor(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let len = |found: Option<usize>| found.unwrap_or(0);
    let actor = source.longest::<Actor>(words.start, words.end).map(|(_, len)| len);
    let counted = source.longest::<Counted>(words.start, words.end).map(|(_, len)| len);
    let named = words.len() > 1 && source.tokens[words.clone()].iter().all(|token| token.case == Case::Title);
    named || (actor.is_some() && len(actor) >= len(counted))
}

fn left(source: &Source<'_, '_>, clause: &Clause, figure: &Figure, lead: &Lead) -> Left {
    let mut words = clause.words.clone();
    if words.is_empty() {
        return Left::Nothing;
    }
    if let Some((_, at)) = main_head(source, &words) {
        return Left::Noun(without_owner(source, with_topic(source, at, &words)));
    }
    if lead.colon {
        return Left::Noun(words);
    }
    words = behind_actor(source, words);
    if words.is_empty() {
        return Left::Actor(clause.words.clone());
    }
    if !figure.is_percent() || words.start > clause.words.start || is_actor(source, &words) {
        if let Some((activity, tokens)) = activity(source, &words) {
            return match activity {
                Activity::General => Left::General(tokens),
                Activity::Specific => Left::Specific(tokens),
            };
        }
    }
    if is_actor(source, &words) { Left::Actor(words) } else { Left::Noun(words) }
}

/// Behind `đã`, where who did it stands before.
fn behind_actor(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let is_done = |at: usize| matches!(source.longest(at, words.end), Some((LeadCue::Done, _)));
    match words.clone().rev().find(|&at| is_done(at)) {
        Some(at) => at + 1..words.end,
        None => words,
    }
}

/// The head of what is measured, behind the last `với`, `có` that leads to one: `lúa với năng suất`.
fn main_head(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Head, usize)> {
    let behind_have = |at: usize| match source.longest(at, words.end) {
        Some((LeadCue::Verb(LeadVerb::Have), len)) if begins::<Head>(source, &(at + len..words.end)) => Some(at + len),
        _ => None,
    };
    let start = words.clone().rev().find_map(behind_have).unwrap_or(words.start);
    first_head(source, &(start..words.end))
}

/// `lúa xuân diện tích`: a head that nothing follows belongs to the noun before it.
fn with_topic(source: &Source<'_, '_>, head: usize, words: &Range<usize>) -> Range<usize> {
    let last = source.longest::<Head>(head, words.end).is_some_and(|(_, len)| head + len == words.end);
    let topic = words.start..head;
    let noun = !topic.is_empty() && !is_actor(source, &topic) && activity(source, &topic).is_none();
    let joins = matches!(source.longest_before(topic.start, head), Some((LeadCue::Verb(_), _)));
    if last && noun && !joins { words.clone() } else { head..words.end }
}

/// A noun that heads what is measured: one that may stand anywhere, or one at the very start.
fn first_head(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Head, usize)> {
    words.clone().find_map(|at| {
        let (head, len) = source.longest::<Head>(at, words.end)?;
        let named = source.tokens[at].is_capital() && at > words.start;
        // `chi bộ` does not begin with `chi`.
        if longer::<Actor>(source, at, words.end, len) || longer::<Counted>(source, at, words.end, len) {
            return None;
        }
        (at == words.start || (head != Head::First && !named)).then_some((head, at))
    })
}

/// What the head of a subject says of its percentages.
pub(super) fn head(source: &Source<'_, '_>, subject: &Range<usize>) -> Option<Head> {
    first_head(source, subject).map(|(head, _)| head)
}

/// `tổng số đảng viên của chi bộ` without whose they are, `thu ngân sách theo dự toán` without by what.
fn without_owner(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let of = |at: usize| at > words.start + 2 && matches!(source.longest(at, words.end), Some((Function::Of, _)));
    let by = |at: usize| matches!(source.longest(at, words.end), Some((TailCue::By, _)));
    match (words.start + 2..words.end).find(|&at| of(at) || by(at)) {
        Some(at) => words.start..at,
        None => words,
    }
}

/// The last verb of the words that names a result, with those that it is joined to: `tiếp nhận và giải quyết`; with
/// none, the last one that says little.
fn activity(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Activity, Range<usize>)> {
    let mut found: Option<(Activity, usize, usize)> = None;
    let mut at = words.start;
    while at < words.end {
        let Some((activity, len)) = activity_at(source, at, words) else {
            at += 1;
            continue;
        };
        found = match found {
            Some((Activity::Specific, ..)) if activity == Activity::General && at + len < words.end => found,
            Some((before, start, end)) if before == activity && joins(source, end..at) => {
                Some((activity, start, at + len))
            }
            _ => Some((activity, at, at + len)),
        };
        at += len;
    }
    found.map(|(activity, start, _)| (activity, start..words.end))
}

/// The verb at a token, where none of a name or a longer noun begins there.
fn activity_at(source: &Source<'_, '_>, at: usize, words: &Range<usize>) -> Option<(Activity, usize)> {
    let (activity, len) = source.longest::<Activity>(at, words.end)?;
    let named = source.tokens[at].is_capital() && at > words.start;
    let noun = longer::<Counted>(source, at, words.end, len) || longer::<Actor>(source, at, words.end, len);
    // A single syllable is a verb of its own only at an end of the words: `công lập` is none.
    let inside = len == 1 && at > words.start && at + 1 < words.end && !is_actor(source, &(words.start..at));
    (!named && !noun && !inside).then_some((activity, len))
}

/// Whether nothing but `và` or a comma stands between two verbs.
fn joins(source: &Source<'_, '_>, between: Range<usize>) -> bool {
    between.len() <= 1
        && between.clone().all(|at| {
            source.tokens[at].kind == Kind::Comma || matches!(source.longest(at, at + 1), Some((Function::And, _)))
        })
}

/// The noun before a verb that says little: `thuốc lá` of `thuốc lá trồng được`.
fn noun_before(source: &Source<'_, '_>, verb: &Range<usize>, words: &Range<usize>) -> Option<Range<usize>> {
    let noun = behind_actor(source, words.start..verb.start.max(words.start));
    (!noun.is_empty() && !is_actor(source, &noun) && !begins::<Activity>(source, &noun)).then_some(noun)
}

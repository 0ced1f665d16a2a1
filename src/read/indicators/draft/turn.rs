//! Figures that are told in the order of what stands before `lần lượt`.
//!
//! | words | first | second |
//! |---|---|---|
//! | `khách quốc tế, khách nội địa lần lượt là 2 nghìn và 5 nghìn lượt` | `khách quốc tế` | `khách nội địa` |
//! | `tỷ lệ hộ nghèo, cận nghèo tương ứng còn 1,2% và 2,3%` | `tỷ lệ hộ nghèo` | `cận nghèo` |
//! | `thu ngân sách các năm 2021, 2022 lần lượt đạt 12 tỷ và 15 tỷ đồng` | that of 2021 | that of 2022 |

use std::ops::Range;

use smallvec::SmallVec;

use super::{Draft, Rate};
use crate::lex::Kind;
use crate::lexicon::{BasisCue, Counted, Entry, Head, InTurn, LeadCue, PluralHead, TailCue, TopicCue};
use crate::read::indicators::clause::trim::behind_opening;
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::subject::{From, Subject};
use crate::read::indicators::words::{noun, when};
use crate::read::source::Source;
use crate::value::Period;

/// How many figures are told in turn at most, mostly.
const MOST_IN_TURN: usize = 8;

/// The most tokens before the first of them that name what they are of.
const LONGEST_NAMES: usize = 48;

/// The kinds of term that a word has which names something by itself.
const NAMES: u128 = Head::BIT | Counted::BIT | TopicCue::BIT;

type Names = SmallVec<[Range<usize>; MOST_IN_TURN]>;

/// What one of them is of.
struct Turn {
    subject: Subject,
    period: Option<Period>,
}

/// Gives the figures of a sentence, whose drafts begin at one of those, to what is named before `lần lượt`.
pub(in crate::read) fn take(
    source: &Source<'_, '_>,
    drafts: &mut SmallVec<impl smallvec::Array<Item = Draft>>,
    first: usize,
) {
    let mut n = first;
    while n < drafts.len() {
        let told = told_with(source, &drafts[n..]);
        if let Some(turns) = named(source, drafts, n).and_then(|(names, follows)| turns(source, names, told, follows)) {
            if drafts[n].amount.is_none() {
                part_rates(drafts, n);
            }
            for (draft, turn) in drafts[n..].iter_mut().zip(turns) {
                give(source, draft, turn);
            }
        }
        n += told.max(1);
    }
}

/// How many figures are told together: the amounts of as many drafts, or the percentages of the first.
fn told_with(source: &Source<'_, '_>, drafts: &[Draft]) -> usize {
    let Some((first, rest)) = drafts.split_first() else { return 0 };
    if first.amount.is_none() {
        let one = |rate: &Rate| rate.is_percent && rate.verb.is_none_or(|verb| first.rates[0].verb == Some(verb));
        let told = first.rates.len();
        // `giảm lần lượt 5% và 7% so với kế hoạch 9 ha`: there not all of its figures are told in turn.
        return if first.figures.len() == told && first.rates.iter().all(one) { told } else { 0 };
    }
    let mut last = first;
    let mut told = 1;
    for draft in rest {
        let alone = last.rates.is_empty() && last.figures.len() == 1 && draft.amount.is_some() && draft.listed;
        let Some((one, other)) = last.figures.last().zip(draft.figures.first()).filter(|_| alone) else { break };
        let other = other.tokens().start;
        let between = one.end().max(last.noun.end).min(other)..other;
        let joins = between.clone().all(|at| source.tokens[at].kind == Kind::Comma)
            || source.exactly(&between) == Some(TailCue::And);
        if !joins {
            break;
        }
        (last, told) = (draft, told + 1);
    }
    told
}

/// The names that stand before `lần lượt` and a draft's first figure, and whether what is left of the clause before is
/// the first of them.
fn named(source: &Source<'_, '_>, drafts: &[Draft], n: usize) -> Option<(Names, bool)> {
    let figure = drafts[n].figures.first()?.tokens().start;
    let sentence = source.layout.sentence_at(figure)?.tokens().start;
    let before = n.checked_sub(1).and_then(|before| drafts[before].figures.last()).map(|last| last.end());
    let before = before.filter(|&end| end > sentence);
    let floor = before.unwrap_or(sentence).max(figure.saturating_sub(LONGEST_NAMES));
    let (at, ..) = source.each::<InTurn>(floor..figure).last()?;
    let mut end = at;
    while let Some((LeadCue::Verb(_) | LeadCue::Done, len)) = source.longest_before(floor, end) {
        end -= len;
    }
    let breaks = |at: &usize| {
        matches!(
            source.tokens[*at].kind,
            Kind::Semicolon | Kind::Colon | Kind::Open | Kind::Close | Kind::Stop | Kind::Bullet
        )
    };
    let mark = (floor..end).rev().find(breaks);
    let mut names = Names::new();
    let mut start = mark.map_or(floor, |mark| mark + 1);
    let mut at = start;
    while at <= end {
        let joint = match source.token(at, end).map(|token| token.kind) {
            None => Some(1),
            Some(Kind::Comma) => Some(1),
            Some(_) => source.length(TailCue::And, at, end),
        };
        if let Some(len) = joint {
            let name = start..at;
            let name = if when_only(source, &name) { name } else { behind_opening(source, name) };
            if !name.is_empty() {
                names.push(name);
            }
            start = at + len;
            at = start;
        } else {
            at += 1;
        }
    }
    let parted = source.token(floor, end).is_none_or(|token| token.kind == Kind::Comma);
    Some((names, before.is_some() && mark.is_none() && !parted))
}

/// Whether some words are a time and nothing else.
fn when_only(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    when::right_before(source, words.start, words.end).is_some_and(|time| time == *words)
}

/// What each of so many figures is of; `follows` where what is left of a clause before stands first.
fn turns(
    source: &Source<'_, '_>,
    mut names: Names,
    told: usize,
    follows: bool,
) -> Option<SmallVec<[Turn; MOST_IN_TURN]>> {
    // `Năm 2024, thu ngân sách quý I, quý II`
    let opens = names.first().is_some_and(|name| when_only(source, name));
    if follows && !names.is_empty() || opens && names.len() == told + 1 {
        names.remove(0);
    }
    let compared = |name: &Range<usize>| source.each::<BasisCue>(name.clone()).next().is_some();
    // `mất lần lượt 2% và 3%`
    let nameless = |name: &Range<usize>| {
        name.len() == 1 && source.tokens[name.start].kind == Kind::Word && source.kinds(name.start) & NAMES == 0
    };
    if told < 2 || names.len() != told || names.iter().any(|name| compared(name) || nameless(name)) {
        return None;
    }
    let times: SmallVec<[Range<usize>; MOST_IN_TURN]> =
        names.iter().filter_map(|name| when::right_before(source, name.start, name.end)).collect();
    if times.is_empty() {
        let untimed = |name: &Range<usize>| !source.has_mention(name);
        let turn = |name: &Range<usize>| Turn { subject: Subject::before(name.clone()), period: None };
        return names.iter().all(untimed).then(|| names.iter().map(turn).collect());
    }
    let subject = names[0].start..times[0].start;
    let subject = match source.longest_before(subject.start, subject.end) {
        Some((PluralHead, len)) => subject.start..subject.end - len,
        _ => subject,
    };
    let alone = times.len() == told && times[1..].iter().zip(&names[1..]).all(|(time, name)| time == name);
    if !alone || subject.is_empty() {
        return None;
    }
    let period = |time: &Range<usize>| source.mentions[source.mention_at(time.start)?].value.stretch();
    times
        .iter()
        .map(|time| Some(Turn { subject: Subject::before(subject.clone()), period: Some(period(time)?) }))
        .collect()
}

/// Makes a draft of its own of each further percentage of one.
fn part_rates(drafts: &mut SmallVec<impl smallvec::Array<Item = Draft>>, n: usize) {
    let draft = &mut drafts[n];
    let rates: SmallVec<[Rate; MOST_IN_TURN]> = draft.rates.drain(1..).collect();
    draft.figures.truncate(draft.figures.len() - rates.len());
    let added = rates.len();
    for later in &mut drafts[n + 1..] {
        later.part_of = later.part_of.map(|whole| if whole > n { whole + added } else { whole });
    }
    for (k, rate) in rates.into_iter().enumerate() {
        let mut further = drafts[n].another();
        let bound = rate.bound;
        further.add_rate(rate, bound);
        drafts.insert(n + 1 + k, further);
    }
}

/// Gives a draft its turn.
fn give(source: &Source<'_, '_>, draft: &mut Draft, turn: Turn) {
    // `Số chi bộ, đảng viên lần lượt là 35 và 256`: what it counts is named in its own turn.
    let own = |noun: &Range<usize>| draft.figures.first().is_some_and(|figure| noun.start > figure.tokens().start);
    if draft.is_count && turn.period.is_none() && !draft.counted().is_some_and(own) {
        let name = &turn.subject.tokens;
        let counted = Unit::summed(source, name).or_else(|| noun::head(source, name).map(Unit::Noun));
        draft.unit = counted;
    }
    draft.subject = Subject { from: From::Before, ..turn.subject };
    draft.period = turn.period.or(draft.period);
}

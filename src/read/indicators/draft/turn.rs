//! Figures that are told in the order of what is named or told before them.
//!
//! | words | first | second |
//! |---|---|---|
//! | `khách quốc tế, khách nội địa lần lượt là 2 nghìn và 5 nghìn lượt` | `khách quốc tế` | `khách nội địa` |
//! | `tỷ lệ hộ nghèo, cận nghèo tương ứng còn 1,2% và 2,3%` | `tỷ lệ hộ nghèo` | `cận nghèo` |
//! | `thu ngân sách các năm 2021, 2022 đạt 12 tỷ và 15 tỷ đồng` | that of 2021 | that of 2022 |
//! | `diện tích, năng suất lúa đạt 20 ha và 62 tạ/ha` | `diện tích` | `năng suất lúa` |
//! | `thu đạt 5 tỷ đồng; chi 4 tỷ đồng, bằng lần lượt 102% và 98% kế hoạch` | that of `thu` | that of `chi` |

use std::ops::Range;

use smallvec::SmallVec;

use super::{Draft, Rate};
use crate::lex::Kind;
use crate::lexicon::{BasisCue, Counted, Entry, Head, InTurn, LeadCue, LeadVerb, PluralHead, TailCue, TopicCue};
use crate::read::indicators::clause::trim::behind_opening;
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::subject::{From, Subject};
use crate::read::indicators::words::{basis, noun, when};
use crate::read::source::Source;
use crate::value::Period;

/// How many figures are told in turn at most, mostly.
const MOST_IN_TURN: usize = 8;

/// The most tokens before the first of them that name what they are of.
const LONGEST_NAMES: usize = 48;

/// The kinds of term that a word has which names something by itself.
const NAMES: u128 = Head::BIT | Counted::BIT | TopicCue::BIT;

type Names = SmallVec<[Range<usize>; MOST_IN_TURN]>;

/// What one of them is of, where it is not what it was, and for what time.
struct Turn {
    subject: Option<Subject>,
    period: Option<Period>,
}

type Turns = SmallVec<[Turn; MOST_IN_TURN]>;

/// Gives the figures of a sentence, whose drafts begin at one of those, to what is named before them.
pub(in crate::read) fn take(
    source: &Source<'_, '_>,
    drafts: &mut SmallVec<impl smallvec::Array<Item = Draft>>,
    first: usize,
) {
    let mut n = first;
    while n < drafts.len() {
        let told = told_with(source, &drafts[n..]);
        let of_rates = drafts[n].amount.is_none();
        let given = turns(source, drafts, n, told);
        // Percentages that are given to none are told in one draft.
        let passed = if of_rates && given.is_none() { 1 } else { told.max(1) };
        if let Some(turns) = given {
            if of_rates {
                part_rates(drafts, n);
            }
            for (draft, turn) in drafts[n..].iter_mut().zip(turns) {
                give(source, draft, turn);
            }
        }
        n += passed;
    }
}

/// Gives percentages that are told behind as many results to one each: `4 chi hội và 11 tổ hội, đạt 133% và 110% kế
/// hoạch`; `cued` where words of the sentence may say so.
pub(in crate::read) fn take_back(source: &Source<'_, '_>, drafts: &mut [Draft], cued: bool) {
    for n in 1..drafts.len() {
        let told = told_back(source, &drafts[n]);
        let Some(first) = (n + 1).checked_sub(told).filter(|_| told > 1) else { continue };
        let results = &mut drafts[first..=n];
        if !(are_counted(results) || cued && are_told_apart(source, results)) {
            continue;
        }
        let Some((last, before)) = results.split_last_mut() else { continue };
        let basis = last.rates.last().and_then(|rate| rate.basis.clone());
        let (rates, figures, others) = (last.rates.len() - told, last.figures.len() - told, before.len());
        last.figures.drain(figures..figures + others);
        for (draft, rate) in before.iter_mut().zip(last.rates.drain(rates..rates + others)) {
            draft.add_rate(Rate { basis: rate.basis.or_else(|| basis.clone()), ..rate }, None);
        }
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
        let alone = last.second.is_none() && draft.amount.is_some() && draft.listed;
        let Some((one, other)) = last.figures.first().zip(draft.figures.first()).filter(|_| alone) else { break };
        let other = other.tokens().start;
        if !joins(source, one.end().max(last.noun.end).min(other)..other) {
            break;
        }
        (last, told) = (draft, told + 1);
    }
    told
}

/// How many percentages are told together at the end of a draft, behind what else it tells.
fn told_back(source: &Source<'_, '_>, draft: &Draft) -> usize {
    // Few have two at all.
    if draft.rates.len() < 2 || draft.figures.len() != draft.rates.len() + usize::from(draft.amount.is_some()) {
        return 0;
    }
    let together = |pair: &&[Rate]| match pair {
        [one, other] => {
            let alike = one.is_percent && other.is_percent && (other.verb.is_none() || other.verb == one.verb);
            alike && joins(source, one.tokens.end..other.tokens.start)
        }
        _ => false,
    };
    1 + draft.rates.windows(2).rev().take_while(together).count()
}

/// Whether some results that are joined are all of the subject of the first.
pub(in crate::read) fn go_on(results: &[Draft]) -> bool {
    results.windows(2).all(|pair| match pair {
        [one, other] => other.listed && other.amount.is_some() && one.subject == other.subject,
        _ => false,
    })
}

/// Whether some tokens between two figures only join them: commas, `và`.
fn joins(source: &Source<'_, '_>, between: Range<usize>) -> bool {
    between.clone().all(|at| source.tokens[at].kind == Kind::Comma) || source.exactly(&between) == Some(TailCue::And)
}

/// Whether only `và` or a comma joins some results, and the last one's percentages are what each came to of one plan.
fn are_counted(results: &[Draft]) -> bool {
    let Some((last, before)) = results.split_last() else { return false };
    let plain = last.rates.len() == results.len() && last.rates[0].is_plain();
    let reached = |rate: &Rate| matches!(rate.verb, None | Some(LeadVerb::Reach)) && !rate.fold && rate.basis.is_some();
    plain
        && last.rates.last().is_some_and(reached)
        && before.iter().all(|draft| draft.amount.is_some() && draft.rates.is_empty())
        && results[1..].iter().all(|draft| draft.amount.is_some() && draft.listed)
}

/// Whether `lần lượt` leads from some results, each with one figure, to the percentages behind the last.
fn are_told_apart(source: &Source<'_, '_>, results: &[Draft]) -> bool {
    let Some((last, before)) = results.split_last() else { return false };
    let one = before.iter().all(|draft| draft.figures.len() == 1) && last.figures.len() == results.len() + 1;
    // `5 chi bộ, 7 chi hội và 9 tổ, lần lượt tăng 5% và 7%`: nothing says which of them did.
    let Some(rate) = last.rates.last().filter(|_| one && !before.first().is_some_and(|first| first.listed)) else {
        return false;
    };
    // `tăng lần lượt 5% và 7% so với tháng trước và cùng kỳ`
    if rate.basis.as_ref().is_some_and(|basis| basis::both(source, basis).is_some()) {
        return false;
    }
    let end = last.figures[1].tokens().start;
    let mut at = last.figures[0].end().max(last.noun.end).min(end);
    let mut cued = false;
    while at < end {
        if let Some((InTurn, len)) = source.longest(at, end) {
            (at, cued) = (at + len, true);
        } else if let Some((LeadCue::Verb(_), len)) = source.longest(at, end) {
            at += len;
        } else if source.tokens[at].kind == Kind::Comma {
            at += 1;
        } else {
            return false;
        }
    }
    cued
}

/// What each of so many figures, which begin with those of a draft, is of.
fn turns(source: &Source<'_, '_>, drafts: &[Draft], n: usize, told: usize) -> Option<Turns> {
    if told < 2 {
        return None;
    }
    let figure = drafts[n].figures.first()?.tokens().start;
    let sentence = source.layout.sentence_at(figure)?.tokens().start;
    let before = n.checked_sub(1).and_then(|before| drafts[before].figures.last()).map(|last| last.end());
    let before = before.filter(|&end| end > sentence);
    let words = before.unwrap_or(sentence).max(figure.saturating_sub(LONGEST_NAMES))..figure;
    times(source, &words, &drafts[n..], told).or_else(|| {
        let cue = source.each::<InTurn>(words.clone()).last();
        let names = names(source, words.start..cue.map_or(figure, |(at, ..)| at), before.is_some(), told)?;
        // `diện tích, năng suất lúa đạt 20 ha và 62 tạ/ha`: of one thing they would not all be measured.
        let measured = || go_on(&drafts[n..n + told]) && names.iter().all(|name| source.begins::<Head>(name));
        if cue.is_none() && !(drafts[n].amount.is_some() && measured()) {
            return None;
        }
        let turn = |name| Turn { subject: Some(Subject::before(name)), period: None };
        Some(names.into_iter().map(turn).collect())
    })
}

/// The times that are named right before some figures, as many as those: each is of the same thing at one of them.
fn times(source: &Source<'_, '_>, words: &Range<usize>, drafts: &[Draft], told: usize) -> Option<Turns> {
    let times = when::several(source, words.start, source.mentions_in(words)).filter(|times| times.len() == told)?;
    let (first, rest) = drafts.split_first()?;
    // `các năm 2021, 2022 có 5 hộ nghèo và 7 hộ cận nghèo`
    let mut others = rest.iter().take(if first.amount.is_some() { told - 1 } else { 0 });
    if !others.all(|other| first.unit.is_none() || other.counts_in(source, first.unit.as_ref())) {
        return None;
    }
    // `thu ngân sách các năm 2021`
    let from = source.place(times.start).start;
    let Range { start, end } = first.subject.tokens;
    let end = if (start..end).contains(&from) { from } else { end };
    let plural = source.longest_before(start, end).map_or(0, |(PluralHead, len)| len);
    let subject = Subject { tokens: start..end - plural, ..first.subject.clone() };
    let subject = Some(subject).filter(|subject| subject.from != From::Behind && !subject.tokens.is_empty());
    let turn = |time| Turn { subject: subject.clone(), period: when::named(source, words.start, time) };
    Some(times.map(turn).collect())
}

/// So many names as stand among some words before `lần lượt` or the verb; `follows` where those begin behind a figure.
fn names(source: &Source<'_, '_>, words: Range<usize>, follows: bool, told: usize) -> Option<Names> {
    let Range { start: floor, mut end } = words;
    while let Some((LeadCue::Verb(_) | LeadCue::Done | LeadCue::Bound(_), len)) = source.longest_before(floor, end) {
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
    // What is left of the clause before is none, nor is the time that opens one: `Năm 2024, thu và chi ngân sách`.
    let parted = source.token(floor, end).is_none_or(|token| token.kind == Kind::Comma);
    let left = follows && mark.is_none() && !parted && !names.is_empty();
    let opens = names.first().is_some_and(|name| when_only(source, name));
    if left || opens && names.len() == told + 1 {
        names.remove(0);
    }
    // `thu và chi ngân sách 6 tháng lần lượt đạt`: a time behind the last is of all.
    if let Some(last) = names.last_mut() {
        last.end = when::right_before(source, last.start, last.end).map_or(last.end, |time| time.start);
    }
    let compared = |name: &Range<usize>| source.each::<BasisCue>(name.clone()).next().is_some();
    // `mất lần lượt 2% và 3%`
    let nameless = |name: &Range<usize>| {
        name.len() == 1 && source.tokens[name.start].kind == Kind::Word && source.kinds(name.start) & NAMES == 0
    };
    let names_one =
        |name: &Range<usize>| !name.is_empty() && !compared(name) && !nameless(name) && !source.has_mention(name);
    (names.len() == told && names.iter().all(names_one)).then_some(names)
}

/// Whether some words are a time and nothing else.
fn when_only(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    when::right_before(source, words.start, words.end).is_some_and(|time| time == *words)
}

/// Makes a draft of its own of each further percentage of one.
fn part_rates(drafts: &mut SmallVec<impl smallvec::Array<Item = Draft>>, n: usize) {
    let draft = &mut drafts[n];
    let rates: SmallVec<[Rate; MOST_IN_TURN]> = draft.rates.drain(1..).collect();
    draft.figures.truncate(draft.figures.len() - rates.len());
    let added = rates.len();
    Draft::renumber_wholes(&mut drafts[n + 1..], n, |whole| whole + added);
    for (k, rate) in rates.into_iter().enumerate() {
        let mut further = drafts[n].another();
        let bound = rate.bound;
        further.add_rate(rate, bound);
        drafts.insert(n + 1 + k, further);
    }
}

/// Gives a draft its turn.
fn give(source: &Source<'_, '_>, draft: &mut Draft, turn: Turn) {
    draft.period = turn.period.or(draft.period);
    let Some(subject) = turn.subject else { return };
    // `Số chi bộ, đảng viên lần lượt là 35 và 256`: what it counts is named in its own turn.
    let own = |noun: &Range<usize>| draft.figures.first().is_some_and(|figure| noun.start > figure.tokens().start);
    if draft.is_count && turn.period.is_none() && !draft.counted().is_some_and(own) {
        let name = &subject.tokens;
        let counted = Unit::summed(source, name).or_else(|| noun::head(source, name).map(Unit::Noun));
        draft.unit = counted;
    }
    draft.subject = subject;
}

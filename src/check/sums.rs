//! What parts come to against their whole: `17 đồng chí, trong đó 15 đồng chí tái cử, 02 đồng chí mới`.
//!
//! A text need not name all parts, and parts can overlap: women, and party members. So only parts that may answer one
//! question are added up. A run of them that makes the whole bears it out. All of them together are doubtful where they
//! miss it by a slip of the pen, or where they have to make it: with the rest told as one of them, as the only answers
//! that there are, or coming to more than the whole though none can overlap, as places.

use rust_decimal::Decimal;

use super::digits;
use super::figures::{self, Figure, Figures};
use super::finding::{Cause, Finding, Kind, Status};
use super::interval::{Interval, power_of_ten};
use crate::lexicon::{self, Question};
use crate::value::is_within_times;

/// A sum that misses its whole by more than one part in so many is told of something else.
const FEW: Decimal = Decimal::TEN;

/// The powers of ten that a separator or a scale word slips by, the likelier first.
const SLIPS: [i8; 6] = [3, -3, 1, -1, 2, -2];

/// The fewest digits of a whole by which a slip by a power of ten can be told from chance.
const FEWEST_DIGITS: usize = 3;

/// The most parts whose runs are added up, and among which a slip is looked for.
const MOST_PARTS: usize = 12;

/// A part, and its level.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    pub(super) of: &'a Figures<'a>,
    pub(super) figure: &'a Figure,
}

/// What the runs of parts say of their whole. `others` tells whether there are parts that are counted by another noun,
/// and `behind` is what is told right behind all parts.
pub(super) fn find(
    whole: &Figures<'_>,
    level: &Figure,
    parts: &[Part<'_>],
    others: bool,
    behind: Option<&Figure>,
) -> Option<Finding> {
    if parts.len() < 2 {
        return None;
    }
    let asked = asked(whole, level, parts);
    let finding = |run: &[Part<'_>], status| Finding {
        stated: Some(level.amount.into()),
        from: run.iter().map(|part| part.figure.cited()).collect(),
        indicator: Some(whole.number),
        ..Finding::new(Kind::Parts, status, level.span)
    };
    let mut at = 0;
    let runs: Vec<(Option<Question>, &[Part<'_>])> = asked
        .chunk_by(|one, other| one == other)
        .map(|run| {
            at += run.len();
            (run[0], &parts[at - run.len()..at])
        })
        .filter(|(question, run)| *question != Some(Question::Alone) && run.len() > 1)
        .collect();
    // Bounds count: `hơn 20.100 cây, trong đó hơn 8.000 cây keo, trên 12.000 cây quế`.
    let makes_whole = |run: &&[Part<'_>]| total_of(run, Figure::known).is_some_and(|total| total.meets(level.known()));
    let within = |run: &'_ [Part<'_>]| {
        let run = &run[..run.len().min(MOST_PARTS)];
        // All the answers that there are make the whole together, or not at all.
        let fewest = if have_all_answers(run) { run.len() } else { 2 };
        (fewest..=run.len())
            .rev()
            .flat_map(move |len| run.windows(len))
            .find(makes_whole)
            .map(|run| finding(run, Status::Agrees))
    };
    if let Some(agreed) = runs.iter().find_map(|(_, run)| within(run)) {
        return Some(agreed);
    }
    // How many parts answer each question; there are few questions.
    let mut answers: Vec<(Option<Question>, usize)> = Vec::new();
    for question in &asked {
        match answers.iter_mut().find(|(other, _)| other == question) {
            Some((_, parts)) => *parts += 1,
            None => answers.push((*question, 1)),
        }
    }
    runs.iter().find_map(|&(question, run)| {
        // Where some parts answer other questions, so may those that come behind them.
        let are_all = answers.contains(&(question, run.len()));
        let come_first = question.is_some() || asked[0].is_none();
        if !are_all || !come_first {
            return None;
        }
        let total = total(run)?.middle()?;
        let is_short = total < level.value();
        // `58 mô hình, trong đó 31 …, 14 …, 12 mô hình …` and `1 trại hươu` behind.
        let completes = |behind: &Figure| behind.value().checked_add(total) == Some(level.value());
        let cause = cause(level, run, total);
        if is_short && (others || behind.is_some_and(completes)) || cause.is_none() && !miss(level, run, total)? {
            return None;
        }
        let expected = figures::with_value(&level.amount, total, None).map(Into::into);
        Some(Finding { expected, cause, ..finding(run, Status::Doubtful) })
    })
}

/// The question of all that each part answers, as far as it is known; none where what is added up is not counted.
fn asked(whole: &Figures<'_>, level: &Figure, parts: &[Part<'_>]) -> Vec<Option<Question>> {
    if !figures::is_count(&level.amount) {
        return vec![None; parts.len()];
    }
    let unit = whole.indicator.unit.as_deref().unwrap_or_default();
    // `45 đảng viên, trong đó đảng viên dự bị 5`: what is asked of the whole tells nothing of its parts.
    let settled = [lexicon::answers(whole.indicator.subject()), lexicon::answers(unit)].concat();
    let question = |part: &Part<'_>| {
        let answers = lexicon::answers(part.of.indicator.subject());
        let mut open = answers.iter().filter(|answer| answer.question.is_of_all() && !settled.contains(answer));
        let first = open.next()?.question;
        Some(if open.all(|other| other.question == first) { first } else { Question::Alone })
    };
    parts.iter().map(question).collect()
}

/// The slip of the pen that made some parts miss their whole. Those that miss little, or make too much, are hardly some
/// of more.
fn cause(level: &Figure, run: &[Part<'_>], total: Decimal) -> Option<Cause> {
    if run.len() > MOST_PARTS {
        return None;
    }
    let exact = figures::digits_known(&level.amount) >= FEWEST_DIGITS;
    let are_all = is_little(level, total) || total > level.value();
    let swapped = || are_all.then(|| swapped_digits(level, run)).flatten();
    exact.then(|| slipped(level, run)).flatten().or_else(swapped)
}

/// Whether parts miss a whole that they should make: by one digit or by one, and not by much; or where none is left
/// out, or none can tell of the same as another, at all.
fn miss(level: &Figure, run: &[Part<'_>], total: Decimal) -> Option<bool> {
    let whole = level.value();
    let is_counted = figures::is_count(&level.amount);
    let by_one = is_counted && whole.checked_sub(total)?.abs() <= Decimal::ONE;
    if is_little(level, total) && (by_one || digits::differ_by_one(whole, total)) {
        return Some(true);
    }
    let loose = total_of(run, |part| part.loose)?;
    let is_off = !loose.meets(level.loose) && is_within_times(total, whole, Decimal::TWO);
    Some(is_off && (are_complete(run, is_counted) || total > whole && are_apart(level, run)))
}

/// Whether a sum misses its whole by little.
fn is_little(level: &Figure, total: Decimal) -> bool {
    let difference = level.value().checked_sub(total).and_then(|difference| difference.abs().checked_mul(FEW));
    difference.is_some_and(|difference| difference <= level.value())
}

/// Whether some parts leave nothing of the whole out: one of them is the rest, or they are all answers that there are.
fn are_complete(run: &[Part<'_>], is_counted: bool) -> bool {
    // Where money is told, `thu khác` is a kind of revenue, and not all the rest.
    is_counted && has_rest(run) || have_all_answers(run)
}

fn have_all_answers(run: &[Part<'_>]) -> bool {
    answered(run).is_some_and(|question| question.answers() == Some(run.len()))
}

/// Whether no two parts can tell of the same: places, different answers to one question, and what the rest stands by.
fn are_apart(level: &Figure, run: &[Part<'_>]) -> bool {
    // `5 xã (Lộc Tân 2, …)`: as many as there are names may be what is named.
    let as_many = level.value() == Decimal::from(run.len());
    let named = || !as_many && run.iter().all(|part| lexicon::is_name(part.of.indicator.subject()));
    has_rest(run) || named() || answered(run).is_some()
}

fn has_rest(run: &[Part<'_>]) -> bool {
    run.len() > 2 && run.last().is_some_and(|part| lexicon::tell_rest(part.of.indicator.subject()))
}

/// The question to which all parts give an answer, each another one.
fn answered(run: &[Part<'_>]) -> Option<Question> {
    lexicon::answered(run.iter().map(|part| part.of.indicator.subject()))
}

fn total(run: &[Part<'_>]) -> Option<Interval> {
    total_of(run, |part| part.fine)
}

/// What some parts come to by what is taken of each.
fn total_of(run: &[Part<'_>], of: impl Fn(&Figure) -> Interval) -> Option<Interval> {
    run.iter().try_fold(Interval::point(Decimal::ZERO), |total, part| total.plus(of(part.figure)))
}

/// Whether two neighbouring digits of one part, changed back, would make the sum right: `21 + 8 + 40` of 60.
fn swapped_digits(level: &Figure, run: &[Part<'_>]) -> Option<Cause> {
    let missing = level.value().checked_sub(total(run)?.middle()?)?;
    let fits = |part: &Figure| {
        let stated = part.value().normalize();
        let digits = digits::of(stated);
        let read = |digits: &[u8]| std::str::from_utf8(digits).ok()?.parse::<Decimal>().ok();
        digits::swaps(digits.clone()).any(|swapped| {
            let change =
                || read(&swapped)?.checked_sub(read(&digits)?)?.checked_div(power_of_ten(stated.scale().into())?);
            change().is_some_and(|change| !change.is_zero() && change == missing)
        })
    };
    run.iter().any(|part| fits(part.figure)).then_some(Cause::SwappedDigits)
}

/// Whether one of the first parts off by a power of ten would make the sum right, where that is known closely, or that
/// part makes too much alone.
pub(super) fn slipped(level: &Figure, parts: &[Part<'_>]) -> Option<Cause> {
    let run = &parts[..parts.len().min(MOST_PARTS)];
    run.iter().enumerate().find_map(|(n, part)| {
        let others = total(&[&run[..n], &run[n + 1..]].concat())?;
        SLIPS.into_iter().find_map(|places| {
            let slipped = part.figure.fine.times(power_of_ten(places.into())?)?;
            let exact = others.plus(slipped)?;
            let is_close = exact.high.checked_sub(exact.low)?.checked_mul(Decimal::ONE_HUNDRED)? <= level.value();
            let tells = is_close || part.figure.value() > level.value();
            let fits = !part.figure.value().is_zero() && tells && exact.meets(level.fine);
            fits.then_some(Cause::Slipped(places))
        })
    })
}

//! Parts against their whole: `17 đồng chí, trong đó 15 đồng chí tái cử, 02 đồng chí mới`.
//!
//! A text need not name all parts, and parts can overlap (women, and those elected anew). So a run of parts that makes
//! the whole bears it out; a part that is larger than its whole is wrong; and a run that misses the whole by a slip of
//! the pen is doubtful.

use rust_decimal::Decimal;

use super::digits;
use super::figures::{self, Figure, Figures, same_unit};
use super::finding::{Cause, Finding, Kind, Status};
use super::interval::{Interval, power_of_ten};
use super::judge::{Computed, Verdict, judge};
use crate::lexicon;
use crate::value::{Relation, Topic};

/// A sum that misses its whole by more than one part in so many is told of something else.
const FEW: Decimal = Decimal::TEN;

/// The powers of ten that a separator or a scale word slips by, the likelier first.
const SLIPS: [i8; 6] = [3, -3, 1, -1, 2, -2];

/// The fewest digits of a whole by which a slip by a power of ten can be told from chance.
const FEWEST_DIGITS: usize = 3;

/// The most parts whose runs are added up.
const MOST_PARTS: usize = 12;

/// A part, and the place of its indicator.
type Part<'a> = (usize, &'a Figure);

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    let mut parts_of: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    for figures in all {
        if let Some(parts) = figures.indicator.part_of().and_then(|whole| parts_of.get_mut(whole)) {
            parts.push(figures.number);
        }
    }
    all.iter().zip(&parts_of).flat_map(|(whole, parts)| of(all, whole, parts)).collect()
}

fn of(all: &[Figures<'_>], whole: &Figures<'_>, parts: &[usize]) -> Vec<Finding> {
    let Some(level) = whole.level() else { return Vec::new() };
    let same: Vec<Part<'_>> = parts.iter().filter_map(|&n| Some((n, part(whole, level, &all[n])?))).collect();
    let alike = same.iter().filter(|(n, _)| is_certain(whole, &all[*n]));
    let mut findings: Vec<Finding> = alike.filter_map(|&part| larger(level, part)).collect();
    for finding in &mut findings {
        finding.cause = slipped(level, &same[..same.len().min(MOST_PARTS)]);
    }
    findings.extend(parts.iter().filter_map(|&n| other_whole(whole, level, &all[n])));
    findings.extend(same.iter().filter_map(|&(n, figure)| share(whole, level, figure, &all[n])));
    if findings.iter().all(|finding| finding.kind != Kind::Parts) {
        findings.extend(sum(level, &same, whole.number));
    }
    findings
}

/// The level of an indicator, where it counts the same things as the whole.
fn part<'a>(whole: &Figures<'_>, level: &Figure, part: &'a Figures<'_>) -> Option<&'a Figure> {
    let figure = part.level()?;
    (same_unit(&figure.amount, &level.amount) && same_noun(whole, part)).then_some(figure)
}

/// Whether two indicators count the same noun, of which one may say more: `đồng chí`, `đồng chí là nữ`.
fn same_noun(one: &Figures<'_>, other: &Figures<'_>) -> bool {
    match (&one.indicator.unit, &other.indicator.unit) {
        (Some(one), Some(other)) => {
            let (one, other) = (lexicon::folded(one), lexicon::folded(other));
            one.starts_with(&other) || other.starts_with(&one) || lexicon::counts_persons_anew(&one, &other)
        }
        _ => true,
    }
}

/// Whether it is certain that one is a part of the other: what stands in a bracket may also be an aside.
fn is_certain(whole: &Figures<'_>, part: &Figures<'_>) -> bool {
    let (one, other) = (whole.indicator, part.indicator);
    let of_one_topic = one.topic == other.topic && one.topic != Topic::Other;
    let is_counted = |figures: &Figures<'_>| figures.level().is_some_and(|level| figures::is_count(&level.amount));
    let of_one_kind = !is_counted(whole) || (is_counted(part) && one.unit.is_some() && other.unit.is_some());
    // What something costs is no part of what another costs: `mức lương 20 triệu đồng, trong đó cao nhất 35 triệu đồng`.
    let are_prices = || lexicon::tell_price(one.subject()) || lexicon::tell_price(other.subject());
    let apart = one.subject_span != other.subject_span && one.period == other.period;
    of_one_topic && of_one_kind && apart && !are_prices()
}

fn larger(level: &Figure, (number, part): Part<'_>) -> Option<Finding> {
    (part.fine.low > level.loose.high).then(|| Finding {
        stated: Some(part.amount.into()),
        from: vec![level.cited()],
        indicator: Some(number),
        ..Finding::new(Kind::Parts, Status::Wrong, part.span)
    })
}

/// A part that names another whole than the one it is a part of, with the same digits: `79 đồng chí, trong đó nữ 34/97
/// đồng chí`. Any other whole is its own: `tổng đàn 7.945 con, trong đó tiêm phòng 6.358/7.480 con`.
fn other_whole(whole: &Figures<'_>, level: &Figure, part: &Figures<'_>) -> Option<Finding> {
    let named = part.whole.as_ref()?;
    let differs = same_unit(&named.amount, &level.amount)
        && same_noun(whole, part)
        && is_certain(whole, part)
        && !named.loose.meets(level.loose)
        && digits::in_order(named.value()) == digits::in_order(level.value());
    differs.then(|| Finding {
        stated: Some(named.amount.into()),
        from: vec![level.cited()],
        expected: Some(level.amount.into()),
        indicator: Some(part.number),
        ..Finding::new(Kind::Parts, Status::Doubtful, named.span)
    })
}

/// The share that a part is said to be, against the whole above: `4,5 tỷ đồng, trong đó nhân dân góp 1,35 tỷ đồng,
/// chiếm 30%`. It may be of another whole, which is then mostly another size.
fn share(whole: &Figures<'_>, level: &Figure, part: &Figure, figures: &Figures<'_>) -> Option<Finding> {
    let [rate] = figures.rates.as_slice() else { return None };
    // `tiết kiệm 10% chi thường xuyên được 21,7 tỷ đồng`: what stands before the part is of what it names.
    if rate.figure.span < part.span
        || rate.relation() != Relation::Share
        || rate.comparison.basis.is_some()
        || figures.whole.is_some()
    {
        return None;
    }
    let computed = Computed::of(part, level, Interval::percent_of)?;
    // `đạt 50% (8 xã), trong đó nâng cao 6,25% (1 xã)`: both may be shares of one whole.
    let rates = whole.rates.iter().filter(|of| of.is_percent());
    if rates.filter_map(|of| rate.figure.fine.percent_of(of.figure.fine)).any(|share| share.meets(computed.fine)) {
        return None;
    }
    let verdict = judge(&rate.figure, rate.comparison.bound, computed)?;
    let from = vec![part.cited(), level.cited()];
    let finding = verdict.finding(Kind::Percentage, &rate.figure, computed, from, |_| None)?;
    let status = if verdict == Verdict::Wrong { Status::Doubtful } else { finding.status };
    Some(Finding { status, indicator: Some(figures.number), ..finding })
}

/// What the runs of parts say of their whole, the longest run first.
fn sum(level: &Figure, parts: &[Part<'_>], number: usize) -> Option<Finding> {
    let parts = &parts[..parts.len().min(MOST_PARTS)];
    let runs = || (2..=parts.len()).rev().flat_map(|len| parts.windows(len));
    let finding = |run: &[Part<'_>], status| Finding {
        stated: Some(level.amount.into()),
        from: run.iter().map(|(_, part)| part.cited()).collect(),
        indicator: Some(number),
        ..Finding::new(Kind::Parts, status, level.span)
    };
    // Bounds count: `hơn 20.100 cây, trong đó hơn 8.000 cây keo, trên 12.000 cây quế`.
    let known = |run: &[Part<'_>]| total_of(run, Figure::known);
    if let Some(run) = runs().find(|run| known(run).is_some_and(|total| total.meets(level.known()))) {
        return Some(finding(run, Status::Agrees));
    }
    runs().find_map(|run| {
        let total = total(run)?.middle()?;
        let exact = figures::digits_known(&level.amount) >= FEWEST_DIGITS;
        let slip = exact.then(|| slipped(level, run)).flatten().or_else(|| swapped_digits(level, run));
        if slip.is_none() && !is_near(level, total) {
            return None;
        }
        let expected = figures::with_value(&level.amount, total, None).map(Into::into);
        Some(Finding { expected, cause: slip, ..finding(run, Status::Doubtful) })
    })
}

fn total(run: &[Part<'_>]) -> Option<Interval> {
    total_of(run, |part| part.fine)
}

/// What some parts come to by what is taken of each.
fn total_of(run: &[Part<'_>], of: impl Fn(&Figure) -> Interval) -> Option<Interval> {
    run.iter().try_fold(Interval::point(Decimal::ZERO), |total, (_, part)| total.plus(of(part)))
}

/// Whether a sum misses its whole as a slip of the pen does: by one digit, or by one, and not by much.
fn is_near(level: &Figure, total: Decimal) -> bool {
    let whole = level.value();
    let Some(difference) = whole.checked_sub(total).map(|difference| difference.abs()) else { return false };
    let little = difference.checked_mul(FEW).is_some_and(|difference| difference <= whole);
    let by_one = figures::is_count(&level.amount) && difference <= Decimal::ONE;
    little && (by_one || digits::differ_by_one(whole, total))
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
    run.iter().any(|(_, part)| fits(part)).then_some(Cause::SwappedDigits)
}

/// Whether one part off by a power of ten would make the sum right.
fn slipped(level: &Figure, run: &[Part<'_>]) -> Option<Cause> {
    run.iter().enumerate().find_map(|(n, (_, part))| {
        let others = total(&[&run[..n], &run[n + 1..]].concat())?;
        SLIPS.into_iter().find_map(|places| {
            let slipped = part.fine.times(power_of_ten(places.into())?)?;
            let exact = others.plus(slipped)?;
            (!part.value().is_zero() && exact.meets(level.fine)).then_some(Cause::Slipped(places))
        })
    })
}

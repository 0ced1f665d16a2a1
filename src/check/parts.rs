//! Parts against their whole: `17 đồng chí, trong đó 15 đồng chí tái cử, 02 đồng chí mới`.
//!
//! A part that is larger than its whole is wrong, and so may be the share that it is said to be. What parts come to is
//! judged in `sums`.

use super::digits;
use super::figures::{self, Figure, Figures, same_unit};
use super::finding::{Finding, Kind, Status};
use super::interval::Interval;
use super::judge::{Computed, Verdict, judge};
use super::sums::{self, Part};
use crate::lexicon;
use crate::value::{Relation, Topic};

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
    let same: Vec<Part<'_>> = parts.iter().filter_map(|&n| part(whole, level, &all[n])).collect();
    let certain = same.iter().filter(|part| is_certain(whole, part.of));
    let mut findings: Vec<Finding> = certain.filter_map(|part| larger(level, part)).collect();
    for finding in &mut findings {
        finding.cause = sums::slipped(level, &same);
    }
    findings.extend(parts.iter().filter_map(|&n| other_whole(whole, level, &all[n])));
    findings.extend(same.iter().filter_map(|part| share(whole, level, part.figure, part.of)));
    if findings.iter().all(|finding| finding.kind != Kind::Parts) {
        let behind = same.last().and_then(|last| all.get(last.of.number + 1)).and_then(Figures::level);
        findings.extend(sums::find(whole, level, &same, has_others(level, all, parts, &same), behind));
    }
    findings
}

/// An indicator as a part, where it counts the same things as the whole.
fn part<'a>(whole: &Figures<'_>, level: &Figure, of: &'a Figures<'a>) -> Option<Part<'a>> {
    let figure = of.level()?;
    (same_unit(&figure.amount, &level.amount) && same_noun(whole, of)).then_some(Part { of, figure })
}

/// Whether some parts count in the unit of the whole what goes by another noun: `58 mô hình, trong đó 57 mô hình … và
/// 1 trại hươu`.
fn has_others(level: &Figure, all: &[Figures<'_>], parts: &[usize], same: &[Part<'_>]) -> bool {
    let figures = parts.iter().filter_map(|&n| all[n].level());
    figures.filter(|figure| same_unit(&figure.amount, &level.amount)).count() > same.len()
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
    // What something costs is no part of what another costs: `mức lương 20 triệu đồng, trong đó cao nhất 35 triệu
    // đồng`.
    let are_prices = || lexicon::tell_price(one.subject()) || lexicon::tell_price(other.subject());
    let apart = one.subject_span != other.subject_span && one.period == other.period;
    of_one_topic && of_one_kind && apart && !are_prices()
}

fn larger(level: &Figure, part: &Part<'_>) -> Option<Finding> {
    (part.figure.fine.low > level.loose.high).then(|| Finding {
        stated: Some(part.figure.amount.into()),
        from: vec![level.cited()],
        indicator: Some(part.of.number),
        ..Finding::new(Kind::Parts, Status::Wrong, part.figure.span)
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

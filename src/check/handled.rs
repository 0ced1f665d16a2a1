//! Percentages of what the clause before tells: `thụ lý 456 vụ, đã giải quyết 412 vụ, đạt 90,4%`, and of what they
//! name: `tổng dư nợ 650 tỷ đồng; nợ quá hạn 13 tỷ đồng, chiếm 2% tổng dư nợ`.
//!
//! Nothing in such words makes sure that the two are of one thing. So they bear each other out where the percentage
//! fits, and it is doubtful only where a slip of the pen made it of the one that fits.

use super::digits;
use super::figures::{Figures, Rate, same_unit};
use super::finding::{Cause, Finding, Kind, Status};
use super::interval::Interval;
use super::judge::{Computed, Verdict, judge};
use crate::lexicon;
use crate::model::Indicator;
use crate::value::Relation;

/// The most bytes from what was taken in to what was done with it: ` việc; trong đó Tòa án đã `.
const NEAR: usize = 48;

/// How many indicators before are looked at for one that a percentage names.
const NEIGHBOURS: usize = 3;

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    all.iter().filter_map(|figures| of(all, figures)).collect()
}

fn of(all: &[Figures<'_>], figures: &Figures<'_>) -> Option<Finding> {
    let rate = only_rate(figures)?;
    let level = figures.actual.as_ref().filter(|level| level.span < rate.figure.span)?;
    let whole = whole(all, figures, rate)?;
    let base = whole.actual.as_ref().filter(|base| same_unit(&base.amount, &level.amount))?;
    let computed = Computed::of(level, base, Interval::percent_of)?;
    let verdict = judge(&rate.figure, None, computed)?;
    let from = vec![level.cited(), base.cited()];
    let finding = verdict.sure_finding(Kind::Percentage, &rate.figure, computed, from, |_| None);
    let right = computed.fine.middle()?.round_dp(rate.figure.value().scale());
    let is_swapped = digits::are_swapped(rate.figure.value(), right);
    let (status, cause) = match verdict {
        Verdict::Agrees => (Status::Agrees, None),
        Verdict::Wrong if is_swapped => (Status::Doubtful, Some(Cause::SwappedDigits)),
        Verdict::Wrong if digits::differ_by_one(rate.figure.value(), right) => (Status::Doubtful, None),
        Verdict::Wrong | Verdict::Doubtful(Cause::RoundFigures) => return None,
        Verdict::Doubtful(cause) => (Status::Doubtful, Some(cause)),
    };
    Some(Finding { status, cause, indicator: Some(figures.number), ..finding })
}

/// The only percentage of a result that has no base of its own.
fn only_rate<'a>(figures: &'a Figures<'_>) -> Option<&'a Rate<'a>> {
    let [rate] = figures.rates.as_slice() else { return None };
    let is_bare = figures.target.is_none() && figures.whole.is_none() && figures.previous.is_none();
    let is_share = rate.is_percent() && matches!(rate.relation(), Relation::Share | Relation::OfTarget);
    let is_exact = rate.comparison.bound.is_none() && figures.indicator.bound.is_none();
    (is_bare && is_share && is_exact && !figures.indicator.goal).then_some(rate)
}

/// What a percentage is of.
fn whole<'a>(all: &'a [Figures<'a>], figures: &Figures<'_>, rate: &Rate<'_>) -> Option<&'a Figures<'a>> {
    let before = &all[..figures.number];
    let is_alike = |whole: &&Figures<'_>| {
        let (whole, part) = (whole.indicator, figures.indicator);
        let unit = |indicator: &Indicator<'_>| indicator.unit.as_deref().map(lexicon::folded);
        let is_exact = !whole.goal && whole.bound.is_none();
        is_exact && whole.period == part.period && unit(whole) == unit(part)
    };
    if let Some(basis) = &rate.comparison.basis {
        let named = lexicon::folded(basis);
        let near = before[before.len().saturating_sub(NEIGHBOURS)..].iter().rev();
        return near.filter(is_alike).find(|whole| lexicon::folded(whole.indicator.subject()) == named);
    }
    let last = before.last()?;
    // Parts may stand between: `thụ lý 456 vụ (cũ 56 vụ, mới 400 vụ), đã giải quyết 412 vụ`.
    let whole = last.indicator.part_of().map_or(Some(last), |whole| before.get(whole)).filter(is_alike)?;
    let between = figures.indicator.span.start().checked_sub(last.indicator.span.end())?;
    let is_pair = between <= NEAR
        && figures.indicator.part_of().is_none()
        && lexicon::tells_taking(whole.indicator.subject())
        && lexicon::begins_handling(figures.indicator.subject());
    is_pair.then_some(whole)
}

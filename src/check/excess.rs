//! What goes beyond a base against all of it: `đạt 116% dự toán, vượt 16%`, `bằng 107% so với cùng kỳ, tăng 7%`.

use rust_decimal::Decimal;

use super::digits;
use super::figures::{Figures, Rate};
use super::finding::{Cause, Finding, Kind};
use super::interval::Interval;
use super::judge::{Computed, judge};
use crate::value::Relation;

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    all.iter().flat_map(of).collect()
}

fn of(figures: &Figures<'_>) -> Vec<Finding> {
    // Where the base is written, each percentage is judged by that.
    let pairs = [
        (figures.target.is_none(), Relation::OfTarget, &[Relation::OverTarget][..]),
        (figures.previous.is_none(), Relation::OfPrevious, &[Relation::Growth, Relation::Decline]),
    ];
    let mut findings = Vec::new();
    for (_, total, changes) in pairs.into_iter().filter(|(unwritten, ..)| *unwritten) {
        let (Some(total), Some(change)) = (only(figures, &[total]), only(figures, changes)) else { continue };
        if let Some(finding) = compared(total, change) {
            findings.push(Finding { indicator: Some(figures.number), ..finding });
        }
    }
    findings
}

/// The only percentage with one of some relations.
fn only<'a>(figures: &'a Figures<'_>, relations: &[Relation]) -> Option<&'a Rate<'a>> {
    let mut rates = figures.rates.iter().filter(|rate| rate.is_percent() && relations.contains(&rate.relation()));
    let rate = rates.next()?;
    (rates.next().is_none() && rate.comparison.bound.is_none()).then_some(rate)
}

fn compared(total: &Rate<'_>, change: &Rate<'_>) -> Option<Finding> {
    let same_base = match (&total.comparison.basis, &change.comparison.basis) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    if !same_base {
        return None;
    }
    let excess = |total: Interval| {
        let excess = total.plus_value(-Decimal::ONE_HUNDRED)?;
        Some(if change.relation() == Relation::Decline { excess.negated() } else { excess })
    };
    let computed = Computed { fine: total.figure.fine, loose: total.figure.fine, bounded: false }.map(excess)?;
    let verdict = judge(&change.figure, None, computed)?;
    let cause = |_: &mut _| {
        let fits = |interval: Interval| change.figure.fine.meets(interval);
        if fits(total.figure.fine) {
            return Some(Cause::TotalForExcess);
        }
        if fits(computed.fine.negated()) {
            return Some(Cause::OppositeDirection);
        }
        digits::are_swapped(change.figure.value(), computed.fine.middle()?).then_some(Cause::SwappedDigits)
    };
    verdict.finding(Kind::Excess, &change.figure, computed, vec![total.figure.cited()], cause)
}

//! Percentages against the result and its target, or the part and its whole: `22/17 thanh niên, đạt 129,41%`.

use rust_decimal::Decimal;

use super::cause::Case;
use super::figures::{Figure, Figures, Rate};
use super::finding::{Finding, Kind};
use super::interval::Interval;
use super::judge::{Computed, Verdict, judge};
use crate::value::Relation;

/// The percentage of a base that a level is, told as the relation tells it.
pub(super) fn share(relation: Relation, level: Interval, base: Interval) -> Option<Interval> {
    let total = level.percent_of(base)?;
    match relation {
        Relation::OfTarget | Relation::Share | Relation::OfPrevious => Some(total),
        Relation::OverTarget | Relation::Growth => total.plus_value(-Decimal::ONE_HUNDRED),
        Relation::Decline => total.negated().plus_value(Decimal::ONE_HUNDRED),
    }
}

/// A percentage, the base it was judged by, and how it came out.
struct Judged<'a> {
    rate: &'a Rate<'a>,
    base: &'a Figure,
    computed: Computed,
    verdict: Verdict,
}

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    all.iter().flat_map(|figures| of(all, figures)).collect()
}

/// Whether some percentage of an indicator fits its figures; `None` where there is none to judge.
pub(super) fn fit(figures: &Figures<'_>) -> Option<bool> {
    let judged = judged(figures);
    (!judged.is_empty()).then(|| judged.iter().any(|judged| judged.verdict != Verdict::Wrong))
}

fn of(all: &[Figures<'_>], figures: &Figures<'_>) -> Vec<Finding> {
    let Some(level) = &figures.actual else { return Vec::new() };
    let judged = judged(figures);
    // Of several percentages one is of the base that is written; the others are of bases that are not.
    let fitting = judged.iter().any(|judged| judged.verdict != Verdict::Wrong);
    let nearest = judged.iter().map(Judged::distance).min();
    judged
        .iter()
        .filter(|judged| match judged.verdict {
            Verdict::Wrong => !fitting && Some(judged.distance()) == nearest,
            _ => true,
        })
        .filter_map(|judged| {
            let stated = &judged.rate.figure;
            let case = Case { stated, relation: judged.rate.relation(), level, base: judged.base };
            let from = vec![level.cited(), judged.base.cited()];
            let finding = judged.verdict.finding(Kind::Percentage, stated, judged.computed, from, |from| {
                case.cause(all, figures.number, from)
            })?;
            Some(Finding { indicator: Some(figures.number), ..finding })
        })
        .collect()
}

fn judged<'a>(figures: &'a Figures<'_>) -> Vec<Judged<'a>> {
    let Some(level) = &figures.actual else { return Vec::new() };
    let judged = |(rate, base): (&'a Rate<'_>, &'a Figure)| {
        let computed = Computed::of(level, base, |level, base| share(rate.relation(), level, base))?;
        let verdict = judge(&rate.figure, rate.comparison.bound, computed)?;
        Some(Judged { rate, base, computed, verdict })
    };
    figures.rated().filter_map(judged).collect()
}

impl Judged<'_> {
    /// How far from its base the percentage stands.
    fn distance(&self) -> usize {
        self.rate.figure.span.start().abs_diff(self.base.span.start())
    }
}

//! The third figure where two are written: `đạt 1.005,6 tỷ đồng, bằng 95% kế hoạch` gives the plan.

use rust_decimal::Decimal;

use super::figures::{self, Figure, Figures, Rate};
use super::finding::{Finding, Kind, Status};
use super::interval::Interval;
use super::percentages::share;
use crate::value::{Percent, Relation, Value};

/// The places that a percentage is given with that the text does not state.
const PLACES: u32 = 1;

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    all.iter().flat_map(of).collect()
}

fn of(figures: &Figures<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = figures.rates.iter().filter_map(|rate| by_rate(figures, rate)).collect();
    findings.extend(by_levels(figures));
    // A percentage and a difference imply the same.
    findings.dedup_by(|one, other| one.kind == other.kind && one.expected == other.expected);
    for finding in &mut findings {
        finding.indicator = Some(figures.number);
        finding.span = figures.indicator.span;
    }
    findings
}

/// What a percentage or difference implies with the one figure beside it.
fn by_rate(figures: &Figures<'_>, rate: &Rate<'_>) -> Option<Finding> {
    let relation = rate.relation();
    if rate.comparison.bound.is_some() || is_of_share(figures, rate) {
        return None;
    }
    let (kind, base) = match relation {
        Relation::OfTarget | Relation::OverTarget => (Kind::ImpliedTarget, figures.target.as_ref()),
        Relation::Share => (Kind::ImpliedWhole, figures.whole.as_ref().or(figures.target.as_ref())),
        Relation::OfPrevious | Relation::Growth | Relation::Decline => {
            (Kind::ImpliedPrevious, figures.previous.as_ref())
        }
    };
    let is_of_level = kind == Kind::ImpliedPrevious;
    let level = if is_of_level { figures.level() } else { figures.actual.as_ref() };
    match (level, base) {
        (Some(level), None) => {
            let value = if rate.is_percent() { base_of(level, rate)? } else { value_before(level, rate)? };
            implied(kind, value, level, vec![level, &rate.figure])
        }
        (None, Some(base)) if kind == Kind::ImpliedTarget && rate.is_percent() && !figures.indicator.goal => {
            let total = if relation == Relation::OverTarget { beyond(rate)? } else { rate.figure.fine };
            let value = base.known().low.checked_mul(total.low)?.checked_div(Decimal::ONE_HUNDRED)?;
            let most = base.known().high.checked_mul(total.high)?.checked_div(Decimal::ONE_HUNDRED)?;
            implied(Kind::ImpliedActual, Interval::new(value, most), base, vec![base, &rate.figure])
        }
        _ => None,
    }
}

/// Whether a percentage that tells of more or less may be of the share told beside it, and no more of what is counted:
/// `1.598/1.876 việc, đạt 85,2%, vượt 1,3% chỉ tiêu`.
fn is_of_share(figures: &Figures<'_>, rate: &Rate<'_>) -> bool {
    let changes = matches!(rate.relation(), Relation::OverTarget | Relation::Growth | Relation::Decline);
    let told = figures.rates.iter().take_while(|other| other.figure.span < rate.figure.span);
    changes
        && rate.is_percent()
        && figures.whole.is_some()
        && told.into_iter().any(|other| other.is_percent() && other.relation() == Relation::Share)
}

/// What a level is so many percent of. All of it is the level itself, which says nothing new.
fn base_of(level: &Figure, rate: &Rate<'_>) -> Option<Interval> {
    let total = match rate.relation() {
        Relation::OverTarget | Relation::Growth => beyond(rate)?,
        Relation::Decline => rate.figure.fine.negated().plus_value(Decimal::ONE_HUNDRED)?,
        _ => rate.figure.fine,
    };
    let all = rate.figure.value() == Decimal::ONE_HUNDRED && total == rate.figure.fine;
    level.known().percent_of(total).filter(|_| !all)
}

fn beyond(rate: &Rate<'_>) -> Option<Interval> {
    rate.figure.fine.plus_value(Decimal::ONE_HUNDRED)
}

fn value_before(level: &Figure, rate: &Rate<'_>) -> Option<Interval> {
    if !figures::same_unit(&level.amount, &rate.figure.amount) {
        return None;
    }
    match rate.relation() {
        Relation::Growth => level.known().minus(rate.figure.fine).filter(|before| before.low >= Decimal::ZERO),
        Relation::Decline => level.known().plus(rate.figure.fine),
        _ => None,
    }
}

/// The percentages that two written levels imply where none is written.
fn by_levels(figures: &Figures<'_>) -> Vec<Finding> {
    let told = |relations: &[Relation]| figures.rates.iter().any(|rate| relations.contains(&rate.relation()));
    let mut findings = Vec::new();
    let of_base = [Relation::OfTarget, Relation::OverTarget, Relation::Share];
    let base = figures.target.as_ref().or(figures.whole.as_ref());
    if let (Some(level), Some(base), false) = (&figures.actual, base, told(&of_base)) {
        findings.extend(percentage(Kind::ImpliedPercentage, Relation::OfTarget, level, base));
    }
    let changes = [Relation::OfPrevious, Relation::Growth, Relation::Decline];
    if let (Some(level), Some(previous), false) = (figures.level(), &figures.previous, told(&changes)) {
        findings.extend(percentage(Kind::ImpliedChange, Relation::Growth, level, previous));
    }
    findings
}

fn percentage(kind: Kind, relation: Relation, level: &Figure, base: &Figure) -> Option<Finding> {
    let fits = figures::same_unit(&level.amount, &base.amount);
    let percent = share(relation, level.fine, base.fine).filter(|_| fits)?.middle()?.round_dp(PLACES).normalize();
    Some(Finding {
        from: vec![level.cited(), base.cited()],
        expected: Some(Value::Percent(Percent::new(percent))),
        ..Finding::new(kind, Status::Implied, level.span)
    })
}

fn implied(kind: Kind, value: Interval, like: &Figure, from: Vec<&Figure>) -> Option<Finding> {
    let counted = if figures::is_count(&like.amount) { value.only_whole() } else { None };
    let (value, tolerance) = match counted {
        Some(count) => (count, Decimal::ZERO),
        None => value.rounded()?,
    };
    Some(Finding {
        from: from.into_iter().map(Figure::cited).collect(),
        expected: figures::with_value(&like.amount, value, None).map(Value::from),
        tolerance: (!tolerance.is_zero()).then_some(tolerance),
        ..Finding::new(kind, Status::Implied, like.span)
    })
}

//! Rises and falls against the values before and after: `từ 32 tổ còn 12 tổ, giảm 20 tổ`, `56 đảng viên, giảm 6,67%
//! (giảm 4 đảng viên)`.

use rust_decimal::Decimal;

use super::cause::Case;
use super::figures::{Figure, Figures, Rate, same_unit};
use super::finding::{Cited, Finding, Kind, Status};
use super::interval::Interval;
use super::judge::{Computed, Verdict, judge};
use super::percentages::share;
use crate::value::{Amount, Relation, is_within_times};

/// The most bytes that a bracket and the spaces around what a change is told with take.
const BRACKET: usize = 6;

/// The value before, and what it is known from.
struct Before<'a> {
    figure: Figure,
    from: Vec<Cited>,
    /// The difference that it was computed from.
    by: Option<&'a Rate<'a>>,
}

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    all.iter().flat_map(|figures| of(all, figures)).collect()
}

/// Whether some change of an indicator fits its figures; `None` where there is none to judge.
pub(super) fn fit(figures: &Figures<'_>) -> Option<bool> {
    let level = level(figures)?;
    let before = before(figures, level)?;
    let verdicts: Vec<_> = judged(figures, level, &before).into_iter().map(|(.., verdict)| verdict).collect();
    (!verdicts.is_empty()).then(|| verdicts.iter().any(|verdict| *verdict != Verdict::Wrong))
}

fn of(all: &[Figures<'_>], figures: &Figures<'_>) -> Vec<Finding> {
    let Some(level) = level(figures) else { return Vec::new() };
    let Some(before) = before(figures, level) else { return Vec::new() };
    let judged = judged(figures, level, &before);
    // Of several changes one is against the value that is written.
    let fitting = judged.iter().any(|(.., verdict)| *verdict != Verdict::Wrong);
    judged
        .into_iter()
        .filter(|(.., verdict)| !fitting || *verdict != Verdict::Wrong)
        .filter_map(|(rate, computed, verdict)| {
            let from = [vec![level.cited()], before.from.clone()].concat();
            let kind = if before.by.is_some() { Kind::Difference } else { Kind::Growth };
            let cause = |from: &mut Vec<Cited>| {
                let case = Case { stated: &rate.figure, relation: rate.relation(), level, base: &before.figure };
                if rate.is_percent() { case.cause(all, figures.number, from) } else { None }
            };
            let finding = if is_told_of(figures, rate, level) {
                let finding = verdict.sure_finding(kind, &rate.figure, computed, from, cause);
                let is_far = verdict.finding(kind, &rate.figure, computed, Vec::new(), |_| finding.cause).is_none();
                Finding { status: if is_far { Status::Doubtful } else { finding.status }, ..finding }
            } else {
                verdict.finding(kind, &rate.figure, computed, from, cause)?
            };
            Some(Finding { indicator: Some(figures.number), ..finding })
        })
        .collect()
}

/// Whether the value before stands in a bracket right behind an only change, so that it is the one that this is
/// against: `tăng 12,3% so với cùng kỳ (139,7 tỷ đồng)`, `giảm 26 vụ (466/482 vụ)`.
fn is_told_of(figures: &Figures<'_>, rate: &Rate<'_>, level: &Figure) -> bool {
    let Some(previous) = &figures.previous else { return false };
    let changes = figures.rates.iter().filter(|rate| matches!(rate.relation(), Relation::Growth | Relation::Decline));
    let basis = rate.comparison.basis.as_ref().map_or(0, |basis| basis.len());
    let between = previous.span.start().checked_sub(rate.figure.span.end());
    let unit = rate.comparison.unit().map_or(0, str::len);
    let is_behind = between.is_some_and(|between| between <= unit + basis + BRACKET);
    // Of two values in one bracket either may be the earlier one.
    let fits_turned = || {
        let difference = level.value().checked_sub(previous.value()).map(|difference| difference.abs());
        level.span == previous.span && (rate.is_percent() || difference == Some(rate.figure.value()))
    };
    // `tăng 12% so với cùng kỳ (15,6 tỷ đồng)`: what is of another size is no earlier value.
    let is_of_one_size = is_within_times(level.value(), previous.value(), Decimal::TWO);
    is_of_one_size && is_behind && (basis > 0 || level.span == previous.span) && changes.count() == 1 && !fits_turned()
}

/// What a change led to; of a rate, its own percentage.
fn level<'a>(figures: &'a Figures<'_>) -> Option<&'a Figure> {
    let own = |rate: &&Rate<'_>| rate.is_percent() && matches!(rate.relation(), Relation::Share | Relation::OfTarget);
    let rate = || figures.rates.iter().find(own).map(|rate| &rate.figure);
    figures.level().or_else(|| rate().filter(|_| figures.previous.is_some()))
}

/// The value before, as written, or from the difference that is written.
fn before<'a>(figures: &'a Figures<'_>, level: &Figure) -> Option<Before<'a>> {
    if let Some(previous) = &figures.previous {
        let fits = same_unit(&previous.amount, &level.amount);
        return fits.then(|| Before { figure: previous.clone(), from: vec![previous.cited()], by: None });
    }
    let by = figures.rates.iter().find(|rate| is_difference(rate, level))?;
    let difference = &by.figure;
    let (fine, loose) = match by.relation() {
        Relation::Growth => (level.fine.minus(difference.fine)?, level.loose.minus(difference.loose)?),
        _ => (level.fine.plus(difference.fine)?, level.loose.plus(difference.loose)?),
    };
    let figure = difference.with_intervals(level.amount, fine, loose);
    Some(Before { figure, from: vec![difference.cited()], by: Some(by) })
}

/// Whether a rate tells how many units more or less there are.
fn is_difference(rate: &Rate<'_>, level: &Figure) -> bool {
    !rate.is_percent()
        && matches!(rate.relation(), Relation::Growth | Relation::Decline)
        && same_unit(&rate.figure.amount, &level.amount)
}

fn judged<'a>(figures: &'a Figures<'_>, level: &Figure, before: &Before<'_>) -> Vec<(&'a Rate<'a>, Computed, Verdict)> {
    // `giảm 2.708 ha so với năm 2010 và giảm 7.707 ha so với quy hoạch`: a second difference is from another value.
    let rates = figures.rates.iter().filter(|rate| before.by.is_none() || rate.is_percent());
    rates
        .filter_map(|rate| {
            let ways = ways(rate, level, before).into_iter().flatten().filter_map(|computed| {
                let verdict = judge(&rate.figure, rate.comparison.bound, computed)?;
                Some((rate, computed, verdict))
            });
            ways.min_by_key(|(_, computed, verdict)| (*verdict == Verdict::Wrong, distance(rate, *computed)))
        })
        .collect()
}

/// How far a rate is from what was computed.
fn distance(rate: &Rate<'_>, computed: Computed) -> Option<Decimal> {
    Some(computed.fine.middle()?.checked_sub(rate.figure.value())?.abs())
}

/// The ways in which a rate can be meant.
fn ways(rate: &Rate<'_>, level: &Figure, before: &Before<'_>) -> [Option<Computed>; 2] {
    let told = computed(rate, level, &before.figure, rate.relation());
    let other = match (&before.by, &level.amount) {
        // `tăng 84 tỷ đồng, tương đương 14,7%`: the percentage tells the same as the difference.
        (Some(by), _) if rate.is_percent() && told.is_some() => computed(rate, level, &before.figure, by.relation()),
        // `từ 3,2% xuống 2,5%, giảm 0,7%`: percentages differ by points, whatever the text calls them.
        (None, Amount::Percent(_)) if rate.is_percent() && told.is_some() => difference(rate, level, &before.figure),
        _ => None,
    };
    [told, other]
}

fn computed(rate: &Rate<'_>, level: &Figure, before: &Figure, relation: Relation) -> Option<Computed> {
    if rate.is_percent() {
        let changes = matches!(relation, Relation::OfPrevious | Relation::Growth | Relation::Decline);
        return Computed::of(level, before, |level, before| share(relation, level, before)).filter(|_| changes);
    }
    let in_points = matches!((&rate.figure.amount, &level.amount), (Amount::Quantity(_), Amount::Percent(_)));
    if is_difference(rate, level) || in_points { difference(rate, level, before) } else { None }
}

/// How much more or less there is, in the direction that the rate tells.
fn difference(rate: &Rate<'_>, level: &Figure, before: &Figure) -> Option<Computed> {
    let computed = Computed::of(level, before, Interval::minus)?;
    match rate.relation() {
        Relation::Growth => Some(computed),
        Relation::Decline => computed.map(|difference| difference.times(-Decimal::ONE)),
        _ => None,
    }
}

//! An indicator that is stated twice, and differently.

use std::collections::BTreeMap;

use super::digits;
use super::figures::{self, Figure, Figures, Rate, same_unit};
use super::finding::{Finding, Kind, Status};
use crate::lexicon;
use crate::value::Topic;

/// A subject of fewer words names what is done rather than what is measured: `kết nạp`, `thi hành kỷ luật`.
const FEWEST_WORDS: usize = 3;

/// The same for what is counted one by one, as lists of such things are more common than repetitions.
const FEWEST_WORDS_OF_COUNT: usize = 4;

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    let mut stated: BTreeMap<String, Vec<&Figures<'_>>> = BTreeMap::new();
    for figures in all.iter().filter(|figures| is_whole(figures)) {
        stated.entry(key(figures)).or_default().push(figures);
    }
    let pairs = stated.values().filter_map(|same| match same.as_slice() {
        // More than two are a list over something else: bodies, years.
        [one, other] => Some((*one, *other)),
        _ => None,
    });
    pairs.filter_map(|(one, other)| compared(one, other)).collect()
}

/// Whether an indicator stands by itself and is known well enough: a result, and no part of another one.
fn is_whole(figures: &Figures<'_>) -> bool {
    let indicator = figures.indicator;
    let counted = figures.actual.as_ref().filter(|actual| figures::is_count(&actual.amount));
    let fewest = if counted.is_some() { FEWEST_WORDS_OF_COUNT } else { FEWEST_WORDS };
    // `8 người không tham gia`: a noun behind a count tells whom it counts this time.
    let named_before = counted.is_none_or(|actual| indicator.subject_span < actual.span);
    !indicator.goal
        && indicator.part_of().is_none()
        && indicator.topic != Topic::Other
        && named_before
        && indicator.subject().split_whitespace().count() >= fewest
}

/// What two statements of one thing have in common.
fn key(figures: &Figures<'_>) -> String {
    let indicator = figures.indicator;
    let subject = lexicon::folded(indicator.subject());
    let unit = lexicon::folded(indicator.unit.as_deref().unwrap_or_default());
    let period = indicator.period.map(|period| format!("{period:#}")).unwrap_or_default();
    format!("{subject}|{unit}|{period}")
}

fn compared(one: &Figures<'_>, other: &Figures<'_>) -> Option<Finding> {
    if one.indicator.subject_span == other.indicator.subject_span {
        return None;
    }
    let (first, second) = match (&one.actual, &other.actual) {
        (Some(first), Some(second)) => (first, second),
        (None, None) => same_rates(one, other)?,
        _ => return None,
    };
    let differ = same_unit(&first.amount, &second.amount) && !first.loose.meets(second.loose);
    // Two figures under one name are of two bodies, seasons or projects, unless a slip of the pen made one of the
    // other.
    if differ && digits::in_order(first.value()) != digits::in_order(second.value()) {
        return None;
    }
    let status = if differ { Status::Doubtful } else { Status::Agrees };
    Some(Finding {
        stated: Some(second.amount.into()),
        from: vec![first.cited()],
        expected: differ.then(|| first.amount.into()),
        indicator: Some(other.number),
        ..Finding::new(Kind::Repeated, status, second.span)
    })
}

/// The only percentages of two indicators, where both tell the same of the same basis.
fn same_rates<'a>(one: &'a Figures<'_>, other: &'a Figures<'_>) -> Option<(&'a Figure, &'a Figure)> {
    let ([first], [second]) = (one.rates.as_slice(), other.rates.as_slice()) else { return None };
    let tells = |rate: &Rate<'_>| (rate.relation(), rate.is_percent());
    let same = tells(first) == tells(second) && first.comparison.basis == second.comparison.basis;
    same.then_some((&first.figure, &second.figure))
}

//! What of a topic is worth a chart: figures of the same subject, unit and stretch of time, and nothing else.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use baocao::series::{Cell, Measured, Stretch, When};
use rust_decimal::Decimal;

use crate::chart::{self, Figure, Line};
use crate::{amounts, words};

/// Bars beyond these are left to the table.
const MOST_BARS: usize = 16;

/// A subject in small letters, with what it counts in.
type Measure = (String, String);

/// The charts of a topic: over time where a unit has several periods, and between units.
pub(crate) fn charts(cells: &[Cell]) -> String {
    let results: Vec<_> = cells.iter().filter(|cell| !cell.key.goal).collect();
    over_time(&results).into_iter().chain(between_units(&results)).chain(against_plans(&results)).collect()
}

/// What a cell measures, and how much.
fn measured(cell: &Cell) -> Option<(Measure, Figure)> {
    let (value, unit) = match (cell.value, cell.share) {
        (Some(value), _) => (value, cell.unit.clone().unwrap_or_default()),
        (None, Some(share)) => (share, "%".to_owned()),
        (None, None) => return None,
    };
    let shown = amounts::of_measure(value, &unit);
    Some(((cell.subject.to_lowercase(), unit), Figure { label: words::place(cell), value, shown }))
}

/// Lines of the measure that has the most figures of units with several periods.
fn over_time(cells: &[&Cell]) -> Option<String> {
    let mut measures: BTreeMap<(Measure, Stretch), BTreeMap<_, BTreeMap<When, Figure>>> = BTreeMap::new();
    for cell in cells {
        if let (Some((measure, figure)), Some(when)) = (measured(cell), cell.key.period) {
            let places = measures.entry((measure, when.stretch())).or_default();
            places.entry(&cell.key.place).or_default().entry(when).or_insert(figure);
        }
    }
    for places in measures.values_mut() {
        places.retain(|_, periods| periods.len() > 1);
    }
    let figures = |places: &BTreeMap<_, BTreeMap<When, Figure>>| places.values().map(BTreeMap::len).sum::<usize>();
    // Of equal ones the whole years.
    let ((measure, stretch), places) =
        measures.into_iter().max_by_key(|((_, stretch), places)| (figures(places), Reverse(*stretch)))?;
    let mut periods: Vec<_> = places.values().flat_map(BTreeMap::keys).copied().collect();
    periods.sort_unstable();
    periods.dedup();
    let at = |when: &When| periods.partition_point(|period| period < when);
    let lines: Vec<_> = places
        .into_values()
        .map(|figures| {
            let points: Vec<_> = figures.into_iter().map(|(when, figure)| (at(&when), figure)).collect();
            Line { label: points[0].1.label.clone(), points }
        })
        .collect();
    let names: Vec<_> = periods.iter().copied().map(words::within_stretch).collect();
    let title = format!("{}, {} theo thời gian", words::capitalised(&measure.0), words::stretch(stretch));
    (!lines.is_empty()).then(|| chart::lines(&title, &names, &lines, |value| amounts::of_measure(value, &measure.1)))
}

/// Bars of the measure and period that the most units share.
fn between_units(cells: &[&Cell]) -> Option<String> {
    let mut measures: BTreeMap<(Measure, When), BTreeMap<_, Figure>> = BTreeMap::new();
    for cell in cells {
        if let (Some((measure, figure)), Some(when)) = (measured(cell), cell.key.period) {
            measures.entry((measure, when)).or_default().entry(&cell.key.place).or_insert(figure);
        }
    }
    let ((measure, when), places) =
        measures.into_iter().max_by_key(|((_, when), places)| (places.len(), Reverse(when.stretch()), *when))?;
    let title = format!("{}, {when}, theo đơn vị", words::capitalised(&measure.0));
    let figures = most(places.into_values().collect());
    (figures.len() > 1).then(|| chart::bars(&title, &figures, figures[0].value, None))
}

/// Bars of how far plans were met, which can be set side by side for all subjects of a topic: a chart for each stretch
/// of time, with the latest of each unit.
fn against_plans(cells: &[&Cell]) -> Vec<String> {
    let mut stretches: BTreeMap<_, BTreeMap<_, (When, Figure)>> = BTreeMap::new();
    let comparable = |cell: &&&Cell| matches!(cell.key.measured, Measured::Topic(_)) && !cell.is_part;
    for cell in cells.iter().filter(comparable) {
        let Some((value, when)) = cell.of_plan.zip(cell.key.period) else { continue };
        let label = format!("{}, {}", words::place(cell), words::within_stretch(when));
        let figure = Figure { label, value, shown: amounts::percent(value) };
        let places = stretches.entry(when.stretch()).or_default();
        if places.get(&cell.key.place).is_none_or(|(latest, _)| *latest < when) {
            places.insert(&cell.key.place, (when, figure));
        }
    }
    stretches.retain(|_, places| places.len() > 1);
    // One axis for all, so that the charts of a topic can be compared.
    let values = stretches.values().flat_map(BTreeMap::values).map(|(_, figure)| figure.value);
    let axis = values.chain([Decimal::ONE_HUNDRED]).max().unwrap_or_default();
    let chart = |(stretch, places): (Stretch, BTreeMap<_, (When, Figure)>)| {
        let title = format!("So với kế hoạch, {} (vạch: 100%)", words::stretch(stretch));
        let figures = most(places.into_values().map(|(_, figure)| figure).collect());
        chart::bars(&title, &figures, axis, Some(Decimal::ONE_HUNDRED))
    };
    stretches.into_iter().map(chart).collect()
}

/// The largest first.
fn most(mut figures: Vec<Figure>) -> Vec<Figure> {
    figures.sort_by_key(|figure| Reverse(figure.value));
    figures.truncate(MOST_BARS);
    figures
}

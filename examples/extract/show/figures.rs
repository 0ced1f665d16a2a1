//! The indicators as a table: what was measured, what it came to, what was due, and the percentages.

use std::io::{self, Write};

use baocao::value::{Number, Scale};
use baocao::{Bound, Comparison, Indicator, Percent};

use super::table::{Column, Table};
use super::{heading, word};

pub(super) fn write(out: &mut impl Write, indicators: &[Indicator<'_>]) -> io::Result<()> {
    let (goals, results): (Vec<_>, Vec<_>) = indicators.iter().partition(|indicator| indicator.goal);
    section(out, "Results", &results)?;
    section(out, "Goals", &goals)
}

fn section(out: &mut impl Write, title: &str, indicators: &[&Indicator<'_>]) -> io::Result<()> {
    if indicators.is_empty() {
        return Ok(());
    }
    let mut table = Table::new([
        Column::left("Subject", 44),
        Column::right("Actual", 24),
        Column::right("Target", 24),
        Column::left("Unit", 16),
        Column::right("Percentage", 24),
        Column::left("Relation", 12),
        Column::left("Basis", 36),
    ]);
    for indicator in indicators {
        let mut first = figures(indicator);
        let only = indicator.actual().is_none() && indicator.target().is_none();
        for (n, comparison) in indicator.comparisons.iter().enumerate() {
            let bound = if only && n == 0 { indicator.bound } else { None };
            let [subject, actual, target, unit] = std::mem::take(&mut first);
            let basis = comparison.basis.as_deref().unwrap_or_default().to_owned();
            let percentage = bounded(bound, percentage(comparison));
            table.row([subject, actual, target, unit, percentage, word(&comparison.relation), basis]);
        }
        if indicator.comparisons.is_empty() {
            let [subject, actual, target, unit] = first;
            table.row([subject, actual, target, unit, String::new(), String::new(), String::new()]);
        }
    }
    heading(out, title, indicators.len())?;
    table.write(out)
}

/// Subject, actual, target and unit. What the actual is a part of, and what it was before, stand with the target.
fn figures(indicator: &Indicator<'_>) -> [String; 4] {
    let number = |value| Number::new(value, Scale::One).map_or_else(String::new, |number| number.to_string());
    let (mut actual, mut target) = (indicator.actual().map(number), indicator.target().map(number));
    let limited = if actual.is_some() { &mut actual } else { &mut target };
    *limited = limited.take().map(|figure| bounded(indicator.bound, figure));
    let whole = indicator.whole().map(|whole| format!("of {}", number(whole)));
    let in_percent = if actual.is_none() && target.is_none() { "%" } else { "" };
    let previous = indicator.previous().map(|previous| format!("was {}{in_percent}", number(previous)));
    let against: Vec<_> = [target, whole, previous].into_iter().flatten().collect();
    let part = if indicator.part_of().is_some() { "└ " } else { "" };
    [
        format!("{part}{}", indicator.subject()),
        actual.unwrap_or_default(),
        against.join(", "),
        indicator.unit.as_deref().unwrap_or_default().to_owned(),
    ]
}

/// `129,41%`, or a difference with its unit: `34 hộ`.
fn percentage(comparison: &Comparison<'_>) -> String {
    let percent = comparison.percent().map(|percent| Percent::new(percent).to_string());
    let amount = comparison.amount().and_then(|amount| Number::new(amount, Scale::One));
    let unit = comparison.unit().unwrap_or_default();
    percent.or_else(|| amount.map(|amount| format!("{amount} {unit}"))).unwrap_or_default()
}

fn bounded(bound: Option<Bound>, figure: String) -> String {
    let sign = match bound {
        None => return figure,
        Some(Bound::Over) => '>',
        Some(Bound::Under) => '<',
        Some(Bound::AtLeast) => '≥',
        Some(Bound::AtMost) => '≤',
        Some(Bound::About) => '≈',
    };
    format!("{sign} {figure}")
}

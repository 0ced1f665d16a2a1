//! Separators that can group thousands or begin decimals (`3,098 tấn`), with the reading that the arithmetic supports.

use rust_decimal::Decimal;

use super::figures::{self, Figure, Figures};
use super::finding::{Finding, Kind, Status};
use super::{growth, percentages};
use crate::model::{NoteKind, Report};
use crate::text::Span;
use crate::value::{Amount, Value};

/// The findings, of which those are [`Status::Doubtful`] where the other reading is right.
pub(super) fn find(report: &Report<'_>, all: &[Figures<'_>]) -> Vec<Finding> {
    let ambiguous = report.notes.iter().filter(|note| note.kind == NoteKind::AmbiguousSeparator);
    ambiguous.filter_map(|note| all.iter().find_map(|figures| of(figures, note.span))).collect()
}

fn of(figures: &Figures<'_>, span: Span) -> Option<Finding> {
    let mut other = figures.clone();
    let slots = [&mut other.actual, &mut other.target, &mut other.whole, &mut other.previous];
    let slot = slots.into_iter().flatten().find(|figure| figure.span == span)?;
    let stated = figures::value(&slot.amount);
    let grouped = in_thousands(&slot.amount)?;
    let expected = figures::value(&grouped);
    *slot = Figure::new(grouped, span, None)?;
    let status = match (fits(figures), fits(&other)) {
        (Some(true), _) => Status::Agrees,
        (Some(false), Some(true)) => Status::Doubtful,
        _ => return None,
    };
    Some(Finding {
        stated: Some(stated),
        expected: (status == Status::Doubtful).then_some(expected),
        indicator: Some(figures.number),
        ..Finding::new(Kind::Separator, status, span)
    })
}

/// Whether the figures bear each other out; `None` where there is nothing to judge.
fn fits(figures: &Figures<'_>) -> Option<bool> {
    percentages::fit(figures).or_else(|| growth::fit(figures))
}

/// The amount with its separator read as one that groups thousands.
fn in_thousands(amount: &Amount) -> Option<Amount> {
    let value = amount.value().checked_mul(Decimal::ONE_THOUSAND)?.normalize();
    match figures::with_value(amount, value, Some(0))? {
        Value::Number(number) => Some(Amount::Number(number)),
        Value::Money(money) => Some(Amount::Money(money)),
        Value::Quantity(quantity) => Some(Amount::Quantity(quantity)),
        _ => None,
    }
}

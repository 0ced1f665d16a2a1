//! Separators that can group thousands or begin decimals (`3,098 tấn`), with the reading that the arithmetic supports.

use std::collections::HashSet;

use rust_decimal::Decimal;

use super::figures::{self, Figure, Figures};
use super::finding::{Finding, Kind, Status};
use super::{growth, percentages};
use crate::model::{NoteKind, Report};
use crate::text::Span;
use crate::value::{Amount, Value};

/// The places of a group of thousands.
const GROUP: u32 = 3;

/// The findings, of which those are [`Status::Doubtful`] where the other reading is right.
pub(super) fn find(report: &Report<'_>, all: &[Figures<'_>]) -> Vec<Finding> {
    let noted = report.notes.iter().filter(|note| note.kind == NoteKind::AmbiguousSeparator).map(|note| note.span);
    let noted: HashSet<Span> = noted.collect();
    all.iter().flat_map(|figures| of(&noted, figures)).collect()
}

fn of(noted: &HashSet<Span>, figures: &Figures<'_>) -> Vec<Finding> {
    let Some(fits_as_read) = fits(figures) else { return Vec::new() };
    (0..figures.levels().len())
        .filter_map(|n| {
            let Figure { amount, span, .. } = figures.levels()[n].as_ref()?;
            let (stated, span) = (Value::from(*amount), *span);
            let grouped = in_thousands(amount)?;
            let expected = Value::from(grouped);
            let mut other = figures.clone();
            *other.levels_mut()[n] = Figure::new(grouped, span, None);
            let (status, expected) = match (fits_as_read, fits(&other)) {
                (true, _) if noted.contains(&span) => (Status::Agrees, None),
                (false, Some(true)) => (Status::Doubtful, Some(expected)),
                _ => return None,
            };
            Some(Finding {
                stated: Some(stated),
                expected,
                indicator: Some(figures.number),
                ..Finding::new(Kind::Separator, status, span)
            })
        })
        .collect()
}

/// Whether the figures bear each other out; `None` where there is nothing to judge.
fn fits(figures: &Figures<'_>) -> Option<bool> {
    percentages::fit(figures).or_else(|| growth::fit(figures))
}

/// The amount with its separator read as one that groups thousands.
fn in_thousands(amount: &Amount) -> Option<Amount> {
    if amount.number()?.places() != GROUP {
        return None;
    }
    let value = amount.value().checked_mul(Decimal::ONE_THOUSAND)?.normalize();
    figures::with_value(amount, value, Some(0)).filter(|grouped| !matches!(grouped, Amount::Percent(_)))
}

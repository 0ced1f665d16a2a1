//! The head of a report: what it is called, whom it is about, who wrote it, and which time it reviews.

mod byline;
mod headline;
mod holder;
mod period;
mod place;
#[cfg(test)]
mod tests;
mod unit;
mod whole;

use std::ops::Range;

use super::people::Appearance;
use super::source::Source;
use super::title;
use super::units::Seen;
use crate::model::PartyUnit;
use crate::value::Period;

/// The head of a report.
#[derive(Debug, Default)]
pub(super) struct Head<'t> {
    pub(super) title: Option<&'t str>,
    pub(super) unit: Option<PartyUnit<'t>>,
    pub(super) byline: Option<&'t str>,
    pub(super) period: Option<Period>,
}

pub(super) fn find<'t>(
    source: &Source<'_, 't>,
    bodies: &[Seen],
    people: &[Appearance],
    host: Option<&Range<usize>>,
    is_congress: bool,
) -> Head<'t> {
    Head {
        title: title::find(source).map(|title| source.given(title)),
        unit: unit::find(source, bodies, people, host),
        byline: byline::find(source).map(|name| source.given(name)),
        period: period::find(source, is_congress),
    }
}

use super::source::Source;
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

pub(super) fn find<'t>(_source: &Source<'_, 't>, _units: &[PartyUnit<'t>]) -> Head<'t> {
    Head::default()
}

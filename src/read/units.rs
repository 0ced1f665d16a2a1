use super::source::Source;
use crate::model::PartyUnit;

pub(super) fn find<'t>(_source: &Source<'_, 't>) -> Vec<PartyUnit<'t>> {
    Vec::new()
}

use super::source::Source;
use crate::model::Indicator;

pub(super) fn find<'t>(_source: &Source<'_, 't>) -> Vec<Indicator<'t>> {
    Vec::new()
}

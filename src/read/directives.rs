use super::source::Source;
use crate::model::Directive;

pub(super) fn find<'t>(_source: &Source<'_, 't>) -> Vec<Directive<'t>> {
    Vec::new()
}

use super::source::Source;
use crate::model::DocumentRef;

pub(super) fn find<'t>(_source: &Source<'_, 't>) -> Vec<DocumentRef<'t>> {
    Vec::new()
}

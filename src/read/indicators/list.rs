//! What a list says once for all its figures.

use super::draft::Draft;
use crate::lexicon::BasisCue;

/// Gives the figures of a list what its last one says for all: the unit, and the plan that they are set against. A
/// count with no noun anywhere counts what was counted before.
pub(super) fn share(drafts: &mut [Draft]) {
    for n in (1..drafts.len()).rev() {
        if let ([.., before], [after, ..]) = drafts.split_at_mut(n) {
            if after.listed {
                take_over(before, after);
            }
        }
    }
    for n in 1..drafts.len() {
        if let ([.., before], [after, ..]) = drafts.split_at_mut(n) {
            if after.unit.is_none() && after.is_count {
                after.unit.clone_from(&before.unit);
            }
        }
    }
}

fn take_over(before: &mut Draft, after: &Draft) {
    if before.unit.is_none() && before.is_count && after.is_count {
        before.unit.clone_from(&after.unit);
    }
    let only_rates = before.amount.is_none() && after.amount.is_none();
    if let ([.., before], [after]) = (before.rates.as_mut_slice(), after.rates.as_slice()) {
        let planned = before.basis.is_none() && after.basis_kind() == Some(BasisCue::Target);
        if only_rates && planned && before.verb == after.verb {
            before.basis.clone_from(&after.basis);
        }
    }
}

//! What a percentage or a difference compares with what.
//!
//! | verb | basis | relation |
//! |---|---|---|
//! | `vượt`, `cao hơn`, `tăng` | a plan | over target |
//! | `vượt`, `cao hơn`, `tăng` | an earlier value, none | growth (`vượt` alone: over target) |
//! | `đạt`, `bằng`, none | a plan, an earlier value, a whole | of it |
//! | `chiếm` | none, a whole | share |
//! | `đạt`, none | none | what the subject and its amount say |

use rust_decimal::Decimal;

use super::draft::{Draft, Rate};
use super::subject::{self, From};
use crate::lexicon::{BasisCue, Head, LeadVerb};
use crate::read::source::Source;
use crate::value::Relation;

/// The relation of one rate of a draft.
pub(super) fn of(source: &Source<'_, '_>, rate: &Rate, draft: &Draft) -> Relation {
    use BasisCue::{Previous, Target, Whole};
    use LeadVerb::{Above, Below, Decline, Growth, Over, Share};
    match (rate.verb, rate.basis_kind()) {
        (Some(Growth), _) if rate.fold => Relation::Growth,
        _ if rate.fold => Relation::OfPrevious,
        (Some(Over), Some(Previous)) => Relation::Growth,
        (Some(Over), _) | (Some(Above | Growth), Some(Target)) => Relation::OverTarget,
        (Some(Above | Growth), _) => Relation::Growth,
        (Some(Below | Decline), _) => Relation::Decline,
        (_, Some(Target)) => Relation::OfTarget,
        (Some(Share), _) | (_, Some(Whole)) => Relation::Share,
        (_, Some(Previous)) => Relation::OfPrevious,
        _ => by_subject(source, rate, draft),
    }
}

/// The relation of a percentage that neither a verb nor a basis tells.
fn by_subject(source: &Source<'_, '_>, rate: &Rate, draft: &Draft) -> Relation {
    let head = subject::head(source, &draft.subject.tokens);
    let reaches = rate.verb == Some(LeadVerb::Reach);
    match head {
        Some(Head::Rate) => Relation::Share,
        Some(Head::Rise) => Relation::Growth,
        _ if draft.amount.is_some() && (reaches || !draft.is_count) => Relation::OfTarget,
        _ if draft.amount.is_some() => Relation::Share,
        _ if draft.subject.from == From::Behind => Relation::Share,
        Some(Head::Planned) => Relation::OfTarget,
        _ if rate.value > Decimal::ONE_HUNDRED => Relation::OfTarget,
        _ => Relation::Share,
    }
}

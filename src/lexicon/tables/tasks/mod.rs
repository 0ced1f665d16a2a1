//! What tasks for the time to come are told with.

mod accomplished;
mod charges;
mod instructions;
mod likes;
mod section_cues;
mod task_cues;
mod task_verbs;

use super::{rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    words(add, accomplished::ACCOMPLISHED, |_| Accomplished);
    rows(add, charges::CHARGES);
    words(add, charges::CHARGED, |_| Charged);
    words(add, instructions::ORDERS, |_| Instruction::Order);
    words(add, instructions::LETTERS, |_| Instruction::Letter);
    words(add, likes::EXAMPLES, |_| Like::Examples);
    words(add, likes::BELOW, |_| Like::Below);
    rows(add, section_cues::SECTION_CUES);
    rows(add, task_cues::TASK_CUES);
    rows(add, task_verbs::TASK_VERBS);
}

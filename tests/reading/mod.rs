//! What a report says in the form of the reviewed JSON beside it, and how two readings in that form differ.

mod compare;
mod items;
mod project;
mod tally;

pub(crate) use compare::differences;
pub(crate) use project::project;
pub(crate) use tally::Tally;

//! What the words of a clause are, and how a sentence falls into clauses.

pub(super) mod actors;
pub(super) mod charge;
pub(super) mod frame;
pub(super) mod instruction;
pub(super) mod level;
pub(super) mod list;
pub(super) mod pieces;
pub(super) mod walk;

//! What words are, wherever they stand: how far a phrase goes, a noun, what a result is set against, when it was, who
//! does it, a verb, the head of what is measured.

pub(super) mod actor;
pub(super) mod basis;
pub(super) mod measured;
pub(super) mod noun;
pub(super) mod phrase;
pub(super) mod verb;
pub(super) mod when;

//! Rules of document numbers and the symbols in them.

pub(super) mod document;
pub(super) mod symbol;

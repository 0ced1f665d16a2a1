//! Figures that count nothing: in names, codes, addresses and what a page has for itself.

pub(super) mod addresses;
pub(super) mod codes;
pub(super) mod enumerators;
pub(super) mod furniture;
pub(super) mod names;
pub(super) mod skip;

//! Whom tasks are for, and who sets them.

pub(super) mod addressee;
pub(super) mod label;
pub(super) mod setter;

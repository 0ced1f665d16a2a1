//! For what time tasks are, and by which day they are due.

pub(super) mod due;
pub(super) mod time;

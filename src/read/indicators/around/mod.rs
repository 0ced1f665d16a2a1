//! What stands right around a figure: cues that lead up to it, and a tail behind it.

pub(super) mod lead;
mod next;
pub(super) mod tail;

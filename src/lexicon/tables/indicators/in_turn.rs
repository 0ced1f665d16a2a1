//! What says that figures are of those named before them, in their order.

pub(super) const IN_TURN: &[&str] = &["lần lượt", "lần lượt tương ứng", "tương ứng", "tương ứng lần lượt"];

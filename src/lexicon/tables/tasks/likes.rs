//! What stands before the first of some examples, or at the end of what announces a list.

/// Before examples, and at the end of a line also over a list.
#[rustfmt::skip]
pub(super) const EXAMPLES: &[&str] = &["chẳng hạn như", "cụ thể là", "cụ thể như", "gồm", "như"];

/// At the end of what announces a list.
#[rustfmt::skip]
pub(super) const BELOW: &[&str] = &["dưới đây", "như sau", "sau", "sau đây"];

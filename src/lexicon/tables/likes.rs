//! What stands before the first of some examples.

#[rustfmt::skip]
pub(super) const LIKES: &[&str] = &["chẳng hạn như", "cụ thể là", "cụ thể như", "dưới đây", "gồm", "như", "như sau", "sau đây"];

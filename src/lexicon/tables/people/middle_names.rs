//! Words between a family name and an own name that no place has there.

#[rustfmt::skip]
pub(super) const MIDDLE_NAMES: &[&str] = &["thị", "văn"];

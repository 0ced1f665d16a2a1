//! Verbs by which a body issues a document.

#[rustfmt::skip]
pub(super) const ISSUES: &[&str] = &[
    "ban hành", "có", "ký ban hành", "ra", "vừa ban hành", "đã ban hành", "đã có", "đã ký ban hành", "đã ra",
];

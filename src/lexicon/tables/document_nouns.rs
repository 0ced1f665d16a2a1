//! Kinds of document whose words are no verbs.

#[rustfmt::skip]
pub(super) const DOCUMENT_NOUNS: &[&str] = &[
    "chỉ thị", "nghị định", "thông tư", "đề án",
];

//! Kinds of document whose words are no verbs.

#[rustfmt::skip]
pub(super) const DOCUMENT_NOUNS: &[&str] = &[
    "chỉ thị", "công văn", "công điện", "nghị quyết", "nghị định", "pháp lệnh", "thông tri", "thông tư", "thông tư liên tịch", "đề án",
];

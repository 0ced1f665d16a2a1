//! Kinds of official documents.

/// The kinds that are cited most, as a citation mostly begins with them.
#[rustfmt::skip]
pub(in crate::lexicon) const USUAL: &[&str] = &[
    "Nghị quyết", "Chỉ thị", "Kế hoạch", "Kết luận", "Quy định", "Quyết định", "Hướng dẫn", "Đề án", "Chương trình",
    "Nghị định", "Công văn", "Thông tư", "Phương án", "Tờ trình", "Thông báo", "Báo cáo", "Công điện", "Luật",
];

#[rustfmt::skip]
pub(super) const DOCUMENT_KINDS: &[&str] = &[
    "báo cáo", "báo cáo chính trị", "báo cáo thẩm tra", "bộ luật", "chương trình", "chương trình công tác",
    "chương trình hành động", "chương trình phối hợp", "chỉ lệnh", "chỉ thị", "công văn", "công điện",
    "giấy mời", "hiến pháp", "hướng dẫn", "hướng dẫn liên ngành", "kế hoạch", "kế hoạch hành động",
    "kế hoạch liên tịch", "kế hoạch phối hợp", "kết luận", "luật", "lệnh", "mệnh lệnh", "nghị quyết",
    "nghị quyết chuyên đề", "nghị quyết liên tịch", "nghị định", "pháp lệnh", "phương án", "quy chế",
    "quy chế phối hợp", "quy định", "quyết nghị", "quyết định", "sắc lệnh", "thông báo", "thông báo kết luận",
    "thông tri", "thông tư", "thông tư liên tịch", "tờ trình", "văn bản", "đề án",
];

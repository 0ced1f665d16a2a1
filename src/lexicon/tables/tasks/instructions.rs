//! Documents that say what is to be done. Reports, letters to those above and laws are none of them.

#[rustfmt::skip]
pub(super) const ORDERS: &[&str] = &[
    "chương trình hành động", "chỉ lệnh", "chỉ thị", "công văn hỏa tốc", "công văn khẩn", "công điện", "hướng dẫn",
    "hướng dẫn liên ngành", "kế hoạch", "kế hoạch hành động", "kế hoạch liên tịch", "kế hoạch phối hợp",
    "kế hoạch tuyên truyền", "kết luận", "mệnh lệnh", "nghị quyết", "nghị quyết chuyên đề", "nghị quyết liên tịch",
    "phương hướng", "phương hướng nhiệm vụ", "phương hướng, nhiệm vụ", "thông báo kết luận", "thông tri", "đề án",
];

/// Which of them may also ask those above for something, and are then no more than letters.
pub(super) const LETTERS: &[&str] = &["công văn", "văn bản"];

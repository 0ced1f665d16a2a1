//! Kinds of official documents.

/// The kinds that are cited most, as a citation mostly begins with them.
#[rustfmt::skip]
pub(in crate::lexicon) const USUAL: &[&str] = &[
    "Nghị quyết", "Chỉ thị", "Kế hoạch", "Kết luận", "Quy định", "Quyết định", "Hướng dẫn", "Đề án", "Chương trình",
    "Nghị định", "Công văn", "Thông tư", "Phương án", "Tờ trình", "Thông báo", "Báo cáo", "Công điện", "Luật",
];

#[rustfmt::skip]
pub(super) const DOCUMENT_KINDS: &[&str] = &[
    "biên bản", "biên bản ghi nhớ", "biên bản làm việc", "báo cáo", "báo cáo chính trị", "báo cáo giám sát",
    "báo cáo giải trình", "báo cáo kiểm tra", "báo cáo sơ kết", "báo cáo thẩm tra", "báo cáo thẩm định",
    "báo cáo tổng kết", "bộ luật", "chương trình", "chương trình công tác", "chương trình hành động",
    "chương trình kiểm tra, giám sát", "chương trình phối hợp", "chỉ lệnh", "chỉ thị", "công văn", "công văn hỏa tốc",
    "công văn khẩn", "công điện", "giấy mời", "giấy phép", "hiến pháp", "hướng dẫn", "hướng dẫn liên ngành",
    "hướng dẫn tạm thời", "kế hoạch", "kế hoạch giám sát", "kế hoạch hành động", "kế hoạch kiểm tra",
    "kế hoạch liên tịch", "kế hoạch phối hợp", "kế hoạch thanh tra", "kế hoạch triển khai", "kế hoạch tuyên truyền",
    "kết luận", "kết luận giám sát", "kết luận kiểm tra", "kết luận thanh tra", "luật", "lệnh", "mệnh lệnh",
    "nghị quyết", "nghị quyết chuyên đề", "nghị quyết liên tịch", "nghị định", "pháp lệnh", "phương án", "quy chế",
    "quy chế phối hợp", "quy định", "quyết nghị", "quyết định", "sắc lệnh", "thông báo", "thông báo kết luận",
    "thông báo ý kiến kết luận", "thông tri", "thông tư", "thông tư liên tịch", "tờ trình", "văn bản",
    "văn bản hợp nhất", "đề án",
];

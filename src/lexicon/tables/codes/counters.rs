//! What stands before a page's own counters.

#[rustfmt::skip]
pub(super) const COUNTERS: &[&str] = &[
    "cỡ chữ", "khách online", "khách trực tuyến", "lượt truy cập", "lượt xem", "lượt xem tin", "lượt đọc", "online",
    "số lượt truy cập", "số lượt xem", "số lượt đọc", "số lần xem", "số người online", "số người truy cập",
    "số người đang truy cập", "số truy cập", "thành viên online", "truy cập hiện tại", "truy cập hôm nay",
    "truy cập tháng này", "truy cập tổng", "tổng lượt truy cập", "tổng số lượt truy cập", "tổng số lượt xem",
    "tổng số truy cập", "tổng số điểm của bài viết là", "tổng truy cập", "view count", "views", "đang online",
    "đang truy cập", "đang trực tuyến", "đã xem",
];

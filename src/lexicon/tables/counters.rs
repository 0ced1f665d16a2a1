//! What stands before a page's own counters.

#[rustfmt::skip]
pub(super) const COUNTERS: &[&str] = &[
    "cỡ chữ", "khách online", "lượt truy cập", "lượt xem", "lượt xem tin", "lượt đọc", "online",
    "số lượt truy cập", "số lượt xem", "số lượt đọc", "số lần xem", "thành viên online", "tổng lượt truy cập",
    "tổng số lượt truy cập", "tổng truy cập", "view count", "views", "đang online", "đang truy cập", "đã xem",
];

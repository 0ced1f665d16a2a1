//! Words behind which hours are a point in time, not a length of it.

#[rustfmt::skip]
pub(super) const TIME_CUES: &[&str] = &[
    "bắt đầu", "bế mạc", "chiều", "hồi", "khai mạc", "khoảng", "kết thúc", "lúc", "sáng", "trưa", "trước",
    "tối", "tới", "từ", "vào", "vào hồi", "vào lúc", "đúng", "đến",
];

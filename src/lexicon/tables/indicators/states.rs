//! What tells of a deed how far it has come, or which way it went.

#[rustfmt::skip]
pub(super) const UNDONE: &[&str] = &[
    "bãi bỏ", "chưa", "chưa có điều kiện", "chưa thể", "chưa được", "còn phải", "hủy", "hủy bỏ", "hủy bỏ kết quả",
    "hủy kết quả", "không", "không có điều kiện", "không thể", "không được", "thu hồi kết quả", "xóa",
];

#[rustfmt::skip]
pub(super) const UNDERWAY: &[&str] = &[
    "chuẩn bị", "có điều kiện", "sắp", "đang", "đang tiếp tục", "đang được",
];

#[rustfmt::skip]
pub(super) const HELD_UP: &[&str] = &[
    "chậm tiến độ", "khó khăn", "quá hạn", "tranh chấp", "tồn đọng", "vướng", "vướng mắc",
];

pub(super) const DIRECTIONS: &[&str] = &["chuyển đi", "chuyển đến", "đi", "đến"];

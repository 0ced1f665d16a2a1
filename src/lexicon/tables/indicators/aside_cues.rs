//! Words anywhere in a sentence that leave its counts no result of the unit.

/// What those come to who are chosen for a committee.
#[rustfmt::skip]
pub(super) const CHOSEN: &[&str] = &[
    "trúng cử", "vào ban chi ủy", "vào ban chấp hành", "vào ban thường vụ", "vào bch", "vào btv", "vào chi ủy",
    "vào cấp ủy", "đắc cử",
];

/// What is handed over, wherever in a phrase it stands.
#[rustfmt::skip]
pub(super) const AWARDS: &[&str] = &[
    "huy hiệu", "huy hiệu đảng", "năm tuổi đảng", "truy tặng", "tuổi đảng",
];

/// What leads to where something came from.
#[rustfmt::skip]
pub(super) const ORIGINS: &[&str] = &[
    "chia tách từ", "hình thành từ", "hợp nhất từ", "sau khi sáp nhập", "sau sáp nhập", "sáp nhập từ", "thành lập từ",
    "trên cơ sở", "tách ra từ",
];

/// Where something is handed over.
#[rustfmt::skip]
pub(super) const VENUES: &[&str] = &[
    "cũng tại hội nghị", "tại buổi lễ", "tại hội nghị", "tại kỳ họp", "tại lễ", "tại đại hội",
];

/// Honouring those that are counted.
#[rustfmt::skip]
pub(super) const HONOURS: &[&str] = &[
    "biểu dương", "biểu dương, khen thưởng", "khen thưởng", "tuyên dương", "tôn vinh", "vinh danh",
];

/// What leads to those whom others stand for.
pub(super) const REPRESENTED: &[&str] = &["thay mặt cho", "đại diện cho"];

/// Work on what is there already.
#[rustfmt::skip]
pub(super) const HASTENED: &[&str] = &[
    "bám sát", "tháo gỡ", "đôn đốc", "đẩy nhanh", "đẩy nhanh tiến độ",
];

/// What is said to be wanting, however it is measured.
#[rustfmt::skip]
pub(super) const ABSENT: &[&str] = &[
    "không còn", "không có", "không để", "không để xảy ra",
];

//! What stands before `thứ` where it tells a place in an order and not a day of the week.

#[rustfmt::skip]
pub(super) const RANK_CUES: &[&str] = &[
    "con", "hàng", "hạng", "hội nghị", "khóa", "kỳ", "kỳ họp", "lên", "lần", "nhiệm kỳ", "phiên", "phiên họp",
    "vươn lên", "vị trí", "xếp", "xếp hạng", "đứng", "đứng hàng",
];

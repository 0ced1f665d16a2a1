//! Words behind which `a/b` is a day and a month.

#[rustfmt::skip]
pub(super) const DATE_CUES: &[&str] = &[
    "chiều", "chiều nay", "diễn ra", "dịp", "hôm", "hôm nay", "hôm qua", "kỳ họp", "kỷ niệm", "lễ", "ngày",
    "ngày mai", "quốc khánh", "rạng sáng", "sáng", "sáng nay", "sớm", "trong các ngày", "trưa", "trưa nay",
    "tính đến", "tết", "tối", "tối nay", "vào các ngày", "đêm", "đến hết", "đợt",
];

//! Words behind which `a/b` is a day and a month.

#[rustfmt::skip]
pub(super) const DATE_CUES: &[&str] = &[
    "chiều", "chiều nay", "dịp", "hôm", "kỷ niệm", "lễ", "ngày", "quốc khánh", "rạng sáng", "sáng", "sáng nay",
    "sớm", "trưa", "trưa nay", "tết", "tối", "tối nay", "đêm", "đến hết", "đợt",
];

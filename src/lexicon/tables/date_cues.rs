//! Words behind which `a/b` is a day and a month.

#[rustfmt::skip]
pub(super) const DATE_CUES: &[&str] = &[
    "chiều", "chiều nay", "dịp", "hôm", "hôm nay", "hôm qua", "kỷ niệm", "lễ", "ngày", "ngày mai", "quốc khánh",
    "rạng sáng", "sáng", "sáng nay", "sớm", "trưa", "trưa nay", "tính đến", "tết", "tối", "tối nay", "đêm",
    "đến hết", "đợt",
];

//! Words behind which `a/b` is a day and a month.

#[rustfmt::skip]
pub(super) const DATE_CUES: &[&str] = &[
    "chiều", "chiều hôm nay", "chiều hôm qua", "chiều mai", "chiều nay", "chiều qua", "diễn ra", "dịp", "hôm",
    "hôm kia", "hôm nay", "hôm qua", "khuya", "kỳ họp", "kỷ niệm", "lễ", "ngày", "ngày mai", "quốc khánh", "rạng sáng",
    "sáng", "sáng hôm nay", "sáng hôm qua", "sáng mai", "sáng nay", "sáng qua", "sớm", "trong các ngày", "trưa",
    "trưa mai", "trưa nay", "trưa qua", "tính đến", "tết", "tối", "tối hôm qua", "tối mai", "tối nay", "tối qua",
    "vào các ngày", "đêm", "đêm nay", "đêm qua", "đến hết", "đợt",
];

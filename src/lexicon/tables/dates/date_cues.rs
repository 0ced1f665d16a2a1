//! Words behind which `a/b` is a day and a month.

#[rustfmt::skip]
pub(super) const DATE_CUES: &[&str] = &[
    "bắt đầu từ", "chiều", "chiều hôm nay", "chiều hôm qua", "chiều mai", "chiều nay", "chiều qua", "diễn ra",
    "diễn ra từ", "hiệu lực từ", "hôm", "hôm kia", "hôm nay", "hôm qua", "hôm sau", "hạn chót", "hạn cuối",
    "khai mạc từ", "khuya", "kéo dài từ", "kể từ", "kỳ họp", "nghỉ từ", "ngày", "ngày cuối cùng", "ngày hôm sau",
    "ngày làm việc", "ngày mai", "ngày đầu tiên", "phiên làm việc", "rạng sáng", "sáng", "sáng hôm nay", "sáng hôm qua",
    "sáng mai", "sáng nay", "sáng qua", "sớm", "thời gian từ", "thời điểm", "trong các ngày", "trưa", "trưa mai",
    "trưa nay", "trưa qua", "tuần qua", "tuần trước", "tính từ", "tính đến", "tối", "tối hôm qua", "tối mai", "tối nay",
    "tối qua", "tổ chức từ", "vào các ngày", "đêm", "đêm nay", "đêm qua", "đến hết",
];

/// What is named by its day.
#[rustfmt::skip]
pub(super) const OCCASIONS_BY_DAY: &[&str] = &[
    "dịp", "kỷ niệm", "lễ", "quốc khánh", "tết", "đợt",
];

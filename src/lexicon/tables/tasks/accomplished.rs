//! What says of the work that a heading names that it is over, or how it went.

#[rustfmt::skip]
pub(super) const ACCOMPLISHED: &[&str] = &[
    "còn bất cập", "còn chậm", "còn hạn chế", "còn khó khăn", "còn vướng mắc", "còn yếu", "đã giải quyết",
    "đã giải quyết được", "đã hoàn thành", "đã hoàn thành được", "đã làm", "đã làm được", "đã thực hiện",
    "đã thực hiện được", "đã triển khai", "đã triển khai thực hiện", "đã đạt", "đã đạt được",
];

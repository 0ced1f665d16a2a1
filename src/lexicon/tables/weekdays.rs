//! Days of the week.

use super::super::Weekday;

#[rustfmt::skip]
pub(super) const WEEKDAYS: &[(&str, Weekday)] = &[
    ("chủ nhật", Weekday(6)),
    ("thứ 2", Weekday(0)),
    ("thứ 3", Weekday(1)),
    ("thứ 4", Weekday(2)),
    ("thứ 5", Weekday(3)),
    ("thứ 6", Weekday(4)),
    ("thứ 7", Weekday(5)),
    ("thứ ba", Weekday(1)),
    ("thứ bảy", Weekday(5)),
    ("thứ hai", Weekday(0)),
    ("thứ năm", Weekday(3)),
    ("thứ sáu", Weekday(4)),
    ("thứ tư", Weekday(2)),
];

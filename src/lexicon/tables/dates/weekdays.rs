//! Days of the week.

use crate::lexicon::Weekday;

#[rustfmt::skip]
pub(super) const WEEKDAYS: &[(&str, Weekday)] = &[
    ("chủ nhật", Weekday(6)),
    ("thứ ba", Weekday(1)),
    ("thứ bảy", Weekday(5)),
    ("thứ hai", Weekday(0)),
    ("thứ năm", Weekday(3)),
    ("thứ sáu", Weekday(4)),
    ("thứ tư", Weekday(2)),
];

//! Days told from another day, days of the week, parts of the day.

use crate::lexicon::RelativeDay;

#[rustfmt::skip]
pub(super) const RELATIVE_DAYS: &[(&str, RelativeDay)] = &[
    ("hôm kia", RelativeDay(-2)),
    ("hôm nay", RelativeDay(0)),
    ("hôm qua", RelativeDay(-1)),
    ("ngày hôm kia", RelativeDay(-2)),
    ("ngày hôm nay", RelativeDay(0)),
    ("ngày hôm qua", RelativeDay(-1)),
    ("ngày mai", RelativeDay(1)),
];

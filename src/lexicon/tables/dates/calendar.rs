//! Words of the calendar.

use crate::lexicon::Calendar::{
    self, Day, EarlyDay, First, Half, Hour, Last, LastYear, Left, Less, Minute, Month, Past, Quarter, SchoolYear,
    Stage, Term, Year,
};

#[rustfmt::skip]
pub(super) const CALENDAR: &[(&str, Calendar)] = &[
    ("cuối", Last),
    ("còn lại", Left),
    ("giai đoạn", Stage),
    ("giờ", Hour),
    ("h", Hour),
    ("khóa nhiệm kỳ", Term),
    ("kém", Less),
    ("mùng", EarlyDay),
    ("mồng", EarlyDay),
    ("ngày", Day),
    ("nhiệm kì", Term),
    ("nhiệm kỳ", Term),
    ("năm", Year),
    ("năm học", SchoolYear),
    ("năm ngoái", LastYear),
    ("nửa", Half),
    ("ph", Minute),
    ("phút", Minute),
    ("qua", Past),
    ("quý", Quarter),
    ("tháng", Month),
    ("thời kỳ", Stage),
    ("vừa qua", Past),
    ("đầu", First),
];

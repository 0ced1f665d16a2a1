//! What makes the number behind it an ordinal.

use super::super::OrdinalCue::{self, Always, Congress, Place, Time};

#[rustfmt::skip]
pub(super) const ORDINAL_CUES: &[(&str, OrdinalCue)] = &[
    ("hội nghị trung ương", Congress),
    ("khóa", Always),
    ("khóa thứ", Always),
    ("lần", Time),
    ("lần thứ", Always),
    ("thứ", Place),
    ("trung ương", Congress),
    ("đại hội", Congress),
    ("đại hội đại biểu", Congress),
    ("đại hội đảng", Congress),
    ("đại hội đảng bộ", Congress),
];

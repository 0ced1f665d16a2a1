//! What makes the number behind it an ordinal.

use crate::lexicon::OrdinalCue::{self, Always, Congress, Place, Rank, Time, Turn};

#[rustfmt::skip]
pub(super) const ORDINAL_CUES: &[(&str, OrdinalCue)] = &[
    ("chặng", Turn),
    ("giai đoạn", Turn),
    ("hạng", Rank),
    ("học kỳ", Turn),
    ("hội nghị trung ương", Congress),
    ("khóa", Always),
    ("khóa thứ", Always),
    ("lần", Time),
    ("lần thứ", Always),
    ("thứ", Place),
    ("thứ hạng", Rank),
    ("trung ương", Congress),
    ("vòng", Turn),
    ("vị thứ", Rank),
    ("vị trí", Rank),
    ("xếp hạng", Rank),
    ("đại hội", Congress),
    ("đại hội đại biểu", Congress),
    ("đại hội đảng", Congress),
    ("đại hội đảng bộ", Congress),
    ("đợt", Turn),
    ("đứng", Rank),
];

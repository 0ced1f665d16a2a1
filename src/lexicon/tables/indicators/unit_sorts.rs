//! Units of measure that are not simply measured in.

use crate::lexicon::UnitSort::{self, Fold, Label, Place, Time, Turn};

#[rustfmt::skip]
pub(super) const UNIT_SORTS: &[(&str, UnitSort)] = &[
    ("buổi", Turn),
    ("giây", Time),
    ("giờ", Time),
    ("giờ đồng hồ", Time),
    ("km vuông", Place),
    ("km2", Place),
    ("km²", Place),
    ("kv", Label),
    ("lần", Fold),
    ("ngày", Time),
    ("ngày làm việc", Time),
    ("ngày đêm", Time),
    ("năm", Time),
    ("năm tuổi", Time),
    ("năm tuổi nghề", Time),
    ("năm tuổi đảng", Time),
    ("phiên", Turn),
    ("phút", Time),
    ("tháng", Time),
    ("tháng tuổi", Time),
    ("thập kỷ", Time),
    ("thế kỷ", Time),
    ("tuần", Time),
    ("tuần lễ", Time),
    ("tuổi", Time),
];

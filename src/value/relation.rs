use serde::{Deserialize, Serialize};

/// What a percentage or a difference compares with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// `đạt 63,5% kế hoạch`: the result as a share of what was due.
    OfTarget,
    /// `vượt 16% dự toán`: how far the result went past what was due.
    OverTarget,
    /// `bằng 99,4% so với cùng kỳ`: the result as a share of an earlier one.
    OfPrevious,
    /// `tăng 7,7%`: how far the result rose.
    Growth,
    /// `giảm 6,67%`: how far the result fell.
    Decline,
    /// `chiếm 7,69%`, `tỷ lệ … đạt 98%`: a part of a whole.
    Share,
}

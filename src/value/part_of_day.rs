use serde::{Deserialize, Serialize};

/// The part of the day at which a meeting is held.
#[doc(alias = "buổi")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
pub enum PartOfDay {
    /// `sáng`.
    Morning,
    /// `trưa`.
    Noon,
    /// `chiều`.
    Afternoon,
    /// `tối`, `đêm`.
    Evening,
}

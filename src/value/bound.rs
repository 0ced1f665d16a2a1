use serde::{Deserialize, Serialize};

/// How a figure limits what it measures: `trên 90%`, `dưới 5%`, `95% trở lên`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// `trên`, `hơn`: more than the figure.
    Over,
    /// `dưới`: less than the figure.
    Under,
    /// `trở lên`, `ít nhất`: the figure or more.
    AtLeast,
    /// `không quá`, `trở xuống`: the figure or less.
    AtMost,
    /// `khoảng`, `gần`, `ước`: close to the figure.
    About,
}

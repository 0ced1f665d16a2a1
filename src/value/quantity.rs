use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Number, Scale};

/// A number with its unit of measure: `15.000 tấn`, `48 tạ/ha`, `45 kg/người/năm`, `2 năm`, `18 tuổi`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
pub struct Quantity {
    /// The number, its scale in it: `24 nghìn tấn` has 24 and [`Scale::Thousand`](super::Scale::Thousand).
    #[serde(flatten)]
    pub number: Number,
    /// The unit.
    pub unit: Unit,
}

impl Quantity {
    /// A quantity from its number and unit.
    pub const fn new(number: Number, unit: Unit) -> Self {
        Self { number, unit }
    }

    /// Whether the unit of a later figure serves both, and a bare number before that reads as this one. Of `3 tấn` and
    /// `5 nghìn tấn` it would not, nor of `3 triệu tấn` and `5 tấn`, since bare millions before so few are money.
    pub(super) fn shares_unit(&self, later: &Self) -> bool {
        let keeps_scale = match later.number.scale() {
            Scale::One => self.number.scale() < Scale::Million,
            _ => self.number.scale() != Scale::One,
        };
        self.unit == later.unit && keeps_scale
    }
}

/// Good Vietnamese: `15.000 tấn`; with `{:#}` the plain decimal, `15000 tấn`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)?;
        write!(f, " {}", self.unit)
    }
}

/// A unit of measure as it is written: `ha`, `tấn`, `m²`, `tạ/ha`, `điểm phần trăm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(transparent)]
pub struct Unit(Cow<'static, str>);

impl Unit {
    /// A unit by its name.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self(name.into())
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_name(self) -> Cow<'static, str> {
        self.0
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

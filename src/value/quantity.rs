use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Number, Scale, Unit};

/// A number with its unit of measure: `15.000 tấn`, `48 tạ/ha`, `45 kg/người/năm`, `2 năm`, `18 tuổi`.
///
/// ```
/// let (_, area) = baocao::grammar::quantity("1,2 nghìn ha")?;
/// assert_eq!((area.number().value(), area.unit().name()), (1200.into(), "ha".into()));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
// It holds what a number holds, which by itself would leave no room for a unit in twenty bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(from = "Repr", into = "Repr")]
pub struct Quantity {
    written: Decimal,
    scale: Scale,
    unit: Unit,
}

impl Quantity {
    /// A quantity from its number and unit.
    pub const fn new(number: Number, unit: Unit) -> Self {
        Self { written: number.written(), scale: number.scale(), unit }
    }

    /// The number, its scale in it: `24 nghìn tấn` has 24 and [`Scale::Thousand`].
    pub const fn number(self) -> Number {
        Number::known(self.written, self.scale)
    }

    /// The unit.
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// Whether the unit of a later figure serves both, and a bare number before that reads as this one. Of `3 tấn` and
    /// `5 nghìn tấn` it would not, nor of `3 triệu tấn` and `5 tấn`, since bare millions before so few are money.
    pub(super) fn shares_unit(self, later: Self) -> bool {
        let keeps_scale = match later.scale {
            Scale::One => self.scale < Scale::Million,
            _ => self.scale != Scale::One,
        };
        self.unit == later.unit && keeps_scale
    }
}

/// Good Vietnamese: `15.000 tấn`; with `{:#}` the plain decimal, `15000 tấn`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(f)?;
        write!(f, " {}", self.unit)
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
struct Repr {
    #[serde(flatten)]
    number: Number,
    /// The unit.
    unit: Unit,
}

impl From<Quantity> for Repr {
    fn from(quantity: Quantity) -> Self {
        Self { number: quantity.number(), unit: quantity.unit }
    }
}

impl From<Repr> for Quantity {
    fn from(repr: Repr) -> Self {
        Self::new(repr.number, repr.unit)
    }
}

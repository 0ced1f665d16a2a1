use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Money, Number, Percent, Quantity, Scale};

/// One figure of any kind: a side of a ratio, an end of a range, what an indicator came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Amount {
    /// A count: `22`.
    Number(Number),
    /// Money: `3,451 tỷ đồng`.
    Money(Money),
    /// A percentage: `5%`.
    Percent(Percent),
    /// A number with a unit of measure: `19.250 m`.
    Quantity(Quantity),
}

impl Amount {
    /// The plain decimal: an amount of money in its currency's unit, a quantity in its unit.
    pub fn value(self) -> Decimal {
        match self {
            Self::Number(number) => number.value(),
            Self::Money(money) => money.amount(),
            Self::Percent(percent) => percent.value(),
            Self::Quantity(quantity) => quantity.number().value(),
        }
    }

    /// The number with the scale and the places that were written; `None` of a percentage too large for one.
    pub(crate) fn number(self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number),
            Self::Money(money) => Some(money.number()),
            Self::Percent(percent) => Number::new(percent.value(), Scale::One),
            Self::Quantity(quantity) => Some(quantity.number()),
        }
    }

    /// Another number of the same kind, in the same currency or unit.
    pub(crate) fn with_number(self, number: Number) -> Self {
        match self {
            Self::Number(_) => Self::Number(number),
            Self::Money(money) => Self::Money(Money::new(number, money.currency())),
            Self::Percent(_) => Self::Percent(Percent::new(number.written())),
            Self::Quantity(quantity) => Self::Quantity(Quantity::new(number, quantity.unit())),
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Money(money) => money.fmt(f),
            Self::Percent(percent) => percent.fmt(f),
            Self::Quantity(quantity) => quantity.fmt(f),
        }
    }
}

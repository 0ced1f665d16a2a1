use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Currency, Number, Scale, decimal};

/// An amount of money: `1.005,6 tỷ đồng`, `500 triệu`, `2 triệu USD`.
#[doc(alias = "tiền")]
// It holds what a number holds, which by itself would leave no room for a currency in twenty bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(try_from = "Repr", into = "Repr")]
pub struct Money {
    written: Decimal,
    scale: Scale,
    currency: Currency,
}

impl Money {
    /// Money from its number and currency.
    pub const fn new(number: Number, currency: Currency) -> Self {
        Self { written: number.written(), scale: number.scale(), currency }
    }

    /// The amount in the currency's unit: `3,451 tỷ đồng` is 3451000000.
    pub fn amount(self) -> Decimal {
        self.number().value()
    }

    /// The currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The number as written, with its scale.
    pub const fn number(self) -> Number {
        Number::known(self.written, self.scale)
    }
}

/// Good Vietnamese: `3,451 tỷ đồng`, `2 triệu USD`; with `{:#}` the plain decimal and the ISO 4217 code,
/// `3451000000 VND`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.currency {
            currency if f.alternate() => write!(f, "{:#} {currency}", self.number()),
            Currency::VND => write!(f, "{} đồng", self.number()),
            currency => write!(f, "{} {currency}", self.number()),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
struct Repr {
    /// The amount in units of the currency.
    #[serde(with = "decimal")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "decimal::Plain"))]
    amount: Decimal,
    currency: Currency,
    /// The decimal as written, before its scale word.
    #[serde(with = "decimal")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "decimal::Plain"))]
    written: Decimal,
    /// The scale word.
    #[serde(default)]
    scale: Scale,
}

impl From<Money> for Repr {
    fn from(money: Money) -> Self {
        Self { amount: money.amount(), currency: money.currency, written: money.written, scale: money.scale }
    }
}

impl TryFrom<Repr> for Money {
    type Error = &'static str;

    fn try_from(repr: Repr) -> Result<Self, Self::Error> {
        let number = Number::new(repr.written, repr.scale).ok_or("amount too large")?;
        if number.value() == repr.amount {
            Ok(Self::new(number, repr.currency))
        } else {
            Err("amount and written form of money differ")
        }
    }
}

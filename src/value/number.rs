//! Numbers and the scale words behind them: `1.005,6 tỷ`.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::decimal;

/// The most digits that an exact decimal always holds.
const MOST_DIGITS: u32 = 28;

/// A number as written: a decimal and the scale word after it.
///
/// `1.005,6 tỷ` is 1005.6 with the scale [`Scale::Billion`]; [`Number::value`] is 1005600000000. The written decimal
/// keeps its places, so `63,50` and `63,5` differ in [`Number::places`] though not in value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(try_from = "Repr", into = "Repr")]
pub struct Number {
    written: Decimal,
    scale: Scale,
}

impl Number {
    /// A number from its written decimal and scale; `None` where the value has more than 28 digits, the most that
    /// an exact decimal always holds.
    pub fn new(written: Decimal, scale: Scale) -> Option<Self> {
        let fits = |decimal: Decimal| decimal.mantissa().unsigned_abs() < 10u128.pow(MOST_DIGITS);
        let value_fits = || written.checked_mul(scale.factor()).is_some_and(|value| fits(value.normalize()));
        // Most numbers have no scale word, and are their own value.
        (fits(written) && (scale == Scale::One || value_fits())).then_some(Self { written, scale })
    }

    /// A number that was made before, of its parts.
    pub(super) const fn known(written: Decimal, scale: Scale) -> Self {
        Self { written, scale }
    }

    /// The value in units, without scale.
    pub fn value(self) -> Decimal {
        match self.scale {
            Scale::One => self.written,
            // A number is made only where this fits.
            scale => (self.written * scale.factor()).normalize(),
        }
    }

    /// The decimal as written, before its scale word.
    pub const fn written(self) -> Decimal {
        self.written
    }

    /// The scale word.
    pub const fn scale(self) -> Scale {
        self.scale
    }

    /// How many decimal places were written. Half a unit of the last place is what rounding can account for.
    pub const fn places(self) -> u32 {
        self.written.scale()
    }
}

/// Good Vietnamese, with the scale word that was written: `1.005,6 tỷ`; with `{:#}` the plain decimal in units,
/// `1005600000000`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return write!(f, "{}", self.value());
        }
        decimal::write_vietnamese(f, self.written)?;
        match self.scale.word() {
            "" => Ok(()),
            word => write!(f, " {word}"),
        }
    }
}

/// A word that multiplies the number before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// No scale word.
    #[default]
    One,
    /// `trăm`: hundred.
    Hundred,
    /// `nghìn`, `ngàn`: thousand.
    Thousand,
    /// `vạn`: ten thousand.
    TenThousand,
    /// `triệu`: million.
    Million,
    /// `tỷ`, `tỉ`: billion.
    Billion,
    /// `nghìn tỷ`: thousand billion.
    Trillion,
}

impl Scale {
    /// The power of ten.
    pub const fn exponent(self) -> u32 {
        match self {
            Self::One => 0,
            Self::Hundred => 2,
            Self::Thousand => 3,
            Self::TenThousand => 4,
            Self::Million => 6,
            Self::Billion => 9,
            Self::Trillion => 12,
        }
    }

    /// The word; empty for [`Scale::One`].
    pub const fn word(self) -> &'static str {
        match self {
            Self::One => "",
            Self::Hundred => "trăm",
            Self::Thousand => "nghìn",
            Self::TenThousand => "vạn",
            Self::Million => "triệu",
            Self::Billion => "tỷ",
            Self::Trillion => "nghìn tỷ",
        }
    }

    pub(crate) fn factor(self) -> Decimal {
        Decimal::from(10u64.pow(self.exponent()))
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
struct Repr {
    /// The value in units, without scale.
    #[serde(with = "decimal")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "decimal::Plain"))]
    value: Decimal,
    /// The decimal as written, before its scale word.
    #[serde(with = "decimal")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "decimal::Plain"))]
    written: Decimal,
    /// The scale word.
    #[serde(default)]
    scale: Scale,
}

impl From<Number> for Repr {
    fn from(number: Number) -> Self {
        Self { value: number.value(), written: number.written, scale: number.scale }
    }
}

impl TryFrom<Repr> for Number {
    type Error = &'static str;

    fn try_from(repr: Repr) -> Result<Self, Self::Error> {
        let number = Self::new(repr.written, repr.scale).ok_or("number too large")?;
        if number.value() == repr.value { Ok(number) } else { Err("value and written form of a number differ") }
    }
}

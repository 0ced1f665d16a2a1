use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Amount, decimal};

/// Two figures set against each other: actual over target, or part over whole: `22/17`,
/// `3,451 tỷ đồng/5,432 tỷ đồng`, `33/31,5 ha`.
#[doc(alias = "tỷ số")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
pub struct Ratio {
    /// The first figure.
    pub numerator: Amount,
    /// The second. Where only one of the two has a unit, both have it.
    pub denominator: Amount,
}

impl Ratio {
    /// A ratio of two figures.
    pub const fn new(numerator: Amount, denominator: Amount) -> Self {
        Self { numerator, denominator }
    }

    /// The first over the second, in percent: `22/17` is 129.41…; `None` where the second is zero.
    pub fn percent(&self) -> Option<Decimal> {
        let hundred = Decimal::ONE_HUNDRED;
        let (a, b) = (self.numerator.value(), self.denominator.value());
        a.checked_div(b)?.checked_mul(hundred)
    }
}

/// Good Vietnamese: `22/17`; with `{:#}` both figures plain, `3451000000 VND/5432000000 VND`.
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.numerator, &self.denominator) {
            // One sign serves both: `9/4%`.
            (Amount::Percent(percent), Amount::Percent(_)) if !f.alternate() => {
                decimal::write_vietnamese(f, percent.value())?;
            }
            // One unit serves both: `33/31,5 ha`; hours with a unit each are times of the day.
            (Amount::Quantity(part), Amount::Quantity(whole)) if !f.alternate() && part.shares_unit(*whole) => {
                part.number().fmt(f)?;
            }
            (numerator, _) => numerator.fmt(f)?,
        }
        f.write_str("/")?;
        self.denominator.fmt(f)
    }
}

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::decimal;

/// A percentage: `129,41%`, `110 %`, `95 phần trăm`. Per mille is a tenth of it: `0,3‰` is 0.03.
#[doc(alias = "phần trăm")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
pub struct Percent {
    #[serde(with = "decimal")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "decimal::Plain"))]
    value: Decimal,
}

impl Percent {
    /// A percentage; 63.5 is `63,5%`.
    pub const fn new(value: Decimal) -> Self {
        Self { value }
    }

    /// The percentage with the places that were written.
    pub const fn value(self) -> Decimal {
        self.value
    }
}

/// Good Vietnamese: `129,41%`; with `{:#}` the plain decimal, `129.41%`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return write!(f, "{}%", self.value);
        }
        decimal::write_vietnamese(f, self.value)?;
        f.write_str("%")
    }
}

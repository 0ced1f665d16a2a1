use std::fmt;

use serde::{Deserialize, Serialize};

use super::Amount;

/// Two figures of one kind with all that lies between: `5-10%`, `từ 10 đến 12 triệu đồng`.
#[doc(alias = "khoảng")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
pub struct Range {
    /// The lower end.
    pub low: Amount,
    /// The upper end.
    pub high: Amount,
}

impl Range {
    /// A range between two figures.
    pub const fn new(low: Amount, high: Amount) -> Self {
        Self { low, high }
    }
}

/// Good Vietnamese: `từ 5% đến 10%`, `từ 3 đến 5 giờ`, `từ 800 tấn - 1,2 nghìn tấn`; with `{:#}` both ends plain,
/// `5%..10%`.
impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return write!(f, "{:#}..{:#}", self.low, self.high);
        }
        match (&self.low, &self.high) {
            // One unit serves both, as it is mostly written; hours with a unit each are times of the day.
            (Amount::Quantity(low), Amount::Quantity(high)) if low.shares_unit(*high) => {
                write!(f, "từ {} đến {high}", low.number())
            }
            // Behind a unit the word may make another one: `điểm đến`.
            (Amount::Quantity(low), Amount::Quantity(high)) => write!(f, "từ {low} - {high}"),
            (low, high) => write!(f, "từ {low} đến {high}"),
        }
    }
}

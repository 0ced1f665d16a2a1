use std::fmt;

use serde::{Deserialize, Serialize};

use super::Amount;

/// Two figures of one kind with all that lies between: `5-10%`, `từ 10 đến 12 triệu đồng`.
#[doc(alias = "khoảng")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

/// Good Vietnamese: `từ 5% đến 10%`; with `{:#}` both ends plain, `5%..10%`.
impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return write!(f, "{:#}..{:#}", self.low, self.high);
        }
        write!(f, "từ {} đến {}", self.low, self.high)
    }
}

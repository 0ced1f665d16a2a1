use std::fmt;

use serde::{Deserialize, Serialize};

/// A place in an order: `lần thứ 18`, `lần thứ XIII`, `khóa XXIV`, `thứ 3`.
#[doc(alias = "lần thứ")]
#[doc(alias = "khóa")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
pub struct Ordinal {
    value: u32,
}

impl Ordinal {
    /// An ordinal; 18 is `thứ 18`. The grammar reads ordinals up to 9999.
    pub const fn new(value: u32) -> Self {
        Self { value }
    }

    /// Its number.
    pub const fn value(self) -> u32 {
        self.value
    }
}

/// Good Vietnamese: `thứ 18`; with `{:#}` the number alone, `18`.
impl fmt::Display for Ordinal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return write!(f, "{}", self.value);
        }
        write!(f, "thứ {}", self.value)
    }
}

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1", extend("enum" = Currency::ALL.map(String::from))))]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// Vietnamese đồng.
    pub const VND: Self = Self(*b"VND");
    /// United States dollar.
    pub const USD: Self = Self(*b"USD");
    /// Euro.
    pub const EUR: Self = Self(*b"EUR");

    /// The currencies that the grammar reads.
    pub const ALL: [Self; 13] = [
        Self::VND,
        Self::USD,
        Self::EUR,
        Self(*b"AUD"),
        Self(*b"CNY"),
        Self(*b"GBP"),
        Self(*b"JPY"),
        Self(*b"KHR"),
        Self(*b"KRW"),
        Self(*b"LAK"),
        Self(*b"RUB"),
        Self(*b"SGD"),
        Self(*b"THB"),
    ];

    /// A currency by its code; `None` for one that is not in [`Currency::ALL`].
    pub fn new(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code() == code)
    }

    pub(crate) const fn known(code: [u8; 3]) -> Self {
        Self(code)
    }

    /// How a text names it: `đồng`, or the code.
    pub(crate) fn name(self) -> Cow<'static, str> {
        if self == Self::VND { Cow::Borrowed("đồng") } else { Cow::Owned(self.code().to_owned()) }
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl TryFrom<String> for Currency {
    type Error = &'static str;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::new(&code).ok_or("not the code of a currency that is read")
    }
}

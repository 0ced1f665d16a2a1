use std::fmt;

use serde::{Deserialize, Serialize};

use super::date::digits;

/// A time of day: `12:50`, `8 giờ 30`, `14h`.
#[doc(alias = "giờ")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1", extend("pattern" = "^[0-9]{2}:[0-9]{2}$")))]
#[serde(try_from = "String", into = "String")]
pub struct Time {
    hour: u8,
    minute: u8,
}

impl Time {
    /// A time on the clock of 24 hours; `None` past 23:59.
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self { hour, minute }) } else { None }
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }
}

/// ISO 8601, which Vietnamese pages write as well: `08:30`.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl From<Time> for String {
    fn from(time: Time) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for Time {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (hour, minute) = text.split_once(':').ok_or("not a time")?;
        let (hour, minute) = digits(hour, 2).zip(digits(minute, 2)).ok_or("not a time")?;
        Self::new(hour, minute).ok_or("not a time of day")
    }
}

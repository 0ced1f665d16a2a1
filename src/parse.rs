//! The entry points: they run the stages one after another.

use crate::model::{Mention, Report};
use crate::read;
use crate::text::{Composed, Text};
use crate::value::Date;

/// How to read a text.
///
/// ```
/// use baocao::{Date, Options};
///
/// let options = Options::new().reference(Date::new(Some(2024), 7, 10));
/// let report = options.parse("Hôm qua, đoàn giám sát đã làm việc với xã.");
/// assert_eq!(report.mentions[0].value.to_string(), "ngày 09/7/2024");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    reference: Option<Date>,
}

impl Options {
    /// The usual way: only the text itself settles what it leaves open.
    pub const fn new() -> Self {
        Self { reference: None }
    }

    /// The day that relative dates and dates without a year are told from, where the text itself settles nothing.
    #[must_use]
    pub const fn reference(self, date: Option<Date>) -> Self {
        Self { reference: date }
    }

    /// Reads a whole text; see [`parse`].
    pub fn parse(self, text: &str) -> Report<'_> {
        match Composed::of(text) {
            None => read::report(Text::new(text, None), self.reference),
            Some(composed) => read::report(Text::new(text, Some(&composed)), self.reference).into_owned(),
        }
    }

    /// Reads the expressions of a text; see [`mentions`].
    pub fn mentions(self, text: &str) -> Vec<Mention<'_>> {
        match Composed::of(text) {
            None => read::mentions(Text::new(text, None), self.reference),
            Some(composed) => {
                let mentions = read::mentions(Text::new(text, Some(&composed)), self.reference);
                mentions.into_iter().map(Mention::into_owned).collect()
            }
        }
    }
}

/// Reads a whole text. It cannot fail: prose has no syntax errors, and doubt becomes a [`Note`](crate::Note).
///
/// ```
/// let report = baocao::parse("Giao quân 22/17 thanh niên, đạt 129,41%.");
/// assert_eq!(report.mentions.len(), 2);
/// ```
pub fn parse(text: &str) -> Report<'_> {
    Options::new().parse(text)
}

/// Every numeric, temporal and document expression of any Vietnamese text, in order, with its value and place.
///
/// ```
/// let mentions = baocao::mentions("Thu ngân sách đạt 1.005,6 tỷ đồng.");
/// assert_eq!(mentions[0].text, "1.005,6 tỷ đồng");
/// ```
pub fn mentions(text: &str) -> Vec<Mention<'_>> {
    Options::new().mentions(text)
}

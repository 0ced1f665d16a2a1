//! The entry points: they run the stages one after another.

use crate::model::{Mention, Note, NoteKind, Report};
use crate::read;
use crate::text::{self, LONGEST, Span, Text, TextTooLong};
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

    /// The day that relative dates and dates without a year are told from, where the text itself settles nothing. They
    /// are of its year; only in January and February are days and months of November and December of the year before,
    /// and from November on are days up to March of the next, where they are told as ones to come (`trước 31/3`). What
    /// is told of a time that begins after it is a goal, where the text does not say on what day it was posted, and the
    /// first day that it names is no later one.
    #[must_use]
    pub const fn reference(self, date: Option<Date>) -> Self {
        Self { reference: date }
    }

    /// Reads a whole text, or refuses one that is too long to be read whole.
    ///
    /// # Errors
    ///
    /// [`TextTooLong`] where the text has more than 4 GiB, or more than a third of that and letters to compose.
    ///
    /// ```
    /// # fn main() -> Result<(), baocao::TextTooLong> {
    /// let report = baocao::Options::new().try_parse("Giao quân 22/17 thanh niên.")?;
    /// assert_eq!(report.mentions.len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn try_parse(self, text: &str) -> Result<Report<'_>, TextTooLong> {
        text::whole(text, LONGEST).map(|text| self.parse_within(text, LONGEST))
    }

    /// Reads a whole text; see [`parse`].
    pub fn parse(self, text: &str) -> Report<'_> {
        self.parse_within(text, LONGEST)
    }

    /// Reads what lies within the first `longest` bytes, and notes what does not.
    fn parse_within(self, text: &str, longest: usize) -> Report<'_> {
        let head = text::head(text, longest);
        let mut report = self.parse_head(head);
        if head.len() < text.len() {
            // What is left out may end past all that a span can say, so it says where that begins.
            let end = head.len() as u32;
            report.notes.push(Note::new(Span::new(end, end), NoteKind::TextTooLong));
        }
        report
    }

    fn parse_head(self, text: &str) -> Report<'_> {
        read::report(&Text::new(text), self.reference)
    }

    /// Reads the expressions of a text; see [`mentions`].
    pub fn mentions(self, text: &str) -> Vec<Mention<'_>> {
        read::mentions(&Text::new(text::head(text, LONGEST)), self.reference)
    }
}

/// Reads a whole text. It cannot fail: prose has no syntax errors, and doubt becomes a [`Note`](crate::Note).
///
/// Past 4 GiB a text is left out, which a note says; [`Options::try_parse`] refuses such a text.
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
/// What lies past 4 GiB is left out.
///
/// ```
/// let mentions = baocao::mentions("Thu ngân sách đạt 1.005,6 tỷ đồng.");
/// assert_eq!(mentions[0].text, "1.005,6 tỷ đồng");
/// ```
pub fn mentions(text: &str) -> Vec<Mention<'_>> {
    Options::new().mentions(text)
}

#[cfg(test)]
mod tests {
    use super::Options;
    use crate::{NoteKind, Span};

    #[test]
    fn the_end_of_a_text_too_long_is_noted() {
        let text = "Thu 5 tỷ đồng, chi 4 tỷ đồng";
        let report = Options::new().parse_within(text, 18);
        assert_eq!(report.mentions.len(), 1);
        let notes: Vec<_> = report.notes.iter().map(|note| (note.kind, note.span)).collect();
        assert_eq!(notes, [(NoteKind::TextTooLong, Span::new(18, 18))]);
        assert!(Options::new().parse_within(text, text.len()).notes.is_empty());
    }
}

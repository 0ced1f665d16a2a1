use crate::grammar::documents::document::DocumentParts;
use crate::value::{Period, Value};

/// An expression as written: its value, or what only the rest of the text can make one of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    Value(Value<'static>),
    Document(DocumentParts),
    /// A day told from the day of writing: `hôm qua` is -1.
    RelativeDay(i8),
    /// `năm ngoái`.
    LastYear,
    /// `9 tháng`: months from January where the text speaks of a year, else a length of time.
    BareMonths(Period),
}

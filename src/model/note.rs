use serde::{Deserialize, Serialize};

use crate::text::Span;

/// A place where there is doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Note {
    /// Where.
    pub span: Span,
    /// What is in doubt.
    pub kind: NoteKind,
}

impl Note {
    pub(crate) const fn new(span: Span, kind: NoteKind) -> Self {
        Self { span, kind }
    }
}

/// What is in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoteKind {
    /// A separator that may group thousands or begin decimals, `3,098 tấn`, or a space that may group thousands or part
    /// two figures, `4 500 con`. The conventional reading was taken.
    AmbiguousSeparator,
    /// A day that no calendar has: `31/02/2024`. It was left out.
    ImpossibleDate,
    /// A Roman numeral that is not the one way to write its number: `IIX`. It was left out.
    MalformedRoman,
    /// A number with more digits than an exact decimal holds. It was left out.
    NumberTooLarge,
    /// Words in brackets that say another amount than the figure before them. The figure was taken.
    WordsDiffer,
    /// A day of the week that is not the one of the date beside it: `thứ hai, ngày 10/7/2024`.
    WeekdayDiffers,
    /// A stretch of days that ends before it begins: `từ ngày 20/7 đến ngày 15/7/2024`.
    DatesOutOfOrder,
    /// A date whose year nothing in the text settles.
    UnknownYear,
    /// The end of a text that is too long to be read whole, past 4 GiB. It was left out; the place is where it begins.
    TextTooLong,
}

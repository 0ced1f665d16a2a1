use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::own;
use crate::text::Span;
use crate::value::Value;

/// A numeric, temporal or document expression where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Mention<'t> {
    /// Where it stands.
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// What it means.
    #[serde(flatten)]
    pub value: Value<'t>,
    /// Where the year, or the whole of a relative date, was taken from; `None` where all of it is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inferred: Option<Inferred>,
}

impl<'t> Mention<'t> {
    pub(crate) const fn new(span: Span, text: &'t str, value: Value<'t>, inferred: Option<Inferred>) -> Self {
        Self { span, text: Cow::Borrowed(text), value, inferred }
    }

    /// The same with strings of its own.
    pub fn into_owned(self) -> Mention<'static> {
        Mention { span: self.span, text: own(self.text), value: self.value.into_owned(), inferred: self.inferred }
    }
}

/// Where the unwritten part of a date came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Inferred {
    /// What kind of place settled it.
    pub from: InferredFrom,
    /// That place; `None` for the caller's reference date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
}

impl Inferred {
    pub(crate) const fn new(from: InferredFrom, span: Option<Span>) -> Self {
        Self { from, span }
    }
}

/// What settles a date that the text does not write in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum InferredFrom {
    /// The day of posting.
    Dateline,
    /// Another date, month or year of the text.
    Date,
    /// A period of the text.
    Period,
    /// The reference date that the caller gave.
    Reference,
}

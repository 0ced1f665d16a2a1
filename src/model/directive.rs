use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::own;
use crate::text::Span;

/// A task that a leader or a plan lays down for the time to come.
///
/// A cited `chỉ thị` is no task but a document: a [`DocumentRef`](crate::DocumentRef) of that kind.
#[doc(alias = "nhiệm vụ")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Directive<'t> {
    /// From its verb to its end, without list number and closing mark.
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// The list number it stands under, as written: `1`, `(2)`, `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Cow<'t, str>>,
    /// For whom, where the sentence names them: `Khu phố 2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<Cow<'t, str>>,
}

impl Directive<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> Directive<'static> {
        Directive {
            span: self.span,
            text: own(self.text),
            number: self.number.map(own),
            addressee: self.addressee.map(own),
        }
    }
}

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Spans, own};
use crate::text::Span;
use crate::value::{Date, Symbol};

/// An official document that the text refers to, however often it cites it.
///
/// A cited `chỉ thị` is one of these; a task that the text itself lays down is a [`Directive`](crate::Directive).
#[doc(alias = "văn bản")]
#[doc(alias = "nghị quyết")]
#[doc(alias = "chỉ thị")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct DocumentRef<'t> {
    /// The fullest citation.
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// The kind as written: `Nghị quyết`.
    pub kind: Cow<'t, str>,
    /// The number with the zeros that were written: `06`.
    pub number: Option<Cow<'t, str>>,
    /// What follows the number: `NQ/QU`, `2021/NĐ-CP`.
    pub symbol: Option<Cow<'t, str>>,
    /// What the symbol abbreviates: the kind, the body that issued it and that body's level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decoded: Option<Symbol>,
    /// The document's own date.
    pub date: Option<Date>,
    /// Who issued it, as written: `Ban Thường vụ Thành ủy`.
    pub issuer: Option<Cow<'t, str>>,
    /// Its proper name, without its kind: what stands between quotation marks behind it, or between the kind and the
    /// number or date: `Về phát triển du lịch` of `Nghị quyết số 9-NQ/TU “Về phát triển du lịch”`, `Đầu tư công` of
    /// `Luật Đầu tư công số 39/2019/QH14`. `None` where it is only numbered (`Đề án 06`).
    #[doc(alias = "trích yếu")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Cow<'t, str>>,
    /// What it is about: what stands behind `về`, or in the quotation marks of its title without the `về`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Cow<'t, str>>,
    /// All citations, in order.
    pub mentions: Spans,
}

impl DocumentRef<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> DocumentRef<'static> {
        DocumentRef {
            span: self.span,
            text: own(self.text),
            kind: own(self.kind),
            number: self.number.map(own),
            symbol: self.symbol.map(own),
            decoded: self.decoded,
            date: self.date,
            issuer: self.issuer.map(own),
            title: self.title.map(own),
            subject: self.subject.map(own),
            mentions: self.mentions,
        }
    }
}

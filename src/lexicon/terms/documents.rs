//! Terms of documents and their numbers.

use crate::value::{Level, Organ};

/// A kind of official document: `nghị quyết`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DocumentKind;

/// A kind of document whose word is no verb, so that two digits behind it are its own also in small letters: `đề án
/// 06`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DocumentNoun;

/// A verb between a body and the document that it issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Issue {
    /// A verb before the document: `ra`.
    Gives,
    /// A verb behind it: `ký`, `thông qua`.
    Given,
    /// A verb that may be either: `ban hành`.
    Either,
}

/// A kind of document as a symbol abbreviates it: `NQ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SymbolKind(pub(crate) &'static str);

/// A body as the symbols of its documents abbreviate it: `QU`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SymbolBody {
    pub(crate) organ: Option<Organ>,
    pub(crate) level: Option<Level>,
}

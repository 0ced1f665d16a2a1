//! The caller's text, its composed view, and the way back from one to the other.

mod changes;
mod compose;
mod limit;
mod positions;
mod span;

use std::borrow::Cow;
use std::ops::Range;

pub use limit::TextTooLong;
pub use positions::Positions;
pub use span::Span;

use compose::Composed;
pub(crate) use limit::{LONGEST, head, whole};

/// A text as the caller gave it, beside the composed form that the grammar reads.
///
/// All stages count in bytes of the composed form; [`Text::span`] leads back to the caller's bytes.
#[derive(Debug)]
pub(crate) struct Text<'t> {
    given: &'t str,
    /// None where the text was composed already and both forms are one.
    composed: Option<Composed>,
}

impl<'t> Text<'t> {
    pub(crate) fn new(given: &'t str) -> Self {
        Self { given, composed: Composed::of(given) }
    }

    /// The composed form.
    pub(crate) fn as_str(&self) -> &str {
        self.composed.as_ref().map_or(self.given, Composed::as_str)
    }

    /// The caller's bytes behind a range of the composed form.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        // No byte that is read lies past the longest text, whose length four bytes hold.
        let given = |at: usize| self.composed.as_ref().map_or(at, |composed| composed.to_given(at)) as u32;
        Span::new(given(range.start), given(range.end))
    }

    /// Exactly what the caller wrote at a span.
    pub(crate) fn given(&self, span: Span) -> &'t str {
        &self.given[span.range()]
    }

    /// A range of the composed form, which is the caller's where he wrote it so.
    pub(crate) fn composed(&self, range: Range<usize>) -> Cow<'t, str> {
        let composed = &self.as_str()[range.clone()];
        let given = self.given(self.span(range));
        if given == composed { Cow::Borrowed(given) } else { Cow::Owned(composed.to_owned()) }
    }
}

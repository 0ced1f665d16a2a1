//! Where in a text something stands, as editors count: lines, and in a line what a reader sees as one character.

use baocao::Span;
use unicode_segmentation::UnicodeSegmentation;

pub(crate) struct Places<'t> {
    text: &'t str,
    line_starts: Vec<usize>,
}

impl<'t> Places<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, line_starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Line and column of the start of a span, both from 1: `12:5`.
    pub(crate) fn at(&self, span: Span) -> String {
        let line = self.line_starts.partition_point(|&start| start <= span.start());
        let before = &self.text[self.line_starts[line - 1]..span.start()];
        format!("{line}:{}", before.graphemes(true).count() + 1)
    }

    /// What stands there.
    pub(crate) fn text(&self, span: Span) -> &'t str {
        &self.text[span.range()]
    }
}

//! Where in a text something stands, as editors count: lines, and in a line what a reader sees as one character.

use std::cell::Cell;
use std::ops::Range;

use baocao::Span;
use unicode_segmentation::UnicodeSegmentation;

pub(crate) struct Places<'t> {
    text: &'t str,
    line_starts: Vec<usize>,
    /// The byte that was asked for last, and its column: most are asked for in order, and lines may be long.
    last: Cell<(usize, usize)>,
}

impl<'t> Places<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let line_starts = std::iter::once(0).chain(after_breaks).collect();
        Self { text, line_starts, last: Cell::new((0, 1)) }
    }

    /// The line of a byte, from 1, and what of the text it is, with its break.
    pub(crate) fn line(&self, at: usize) -> (usize, Range<usize>) {
        let line = self.line_starts.partition_point(|&start| start <= at);
        (line, self.line_starts[line - 1]..self.line_starts.get(line).copied().unwrap_or(self.text.len()))
    }

    /// Line and column of the start of a span, both from 1: `12:5`.
    pub(crate) fn at(&self, span: Span) -> String {
        let (line, bytes) = self.line(span.start());
        let (from, column) = match self.last.get() {
            (last, column) if (bytes.start..=span.start()).contains(&last) => (last, column),
            _ => (bytes.start, 1),
        };
        let column = column + self.text[from..span.start()].graphemes(true).count();
        self.last.set((span.start(), column));
        format!("{line}:{column}")
    }

    /// What stands there.
    pub(crate) fn text(&self, span: Span) -> &'t str {
        &self.text[span.range()]
    }
}

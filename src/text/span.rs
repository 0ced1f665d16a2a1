use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A piece of the caller's text: byte offsets, half open, always on character boundaries.
///
/// ```
/// let text = "Giao quân 22/17 thanh niên";
/// let mention = &baocao::mentions(text)[0];
/// assert_eq!(&text[mention.span.range()], "22/17");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// A span from its two ends.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The span as a range, to slice the text with.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// How many bytes it covers.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether `other` lies within it.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same piece counted in characters of `text` instead of bytes; `None` where it does not slice `text`.
    pub fn to_chars(self, text: &str) -> Option<Range<usize>> {
        self.count(text, |s| s.chars().count())
    }

    /// The same piece counted in UTF-16 units, as JavaScript, Java and editors count.
    pub fn to_utf16(self, text: &str) -> Option<Range<usize>> {
        self.count(text, |s| s.encode_utf16().count())
    }

    fn count(self, text: &str, count: impl Fn(&str) -> usize) -> Option<Range<usize>> {
        let start = count(text.get(..self.start)?);
        Some(start..start + count(text.get(self.range())?))
    }
}

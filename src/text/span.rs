use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A piece of the caller's text: byte offsets, half open, always on character boundaries.
///
/// No text past 4 GiB is read, so that four bytes hold an offset.
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
    start: u32,
    /// The byte after the last.
    end: u32,
}

impl Span {
    /// A span from its two ends, in four bytes each.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The first byte.
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last.
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// The span as a range, to slice the text with.
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// How many bytes it covers.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
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

    /// The same piece counted in UTF-16 units, as JavaScript, Java and editors count. To convert many spans,
    /// [`Positions`](super::Positions) counts the text but once.
    pub fn to_utf16(self, text: &str) -> Option<Range<usize>> {
        self.count(text, |s| s.encode_utf16().count())
    }

    fn count(self, text: &str, count: impl Fn(&str) -> usize) -> Option<Range<usize>> {
        let start = count(text.get(..self.start())?);
        Some(start..start + count(text.get(self.range())?))
    }
}

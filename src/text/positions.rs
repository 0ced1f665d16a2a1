use std::ops::Range;

use super::Span;

/// How many bytes stand between two places whose counts are kept.
const STEP: usize = 1024;

/// Converts the spans of one text, each at a cost that does not grow with the text: [`Span::to_utf16`] counts from the
/// start each time.
///
/// ```
/// use baocao::Positions;
///
/// let text = "Nghị quyết 10-NQ/QU: giao quân 22/17 thanh niên.";
/// let positions = Positions::of(text);
/// let report = baocao::parse(text);
/// let ratio = report.mentions[1].span;
/// assert_eq!((ratio.range(), positions.to_utf16(ratio)), (36..41, Some(31..36)));
/// ```
#[derive(Clone, Debug)]
pub struct Positions<'t> {
    text: &'t str,
    /// The counts of what stands before every so many bytes.
    known: Vec<Counts>,
}

/// How much stands before a place.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    chars: usize,
    /// The characters that take two units of UTF-16.
    wide: usize,
}

impl<'t> Positions<'t> {
    /// Counts a text through once.
    pub fn of(text: &'t str) -> Self {
        let behind_each = text.as_bytes().chunks(STEP).scan(Counts::default(), |counts, chunk| {
            *counts = counts.with(chunk);
            Some(*counts)
        });
        Self { text, known: std::iter::once(Counts::default()).chain(behind_each).collect() }
    }

    /// A span counted in characters instead of bytes; `None` where it does not slice the text.
    pub fn to_chars(&self, span: Span) -> Option<Range<usize>> {
        self.count(span, |counts| counts.chars)
    }

    /// A span counted in UTF-16 units, as JavaScript, Java and editors count; `None` where it does not slice the text.
    pub fn to_utf16(&self, span: Span) -> Option<Range<usize>> {
        self.count(span, |counts| counts.chars + counts.wide)
    }

    fn count(&self, span: Span, units: impl Fn(Counts) -> usize) -> Option<Range<usize>> {
        self.text.get(span.range())?;
        Some(units(self.before(span.start()))..units(self.before(span.end())))
    }

    /// What stands before a place in the text.
    fn before(&self, at: usize) -> Counts {
        let known = at / STEP;
        self.known[known].with(&self.text.as_bytes()[known * STEP..at])
    }
}

impl Counts {
    fn with(self, bytes: &[u8]) -> Self {
        let first = bytes.iter().filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000);
        let wide = bytes.iter().filter(|&&byte| byte >= 0b1111_0000);
        Self { chars: self.chars + first.count(), wide: self.wide + wide.count() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_those_of_spans() {
        // One, two, three and four bytes, in lengths that fall on either side of the steps.
        for times in [0, 1, 102, 103, 1024, 3000] {
            let text = "aáẫ😀".repeat(times);
            let positions = Positions::of(&text);
            let len = text.len() as u32;
            for (start, end) in
                [(0, len), (0, 0), (len, len), (1, 3), (2, 3), (6, 10), (1023, 1030), (1020, 1024), (5, 1)]
            {
                let span = Span::new(start, end);
                assert_eq!(positions.to_chars(span), span.to_chars(&text), "{span:?} of {len}");
                assert_eq!(positions.to_utf16(span), span.to_utf16(&text), "{span:?} of {len}");
            }
        }
    }
}

use thiserror::Error;

use super::Composed;

/// The longest text that is read whole, in bytes: tokens count theirs in 32 bits.
pub(crate) const LONGEST: usize = u32::MAX as usize;

/// What composing multiplies the length of a text by at most: the figure of Unicode's FAQ on
/// normalization for form C in UTF-8.
const GROWTH: usize = 3;

/// A text is too long to be read whole: [`Options::try_parse`](crate::Options::try_parse) refuses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the text has {len} bytes, and the longest that can be read has {longest}")]
#[non_exhaustive]
pub struct TextTooLong {
    /// How many bytes the text has.
    pub len: usize,
    /// How many a text like it may have: 4 GiB, or a third of that where its letters have to be composed.
    pub longest: usize,
}

/// The text, if no byte of it or of its composed form lies past `longest`.
pub(crate) fn whole(text: &str, longest: usize) -> Result<&str, TextTooLong> {
    // A text this short fits however it is composed, and is not looked at.
    if text.len() <= longest / GROWTH {
        return Ok(text);
    }
    let longest = if Composed::is_needed(text) { longest / GROWTH } else { longest };
    if text.len() <= longest { Ok(text) } else { Err(TextTooLong { len: text.len(), longest }) }
}

/// As much of the head of a text as can be read.
pub(crate) fn head(text: &str, longest: usize) -> &str {
    match whole(text, longest) {
        Ok(text) => text,
        Err(TextTooLong { longest, .. }) => {
            let end = (0..=longest).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            &text[..end]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{TextTooLong, head, whole};

    #[test]
    fn what_is_past_the_bound_is_refused_or_left_out() {
        // (text, bound, bound of the error, head)
        let cases = [
            ("", 0, None, ""),
            ("abc", 3, None, "abc"),
            ("abcd", 3, Some(3), "abc"),
            ("abủ", 5, None, "abủ"),
            ("abủ", 4, Some(4), "ab"),
            ("ủ", 2, Some(2), ""),
            // A text to be composed may grow.
            ("u\u{309}", 9, None, "u\u{309}"),
            ("u\u{309}abc", 12, Some(4), "u\u{309}a"),
        ];
        for (text, bound, refused, readable) in cases {
            let error = refused.map(|longest| TextTooLong { len: text.len(), longest });
            assert_eq!(whole(text, bound).err(), error, "{text:?} within {bound}");
            assert_eq!(head(text, bound), readable, "{text:?} within {bound}");
        }
    }

    #[test]
    fn the_error_says_how_long() {
        let error = whole("abcd", 3).expect_err("too long");
        assert_eq!(error.to_string(), "the text has 4 bytes, and the longest that can be read has 3");
    }
}

//! Why one expression could not be read.

use thiserror::Error;

/// The longest piece of the input that a message shows, in characters.
const LONGEST_SHOWN: usize = 20;

/// Why a text is not the one expression that was asked for: what was being read, what was found, and where.
///
/// ```
/// let error = "63,5% dự toán".parse::<baocao::Percent>().unwrap_err();
/// assert_eq!(error.to_string(), r#"found " dự toán" after a percentage, at byte 5"#);
/// assert_eq!(error.offset(), 5);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", self.message())]
pub struct ParseError {
    expected: &'static str,
    found: String,
    offset: usize,
    trailing: bool,
}

impl ParseError {
    /// Nothing of the kind stands at the head of the input.
    pub(super) fn none(expected: &'static str, input: &str) -> Self {
        Self { expected, found: shown(input), offset: 0, trailing: false }
    }

    /// Something follows the expression.
    pub(super) fn trailing(expected: &'static str, rest: &str, offset: usize) -> Self {
        Self { expected, found: shown(rest), offset, trailing: true }
    }

    /// The byte at which reading failed.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Whether an expression was read and something followed it.
    pub fn is_trailing(&self) -> bool {
        self.trailing
    }

    fn message(&self) -> String {
        let Self { expected, found, offset, trailing } = self;
        match (trailing, found.is_empty()) {
            (true, _) => format!("found {found:?} after {expected}, at byte {offset}"),
            (false, true) => format!("found nothing where {expected} should be, at byte {offset}"),
            (false, false) => format!("found {found:?} where {expected} should be, at byte {offset}"),
        }
    }
}

fn shown(input: &str) -> String {
    match input.char_indices().nth(LONGEST_SHOWN) {
        None => input.to_owned(),
        Some((end, _)) => format!("{}…", &input[..end]),
    }
}

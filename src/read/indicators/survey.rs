//! What stands among some tokens, at one look. Most rules need a word or a mark that is not there.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::Entry;
use crate::read::source::Source;

/// The kinds of term that phrases among some tokens stand for, and the kinds of the tokens themselves, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Survey {
    pub(super) kinds: u128,
    tokens: u32,
}

impl Survey {
    pub(super) fn of(source: &Source<'_, '_>, tokens: &Range<usize>) -> Self {
        source.tokens[tokens.clone()].iter().fold(Self::default(), |survey, token| Self {
            kinds: survey.kinds | source.kinds_of(token),
            tokens: survey.tokens | 1 << token.kind as u32,
        })
    }

    /// Of the tokens of two surveys together.
    pub(super) fn and(self, other: Self) -> Self {
        Self { kinds: self.kinds | other.kinds, tokens: self.tokens | other.tokens }
    }

    /// Whether phrases for an `E` begin among the tokens.
    pub(super) fn has<E: Entry>(self) -> bool {
        self.kinds & E::BIT != 0
    }

    /// Whether any of the tokens is of any of some kinds.
    pub(super) fn has_token(self, kinds: &[Kind]) -> bool {
        kinds.iter().fold(0, |bits, &kind| bits | 1 << kind as u32) & self.tokens != 0
    }
}

//! What stands among some tokens, at one look. Most rules need a word or a mark that is not there.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{Entry, Role};
use crate::read::source::Source;

/// The kinds of term that phrases among some tokens stand for, and the kinds of the tokens themselves, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::read) struct Survey {
    pub(in crate::read) kinds: u128,
    tokens: u32,
}

impl Survey {
    pub(in crate::read) fn of(source: &Source<'_, '_>, tokens: &Range<usize>) -> Self {
        let (survey, _) = Self::of_beginning(source, tokens.clone(), tokens.end);
        survey
    }

    /// Of some tokens up to one, and of all of them. One walk for both, since where each ends could not be foreseen.
    pub(in crate::read) fn of_beginning(source: &Source<'_, '_>, tokens: Range<usize>, end: usize) -> (Self, Self) {
        let (mut beginning, mut all) = (Self::default(), Self::default());
        for (token, at) in source.tokens[tokens.clone()].iter().zip(tokens) {
            all.kinds |= source.kinds_of(*token);
            all.tokens |= 1 << token.kind as u32;
            beginning = if at < end { all } else { beginning };
        }
        (beginning, all)
    }

    /// Whether phrases for an `E` begin among the tokens.
    pub(in crate::read) fn has<E: Entry>(self) -> bool {
        self.kinds & E::BIT != 0
    }

    /// Whether phrases that have a role begin among the tokens.
    pub(super) fn has_role(self, role: Role) -> bool {
        self.kinds & role.bit() != 0
    }

    /// Whether any of the tokens is of any of some kinds.
    pub(in crate::read) fn has_token(self, kinds: &[Kind]) -> bool {
        kinds.iter().fold(0, |bits, &kind| bits | 1 << kind as u32) & self.tokens != 0
    }
}

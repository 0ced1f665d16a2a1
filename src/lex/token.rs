use std::ops::Range;

use crate::lexicon::{Case, Phrases, WordId};

/// What a token is, by its characters alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A run of letters, one syllable as Vietnamese writes it.
    Word,
    /// A run of ASCII digits.
    Digits,
    /// One or more line ends.
    Break,
    Dot,
    Comma,
    Semicolon,
    Colon,
    Slash,
    /// `-`, `–` or `—`.
    Dash,
    Open,
    Close,
    /// An opening, closing or straight quotation mark.
    Quote,
    Percent,
    Permille,
    /// A list sign that is nothing else: `•`, `*`, `+`, `▪`.
    Bullet,
    Ellipsis,
    Equals,
    /// `!` or `?`.
    Stop,
    Other,
}

/// A word, number or mark of the composed text. Spaces are no tokens; `spaced` remembers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) start: u32,
    /// Which lexicon word it is; [`WordId::NONE`] where it is none.
    pub(crate) word: WordId,
    /// The lexicon's phrases that begin with it.
    pub(crate) phrases: Phrases,
    /// How many bytes it covers. A text has a token every five bytes, so that one of more than twelve would be felt.
    pub(super) len: u8,
    pub(crate) kind: Kind,
    pub(crate) case: Case,
    /// Whether space stands before it.
    pub(crate) spaced: bool,
}

impl Token {
    /// The most bytes that it covers. A longer run is cut into several; of a longer blank it covers the beginning.
    pub(super) const LONGEST: usize = u8::MAX as usize;

    /// The word that it is in a phrase. A figure belongs to one only where it is joined to it: `m2`, but not `m 2`.
    #[inline]
    pub(super) fn word_of_phrase(&self) -> WordId {
        if (self.kind == Kind::Digits) & self.spaced { WordId::NONE } else { self.word }
    }

    /// How many bytes it covers.
    pub(crate) fn len(&self) -> usize {
        self.len.into()
    }

    /// The byte behind it.
    #[inline]
    pub(crate) fn end(&self) -> u32 {
        self.start + u32::from(self.len)
    }

    /// The bytes that it covers.
    #[inline]
    pub(crate) fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end() as usize
    }

    /// Whether it is a word that begins with a capital. Of the two questions neither could be foreseen, so both are asked.
    #[inline]
    pub(crate) fn is_capital(&self) -> bool {
        let (word, capital) = (self.kind == Kind::Word, self.case != Case::Lower);
        word & capital
    }

    /// Whether it is a word whose first letter alone is a capital.
    #[inline]
    pub(crate) fn is_title(&self) -> bool {
        let (word, title) = (self.kind == Kind::Word, self.case == Case::Title);
        word & title
    }
}

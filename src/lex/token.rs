//! What a text is cut into.

use std::ops::Range;

use crate::lexicon::{Case, Phrases, Spelt, WordId};

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
///
/// A text has a token every five bytes, and all of them are held while it is read, so that each takes but eight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) start: u32,
    /// The number of its phrases, and above it the case.
    phrases: u16,
    /// How many bytes it covers, and above it a bit for whether space stands before.
    len: u8,
    pub(crate) kind: Kind,
}

/// The bit of the space before a token.
const SPACED: u8 = 1 << 7;

/// The fewest bytes of space that part two columns of a line.
const GAP: u32 = 3;

impl Token {
    /// The most bytes that it covers. A longer run is cut into several; of a longer blank it covers the beginning.
    pub(super) const LONGEST: usize = SPACED as usize - 1;

    /// A token with its own word as the only phrase that begins with it.
    #[inline]
    pub(super) fn new(start: usize, len: usize, spelt: Spelt, kind: Kind, spaced: bool) -> Self {
        Self { start: start as u32, phrases: spelt.number(), len: len as u8 | (u8::from(spaced) * SPACED), kind }
    }

    /// The lexicon's phrases that begin with it, the shortest of which is its word; none where it is no word of the
    /// lexicon.
    #[inline]
    pub(crate) fn phrases(self) -> Phrases {
        Phrases::numbered(self.phrases)
    }

    /// Takes in the phrases that begin with it. Its word alone, which has a lesser number than any longer phrase, stays
    /// where there are none.
    #[inline]
    pub(super) fn set_phrases(&mut self, phrases: Phrases) {
        self.phrases = self.phrases.max(self.phrases & !0 << Spelt::CASE | phrases.number());
    }

    /// How it is capitalised; what has no letters counts as small ones.
    #[inline]
    pub(crate) fn case(self) -> Case {
        Case::numbered(self.phrases >> Spelt::CASE)
    }

    /// Whether space stands before it.
    #[inline]
    pub(crate) fn spaced(self) -> bool {
        self.len & SPACED != 0
    }

    /// Whether so much space parts it from the one before it as stands between two columns of a line.
    pub(crate) fn begins_column(self, before: Self) -> bool {
        self.start - before.end() >= GAP
    }

    /// Puts space before it.
    pub(super) fn set_spaced(&mut self) {
        self.len |= SPACED;
    }

    /// The phrases that it may begin before those are known: its word, unless that is a figure, which belongs to a
    /// phrase only where it is joined to it: `m2`, but not `m 2`.
    #[inline]
    pub(super) fn word_of_phrase(self) -> WordId {
        if (self.kind == Kind::Digits) & self.spaced() { WordId::NONE } else { self.phrases().as_word() }
    }

    /// How many bytes it covers.
    #[inline]
    pub(crate) fn len(self) -> usize {
        (self.len & !SPACED).into()
    }

    /// The byte behind it.
    #[inline]
    pub(crate) fn end(self) -> u32 {
        self.start + u32::from(self.len & !SPACED)
    }

    /// The bytes that it covers.
    #[inline]
    pub(crate) fn bytes(self) -> Range<usize> {
        self.start as usize..self.end() as usize
    }

    /// Whether it is a word that begins with a capital. Of the two questions neither could be foreseen, so both are
    /// asked.
    #[inline]
    pub(crate) fn is_capital(self) -> bool {
        let (word, capital) = (self.kind == Kind::Word, self.case() != Case::Lower);
        word & capital
    }

    /// Whether it is a word whose first letter alone is a capital.
    #[inline]
    pub(crate) fn is_title(self) -> bool {
        let (word, title) = (self.kind == Kind::Word, self.case() == Case::Title);
        word & title
    }
}

//! Tokens as an input for nom, with what rules ask of them: the phrases that begin or end at one.

use std::ops::Range;

use nom::error::{ErrorKind, FromExternalError, ParseError};
use nom::{IResult, Input, Needed};

use crate::lex::Token;
use crate::lexicon::{Entry, Lexicon, WordId, lexicon};

/// A text cut into tokens, and the lexicon that they were looked up in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lexed<'a> {
    text: &'a str,
    tokens: &'a [Token],
    lexicon: &'static Lexicon,
}

impl<'a> Lexed<'a> {
    pub(crate) fn new(text: &'a str, tokens: &'a [Token]) -> Self {
        Self { text, tokens, lexicon: lexicon() }
    }

    /// The tokens of the whole text.
    pub(crate) fn tokens(&self) -> &'a [Token] {
        self.tokens
    }
}

/// A stretch of tokens as nom reads it, with the text and the tokens around it within reach: a rule may look back
/// at what stands before it. Rules hand it on by value at every step, so it is kept to two machine words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tokens<'a> {
    of: &'a Lexed<'a>,
    at: u32,
    end: u32,
}

/// What a rule gives: the tokens after the expression, and the value.
pub(crate) type Parsed<'a, T> = IResult<Tokens<'a>, T, Fail>;

/// A rule did not match. It carries nothing, so trying one rule after another costs nothing either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fail;

impl<'a> Tokens<'a> {
    /// Some of the tokens of a text.
    pub(crate) fn new(of: &'a Lexed<'a>, range: Range<usize>) -> Self {
        debug_assert!(range.start <= range.end && range.end <= of.tokens.len());
        // There are fewer tokens than bytes, and a text is shorter than 4 GiB.
        Self { of, at: range.start as u32, end: range.end as u32 }
    }

    /// Where the stretch begins among all tokens.
    #[inline]
    pub(crate) fn at(self) -> usize {
        self.at as usize
    }

    /// The tokens of the stretch.
    #[inline]
    pub(crate) fn as_slice(self) -> &'a [Token] {
        &self.of.tokens[self.at as usize..self.end as usize]
    }

    #[inline]
    pub(crate) fn first(self) -> Option<Token> {
        self.get(0)
    }

    #[inline]
    pub(crate) fn get(self, n: usize) -> Option<Token> {
        // All rules come by here, so no slice is made first.
        let at = self.at() + n;
        if at < self.end as usize { self.of.tokens.get(at).copied() } else { None }
    }

    /// The token `n` places before the stretch; 1 is the one right before it.
    #[inline]
    pub(crate) fn back(self, n: usize) -> Option<Token> {
        self.at().checked_sub(n).map(|at| self.of.tokens[at])
    }

    /// The characters of a token.
    #[inline]
    pub(crate) fn str(self, token: Token) -> &'a str {
        &self.of.text[token.bytes()]
    }

    /// Which word of the lexicon a token is; [`WordId::NONE`] where it is none.
    #[inline]
    pub(crate) fn word(self, token: Token) -> WordId {
        self.of.lexicon.first_word(token.phrases())
    }

    /// The bytes of a token, which serve where it is known to be a figure.
    #[inline]
    pub(crate) fn bytes(self, token: Token) -> &'a [u8] {
        &self.of.text.as_bytes()[token.bytes()]
    }

    /// The value of a run of at most eight digits. All of them are added up at once, since a loop of so few rounds
    /// would be left at a place that none could foresee.
    #[inline]
    pub(super) fn value(self, digits: Token) -> u64 {
        let (bytes, len) = (self.of.text.as_bytes(), digits.len());
        debug_assert!((1..=8).contains(&len));
        match bytes.get(digits.start as usize..).and_then(<[u8]>::first_chunk) {
            // What stands behind the digits is shifted out, and zeros come before them.
            Some(eight) => value_of_eight(u64::from_le_bytes(*eight) << (u64::BITS as usize - 8 * len) & FIGURES),
            None => self.bytes(digits).iter().fold(0, |value, digit| value * 10 + u64::from(digit - b'0')),
        }
    }

    /// The bytes from here to where another stretch of the same tokens begins; `None` where that is none.
    pub(crate) fn bytes_until(self, rest: Self) -> Option<(u32, u32)> {
        let tokens = self.of.tokens.get(self.at()..rest.at())?;
        Some((tokens.first()?.start, tokens.last()?.end()))
    }

    /// The stretch from a place among all tokens to the same end.
    #[inline]
    pub(crate) fn from(self, at: usize) -> Self {
        Self { at: at as u32, ..self }
    }

    /// The longest phrase here that stands for an `E`, and how many tokens it takes.
    #[inline]
    pub(crate) fn longest<E: Entry>(self) -> Option<(E, usize)> {
        let first = self.first()?;
        self.of.lexicon.longest(first.phrases(), self.input_len())
    }

    /// Whether a phrase for an `E` begins here.
    #[inline]
    pub(crate) fn begins<E: Entry>(self) -> bool {
        self.longest::<E>().is_some()
    }

    /// The kinds of term that the phrases here stand for, as a set of bits; some may reach beyond the stretch.
    #[inline]
    pub(crate) fn kinds(self) -> u128 {
        self.first().map_or(0, |first| self.of.lexicon.kinds(first.phrases()))
    }

    /// The entry of a phrase here.
    #[inline]
    pub(crate) fn entry<E: Entry>(self) -> Option<E> {
        self.longest().map(|(entry, _)| entry)
    }

    /// The kinds of term that have phrases ending in the word before the stretch, as a set of bits. What stands there
    /// may still be none of them.
    #[inline]
    pub(crate) fn kinds_before(self) -> u128 {
        self.back(1).map_or(0, |before| self.of.lexicon.kinds_ending(before.phrases()))
    }

    /// Whether a phrase for an `E` ends right before the stretch; looks back at most `words` tokens.
    #[inline]
    pub(crate) fn follows<E: Entry>(self, words: usize) -> Option<E> {
        // Most words end no phrase of the kind.
        if self.kinds_before() & E::BIT == 0 { None } else { self.ending(words) }
    }

    fn ending<E: Entry>(self, words: usize) -> Option<E> {
        let before = &self.of.tokens[self.at() - words.min(self.at())..self.at()];
        before.iter().enumerate().find_map(|(n, token)| {
            let back = before.len() - n;
            let most = self.input_len() + back;
            let (entry, len) = self.of.lexicon.longest(token.phrases(), most)?;
            (len == back).then_some(entry)
        })
    }
}

/// The part of eight digits that is their values.
const FIGURES: u64 = 0x0F0F_0F0F_0F0F_0F0F;

/// The value of eight digits, a byte each, the first in the lowest: pairs of them, fours, and all.
#[inline]
fn value_of_eight(digits: u64) -> u64 {
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00FF_00FF_00FF_00FF;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_FFFF_0000_FFFF;
    fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xFFFF_FFFF
}

impl<'a> Input for Tokens<'a> {
    type Item = Token;
    type Iter = std::iter::Copied<std::slice::Iter<'a, Token>>;
    type IterIndices = std::iter::Enumerate<Self::Iter>;

    #[inline]
    fn input_len(&self) -> usize {
        (self.end - self.at) as usize
    }

    #[inline]
    fn take(&self, index: usize) -> Self {
        Self { end: self.at + index as u32, ..*self }
    }

    #[inline]
    fn take_from(&self, index: usize) -> Self {
        Self { at: self.at + index as u32, ..*self }
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }

    fn position<P: Fn(Token) -> bool>(&self, predicate: P) -> Option<usize> {
        self.as_slice().iter().position(|&token| predicate(token))
    }

    fn iter_elements(&self) -> Self::Iter {
        self.as_slice().iter().copied()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.input_len() { Ok(count) } else { Err(Needed::new(count - self.input_len())) }
    }
}

impl ParseError<Tokens<'_>> for Fail {
    fn from_error_kind(_: Tokens<'_>, _: ErrorKind) -> Self {
        Self
    }

    fn append(_: Tokens<'_>, _: ErrorKind, other: Self) -> Self {
        other
    }
}

impl<E> FromExternalError<Tokens<'_>, E> for Fail {
    fn from_external_error(_: Tokens<'_>, _: ErrorKind, _: E) -> Self {
        Self
    }
}

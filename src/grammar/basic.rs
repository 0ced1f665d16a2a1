//! The smallest rules: one token, one phrase of the lexicon.

use std::ops::Range;

use nom::combinator::verify;
use nom::{Err, Input, Parser};

use super::tokens::{Fail, Parsed, Tokens};
use crate::lex::{Kind, Token};
use crate::lexicon::Entry;

/// The failure of a rule, for those that decide by hand.
pub(super) fn fail<T>() -> Result<T, Err<Fail>> {
    Err(Err::Error(Fail))
}

/// A value or a failure.
pub(super) fn some<T>(value: Option<T>) -> Result<T, Err<Fail>> {
    value.ok_or(Err::Error(Fail))
}

/// One token of a kind.
pub(super) fn kind<'a>(wanted: Kind) -> impl Fn(Tokens<'a>) -> Parsed<'a, Token> {
    move |i| match i.first() {
        Some(token) if token.kind == wanted => Ok((i.take_from(1), token)),
        _ => fail(),
    }
}

/// Whether a token is there and of a kind.
pub(super) fn is_of(token: Option<Token>, kind: Kind) -> bool {
    token.is_some_and(|token| token.kind == kind)
}

/// One token of a kind with no space before it.
pub(super) fn joined<'a>(wanted: Kind) -> impl Fn(Tokens<'a>) -> Parsed<'a, Token> {
    move |i| match i.first() {
        Some(token) if token.kind == wanted && !token.spaced() => Ok((i.take_from(1), token)),
        _ => fail(),
    }
}

/// The longest phrase that stands for an `E`.
pub(super) fn term<E: Entry>(i: Tokens<'_>) -> Parsed<'_, E> {
    let (entry, len) = some(i.longest::<E>())?;
    Ok((i.take_from(len), entry))
}

/// The longest phrase that stands for one certain entry.
pub(super) fn the<'a, E: Entry + PartialEq>(wanted: E) -> impl Fn(Tokens<'a>) -> Parsed<'a, ()> {
    move |i| match i.longest::<E>() {
        Some((entry, len)) if entry == wanted => Ok((i.take_from(len), ())),
        _ => fail(),
    }
}

/// A whole number of at most `digits` digits, with no separators.
pub(super) fn small<'a>(digits: usize) -> impl Fn(Tokens<'a>) -> Parsed<'a, u16> {
    move |i| {
        let (rest, token) = kind(Kind::Digits)(i)?;
        if token.len() > digits.min(4) {
            return fail();
        }
        Ok((rest, i.value(token) as u16))
    }
}

/// The years that work is told of.
pub(crate) const YEARS: Range<u16> = 1900..2100;

/// A year in four digits that nothing else says is one.
pub(super) fn year_number(i: Tokens<'_>) -> Parsed<'_, u16> {
    verify(year_with_cue, |year| YEARS.contains(year)).parse_complete(i)
}

/// A year in four digits where a word or the rest of a date says so: 1000 to 2999.
pub(super) fn year_with_cue(i: Tokens<'_>) -> Parsed<'_, u16> {
    // Most figures are shorter.
    if i.first().is_none_or(|year| year.len() != 4) {
        return fail();
    }
    verify(small(4), |year| (1000..3000).contains(year)).parse_complete(i)
}

/// Whether a figure goes on here, so that what was read before is no whole one: `1/1/1`, `1-1-1`.
pub(super) fn goes_on(i: Tokens<'_>, sign: Kind) -> bool {
    i.first().is_some_and(|token| token.kind == sign && !token.spaced())
        && i.get(1).is_some_and(|token| token.kind == Kind::Digits && !token.spaced())
}

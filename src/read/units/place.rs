//! One administrative unit as such: `phường Trần Hưng Đạo`, `TP. Vũng Tàu`, `Phường 11`.

use std::ops::Range;

use super::name;
use crate::grammar::has_roman_letters;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Bygone, Entry, NotPlace, Officer, UnitLetter, UnitWord};
use crate::read::source::Source;
use crate::value::Level;

/// The most tokens of an officer's title.
const LONGEST_TITLE: usize = 5;

/// An administrative unit where it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::read) struct Place {
    pub(in crate::read) tokens: Range<usize>,
    pub(in crate::read) level: Level,
    /// Its own name, where one stands behind its kind.
    pub(in crate::read) name: Option<Range<usize>>,
}

/// Whether an officer's title stands before a token, so that the body or unit there is named for its officer: `Chủ tịch
/// UBND xã`.
pub(in crate::read) fn is_of_officer(source: &Source<'_, '_>, at: usize) -> bool {
    source.at(at..source.tokens.len()).follows::<Officer>(LONGEST_TITLE).is_some()
}

/// The administrative unit named at a token, within a range's end.
pub(in crate::read) fn place_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Place> {
    place(source, at, end, false)
}

/// The same behind an officer's title, so that a person's name may follow.
#[inline]
pub(super) fn place(source: &Source<'_, '_>, at: usize, end: usize, officer: bool) -> Option<Place> {
    // Most words name none.
    let may_name = at < end && source.kinds(at) & (UnitWord::BIT | UnitLetter::BIT) != 0;
    if may_name { of_word(source, at, end, officer) } else { None }
}

fn of_word(source: &Source<'_, '_>, at: usize, end: usize, officer: bool) -> Option<Place> {
    if source.kinds(at) & (NotPlace::BIT | UnitLetter::BIT) != 0 {
        if begins_like_one(source, at, end) {
            return None;
        }
        if let Some(numbered) = numbered(source, at, end) {
            return Some(numbered);
        }
    }
    let (level, len) = match source.longest::<UnitWord>(at, end)? {
        (UnitWord::Unit(level), len) => (level, len),
        (UnitWord::Village, len) => (Level::Village, len),
        _ => return None,
    };
    if is_initial(source, at, end) {
        return None;
    }
    // `đường tỉnh 391`
    let may_be = |name: &Range<usize>| has_numbers(level) || source.tokens[name.start].kind != Kind::Digits;
    let mut name = name::of_unit(source, at + len, end, officer).filter(may_be);
    // `thôn Nà Lốc 1`
    if let Some(name) = name.as_mut().filter(|name| level == Level::Village && source.tokens[name.start].is_capital()) {
        name.end = name::number(source, name.end, end).map_or(name.end, |number| number.end);
    }
    let place_end = name.as_ref().map_or(at + len, |name| name.end);
    Some(Place { tokens: at..place_end, level, name })
}

/// Whether units of a level may have numbers for names: `Quận 3`, `Phường 11`.
fn has_numbers(level: Level) -> bool {
    !matches!(level, Level::Province | Level::City | Level::RuralDistrict)
}

/// Past the bracket behind a body or a unit that says that it is no more: `huyện Kim Sơn (cũ)`.
pub(in crate::read) fn behind_bygone(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let open = source.kind_at(at, end) == Some(Kind::Open);
    let (Bygone, len) = open.then(|| source.longest(at + 1, end)).flatten()?;
    let close = at + 1 + len;
    (source.kind_at(close, end) == Some(Kind::Close)).then_some(close + 1)
}

/// Whether words only begin like a kind of place: `xã hội`, `bản lĩnh`, but not `xã Hội Xuân`.
fn begins_like_one(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let named = |len: usize| !source.tokens[at].is_capital() && source.tokens[at + len - 1].is_title();
    source.longest::<NotPlace>(at, end).is_some_and(|(_, len)| !named(len))
}

/// Whether what may be short for a kind of unit is an initial, since another stands behind it: `H.L`.
pub(in crate::read) fn is_initial(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let Some((_, len)) = source.longest::<UnitWord>(at, end) else { return false };
    // `Q. I`
    let number = |token: Token| token.spaced() && has_roman_letters(source.str(at + len..at + len + 1));
    let letter = |token: Token| token.kind == Kind::Word && token.case() == Case::Upper && !number(token);
    let one = |at: usize| source.str(at..at + 1).chars().nth(1).is_none();
    len > 1
        && source.tokens[at + len - 1].kind == Kind::Dot
        && source.token(at + len, end).is_some_and(letter)
        && one(at + len)
        && one(at)
}

/// A unit by the letter for its kind and its number: `P10`, the tenth ward.
#[inline]
pub(super) fn numbered(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Place> {
    let (UnitLetter(level), len) = source.longest(at, end)?;
    let number = source.token(at + len, end).filter(|next| next.kind == Kind::Digits && !next.spaced());
    let capital = source.tokens[at].is_capital();
    number.filter(|_| capital).map(|_| Place { tokens: at..at + len + 1, level, name: Some(at + len..at + len + 1) })
}

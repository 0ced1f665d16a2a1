//! The numbers of houses: `số 15 Trần Phú`, `tại 25 Lê Quý Đôn`.

use super::names::counts;
use crate::grammar::basic::{kind, the};
use crate::grammar::tokens::Tokens;
use crate::lex::Kind;
use crate::lexicon::{AddressCue, BodyWord, DocumentKind, Entry, Field, Function, UnitWord};

/// The most words of a street's name.
const LONGEST_STREET: usize = 4;

/// `số 15 Trần Phú`: the number of a house, before the name of its street.
pub(in crate::grammar) fn address(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let (rest, _) = kind(Kind::Digits)(rest).ok()?;
    let named = rest.first().is_some_and(|next| next.is_title() && next.spaced());
    (named && i.follows::<DocumentKind>(3).is_none()).then_some(rest)
}

/// `tại 25 Lê Quý Đôn`: the same without a word for the number, where a place is told and nothing goes on behind the
/// street. Its name alone is no evidence, since what is counted may be called like a person: `trồng 25 Hồ Tiêu`.
pub(in crate::grammar) fn house(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, _) = kind(Kind::Digits)(i).ok()?;
    // Behind most figures no name stands, so the cue is looked for last.
    let words = rest.as_slice().iter().take(LONGEST_STREET + 1);
    let len = words.take_while(|word| word.is_title() && word.spaced()).count();
    let ends = rest.get(len).is_none_or(|next| next.kind != Kind::Word);
    // `3 Cao Đẳng`, `5 Đoàn Cơ Sở`, `12 Xã Nông Thôn Mới`
    let other = rest.kinds() & (BodyWord::BIT | Field::BIT | UnitWord::BIT) != 0;
    let is_street = (2..=LONGEST_STREET).contains(&len) && ends && !other && !counts(rest);
    let colon = || i.back(1).is_some_and(|before| before.kind == Kind::Colon);
    let told = || i.from(i.at() - usize::from(colon())).follows::<AddressCue>(2).is_some();
    (is_street && told()).then_some(rest)
}

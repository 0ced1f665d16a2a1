//! Figures that a page has for itself: telephone numbers, web addresses, counters, a document's own number.

use nom::combinator::opt;
use nom::{Input, Parser};

use super::basic::{kind, term, the};
use super::tokens::Tokens;
use crate::lex::{Kind, Token};
use crate::lexicon::{Counter, Entry, Function, PhoneCue, WebCue};

/// The most tokens that a telephone number takes.
const LONGEST_PHONE: usize = 16;

/// The most tokens of a web address.
const LONGEST_ADDRESS: usize = 120;

/// A number with a leading zero and two more digits, as telephones and codes have; what is joined to it too.
#[inline]
pub(super) fn code(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let first = i.first()?;
    super::number::is_code(i, first).then(|| run_of_digits(i))
}

/// Digits with the dots, dashes and spaces of a telephone number between them.
fn run_of_digits(i: Tokens<'_>) -> Tokens<'_> {
    let len = i.as_slice().iter().take(LONGEST_PHONE).take_while(|token| is_phone_part(**token)).count();
    let digits = i.as_slice()[..len].iter().rposition(|token| token.kind == Kind::Digits);
    // A long run of digits is cut into several tokens, and none of them is a figure.
    let rest = i.take_from(digits.map_or(0, |last| last + 1));
    let joined = |token: &&Token| token.kind == Kind::Digits && !token.spaced();
    rest.take_from(rest.as_slice().iter().take_while(joined).count())
}

fn is_phone_part(token: Token) -> bool {
    matches!(token.kind, Kind::Digits | Kind::Dot | Kind::Dash | Kind::Open | Kind::Close | Kind::Slash | Kind::Bullet)
}

/// `điện thoại: 0225.3742.118`.
pub(super) fn phone(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, PhoneCue) = term(i).ok()?;
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    let after = run_of_digits(rest);
    (after.at() > rest.at()).then_some(after)
}

/// `https://…`, `www.…`: all that is written without space.
pub(super) fn web_address(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, WebCue) = term(i).ok()?;
    let len = rest
        .as_slice()
        .iter()
        .take(LONGEST_ADDRESS)
        .take_while(|part| !part.spaced() && part.kind != Kind::Break)
        .count();
    (len > 1).then(|| rest.take_from(len))
}

/// `Lượt xem: 1.250`.
pub(super) fn counter(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, Counter) = term(i).ok()?;
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    let (rest, _) = super::number::digits(rest).ok()?;
    Some(rest)
}

/// `| 412 lượt xem`: a page's counter with its figure first, beside other furniture.
pub(super) fn counted_up_by_page(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if i.back(1).is_some_and(|before| !matches!(before.kind, Kind::Break | Kind::Other | Kind::Dash)) {
        return None;
    }
    // Behind most figures of one token it is seen at once that none stands there.
    let goes_on = matches!(i.get(1)?.kind, Kind::Dot | Kind::Comma | Kind::Digits);
    if !goes_on && i.take_from(1).kinds() & Counter::BIT == 0 {
        return None;
    }
    let (rest, _) = super::number::digits(i).ok()?;
    let (rest, Counter) = term(rest).ok()?;
    rest.first().is_none_or(|next| next.kind != Kind::Word).then_some(rest)
}

/// `Số: 125-BC/ĐU` in the head of a formal report: its own number.
pub(super) fn header_number(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if i.back(1).is_some_and(|before| before.kind != Kind::Break) {
        return None;
    }
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let (rest, colon) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    // Behind it the place and date may stand in a column of their own.
    match super::document::document(rest) {
        Ok((behind, _)) if colon.is_some() || ends_line(behind) => return Some(behind),
        _ if colon.is_none() => return None,
        _ => {}
    }
    let len = rest.as_slice().iter().take_while(|token| token.kind != Kind::Break).take(LONGEST_PHONE).count();
    Some(rest.take_from(len))
}

fn ends_line(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| next.kind == Kind::Break)
}

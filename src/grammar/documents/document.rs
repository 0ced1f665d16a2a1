//! Numbers of official documents.
//!
//! | shape | example | number, symbol |
//! |---|---|---|
//! | kind `số N-symbol` (party) | `Nghị quyết số 10-NQ/QU`, `Kế hoạch số154-KH/TU` | `10`, `NQ/QU` |
//! | kind `số N symbol` | `Nghị quyết số 10 NQ/TW` | `10`, `NQ/TW` |
//! | kind `số N/symbol` (state) | `Quyết định số 123/QĐ-UBND` | `123`, `QĐ-UBND` |
//! | kind `[số] N/Y/symbol` | `Nghị định 15/2021/NĐ-CP`, `Luật số 45/2019/QH14` | `15`, `2021/NĐ-CP` |
//! | kind `số N` | `Nghị quyết số 44` | `44`, – |
//! | Kind `N`, the kind with a capital, or no verb and N of two digits or more | `Đề án 06`, `nghị quyết 54` | `06`, – |
//! | kind `N` with its issuer or day behind it, N of two digits or more | `quy định 102 của Bộ Chính trị` | `102`, – |
//! | kind `N/Y` | `Thông tư 36/2018` | `36`, `2018` |
//! | `N-symbol` alone | `18-NQ/TW` | `18`, `NQ/TW` |
//! | `số N/symbol` behind a title | `Luật Đầu tư công số 39/2019/QH14` | `39`, `2019/QH14` |
//!
//! A kind that is used as a verb (`quyết định 5 nội dung`) or counted (`12 nghị quyết`) is no document.

use std::borrow::Cow;
use std::ops::Range;

use nom::branch::alt;
use nom::combinator::opt;
use nom::{Input, Parser};

use crate::grammar::basic::{fail, goes_on, joined, kind, some, term, the, year_number};
use crate::grammar::dates::date;
use crate::grammar::dates::year::year;
use crate::grammar::labels::names;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Case, Kind, Token, breaks};
use crate::lexicon::{
    BasisCue, Calendar, Compound, Counted, DocumentKind, DocumentNoun, Function, LeadCue, LeadVerb, Measure,
    MeetingKind, Numeral, SymbolBody, SymbolKind, usual_kind,
};
use crate::text::Text;
use crate::value::DocumentNumber;

/// The most digits of a document's number.
const LONGEST_NUMBER: usize = 5;

/// The most tokens that a symbol takes: `2021/NQLT-CP-UBTWMTTQVN` has seven.
const LONGEST_SYMBOL: usize = 14;

/// The most words before a kind that belong with it to what a result is set against: `chỉ tiêu kế hoạch`.
const LONGEST_QUOTA: usize = 2;

/// A document's number by the bytes of its parts, so that who reads it later can slice the text for as long as the
/// text lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DocumentParts {
    kind: Option<(u32, u32)>,
    number: (u32, u32),
    symbol: Option<(u32, u32)>,
    slash: bool,
}

impl DocumentParts {
    pub(in crate::grammar) fn has_symbol(self) -> bool {
        self.symbol.is_some()
    }

    /// The parts as text.
    pub(crate) fn of<'t>(self, text: &Text<'t>) -> DocumentNumber<'t> {
        let slice = |(start, end): (u32, u32)| text.composed(start as usize..end as usize);
        DocumentNumber {
            kind: self.kind.map(|(start, end)| kind_of(text, start as usize..end as usize)),
            number: slice(self.number),
            symbol: self.symbol.map(slice),
            slash: self.slash,
        }
    }
}

/// The kind that some bytes name. `Nghị quyết`, where a line ends within it, is the same wherever the line does.
fn kind_of<'t>(text: &Text<'t>, bytes: Range<usize>) -> Cow<'t, str> {
    let written = &text.as_str()[bytes.clone()];
    match usual_kind(written) {
        Some(usual) => Cow::Borrowed(usual),
        None if breaks(written) => Cow::Owned(written.split_whitespace().collect::<Vec<_>>().join(" ")),
        None => text.composed(bytes),
    }
}

/// The number of a document with its kind, or with a symbol that tells the kind.
pub(crate) fn document(i: Tokens<'_>) -> Parsed<'_, DocumentParts> {
    if i.first().is_some_and(|first| first.kind == Kind::Digits) { without_kind(i) } else { with_kind(i) }
}

fn with_kind(i: Tokens<'_>) -> Parsed<'_, DocumentParts> {
    let (numbered, abbreviated) = kind_word(i)?;
    let (rest, cue) = opt(the(Function::Number)).parse_complete(numbered)?;
    // `số:` with a colon, as some write it.
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest)?;
    if cue.is_none() && rest.at() != numbered.at() {
        return fail();
    }
    let (rest, document) = number_and_symbol(rest)?;
    let capital = !abbreviated && i.first().is_some_and(Token::is_capital);
    let long = document.number.1 - document.number.0 > 1;
    // `đề án 06`
    let noun = long && i.begins::<DocumentNoun>();
    if let Ok((after, (year, may_be_month))) = with_year(rest, document) {
        if cue.is_some() || noun || !may_be_month {
            let kind = i.bytes_until(numbered);
            return Ok((after, DocumentParts { kind, symbol: Some(year), slash: true, ..document }));
        }
    }
    // `Nghị quyết 16 năm 2012`
    let of_year = noun && year(rest).is_ok();
    let own = || stands_alone(rest, document) || noun && is_long_and_alone(rest, document);
    let told = || long && is_told(rest) || (capital || noun) && (of_year || own());
    let quota = || is_quota(i, numbered) || is_met(i, rest);
    if document.symbol.is_none() && cue.is_none() && (quota() || !told()) {
        return fail();
    }
    Ok((rest, DocumentParts { kind: i.bytes_until(numbered), ..document }))
}

/// The bytes of a year behind a number without symbol, `2018` in `Thông tư 36/2018`, and whether the two may be a
/// month: `kế hoạch 6/2019`.
fn with_year(i: Tokens<'_>, document: DocumentParts) -> Parsed<'_, ((u32, u32), bool)> {
    if document.symbol.is_some() {
        return fail();
    }
    let (year, _) = joined(Kind::Slash)(i)?;
    let (rest, _) = year_number(year)?;
    if rest.first().is_some_and(|next| !next.spaced() && matches!(next.kind, Kind::Slash | Kind::Dash)) {
        return fail();
    }
    let number = i.back(1).and_then(|number| i.str(number).parse().ok());
    Ok((rest, (some(year.bytes_until(rest))?, number.is_some_and(|month: u16| month <= 12))))
}

/// `Nghị quyết`, or `NQ` as notes write it; and which of the two.
fn kind_word(i: Tokens<'_>) -> Parsed<'_, bool> {
    if let Ok((rest, DocumentKind)) = term(i) {
        return Ok((rest, false));
    }
    let (rest, SymbolKind(_)) = term(i)?;
    if i.first().is_some_and(|first| first.case() == Case::Upper) { Ok((rest, true)) } else { fail() }
}

/// `18-NQ/TW` in a list, its kind told by the symbol; `39/2019/QH14` where `số` stands before it.
fn without_kind(i: Tokens<'_>) -> Parsed<'_, DocumentParts> {
    let (sign, _) = number(i)?;
    let (symbol, _) = sign_of_symbol(sign)?;
    let told = term::<SymbolKind>(symbol).and_then(|(body, _)| sign_of_symbol(body)).is_ok();
    let of_year = year_number(symbol).and_then(|(rest, _)| sign_of_symbol(rest)).is_ok();
    let numbered = of_year && i.follows::<Function>(1) == Some(Function::Number);
    if !(told || numbered) {
        return fail();
    }
    let (rest, document) = number_and_symbol(i)?;
    if document.symbol.is_some() { Ok((rest, document)) } else { fail() }
}

/// A further number of a list, where the kind stands before the first: `Nghị quyết số 18-NQ/TW, số 05`.
pub(in crate::grammar) fn listed_number(i: Tokens<'_>) -> Parsed<'_, DocumentParts> {
    let (rest, document) = number_and_symbol(i)?;
    if document.symbol.is_some() || stands_alone(rest, document) { Ok((rest, document)) } else { fail() }
}

/// The bytes of a number, with a small letter that may be joined to it: `Chương trình 30a`.
fn number(i: Tokens<'_>) -> Parsed<'_, (u32, u32)> {
    let (rest, digits) = kind(Kind::Digits)(i)?;
    if digits.len() > LONGEST_NUMBER {
        return fail();
    }
    let lettered = joined(Kind::Word)(rest).ok().filter(|(_, word)| word.len() == 1 && word.case() == Case::Lower);
    let rest = lettered.map_or(rest, |(after, _)| after);
    Ok((rest, some(i.bytes_until(rest))?))
}

fn number_and_symbol(i: Tokens<'_>) -> Parsed<'_, DocumentParts> {
    let (rest, number) = number(i)?;
    let plain = DocumentParts { kind: None, number, symbol: None, slash: false };
    let (start, slash) = match sign_of_symbol(rest) {
        Ok((start, sign)) => (start, sign.kind == Kind::Slash),
        Err(_) if is_spaced_symbol(rest) => (rest, false),
        Err(_) => return Ok((rest, plain)),
    };
    match symbol(start) {
        Ok((rest, ())) => Ok((rest, DocumentParts { symbol: start.bytes_until(rest), slash, ..plain })),
        Err(_) => Ok((rest, plain)),
    }
}

/// Whether a symbol stands behind a space alone: `số 10 NQ/TW`.
fn is_spaced_symbol(i: Tokens<'_>) -> bool {
    let shouted = i.first().is_some_and(|first| first.case() == Case::Upper);
    let body = || {
        let (rest, SymbolKind(_)) = term(i)?;
        let (rest, _) = alt((joined(Kind::Slash), joined(Kind::Dash))).parse_complete(rest)?;
        joined(Kind::Word)(rest)
    };
    shouted && body().is_ok_and(|(_, body)| body.is_capital())
}

fn sign_of_symbol(i: Tokens<'_>) -> Parsed<'_, Token> {
    alt((kind(Kind::Dash), kind(Kind::Slash))).parse_complete(i)
}

/// Whether a dash with space around it joins a body to a symbol: `NQ- HĐND`, `NQ -HĐND`, and behind the kind alone also
/// `NQ - HĐND`.
fn is_dash_of_body(i: Tokens<'_>) -> bool {
    let dash = |token: &Token| token.kind == Kind::Dash;
    let body =
        |i: Tokens<'_>| i.first().is_some_and(|first| first.case() == Case::Upper) && term::<SymbolBody>(i).is_ok();
    let behind_kind = |i: Tokens<'_>| i.follows::<SymbolKind>(1).is_some();
    match i.first() {
        Some(sign) if dash(&sign) => {
            i.get(1).is_some_and(|next| !next.spaced() || behind_kind(i)) && body(i.take_from(1))
        }
        _ => {
            let joins = |sign: &Token| dash(sign) && (!sign.spaced() || behind_kind(i.from(i.at() - 1)));
            i.back(1).as_ref().is_some_and(joins) && body(i)
        }
    }
}

/// Capitals, figures and signs without space between them: `NQ/QU`, `2021/NĐ-CP`, `QĐ-TTg`, `UBND-NN&MT`.
fn symbol(i: Tokens<'_>) -> Parsed<'_, ()> {
    let first = some(i.first())?;
    let year = first.kind == Kind::Digits && first.len() == 4;
    // After a spaced dash only a known symbol is one; `Nghị quyết 10 - Đảng ủy` has none.
    let known = i.begins::<SymbolKind>();
    if !(year || known || first.is_capital() && !first.spaced()) {
        return fail();
    }
    let mut len = 0;
    let mut has_letters = false;
    let mut has_body = false;
    for (n, token) in i.as_slice().iter().take(LONGEST_SYMBOL).enumerate() {
        let after_slash = n > 0 && i.get(n - 1).is_some_and(|before| before.kind == Kind::Slash);
        let joins = || !has_body && is_dash_of_body(i.take_from(n));
        if n > 0 && token.spaced() && !after_slash && token.kind != Kind::Slash && !joins() {
            break;
        }
        has_body |= n > 0 && term::<SymbolBody>(i.take_from(n)).is_ok();
        match token.kind {
            Kind::Dash | Kind::Slash => {}
            // `KH-VH&TT`
            Kind::Other if i.str(*token) == "&" => {}
            Kind::Digits => len = n + 1,
            _ if token.is_capital() => (len, has_letters) = (n + 1, true),
            _ => break,
        }
    }
    if has_letters { Ok((i.take_from(len), ())) } else { fail() }
}

/// Whether a document's issuer or day stands behind its number: `quy định 102 của Bộ Chính trị`.
fn is_told(rest: Tokens<'_>) -> bool {
    let issuer = the(Function::Of)(rest).is_ok_and(|(issuer, ())| issuer.first().is_some_and(Token::is_capital));
    issuer || is_dated(rest)
}

/// `ngày 4/5/2024`, where `30 ngày 5 việc tốt` tells how long something takes.
fn is_dated(rest: Tokens<'_>) -> bool {
    rest.entry() == Some(Calendar::Day) && date::date(rest).is_ok()
}

/// `chỉ tiêu kế hoạch 12 của Hội`: whether a kind only ends the name of what a result is set against.
fn is_quota(i: Tokens<'_>, numbered: Tokens<'_>) -> bool {
    let longest = numbered.at() - i.at() + LONGEST_QUOTA;
    (numbered.at() - i.at() + 1..=longest.min(numbered.at()))
        .any(|back| numbered.from(numbered.at() - back).longest::<BasisCue>().is_some_and(|(_, len)| len == back))
}

/// `Kết nạp đảng viên: Kế hoạch 45, thực hiện 42`: whether some words behind a label name a plan, and what came of its
/// figure is told behind that.
pub(in crate::grammar) fn is_met(plan: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let planned = || matches!(plan.longest(), Some((BasisCue::Target, _)));
    let labelled = || plan.back(1).is_some_and(|before| before.kind == Kind::Colon);
    let Some((LeadCue::Verb(LeadVerb::Reach), len)) = rest.take_from(rest.input_len().min(1)).longest() else {
        return false;
    };
    let parted = rest.first().is_some_and(|mark| matches!(mark.kind, Kind::Comma | Kind::Semicolon));
    let figure = || rest.get(1 + len).is_some_and(|next| matches!(next.kind, Kind::Digits | Kind::Colon));
    parted && figure() && labelled() && planned()
}

/// Whether a number right behind a kind is its number and counts nothing: `Đề án 06, …`, not `Kế hoạch 6 tháng`.
fn stands_alone(rest: Tokens<'_>, document: DocumentParts) -> bool {
    document.number.1 - document.number.0 <= 3 && !measures(rest)
}

/// The same of a number of four digits that is no year: `Đề án 5155`, but not `Đề án 2024`.
fn is_long_and_alone(rest: Tokens<'_>, document: DocumentParts) -> bool {
    let is_year = || rest.at().checked_sub(1).is_some_and(|at| year_number(rest.from(at)).is_ok());
    document.number.1 - document.number.0 == 4 && !is_year() && !measures(rest)
}

/// Whether the figure before counts or measures what stands here, or goes on itself.
fn measures(rest: Tokens<'_>) -> bool {
    let figure_goes_on = rest.first().is_some_and(|t| {
        matches!(t.kind, Kind::Percent | Kind::Slash)
            || (t.kind == Kind::Dash && !t.spaced())
            || matches!(t.kind, Kind::Comma | Kind::Dot) && goes_on(rest, t.kind)
    });
    figure_goes_on || !is_dated(rest) && counts(rest)
}

/// `Hội nghị Trung ương 6`, `Bộ Chính trị` behind `Nghị quyết 18, 19`: whether a meeting or a body begins here that
/// adopted the document before, and none that are counted.
pub(in crate::grammar) fn is_adopter(i: Tokens<'_>) -> bool {
    names::is_body(i) || i.begins::<MeetingKind>() && i.first().is_some_and(Token::is_capital)
}

fn counts(rest: Tokens<'_>) -> bool {
    rest.begins::<Counted>() && !is_adopter(rest)
        || rest.begins::<Calendar>()
        || rest.begins::<Numeral>()
        || (rest.begins::<Measure>() && !rest.begins::<Compound>())
}

//! What looks like an expression and is none: figures in names, list numbers, telephone numbers, a page's counters.

use nom::combinator::opt;
use nom::{Input, Parser};

use super::basic::{joined, kind, small, term, the};
use super::date;
use super::tokens::Tokens;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Calendar, Compound, Counted, Counter, DocumentKind, Function, Measure, NumberedName, Numeral, OrdinalCue, PhoneCue,
    RankCue, Weekday,
};

/// The most tokens that a telephone number takes.
const LONGEST_PHONE: usize = 16;

/// The most further numbers that a name takes: `khu phố 1, 2, 3 và 4`.
const MOST_LISTED: usize = 40;

/// How many tokens here belong to something that is no expression; 0 where none does.
pub(super) fn skipped(i: Tokens<'_>) -> usize {
    let Some(first) = i.first() else { return 0 };
    let rest = match first.kind {
        Kind::Digits => enumerator(i).or_else(|| code(i)).or_else(|| impossible_date(i)).or_else(|| counted_up(i)),
        Kind::Open => bracketed_enumerator(i),
        Kind::Word => numbered_name(i)
            .or_else(|| phone(i))
            .or_else(|| counter(i))
            .or_else(|| header_number(i))
            .or_else(|| indefinite(i))
            .or_else(|| weekday(i))
            .or_else(|| impossible_date(i))
            .or_else(|| compound(i)),
        _ => None,
    };
    rest.map_or(0, |rest| rest.at() - i.at())
}

/// Whether a list number may stand here: at the head of a line or a clause.
fn is_head(i: Tokens<'_>) -> bool {
    match i.back(1) {
        None => true,
        Some(before) => match before.kind {
            Kind::Break | Kind::Semicolon | Kind::Colon | Kind::Bullet => true,
            Kind::Dot => i.first().is_some_and(|first| first.spaced),
            Kind::Dash => i.back(2).is_none_or(|t| t.kind == Kind::Break),
            _ => false,
        },
    }
}

/// `1.`, `2)`, `1.2.`, `3-`, `4/` at the head of a line or clause.
fn enumerator(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if !is_head(i) {
        return None;
    }
    let (mut rest, _) = small(2)(i).ok()?;
    while let Ok((after, _)) = joined(Kind::Dot)(rest).and_then(|(rest, _)| joined(Kind::Digits)(rest)) {
        if after.back(1).is_some_and(|part| part.len() > 2) {
            return None;
        }
        rest = after;
    }
    let sign = rest.first().filter(|sign| !sign.spaced)?;
    let after = rest.take_from(1);
    let text_follows = after.first().is_some_and(|next| match sign.kind {
        Kind::Dot | Kind::Close => next.spaced || next.kind == Kind::Word,
        Kind::Dash | Kind::Slash => next.kind == Kind::Word,
        _ => false,
    });
    if text_follows {
        return Some(after);
    }
    // `1.1 Công tác`: a section without a last sign.
    let section = rest.at() - i.at() > 1 && rest.first().is_some_and(|next| next.spaced && next.is_capital());
    section.then_some(rest)
}

/// `(2)`, `(2 )`.
fn bracketed_enumerator(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, _) = small(2)(i.take_from(1)).ok()?;
    kind(Kind::Close)(rest).ok().map(|(rest, _)| rest)
}

/// A number with a leading zero and two more digits, as telephones and codes have; what is joined to it too.
fn code(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let first = i.first()?;
    (i.str(first).starts_with('0') && first.len() > 2).then(|| run_of_digits(i))
}

/// `1.2.3.4`, `02.7.13`, `1/1/1`, `1-1-1`: more parts than any number, date or ratio has.
fn counted_up(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let sign = i
        .get(1)
        .filter(|sign| !sign.spaced && matches!(sign.kind, Kind::Dot | Kind::Comma | Kind::Slash | Kind::Dash))?;
    let mut rest = i.take_from(1);
    let mut parts = 1;
    while let Ok((after, _)) = joined(sign.kind)(rest).and_then(|(rest, _)| joined(Kind::Digits)(rest)) {
        rest = after;
        parts += 1;
    }
    let grouped = matches!(sign.kind, Kind::Dot | Kind::Comma);
    let too_many = parts > 3 && !(grouped && super::number::digits(i).is_ok());
    let figure = super::mention::expression(i, false).is_ok();
    (parts > 2 && (too_many || !figure)).then_some(rest)
}

/// Digits with the dots, dashes and spaces of a telephone number between them.
fn run_of_digits(i: Tokens<'_>) -> Tokens<'_> {
    let len = i.as_slice().iter().take(LONGEST_PHONE).take_while(|token| is_phone_part(token)).count();
    let digits = i.as_slice()[..len].iter().rposition(|token| token.kind == Kind::Digits);
    i.take_from(digits.map_or(0, |last| last + 1))
}

fn is_phone_part(token: &Token) -> bool {
    matches!(token.kind, Kind::Digits | Kind::Dot | Kind::Dash | Kind::Open | Kind::Close | Kind::Slash | Kind::Bullet)
}

/// `điện thoại: 0225.3742.118`.
fn phone(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, PhoneCue) = term(i).ok()?;
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    let after = run_of_digits(rest);
    (after.at() > rest.at()).then_some(after)
}

/// `Lượt xem: 1.250`.
fn counter(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, Counter) = term(i).ok()?;
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    let (rest, _) = super::number::digits(rest).ok()?;
    Some(rest)
}

/// `Số: 125-BC/ĐU` in the head of a formal report: its own number.
fn header_number(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if i.back(1).is_some_and(|before| before.kind != Kind::Break) {
        return None;
    }
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let (rest, _) = kind(Kind::Colon)(rest).ok()?;
    let len = rest.as_slice().iter().take_while(|token| token.kind != Kind::Break).take(LONGEST_PHONE).count();
    Some(rest.take_from(len))
}

/// `hàng chục nghìn`, `vài trăm`: no amount that could be named.
fn indefinite(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (mut rest, ()) = the(Function::Indefinite)(i).ok()?;
    let start = rest.at();
    while let Ok((after, Numeral::Scale(_) | Numeral::Dozen)) = term(rest) {
        rest = after;
    }
    (rest.at() > start).then_some(rest)
}

/// `thứ hai`, `chiều thứ 5`: a day of the week, where no ordinal is meant.
fn weekday(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, Weekday(_)) = term(i).ok()?;
    let ranked = i.follows::<RankCue>(2).is_some();
    (!ranked && super::ordinal::ordinal(i).is_err()).then_some(rest)
}

/// `31/02/2024`, `ngày 32 tháng 1`.
fn impossible_date(i: Tokens<'_>) -> Option<Tokens<'_>> {
    date::impossible(i)
}

/// `đồng chí`, `tấn công`, `năm học` where no expression begins with it.
fn compound(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, Compound) = term(i).ok()?;
    super::mention::expression(i, false).is_err().then_some(rest)
}

/// `khu phố 2`, `quốc lộ 1A`, `Covid-19`, `Trường THCS 19/5`, `khu phố 1, 2 và 3`.
fn numbered_name(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, NumberedName) = term(i).ok()?;
    if i.longest::<OrdinalCue>().is_some() && super::ordinal::ordinal(i).is_ok() {
        return None;
    }
    // `Chương trình số 19-CTr/HU`, beside `chương trình 135`.
    if super::document::document(i).is_ok_and(|(_, document)| document.has_symbol()) {
        return None;
    }
    let (rest, _) = opt(the(Function::Number)).parse_complete(rest).ok()?;
    let (dashed, dash) = opt(kind(Kind::Dash)).parse_complete(rest).ok()?;
    let mut rest = name_figure(dashed)?;
    if dash.is_some() && dashed.first().is_some_and(|figure| figure.spaced) && i.first()?.case == Case::Lower {
        return None;
    }
    for _ in 0..MOST_LISTED {
        let joint = rest.first().is_some_and(|t| t.kind == Kind::Comma) || the(Function::And)(rest).is_ok();
        let next = rest.take_from(usize::from(joint));
        match name_figure(next).filter(|_| joint && next.first().is_some_and(|t| t.spaced)) {
            Some(after) if after.first().is_none_or(|t| t.kind != Kind::Word) || is_joint(after) => rest = after,
            _ => break,
        }
    }
    Some(rest)
}

fn is_joint(i: Tokens<'_>) -> bool {
    the(Function::And)(i).is_ok()
}

/// The figure of a name with the letters and parts joined to it; `None` where it counts what follows.
fn name_figure(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (mut rest, _) = kind(Kind::Digits)(i).ok()?;
    loop {
        let Some(token) = rest.first().filter(|token| !token.spaced) else { break };
        match token.kind {
            Kind::Word if token.is_capital() => rest = rest.take_from(1),
            Kind::Digits => rest = rest.take_from(1),
            Kind::Slash | Kind::Dot | Kind::Dash | Kind::Colon
                if rest.get(1).is_some_and(|t| t.kind == Kind::Digits && !t.spaced) =>
            {
                rest = rest.take_from(2);
            }
            Kind::Comma if rest.get(1).is_some_and(|t| t.kind == Kind::Digits && !t.spaced) => rest = rest.take_from(2),
            _ => break,
        }
    }
    (!counts(rest)).then_some(rest)
}

/// Whether a figure right before counts what stands here.
fn counts(i: Tokens<'_>) -> bool {
    if i.first().is_some_and(|t| t.kind == Kind::Percent) {
        return true;
    }
    if i.longest::<Compound>().is_some()
        || i.longest::<DocumentKind>().is_some_and(|_| i.first().is_some_and(|t| t.is_capital()))
    {
        return false;
    }
    // `Chi bộ 4 khu phố 2`: what follows is a numbered name itself.
    if let Ok((after, NumberedName)) = term(i) {
        if after.first().is_some_and(|t| t.kind == Kind::Digits) {
            return false;
        }
    }
    let numeral = matches!(i.entry::<Numeral>(), Some(Numeral::Scale(_)));
    let measured = i.longest::<Measure>().is_some() && i.longest::<Calendar>().is_none();
    i.longest::<Counted>().is_some() || numeral || measured
}

//! What looks like an expression and is none: figures in names, list numbers, telephone numbers, a page's counters.

use nom::branch::alt;
use nom::combinator::opt;
use nom::{Input, Parser};

use super::basic::{joined, kind, small, term, the};
use super::date;
use super::scan::Doubt;
use super::tokens::Tokens;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Calendar, Compound, Counted, Counter, DocumentKind, Entry, Function, Measure, NumberedName, Numeral, OrdinalCue,
    Particle, PhoneCue, RankCue, ScoreCue, TotalWord, WebCue, Weekday,
};

/// The most tokens that a telephone number takes.
const LONGEST_PHONE: usize = 16;

/// The most tokens of a web address.
const LONGEST_ADDRESS: usize = 120;

/// The most further numbers that a name takes: `khu phố 1, 2, 3 và 4`.
const MOST_LISTED: usize = 40;

/// Past something that is no expression, with what is in doubt about it; `None` where nothing such stands here.
pub(super) fn skipped(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    let plain = |rest| (rest, None);
    match i.first()?.kind {
        Kind::Digits => {
            let name = counted_up_by_page(i)
                .or_else(|| enumerator(i))
                .or_else(|| code(i))
                .or_else(|| version(i))
                .or_else(|| score(i))
                .map(plain);
            name.or_else(|| impossible_date(i)).or_else(|| counted_up(i).map(plain))
        }
        Kind::Open => bracketed_enumerator(i).map(plain),
        Kind::Word => skipped_word(i),
        _ => None,
    }
}

/// The same for a word; only the rules whose words it begins are tried.
fn skipped_word(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    let kinds = i.kinds();
    let of = |kind: u128, rule: fn(Tokens<'_>) -> Option<Tokens<'_>>| {
        if kinds & kind == 0 { None } else { rule(i).map(|rest| (rest, None)) }
    };
    of(WebCue::BIT, web_address)
        .or_else(|| of(NumberedName::BIT, numbered_name))
        .or_else(|| of(PhoneCue::BIT, phone))
        .or_else(|| of(Counter::BIT, counter))
        .or_else(|| of(Function::BIT, header_number))
        .or_else(|| of(Function::BIT, address))
        .or_else(|| of(Function::BIT, numbered_thing))
        .or_else(|| of(Function::BIT, indefinite))
        .or_else(|| of(Weekday::BIT | OrdinalCue::BIT, weekday))
        .or_else(|| if kinds & Calendar::BIT == 0 { None } else { impossible_date(i) })
        .or_else(|| if kinds & OrdinalCue::BIT == 0 { None } else { malformed_roman(i) })
        .or_else(|| of(Compound::BIT, compound))
}

/// Whether a list number may stand here: at the head of a line or a clause.
fn is_head(i: Tokens<'_>) -> bool {
    match i.back(1) {
        None => true,
        Some(before) => match before.kind {
            Kind::Break | Kind::Semicolon | Kind::Bullet => true,
            // Behind a colon a list begins with its first number; any other is a figure.
            Kind::Colon => i.first().is_some_and(|first| i.str(first) == "1"),
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

/// `4.0`, `1:500`: a version, a scale of maps.
fn version(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, sign) = alt((joined(Kind::Dot), joined(Kind::Colon))).parse_complete(i.take_from(1)).ok()?;
    let (rest, second) = joined(Kind::Digits)(rest).ok()?;
    let version = sign.kind == Kind::Dot && i.first()?.len() == 1 && rest.str(second) == "0" && !counts(rest);
    let scale = sign.kind == Kind::Colon && super::time::time(i).is_err();
    (version || scale).then_some(rest)
}

/// `3-1`: two figures joined that do not rise, the score of a match.
fn score(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, first) = small(2)(i).ok()?;
    let (rest, _) = joined(Kind::Dash)(rest).ok()?;
    let (rest, second) =
        joined(Kind::Digits)(rest).and_then(|(after, _)| small(2)(rest).map(|(_, n)| (after, n))).ok()?;
    let followed = rest
        .first()
        .is_some_and(|next| matches!(next.kind, Kind::Dash | Kind::Slash | Kind::Percent | Kind::Dot) && !next.spaced);
    (first >= second && !followed && !counts(rest) && !date::is_day(i)).then_some(rest)
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
    let figure = super::mention::mention(i).is_ok();
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

/// `https://…`, `www.…`: all that is written without space.
fn web_address(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, WebCue) = term(i).ok()?;
    let len = rest
        .as_slice()
        .iter()
        .take(LONGEST_ADDRESS)
        .take_while(|part| !part.spaced && part.kind != Kind::Break)
        .count();
    (len > 1).then(|| rest.take_from(len))
}

/// `Lượt xem: 1.250`.
fn counter(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, Counter) = term(i).ok()?;
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    let (rest, _) = super::number::digits(rest).ok()?;
    Some(rest)
}

/// `| 412 lượt xem`: a page's counter with its figure first, beside other furniture.
fn counted_up_by_page(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let beside = i.back(1).is_none_or(|before| matches!(before.kind, Kind::Break | Kind::Other | Kind::Dash));
    let (rest, _) = super::number::digits(i).ok().filter(|_| beside)?;
    let (rest, Counter) = term(rest).ok()?;
    rest.first().is_none_or(|next| next.kind != Kind::Word).then_some(rest)
}

/// `Số: 125-BC/ĐU` in the head of a formal report: its own number.
fn header_number(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if i.back(1).is_some_and(|before| before.kind != Kind::Break) {
        return None;
    }
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let (rest, colon) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    if colon.is_none() && !super::document::document(rest).is_ok_and(|(rest, _)| ends_line(rest)) {
        return None;
    }
    let len = rest.as_slice().iter().take_while(|token| token.kind != Kind::Break).take(LONGEST_PHONE).count();
    Some(rest.take_from(len))
}

fn ends_line(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| next.kind == Kind::Break)
}

/// `Hồ chứa nước số 2`: a number that tells one thing from others of its kind.
fn numbered_thing(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let noun = i.back(1).filter(|before| before.kind == Kind::Word)?;
    let counts = i.from(i.at() - 1).kinds() & (Numeral::BIT | Function::BIT | TotalWord::BIT) != 0;
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let short = rest.first().is_some_and(|number| number.len() <= 2) && super::document::document(rest).is_err();
    (!counts && noun.case != Case::Upper && short).then(|| name_figure(rest))?
}

/// `số 15 Trần Phú`: the number of a house, before the name of its street.
fn address(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let (rest, _) = kind(Kind::Digits)(rest).ok()?;
    let named = rest.first().is_some_and(|next| next.kind == Kind::Word && next.case == Case::Title && next.spaced);
    (named && i.follows::<DocumentKind>(3).is_none()).then_some(rest)
}

/// `hàng chục nghìn`, `vài trăm`: no amount that could be named.
fn indefinite(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (mut rest, Function::Indefinite | Function::Each) = term(i).ok()? else { return None };
    let start = rest.at();
    while let Ok((after, Numeral::Scale(_) | Numeral::Dozen)) = term(rest) {
        rest = after;
    }
    (rest.at() > start).then_some(rest)
}

/// `thứ hai`, `chiều thứ 5`: a day of the week, where no ordinal is meant.
fn weekday(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, ()) = super::ordinal::weekday(i).ok()?;
    let ranked = i.follows::<RankCue>(2).is_some();
    (!ranked && super::ordinal::ordinal(i).is_err()).then_some(rest)
}

/// `31/02/2024`, `ngày 32 tháng 1`.
fn impossible_date(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    date::impossible(i).map(|rest| (rest, Some(Doubt::ImpossibleDate)))
}

/// `lần thứ IIX`: Roman letters that make no number.
fn malformed_roman(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    let (rest, cue) = term::<OrdinalCue>(i).ok()?;
    let numeral = rest.first().filter(|token| token.kind == Kind::Word && token.case == Case::Upper)?;
    let roman_letters = rest.str(numeral).bytes().all(|b| b"IVXLCDM".contains(&b));
    let well_formed = super::ordinal::roman(rest).is_ok();
    (matches!(cue, OrdinalCue::Always) && roman_letters && !well_formed)
        .then(|| (rest.take_from(1), Some(Doubt::MalformedRoman)))
}

/// `đồng chí`, `tấn công`, `năm học` where no expression begins with it.
fn compound(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, Compound) = term(i).ok()?;
    super::mention::mention(i).is_err().then_some(rest)
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
            Some(after) if ends_name(after) => rest = after,
            _ => break,
        }
    }
    Some(rest)
}

/// Whether what stands behind the number of a name is none of its own nouns: a mark, a small word, a result.
fn ends_name(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| next.kind != Kind::Word)
        || i.longest::<Function>().is_some()
        || i.longest::<Particle>().is_some()
        || i.longest::<ScoreCue>().is_some()
}

/// The figure of a name with the letters and parts joined to it; `None` where it counts what follows.
fn name_figure(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (mut rest, _) = kind(Kind::Digits)(i).ok()?;
    while let Some(token) = rest.first().filter(|token| !token.spaced) {
        match token.kind {
            Kind::Word if token.is_capital() => rest = rest.take_from(1),
            Kind::Digits => rest = rest.take_from(1),
            Kind::Slash | Kind::Dot | Kind::Dash | Kind::Colon | Kind::Bullet
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
    let dated = i.longest::<Calendar>().is_some_and(|(_, len)| i.get(len).is_some_and(|t| t.kind == Kind::Digits));
    let measured = i.longest::<Measure>().is_some() && !dated;
    i.longest::<Counted>().is_some() || numeral || measured
}

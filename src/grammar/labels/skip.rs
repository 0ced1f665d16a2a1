//! What looks like an expression and is none.

use nom::branch::alt;
use nom::combinator::{map, verify};
use nom::{Input, Parser};

use super::addresses::{address, house};
use super::codes::{added, counted_up, graded, lettered, map_scale, of_several_parts, score, slogan, version};
use super::enumerators::{bracketed_enumerator, enumerator};
use super::furniture::{
    age_of_post, code, count_behind_time, counted_up_by_page, counter, file_name, header_number, phone, use_of_page,
    web_address,
};
use super::names::{numbered_name, numbered_thing};
use crate::grammar::basic::{term, the};
use crate::grammar::dates::date;
use crate::grammar::doubt::Doubt;
use crate::grammar::figures::ordinal;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Case, Kind};
use crate::lexicon::{
    Calendar, Compound, Counter, Entry, Function, Furniture, NumberedName, Numeral, OrdinalCue, PhoneCue, RankCue,
    WebCue, Weekday,
};

/// Past something that is no expression, with what is in doubt about it; `None` where nothing such stands here.
pub(in crate::grammar) fn skipped(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    let plain = |rest| (rest, None);
    match i.first()?.kind {
        Kind::Digits => skipped_figure(i),
        Kind::Open => bracketed_enumerator(i).map(plain),
        Kind::Word => skipped_word(i),
        _ => None,
    }
}

/// The same for digits. What stands before them and behind them, mostly words, tells which of the rules could match.
fn skipped_figure(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    use Kind::{Bullet, Colon, Comma, Dash, Dot, Slash};
    let plain = |rest| (rest, None);
    if i.back(1).is_none_or(|before| before.kind != Kind::Word) {
        let page = counted_up_by_page(i).or_else(|| count_behind_time(i)).or_else(|| enumerator(i));
        if let Some(rest) = page.or_else(|| added(i)) {
            return Some((rest, None));
        }
    }
    if let Some(rest) = code(i).or_else(|| age_of_post(i)) {
        return Some((rest, None));
    }
    let next = i.get(1)?;
    match next.kind {
        Dot => version(i).or_else(|| file_name(i)).map(plain).or_else(|| skipped_parts(i)),
        Slash => map_scale(i).map(plain).or_else(|| skipped_parts(i)),
        Dash => score(i).map(plain).or_else(|| skipped_parts(i)),
        Colon => map_scale(i).map(plain),
        Comma => counted_up(i).map(plain),
        Bullet => added(i).map(plain),
        Kind::Word if next.is_capital() => {
            lettered(i).or_else(|| house(i)).map(plain).or_else(|| impossible_date_in_words(i))
        }
        Kind::Word => graded(i).or_else(|| slogan(i)).map(plain).or_else(|| impossible_date_in_words(i)),
        _ => None,
    }
}

fn impossible_date_in_words(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    if i.take_from(1).entry() == Some(Calendar::Month) { impossible_date(i) } else { None }
}

/// The same for figures with a sign between them.
fn skipped_parts(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    let dated = date::has_shape(i) && date::may_have_year(i);
    let impossible = if dated { impossible_date(i) } else { None };
    impossible.or_else(|| counted_up(i).map(|rest| (rest, None)))
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
        .or_else(|| of(Furniture::BIT, use_of_page))
        .or_else(|| of(Function::BIT, header_number))
        .or_else(|| of(Function::BIT, address))
        .or_else(|| of(Function::BIT, numbered_thing))
        .or_else(|| of(Function::BIT, indefinite))
        .or_else(|| of(Weekday::BIT | OrdinalCue::BIT, weekday))
        .or_else(|| if begins_date(i) { impossible_date(i).or_else(|| day_of_any_month(i)) } else { None })
        .or_else(|| if kinds & (OrdinalCue::BIT | Calendar::BIT) == 0 { None } else { malformed_roman(i) })
}

/// Past what is taken as one where no expression begins: `1.2.3`, `đồng chí`, `tấn công`, `năm học`.
pub(in crate::grammar) fn unread(i: Tokens<'_>) -> Option<Tokens<'_>> {
    match i.first()?.kind {
        Kind::Digits => of_several_parts(i),
        Kind::Word => term::<Compound>(i).ok().map(|(rest, Compound)| rest),
        _ => None,
    }
}

/// `hàng chục nghìn`, `vài trăm`: no amount that could be named.
fn indefinite(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (mut rest, Function::Indefinite | Function::Each) = term(i).ok()? else { return None };
    let start = rest.at();
    while let Ok((after, Numeral::Scale(_) | Numeral::TensAlone)) = term(rest) {
        rest = after;
    }
    (rest.at() > start).then_some(rest)
}

/// `thứ hai`, `chiều thứ 5`: a day of the week, where no ordinal is meant.
fn weekday(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, ()) = ordinal::weekday(i).ok()?;
    let ranked = i.follows::<RankCue>(2).is_some();
    (!ranked && ordinal::ordinal(i).is_err()).then_some(rest)
}

fn begins_date(i: Tokens<'_>) -> bool {
    matches!(i.entry(), Some(Calendar::Day | Calendar::EarlyDay))
}

/// `31/02/2024`, `ngày 32 tháng 1`.
fn impossible_date(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    date::impossible(i).map(|rest| (rest, Some(Doubt::ImpossibleDate)))
}

/// `ngày 15 hàng tháng`
fn day_of_any_month(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    date::of_no_month(i).map(|rest| (rest, None))
}

/// `lần thứ IIX`, `quý IIII`: Roman letters that make no number.
fn malformed_roman(i: Tokens<'_>) -> Option<(Tokens<'_>, Option<Doubt>)> {
    let (rest, ()) = alt((before_ordinal, the(Calendar::Quarter))).parse_complete(i).ok()?;
    let numeral = rest.first().filter(|token| token.kind == Kind::Word && token.case() == Case::Upper)?;
    let roman_letters = ordinal::has_roman_letters(rest.str(numeral));
    let well_formed = ordinal::roman(rest).is_ok();
    (roman_letters && !well_formed).then(|| (rest.take_from(1), Some(Doubt::MalformedRoman)))
}

/// `lần thứ`, `khóa`, `Đại hội`: what has a number in Roman letters.
fn before_ordinal(i: Tokens<'_>) -> Parsed<'_, ()> {
    map(verify(term::<OrdinalCue>, |cue| matches!(cue, OrdinalCue::Always | OrdinalCue::Congress)), |_| ())
        .parse_complete(i)
}

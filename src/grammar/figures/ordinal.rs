//! Places in an order, in digits, Roman numerals or words.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `lần thứ N`, `khóa N`, `khoá (N)` | `lần thứ XIII`, `khóa 11` | 13, 11 |
//! | `thứ N[/M]` behind a rank, or with digits | `kỳ họp thứ Bảy`, `xếp thứ 6/34` | 7, 6 |
//! | `lần` word | `lần hai` | 2 |
//! | `đợt`, `vòng`, `giai đoạn`, `học kỳ` N | `đợt 1`, `giai đoạn II` | 1, 2 |
//! | `xếp hạng`, `vị trí` N`/`M | `xếp hạng 7/63`, `vị trí (7/63)` | 7, 7 |
//! | `đại hội` N | `Đại hội XIV`, `Đại hội 24` | 14, 24 |
//! | N in a list behind another | `lần thứ 4, 5` | 5 |
//!
//! `thứ hai` is a Monday where a part of the day stands before it or a date behind it, and an enumerator where a
//! comma follows it at the head of a clause.

use nom::branch::alt;
use nom::combinator::{map, opt, value, verify};
use nom::sequence::{delimited, preceded};
use nom::{Input, Parser};

use super::amount::currency;
use super::number_words;
use crate::grammar::basic::{fail, goes_on, joined, kind, small, some, term, the};
use crate::grammar::dates::date::date_by_a_later;
use crate::grammar::labels::names::counts;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Calendar, Counted, DateCue, Function, Measure, Numeral, OrdinalCue, RankCue, UnitWord, Weekday};
use crate::value::{Ordinal, PartOfDay};

/// The longest numeral that a Roman number below 4000 takes.
const LONGEST_ROMAN: usize = 15;

/// The largest place in an order, in digits or in words: `lần hai triệu` counts.
const LARGEST: u32 = 9999;

/// An ordinal with its cue.
pub(crate) fn ordinal(i: Tokens<'_>) -> Parsed<'_, Ordinal> {
    let (rest, cue) = term::<OrdinalCue>(i)?;
    let (rest, number) = match cue {
        OrdinalCue::Always => alt((in_brackets, figure, word)).parse_complete(rest)?,
        OrdinalCue::Place if is_weekday_or_enumerator(i) => return fail(),
        OrdinalCue::Place => alt((figure, word)).parse_complete(rest)?,
        OrdinalCue::Time => {
            let in_figures = figure(rest).is_ok();
            let (rest, number) = if in_figures { figure(rest)? } else { word(rest)? };
            // `một lần một tháng`, `lần 3 hộ dân`: no ordinals.
            if (number < 2 && !in_figures) || rest.begins::<Counted>() {
                return fail();
            }
            (rest, number)
        }
        OrdinalCue::Turn => return turn(rest),
        OrdinalCue::Rank => {
            return alt((rank, delimited(kind(Kind::Open), rank, kind(Kind::Close)))).parse_complete(rest);
        }
        OrdinalCue::Congress => return fail(),
    };
    let (rest, _) = opt(preceded(kind(Kind::Slash), small(3))).parse_complete(rest)?;
    Ok((rest, Ordinal::new(number)))
}

/// The number of one turn among several: `đợt 1`, `giai đoạn II`, and not `đợt 2/9`, `đợt 2.9`, `đợt 3 tháng`.
fn turn(i: Tokens<'_>) -> Parsed<'_, Ordinal> {
    let (rest, number) = alt((map(small(2), u32::from), roman)).parse_complete(i)?;
    let joined = rest.first().is_some_and(|next| !next.spaced() && matches!(next.kind, Kind::Slash | Kind::Dash));
    // `đợt 2.9` is a day, `đợt 1.5 đảng viên` and `giai đoạn 2.500 hộ` have a stop without its space.
    let day = || rest.get(1).is_some_and(|digits| digits.len() < 3) && !counts(rest.take_from(2));
    let dotted = goes_on(rest, Kind::Dot) && day();
    if joined || dotted || counts(rest) || date_by_a_later(i).is_ok() {
        fail()
    } else {
        Ok((rest, Ordinal::new(number)))
    }
}

/// A place among so many, `7/63`, `3/14 xã`, where no other noun is counted: `xếp hạng 9/12 di tích`.
fn rank(i: Tokens<'_>) -> Parsed<'_, Ordinal> {
    let (rest, place) = small(3)(i)?;
    let (rest, of) = preceded(joined(Kind::Slash), small(3)).parse_complete(rest)?;
    let goes_on = [Kind::Slash, Kind::Dot, Kind::Comma].into_iter().any(|sign| goes_on(rest, sign));
    let counted = counts(rest) && !rest.begins::<UnitWord>();
    if place == 0 || place > of || goes_on || counted { fail() } else { Ok((rest, Ordinal::new(place.into()))) }
}

/// A numeral behind a congress or a plenum, which is no part of it: `Đại hội XIV`, `Trung ương 8`.
#[inline]
pub(in crate::grammar) fn without_cue(i: Tokens<'_>) -> Parsed<'_, Ordinal> {
    if i.follows::<OrdinalCue>(4) == Some(OrdinalCue::Congress) { alone(i) } else { fail() }
}

/// A numeral that counts nothing behind it.
pub(in crate::grammar) fn alone(i: Tokens<'_>) -> Parsed<'_, Ordinal> {
    let (rest, number) = figure(i)?;
    let counts = rest.begins::<Counted>() && !rest.first().is_some_and(Token::is_capital);
    // `ngân sách Trung ương 5 tỷ đồng`, `Trung ương 1.250 km`
    let measures = matches!(rest.entry(), Some(Numeral::Scale(_)))
        || rest.begins::<Measure>()
        || currency(rest).is_ok()
        || goes_on(rest, Kind::Comma)
        || goes_on(rest, Kind::Dot);
    let ends = !counts
        && !measures
        && !rest.begins::<Calendar>()
        && !rest.first().is_some_and(|next| matches!(next.kind, Kind::Percent | Kind::Slash));
    if ends { Ok((rest, Ordinal::new(number))) } else { fail() }
}

/// `thứ hai` as a day of the week or as `secondly`.
fn is_weekday_or_enumerator(i: Tokens<'_>) -> bool {
    if i.follows::<RankCue>(2).is_some() {
        return false;
    }
    let Ok((rest, ())) = weekday(i) else { return is_enumerator(i) };
    let dated = i.follows::<PartOfDay>(2).is_some()
        || i.follows::<DateCue>(2).is_some()
        || rest.entry::<Calendar>() == Some(Calendar::Day)
        || rest.first().is_some_and(|next| matches!(next.kind, Kind::Comma | Kind::Dash | Kind::Open));
    dated || is_enumerator(i) || i.get(1).is_some_and(|word| word.kind == Kind::Word)
}

/// `thứ hai`, `thứ 5`, `chủ nhật`: the words for a day of the week, whatever they mean here.
pub(in crate::grammar) fn weekday(i: Tokens<'_>) -> Parsed<'_, ()> {
    let in_words = map(term::<Weekday>, |_| ());
    let in_figures = preceded(the(OrdinalCue::Place), map(verify(small(1), |day| (2..=7).contains(day)), |_| ()));
    alt((in_words, in_figures)).parse_complete(i)
}

/// `Thứ nhất, …; thứ hai, …`: at the head of a clause.
fn is_enumerator(i: Tokens<'_>) -> bool {
    i.get(1).is_some_and(|word| word.kind == Kind::Word)
        && i.back(1).is_none_or(|t| {
            matches!(t.kind, Kind::Break | Kind::Dot | Kind::Semicolon | Kind::Colon | Kind::Dash | Kind::Bullet)
        })
}

/// `(XIII)`.
fn in_brackets(i: Tokens<'_>) -> Parsed<'_, u32> {
    delimited(kind(Kind::Open), figure, kind(Kind::Close)).parse_complete(i)
}

/// Digits or a Roman numeral.
fn figure(i: Tokens<'_>) -> Parsed<'_, u32> {
    alt((map(small(4), u32::from), roman)).parse_complete(i)
}

/// `nhất`, `hai`, `mười`, `Bảy`, `hai mươi lăm`.
fn word(i: Tokens<'_>) -> Parsed<'_, u32> {
    let number = |i| {
        let (rest, number) = number_words::number_of_any_length(i)?;
        Ok((rest, some(u32::try_from(number.value()).ok().filter(|&place| place <= LARGEST))?))
    };
    alt((value(1, the(Function::Foremost)), value(4, the(Numeral::Tail(4))), number)).parse_complete(i)
}

/// A well-formed Roman numeral in capitals.
pub(in crate::grammar) fn roman(i: Tokens<'_>) -> Parsed<'_, u32> {
    let (rest, token) = kind(Kind::Word)(i)?;
    if token.case() != Case::Upper || token.len() > LONGEST_ROMAN {
        return fail();
    }
    Ok((rest, some(roman_value(i.str(token)))?))
}

/// Whether a word has only the letters of Roman numerals, so that it may be one.
pub(crate) fn has_roman_letters(word: &str) -> bool {
    word.bytes().all(|letter| matches!(letter, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M'))
}

/// The value of a Roman numeral, `None` where it is not the one way to write it.
fn roman_value(text: &str) -> Option<u32> {
    // By place: thousands, hundreds, tens, ones. Longer forms stand before their own beginnings.
    const PLACES: [&[(&str, u32)]; 4] = [
        &[("MMM", 3000), ("MM", 2000), ("M", 1000)],
        &[
            ("DCCC", 800),
            ("DCC", 700),
            ("DC", 600),
            ("CM", 900),
            ("CD", 400),
            ("CCC", 300),
            ("CC", 200),
            ("D", 500),
            ("C", 100),
        ],
        &[("LXXX", 80), ("LXX", 70), ("LX", 60), ("XC", 90), ("XL", 40), ("XXX", 30), ("XX", 20), ("L", 50), ("X", 10)],
        &[("VIII", 8), ("VII", 7), ("VI", 6), ("IX", 9), ("IV", 4), ("III", 3), ("II", 2), ("V", 5), ("I", 1)],
    ];
    let mut rest = text;
    let mut value = 0;
    for place in PLACES {
        if let Some((after, worth)) = place.iter().find_map(|(sign, worth)| Some((rest.strip_prefix(sign)?, worth))) {
            rest = after;
            value += worth;
        }
    }
    (rest.is_empty() && value > 0).then_some(value)
}

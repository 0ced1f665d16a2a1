//! Times of day.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `H:MM [[:]AM\|PM\|sáng\|chiều\|tối]` | `12:50`, `7:30 chiều`, `4:14:PM` | 12:50, 19:30, 16:14 |
//! | `H giờ [MM [phút]\|rưỡi\|kém MM]` | `8 giờ 30`, `11 giờ kém 15` | 08:30, 10:45 |
//! | the same in words | `hai mươi giờ` | 20:00 |
//! | with a part of the day | `1 giờ trưa`, `12 giờ đêm`, `2 giờ đêm`, `12:15 AM` | 13:00, 00:00, 02:00, 00:15 |
//! | `Hh[MM]` | `14h`, `7h30` | 14:00, 07:30 |
//!
//! `trong 48 giờ` is a stretch of time, not a point in it.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::preceded;

use super::date::two_digits;
use crate::grammar::basic::{fail, joined, some, term, the};
use crate::grammar::figures::amount::is_compound;
use crate::grammar::figures::number_words;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::{Calendar, Counted, Function, Measure, Numeral, TimeCue};
use crate::value::{PartOfDay, Time};

/// A time of day.
pub(crate) fn time(i: Tokens<'_>) -> Parsed<'_, Time> {
    let (rest, (hour, minute)) = alt((with_colon, with_word)).parse_complete(i)?;
    let of_clock = i.as_slice().get(1).is_some_and(|next| next.kind == Kind::Colon);
    if minute == 0 && is_length(i, rest) {
        return fail();
    }
    let (rest, part) = opt(alt((part_of_day, preceded(joined(Kind::Colon), part_of_day)))).parse_complete(rest)?;
    // `8 giờ đến 12 giờ sáng` ends at noon; a clock's `12:15 AM` is past midnight.
    let part = part.filter(|part| *part != PartOfDay::Morning || of_clock);
    Ok((rest, some(Time::new(part.map_or(hour, |part| hour_of_day(hour, part)), minute))?))
}

/// The hour of 24 that an hour of 12 is in a part of the day. The night, `2 giờ đêm`, goes on past midnight.
fn hour_of_day(hour: u8, part: PartOfDay) -> u8 {
    match (part, hour) {
        (PartOfDay::Morning | PartOfDay::Evening, 12) => 0,
        (PartOfDay::Noon, 1..=3) | (PartOfDay::Afternoon, 0..=11) | (PartOfDay::Evening, 5..=11) => hour + 12,
        _ => hour,
    }
}

/// Whether whole hours are a length of time: `trong 8 giờ`, `dành 02 giờ chất vấn`.
fn is_length(i: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let word_before = i.back(1).is_some_and(|before| before.kind == Kind::Word);
    let in_words = rest.back(1).is_some_and(|unit| unit.kind == Kind::Word && unit.len() > 1);
    let dated = rest.begins::<Calendar>() || rest.begins::<PartOfDay>();
    let lasting = matches!(i.follows::<Function>(2), Some(Function::Lasting | Function::Within));
    lasting || (in_words && word_before && !dated && i.follows::<TimeCue>(2).is_none())
}

fn with_colon(i: Tokens<'_>) -> Parsed<'_, (u8, u8)> {
    let (rest, hour) = two_digits(i)?;
    let (rest, _) = joined(Kind::Colon)(rest)?;
    let (minutes, _) = joined(Kind::Digits)(rest)?;
    let (rest, minute) = two_digits(rest)?;
    if rest.back(1).is_none_or(|minute| minute.len() != 2) {
        return fail();
    }
    // Seconds are read over, with what web pages write behind them: `20:47:05.0`.
    let seconds = joined(Kind::Colon)(minutes).and_then(|(rest, _)| two_digits(rest));
    let parts = seconds.as_ref().map_or(minutes, |(rest, _)| *rest);
    let fraction = joined(Kind::Dot)(parts).and_then(|(rest, _)| joined(Kind::Digits)(rest));
    let seconds = seconds.map(|(rest, second)| (fraction.map_or(rest, |(rest, _)| rest), second));
    Ok((seconds.map_or(rest, |(rest, _)| rest), (hour, minute)))
}

fn with_word(i: Tokens<'_>) -> Parsed<'_, (u8, u8)> {
    let (word, hour) = alt((two_digits, in_words)).parse_complete(i)?;
    let (rest, ()) = the(Calendar::Hour)(word)?;
    // `2 giờ đồng hồ` is a length of time as well.
    let is_unit = word.longest::<Measure>().is_some_and(|(_, len)| word.at() + len > rest.at());
    if hour > 23 || is_unit || is_compound(word) {
        return fail();
    }
    if let Ok((rest, minute)) = the(Calendar::Less)(rest).and_then(|(rest, ())| minute(rest)) {
        return Ok((rest, (some(hour.checked_sub(1))?, some(60u8.checked_sub(minute))?)));
    }
    if let Ok((rest, ())) = the(Numeral::Half)(rest) {
        return Ok((rest, (hour, 30)));
    }
    match minute(rest) {
        Ok((rest, minute)) => Ok((rest, (hour, minute))),
        Err(_) => Ok((rest, (hour, 0))),
    }
}

/// `hai mươi giờ`; a single word is as often a part of another phrase.
fn in_words(i: Tokens<'_>) -> Parsed<'_, u8> {
    number_words::small(number_words::number)(i)
}

/// `30`, `30 phút`, `ba mươi phút`.
fn minute(i: Tokens<'_>) -> Parsed<'_, u8> {
    let (rest, minute) = alt((two_digits, in_words)).parse_complete(i)?;
    let spaced = i.first().is_some_and(|token| token.spaced() || token.kind == Kind::Word);
    let (rest, word) = opt(the(Calendar::Minute)).parse_complete(rest)?;
    let alone = rest.first().is_none_or(|next| !matches!(next.kind, Kind::Slash | Kind::Dash | Kind::Percent));
    if minute < 60 && (word.is_some() || alone && (!spaced || ends_clause(rest))) { Ok((rest, minute)) } else { fail() }
}

/// Whether nothing counted follows, so that the number before belonged to the time.
fn ends_clause(i: Tokens<'_>) -> bool {
    let measured = i.begins::<Measure>() && i.entry::<Calendar>() != Some(Calendar::Day);
    !i.begins::<Counted>() && !measured
}

fn part_of_day(i: Tokens<'_>) -> Parsed<'_, PartOfDay> {
    term(i)
}

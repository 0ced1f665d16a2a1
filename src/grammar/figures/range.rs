//! Two figures of one kind and in one unit joined.
//!
//! | shape | example |
//! |---|---|
//! | `[từ]` figure `-` figure | `5-10%`, `từ 10-15`, `40 – 45 triệu đồng` |
//! | `[từ]` figure `đến` figure | `từ 10 đến 12 triệu đồng`, `15 đến 20 ha` |
//! | `từ` figure `đến` bound figure | `từ 80% đến dưới 100%` |
//!
//! `từ … xuống …`, `từ … lên …` and `từ … còn …` tell of a change, so they are two figures and no range.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value, verify};

use super::amount::{figure, pair};
use crate::grammar::basic::{fail, goes_on, is_of, kind, some, term, the};
use crate::grammar::dates::date;
use crate::grammar::dates::time::time;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::{Function, LeadCue};
use crate::value::{Amount, Range};

/// A range.
pub(crate) fn range(i: Tokens<'_>) -> Parsed<'_, Range> {
    let (rest, from) = opt(the(Function::From)).parse_complete(i)?;
    // Hours with a unit each are times of the day, as in `từ 3 giờ đến 5 giờ`.
    if from.is_some() && date::is_one_of_two(rest) || time(rest).is_ok() {
        return fail();
    }
    let (rest, low) = figure(rest, i)?;
    match range_after(&low, i, rest) {
        // `từ 80% đến dưới 100%`
        Err(_) if from.is_some() => {
            let (rest, ()) = the(Function::To)(rest)?;
            let (rest, _) = verify(term::<LeadCue>, |cue| matches!(cue, LeadCue::Bound(_))).parse_complete(rest)?;
            up_to(&low, i, rest)
        }
        range => range,
    }
}

/// A range whose lower end has been read, from its head.
pub(in crate::grammar) fn range_after<'a>(low: &Amount, head: Tokens<'a>, i: Tokens<'a>) -> Parsed<'a, Range> {
    let (rest, ()) = alt((value((), kind(Kind::Dash)), the(Function::To))).parse_complete(i)?;
    up_to(low, head, rest)
}

/// The same, whose upper end stands here.
fn up_to<'a>(low: &Amount, head: Tokens<'a>, i: Tokens<'a>) -> Parsed<'a, Range> {
    let (rest, high) = figure(i, head)?;
    let (low, high) = some(pair(*low, high, rest))?;
    if low.value() >= high.value() || goes_on(rest, Kind::Dash) || goes_on(rest, Kind::Slash) {
        return fail();
    }
    if matches!(high, Amount::Percent(_)) && is_one_of_several(head, rest) {
        return fail();
    }
    Ok((rest, Range::new(low, high)))
}

/// Whether dashes join more than two percentages, each of which is told for itself: `cơ cấu 20% - 35% - 45%`.
fn is_one_of_several(head: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let behind = is_of(rest.first(), Kind::Dash) && is_of(rest.get(1), Kind::Digits);
    let before = is_of(head.back(1), Kind::Dash) && is_of(head.back(2), Kind::Percent);
    behind || before
}

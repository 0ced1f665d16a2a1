//! Months.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `tháng M/Y`, `tháng M-Y` | `tháng 7/2024`, `tháng 10-2023` | 2024-07 |
//! | `tháng M năm Y`, `tháng M, Y` | `tháng 7 năm 2024`, `Tháng 7, 2024` | 2024-07 |
//! | `M/Y`, `M-Y` | `07/2024`, `4/2017`, `11-2015` | 2024-07, 2017-04, 2015-11 |
//! | `TM/Y` | `T9/2024` | 2024-09 |
//! | `tháng M`, in figures or words | `tháng 7`, `tháng bảy` | `--07` |

use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

use super::date::{two_digits, word_number, year_behind_comma, year_behind_sign, year_behind_word};
use super::letters::letter_of_year;
use crate::grammar::basic::{fail, goes_on, joined, kind, some, the, year_number};
use crate::grammar::figures::amount::figure;
use crate::grammar::figures::number::is_in_thousands;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Kind, Token};
use crate::lexicon::{BasisCue, Calendar, Counted, Entry, Function, Measure, TimeLetter};
use crate::value::{Amount, Month};

/// Years that one digit and a slash before them make months of; with others the two are rather a share.
const OF_LATE: std::ops::Range<u16> = 1990..2040;

/// `07/2024`: two digits, a sign and a year; `7/2024` where nothing goes on behind it, `7-2024`.
pub(in crate::grammar) fn in_figures(i: Tokens<'_>) -> Parsed<'_, Month> {
    let (rest, month) = two_digits(i)?;
    let (rest, sign) = alt((joined(Kind::Slash), joined(Kind::Dash))).parse_complete(rest)?;
    let joined_year = rest.first().is_some_and(|year| !year.spaced());
    let (rest, year) = year_number(rest)?;
    let dashed = sign.kind == Kind::Dash;
    // `đến cuối 4/2017`, but `7/2000 học sinh`; with a dash no share of a whole is written.
    let ends = dashed || rest.first().is_none_or(|next| next.kind != Kind::Word) || the(Function::To)(rest).is_ok();
    let told = match i.first().map(Token::len) {
        Some(2) => joined_year || !dashed,
        _ => joined_year && ends && (dashed || OF_LATE.contains(&year)),
    };
    let other = dashed && (goes_on(rest, Kind::Dash) || rest.begins::<Measure>());
    if told && !other && !rest.begins::<Counted>() && !is_share(rest) {
        return Ok((rest, some(Month::new(Some(year), month))?));
    }
    fail()
}

/// `9/2020 (0,4%)`: whether a bracket behind two figures tells what share they are.
fn is_share(rest: Tokens<'_>) -> bool {
    kind(Kind::Open)(rest)
        .and_then(|(inside, _)| figure(inside, inside))
        .is_ok_and(|(_, amount)| matches!(amount, Amount::Percent(_)))
}

/// `T9/2024`.
fn lettered(i: Tokens<'_>) -> Parsed<'_, Month> {
    let (rest, (month, year)) = letter_of_year(TimeLetter::Month)(i)?;
    Ok((rest, some(Month::new(Some(year), month))?))
}

/// Whether what looks like the number five is of a year: `cùng tháng năm trước`, `cùng tháng năm 2023`.
fn is_year(i: Tokens<'_>) -> bool {
    let told = || i.longest::<BasisCue>().is_some_and(|(cue, len)| cue == BasisCue::Previous && len > 1);
    i.begins::<Calendar>() && (told() || the(Calendar::LastYear)(i).is_ok() || year_behind_word(i).is_ok())
}

/// A month.
pub(crate) fn month(i: Tokens<'_>) -> Parsed<'_, Month> {
    if i.kinds() & TimeLetter::BIT != 0 {
        return lettered(i);
    }
    let (rest, ()) = the(Calendar::Month)(i)?;
    let figure = rest;
    let (rest, month) = alt((two_digits, word_number)).parse_complete(rest)?;
    if is_year(figure) {
        return fail();
    }
    // `trong tháng 1.218 tấn`: more is counted than a year has months.
    if is_in_thousands(figure) {
        return fail();
    }
    // `mỗi tháng 3 buổi`: the month has no number there.
    if rest.begins::<Counted>() && i.follows::<Function>(1) == Some(Function::Each) {
        return fail();
    }
    let (rest, year) = opt(alt((year_behind_sign, year_behind_word, year_behind_comma))).parse_complete(rest)?;
    Ok((rest, some(Month::new(year, month))?))
}

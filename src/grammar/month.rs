//! Months.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `tháng M/Y`, `tháng M-Y` | `tháng 7/2024`, `tháng 10-2023` | 2024-07 |
//! | `tháng M năm Y` | `tháng 7 năm 2024` | 2024-07 |
//! | `MM/Y` | `07/2024` | 2024-07 |
//! | `tháng M`, in figures or words | `tháng 7`, `tháng bảy` | `--07` |

use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

use super::basic::{fail, joined, some, the, year_number};
use super::date::{two_digits, word_number, year_behind_sign, year_behind_word};
use super::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::{Calendar, Counted, Function};
use crate::value::Month;

/// `07/2024`: two digits, a slash and a year.
pub(super) fn in_figures(i: Tokens<'_>) -> Parsed<'_, Month> {
    let (rest, month) = two_digits(i)?;
    let (rest, _) = joined(Kind::Slash)(rest)?;
    let (rest, year) = year_number(rest)?;
    if i.first().is_some_and(|token| token.len() == 2) && rest.longest::<Counted>().is_none() {
        return Ok((rest, some(Month::new(Some(year), month))?));
    }
    fail()
}

/// A month.
pub(crate) fn month(i: Tokens<'_>) -> Parsed<'_, Month> {
    let (rest, ()) = the(Calendar::Month)(i)?;
    let (rest, month) = alt((two_digits, word_number)).parse_complete(rest)?;
    // `mỗi tháng 3 buổi`: the month has no number there.
    if rest.longest::<Counted>().is_some() && i.follows::<Function>(1) == Some(Function::Each) {
        return fail();
    }
    let (rest, year) = opt(alt((year_behind_sign, year_behind_word))).parse_complete(rest)?;
    Ok((rest, some(Month::new(year, month))?))
}

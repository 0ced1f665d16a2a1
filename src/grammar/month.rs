//! Months.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `tháng M/Y`, `tháng M-Y` | `tháng 7/2024`, `tháng 10-2023` | 2024-07 |
//! | `tháng M năm Y` | `tháng 7 năm 2024` | 2024-07 |
//! | `tháng M`, in figures or words | `tháng 7`, `tháng bảy` | `--07` |

use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

use super::basic::{fail, some, the};
use super::date::{two_digits, word_number, year_behind_sign, year_behind_word};
use super::tokens::{Parsed, Tokens};
use crate::lexicon::{Calendar, Counted, Function};
use crate::value::Month;

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

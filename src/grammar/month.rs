//! Months.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `tháng M/Y`, `tháng M-Y` | `tháng 7/2024`, `tháng 10-2023` | 2024-07 |
//! | `tháng M năm Y` | `tháng 7 năm 2024` | 2024-07 |
//! | `M/Y`, `M-Y` | `07/2024`, `4/2017`, `11-2015` | 2024-07, 2017-04, 2015-11 |
//! | `tháng M`, in figures or words | `tháng 7`, `tháng bảy` | `--07` |

use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

use super::basic::{fail, goes_on, joined, some, the, year_number};
use super::date::{two_digits, word_number, year_behind_sign, year_behind_word};
use super::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::{Calendar, Counted, Function, Measure};
use crate::value::Month;

/// Years that one digit before a slash makes a month of: no share of a whole has as many parts.
const OF_LATE: std::ops::Range<u16> = 1990..2040;

/// `07/2024`: two digits, a slash and a year; `7-2024`, which no share of a whole is written like.
pub(super) fn in_figures(i: Tokens<'_>) -> Parsed<'_, Month> {
    let (rest, month) = two_digits(i)?;
    let (rest, sign) = alt((joined(Kind::Slash), joined(Kind::Dash))).parse_complete(rest)?;
    let joined_year = rest.first().is_some_and(|year| !year.spaced);
    let (rest, year) = year_number(rest)?;
    let told = match sign.kind {
        Kind::Dash => joined_year && !goes_on(rest, Kind::Dash) && rest.longest::<Measure>().is_none(),
        // `đến cuối 4/2017`, but `7/2000 hộ`
        _ => {
            let ends = rest.first().is_none_or(|next| next.kind != Kind::Word) || the(Function::To)(rest).is_ok();
            let alone = joined_year && ends;
            // `tỷ lệ 1/2000` is the scale of a map.
            let scale = (month, year) == (1, 2000);
            i.first().is_some_and(|token| token.len() == 2) || alone && !scale && OF_LATE.contains(&year)
        }
    };
    if told && rest.longest::<Counted>().is_none() {
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

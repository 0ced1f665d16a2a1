//! Letters that stand for words of the calendar, joined to their number: `9T/2024`, `T9/2024`, `Q3/2024`.

use nom::Parser;
use nom::sequence::preceded;

use super::date::two_digits;
use crate::grammar::basic::{fail, joined, the, year_number};
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::TimeLetter;

/// The letter itself, as a capital.
pub(in crate::grammar) fn time_letter<'a>(wanted: TimeLetter) -> impl Fn(Tokens<'a>) -> Parsed<'a, ()> {
    move |i| {
        let capital = i.first().is_some_and(|letter| letter.case() == Case::Upper);
        if capital { the(wanted)(i) } else { fail() }
    }
}

/// The number and the year of a letter, which only the year behind tells from other letters: `T9/2024`.
pub(in crate::grammar) fn letter_of_year<'a>(wanted: TimeLetter) -> impl Fn(Tokens<'a>) -> Parsed<'a, (u8, u16)> {
    move |i| {
        let (number, ()) = time_letter(wanted)(i)?;
        if number.first().is_some_and(Token::spaced) {
            return fail();
        }
        two_digits.and(year_behind_slash).parse_complete(number)
    }
}

/// `/Y` right behind what it is the year of.
pub(in crate::grammar) fn year_behind_slash(i: Tokens<'_>) -> Parsed<'_, u16> {
    preceded(joined(Kind::Slash), year_number).parse_complete(i)
}

//! Years: `năm 2024`, and bare years where another stands before them (`năm 2021, 2022 và 2023`).

use nom::branch::alt;
use nom::combinator::value;
use nom::sequence::preceded;
use nom::{Input, Parser};

use super::basic::{fail, kind, some, the, year_number, year_with_cue};
use super::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::{Calendar, Counted, Function, Measure, YearCue};
use crate::value::Year;

/// `năm Y`.
pub(crate) fn year(i: Tokens<'_>) -> Parsed<'_, Year> {
    let (rest, ()) = the(Calendar::Year)(i)?;
    // `mỗi năm 2000 lượt khách`: a count.
    if i.follows::<Function>(1) == Some(Function::Each) {
        return bare_year(rest);
    }
    let (rest, year) = year_with_cue(rest)?;
    Ok((rest, some(Year::new(year))?))
}

/// Four digits that nothing counted follows.
pub(super) fn bare_year(i: Tokens<'_>) -> Parsed<'_, Year> {
    let (rest, year) = year_number(i)?;
    if rest.longest::<Counted>().is_some() || rest.longest::<Measure>().is_some() {
        return fail();
    }
    Ok((rest, some(Year::new(year))?))
}

/// A further year of a list: `, 2022`, ` và 2023`, right behind another.
pub(super) fn is_listed(i: Tokens<'_>) -> bool {
    let Some(before) = i.at().checked_sub(2).map(|at| i.from(at)) else { return false };
    let joint = alt((value((), kind(Kind::Comma)), the(Function::And)));
    let listed = preceded(year_number, joint).parse_complete(before);
    listed.is_ok_and(|(rest, ())| rest.at() == i.at())
}

/// A year behind a word that only a year follows: `vụ hè thu 2024`.
pub(super) fn has_cue(i: Tokens<'_>) -> bool {
    i.follows::<YearCue>(3).is_some()
}

/// Whether `năm` here is the word for year: figures or a word of time behind it.
pub(super) fn follows_as_time(i: Tokens<'_>) -> bool {
    let next = i.take_from(i.input_len().min(1));
    next.first().is_some_and(|token| token.kind == Kind::Digits && token.len() == 4)
        || matches!(next.entry::<Calendar>(), Some(Calendar::Past | Calendar::LastYear))
        || (next.longest::<Counted>().is_none() && next.longest::<Measure>().is_none() && !is_numeral(next))
}

fn is_numeral(i: Tokens<'_>) -> bool {
    i.longest::<crate::lexicon::Numeral>().is_some() || i.entry::<Function>() == Some(Function::Percent)
}

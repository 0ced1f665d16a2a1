//! Years: `năm 2024`, and bare ones behind a word that says so (`vụ hè thu 2024`).

use nom::Input;

use super::period::two_years;
use crate::grammar::basic::{fail, some, the, year_number, year_with_cue};
use crate::grammar::figures::amount::currency;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Kind, Token};
use crate::lexicon::{
    Calendar, Compound, Counted, Entry, Function, Measure, Numeral, Particle, ScaledCurrency, ScoreCue, YearCue,
};
use crate::value::{Currency, PeriodKind, Year};

/// The most words before a year that tell it from a count: `giáo dục phổ thông 2018`.
const LONGEST_CUE: usize = 4;

/// `năm Y`.
pub(crate) fn year(i: Tokens<'_>) -> Parsed<'_, Year> {
    let (rest, ()) = the(Calendar::Year)(i)?;
    // `mỗi năm 2000 lượt khách`: a count.
    if i.follows::<Function>(1) == Some(Function::Each) {
        return bare_year(rest);
    }
    let (after, year) = year_with_cue(rest)?;
    // `năm 2021-2025` is a period.
    if two_years(rest, PeriodKind::Years).is_ok() { fail() } else { Ok((after, some(Year::new(year))?)) }
}

/// Four digits that nothing counted follows.
pub(in crate::grammar) fn bare_year(i: Tokens<'_>) -> Parsed<'_, Year> {
    let (rest, year) = year_number(i)?;
    let counts = rest.begins::<Counted>() || rest.begins::<Measure>();
    // `các năm 2021, 2022, 2023 lần lượt là 5%, 4%, 3%`
    if counts && !rest.begins::<Compound>() {
        return fail();
    }
    Ok((rest, some(Year::new(year))?))
}

/// The next of a list of years: one that counts nothing, or the third in a row or the last behind `và`, whatever stands
/// behind it: `các năm 2021, 2022, 2023 xã đạt chuẩn`.
pub(in crate::grammar) fn next_year(i: Tokens<'_>, before: u16) -> Parsed<'_, Year> {
    let (rest, year) = year_number(i)?;
    let is_last = || the(Function::And)(i.from(i.at() - 1)).is_ok();
    let is_third = || i.at() >= 4 && year_number(i.from(i.at() - 4)).is_ok_and(|(_, first)| first + 1 == before);
    if year == before + 1 && (is_last() || is_third()) { Ok((rest, some(Year::new(year))?)) } else { bare_year(i) }
}

/// Whether four digits here are a year: behind a word that only a year follows (`vụ hè thu 2024`), or at the end of
/// a name (`Luật Đất đai 2024`), where no result is told.
#[inline]
pub(in crate::grammar) fn has_cue(i: Tokens<'_>) -> bool {
    // Most figures are shorter.
    i.first().is_some_and(|year| year.len() == 4) && is_told(i)
}

fn is_told(i: Tokens<'_>) -> bool {
    let ends_name = || {
        let rest = i.take_from(i.input_len().min(1));
        i.back(1).is_some_and(|before| before.kind == Kind::Word)
            && i.follows::<ScoreCue>(2).is_none()
            && i.follows::<Function>(2).is_none()
            && i.follows::<Particle>(2).is_none()
            && rest.first().is_none_or(|next| next.kind != Kind::Word)
            && is_of_this_century(i)
    };
    // `2025: 20 hộ`, `(2023: 5 vụ)`, `Hộ nghèo: 2023: 20 hộ, 2024: 15 hộ`
    let heads_clause = || {
        let begins = |before: &Token| match before.kind {
            Kind::Break | Kind::Semicolon | Kind::Dot | Kind::Open => true,
            Kind::Colon | Kind::Comma => i.first().is_some_and(Token::spaced),
            _ => false,
        };
        i.get(1).is_some_and(|next| next.kind == Kind::Colon)
            && i.back(1).as_ref().is_none_or(begins)
            && is_of_this_century(i)
    };
    // `4,69% (2019)`
    let in_brackets = || {
        i.back(1).is_some_and(|before| before.kind == Kind::Open)
            && i.get(1).is_some_and(|next| next.kind == Kind::Close)
            && is_of_this_century(i)
    };
    i.follows::<YearCue>(LONGEST_CUE).is_some() && !is_measured(i)
        || ends_name()
        || heads_clause()
        || in_brackets()
        || is_until(i)
}

/// Whether a scale, a currency or a measure stands behind four digits: `giáo dục mầm non 2025 triệu đồng`.
fn is_measured(i: Tokens<'_>) -> bool {
    let rest = i.take_from(1);
    matches!(rest.entry(), Some(Numeral::Scale(_))) || rest.begins::<Measure>() || currency(rest).is_ok()
}

/// `đến 2030`, `từ 2016 đến nay`, but neither `từ 1.500 đến 2000` nor `đến 2020 tỷ đồng`.
fn is_until(i: Tokens<'_>) -> bool {
    let rest = i.take_from(i.input_len().min(1));
    let measured = rest.kinds() & (Currency::BIT | Numeral::BIT | ScaledCurrency::BIT) != 0;
    let told = match i.follows::<Function>(1) {
        Some(Function::To) => i.back(2).is_none_or(|before| before.kind != Kind::Digits),
        Some(Function::From) => the(Function::To)(rest).is_ok_and(|(to, ())| to.entry() == Some(Function::Now)),
        _ => false,
    };
    told && !measured
        && is_of_this_century(i)
        && rest.first().is_none_or(|next| !matches!(next.kind, Kind::Percent | Kind::Slash | Kind::Dash))
}

fn is_of_this_century(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|year| i.str(year).starts_with("20"))
}

//! Stretches of time with a name.
//!
//! | shape | example | first and last month |
//! |---|---|---|
//! | `N tháng\|quý đầu năm [Y]` | `6 tháng đầu năm 2024`, `Năm tháng đầu năm`, `3 quý đầu năm` | 1, N |
//! | `N tháng cuối năm [Y]`, `N tháng còn lại [của năm Y]` | `3 tháng cuối năm` | 13 − N, 12 |
//! | `N tháng qua` | `8 tháng qua` | 1, N |
//! | `N tháng [của] [năm] Y`, `N tháng/Y` | `8 tháng năm 2020`, `9 tháng của năm 2023`, `6 tháng/2024` | 1, N |
//! | `NT/Y`, `NT` for `N tháng` in all others | `9T/2024`, `6T đầu năm 2023` | 1, N |
//! | `nửa đầu\|cuối năm [Y]` | `nửa đầu năm 2023` | 1, 6 |
//! | `quý Q[/Y\| năm Y\| của năm Y]` | `quý I/2025`, `quý 4 của năm 2018` | 3Q − 2, 3Q |
//! | `quý Q+Q[/Y\| năm Y]` | `quý I+II`, `quý 3 + 4/2025` | 3Q − 2 of the first, 3Q of the last |
//! | `QN/Y` | `Q3/2024` | 3Q − 2, 3Q |
//! | `giai đoạn\|nhiệm kỳ\|năm học Y-Y` | `nhiệm kỳ 2020-2025`, `giai đoạn 2016 – 2021` | whole years |
//! | `từ tháng M đến tháng M [năm Y]` | `từ tháng 3 đến tháng 9/2023` | M, M |
//! | `từ năm Y đến [năm] Y`, `từ Y đến Y`, `[từ] Y-Y` | `từ năm 2020 đến năm 2025`, `từ 2021 đến 2023`, `2026 -2030` | whole years |
//!
//! `6 tháng` alone is a length of time as well; only the text can settle which ([`bare_months`]).

use nom::branch::alt;
use nom::combinator::{map_opt, opt, value, verify};
use nom::sequence::preceded;
use nom::{Input, Parser};

use super::date::{two_digits, year_behind_sign, year_behind_word};
use super::letters::{letter_of_year, time_letter, year_behind_slash};
use super::month::month;
use crate::grammar::basic::{YEARS, fail, kind, some, term, the, year_number, year_with_cue};
use crate::grammar::figures::number_words;
use crate::grammar::figures::ordinal::roman;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Kind, Token};
use crate::lexicon::{Calendar, Counted, Entry, Function, Measure, Numeral, TimeLetter};
use crate::value::{Currency, Period, PeriodKind};

/// The quarters of a year.
const QUARTERS: u8 = 4;

/// What joins quarters that are taken together.
const PLUS: &str = "+";

/// A period.
pub(crate) fn period(i: Tokens<'_>) -> Parsed<'_, Period> {
    match i.first() {
        Some(first) if first.kind == Kind::Digits && first.len() > 2 => bare_years(i),
        Some(first) if first.kind == Kind::Digits => months(i),
        _ => from_word(i),
    }
}

/// Only the rules whose words the first one begins are tried.
fn from_word(i: Tokens<'_>) -> Parsed<'_, Period> {
    let kinds = i.kinds();
    if kinds & Numeral::BIT != 0 {
        if let Ok(months) = months(i) {
            return Ok(months);
        }
    }
    match i.entry() {
        Some(Calendar::Half) => half_year(i),
        Some(Calendar::Quarter) => quarter(i),
        Some(_) => named_years(i),
        None if kinds & TimeLetter::BIT != 0 => lettered_quarter(i),
        None if kinds & Function::BIT != 0 => alt((from_year_to_year, from_month_to_month)).parse_complete(i),
        None => fail(),
    }
}

/// A period, also of one year or month: where one is asked for, `năm 2023` and `tháng 7/2024` are periods.
pub(in crate::grammar) fn any_period(i: Tokens<'_>) -> Parsed<'_, Period> {
    let year = map_opt(year_behind_word, |year| Period::years(PeriodKind::Years, year, year));
    let month = map_opt(month, |month| Period::months(month.year(), month.month(), month.month()));
    alt((period, year, month)).parse_complete(i)
}

/// `N tháng` with the part of the year it is.
fn months(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, count) = alt((month_count, lettered_month_count)).parse_complete(i)?;
    let (rest, part) = part_of_year(rest)?;
    let (first, last) = match part {
        Part::First => (1, count),
        Part::Last => (some(13u8.checked_sub(count))?, 12),
    };
    let (rest, year) = year_of_months(rest)?;
    Ok((rest, some(Period::months(year, first, last))?))
}

/// `9 tháng`, with the months from January, where the text means those.
pub(in crate::grammar) fn bare_months(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, count) = month_count(i)?;
    // `năm tháng` in words is as often the years and months of a life.
    let in_words = i.first().is_some_and(|token| token.kind == Kind::Word);
    let lasting = matches!(i.follows::<Function>(2), Some(Function::Lasting | Function::Each));
    let half = the(Numeral::Half)(rest).is_ok();
    if count < 2 || (in_words && count == 5) || lasting || half || rest.begins::<Calendar>() {
        return fail();
    }
    // `6 tháng tuổi` is an age.
    let len = rest.at() - i.at();
    if (1..len).any(|n| i.take_from(n).longest::<Measure>().is_some_and(|(_, longer)| n + longer > len)) {
        return fail();
    }
    Ok((rest, some(Period::months(None, 1, count))?))
}

fn month_count(i: Tokens<'_>) -> Parsed<'_, u8> {
    // `năm 2024`: the word for five is mostly the one for year.
    if i.take_from(1).kinds() & (Calendar::BIT | Numeral::BIT) == 0 {
        return fail();
    }
    let words = number_words::small(number_words::number_of_any_length);
    let (rest, count) = alt((two_digits, words)).parse_complete(i)?;
    let (rest, months) = match term(rest)? {
        (rest, Calendar::Month) => (rest, count),
        (rest, Calendar::Quarter) => (rest, some(count.checked_mul(3))?),
        _ => return fail(),
    };
    if (1..=12).contains(&months) { Ok((rest, months)) } else { fail() }
}

/// `9T`: only a year, or the part of it, tells that from other letters.
fn lettered_month_count(i: Tokens<'_>) -> Parsed<'_, u8> {
    let (rest, count) = two_digits(i)?;
    if rest.first().is_some_and(Token::spaced) {
        return fail();
    }
    let (rest, ()) = time_letter(TimeLetter::Month)(rest)?;
    if (1..=12).contains(&count) { Ok((rest, count)) } else { fail() }
}

/// Which end of the year some months stand at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    First,
    Last,
}

/// `đầu năm`, `cuối năm`, `còn lại của năm`, `qua`, or a year right behind, also with a slash, which counts from
/// January.
fn part_of_year(i: Tokens<'_>) -> Parsed<'_, Part> {
    match term::<Calendar>(i) {
        Ok((rest, Calendar::Past)) => return Ok((rest, Part::First)),
        // `Ba tháng còn lại, xã phấn đấu …`, but not `6 tháng còn lại của nhiệm kỳ`
        Ok((rest, Calendar::Left)) if the(Calendar::Year)(rest).is_err() && the(Function::Of)(rest).is_err() => {
            return Ok((rest, Part::Last));
        }
        Ok((rest, word @ (Calendar::First | Calendar::Last | Calendar::Left))) => {
            let part = if word == Calendar::First { Part::First } else { Part::Last };
            // The word for year stays where a year follows it.
            let (after, ()) = preceded(opt(the(Function::Of)), the(Calendar::Year)).parse_complete(rest)?;
            let with_year = year_number(after).is_ok();
            return Ok((if with_year { rest } else { after }, part));
        }
        _ => {}
    }
    alt((preceded(opt(the(Function::Of)), year_behind_word), year_behind_slash)).parse_complete(i)?;
    Ok((i, Part::First))
}

/// `[của] năm Y`, `/Y`, or nothing.
fn year_behind(i: Tokens<'_>) -> Parsed<'_, Option<u16>> {
    let with_word = preceded(opt(the(Function::Of)), year_behind_word);
    opt(alt((with_word, year_behind_sign))).parse_complete(i)
}

/// The same behind months, whose printed form has no word of its own for the year: it is one that needs none.
fn year_of_months(i: Tokens<'_>) -> Parsed<'_, Option<u16>> {
    verify(year_behind, |year| year.is_none_or(|year| YEARS.contains(&year))).parse_complete(i)
}

/// `nửa đầu năm 2023`.
fn half_year(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, ()) = the(Calendar::Half)(i)?;
    let (rest, part) = part_of_year(rest)?;
    let (rest, year) = year_of_months(rest)?;
    let (first, last) = if part == Part::First { (1, 6) } else { (7, 12) };
    Ok((rest, some(Period::months(year, first, last))?))
}

/// `quý I/2025`, `quý 3 năm 2024`.
fn quarter(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, ()) = the(Calendar::Quarter)(i)?;
    let (rest, quarter) = alt((two_digits, small_roman)).parse_complete(rest)?;
    // `mỗi quý 3 buổi`: the quarter has no number there.
    if rest.begins::<Counted>() && i.follows::<Function>(1) == Some(Function::Each) {
        return fail();
    }
    let (rest, last) = last_quarter(rest, quarter);
    let (rest, year) = year_behind(rest)?;
    let months = || Period::months(year, quarter * 3 - 2, last * 3);
    Ok((rest, some(Period::quarter(year, quarter).and_then(|one| if last > quarter { months() } else { Some(one) }))?))
}

/// The last of some quarters that are taken together: `+II` behind `quý I`.
fn last_quarter(mut rest: Tokens<'_>, first: u8) -> (Tokens<'_>, u8) {
    let mut last = first;
    while last < QUARTERS && rest.first().is_some_and(|token| rest.str(token) == PLUS) {
        let next = alt((two_digits, small_roman)).parse_complete(rest.take_from(1));
        match next {
            Ok((after, next)) if next == last + 1 => (rest, last) = (after, next),
            _ => break,
        }
    }
    (rest, last)
}

/// `Q3/2024`.
fn lettered_quarter(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, (quarter, year)) = letter_of_year(TimeLetter::Quarter)(i)?;
    Ok((rest, some(Period::quarter(Some(year), quarter))?))
}

/// `III/2023` of `quý II, III/2023`, in figures only with its year: `quý 1, 2/2024`.
pub(in crate::grammar) fn listed_quarter(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, quarter) = alt((two_digits, small_roman)).parse_complete(i)?;
    let (rest, year) = year_behind(rest)?;
    let in_words = i.first().is_some_and(|token| token.kind == Kind::Word);
    if year.is_none() && !in_words {
        return fail();
    }
    Ok((rest, some(Period::quarter(year, quarter))?))
}

fn small_roman(i: Tokens<'_>) -> Parsed<'_, u8> {
    let (rest, number) = roman(i)?;
    Ok((rest, some(u8::try_from(number).ok())?))
}

/// `nhiệm kỳ 2020-2025`, `giai đoạn 2016 – 2021`, `năm học 2019-2020`.
fn named_years(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, kind) = match term::<Calendar>(i)? {
        (rest, Calendar::Term) => (rest, PeriodKind::Term),
        (rest, Calendar::Stage) => (rest, PeriodKind::Years),
        (rest, Calendar::SchoolYear) => (rest, PeriodKind::SchoolYear),
        // `mỗi năm 1500-1800 lượt`: behind this word other numbers may stand as well.
        (rest, Calendar::Year) => return two_years(rest, PeriodKind::Years),
        _ => return fail(),
    };
    let (rest, _) = opt(the(Calendar::Year)).parse_complete(rest)?;
    joined_years(rest, kind, year_with_cue)
}

/// `từ năm 2020 đến năm 2025`, `từ 2020 đến 2025`.
fn from_year_to_year(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (years, ()) = the(Function::From)(i)?;
    if let Ok((rest, period)) = bare_years(years) {
        return if counts(rest) { fail() } else { Ok((rest, period)) };
    }
    let (rest, first) = year_behind_word(years)?;
    let (rest, last) = preceded(the(Function::To), alt((year_behind_word, year_number))).parse_complete(rest)?;
    Ok((rest, some(Period::years(PeriodKind::Years, first, last))?))
}

/// `từ tháng 3 đến tháng 9 năm 2023`.
fn from_month_to_month(i: Tokens<'_>) -> Parsed<'_, Period> {
    let month = |i| preceded(the(Calendar::Month), two_digits).parse_complete(i);
    let (rest, first) = preceded(the(Function::From), month).parse_complete(i)?;
    let (rest, last) = preceded(the(Function::To), alt((month, two_digits))).parse_complete(rest)?;
    let (rest, year) = year_of_months(rest)?;
    Ok((rest, some(Period::months(year, first, last))?))
}

/// `2026 -2030`.
fn bare_years(i: Tokens<'_>) -> Parsed<'_, Period> {
    two_years(i, PeriodKind::Years)
}

/// Whether figures before a token count what stands there: `từ 2000 đến 2050 con`.
fn counts(rest: Tokens<'_>) -> bool {
    rest.begins::<Counted>()
        || rest.begins::<Measure>()
        || rest.begins::<Currency>()
        || rest.begins::<Numeral>()
        || rest.first().is_some_and(|next| next.kind == Kind::Percent)
}

/// Two years that nothing else says are years.
pub(in crate::grammar) fn two_years(i: Tokens<'_>, years: PeriodKind) -> Parsed<'_, Period> {
    joined_years(i, years, year_number)
}

fn joined_years(i: Tokens<'_>, years: PeriodKind, year: fn(Tokens<'_>) -> Parsed<'_, u16>) -> Parsed<'_, Period> {
    let (rest, first) = year(i)?;
    let joint = alt((value((), kind(Kind::Dash)), value((), kind(Kind::Slash)), the(Function::To)));
    let (rest, last) = preceded(joint, year).parse_complete(rest)?;
    Ok((rest, some(Period::years(years, first, last))?))
}

//! Numbers in digits, in words, and in both.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `D` | `650`, `02` | 650, 2 |
//! | `D.DDD[.DDD…][,D]` | `1.005,6` | 1005.6 |
//! | `D,D` | `129,41` | 129.41 |
//! | `D.D`, `0.D` | `7.2`, `0.350` | 7.2, 0.350 |
//! | `D,DDD,DDD` | `1,234,567` | 1234567 |
//! | number scale | `27 nghìn`, `2 nghìn tỷ` | 27000, 2000000000000 |
//! | number scale number scale | `84 tỷ 435 triệu` | 84435000000 |
//! | number scale `rưỡi` | `5 triệu rưỡi` | 5500000 |
//! | words | `hai mươi tư`, `một trăm linh ba` | 24, 103 |
//! | `âm` number | `âm 2,3` | -2.3 |

use nom::Input;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use rust_decimal::Decimal;

use super::basic::{fail, joined, kind, some, term, the};
use super::number_words;
use super::tokens::{Parsed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Calendar, Compound, Entry, Function, Measure, Numeral, WordId};
use crate::value::{Currency, Number, Scale};

/// The most groups between separators that a number is read with; an exact decimal holds no more.
const MOST_GROUPS: usize = 10;

/// The most digits that an exact decimal always holds.
const MOST_DIGITS: usize = 28;

/// The most parts of a number in several scales: `3 tỷ 250 triệu 500 nghìn 200`.
const MOST_PARTS: usize = 4;

/// A number of any shape.
pub(crate) fn number(i: Tokens<'_>) -> Parsed<'_, Number> {
    let (rest, minus) = opt(the(Function::Minus)).parse_complete(i)?;
    let (rest, number) = alt((scaled, number_words::number)).parse_complete(rest)?;
    match minus {
        None => Ok((rest, number)),
        Some(()) => Ok((rest, some(Number::new(-number.written(), number.scale()))?)),
    }
}

/// Digits with the scale words behind them, and further parts in smaller scales.
fn scaled(i: Tokens<'_>) -> Parsed<'_, Number> {
    let (mut rest, first) = digits(i)?;
    let Some((factor, scale, after)) = scale(rest) else {
        return Ok((rest, some(Number::new(first, Scale::One))?));
    };
    rest = after;
    let mut value = some(first.checked_mul(factor).and_then(|v| v.checked_mul(scale.factor())))?;
    let mut last = some(factor.checked_mul(scale.factor()))?;
    let mut parts = 1;
    if let Ok((after, ())) = the(Numeral::Half)(rest) {
        (rest, value) = (after, some(value.checked_add(last / Decimal::TWO))?);
        parts += 1;
    }
    while parts < MOST_PARTS {
        let Ok((after, part)) = digits(rest) else { break };
        let Some((factor, smaller, after)) = self::scale(after) else { break };
        let unit = factor * smaller.factor();
        if unit >= last || part * unit >= last {
            break;
        }
        value = some(value.checked_add(part * unit))?;
        (rest, last) = (after, unit);
        parts += 1;
    }
    let written = if parts == 1 { some(first.checked_mul(factor))? } else { (value / scale.factor()).normalize() };
    Ok((rest, some(Number::new(written, scale))?))
}

/// Scale words: `triệu`, `nghìn tỷ`, `trăm triệu`. The largest is the scale, the others multiply the number.
pub(super) fn scale<'a>(i: Tokens<'a>) -> Option<(Decimal, Scale, Tokens<'a>)> {
    let word = |i: Tokens<'a>| match term::<Numeral>(i) {
        _ if i.longest::<Compound>().is_some() => None,
        Ok((rest, Numeral::Scale(scale))) => Some((scale, rest)),
        Ok((rest, Numeral::Dozen)) => Some((Scale::One, rest)),
        _ => None,
    };
    let (first, rest) = word(i)?;
    let Some((second, after)) = word(rest).filter(|&(second, _)| second > first) else {
        return (first != Scale::One).then_some((Decimal::ONE, first, rest));
    };
    Some(match (first, second) {
        (Scale::Thousand, Scale::Billion) => (Decimal::ONE, Scale::Trillion, after),
        (Scale::One, second) => (Decimal::TEN, second, after),
        (first, second) => (first.factor(), second, after),
    })
}

/// Digits with their separators, read by the Vietnamese convention.
pub(super) fn digits(i: Tokens<'_>) -> Parsed<'_, Decimal> {
    let (mut rest, first) = kind(Kind::Digits)(i)?;
    if is_part_of_a_code(i) {
        return fail();
    }
    let mut groups = Groups { first: i.str(first), others: [(Kind::Dot, ""); MOST_GROUPS], len: 0 };
    while let Some((group, after)) = next_group(rest) {
        if groups.len == MOST_GROUPS {
            return fail();
        }
        groups.others[groups.len] = group;
        groups.len += 1;
        rest = after;
    }
    let (value, used) = some(groups.read())?;
    Ok((i.take_from(1 + 2 * used), value))
}

/// A separator and the digits behind it, all joined.
fn next_group(i: Tokens<'_>) -> Option<((Kind, &str), Tokens<'_>)> {
    let (rest, sign) = alt((joined(Kind::Dot), joined(Kind::Comma))).parse_complete(i).ok()?;
    let (rest, group) = joined(Kind::Digits)(rest).ok()?;
    Some(((sign.kind, i.str(group)), rest))
}

/// What capitals that are joined to digits may stand for: `500USD`, `12HA`, `8H`.
const UNITS: u64 = Measure::BIT | Currency::BIT | Numeral::BIT | Calendar::BIT;

/// Whether the digits are joined to letters as in a name: `QH15`, `1A`, `m2`. A small word of the lexicon before
/// them only lost its space: `là15`, `số154`.
fn is_part_of_a_code(i: Tokens<'_>) -> bool {
    let joined = |token: &Token| token.kind == Kind::Word && !token.spaced;
    let letters_before = i.back(1).filter(|before| {
        before.kind == Kind::Word && (before.case != Case::Lower || before.len() < 2 || before.word == WordId::NONE)
    });
    let spaced = i.first().is_none_or(|first| first.spaced);
    let names = |next: &Token| match next.case {
        Case::Upper => !i.lexicon().begins(next.word, UNITS),
        case => case == Case::Title && next.word == WordId::NONE,
    };
    let letters_after = i.get(1).filter(joined).filter(names);
    (!spaced && letters_before.is_some()) || letters_after.is_some()
}

/// A first run of digits and the others behind their signs.
struct Groups<'a> {
    first: &'a str,
    others: [(Kind, &'a str); MOST_GROUPS],
    len: usize,
}

impl Groups<'_> {
    /// The value, and how many of the other groups it takes.
    fn read(&self) -> Option<(Decimal, usize)> {
        let others = &self.others[..self.len];
        let (thousands, after) = others.split_at(self.thousands());
        let places = match (thousands.first().map(|group| group.0), after) {
            (_, []) => "",
            (None | Some(Kind::Dot), [(Kind::Comma, places)] | [(Kind::Comma, places), (Kind::Dot, _), ..])
            | (None | Some(Kind::Comma), [(Kind::Dot, places)]) => places,
            // Anything else is no number: a date, a section, a version.
            _ => return None,
        };
        let mut digits = Digits::default();
        digits.push(self.first)?;
        thousands.iter().try_for_each(|group| digits.push(group.1))?;
        digits.push(places)?;
        let value = Decimal::try_from_i128_with_scale(digits.value, places.len() as u32).ok()?;
        Some((value, thousands.len() + usize::from(!places.is_empty())))
    }

    /// How many groups of three digits follow as thousands.
    fn thousands(&self) -> usize {
        let others = &self.others[..self.len];
        let Some(&(sign, _)) = others.first() else { return 0 };
        let count = others.iter().take_while(|group| group.0 == sign && group.1.len() == 3).count();
        let begins = matches!(self.first.len(), 1..=3) && self.first != "0";
        // A single comma is the decimal sign, whatever follows it.
        if begins && (sign == Kind::Dot || count > 1) { count } else { 0 }
    }
}

/// Digits as they are put together.
#[derive(Default)]
struct Digits {
    value: i128,
    len: usize,
}

impl Digits {
    /// Adds digits; `None` once there are more than an exact decimal holds.
    fn push(&mut self, digits: &str) -> Option<()> {
        self.len += digits.len();
        if self.len > MOST_DIGITS {
            return None;
        }
        self.value = digits.bytes().fold(self.value, |value, digit| value * 10 + i128::from(digit - b'0'));
        Some(())
    }
}

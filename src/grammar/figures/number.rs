//! Numbers in digits, in words, and in both.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `D` | `650`, `02` | 650, 2 |
//! | `D.DDD[.DDD…][,D]` | `1.005,6` | 1005.6 |
//! | `D,D` | `129,41` | 129.41 |
//! | `D.D`, `0.D` | `7.2`, `0.350` | 7.2, 0.350 |
//! | `D DDD DDD`, `D DDD` before what it counts | `1 234 567`, `4 500 con` | 1234567, 4500 |
//! | `D,DDD,DDD`, `D,DDD.D` | `1,234,567`, `1,234.5` | 1234567, 1234.5 |
//! | `D ,D` before what is measured | `12 ,5 tỷ` | 12.5 |
//! | number scale | `27 nghìn`, `2 nghìn tỷ` | 27000, 2000000000000 |
//! | number scale number scale | `84 tỷ 435 triệu`, `9 tỷ 050 triệu` | 84435000000, 9050000000 |
//! | number scale `rưỡi` | `5 triệu rưỡi` | 5500000 |
//! | words | `hai mươi tư`, `một trăm linh ba` | 24, 103 |
//! | `âm` number | `âm 2,3` | -2.3 |
//! | `-` number, at the head of a bracket | `(-2,3` | -2.3 |

use nom::branch::alt;
use nom::combinator::opt;
use nom::{Input, Parser};
use rust_decimal::Decimal;

use super::number_words;
use super::scale::scale_words;
use crate::grammar::basic::{fail, goes_on, kind, some, the};
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Calendar, Counted, DocumentKind, Entry, Function, Measure, NumberedName, Numeral, OrdinalCue, Phrases, UnitWord,
    lexicon,
};
use crate::value::{Currency, Number, Scale};

/// The most groups between separators that a number is read with; an exact decimal holds no more.
const MOST_GROUPS: usize = 10;

/// The most digits that are read at once.
const SHORT: usize = 8;

/// The most digits that an exact decimal always holds.
pub(in crate::grammar) const MOST_DIGITS: usize = 28;

/// The most words of what has a number of its own.
const LONGEST_NAME: usize = 3;

/// The most parts of a number in several scales: `3 tỷ 250 triệu 500 nghìn 200`.
const MOST_PARTS: usize = 4;

/// A number of any shape.
#[inline]
pub(crate) fn number(i: Tokens<'_>) -> Parsed<'_, Number> {
    if i.first().is_some_and(|first| first.kind == Kind::Digits) {
        return scaled(i);
    }
    let (rest, minus) = opt(alt((the(Function::Minus), sign))).parse_complete(i)?;
    let (rest, number) = alt((scaled, number_words::number)).parse_complete(rest)?;
    match minus {
        None => Ok((rest, number)),
        Some(()) if number.written().is_zero() => fail(),
        Some(()) => Ok((rest, some(Number::new(-number.written(), number.scale()))?)),
    }
}

/// A dash that makes a number negative: joined to its digits, and right behind an open bracket, or behind a space where
/// a percentage goes on a phrase or a list (`ở mức -0,4%`, `500 con, -0,4%`). Elsewhere it is as often the mark of a
/// list, or stands between two figures.
pub(in crate::grammar) fn sign(i: Tokens<'_>) -> Parsed<'_, ()> {
    let (rest, dash) = kind(Kind::Dash)(i)?;
    let joined = rest.first().is_some_and(|digits| digits.kind == Kind::Digits && !digits.spaced());
    let signs = i.back(1).is_some_and(|before| match before.kind {
        // `(- 8,3%)`
        Kind::Open => joined || is_percentage(rest),
        Kind::Word => joined && dash.spaced() && before.case() == Case::Lower && is_percentage(rest),
        Kind::Comma => joined && dash.spaced() && is_percentage(rest),
        _ => false,
    });
    if signs { Ok((rest, ())) } else { fail() }
}

/// Whether digits here, with or without decimals, are a percentage.
fn is_percentage(i: Tokens<'_>) -> bool {
    let percent = |at: usize| i.get(at).is_some_and(|sign| sign.kind == Kind::Percent);
    percent(1) || percent(3) && goes_on(i.take_from(1), Kind::Comma)
}

/// Digits with the scale words behind them, and further parts in smaller scales.
fn scaled(i: Tokens<'_>) -> Parsed<'_, Number> {
    let (mut rest, first) = digits(i)?;
    let Some((factor, scale, after)) = scale_words(rest) else {
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
    let mut scale = scale;
    while parts < MOST_PARTS {
        let Ok((after, part)) = digits(rest).or_else(|_| padded(rest)) else { break };
        if let Some(ones) = ones_of_thousands(rest, after, last) {
            (value, rest) = (some(value.checked_add(ones))?, after);
            // `1 nghìn 120 tỷ`: the scale of both parts.
            if let Some((factor, whole, after)) = scale_words(rest) {
                value = some(factor.checked_mul(whole.factor()).and_then(|unit| value.checked_mul(unit)))?;
                (rest, scale) = (after, whole);
            }
            parts += 1;
            break;
        }
        let Some((factor, smaller, after)) = scale_words(after) else { break };
        let unit = factor * smaller.factor();
        let part = part.checked_mul(unit).filter(|&part| unit < last && part < last);
        let Some(part) = part else { break };
        value = some(value.checked_add(part))?;
        (rest, last) = (after, unit);
        parts += 1;
    }
    let written = if parts == 1 { some(first.checked_mul(factor))? } else { (value / scale.factor()).normalize() };
    Ok((rest, some(Number::new(written, scale))?))
}

/// The `050` of `9 tỷ 050 triệu`: three digits of a smaller scale, whose zeros alone would be a code's.
fn padded(i: Tokens<'_>) -> Parsed<'_, Decimal> {
    let (rest, digits) = kind(Kind::Digits)(i)?;
    if digits.len() != 3 || scale_words(rest).is_none() { fail() } else { Ok((rest, some(whole(i, digits))?)) }
}

/// The `200` of `3 ngàn 200`: three digits right behind thousands.
fn ones_of_thousands(i: Tokens<'_>, after: Tokens<'_>, last: Decimal) -> Option<Decimal> {
    let token = i.first().filter(|token| token.spaced() && token.len() == 3)?;
    let one_token = after.at() - i.at() == 1;
    (one_token && last == Decimal::ONE_THOUSAND).then(|| i.str(token).parse().ok())?
}

/// Digits with their separators, read by the Vietnamese convention.
pub(in crate::grammar) fn digits(i: Tokens<'_>) -> Parsed<'_, Decimal> {
    let (rest, first) = kind(Kind::Digits)(i)?;
    if is_code(i, first) || is_part_of_a_code(i, first) {
        return fail();
    }
    match rest.first().map(|next| (next.kind, next.spaced())) {
        Some((Kind::Dot | Kind::Comma, false)) => grouped(i, first),
        Some((Kind::Digits, true)) => match spaced_thousands(i, first) {
            Some(thousands) => Ok(thousands),
            None => Ok((rest, some(whole(i, first))?)),
        },
        Some((Kind::Comma, true)) => match spaced_decimal(i, first) {
            Some(decimal) => Ok(decimal),
            None => Ok((rest, some(whole(i, first))?)),
        },
        // Behind most figures a word stands.
        _ => Ok((rest, some(whole(i, first))?)),
    }
}

/// Digits with a separator behind them, which may group them with others, or only end what they stand in.
fn grouped(i: Tokens<'_>, first: Token) -> Parsed<'_, Decimal> {
    let others = &i.as_slice()[1..];
    let count = others.chunks_exact(2).take(MOST_GROUPS + 1).take_while(|group| is_group(group)).count();
    if count > MOST_GROUPS {
        return fail();
    }
    let (value, used) = some(Groups { i, first, others: &others[..2 * count] }.read())?;
    Ok((i.take_from(1 + used), value))
}

/// Digits alone; `None` where they are too many.
fn whole(i: Tokens<'_>, token: Token) -> Option<Decimal> {
    if token.len() <= SHORT {
        return Some(Decimal::from(i.value(token)));
    }
    let mut digits = Digits::default();
    digits.push(i, token)?;
    digits.with_places(0)
}

/// `1 234 567`: groups of three with only space between; one alone only where it can hardly be a second figure.
fn spaced_thousands(i: Tokens<'_>, first: Token) -> Option<(Tokens<'_>, Decimal)> {
    let group = |token: &&Token| token.kind == Kind::Digits && token.spaced() && token.len() == 3;
    let count = i.as_slice().iter().skip(1).take(MOST_GROUPS).take_while(group).count();
    if count == 0 || !begins_thousands(i.bytes(first)) || count == 1 && !is_counted_in_thousands(i) {
        return None;
    }
    // `567 567 100%`: a row whose columns space parts.
    let percent = i.get(count + 1).is_some_and(|next| next.kind == Kind::Percent);
    if percent {
        return None;
    }
    let mut digits = Digits::default();
    i.as_slice()[..=count].iter().try_for_each(|&token| digits.push(i, token))?;
    Some((i.take_from(count + 1), digits.with_places(0)?))
}

/// `12 ,5 tỷ`: a comma with space before it alone, and behind its places what only a figure has.
fn spaced_decimal(i: Tokens<'_>, first: Token) -> Option<(Tokens<'_>, Decimal)> {
    let places = i.get(2).filter(|places| places.kind == Kind::Digits && !places.spaced())?;
    let rest = i.take_from(3);
    let measured = rest.kinds() & (Currency::BIT | Measure::BIT) != 0
        || rest.first().is_some_and(|next| next.kind == Kind::Percent)
        || scale_words(rest).is_some();
    if !measured {
        return None;
    }
    let mut digits = Digits::default();
    digits.push(i, first)?;
    digits.push(i, places)?;
    Some((rest, digits.with_places(places.len())?))
}

/// Whether two figures here are one: right behind them stands what they count, and before them neither a further figure
/// nor what would be named by the first.
fn is_counted_in_thousands(i: Tokens<'_>) -> bool {
    const COUNTED: u128 = Counted::BIT | Currency::BIT | Measure::BIT | Numeral::BIT;
    let rest = i.take_from(2);
    let word = i.back(1).is_some_and(|before| before.kind == Kind::Word);
    word && !is_named(i) && rest.kinds() & COUNTED != 0 && rest.kinds() & Calendar::BIT == 0
}

/// Whether a figure may be the number of what stands before it, so that a second may follow: `lần thứ 6 318 đại biểu`.
fn is_named(i: Tokens<'_>) -> bool {
    i.follows::<Calendar>(1).is_some()
        || i.follows::<DocumentKind>(LONGEST_NAME).is_some()
        || i.follows::<NumberedName>(LONGEST_NAME).is_some()
        || i.follows::<OrdinalCue>(LONGEST_NAME).is_some()
        || i.follows::<UnitWord>(LONGEST_NAME).is_some()
}

/// Whether the digits here are in groups of three by a dot: `1.218`, which is no number of a month or a day.
pub(in crate::grammar) fn is_in_thousands(i: Tokens<'_>) -> bool {
    let group = i.as_slice().get(1..3).unwrap_or_default();
    is_group(group) && group[0].kind == Kind::Dot && group[1].len() == 3
}

/// Whether two tokens are a separator and digits, joined to what stands before.
fn is_group(tokens: &[Token]) -> bool {
    matches!(tokens, [sign, digits] if matches!(sign.kind, Kind::Dot | Kind::Comma) && digits.kind == Kind::Digits
        && !sign.spaced() && !digits.spaced())
}

/// Whether digits are a code by the zero before them: `0225`. A number has one such zero at most: `05`.
#[inline]
pub(in crate::grammar) fn is_code(i: Tokens<'_>, digits: Token) -> bool {
    (digits.len() > 2) & (i.bytes(digits)[0] == b'0')
}

/// What capitals that are joined to digits may stand for: `500USD`, `12HA`, `8H`.
const UNITS: u128 = Measure::BIT | Currency::BIT | Numeral::BIT | Calendar::BIT;

/// Whether the digits are joined to letters as in a name: `QH15`, `1A`, `m2`. A small Vietnamese word before
/// them only lost its space: `là15`, `số154`.
fn is_part_of_a_code(i: Tokens<'_>, digits: Token) -> bool {
    let names = |next: &Token| match next.case() {
        Case::Upper => lexicon().kinds(next.phrases()) & UNITS == 0,
        case => case == Case::Title && next.phrases() == Phrases::NONE,
    };
    let letters_after = i.get(1).filter(|next| matches!((next.kind, next.spaced()), (Kind::Word, false))).filter(names);
    letters_after.is_some() || !digits.spaced() && (is_behind_letters(i) || is_offset(i))
}

fn is_behind_letters(i: Tokens<'_>) -> bool {
    i.back(1).is_some_and(|before| {
        let vietnamese = || before.phrases() != Phrases::NONE || !i.str(before).is_ascii();
        before.kind == Kind::Word && (before.case() != Case::Lower || before.len() < 2 || !vietnamese())
    })
}

/// `GMT+7`
fn is_offset(i: Tokens<'_>) -> bool {
    i.back(1).is_some_and(|sign| sign.kind == Kind::Bullet && !sign.spaced())
        && i.back(2).is_some_and(|name| name.kind == Kind::Word && name.case() == Case::Upper)
}

/// Whether digits can stand before groups of three: up to three, and not nothing.
fn begins_thousands(digits: &[u8]) -> bool {
    digits.len() <= 3 && digits.iter().any(|&digit| digit != b'0')
}

/// A run of digits and the others behind it, each with its sign before.
struct Groups<'a> {
    i: Tokens<'a>,
    first: Token,
    others: &'a [Token],
}

impl Groups<'_> {
    /// The value, and how many of the other tokens it takes.
    fn read(&self) -> Option<(Decimal, usize)> {
        let (thousands, after) = self.others.split_at(2 * self.thousands());
        let places = match (thousands.first().map(|sign| sign.kind), after) {
            (_, []) => None,
            (sign, [mark, places, further @ ..]) => match (sign, mark.kind, further) {
                (None | Some(Kind::Dot), Kind::Comma, []) | (None | Some(Kind::Comma), Kind::Dot, []) => Some(*places),
                (None | Some(Kind::Dot), Kind::Comma, [dot, ..]) if dot.kind == Kind::Dot => Some(*places),
                // Anything else is no number: a date, a section, a version.
                _ => return None,
            },
            _ => return None,
        };
        let mut digits = Digits::default();
        digits.push(self.i, self.first)?;
        for group in thousands.chunks_exact(2) {
            digits.push(self.i, group[1])?;
        }
        let Some(places) = places else { return Some((digits.with_places(0)?, thousands.len())) };
        digits.push(self.i, places)?;
        Some((digits.with_places(places.len())?, thousands.len() + 2))
    }

    /// Whether all that follows some of the other tokens is a point with no three digits behind it.
    fn has_places_behind_point(&self, at: usize) -> bool {
        matches!(self.others[at..], [point, places] if point.kind == Kind::Dot && places.len() != 3)
    }

    /// How many groups of three digits follow as thousands.
    fn thousands(&self) -> usize {
        let Some(sign) = self.others.first().map(|sign| sign.kind) else { return 0 };
        let of_three = |group: &&[Token]| group[0].kind == sign && group[1].len() == 3;
        let count = self.others.chunks_exact(2).take_while(of_three).count();
        // A single comma is the decimal sign, unless a point with the places follows: `1,234.5`.
        let grouped = count > usize::from(sign == Kind::Comma && !self.has_places_behind_point(2 * count));
        if grouped && begins_thousands(self.i.bytes(self.first)) { count } else { 0 }
    }
}

/// Digits as they are put together, by what they are worth so far.
#[derive(Default)]
struct Digits(u128);

/// More than any number of so many digits as an exact decimal holds.
const BEYOND: u128 = 10u128.pow(MOST_DIGITS as u32);

/// By a count of digits that are read at once: how many times as much those before them are worth.
const WORTH: [u128; SHORT + 1] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

impl Digits {
    /// Adds digits; `None` once there are more than an exact decimal holds. Zeros before all others are none of them.
    #[inline]
    fn push(&mut self, i: Tokens<'_>, token: Token) -> Option<()> {
        let fits = |value: &u128| *value < BEYOND;
        self.0 = match WORTH.get(token.len()) {
            Some(worth) => Some(self.0 * worth + u128::from(i.value(token))).filter(fits),
            None => i
                .bytes(token)
                .iter()
                .try_fold(self.0, |value, digit| Some(value * 10 + u128::from(digit - b'0')).filter(fits)),
        }?;
        Some(())
    }

    /// The number whose last digits are so many places; `None` where those are more than an exact decimal has.
    fn with_places(&self, places: usize) -> Option<Decimal> {
        let [lo, mid, hi] = [0, 32, 64].map(|bits| (self.0 >> bits) as u32);
        (places <= MOST_DIGITS).then(|| Decimal::from_parts(lo, mid, hi, false, places as u32))
    }
}

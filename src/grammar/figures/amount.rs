//! One figure with what it counts in: money, a percentage, a quantity, or a bare number.
//!
//! | shape | example | value |
//! |---|---|---|
//! | number currency | `1.005,6 tỷ đồng`, `2 triệu USD`, `25.000đ` | [`Money`] |
//! | number, scale and currency in one | `25 trđ` | [`Money`] |
//! | currency number | `EUR 29,99`, `€1.200.000` | [`Money`] |
//! | number in millions or billions, nothing counted behind it | `850 triệu` | [`Money`] in VND |
//! | number `%`, `phần trăm`, `‰` | `129,41%`, `110 %`, `0,3‰` | [`Percent`] |
//! | number unit`[/unit…]` | `15.000 tấn`, `45 kg/người/năm` | [`Quantity`] |
//! | number unit `rưỡi` | `2 tấn rưỡi`, `hai năm rưỡi` | [`Quantity`], 2.5 |
//! | number | `650` | [`Number`] |

use nom::branch::alt;
use nom::{Input, Parser};
use rust_decimal::Decimal;

use super::number::{MOST_DIGITS, is_in_thousands, number};
use super::number_words;
use crate::grammar::basic::{fail, joined, kind, some, term, the};
use crate::grammar::dates::date::listed_by_a_later;
use crate::grammar::dates::period::two_years;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Case, Kind};
use crate::lexicon::{
    Calendar, Compound, Counted, Entry, Function, Measure, Numeral, PerWhat, ScaledCurrency, ScoreCue,
};
use crate::value::{Amount, Currency, Money, Number, Percent, PeriodKind, Quantity, Scale, Unit};

/// How many times as much as the number beside it one is that shares no scale with that.
const WRITTEN_OUT: Decimal = Decimal::ONE_THOUSAND;

/// A figure of any kind.
pub(crate) fn amount(i: Tokens<'_>) -> Parsed<'_, Amount> {
    let (rest, figure) = figure(i, i)?;
    Ok((rest, alone(figure, rest)))
}

/// A figure as it is written, in an expression that begins at `head`: millions of nothing yet are a number, since a
/// further figure may bring what they are of.
pub(in crate::grammar) fn figure<'a>(i: Tokens<'a>, head: Tokens<'a>) -> Parsed<'a, Amount> {
    let number_of_something = |i| number_of_something(i, head);
    match i.first().map(|first| first.kind) {
        Some(Kind::Digits) => number_of_something(i),
        _ => alt((prefixed_money, number_of_something, one_word_percent, one_word_and_a_half)).parse_complete(i),
    }
}

/// A figure that no other one follows: millions and billions of nothing else are đồng, `850 triệu`, but not
/// `5,3 triệu lượt khách`, nor `14 tỷ phú`.
pub(in crate::grammar) fn alone(figure: Amount, rest: Tokens<'_>) -> Amount {
    match figure {
        Amount::Number(number) if number.scale() >= Scale::Million && !rest.begins::<Counted>() => {
            Amount::Money(Money::new(number, Currency::VND))
        }
        figure => figure,
    }
}

/// A number with what makes more of it; only the rules are tried whose words stand behind it.
fn number_of_something<'a>(i: Tokens<'a>, head: Tokens<'a>) -> Parsed<'a, Amount> {
    let (rest, number) = number(i)?;
    let kinds = rest.kinds();
    let begins = |wanted: u128| kinds & wanted != 0;
    let signed = rest.first().is_some_and(|sign| matches!(sign.kind, Kind::Percent | Kind::Permille));
    if signed | begins(Function::BIT) {
        if let Ok((rest, percent)) = percent_sign(rest, number) {
            return Ok((rest, Amount::Percent(percent)));
        }
    }
    if begins(Currency::BIT) {
        if let Ok((rest, currency)) = currency_behind(rest, number) {
            return Ok((rest, Amount::Money(Money::new(number, currency))));
        }
    }
    if let Some((rest, currency)) = currency_behind_dot(rest, number) {
        return Ok((rest, Amount::Money(Money::new(number, currency))));
    }
    if begins(ScaledCurrency::BIT) {
        if let Ok((rest, ScaledCurrency(scale, currency))) = term(rest) {
            let number = some(Number::new(number.written(), scale))?;
            return Ok((rest, Amount::Money(Money::new(number, currency))));
        }
    }
    if begins(Measure::BIT) {
        if let Ok((rest, unit)) = unit(head, rest, number) {
            let (rest, number) = with_half(rest, number).unwrap_or((rest, number));
            return Ok((rest, Amount::Quantity(Quantity::new(number, unit))));
        }
    }
    Ok((rest, Amount::Number(number)))
}

/// `năm phần trăm`: before the words for percent a single number word is enough.
fn one_word_percent(i: Tokens<'_>) -> Parsed<'_, Amount> {
    let (rest, number) = number_words::number_of_any_length(i)?;
    let (rest, percent) = percent_sign(rest, number)?;
    Ok((rest, Amount::Percent(percent)))
}

/// `hai năm rưỡi`: so is it where half a unit follows.
fn one_word_and_a_half(i: Tokens<'_>) -> Parsed<'_, Amount> {
    let (rest, number) = number_words::number_of_any_length(i)?;
    let (rest, unit) = unit(i, rest, number)?;
    let (rest, number) = some(with_half(rest, number))?;
    Ok((rest, Amount::Quantity(Quantity::new(number, unit))))
}

/// A whole number of some unit with half of one behind: `3 tháng rưỡi`.
fn with_half(i: Tokens<'_>, number: Number) -> Option<(Tokens<'_>, Number)> {
    let (rest, ()) = the(Numeral::Half)(i).ok()?;
    let whole = number.scale() == Scale::One && number.places() == 0;
    let half = number.written().checked_add(Decimal::new(5, 1)).filter(|_| whole)?;
    Some((rest, Number::new(half, Scale::One)?))
}

/// `%`, `phần trăm`, `‰` behind a number.
fn percent_sign(i: Tokens<'_>, number: Number) -> Parsed<'_, Percent> {
    let mille = |rest| {
        let tenth = number.value().checked_div(Decimal::TEN);
        Ok((rest, Percent::new(some(tenth.filter(|percent| (percent.scale() as usize) < MOST_DIGITS))?)))
    };
    if let Ok((rest, _)) = kind(Kind::Percent)(i) {
        // `%0` and `%o` are typed for `‰`.
        let typed = rest.first().filter(|next| !next.spaced() && matches!(rest.str(*next), "0" | "o"));
        return match typed {
            Some(_) => mille(rest.take_from(1)),
            None => Ok((rest, Percent::new(number.value()))),
        };
    }
    if let Ok((rest, _)) = kind(Kind::Permille)(i) {
        return mille(rest);
    }
    match term::<Function>(i)? {
        (rest, Function::Percent) => Ok((rest, Percent::new(number.value()))),
        (rest, Function::Permille) => mille(rest),
        _ => fail(),
    }
}

/// A currency that is no other word: `đồng`, but not the one of `đồng chí`.
pub(in crate::grammar) fn currency(i: Tokens<'_>) -> Parsed<'_, Currency> {
    if is_compound(i) { fail() } else { term(i) }
}

/// The currency of a number. Millions are of `đồng` also where that looks like another word, `6,9 tỷ đồng bằng 57%`,
/// but not where such are counted: `54 triệu đồng bào`.
fn currency_behind(i: Tokens<'_>, number: Number) -> Parsed<'_, Currency> {
    if number.scale() >= Scale::Million && !i.begins::<Counted>() { term(i) } else { currency(i) }
}

/// `tr.USD`, `tr. đồng`: a dot ends a scale that is cut short, and no sentence.
fn currency_behind_dot(i: Tokens<'_>, number: Number) -> Option<(Tokens<'_>, Currency)> {
    if number.scale() == Scale::One {
        return None;
    }
    let (rest, _) = joined(Kind::Dot)(i).ok()?;
    let next = rest.first()?;
    if next.spaced() && next.is_capital() { None } else { currency(rest).ok() }
}

/// `EUR 29,99`, `€1.200.000`; no word in small letters stands there, nor the end of a name: `Hưng Yên 12%`.
fn prefixed_money(i: Tokens<'_>) -> Parsed<'_, Amount> {
    let (rest, currency) = currency(i)?;
    let is_code =
        i.first().is_some_and(|word| word.case() == Case::Upper || !i.str(word).starts_with(char::is_alphabetic));
    if currency == Currency::VND || !is_code {
        return fail();
    }
    let (rest, number) = number(rest)?;
    if percent_sign(rest, number).is_ok() {
        return fail();
    }
    Ok((rest, Amount::Money(Money::new(number, currency))))
}

/// A unit of measure with all that it is counted for.
fn unit<'a>(head: Tokens<'a>, i: Tokens<'a>, number: Number) -> Parsed<'a, Unit> {
    if is_compound(i) {
        return fail();
    }
    let (measure, len) = some(i.longest::<Measure>())?;
    let mut rest = i.take_from(len);
    if (measure.is_score() && !is_score(head, number)) || is_name_of_time(rest) {
        return fail();
    }
    let mut unit = Unit::of(measure);
    while let Ok((after, _)) = kind(Kind::Slash)(rest) {
        let Some((what, len)) = after.longest::<PerWhat>() else { break };
        // `7 tháng/6 tháng`: nothing is counted for itself.
        let itself = what.name().split(' ').next_back() == Some(measure.name());
        let Some(whole) = unit.per(what).filter(|_| !itself) else { break };
        unit = whole;
        rest = after.take_from(len);
    }
    Ok((rest, unit))
}

/// Whether `điểm` is a score and not a place: a score has decimals, or comes as a result (`đạt 85 điểm`, `đạt 85/100
/// điểm`).
fn is_score(head: Tokens<'_>, number: Number) -> bool {
    number.places() > 0 || head.back(1).is_none() || head.follows::<ScoreCue>(2).is_some()
}

/// Whether a unit of time is the head of a name of time: `6 tháng 7`, `5 năm 2021-2025`.
fn is_name_of_time(rest: Tokens<'_>) -> bool {
    let of_time = rest.at().checked_sub(1).is_some_and(|at| rest.from(at).kinds() & Calendar::BIT != 0);
    of_time
        && rest.first().is_some_and(|token| token.kind == Kind::Digits && token.spaced())
        // `nợ trên 90 ngày 29.408 triệu đồng`
        && !is_in_thousands(rest)
        // `kế hoạch 5 năm 2021-2025`, `trong 2 ngày 27-28/5`: a length of time, and which years or days.
        && two_years(rest, PeriodKind::Years).is_err()
        && listed_by_a_later(rest).is_err()
}

/// Whether a phrase here begins like a unit and is another word.
pub(in crate::grammar) fn is_compound(i: Tokens<'_>) -> bool {
    let Some((Compound, len)) = i.longest() else { return false };
    let as_unit = i.longest::<Measure>().map_or(0, |(_, len)| len);
    len > as_unit
}

/// Two figures, each with the unit and the scale that it may take from the other: `792,9 tỷ/1.287,4 tỷ đồng`,
/// `10 đến 12 triệu đồng`, `33/31,5 ha`. None where they are of different kinds or units.
pub(in crate::grammar) fn pair(first: Amount, second: Amount, rest: Tokens<'_>) -> Option<(Amount, Amount)> {
    match (first, second) {
        (Amount::Number(a), Amount::Number(b)) => {
            let a = in_scale_of(a, b).filter(|a| are_of_one_order(*a, b))?;
            let money = a.scale().max(b.scale()) >= Scale::Million && !rest.begins::<Counted>();
            let figure = |n| if money { Amount::Money(Money::new(n, Currency::VND)) } else { Amount::Number(n) };
            Some((figure(a), figure(b)))
        }
        (Amount::Number(a), Amount::Money(b)) => {
            Some((Amount::Money(Money::new(in_scale_of(a, b.number())?, b.currency())), Amount::Money(b)))
        }
        (Amount::Number(a), Amount::Percent(b)) if a.scale() == Scale::One => {
            Some((Amount::Percent(Percent::new(a.value())), Amount::Percent(b)))
        }
        (Amount::Number(a), Amount::Quantity(b)) => {
            let a = in_scale_of(a, b.number()).filter(|a| are_of_one_order(*a, b.number()))?;
            Some((Amount::Quantity(Quantity::new(a, b.unit())), Amount::Quantity(b)))
        }
        // `3 tỷ đồng/15 dự án`: what is counted lacks no unit.
        (_, Amount::Number(_)) if rest.begins::<Counted>() => None,
        (Amount::Money(a), Amount::Number(b)) => Some((Amount::Money(a), Amount::Money(Money::new(b, a.currency())))),
        (Amount::Quantity(a), Amount::Number(b)) if b.scale() < Scale::Million => {
            let b = Quantity::new(b, a.unit());
            Some((Amount::Quantity(a), Amount::Quantity(b)))
        }
        (Amount::Money(a), Amount::Money(b)) if a.currency() != b.currency() => None,
        // `từ 500 kg đến 1 tấn` is left as two.
        (Amount::Quantity(a), Amount::Quantity(b)) if a.unit() != b.unit() => None,
        pair @ ((Amount::Money(_), Amount::Money(_))
        | (Amount::Percent(_), Amount::Percent(_))
        | (Amount::Quantity(_), Amount::Quantity(_))) => Some(pair),
        _ => None,
    }
}

/// The first number in the scale of the second where it has none of its own, and is not written out: `358.000/1,8
/// triệu`.
fn in_scale_of(first: Number, second: Number) -> Option<Number> {
    let (one, other) = (first.written().abs(), second.written().abs());
    let written_out = || one >= WRITTEN_OUT && other.checked_mul(WRITTEN_OUT).is_some_and(|many| one > many);
    match first.scale() {
        Scale::One if !written_out() => Number::new(first.written(), second.scale()),
        _ => Some(first),
    }
}

/// Whether the second may tell what the first is of: `12 tỷ/120 hộ` is money for so many.
fn are_of_one_order(first: Number, second: Number) -> bool {
    first.scale() < Scale::Million || second.scale() != Scale::One
}

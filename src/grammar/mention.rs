//! Any expression of the grammar, the longest that begins here.

use nom::branch::alt;
use nom::combinator::map;
use nom::{Input, Parser};

use super::amount::{alone, figure};
use super::basic::{fail, term};
use super::date::{self, date};
use super::document::document;
use super::expression::Expression;
use super::month::{self, month};
use super::ordinal::{self, ordinal};
use super::period::{self, period};
use super::range::{range, range_after};
use super::ratio::{ratio_after, ratio_of_counted};
use super::time::time;
use super::tokens::{Parsed, Tokens};
use super::year::{self, year};
use crate::lex::Kind;
use crate::lexicon::{Calendar, Counted, DocumentKind, Entry, Function, Numeral, OrdinalCue, RelativeDay, SymbolKind};
use crate::value::{Amount, Currency, Value};

/// Any expression, the longest that begins here. A rule that asks what stands before does so itself.
pub(crate) fn mention(i: Tokens<'_>) -> Parsed<'_, Expression> {
    match i.first().map(|first| first.kind) {
        Some(Kind::Digits) => from_digits(i),
        Some(Kind::Word) => from_word(i),
        Some(Kind::Other) => figures(i),
        _ => fail(),
    }
}

fn from_digits(i: Tokens<'_>) -> Parsed<'_, Expression> {
    let value = |(rest, value)| Ok((rest, Expression::Value(value)));
    let next = i.get(1).map(|token| token.kind);
    let timed = i.take_from(1).kinds() & Calendar::BIT != 0;
    if timed || next == Some(Kind::Colon) {
        if let Ok((rest, time)) = time(i) {
            return value((rest, Value::Time(time)));
        }
        if let Ok((rest, period)) = period(i) {
            return value((rest, Value::Period(period)));
        }
        if date::is_complete(i) {
            return map(date, |v| Expression::Value(Value::Date(v))).parse_complete(i);
        }
        if let Ok((rest, period)) = period::bare_months(i) {
            return Ok((rest, Expression::BareMonths(period)));
        }
    }
    if matches!(next, Some(Kind::Slash | Kind::Dash | Kind::Dot)) {
        if date::has_shape(i) && date::is_day(i) {
            return map(date, |v| Expression::Value(Value::Date(v))).parse_complete(i);
        }
        if let Ok((rest, document)) = document(i) {
            return Ok((rest, Expression::Document(document)));
        }
        if let Ok((rest, period)) = period(i) {
            return value((rest, Value::Period(period)));
        }
        if let Ok((rest, month)) = month::in_figures(i) {
            return value((rest, Value::Month(month)));
        }
    }
    let listed = matches!(next, Some(Kind::Dash | Kind::Comma)) || i.take_from(1).kinds() & Function::BIT != 0;
    if listed {
        if let Ok((rest, date)) = date::date_by_a_later(i) {
            return value((rest, Value::Date(date)));
        }
    }
    if let Ok((rest, ordinal)) = ordinal::without_cue(i) {
        return value((rest, Value::Ordinal(ordinal)));
    }
    if year::has_cue(i) {
        if let Ok((rest, year)) = year::bare_year(i) {
            return value((rest, Value::Year(year)));
        }
    }
    figures(i)
}

/// Only the rules whose words the first one begins are tried; most words begin none.
fn from_word(i: Tokens<'_>) -> Parsed<'_, Expression> {
    let kinds = i.kinds();
    let begins = |wanted: u128| kinds & wanted != 0;
    if begins(RelativeDay::BIT) {
        if let Ok((rest, days)) = date::relative_day(i) {
            return Ok((rest, Expression::RelativeDay(days)));
        }
    }
    if begins(DocumentKind::BIT | SymbolKind::BIT) {
        if let Ok((rest, document)) = document(i) {
            return Ok((rest, Expression::Document(document)));
        }
    }
    if begins(OrdinalCue::BIT) {
        if let Ok((rest, ordinal)) = ordinal(i) {
            return Ok((rest, Expression::Value(Value::Ordinal(ordinal))));
        }
    }
    if begins(Calendar::BIT) {
        if let Ok(timed) = from_calendar(i) {
            return Ok(timed);
        }
    }
    if begins(Function::BIT) {
        if let Ok(joined) = from_function(i) {
            return Ok(joined);
        }
    }
    if begins(Numeral::BIT) && number_goes_on(i) {
        let time = map(time, |time| Expression::Value(Value::Time(time)));
        return alt((time, months, figures)).parse_complete(i);
    }
    if begins(Currency::BIT) {
        return figures(i);
    }
    map(ordinal::without_cue, |v| Expression::Value(Value::Ordinal(v))).parse_complete(i)
}

/// What begins with a word of the calendar.
fn from_calendar(i: Tokens<'_>) -> Parsed<'_, Expression> {
    let value = match term::<Calendar>(i)? {
        (rest, Calendar::LastYear) => return Ok((rest, Expression::LastYear)),
        (_, Calendar::Day | Calendar::EarlyDay) => {
            map(alt((date, date::date_by_a_later)), Value::Date).parse_complete(i)
        }
        (_, Calendar::Month) => map(month, Value::Month).parse_complete(i),
        (_, Calendar::Year) => alt((map(period, Value::Period), map(year, Value::Year))).parse_complete(i),
        (_, Calendar::Quarter | Calendar::Term | Calendar::Stage | Calendar::SchoolYear | Calendar::Half) => {
            map(period, Value::Period).parse_complete(i)
        }
        _ => fail(),
    };
    value.map(|(rest, value)| (rest, Expression::Value(value)))
}

/// What begins with `từ` or `âm`.
fn from_function(i: Tokens<'_>) -> Parsed<'_, Expression> {
    match i.entry() {
        Some(Function::From) => {
            let value = alt((map(period, Value::Period), map(range, Value::Range)));
            map(value, Expression::Value).parse_complete(i)
        }
        Some(Function::Minus) => figures(i),
        _ => fail(),
    }
}

/// `sáu tháng đầu năm`, `sáu tháng`.
fn months(i: Tokens<'_>) -> Parsed<'_, Expression> {
    let period = map(period, |period| Expression::Value(Value::Period(period)));
    alt((period, map(period::bare_months, Expression::BareMonths))).parse_complete(i)
}

/// Whether the word behind a number word is one too, or what a single one can count: months, percent.
fn number_goes_on(i: Tokens<'_>) -> bool {
    let next = i.take_from(1.min(i.input_len()));
    next.kinds() & (Numeral::BIT | Calendar::BIT | Function::BIT) != 0
}

/// A ratio, a range, or a figure alone.
fn figures(i: Tokens<'_>) -> Parsed<'_, Expression> {
    let (rest, first) = figure(i, i)?;
    let kinds = rest.kinds();
    if kinds & Counted::BIT != 0 {
        if let Ok((rest, ratio)) = ratio_of_counted(&first, i, rest) {
            return Ok((rest, Expression::Value(Value::Ratio(ratio))));
        }
    }
    let value = match rest.first().map(|token| token.kind) {
        Some(Kind::Slash) => ratio_after(&first, i, rest).map(|(rest, ratio)| (rest, Value::Ratio(ratio))),
        Some(kind) if kind == Kind::Dash || kinds & Function::BIT != 0 => {
            range_after(&first, i, rest).map(|(rest, range)| (rest, Value::Range(range)))
        }
        _ => fail(),
    };
    let (rest, value) = value.unwrap_or_else(|_| (rest, of_one(alone(first, rest))));
    Ok((rest, Expression::Value(value)))
}

fn of_one(amount: Amount) -> Value<'static> {
    match amount {
        Amount::Number(number) => Value::Number(number),
        Amount::Money(money) => Value::Money(money),
        Amount::Percent(percent) => Value::Percent(percent),
        Amount::Quantity(quantity) => Value::Quantity(quantity),
    }
}

//! Any expression of the grammar, the longest that begins here.

use nom::branch::alt;
use nom::combinator::map;
use nom::{Input, Parser};

use crate::grammar::basic::{fail, goes_on, term};
use crate::grammar::dates::date::{self, date};
use crate::grammar::dates::month::{self, month};
use crate::grammar::dates::period::{self, period};
use crate::grammar::dates::time::time;
use crate::grammar::dates::year::{self, year};
use crate::grammar::documents::document::document;
use crate::grammar::expression::Expression;
use crate::grammar::figures::amount::{alone, amount, figure};
use crate::grammar::figures::ordinal::{self, ordinal};
use crate::grammar::figures::range::{range, range_after};
use crate::grammar::figures::ratio::{ratio_after, ratio_of_counted};
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::{
    Calendar, Counted, DocumentKind, Entry, Function, Numeral, OrdinalCue, RelativeDay, SymbolKind, TimeLetter,
};
use crate::value::{Currency, PartOfDay, Value};

/// Any expression, the longest that begins here. A rule that asks what stands before does so itself.
pub(crate) fn mention(i: Tokens<'_>) -> Parsed<'_, Expression> {
    match i.first().map(|first| first.kind) {
        Some(Kind::Digits) => from_digits(i),
        Some(Kind::Word) => from_word(i),
        Some(Kind::Other) => figures(i),
        Some(Kind::Dash) => signed(i),
        _ => fail(),
    }
}

/// What stands behind a figure tells which rules could match; behind most it is a word that none of them asks for.
fn from_digits(i: Tokens<'_>) -> Parsed<'_, Expression> {
    let next = i.get(1).map(|token| token.kind);
    let behind = i.take_from(1).kinds();
    let of_shape = match next {
        Some(Kind::Colon) => map(time, |v| Expression::Value(Value::Time(v))).parse_complete(i),
        Some(Kind::Slash | Kind::Dash | Kind::Dot) => in_parts(i),
        _ if behind & (Calendar::BIT | TimeLetter::BIT) != 0 => before_unit_of_time(i),
        _ => fail(),
    };
    if of_shape.is_ok() {
        return of_shape;
    }
    let signed = matches!(next, Some(Kind::Dash | Kind::Comma));
    let worded = behind & (Function::BIT | PartOfDay::BIT) != 0;
    if signed | worded && date::may_be_told(i) {
        if let Ok((rest, date)) = date::date_by_a_later(i) {
            return Ok((rest, Expression::Value(Value::Date(date))));
        }
    }
    if let Ok((rest, ordinal)) = ordinal::without_cue(i) {
        return Ok((rest, Expression::Value(Value::Ordinal(ordinal))));
    }
    if year::has_cue(i) {
        if let Ok((rest, year)) = year::bare_year(i) {
            return Ok((rest, Expression::Value(Value::Year(year))));
        }
    }
    figures(i)
}

/// `7 giờ 30`, `6 tháng đầu năm`, `2 tháng 9 năm 2024`, `9 tháng`.
fn before_unit_of_time(i: Tokens<'_>) -> Parsed<'_, Expression> {
    match i.take_from(1).entry() {
        Some(Calendar::Hour) => map(time, |v| Expression::Value(Value::Time(v))).parse_complete(i),
        Some(Calendar::Month | Calendar::Quarter) => alt((
            map(period, |v| Expression::Value(Value::Period(v))),
            map(date::told_in_words, |v| Expression::Value(Value::Date(v))),
            map(period::bare_months, Expression::BareMonths),
        ))
        .parse_complete(i),
        // `9T/2024`
        None => map(period, |v| Expression::Value(Value::Period(v))).parse_complete(i),
        _ => fail(),
    }
}

/// `30/4`, `18-NQ/TW`, `2020-2025`, `7/2024`: figures that a sign joins, where they are no share of a whole.
fn in_parts(i: Tokens<'_>) -> Parsed<'_, Expression> {
    if date::has_shape(i) {
        return if date::is_day(i) {
            map(date, |v| Expression::Value(Value::Date(v))).parse_complete(i)
        } else {
            fail()
        };
    }
    // The symbol of a document begins with letters or a year.
    if i.get(2).is_none_or(|second| second.kind != Kind::Word && second.len() != 4) {
        return fail();
    }
    if let Ok((rest, document)) = document(i) {
        return Ok((rest, Expression::Document(document)));
    }
    // Years have more than two digits, and months no more.
    let of_months = i.first().is_some_and(|first| first.len() <= 2);
    if of_months {
        map(month::in_figures, |v| Expression::Value(Value::Month(v))).parse_complete(i)
    } else {
        map(period, |v| Expression::Value(Value::Period(v))).parse_complete(i)
    }
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
    if begins(TimeLetter::BIT) {
        if let Ok((rest, value)) = alt((map(period, Value::Period), map(month, Value::Month))).parse_complete(i) {
            return Ok((rest, Expression::Value(value)));
        }
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
        (_, Calendar::Month) => alt((map(date::month_first, Value::Date), map(month, Value::Month))).parse_complete(i),
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
            let value = alt((map(period, Value::Period), map(range, |range| Value::Range(range.into()))));
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
            return Ok((rest, Expression::Value(Value::Ratio(ratio.into()))));
        }
    }
    let sign = rest.first().map(|token| token.kind);
    if sign == Some(Kind::Slash) {
        if let Ok((rest, ratio)) = ratio_after(&first, i, rest) {
            return Ok((rest, Expression::Value(Value::Ratio(ratio.into()))));
        }
    } else if sign == Some(Kind::Dash) || kinds & Function::BIT != 0 {
        if let Ok((rest, range)) = range_after(&first, i, rest) {
            return Ok((rest, Expression::Value(Value::Range(range.into()))));
        }
    }
    Ok((rest, Expression::Value(alone(first, rest).into())))
}

/// `(-603 ha)`: one figure with its sign, where no code or date goes on behind it.
fn signed(i: Tokens<'_>) -> Parsed<'_, Expression> {
    let (rest, amount) = amount(i)?;
    let further = [Kind::Slash, Kind::Dash, Kind::Dot, Kind::Colon].into_iter().any(|sign| goes_on(rest, sign));
    if further { fail() } else { Ok((rest, Expression::Value(amount.into()))) }
}

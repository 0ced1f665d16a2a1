//! What only its place in a list makes an expression: the `5` of `lần thứ 4, 5`, the `1/5` of `30/4 - 1/5`.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt, value};

use crate::grammar::basic::{fail, goes_on, kind, some, the};
use crate::grammar::dates::date;
use crate::grammar::dates::period::listed_quarter;
use crate::grammar::dates::year;
use crate::grammar::documents::document::{DocumentParts, is_adopter, listed_number};
use crate::grammar::expression::Expression;
use crate::grammar::figures::ordinal;
use crate::grammar::labels::names::ends_name;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Kind, Token};
use crate::lexicon::Function;
use crate::value::{Month, PeriodKind, Value};

/// The most months of a list behind its second.
const MOST_MONTHS: usize = 10;

/// The kind of the expression right before, where nothing but a comma, a dash or `và` stands between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Before {
    Date,
    Document,
    Month,
    Ordinal,
    Quarter,
    Year(u16),
}

impl Before {
    /// What an expression is to the next of a list.
    pub(in crate::grammar) fn of(expression: &Expression) -> Option<Self> {
        match expression {
            Expression::Document(_) => Some(Self::Document),
            Expression::Value(Value::Date(_)) => Some(Self::Date),
            Expression::Value(Value::Month(_)) => Some(Self::Month),
            Expression::Value(Value::Ordinal(_)) => Some(Self::Ordinal),
            Expression::Value(Value::Period(period)) if period.kind() == PeriodKind::Quarter => Some(Self::Quarter),
            Expression::Value(Value::Year(year)) => Some(Self::Year(year.value())),
            _ => None,
        }
    }
}

/// Whether a token joins two of a list.
pub(in crate::grammar) fn is_joint(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|token| matches!(token.kind, Kind::Comma | Kind::Dash)) || the(Function::And)(i).is_ok()
}

/// The next of a list, in a shape that means something only there.
pub(in crate::grammar) fn listed(i: Tokens<'_>, before: Before) -> Parsed<'_, Expression> {
    match before {
        Before::Date => {
            let date = alt((date::in_figures_alone, date::listed_by_a_later));
            map(date, |date| Expression::Value(Value::Date(date))).parse_complete(i)
        }
        Before::Document => map(document, Expression::Document).parse_complete(i),
        Before::Month => map(month, |month| Expression::Value(Value::Month(month))).parse_complete(i),
        Before::Ordinal => map(ordinal::alone, |v| Expression::Value(Value::Ordinal(v))).parse_complete(i),
        Before::Quarter => map(listed_quarter, |quarter| Expression::Value(Value::Period(quarter))).parse_complete(i),
        Before::Year(before) => {
            map(|i| year::next_year(i, before), |year| Expression::Value(Value::Year(year))).parse_complete(i)
        }
    }
}

/// `2 năm 2024` of `tháng 1, 2 năm 2024`, `8` of `tháng 7, 8 và 9/2024`, `7` of `tháng 6, 7.`: with its year, or where
/// nothing follows that it could count.
fn month(i: Tokens<'_>) -> Parsed<'_, Month> {
    let (rest, month) = date::two_digits(i)?;
    let (rest, year) = opt(alt((date::year_behind_word, date::year_behind_sign))).parse_complete(rest)?;
    if year.is_none() && !ends_list(rest, MOST_MONTHS) {
        return fail();
    }
    Ok((rest, some(Month::new(year, month))?))
}

/// Whether a list of months ends here, or goes on with so many more at most: `, 8 và 9:`.
fn ends_list(i: Tokens<'_>, most: usize) -> bool {
    use Kind::{Break, Close, Colon, Comma, Dot, Semicolon};
    // `7,5%`
    if goes_on(i, Comma) || goes_on(i, Dot) {
        return false;
    }
    let next = value((), kind(Comma)).or(the(Function::And));
    if let Ok((rest, _)) = next.and(date::two_digits).parse_complete(i) {
        let dated = || alt((date::year_behind_word, date::year_behind_sign)).parse_complete(rest).is_ok();
        return most > 0 && (ends_list(rest, most - 1) || dated());
    }
    i.first().is_none_or(|token| matches!(token.kind, Break | Close | Colon | Comma | Dot | Semicolon))
}

/// `số 05`, `05` with the zero that a count would not have, `346/UBND-VX` with its symbol, or `19` behind another of
/// two or three digits, where nothing follows that it could count: `Nghị quyết 18, 19`, `các Kết luận số 83, 121`.
fn document(i: Tokens<'_>) -> Parsed<'_, DocumentParts> {
    let (rest, word) = opt(the(Function::Number)).parse_complete(i)?;
    let (behind, number) = kind(Kind::Digits)(rest)?;
    let is_short = |number: &Token| number.kind == Kind::Digits && (2..=3).contains(&number.len());
    let alike = || is_short(&number) && i.back(2).as_ref().is_some_and(is_short);
    let plain = || alike() && number.spaced() && (ends_name(behind) || is_adopter(behind));
    let parts = listed_number(rest)?;
    let told = word.is_some() || rest.str(number).starts_with('0') || parts.1.has_symbol() || plain();
    if told { Ok(parts) } else { fail() }
}

//! `FromStr` for each value: the same rules, and the whole input must be used.

use std::str::FromStr;

use nom::IResult;

use super::ParseError;
use super::faces;
use crate::value::{
    Amount, Date, DocumentNumber, Money, Month, Number, Ordinal, Percent, Period, Quantity, Range, Ratio, Symbol, Time,
    Value, Year,
};

/// Runs a rule that must use the whole input.
fn whole<'i, T>(
    input: &'i str,
    expected: &'static str,
    rule: impl Fn(&'i str) -> IResult<&'i str, T>,
) -> Result<T, ParseError> {
    match rule(input) {
        Ok(("", value)) => Ok(value),
        Ok((rest, _)) => Err(ParseError::trailing(expected, rest, input.len() - rest.len())),
        Err(_) => Err(ParseError::none(expected, input)),
    }
}

macro_rules! from_str {
    ($($value:ty, $rule:path, $expected:literal;)+) => {
        $(
            #[doc = concat!("Reads ", $expected, " that takes up the whole input.")]
            impl FromStr for $value {
                type Err = ParseError;

                fn from_str(input: &str) -> Result<Self, ParseError> {
                    whole(input, $expected, $rule)
                }
            }
        )+
    };
}

from_str! {
    Number, faces::number, "a number";
    Money, faces::money, "an amount of money";
    Percent, faces::percent, "a percentage";
    Quantity, faces::quantity, "a quantity";
    Amount, faces::amount, "a figure";
    Ratio, faces::ratio, "a ratio";
    Range, faces::range, "a range";
    Date, faces::date, "a date";
    Time, faces::time, "a time of day";
    Month, faces::month, "a month";
    Year, faces::year, "a year";
    Period, faces::period, "a period";
    Ordinal, faces::ordinal, "an ordinal";
    Symbol, faces::symbol, "the symbol of a document";
}

/// Reads the number of a document that takes up the whole input.
impl FromStr for DocumentNumber<'static> {
    type Err = ParseError;

    fn from_str(input: &str) -> Result<Self, ParseError> {
        whole(input, "the number of a document", faces::document).map(DocumentNumber::into_owned)
    }
}

/// Reads any expression that takes up the whole input.
impl FromStr for Value<'static> {
    type Err = ParseError;

    fn from_str(input: &str) -> Result<Self, ParseError> {
        whole(input, "an expression", faces::mention).map(Value::into_owned)
    }
}

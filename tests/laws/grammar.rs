//! Single expressions: what is read from any input is printed so that it reads as the same.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use baocao::value::{DocumentNumber, Month, Number, Ordinal, Range, Time, Year};
use baocao::{Amount, Date, Money, Percent, Period, Quantity, Ratio, Value};

use super::printed;

/// What holds for any input to the combinators.
pub(crate) fn hold(input: &str) {
    if let Ok((rest, value)) = baocao::grammar::mention(input) {
        assert!(rest.len() < input.len() && input.ends_with(rest), "{value:?} takes what it reads from the head");
        printed::reads_as_the_same(&value);
    }
    comes_back::<Number>(input);
    comes_back::<Money>(input);
    comes_back::<Percent>(input);
    comes_back::<Quantity>(input);
    comes_back::<Amount>(input);
    comes_back::<Ratio>(input);
    comes_back::<Range>(input);
    comes_back::<Date>(input);
    comes_back::<Time>(input);
    comes_back::<Month>(input);
    comes_back::<Year>(input);
    comes_back::<Period>(input);
    comes_back::<Ordinal>(input);
    comes_back::<DocumentNumber<'static>>(input);
    comes_back::<Value<'static>>(input);
}

fn comes_back<T>(input: &str)
where
    T: FromStr + Display + PartialEq + Debug,
    T::Err: Debug + Display,
{
    match input.parse::<T>() {
        Ok(value) => {
            let printed = value.to_string();
            let again = printed.parse::<T>().unwrap_or_else(|error| panic!("{value:?} prints {printed:?}: {error}"));
            assert_eq!(again, value, "from {printed:?}");
        }
        Err(error) => assert!(!error.to_string().is_empty(), "the error says why"),
    }
}

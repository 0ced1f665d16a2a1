//! What the cells of an expression have in them.

use crate::value::{Amount, Date, Number, Period, Scale, Value};

/// Its type, as in JSON.
pub(super) const fn name(value: &Value<'_>) -> &'static str {
    match value {
        Value::Number(_) => "number",
        Value::Money(_) => "money",
        Value::Percent(_) => "percent",
        Value::Ratio(_) => "ratio",
        Value::Quantity(_) => "quantity",
        Value::Range(_) => "range",
        Value::Date(_) => "date",
        Value::Time(_) => "time",
        Value::Month(_) => "month",
        Value::Year(_) => "year",
        Value::Period(_) => "period",
        Value::Ordinal(_) => "ordinal",
        Value::Document(_) => "document",
    }
}

/// Its figure, and the second one of those that have two.
pub(super) fn amounts(value: &Value<'_>) -> (Option<Amount>, Option<Amount>) {
    match value {
        Value::Ordinal(ordinal) => (Number::new(ordinal.value().into(), Scale::One).map(Amount::Number), None),
        _ => value.amounts(),
    }
}

/// What an amount counts in.
pub(super) fn unit(amount: &Amount) -> Option<String> {
    match amount {
        Amount::Number(_) => None,
        Amount::Money(money) => Some(money.currency().to_string()),
        Amount::Percent(_) => Some("%".to_owned()),
        Amount::Quantity(quantity) => Some(quantity.unit().to_string()),
    }
}

/// The first and the last day that it takes in.
pub(super) fn days(value: &Value<'_>) -> Option<(Date, Date)> {
    let period = match value {
        Value::Date(date) => return Some((*date, *date)),
        Value::Month(month) => Period::from(*month),
        Value::Year(year) => Period::from(*year),
        Value::Period(period) => *period,
        _ => return None,
    };
    Some((period.start(), period.end()))
}

//! What a mention means as tables and reviewed readings write it: a type and a short value.

use baocao::value::{Amount, Currency, PeriodKind};
use baocao::{Money, Period, Value};
use rust_decimal::Decimal;

/// The type of a value and its short form: `money` and `2000000 USD`.
pub(crate) fn short_form(value: &Value<'_>) -> (&'static str, String) {
    match value {
        Value::Number(number) => ("number", plain(number.value())),
        Value::Money(money) => ("money", plain(money.amount()) + &foreign(*money)),
        Value::Percent(percent) => ("percent", plain(percent.value())),
        Value::Ratio(ratio) => {
            ("ratio", format!("{}/{}", plain(ratio.numerator.value()), plain(ratio.denominator.value())))
        }
        Value::Quantity(quantity) => ("quantity", format!("{} {}", plain(quantity.number().value()), quantity.unit())),
        Value::Range(range) => {
            ("range", format!("{}..{}{}", plain(range.low.value()), plain(range.high.value()), unit(&range.high)))
        }
        Value::Date(date) => ("date", format!("{date:#}")),
        Value::Time(time) => ("time", time.to_string()),
        Value::Month(month) => ("month", format!("{month:#}")),
        Value::Year(year) => ("year", format!("{year:#}")),
        Value::Period(stretch) => ("period", period(*stretch)),
        Value::Ordinal(ordinal) => ("ordinal", ordinal.value().to_string()),
        Value::Document(document) => ("document", format!("{document:#}")),
        other => panic!("a type that no table knows: {other:?}"),
    }
}

/// `63.5` for `63,50`.
pub(crate) fn plain(value: Decimal) -> String {
    value.normalize().to_string()
}

/// `2024-01/2024-06`, or `2016/2021` for whole years.
fn period(period: Period) -> String {
    let by_month = matches!(period.kind(), PeriodKind::Months | PeriodKind::Quarter);
    let cut = if by_month { "-DD" } else { "-MM-DD" }.len();
    let [start, end] = [period.start(), period.end()].map(|day| {
        let day = format!("{day:#}");
        day[..day.len() - cut].to_owned()
    });
    format!("{start}/{end}")
}

fn unit(amount: &Amount) -> String {
    match amount {
        Amount::Percent(_) => "%".to_owned(),
        Amount::Quantity(quantity) => format!(" {}", quantity.unit()),
        Amount::Money(money) => foreign(*money),
        _ => String::new(),
    }
}

/// The currency, where it is not đồng.
fn foreign(money: Money) -> String {
    match money.currency() {
        Currency::VND => String::new(),
        currency => format!(" {currency}"),
    }
}

//! What is printed, whatever text its value was read from.

use baocao::value::{Number, Scale};
use baocao::{Amount, Value};

/// A value is printed so that it reads as the same in any text that tells its kind.
pub(super) fn reads_as_the_same(value: &Value<'_>) {
    let printed = value.to_string();
    let (before, behind) = around(value);
    let text = format!("{before}{printed}{behind}");
    let mentions = baocao::mentions(&text);
    let again = mentions.last().filter(|again| again.text.ends_with(&printed) && again.value == *value);
    assert!(again.is_some(), "{value:?} is printed so that {text:?} reads as {mentions:?}");
}

/// What it takes before and behind some values to tell their kind.
fn around(value: &Value<'_>) -> (&'static str, &'static str) {
    match value {
        Value::Quantity(quantity) if quantity.unit().name() == "giờ" => ("Kéo dài trong ", ""),
        Value::Document(document) if document.kind.is_none() => ("Nghị quyết số 1-NQ/TU, số ", ""),
        value if counts_millions(value) => ("Đạt ", " lượt khách"),
        _ => ("Đạt ", ""),
    }
}

/// Whether it is a number of millions of something, or made of such numbers: millions of nothing are money.
fn counts_millions(value: &Value<'_>) -> bool {
    let millions = |number: &Number| number.scale() >= Scale::Million;
    let count = |amount: &Amount| matches!(amount, Amount::Number(number) if millions(number));
    match value {
        Value::Number(number) => millions(number),
        Value::Ratio(ratio) => count(&ratio.numerator) || count(&ratio.denominator),
        Value::Range(range) => count(&range.low) || count(&range.high),
        _ => false,
    }
}

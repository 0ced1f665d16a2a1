//! Reading any text: no panic, spans that slice it, mentions that mean alone what they mean in it.

use std::mem::{Discriminant, discriminant};

use baocao::{Amount, Mention, Value};

use super::{printed, serde, spans};

/// What holds for the report of any text.
pub(crate) fn hold(text: &str) {
    let report = baocao::parse(text);
    assert_eq!(report.mentions, baocao::mentions(text), "the expressions alone are those of the report");
    assert_eq!(report.clone().into_owned(), report, "owned is equal to borrowed");
    serde::comes_back(&report);
    spans::check(&serde_json::to_value(&report).expect("it serialises"), text);
    for mention in &report.mentions {
        means_the_same_alone(mention);
        printed::reads_as_the_same(&mention.value);
    }
    for finding in baocao::check::findings(&report) {
        spans::check(&serde_json::to_value(&finding).expect("it serialises"), text);
        assert!(!finding.english().is_empty() && !finding.vietnamese().is_empty(), "{finding:?} says something");
    }
}

/// What is cut out of its text may lack what told its kind (`chiều 9/12`, `5/3 triệu` of `5/3 triệu lượt khách`), but
/// of the same kind it has the same value.
fn means_the_same_alone(mention: &Mention<'_>) {
    let Ok(alone) = mention.text.parse::<Value<'static>>() else { return };
    if mention.inferred.is_none() && kinds(&alone) == kinds(&mention.value) {
        assert_eq!(alone, mention.value, "{:?} alone", mention.text);
    }
}

/// The kind of a value, and of the figures that it is made of.
fn kinds(value: &Value<'_>) -> (Discriminant<Value<'static>>, Option<[Discriminant<Amount>; 2]>) {
    let figures = match value {
        Value::Ratio(ratio) => Some([&ratio.numerator, &ratio.denominator]),
        Value::Range(range) => Some([&range.low, &range.high]),
        _ => None,
    };
    (discriminant(&value.clone().into_owned()), figures.map(|figures| figures.map(discriminant)))
}

//! Figures as a reader of Vietnamese finds them shortest.

use baocao::value::{Number, Scale};
use baocao::{Bound, Percent};
use rust_decimal::Decimal;

const MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);
const BILLION: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

/// An amount in the scale that is shortest to read.
pub(crate) fn amount(value: Decimal, unit: &str) -> String {
    let (scale, factor) = match unit {
        "đồng" | "USD" if value >= BILLION => (Scale::Billion, BILLION),
        "đồng" | "USD" if value >= MILLION => (Scale::Million, MILLION),
        _ => (Scale::One, Decimal::ONE),
    };
    let scaled = (value / factor).normalize();
    let number = Number::new(scaled, scale).map_or_else(|| value.to_string(), |number| number.to_string());
    format!("{number} {unit}").trim_end().to_owned()
}

/// An amount, or a percentage where that is the unit.
pub(crate) fn of_measure(value: Decimal, unit: &str) -> String {
    if unit == "%" { percent(value) } else { amount(value, unit) }
}

pub(crate) fn percent(value: Decimal) -> String {
    Percent::new(value.normalize()).to_string()
}

/// How a figure limits what it measures, as a sign before it.
pub(crate) fn sign(bound: Bound) -> char {
    match bound {
        Bound::Over => '>',
        Bound::Under => '<',
        Bound::AtLeast => '≥',
        Bound::AtMost => '≤',
        Bound::About => '≈',
    }
}

//! Findings as English sentences.

use rust_decimal::Decimal;

use super::finding::{Cause, Cited, Finding, Kind, Status};
use crate::value::{Number, Scale, Value, write_grouped};

pub(super) fn sentence(finding: &Finding) -> String {
    let main = main(finding);
    match finding.cause.map(|cause| because(cause, finding)) {
        Some(cause) => format!("{main} {cause}"),
        None => main,
    }
}

fn main(finding: &Finding) -> String {
    let stated = finding.stated.as_ref().map(value).unwrap_or_default();
    let expected = finding.expected.as_ref().map(value).unwrap_or_default();
    let from = |n: usize| finding.from.get(n).map(|cited| value(&cited.value)).unwrap_or_default();
    let (first, second) = (from(0), from(1));
    let agrees = finding.status == Status::Agrees;
    match finding.kind {
        Kind::Percentage if agrees => format!("{first} of {second} makes {stated}."),
        Kind::Percentage => format!("{first} of {second} makes {expected}, not {stated}."),
        Kind::Excess if agrees => format!("{stated} fits {first}."),
        Kind::Excess => format!("{first} makes {expected}, not {stated}."),
        Kind::Growth if agrees => format!("{first} against {second} makes {stated}."),
        Kind::Growth => format!("{first} against {second} makes {expected}, not {stated}."),
        Kind::Difference if agrees => format!("A change by {second}, to {first}, makes {stated}."),
        Kind::Difference => format!("A change by {second}, to {first}, makes {expected}, not {stated}."),
        Kind::Parts => parts(finding, &stated, &expected, &first),
        Kind::Product if agrees => format!("{first} times {second} makes {stated}."),
        Kind::Product => format!("{first} times {second} makes {expected}, not {stated}."),
        Kind::Shares => format!("{} + {stated} makes {expected}, more than all.", sum(&finding.from)),
        Kind::Repeated if agrees => format!("{stated} is stated twice alike."),
        Kind::Repeated => format!("{stated} is stated here, and {first} for the same before."),
        Kind::Scale => format!("{stated} is too little for what it measures."),
        Kind::Separator if agrees => format!("The figures beside it bear {stated} out."),
        Kind::Separator => format!("It reads as {stated}, but the figures beside it fit {expected}."),
        Kind::Words => format!("The words do not say {first}."),
        Kind::ImpossibleDate => "No calendar has this day.".to_owned(),
        Kind::Weekday => format!("{first} is a {}.", weekday(finding)),
        Kind::DateOrder => format!("{second} comes before {first}."),
        Kind::Future => format!("{stated} comes after {first}, the day of the text."),
        Kind::RomanNumeral => "No number is written like this.".to_owned(),
        Kind::ImpliedTarget => format!("The target is then {expected}{}.", give_or_take(finding)),
        Kind::ImpliedActual => format!("The result is then {expected}{}.", give_or_take(finding)),
        Kind::ImpliedWhole => format!("The whole is then {expected}{}.", give_or_take(finding)),
        Kind::ImpliedPrevious => format!("The earlier value is then {expected}{}.", give_or_take(finding)),
        Kind::ImpliedPercentage => format!("{first} of {second} makes {expected}."),
        Kind::ImpliedChange => format!("From {second} to {first} is a change of {expected}."),
    }
}

fn parts(finding: &Finding, stated: &str, expected: &str, first: &str) -> String {
    match (finding.status, finding.from.as_slice()) {
        (Status::Wrong, _) => format!("The part, {stated}, is more than its whole, {first}."),
        (_, [_]) => format!("{stated} is named as the whole, which is {first} above."),
        (Status::Agrees, from) => format!("{} makes {stated}.", sum(from)),
        (_, from) => format!("{} makes {expected}, not {stated}.", sum(from)),
    }
}

fn sum(parts: &[Cited]) -> String {
    parts.iter().map(|part| value(&part.value)).collect::<Vec<_>>().join(" + ")
}

fn because(cause: Cause, finding: &Finding) -> String {
    match cause {
        Cause::CutOff => "It was cut off instead of rounded.".to_owned(),
        Cause::RoundedUp => "It was rounded up instead of down.".to_owned(),
        Cause::RoundFigures => "The figures are not exact, and may account for it.".to_owned(),
        Cause::Swapped => "It fits with the two figures in each other's place.".to_owned(),
        Cause::Slipped(places) => {
            format!("A factor of {} fits: a separator or a scale word may have slipped.", factor(places))
        }
        Cause::OtherBase => {
            let base = finding.from.last().map(|cited| value(&cited.value)).unwrap_or_default();
            format!("It fits {base} as the base.")
        }
        Cause::ExcessForTotal => "It is what goes beyond the base, not all of it.".to_owned(),
        Cause::TotalForExcess => "It is all of it, not what goes beyond the base.".to_owned(),
        Cause::OppositeDirection => "It goes the other way.".to_owned(),
        Cause::SwappedDigits => "Two digits changed places.".to_owned(),
    }
}

/// `1,000` or `1/1,000`.
fn factor(places: i8) -> String {
    let factor = grouped(Decimal::from(10u64.pow(places.unsigned_abs().into())));
    if places < 0 { format!("1/{factor}") } else { factor }
}

fn give_or_take(finding: &Finding) -> String {
    finding.written_tolerance().map(|tolerance| format!(", give or take {}", number(tolerance))).unwrap_or_default()
}

fn weekday(finding: &Finding) -> &'static str {
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    finding.weekday().map_or("", |day| DAYS[usize::from(day)])
}

/// A value as English writes it. Units stay as they are.
fn value(value: &Value<'_>) -> String {
    match value {
        Value::Number(v) => number(*v),
        Value::Money(v) => format!("{} {}", number(v.number()), v.currency().name()),
        Value::Percent(v) => format!("{}%", grouped(v.value())),
        Value::Quantity(v) => format!("{} {}", number(v.number()), v.unit()),
        Value::Date(v) => format!("{v:#}"),
        other => other.to_string(),
    }
}

fn number(number: Number) -> String {
    let word = match number.scale() {
        Scale::One => return grouped(number.written()),
        Scale::Million => "million",
        Scale::Billion => "billion",
        Scale::Trillion => "trillion",
        Scale::Hundred | Scale::Thousand | Scale::TenThousand => return grouped(number.value()),
    };
    format!("{} {word}", grouped(number.written()))
}

/// Commas between thousands, a point before the decimals.
fn grouped(value: Decimal) -> String {
    let mut text = if value.is_sign_negative() && !value.is_zero() { "-".to_owned() } else { String::new() };
    write_grouped(&mut text, value, [',', '.']).expect("a string takes all");
    text
}

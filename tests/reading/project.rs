//! A report in the form of the reviewed JSON: values as short strings, without spans.

use baocao::value::{Amount, Currency, Organ, PeriodKind};
use baocao::{
    Comparison, DocumentRef, Indicator, Level, Meeting, Mention, Money, PartyUnit, Period, Person, Report, Value,
};
use rust_decimal::Decimal;
use serde_json::json;

type Json = serde_json::Value;

/// The reading of a whole report.
pub(crate) fn project(report: &Report<'_>) -> Json {
    json!({
        "report": {
            "unit": report.unit.as_ref().map(|unit| json!({"kind": kind(unit), "name": unit.name})),
            "published": report.published.map(|published| match published.time {
                Some(time) => format!("{:#}T{time}", published.date),
                None => format!("{:#}", published.date),
            }),
            "byline": report.byline,
            "period": report.period.map(|period| json!({"start": period.start(), "end": period.end()})),
        },
        "meetings": report.meetings.iter().map(meeting).collect::<Json>(),
        "units": report.units.iter().map(unit).collect::<Json>(),
        "people": report.people.iter().map(person).collect::<Json>(),
        "documents": report.documents.iter().map(document).collect::<Json>(),
        "mentions": report.mentions.iter().map(mention).collect::<Json>(),
        "indicators": report.indicators.iter().map(indicator).collect::<Json>(),
        "directives": report.directives.iter().map(|directive| json!({"text": directive.text})).collect::<Json>(),
    })
}

/// The Vietnamese word for what kind of unit the report is about.
fn kind(unit: &PartyUnit<'_>) -> Option<&'static str> {
    if unit.organ == Some(Organ::Cell) {
        return Some("chi bộ");
    }
    Some(match unit.level? {
        Level::Province => "tỉnh",
        Level::City => "thành phố",
        Level::UrbanDistrict => "quận",
        Level::RuralDistrict => "huyện",
        Level::Town => "thị xã",
        Level::Ward => "phường",
        Level::Commune => "xã",
        Level::Township => "thị trấn",
        Level::SpecialZone => "đặc khu",
        Level::Village => "thôn",
        Level::Bloc => "khối",
        Level::Enterprise => "công ty",
        Level::School => "trường",
        Level::Agency => "cơ quan",
        _ => return None,
    })
}

fn meeting(meeting: &Meeting<'_>) -> Json {
    let chair = (!meeting.chairs.is_empty()).then(|| meeting.chairs.join("; "));
    json!({
        "kind": meeting.kind,
        "date": meeting.date,
        "part_of_day": meeting.part_of_day,
        "ordinal": meeting.ordinal,
        "chair": chair,
    })
}

fn unit(unit: &PartyUnit<'_>) -> Json {
    json!({"text": unit.text, "organ": unit.organ, "level": unit.level, "name": unit.name})
}

fn person(person: &Person<'_>) -> Json {
    json!({"name": person.name, "roles": person.roles.iter().map(|role| json!(role.text)).collect::<Json>()})
}

fn document(document: &DocumentRef<'_>) -> Json {
    json!({
        "kind": document.kind,
        "number": document.number,
        "symbol": document.symbol,
        "date": document.date,
        "issuer": document.issuer,
    })
}

fn mention(mention: &Mention<'_>) -> Json {
    let (kind, value) = match &mention.value {
        Value::Number(number) => ("number", plain(number.value())),
        Value::Money(money) => ("money", in_currency(*money)),
        Value::Percent(percent) => ("percent", plain(percent.value())),
        Value::Ratio(ratio) => ("ratio", format!("{}/{}", amount(&ratio.numerator), amount(&ratio.denominator))),
        Value::Quantity(quantity) => ("quantity", format!("{} {}", plain(quantity.number.value()), quantity.unit)),
        Value::Range(range) => ("range", format!("{}..{}", amount(&range.low), amount(&range.high))),
        Value::Date(date) => ("date", format!("{date:#}")),
        Value::Time(time) => ("time", time.to_string()),
        Value::Month(month) => ("month", format!("{month:#}")),
        Value::Year(year) => ("year", format!("{year:#}")),
        Value::Period(stretch) => ("period", period(*stretch)),
        Value::Ordinal(ordinal) => ("ordinal", ordinal.value().to_string()),
        Value::Document(document) => ("document", format!("{document:#}")),
        other => panic!("a kind of mention that the reviewed JSON does not know: {other:?}"),
    };
    json!({"text": mention.text, "type": kind, "value": value})
}

/// `500000000`, or `2000000 USD`.
fn in_currency(money: Money) -> String {
    match money.currency() {
        Currency::VND => plain(money.amount()),
        currency => format!("{} {currency}", plain(money.amount())),
    }
}

/// `2024-01/2024-06`, or `2016/2021` for whole years.
fn period(period: Period) -> String {
    let whole_years = !matches!(period.kind(), PeriodKind::Months | PeriodKind::Quarter);
    let cut = if whole_years { "-MM-DD" } else { "-DD" }.len();
    let [start, end] = [period.start(), period.end()].map(|day| {
        let day = format!("{day:#}");
        day[..day.len() - cut].to_owned()
    });
    format!("{start}/{end}")
}

fn indicator(indicator: &Indicator<'_>) -> Json {
    json!({
        "subject": indicator.subject,
        "actual": indicator.actual.map(plain),
        "target": indicator.target.map(plain),
        "whole": indicator.whole.map(plain),
        "previous": indicator.previous.map(plain),
        "unit": indicator.unit,
        "bound": indicator.bound,
        "goal": indicator.goal,
        "comparisons": indicator.comparisons.iter().map(comparison).collect::<Json>(),
    })
}

fn comparison(comparison: &Comparison<'_>) -> Json {
    json!({
        "percent": comparison.percent.map(plain),
        "amount": comparison.amount.map(plain),
        "unit": comparison.unit,
        "relation": comparison.relation,
        "basis": comparison.basis,
    })
}

fn amount(amount: &Amount) -> String {
    plain(amount.value())
}

/// `63.5` for `63,50`.
fn plain(value: Decimal) -> String {
    value.normalize().to_string()
}

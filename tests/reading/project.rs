//! A report in the form of the reviewed JSON: values as short strings, without spans.

use baocao::value::Organ;
use baocao::{Comparison, DocumentRef, Indicator, Level, Meeting, Mention, PartyUnit, Person, Report};
use serde_json::json;

use crate::short_form::{plain, short_form};

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
        "details": details(report),
    })
}

/// What only some of the reviewed readings tell.
fn details(report: &Report<'_>) -> Json {
    let period = |period: &baocao::value::Period| format!("{:#}..{:#}", period.start(), period.end());
    json!({
        "meetings": report.meetings.iter().map(|m| json!({
            "host": m.host,
            "place": m.place,
            "speeches": m.speeches,
        })).collect::<Json>(),
        "people": report.people.iter().flat_map(|p| p.roles.iter().map(move |role| (p, role))).filter(|(_, role)| role.former)
            .map(|(p, role)| json!({"former": role.text, "name": p.name})).collect::<Json>(),
        "documents": report.documents.iter().map(|d| json!({
            "issuer": d.issuer,
            "mentions": d.mentions.len(),
            "subject": d.subject,
            "title": d.title,
        })).collect::<Json>(),
        "directives": report.directives.iter().map(|task| json!({
            "addressee": task.addressee,
            "due": task.due.map(|due| match due.time {
                Some(time) => format!("{:#}T{time}", due.date),
                None => format!("{:#}", due.date),
            }),
            "number": task.number,
            "part_of": task.part_of,
            "period": task.period.as_ref().map(period),
            "set_by": task.set_by,
        })).collect::<Json>(),
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
    let (kind, value) = short_form(&mention.value);
    json!({"text": mention.text, "type": kind, "value": value})
}

fn indicator(indicator: &Indicator<'_>) -> Json {
    json!({
        "subject": indicator.subject(),
        "actual": indicator.actual().map(plain),
        "target": indicator.target().map(plain),
        "whole": indicator.whole().map(plain),
        "previous": indicator.previous().map(plain),
        "unit": indicator.unit,
        "bound": indicator.bound,
        "goal": indicator.goal,
        "comparisons": indicator.comparisons.iter().map(comparison).collect::<Json>(),
    })
}

fn comparison(comparison: &Comparison<'_>) -> Json {
    json!({
        "percent": comparison.percent().map(plain),
        "amount": comparison.amount().map(plain),
        "unit": comparison.unit(),
        "relation": comparison.relation,
        "basis": comparison.basis,
    })
}

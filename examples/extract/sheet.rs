//! The rows of `--format csv`. Figures are plain decimals, days are in ISO 8601, and places are lines and columns.

use baocao::check::{self, Finding, Status};
use baocao::{Comparison, Indicator, Period, Relation, Report, Span};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::args::Only;
use crate::show::place::Places;
use crate::show::word;

/// The titles of the columns.
pub(crate) fn head(only: Only) -> impl Iterator<Item = &'static str> {
    let own: &[_] = match only {
        Only::Indicators => &[
            "subject",
            "topic",
            "actual",
            "target",
            "whole",
            "previous",
            "unit",
            "bound",
            "goal",
            "of_target",
            "over_target",
            "of_previous",
            "growth",
            "change",
            "share",
            "basis",
            "from",
            "to",
            "check",
            "text",
        ],
        Only::Mentions => &["type", "value", "written", "inferred_from", "text"],
        Only::People => &["name", "position", "former"],
        Only::Units => &["organ", "level", "name", "parent", "text"],
        Only::Documents => &["kind", "number", "symbol", "date", "issuer", "subject", "cited", "text"],
        Only::Directives => &["number", "addressee", "set_by", "from", "to", "text"],
        Only::Meetings => &["kind", "ordinal", "date", "part_of_day", "host", "place", "chairs", "speeches"],
    };
    ["source", "at"].into_iter().chain(own.iter().copied())
}

/// A row for each thing of a kind, each with as many cells as there are titles.
pub(crate) fn rows(source: &str, text: &str, report: &Report<'_>, only: Only) -> Vec<Vec<String>> {
    let places = Places::of(text);
    let row = |span: Span, cells: Vec<String>| {
        [source.to_owned(), places.at(span)].into_iter().chain(cells).collect::<Vec<_>>()
    };
    match only {
        Only::Indicators => {
            let findings = check::findings(report);
            let of = |n| findings.iter().filter(move |finding| finding.indicator == Some(n));
            let rows = report.indicators.iter().enumerate();
            rows.map(|(n, indicator)| row(indicator.span, self::indicator(indicator, of(n)))).collect()
        }
        Only::Mentions => {
            let cells = report.mentions.iter().map(|mention| {
                let value = &mention.value;
                let inferred = mention.inferred.map(|inferred| word(&inferred.from));
                let cells = vec![
                    kind(value),
                    format!("{value:#}"),
                    value.to_string(),
                    or_empty(inferred),
                    mention.text.to_string(),
                ];
                row(mention.span, cells)
            });
            cells.collect()
        }
        Only::People => {
            let mut rows = Vec::new();
            for person in &report.people {
                let name = person.name.to_string();
                if person.roles.is_empty() {
                    rows.push(row(person.span, vec![name.clone(), String::new(), String::new()]));
                }
                for role in &person.roles {
                    rows.push(row(role.span, vec![name.clone(), role.text.to_string(), role.former.to_string()]));
                }
            }
            rows
        }
        Only::Units => {
            let cells = report.units.iter().map(|unit| {
                let (organ, level) = (unit.organ.map(|organ| word(&organ)), unit.level.map(|level| word(&level)));
                let (name, parent) = (unit.name.as_deref(), unit.parent.as_deref());
                row(
                    unit.span,
                    vec![or_empty(organ), or_empty(level), or_empty(name), or_empty(parent), unit.text.to_string()],
                )
            });
            cells.collect()
        }
        Only::Documents => {
            let cells = report.documents.iter().map(|document| {
                let cells = vec![
                    document.kind.to_string(),
                    or_empty(document.number.as_deref()),
                    or_empty(document.symbol.as_deref()),
                    or_empty(document.date.map(|date| format!("{date:#}"))),
                    or_empty(document.issuer.as_deref()),
                    or_empty(document.subject.as_deref()),
                    document.mentions.len().to_string(),
                    document.text.to_string(),
                ];
                row(document.span, cells)
            });
            cells.collect()
        }
        Only::Directives => {
            let cells = report.directives.iter().map(|directive| {
                let [from, to] = days(directive.period);
                let (number, addressee) = (directive.number.as_deref(), directive.addressee.as_deref());
                let set_by = directive.set_by.as_deref();
                let text = directive.text.to_string();
                row(directive.span, vec![or_empty(number), or_empty(addressee), or_empty(set_by), from, to, text])
            });
            cells.collect()
        }
        Only::Meetings => {
            let cells = report.meetings.iter().map(|meeting| {
                let cells = vec![
                    meeting.kind.to_string(),
                    or_empty(meeting.ordinal),
                    or_empty(meeting.date.map(|date| format!("{date:#}"))),
                    or_empty(meeting.part_of_day.map(|part| word(&part))),
                    or_empty(meeting.host.as_deref()),
                    or_empty(meeting.place.as_deref()),
                    meeting.chairs.join("; "),
                    or_empty(meeting.speeches),
                ];
                row(meeting.span, cells)
            });
            cells.collect()
        }
    }
}

fn indicator<'f>(indicator: &Indicator<'_>, findings: impl Iterator<Item = &'f Finding>) -> Vec<String> {
    let of = |relation| indicator.comparisons.iter().find(|comparison| comparison.relation == relation);
    let percent = |comparison: Option<&Comparison<'_>>| or_empty(comparison.and_then(Comparison::percent));
    // Rises and falls share a column, a fall with its sign.
    let falls = |comparison: &Comparison<'_>| comparison.relation == Relation::Decline;
    let changes = indicator.comparisons.iter().filter(|one| falls(one) || one.relation == Relation::Growth);
    let signed = |figure: Decimal, comparison| if falls(comparison) { -figure } else { figure };
    let growth = changes.clone().find_map(|change| Some(signed(change.percent()?, change)));
    let change = changes.clone().find_map(|change| Some(signed(change.amount()?, change)));
    let bases = indicator.comparisons.iter().filter_map(|comparison| comparison.basis.as_deref());
    let wrong = findings.filter(|finding| finding.status >= Status::Doubtful).map(Finding::english);
    let [from, to] = days(indicator.period);
    vec![
        indicator.subject().to_owned(),
        word(&indicator.topic),
        or_empty(indicator.actual()),
        or_empty(indicator.target()),
        or_empty(indicator.whole()),
        or_empty(indicator.previous()),
        or_empty(indicator.unit.as_deref()),
        or_empty(indicator.bound.map(|bound| word(&bound))),
        indicator.goal.to_string(),
        percent(of(Relation::OfTarget)),
        percent(of(Relation::OverTarget)),
        percent(of(Relation::OfPrevious)),
        or_empty(growth),
        or_empty(change),
        percent(of(Relation::Share)),
        bases.collect::<Vec<_>>().join("; "),
        from,
        to,
        wrong.collect::<Vec<_>>().join(" "),
        indicator.text.to_string(),
    ]
}

fn days(period: Option<Period>) -> [String; 2] {
    period.map_or_else(Default::default, |period| [period.start(), period.end()].map(|day| format!("{day:#}")))
}

/// The type of a value as its JSON has it: `money`.
fn kind(value: &impl Serialize) -> String {
    let tagged = serde_json::to_value(value).unwrap_or_default();
    tagged["type"].as_str().unwrap_or_default().to_owned()
}

fn or_empty(cell: Option<impl ToString>) -> String {
    cell.map_or_else(String::new, |cell| cell.to_string())
}

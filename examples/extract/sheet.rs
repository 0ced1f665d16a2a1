//! The rows of `--format csv`. Figures are plain decimals, days are in ISO 8601, and places are lines and columns.

use baocao::check::{self, Finding, Status};
use baocao::{
    Comparison, Directive, DocumentRef, Indicator, Meeting, Mention, PartyUnit, Period, Person, Relation, Report, Span,
};
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
        Only::Directives => &["number", "addressee", "set_by", "from", "to", "due", "due_time", "text"],
        Only::Meetings => &["kind", "ordinal", "date", "part_of_day", "host", "place", "chairs", "speeches"],
    };
    ["source", "at"].into_iter().chain(own.iter().copied())
}

/// A row for each thing of a kind, each with as many cells as there are titles.
pub(crate) fn rows(source: &str, text: &str, report: &Report<'_>, only: Only) -> Vec<Vec<String>> {
    let cells: Vec<(Span, Vec<String>)> = match only {
        Only::Indicators => {
            let findings = check::findings(report);
            let of = |n| findings.iter().filter(move |finding| finding.indicator == Some(n));
            let indicators = report.indicators.iter().enumerate();
            indicators.map(|(n, indicator)| (indicator.span, self::indicator(indicator, of(n)))).collect()
        }
        Only::Mentions => report.mentions.iter().map(|one| (one.span, mention(one))).collect(),
        Only::People => report.people.iter().flat_map(person).collect(),
        Only::Units => report.units.iter().map(|one| (one.span, unit(one))).collect(),
        Only::Documents => report.documents.iter().map(|one| (one.span, document(one))).collect(),
        Only::Directives => report.directives.iter().map(|one| (one.span, directive(one))).collect(),
        Only::Meetings => report.meetings.iter().map(|one| (one.span, meeting(one))).collect(),
    };
    let places = Places::of(text);
    cells.into_iter().map(|(span, cells)| [vec![source.to_owned(), places.at(span)], cells].concat()).collect()
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

fn mention(mention: &Mention<'_>) -> Vec<String> {
    let Mention { value, .. } = mention;
    let inferred = mention.inferred.map(|inferred| word(&inferred.from));
    vec![kind(value), format!("{value:#}"), value.to_string(), or_empty(inferred), mention.text.to_string()]
}

/// A row for each position, or one for who has none.
fn person(person: &Person<'_>) -> Vec<(Span, Vec<String>)> {
    let name = || person.name.to_string();
    if person.roles.is_empty() {
        return vec![(person.span, vec![name(), String::new(), String::new()])];
    }
    let roles = person.roles.iter();
    roles.map(|role| (role.span, vec![name(), role.text.to_string(), role.former.to_string()])).collect()
}

fn unit(unit: &PartyUnit<'_>) -> Vec<String> {
    vec![
        or_empty(unit.organ.map(|organ| word(&organ))),
        or_empty(unit.level.map(|level| word(&level))),
        or_empty(unit.name.as_deref()),
        or_empty(unit.parent.as_deref()),
        unit.text.to_string(),
    ]
}

fn document(document: &DocumentRef<'_>) -> Vec<String> {
    vec![
        document.kind.to_string(),
        or_empty(document.number.as_deref()),
        or_empty(document.symbol.as_deref()),
        or_empty(document.date.map(|date| format!("{date:#}"))),
        or_empty(document.issuer.as_deref()),
        or_empty(document.subject.as_deref()),
        document.mentions.len().to_string(),
        document.text.to_string(),
    ]
}

fn directive(directive: &Directive<'_>) -> Vec<String> {
    let [from, to] = days(directive.period);
    vec![
        or_empty(directive.number.as_deref()),
        or_empty(directive.addressee.as_deref()),
        or_empty(directive.set_by.as_deref()),
        from,
        to,
        or_empty(directive.due.map(|due| format!("{:#}", due.date))),
        or_empty(directive.due.and_then(|due| due.time)),
        directive.text.to_string(),
    ]
}

fn meeting(meeting: &Meeting<'_>) -> Vec<String> {
    vec![
        meeting.kind.to_string(),
        or_empty(meeting.ordinal),
        or_empty(meeting.date.map(|date| format!("{date:#}"))),
        or_empty(meeting.part_of_day.map(|part| word(&part))),
        or_empty(meeting.host.as_deref()),
        or_empty(meeting.place.as_deref()),
        meeting.chairs.join("; "),
        or_empty(meeting.speeches),
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

//! What the page tells of one marked thing: its typed value, its resolved form, and what the checks say.

use std::fmt::Write as _;

use baocao::Span;
use baocao::check::{Finding, Status};

use crate::args::Lang;
use crate::escaped::escaped;
use crate::layer::Layer;

/// A piece of the text that is marked, and which card of the page tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    pub(crate) layer: Layer,
    pub(crate) card: usize,
}

/// What is told of one thing.
#[derive(Debug)]
pub(crate) struct Card<'r> {
    pub(crate) layer: Layer,
    /// What it is, beside its layer: `money`, `party committee`.
    pub(crate) kind: String,
    /// Its value.
    pub(crate) value: String,
    pub(crate) facts: Vec<(&'static str, String)>,
    pub(crate) findings: Vec<&'r Finding>,
}

impl<'r> Card<'r> {
    pub(crate) fn new(layer: Layer, value: impl Into<String>) -> Self {
        Self { layer, kind: String::new(), value: value.into(), facts: Vec::new(), findings: Vec::new() }
    }

    pub(crate) fn of_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Adds a fact, where there is one.
    pub(crate) fn fact(mut self, name: &'static str, fact: Option<impl ToString>) -> Self {
        self.facts.extend(fact.map(|fact| (name, fact.to_string())).filter(|(_, fact)| !fact.is_empty()));
        self
    }

    pub(crate) fn judged(mut self, findings: impl Iterator<Item = &'r Finding>) -> Self {
        self.findings.extend(findings);
        self
    }

    pub(crate) fn html(&self, id: &str, lang: Lang) -> String {
        let (class, one, kind) = (self.layer.class(), self.layer.one(lang), escaped(&self.kind));
        let kind = if kind.is_empty() { kind } else { format!(" <i>{kind}</i>") };
        let value = escaped(&self.value);
        let facts = definitions(&self.facts);
        let verdicts: String = self.findings.iter().map(|finding| verdict(finding, lang)).collect();
        format!(
            "<div class=\"fact\" id=\"{id}\"><p class=\"kind\"><b class=\"key {class}\">{one}</b>{kind}</p>\
             <p class=\"value\" lang=\"vi\">{value}</p>{facts}{verdicts}</div>\n"
        )
    }
}

/// Facts with their names, as a list; nothing where there are none.
pub(crate) fn definitions(facts: &[(&str, String)]) -> String {
    if facts.is_empty() {
        return String::new();
    }
    let mut html = String::from("<dl>");
    for (name, fact) in facts {
        let _ = write!(html, "<div><dt>{name}</dt><dd>{}</dd></div>", escaped(fact));
    }
    html + "</dl>"
}

/// What a check says, as a paragraph that shows at a glance how it came out.
pub(crate) fn verdict(finding: &Finding, lang: Lang) -> String {
    let sentence = lang.pick(finding.english(), finding.vietnamese());
    let (class, status, sign) = status(finding.status, lang);
    format!(
        "<p class=\"verdict {class}\"><span aria-hidden=\"true\">{sign}</span> <b>{status}</b> {}</p>",
        escaped(&sentence)
    )
}

/// The class, the word and the sign of a status.
pub(crate) fn status(status: Status, lang: Lang) -> (&'static str, &'static str, char) {
    match status {
        Status::Wrong => ("wrong", lang.pick("Wrong", "Sai"), '✗'),
        Status::Doubtful => ("doubtful", lang.pick("Doubtful", "Nghi vấn"), '?'),
        Status::Implied => ("implied", lang.pick("Implied", "Suy ra"), '≈'),
        _ => ("agrees", lang.pick("Agrees", "Khớp"), '✓'),
    }
}

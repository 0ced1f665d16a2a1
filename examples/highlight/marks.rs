//! Everything of a report that the page marks, and the cards that tell of it.

use std::collections::HashMap;

use baocao::check::{Finding, Status};
use baocao::{Report, Span};

use crate::args::Lang;
use crate::card::{Card, Mark};
use crate::facts;
use crate::layer::Layer;

/// What is marked, and the cards that tell of it.
#[derive(Debug, Default)]
pub(crate) struct Marks<'r> {
    /// In no order.
    pub(crate) places: Vec<Mark>,
    pub(crate) cards: Vec<Card<'r>>,
    /// The card of each indicator, in the order of the report.
    pub(crate) indicators: Vec<usize>,
    /// The card at a place, one a layer.
    placed: HashMap<(Span, Layer), usize>,
}

impl<'r> Marks<'r> {
    pub(crate) fn of(report: &Report<'_>, text: &str, findings: &'r [Finding], lang: Lang) -> Self {
        let mut marks = Self::default();
        for directive in &report.directives {
            marks.add(facts::directive(directive, lang), [directive.span]);
        }
        for (n, indicator) in report.indicators.iter().enumerate() {
            let findings = findings.iter().filter(|finding| finding.indicator == Some(n));
            marks.indicators.push(marks.cards.len());
            marks.add(facts::indicator(indicator, lang).judged(findings), [indicator.span]);
        }
        for document in &report.documents {
            marks.add(facts::document(document, lang), document.mentions.iter().copied().chain([document.span]));
        }
        for unit in report.units.iter().chain(&report.unit) {
            marks.add(facts::unit(unit, lang), [unit.span]);
        }
        for person in &report.people {
            let roles = person.roles.iter().map(|role| role.span);
            marks.add(facts::person(person, lang), roles.chain([person.span]));
        }
        for mention in &report.mentions {
            let findings = findings.iter().filter(|finding| finding.span == mention.span);
            marks.add(facts::mention(mention, &report.mentions, lang).judged(findings), [mention.span]);
        }
        for finding in findings.iter().filter(|finding| finding.status >= Status::Doubtful) {
            match marks.placed.get(&(finding.span, Layer::Mention)) {
                // The card of the figure tells of it.
                Some(&card) => marks.place(finding.span, Layer::Doubt, card),
                None => {
                    let card = Card::new(Layer::Doubt, &text[finding.span.range()]).judged([finding].into_iter());
                    marks.add(card, [finding.span]);
                }
            }
        }
        marks
    }

    /// The card that tells of a wrong or doubtful figure.
    pub(crate) fn of_doubt(&self, finding: &Finding) -> usize {
        self.placed[&(finding.span, Layer::Doubt)]
    }

    /// Adds a card and marks the places of what it tells of.
    fn add(&mut self, card: Card<'r>, spans: impl IntoIterator<Item = Span>) {
        let (layer, number) = (card.layer, self.cards.len());
        self.cards.push(card);
        for span in spans {
            self.place(span, layer, number);
        }
    }

    /// Marks a place, once a layer.
    fn place(&mut self, span: Span, layer: Layer, card: usize) {
        if !span.is_empty() && !self.placed.contains_key(&(span, layer)) {
            self.placed.insert((span, layer), card);
            self.places.push(Mark { span, layer, card });
        }
    }
}

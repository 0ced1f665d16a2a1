//! The article of a web page as plain text, a line a paragraph, without what the site puts around it.

use std::collections::{HashMap, HashSet};

use ego_tree::iter::Edge;
use ego_tree::{NodeId, NodeRef};
use scraper::Html;
use scraper::node::{Element, Node};

use super::lines::Lines;

/// A paragraph with fewer letters is a caption, a heading or a button.
const SENTENCE: usize = 60;

pub(super) fn text(page: &str) -> Result<String, String> {
    let page = Html::parse_document(page);
    let measures = measure(&page);
    let article = article(&page, &measures).map(|article| lines(article, &measures));
    article.filter(|text| !text.is_empty()).ok_or_else(|| "no text in this page".to_owned())
}

/// What an element holds.
#[derive(Clone, Copy, Debug, Default)]
struct Measure {
    letters: usize,
    /// The letters that are in links.
    linked: usize,
    /// The letters that are in paragraphs of a sentence or more.
    prose: usize,
    has_blocks: bool,
    /// Whether it is of the site and not of the article.
    furniture: bool,
}

impl Measure {
    /// Whether it is a text of a sentence or more.
    fn is_sentence(self) -> bool {
        !self.furniture && self.letters >= SENTENCE && self.linked * 2 < self.letters
    }

    /// Nearly nothing but links: a menu, or what else there is to read.
    fn is_list_of_links(self) -> bool {
        self.linked > 0 && self.linked * 10 >= self.letters * 8
    }

    /// Takes in what an element within it holds.
    fn add(&mut self, inner: Self, block: bool) {
        self.letters += inner.letters;
        self.linked += inner.linked;
        self.prose += inner.prose;
        self.has_blocks |= inner.has_blocks || block;
    }
}

/// Measures every element from the inside out, in one walk.
fn measure(page: &Html) -> HashMap<NodeId, Measure> {
    let mut measures = HashMap::new();
    let mut open = vec![Measure::default()];
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match (node.value(), open.last_mut()) {
                (Node::Element(element), Some(around)) => {
                    let furniture = around.furniture || is_furniture(element);
                    open.push(Measure { furniture, ..Measure::default() });
                }
                (Node::Text(text), Some(around)) if !around.furniture => {
                    around.letters += text.chars().filter(|c| c.is_alphanumeric()).count();
                }
                _ => {}
            },
            Edge::Close(node) => {
                let Node::Element(element) = node.value() else { continue };
                let mut inner = open.pop().unwrap_or_default();
                let block = is_block(element.name());
                if element.name() == "a" {
                    inner.linked = inner.letters;
                }
                if (block || element.name() == "td") && !inner.has_blocks && inner.is_sentence() {
                    inner.prose = inner.letters;
                }
                if let Some(around) = open.last_mut() {
                    around.add(inner, block);
                }
                measures.insert(node.id(), inner);
            }
        }
    }
    measures
}

/// The closest element around most of the page's sentences and the headline before them.
fn article<'p>(page: &'p Html, measures: &HashMap<NodeId, Measure>) -> Option<NodeRef<'p, Node>> {
    let named = |node: &NodeRef<'_, Node>, names: &[&str]| {
        node.value().as_element().is_some_and(|element| names.contains(&element.name()))
    };
    let body = page.tree.root().descendants().find(|node| named(node, &["body"]))?;
    let total = measures[&body.id()].prose;
    let most = |node: &NodeRef<'_, Node>| total > 0 && measures[&node.id()].prose * 10 >= total * 6;
    let inner = body.descendants().filter(|node| node.value().is_element()).filter(most).last().unwrap_or(body);
    // A heading that is a link leads elsewhere, to the front page or to other news.
    let is_own = |node: &NodeRef<'_, Node>| {
        let Measure { letters, linked, furniture, .. } = measures[&node.id()];
        letters > 0 && linked * 2 < letters && !furniture
    };
    let headings = |names: &'static [&'static str]| {
        body.descendants().filter(move |node| named(node, names)).filter(move |node| is_own(node))
    };
    if let Some(headline) = headings(&["h1"]).next() {
        return common(inner, headline);
    }
    // Without one, it is the last heading before the first sentence, unless nothing but the whole page holds both.
    let before: HashSet<_> = {
        let is_sentence =
            |node: &NodeRef<'_, Node>| measures.get(&node.id()).is_some_and(|m| m.prose > 0 && !m.has_blocks);
        let first = inner.descendants().find(is_sentence).map(|node| node.id());
        body.descendants().map(|node| node.id()).take_while(|&id| Some(id) != first).collect()
    };
    let headline = headings(&["h2", "h3", "h4"]).filter(|node| before.contains(&node.id())).last();
    headline.and_then(|headline| common(inner, headline)).filter(|around| around.id() != body.id()).or(Some(inner))
}

/// The closest element that holds two others.
fn common<'p>(one: NodeRef<'p, Node>, other: NodeRef<'p, Node>) -> Option<NodeRef<'p, Node>> {
    let around: HashSet<_> = other.ancestors().map(|node| node.id()).collect();
    std::iter::once(one).chain(one.ancestors()).find(|node| around.contains(&node.id()))
}

/// The lines of an element. Spaces and line breaks of the source are single spaces; paragraphs stand a blank line
/// apart.
fn lines(article: NodeRef<'_, Node>, measures: &HashMap<NodeId, Measure>) -> String {
    let (mut lines, mut left_out) = (Lines::default(), None);
    for edge in article.traverse() {
        let (Edge::Open(node) | Edge::Close(node)) = edge;
        let closes = matches!(edge, Edge::Close(_));
        if left_out.is_some() {
            left_out = left_out.filter(|&id| !(closes && id == node.id()));
            continue;
        }
        match node.value() {
            Node::Text(text) if !closes => lines.line().push_str(text),
            Node::Element(element) => {
                let (name, measure) = (element.name(), measures[&node.id()]);
                let block = is_block(name);
                if !closes && (measure.furniture || block && measure.is_list_of_links()) {
                    left_out = Some(node.id());
                }
                if block || name == "br" {
                    lines.end_line();
                }
                match name {
                    "li" if !closes => lines.line().push_str("- "),
                    "tr" if closes => lines.end_row(),
                    "tr" => lines.begin_row(),
                    "td" | "th" if !closes => lines.begin_cell(),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    let lines = lines.finish();
    let lines = lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !matches!(line.as_str(), "" | "-")).collect::<Vec<_>>().join("\n\n")
}

/// What begins a new line.
fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "thead",
        "tr",
        "ul",
    ];
    BLOCKS.contains(&name)
}

/// Whether its name or its role says that it is of the site.
fn is_furniture(element: &Element) -> bool {
    const NAMES: &[&str] = &[
        "aside", "button", "footer", "head", "iframe", "label", "nav", "noscript", "script", "select", "style", "svg",
        "template", "textarea",
    ];
    const ROLES: &[&str] = &["banner", "contentinfo", "menu", "navigation", "search"];
    NAMES.contains(&element.name())
        || element.attr("role").is_some_and(|role| ROLES.contains(&role))
        || element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
}

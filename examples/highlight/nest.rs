//! The text with its marks as nested elements, however they overlap.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::fmt::Write as _;

use crate::card::Mark;
use crate::escaped::escaped;

/// The lines of a text that hold something, each as a paragraph. A mark that leaves another one in which it began, or
/// goes on in the next line, goes on as a further element of the same card; only the first has the card's own id.
pub(crate) fn paragraphs(text: &str, title: Option<&str>, marks: &[Mark], id: &str) -> String {
    let mut waiting = marks.to_vec();
    waiting.sort_by_key(|mark| Reverse((mark.span.start(), Reverse(mark.span.end()), mark.layer)));
    let mut pieces =
        Pieces { id, waiting, covering: Vec::new(), open: Vec::new(), ids: HashSet::new(), html: String::new() };
    let (mut start, mut gap) = (0, false);
    for line in text.split_inclusive('\n') {
        let shown = line.trim_end_matches(['\n', '\r']);
        if shown.trim().is_empty() {
            gap = true;
        } else {
            let class = match (title == Some(shown.trim()), gap) {
                (true, _) => " class=\"title\"",
                (false, true) => " class=\"gap\"",
                (false, false) => "",
            };
            let _ = write!(pieces.html, "<p{class}>");
            pieces.line(text, start, start + shown.len());
            pieces.html.push_str("</p>\n");
            gap = false;
        }
        start += line.len();
    }
    pieces.html
}

struct Pieces<'t> {
    id: &'t str,
    /// Marks that begin further on, the next one last.
    waiting: Vec<Mark>,
    /// Marks over the current place, the outermost first.
    covering: Vec<Mark>,
    /// Those of them whose elements are open.
    open: Vec<Mark>,
    /// The cards whose id an element has.
    ids: HashSet<usize>,
    html: String,
}

impl Pieces<'_> {
    /// One line: what stands between two ends of marks lies in the elements of all marks that cover it.
    fn line(&mut self, text: &str, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            self.covering.retain(|mark| mark.span.end() > at);
            while self.waiting.last().is_some_and(|mark| mark.span.start() <= at) {
                self.covering.extend(self.waiting.pop().filter(|mark| mark.span.end() > at));
            }
            let begins = self.waiting.last().map(|mark| mark.span.start());
            let ends = self.covering.iter().map(|mark| mark.span.end());
            let next = ends.chain(begins).fold(end, usize::min);
            self.enclose();
            self.html.push_str(&escaped(&text[at..next]));
            at = next;
        }
        self.close(0);
    }

    /// Closes the elements that do not belong here and opens those that are missing.
    fn enclose(&mut self) {
        self.close(self.open.iter().zip(&self.covering).take_while(|(open, here)| open == here).count());
        for &mark in &self.covering[self.open.len()..] {
            let Mark { layer, card, .. } = mark;
            let (class, id) = (layer.class(), self.id);
            let first = self.ids.insert(card);
            let (own, begins) = if first { (format!("id=\"{id}-{card}\" "), " begins") } else { (String::new(), "") };
            let _ = write!(self.html, "<mark {own}class=\"{class}{begins}\" data-card=\"{id}-{card}\">");
            self.open.push(mark);
        }
    }

    fn close(&mut self, kept: usize) {
        self.html.push_str(&"</mark>".repeat(self.open.len() - kept));
        self.open.truncate(kept);
    }
}

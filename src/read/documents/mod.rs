//! The official documents that a text refers to, each once, however often and however briefly it cites them.

mod citation;
mod dated;

use std::borrow::Cow;
use std::ops::Range;

use super::source::Source;
use crate::model::DocumentRef;
use crate::text::Span;
use citation::Citation;

/// The documents of a text, in order of first citation.
pub(super) fn find<'t>(source: &Source<'_, 't>) -> Vec<DocumentRef<'t>> {
    let mut citations = citation::all(source);
    citations.extend(dated::all(source));
    citations.sort_by_key(|citation| citation.tokens.start);
    let mut groups: Vec<Vec<Citation<'t>>> = Vec::new();
    for citation in citations {
        // A brief citation means the document that was cited last.
        match groups.iter_mut().rev().find(|group| group.iter().all(|known| known.agrees(&citation))) {
            Some(group) => group.push(citation),
            None => groups.push(vec![citation]),
        }
    }
    groups.iter().map(|group| document(source, group)).collect()
}

/// One document of all its citations, from the fullest and what the others add.
fn document<'t>(source: &Source<'_, 't>, citations: &[Citation<'t>]) -> DocumentRef<'t> {
    let mentions: Vec<Span> = citations.iter().map(|citation| source.span(citation.tokens.clone())).collect();
    let fullest = citations.iter().rev().max_by_key(|citation| citation.fullness());
    let tokens = fullest.map_or(0..0, |citation| citation.tokens.clone());
    let kind = fullest.map(|citation| citation.kind.clone()).unwrap_or_default();
    let given = |tokens| Cow::Borrowed(source.given(tokens));
    let first = |part: fn(&Citation<'t>) -> Option<Range<usize>>| citations.iter().find_map(part).map(given);
    DocumentRef {
        span: source.span(tokens.clone()),
        text: given(tokens),
        kind,
        number: fullest.and_then(|citation| citation.number.clone()),
        symbol: fullest.and_then(|citation| citation.symbol.clone()),
        date: citations.iter().find_map(|citation| citation.date),
        issuer: first(|citation| citation.issuer.clone()),
        subject: first(|citation| citation.subject.clone()),
        mentions,
    }
}

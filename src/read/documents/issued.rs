//! Date and issuer of a document that the sentence tells before it: `Ngày 18/1/2018, Ban Bí thư ban hành Chỉ thị số 20`.

use std::ops::Range;

use super::citation::Citation;
use crate::lex::Kind;
use crate::lexicon::{Issue, Officer};
use crate::read::source::Source;
use crate::read::units::body_at;
use crate::value::{Date, Value};

/// The most tokens of the issuer and its verb before a document.
const LONGEST_ISSUER: usize = 20;

/// Gives a citation the date and issuer that stand before it with a verb such as `ban hành`.
pub(super) fn complete(source: &Source<'_, '_>, citation: &mut Citation<'_>) {
    let Some((issuer, date)) = before(source, citation.tokens.start) else { return };
    citation.issuer.get_or_insert(issuer);
    citation.date = citation.date.or(date);
}

/// The issuer, and the day right before it, where a verb leads from them to a document.
fn before(source: &Source<'_, '_>, document: usize) -> Option<(Range<usize>, Option<Date>)> {
    let sentence = source.layout.sentence_at(document)?.tokens.start;
    let floor = sentence.max(document.saturating_sub(LONGEST_ISSUER));
    let (Issue, len) = source.longest_before(floor, document)?;
    let verb = document - len;
    let issuer = (floor..verb).find_map(|at| {
        let body_start = at + source.longest(at, verb).map_or(0, |(Officer, len)| len);
        let body = body_at(source, body_start, verb).filter(|body| body.tokens.end == verb)?;
        Some(at..body.tokens.end)
    })?;
    let mark = issuer.start > sentence && source.tokens[issuer.start - 1].kind == Kind::Comma;
    let day = (issuer.start - usize::from(mark)).checked_sub(1).and_then(|last| source.mention_at(last));
    let date = day.filter(|&n| source.places[n].start >= sentence).and_then(|n| match source.mentions[n].value {
        Value::Date(date) if date.year().is_some() => Some(date),
        _ => None,
    });
    Some((issuer, date))
}

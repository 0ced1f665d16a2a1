//! Date and issuer of a document that the sentence tells with a verb.
//!
//! `Ngày 18/1/2018, Ban Bí thư ban hành Chỉ thị số 20`, `Chỉ thị số 20 do Ban Bí thư ban hành ngày 18/1/2018`

use std::ops::Range;

use super::citation::Citation;
use super::past_mark;
use crate::lex::Kind;
use crate::lexicon::{By, Issue, Officer};
use crate::read::source::Source;
use crate::read::units::body_at;
use crate::value::Date;

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
    let sentence = source.layout.sentence_at(document)?.tokens().start;
    let floor = sentence.max(document.saturating_sub(LONGEST_ISSUER));
    let (Issue::Gives | Issue::Either, len) = source.longest_before(floor, document)? else { return None };
    let verb = document - len;
    let issuer = (floor..verb).find_map(|at| {
        let body_start = at + source.longest(at, verb).map_or(0, |(Officer, len)| len);
        let body = body_at(source, body_start, verb).filter(|body| body.tokens.end == verb)?;
        Some(at..body.tokens.end)
    })?;
    let mark = issuer.start > sentence && source.tokens[issuer.start - 1].kind == Kind::Comma;
    let day = (issuer.start - usize::from(mark)).checked_sub(1).and_then(|last| source.mention_at(last));
    let date = day.filter(|&n| source.place(n).start >= sentence).and_then(|n| source.whole_day(n));
    Some((issuer, date))
}

/// Who issued a document and when, as a verb behind it tells.
#[derive(Clone, Debug)]
pub(super) struct Issued {
    pub(super) issuer: Option<Range<usize>>,
    pub(super) date: Option<Date>,
    /// Where that ends.
    pub(super) end: usize,
}

/// What a verb right behind a document tells: `, do UBND tỉnh ban hành ngày 5/6/2022`, `(ký ngày 5/6/2022)`.
pub(super) fn behind(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Issued> {
    let (at, opened) = past_mark(source, at, end);
    let by = match source.longest(at, end) {
        Some((By, len)) => at + len,
        _ => at,
    };
    let body_start = by + source.longest(by, end).map_or(0, |(Officer, len)| len);
    let issuer = body_at(source, body_start, end).filter(|_| by > at).map(|body| by..body.tokens.end);
    let verb = issuer.as_ref().map_or(by, |issuer| issuer.end);
    let (Issue::Given | Issue::Either, len) = source.longest(verb, end)? else { return None };
    let told = verb + len;
    let date = source.whole_day_at(told).filter(|_| told < end);
    let after = date.map_or(told, |(_, after)| after);
    let closed = opened && source.kind_at(after, end) == Some(Kind::Close);
    let date = date.map(|(date, _)| date);
    (issuer.is_some() || date.is_some()).then_some(Issued { issuer, date, end: after + usize::from(closed) })
}

//! What a citation says of the document's matter: its title in quotation marks, or what stands behind `về`.

use std::ops::Range;

use super::past_mark;
use crate::lex::{Kind, Token};
use crate::lexicon::{DocumentKind, Function, PluralHead};
use crate::read::source::Source;

/// The longest title or subject, in tokens.
const LONGEST: usize = 80;

/// What stands behind the number, date and issuer of a document.
#[derive(Debug, Default)]
pub(super) struct About {
    /// What stands between quotation marks.
    pub(super) title: Option<Range<usize>>,
    /// The same without `về`, or what stands behind `về` to the end of the clause.
    pub(super) subject: Option<Range<usize>>,
}

/// What a document is about, at the token behind its citation.
pub(super) fn at(source: &Source<'_, '_>, at: usize, end: usize) -> About {
    let sentence = source.layout.sentences.partition_point(|sentence| sentence.tokens().end <= at);
    let end = source.layout.sentences.get(sentence).map_or(end, |sentence| sentence.tokens().end).min(end);
    let (start, opened) = past_mark(source, at, end);
    let behind_about = past_about(source, start, end);
    if source.kind_at(behind_about, end) == Some(Kind::Quote) {
        let title = upto(source, behind_about + 1, end, |token| token.kind == Kind::Quote);
        let subject = past_about(source, title.start, title.end)..title.end;
        return About { title: some(title), subject: some(subject) };
    }
    let ends = |token: &Token| match token.kind {
        Kind::Close => opened,
        kind => !opened && matches!(kind, Kind::Semicolon | Kind::Open | Kind::Stop | Kind::Ellipsis),
    };
    let subject = upto(source, behind_about, end, ends);
    let further = subject.clone().find(|&at| other_documents(source, at, &subject));
    let subject = subject.start..further.unwrap_or(subject.end);
    About { title: None, subject: some(subject).filter(|_| behind_about > start) }
}

/// `Chỉ thị 35-CT/TW về đại hội đảng bộ các cấp và các văn bản hướng dẫn`: where others are named beside the document,
/// but not in `về thi hành Luật Đất đai và các nghị định`, where the subject itself speaks of documents.
fn other_documents(source: &Source<'_, '_>, at: usize, subject: &Range<usize>) -> bool {
    let end = subject.end;
    let Some(and) = source.and(at, end) else { return false };
    let many = at + and;
    let Some((PluralHead, len)) = source.longest(many, end) else { return false };
    let Some((DocumentKind, _)) = source.longest(many + len, end) else { return false };
    source.each::<DocumentKind>(subject.start..at).next().is_none()
}

/// The tokens up to the first that ends them, without a full stop.
fn upto(source: &Source<'_, '_>, start: usize, end: usize, ends: impl Fn(&Token) -> bool) -> Range<usize> {
    let start = start.min(end);
    let len = source.tokens[start..end].iter().take(LONGEST).take_while(|token| !ends(token)).count();
    let full_stop = len > 0 && source.tokens[start + len - 1].kind == Kind::Dot;
    start..start + len - usize::from(full_stop)
}

fn past_about(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    match source.longest::<Function>(at, end) {
        Some((Function::About, len)) => at + len,
        _ => at,
    }
}

fn some(tokens: Range<usize>) -> Option<Range<usize>> {
    (!tokens.is_empty()).then_some(tokens)
}

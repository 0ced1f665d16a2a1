//! Documents that are told by their title and date alone: `Luật Tổ chức chính quyền địa phương ngày 19/6/2015`.

use std::ops::Range;

use super::citation::Citation;
use crate::lex::{Case, Kind};
use crate::lexicon::{DocumentKind, Entry, Function, NameEnd};
use crate::read::source::Source;
use crate::value::Date;

/// The longest title between the kind and the date, in tokens.
const LONGEST_TITLE: usize = 40;

/// How far behind the sentence with the kind its date may end.
const FARTHEST_DATE: usize = 2 * LONGEST_TITLE;

/// Adds the documents without a number, in order.
pub(super) fn add<'t>(source: &Source<'_, 't>, citations: &mut Vec<Citation<'t>>) {
    let mut at = 0;
    for sentence in source.layout.sentences.iter().filter(|sentence| sentence.holds(DocumentKind::BIT)) {
        // A stop may stand within a title.
        let end = source.layout.lines[sentence.line()].tokens().end;
        let near = sentence.tokens().start..end.min(sentence.tokens().end + FARTHEST_DATE);
        if !source.mentions_in(&near).any(|n| source.whole_day(n).is_some()) {
            continue;
        }
        at = at.max(sentence.tokens().start);
        while let Some(next) = source.next_of(DocumentKind::BIT, at..sentence.tokens().end) {
            at = next;
            let kind = source.longest::<DocumentKind>(at, end).filter(|_| source.tokens[at].is_capital());
            let titled = kind.and_then(|(DocumentKind, len)| Some((len, date(source, at + len, end)?)));
            let Some((len, (date, place))) = titled else {
                at += 1;
                continue;
            };
            let mut citation = {
                let title = own_name(source, at + len..place.start);
                Citation::dated(at..place.end, source.composed(at..at + len), title, date)
            };
            citation.read_details(source);
            citations.push(citation);
            at = place.end;
        }
    }
}

/// The whole day behind a title, or right behind the kind.
fn date(source: &Source<'_, '_>, start: usize, end: usize) -> Option<(Date, Range<usize>)> {
    let at = title_end(source, start, end);
    let n = source.mention_at(at).filter(|_| at < end)?;
    // `Thực hiện Kế hoạch của Đảng ủy xã, ngày 15/3 …`: behind the comma something else is told of that day.
    let parted = at > start && source.tokens[at - 1].kind == Kind::Comma;
    if parted && !source.tokens[start].is_capital() {
        return None;
    }
    source.whole_day(n).map(|date| (date, source.place(n)))
}

/// The end of a document's title behind its kind. It begins with a capital, `của` or `về`.
pub(super) fn title_end(source: &Source<'_, '_>, start: usize, end: usize) -> usize {
    let title = source.token(start, end).is_some_and(|first| first.case() == Case::Title);
    if !title && !matches!(source.longest::<Function>(start, end), Some((Function::Of | Function::About, _))) {
        return start;
    }
    let goes_on = |&at: &usize| source.mention_at(at).is_none() && is_in_title(source, at, end);
    start + (start..end).take(LONGEST_TITLE).take_while(goes_on).count()
}

/// The proper name among the words between a kind and its number or date: `Đầu tư công`, but not `của Quốc hội`.
pub(super) fn own_name(source: &Source<'_, '_>, words: Range<usize>) -> Option<Range<usize>> {
    let end = title_end(source, words.start, words.end);
    let trailing = end > words.start && source.tokens[end - 1].kind == Kind::Comma;
    let name = words.start..end - usize::from(trailing);
    (!name.is_empty() && source.tokens[name.start].is_capital()).then_some(name)
}

/// Whether a token may stand in a title: a word that is no verb or preposition of the sentence around, or a comma.
fn is_in_title(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let token = source.tokens[at];
    match source.longest::<Function>(at, end) {
        Some((function, _)) => matches!(function, Function::And | Function::Of | Function::Number | Function::About),
        None if token.kind == Kind::Word => token.is_capital() || source.longest::<NameEnd>(at, end).is_none(),
        None => token.kind == Kind::Comma,
    }
}

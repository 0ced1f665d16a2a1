//! Headlines, and what tells a formal document from a report in a newspaper.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{DocumentKind, HeadCue};
use crate::read::layout::{Line, LineKind};
use crate::read::people::is_signed;
use crate::read::source::Source;
use crate::value::Value;

/// The most lines of a text's head.
const HEAD_LINES: usize = 12;

/// The most lines of a title below `BÁO CÁO`.
const MOST_LINES: usize = 4;

/// The most tokens of a headline that ends in a full stop.
const LONGEST_TITLE: usize = 30;

/// The most words of a page's section.
const LONGEST_LABEL: usize = 2;

/// The headline's tokens.
pub(super) fn find(source: &Source<'_, '_>) -> Option<Range<usize>> {
    let lines = &source.layout.lines;
    // `BÁO CÁO`, with the lines below that say of what.
    if let Some(kind) = lines.iter().take(HEAD_LINES).position(|line| is_kind_of_document(source, line)) {
        let rest = lines[kind + 1..].iter().take(MOST_LINES);
        // `Căn cứ …, Ban Thường vụ ban hành kế hoạch như sau:` leads to the text.
        let leads = |line: &Line| source.tokens[line.tokens().end - 1].kind == Kind::Colon;
        let in_title = |line: &&Line| line.kind == LineKind::Heading && line.marker() == 0 && !leads(line);
        let rest = rest.take_while(in_title).last();
        return Some(lines[kind].tokens().start..rest.unwrap_or(&lines[kind]).tokens().end);
    }
    let mut headings = head_lines(source).filter(|line| line.kind == LineKind::Heading);
    let first = headings.next().or_else(|| in_one_sentence(source))?;
    // `Quân sự` over the headline names the page's section.
    let headline =
        headings.next().filter(|next| first.tokens().len() <= LONGEST_LABEL && next.tokens().len() > 2 * LONGEST_LABEL);
    Some(headline.unwrap_or(first).tokens())
}

/// A first line that is the headline though it ends in a stop: one sentence that tells of no day, over longer text or a
/// dateline, or one that asks or calls out.
pub(in crate::read) fn in_one_sentence<'a>(source: &'a Source<'_, '_>) -> Option<&'a Line> {
    let [first, next, ..] = source.layout.lines.as_slice() else { return None };
    let is_quote = |at: usize| source.tokens[at].kind == Kind::Quote;
    let whole = source.layout.sentences.first().is_some_and(|sentence| {
        let (start, end) = (sentence.tokens().start, sentence.tokens().end);
        (first.tokens().start..start).chain(end..first.tokens().end).all(is_quote)
    });
    let mut mentions = source.mentions[source.mentions_in(&first.tokens())].iter();
    let dated = mentions.any(|mention| matches!(mention.value, Value::Date(_)));
    let plain = |line: &Line| line.kind == LineKind::Body && line.marker() == 0;
    let over_dateline = || next.kind == LineKind::Furniture && source.layout.is_dateline(1);
    let over_text = || plain(next) && next.tokens().len() > first.tokens().len() || over_dateline();
    let last = source.tokens[first.tokens()].iter().rfind(|token| token.kind != Kind::Quote);
    let calls = last.is_some_and(|last| matches!(last.kind, Kind::Stop | Kind::Ellipsis));
    let headline = plain(first) && whole && !dated && first.tokens().len() <= LONGEST_TITLE;
    (headline && (calls || over_text())).then_some(first)
}

/// The lines before the running text begins, without datelines and the page's own.
pub(in crate::read) fn head_lines<'a>(source: &'a Source<'_, '_>) -> impl Iterator<Item = &'a Line> {
    let lines = source.layout.lines.iter().take(HEAD_LINES);
    lines.take_while(|line| line.kind != LineKind::Body).filter(|line| line.kind != LineKind::Furniture)
}

/// Whether a line is the kind of a document alone: `NGHỊ QUYẾT`.
pub(in crate::read) fn is_kind_of_document(source: &Source<'_, '_>, line: &Line) -> bool {
    source.exactly::<DocumentKind>(&line.tokens()).is_some()
}

/// Whether a text is a document with a formal head or a signature, and no report of a meeting.
pub(in crate::read) fn is_formal(source: &Source<'_, '_>) -> bool {
    let lines = &source.layout.lines;
    let has_formal_line = lines.iter().any(|line| {
        let cue = source.longest::<HeadCue>(line.tokens().start, line.tokens().end);
        matches!(cue, Some((HeadCue::Formal, _)))
    });
    has_formal_line
        || lines.iter().take(HEAD_LINES).any(|line| is_kind_of_document(source, line))
        || (1..lines.len()).any(|number| is_signed(source, number))
}

//! Headlines, and what tells a formal document from a report in a newspaper.

use std::ops::Range;

use super::layout::{Line, LineKind};
use super::people::is_signed;
use super::source::Source;
use super::units::{body_at, place_at};
use crate::grammar::has_roman_letters;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{DocumentKind, HeadCue, NumberedName, SectionCue};
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
    if let Some((kind, lines)) = of_document(source) {
        return Some(kind..source.layout.lines[lines.end - 1].tokens().end);
    }
    let headings = || head_lines(source).filter(|line| line.kind == LineKind::Heading);
    // A letterhead may stand over a title that has no line for its kind.
    let mut below = headings();
    let title = below.find(|line| !is_of_letterhead(source, line));
    let (first, mut headings) = match title {
        Some(title) => (Some(title), below),
        None => {
            let mut all = headings();
            (all.next(), all)
        }
    };
    let first = first.or_else(|| in_one_sentence(source))?;
    // `Quân sự` over the headline names the page's section.
    let headline =
        headings.next().filter(|next| first.tokens().len() <= LONGEST_LABEL && next.tokens().len() > 2 * LONGEST_LABEL);
    Some(headline.unwrap_or(first).tokens())
}

/// Whether a line in capitals, or its first column, holds nothing but a body or a unit, or the country's name:
/// `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`.
fn is_of_letterhead(source: &Source<'_, '_>, line: &Line) -> bool {
    let Range { start, end } = line.tokens();
    let column = (start..end).find(|&at| source.is_bar(at)).unwrap_or(end);
    let shouted =
        source.tokens[start..column].iter().all(|token| token.kind != Kind::Word || token.case() == Case::Upper);
    let whole = || {
        let named = body_at(source, start, column).map(|body| body.tokens);
        named.or_else(|| Some(place_at(source, start, column)?.tokens)).is_some_and(|named| named.end == column)
    };
    shouted && (matches!(source.longest(start, column), Some((HeadCue::Formal, _))) || whole())
}

/// Where the kind of a document begins, `BÁO CÁO`, and its line with those below that say of what.
fn of_document(source: &Source<'_, '_>) -> Option<(usize, Range<usize>)> {
    let lines = &source.layout.lines;
    let head = &lines[..lines.len().min(HEAD_LINES)];
    // A page may say of what over the document itself: `HƯỚNG DẪN Tuyên truyền …`.
    let alone = head.iter().position(|line| is_kind_of_document(source, line)).map(|n| (n, lines[n].tokens().start));
    let among = || head.iter().enumerate().find_map(|(n, line)| Some((n, kind_among_others(source, line)?)));
    let (kind, at) = alone.or_else(among)?;
    let in_title = |&n: &usize| {
        let line = &lines[n];
        let heading = line.kind == LineKind::Heading && !leads(source, line) || goes_on_below(source, n);
        // The head of a table stands right below, where no text is between.
        let barred = line.tokens().any(|at| source.is_bar(at));
        heading && line.marker() == 0 && !numbers_part(source, line) && !barred
    };
    let below = (kind + 1..lines.len()).take(MOST_LINES).take_while(in_title).count();
    Some((at, kind..kind + 1 + below))
}

/// Whether a line leads to the text: `Căn cứ …, Ban Thường vụ ban hành kế hoạch như sau:`.
fn leads(source: &Source<'_, '_>, line: &Line) -> bool {
    source.tokens[line.tokens().end - 1].kind == Kind::Colon
}

/// Where the kind of a document begins in capitals, behind the day of the letterhead or before what it says of what:
/// `BÁO CÁO TỔNG KẾT NĂM 2023`.
fn kind_among_others(source: &Source<'_, '_>, line: &Line) -> Option<usize> {
    let Range { start, end } = line.tokens();
    let day = source.mentions_in(&(start..end)).find(|&n| source.whole_day(n).is_some());
    let behind = day.map(|day| source.place(day).end);
    let begins = |at| source.longest(at, end).map(|(DocumentKind, len)| (at, len));
    let (kind, len) = begins(start).or_else(|| begins(behind?))?;
    let shouted = source.tokens[kind..kind + len].iter().all(|token| token.case() == Case::Upper);
    let heading = line.kind == LineKind::Heading && !leads(source, line);
    (shouted && heading && source.mention_at(kind).is_none()).then_some(kind)
}

/// Whether what a line reports ends in a semicolon, over what else it does: `Tình hình tháng 5;`, `nhiệm vụ tháng 6`.
fn goes_on_below(source: &Source<'_, '_>, line: usize) -> bool {
    let [line, next, ..] = &source.layout.lines[line..] else { return false };
    source.tokens[line.tokens().end - 1].kind == Kind::Semicolon
        && line.tokens().len() <= LONGEST_TITLE
        && next.kind == LineKind::Heading
        && source.begins::<SectionCue>(&next.tokens())
}

/// Whether a line is the number of a part or begins with one: `Phần thứ nhất`, `Điều 2. …`.
fn numbers_part(source: &Source<'_, '_>, line: &Line) -> bool {
    let Range { start, end } = line.tokens();
    let Some((NumberedName::Thing, len)) = source.longest(start, end) else { return false };
    let number = start + len;
    let roman = |token: Token| token.case() == Case::Upper && has_roman_letters(source.str(number..number + 1));
    let ordinal = || source.mention_at(number).is_some_and(|n| matches!(source.mentions[n].value, Value::Ordinal(_)));
    source.token(number, end).is_some_and(|token| token.kind == Kind::Digits || roman(token) || ordinal())
}

/// The lines in which the title of a document goes on behind what it reports: `TỔNG KẾT NĂM 2023` or `CÔNG TÁC ĐẢNG NĂM
/// 2023`, `PHƯƠNG HƯỚNG NĂM 2024`. What they name is no section, unless a dash begins what stands right under it.
pub(super) fn further_lines(source: &Source<'_, '_>) -> Range<usize> {
    let Some((_, Range { start, end })) = of_document(source) else { return 0..0 };
    let lines = &source.layout.lines;
    let cued = |line: &Line| source.each::<SectionCue>(line.tokens()).next().map(|(_, cue, _)| cue);
    let timed = |line: &Line| source.times_in(&line.tokens()).next().is_some();
    let results = |line: &Line| cued(line).map_or(timed(line), |cue| cue == SectionCue::Results);
    let listed = |line: &Line| matches!(source.tokens[line.tokens().start].kind, Kind::Dash | Kind::Bullet);
    let reports = lines[start..end].iter().position(results).map_or(end, |n| start + n + 1);
    reports..end - usize::from(lines.get(end).is_some_and(listed))
}

/// A first line that is the headline though it ends in a stop: one sentence that tells of no day, over longer text or a
/// dateline, or one that asks or calls out.
pub(super) fn in_one_sentence<'a>(source: &'a Source<'_, '_>) -> Option<&'a Line> {
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
pub(super) fn head_lines<'a>(source: &'a Source<'_, '_>) -> impl Iterator<Item = &'a Line> {
    let lines = source.layout.lines.iter().take(HEAD_LINES);
    lines.take_while(|line| line.kind != LineKind::Body).filter(|line| line.kind != LineKind::Furniture)
}

/// Whether a line is the kind of a document alone: `NGHỊ QUYẾT`.
pub(super) fn is_kind_of_document(source: &Source<'_, '_>, line: &Line) -> bool {
    source.exactly::<DocumentKind>(&line.tokens()).is_some()
}

/// Whether a text is a document with a formal head or a signature, and no report of a meeting.
pub(super) fn is_formal(source: &Source<'_, '_>) -> bool {
    let lines = &source.layout.lines;
    let has_formal_line = lines.iter().any(|line| {
        let cue = source.longest::<HeadCue>(line.tokens().start, line.tokens().end);
        matches!(cue, Some((HeadCue::Formal, _)))
    });
    has_formal_line
        || lines.iter().take(HEAD_LINES).any(|line| is_kind_of_document(source, line))
        || (1..lines.len()).any(|number| is_signed(source, number))
}

//! The author or agency, at the end or the head of a text.

use std::ops::Range;

use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    BodyWord, Caption, Counted, DocumentKind, Field, HeadCue, Honorific, Post, Surname, TaskCue, TaskVerb, UnitWord,
};
use crate::read::layout::{Line, LineKind};
use crate::read::people::{begins_position, has_apostrophe, is_position, is_signed};
use crate::read::source::Source;
use crate::read::title::is_kind_of_document;
use crate::read::units::{body_at, is_initial};
use crate::value::{Organ, Value};

/// How many lines from the end a byline may stand.
const LAST_LINES: usize = 15;

/// How many lines of running text may stand behind a byline: a page's notices.
const NOTICES: usize = 3;

/// How many lines from the head.
const FIRST_LINES: usize = 6;

/// The most tokens of a byline.
const LONGEST: usize = 16;

/// The most words of one name.
const LONGEST_NAME: usize = 4;

/// The byline's tokens.
pub(super) fn find(source: &Source<'_, '_>) -> Option<Range<usize>> {
    at_end(source).or_else(|| at_head(source))
}

fn at_end(source: &Source<'_, '_>) -> Option<Range<usize>> {
    let lines = &source.layout.lines;
    let last = lines.iter().enumerate().rev().take(LAST_LINES);
    let mut notices = 0;
    // The agency that wrote it, where no author is named.
    let mut writer = None;
    for (number, line) in last.filter(|(_, line)| line.kind != LineKind::Furniture) {
        if is_signed(source, number) {
            return None;
        }
        let own = || {
            let name = names(source, line.tokens())?;
            let over_position = lines
                .get(number + 1)
                .is_some_and(|next| begins_position(source, next.tokens().start, next.tokens().end));
            (number > 0
                && !over_position
                && !is_kind_of_document(source, line)
                // `II. YÊU CẦU` heads what follows.
                && (notices == 0 || line.marker() == 0 && is_sure(source, &name)))
            .then_some(name)
        };
        if let Some(name) = behind_cue(source, line.tokens()).or_else(|| in_brackets(source, line)).or_else(own) {
            return Some(author_above(source, number).unwrap_or(name));
        }
        let below_text = || ends_text(source, &lines[number - 1]);
        let wrote = || agency(source, line.tokens()).or_else(|| staff(source, line).filter(|_| below_text()));
        writer = writer.or_else(|| if number > 0 && notices == 0 { wrote() } else { None });
        if line.kind == LineKind::Body {
            if let Some(name) = behind_text(source, line).filter(|_| notices == 0) {
                return Some(name);
            }
            notices += 1;
        }
        if notices > NOTICES {
            break;
        }
    }
    writer
}

/// Whoever the line right above is said to be by, where another line only tells the source: `Tác giả: Thu Ngân` over
/// `Nguồn: Văn phòng Huyện ủy`.
fn author_above(source: &Source<'_, '_>, number: usize) -> Option<Range<usize>> {
    let lines = &source.layout.lines;
    let tells_source = |line: &Line| source.is_at(HeadCue::Source, line.tokens().start, line.tokens().end);
    if !tells_source(&lines[number]) {
        return None;
    }
    let above = lines[..number].iter().rev().find(|line| line.kind != LineKind::Furniture)?;
    behind_cue(source, above.tokens()).filter(|_| !tells_source(above))
}

/// A line in brackets that says who wrote it: `(Đài Truyền thanh huyện thực hiện)`.
fn in_brackets(source: &Source<'_, '_>, line: &Line) -> Option<Range<usize>> {
    let (start, end) = (line.tokens().start + 1, line.tokens().end.checked_sub(1)?);
    let bracketed =
        source.tokens[line.tokens().start].kind == Kind::Open && source.tokens[end].kind == Kind::Close && start < end;
    let (HeadCue::Author, cue) = source.longest_before(start, end).filter(|_| bracketed)? else { return None };
    let name = trim(source, start..end - cue);
    (!name.is_empty() && name.len() <= LONGEST && source.tokens[name.start].is_capital()).then_some(name)
}

/// Whether a name is one also where other text follows: with a family name, or in capitals.
fn is_sure(source: &Source<'_, '_>, name: &Range<usize>) -> bool {
    source.longest::<Surname>(name.start, name.end).is_some() && name.len() > 1
        || source.tokens[name.clone()].iter().all(|token| token.kind != Kind::Word || token.case() == Case::Upper)
}

fn at_head(source: &Source<'_, '_>) -> Option<Range<usize>> {
    let is_body = |line: &Line| line.kind == LineKind::Body;
    // A title may end in a stop.
    let titled = source.layout.lines.first().is_some_and(is_body) && source.layout.is_dateline(1);
    let lines = source.layout.lines.iter().take(FIRST_LINES).enumerate().skip(usize::from(titled));
    lines.take_while(|(_, line)| !is_body(line)).find_map(|(number, line)| {
        let Range { start, end } = line.tokens();
        // `Đăng lúc: 16/12/2019 - Người đăng: Long Hà`
        let parts =
            |at: usize| source.is_bar(at) || source.tokens[at].kind == Kind::Dash && is_cue(source, at + 1, end);
        let mut bars = (start..end).filter(|&at| at + 1 < end && parts(at));
        let bar = bars.clone().find(|&at| source.is_bar(at));
        // `Ngày đăng: 16/12/2019 | Lượt xem: 51 | Tác giả: Long Hà`
        let mut behind_bar = || bars.find_map(|bar| behind_cue(source, bar + 1..end));
        // `PHAN HÀ | 14/07/2022 08:15`, but not `VĂN HÓA | 14/07/2022`, the page's section.
        let before_bar = || {
            let name = names(source, start..bar.filter(|&bar| bar > start && source.layout.is_dateline(number))?)?;
            let section = source.longest::<Field>(start, end).is_some();
            (!section && source.longest::<Surname>(start, end).is_some()).then_some(name)
        };
        // `PHAN HÀ |`, which a line is taken without.
        let at_bar = || {
            let name =
                names(source, start..end).filter(|_| number > 0 && end < source.tokens.len() && source.is_bar(end))?;
            is_sure(source, &name).then_some(name)
        };
        behind_cue(source, line.tokens()).or_else(&mut behind_bar).or_else(before_bar).or_else(at_bar)
    })
}

/// A byline in the last sentence of a line of running text.
fn behind_text(source: &Source<'_, '_>, line: &Line) -> Option<Range<usize>> {
    let sentences = &source.layout.sentences;
    let last = sentences.partition_point(|sentence| sentence.tokens().start < line.tokens().end).checked_sub(1)?;
    let tokens = sentences[last].tokens();
    if tokens.start == line.tokens().start {
        return None;
    }
    behind_cue(source, tokens.clone()).or_else(|| names(source, tokens))
}

/// `Tin, ảnh: LINH QUANG`, `Tác giả: Cà Văn Ninh`.
fn behind_cue(source: &Source<'_, '_>, line: Range<usize>) -> Option<Range<usize>> {
    let start = line.start + usize::from(matches!(source.tokens[line.start].kind, Kind::Open | Kind::Dash));
    let (_, len) = source.longest::<HeadCue>(start, line.end).filter(|(cue, _)| cue.begins_byline())?;
    let mut at = start + len;
    let sign = source.kind_at(at, line.end)?;
    if matches!(sign, Kind::Colon | Kind::Dash) {
        at += 1;
    } else if names(source, at..line.end).or_else(|| agency(source, at..line.end)).is_none() {
        return None;
    }
    let rest = &source.tokens[at..line.end];
    let len = rest.iter().take_while(|token| !matches!(token.kind, Kind::Open | Kind::Close | Kind::Semicolon)).count();
    let begins_part = |cue: HeadCue| cue == HeadCue::Posted || cue.begins_byline();
    let posted = |at: usize| source.longest(at, line.end).is_some_and(|(cue, _)| begins_part(cue));
    let ends = |n: &usize| {
        // `Viết bởi Lê Văn An | In | Email`
        source.is_bar(at + n) ||
        // `Tác giả: Lê Văn An .Ngày đăng: …`, `Người viết: Lê Văn An   Ngày đăng: …`
        posted(at + n + usize::from(rest[*n].kind == Kind::Dot))
            || is_sign(rest[*n].kind)
                && (is_cue(source, at + n + 1, line.end) || is_further(source, at..at + n, at + n + 1, line.end))
    };
    let len = (1..len).find(ends).unwrap_or(len);
    let name = trim(source, at..at + len);
    // `Nguồn: Thông báo số 81/TB-UBND`
    let document = source.mention_at(name.start).map(|n| &source.mentions[n].value);
    let of_document = matches!(document, Some(Value::Document(_)));
    (!name.is_empty() && name.len() <= LONGEST && !of_document).then_some(name)
}

/// Whether another part of the byline begins: `Tin: A - Ảnh: B`.
fn is_cue(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.longest::<HeadCue>(at, end).is_some_and(|(cue, _)| cue.begins_byline())
        || source.longest::<Caption>(at, end).is_some()
}

/// Whether behind a name and a sign it is told what its bearer is: `Lê Hoa, công chức Văn hóa xã`.
fn is_further(source: &Source<'_, '_>, name: Range<usize>, at: usize, end: usize) -> bool {
    let small = source.token(at, end).is_some_and(|next| next.case() == Case::Lower && next.kind == Kind::Word);
    let held = || begins_position(source, at, end) || body_at(source, at, end).is_some();
    (small || held()) && names(source, name).is_some()
}

fn is_sign(kind: Kind) -> bool {
    matches!(kind, Kind::Dash | Kind::Comma | Kind::Slash)
}

/// A line that holds names and nothing else: `Thu Hương`, `Quốc Hải – Phan Sơn`, `Mỹ Dung (Đài Truyền thanh xã)`.
fn names(source: &Source<'_, '_>, line: Range<usize>) -> Option<Range<usize>> {
    let end = end_of_names(source, &line)?;
    let line = trim(source, line.start..end);
    if line.is_empty() || line.len() > LONGEST {
        return None;
    }
    // `PV`: no name, but all that the page says of its author.
    let no_name = || source.tokens[line.start].case() == Case::Upper && is_author_word(source, &line);
    (no_name() || are_names(source, &line)).then_some(line)
}

/// Where the names of a line may end: at its end, or before a bracket, a dash or a word with which their agency
/// or membership follows, as in `Ngọc Mai - Đài Truyền thanh huyện`, `Ngọc Mai/VHXH`, `Ngọc Mai - Ủy viên UBKT Huyện
/// ủy`.
/// None where it goes on as no names do.
fn end_of_names(source: &Source<'_, '_>, line: &Range<usize>) -> Option<usize> {
    let is_agency =
        |at: usize| matches!(source.longest::<HeadCue>(at, line.end), Some((HeadCue::Agency | HeadCue::Site, _)));
    let is_short_form = |at: usize| {
        let shouted = source.token(at, line.end).is_some_and(|token| source.is_shouted(token));
        shouted && source.tokens[line.start].case() == Case::Title
    };
    // A leader's position stands under his picture or signature.
    let is_of_member = |at: usize| {
        matches!(source.longest(at, line.end), Some((Post::Member, _))) && is_position(source, &(at..line.end))
    };
    let is_and = |at: usize| source.and(at, line.end).is_some();
    for at in line.start + 1..line.end {
        let token = source.tokens[at];
        let ends = match token.kind {
            // `LƯU Ý: Báo …`
            Kind::Colon => return None,
            Kind::Open => true,
            Kind::Dash if is_of_member(at + 1) => true,
            Kind::Dash | Kind::Comma | Kind::Slash => is_agency(at + 1) || is_short_form(at + 1),
            Kind::Word => at > line.start + 1 && is_agency(at),
            _ => false,
        };
        if ends {
            return Some(at);
        }
        // Most lines soon go on in small letters.
        if token.kind == Kind::Word && !token.is_capital() && !is_and(at) && !is_and(at - 1) {
            return None;
        }
    }
    Some(line.end)
}

/// Whether some words are names, parted by signs or `và`.
fn are_names(source: &Source<'_, '_>, line: &Range<usize>) -> bool {
    let mut words = 0;
    let mut by_word = false;
    let mut by_dot = false;
    let mut at = line.start;
    while at < line.end {
        let token = source.tokens[at];
        let sign = || words > 0 && (is_sign(token.kind) || matches!(token.kind, Kind::Dot | Kind::Other));
        let joint = source.and(at, line.end).filter(|_| words > 1).unwrap_or_else(|| usize::from(sign()));
        if joint > 0 {
            // The dot of an initial joins: `N.H`.
            words = 0;
            by_word = token.kind == Kind::Word;
            by_dot = token.kind == Kind::Dot;
            at += joint;
            continue;
        }
        // `V.H.N`: what an initial stands for, nobody knows.
        let initial = by_dot && !token.spaced();
        if !token.is_capital() || words == LONGEST_NAME || words == 0 && !initial && is_no_name(source, at, line.end) {
            return false;
        }
        words += 1;
        at += 1;
    }
    // `H'Linh` is a whole name.
    let single = line.len() == 1
        && source.tokens[line.start].case() != Case::Upper
        && !has_apostrophe(source, line.start, line.end);
    // `An Thịnh Đất và Người` is no pair of names.
    let no_pair = by_word && words == 1;
    // `A A`: the page's sign for larger letters.
    let letter = |token: &Token| token.len() == 1 && token.kind == Kind::Word;
    // So is a single one: `X` closes a window.
    let letters = source.tokens[line.clone()].iter().all(letter);
    !single && !no_pair && !letters && !is_thing(source, line)
}

/// Whether a line as a whole is the word for some thing or field, as a page heads what it has more: `TÀI LIỆU`.
fn is_thing(source: &Source<'_, '_>, line: &Range<usize>) -> bool {
    source.exactly::<Counted>(line).is_some()
        || source.exactly::<Field>(line).is_some()
        || source.exactly::<DocumentKind>(line).is_some()
        || source.exactly::<TaskCue>(line).is_some()
        || source.exactly::<TaskVerb>(line).is_some()
}

/// `PV`, `P.V`, `CTV`.
fn is_author_word(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.exactly(words) == Some(HeadCue::Author)
}

/// A line that holds nothing but an agency: `BAN BIÊN TẬP`, `Đài Truyền thanh xã`.
fn agency(source: &Source<'_, '_>, line: Range<usize>) -> Option<Range<usize>> {
    let line = trim(source, line);
    // `VP. HĐND xã Tân Lập`: one of a unit's own bodies.
    if body_at(source, line.start, line.end).is_some_and(|body| body.tokens == line && body.level.is_some()) {
        return Some(line);
    }
    let (HeadCue::Agency, len) = source.longest(line.start, line.end)? else { return None };
    let mut at = line.start + len;
    while at < line.end {
        let unit = source.longest::<UnitWord>(at, line.end).map(|(_, len)| len);
        at += unit.or_else(|| source.tokens[at].is_capital().then_some(1))?;
    }
    Some(line)
}

/// A line that holds nothing but a body that works for a committee: `Văn phòng Đảng ủy`.
fn staff(source: &Source<'_, '_>, line: &Line) -> Option<Range<usize>> {
    let body = body_at(source, line.tokens().start, line.tokens().end)?;
    let line = trim(source, line.tokens());
    (body.tokens == line && is_staff(body.organ)).then_some(line)
}

/// Whether a line of running text ends as a whole text does: `…./.`.
fn ends_text(source: &Source<'_, '_>, line: &Line) -> bool {
    let last = source.tokens[line.tokens().end - 1].kind;
    line.kind == LineKind::Body && matches!(last, Kind::Dot | Kind::Stop | Kind::Ellipsis | Kind::Slash)
}

/// Whether bodies of this kind work for a committee, and so write its news.
fn is_staff(organ: Organ) -> bool {
    use Organ::{Department, InspectionCommission, MassMobilisationBoard, Office, OrganisationBoard, PropagandaBoard};
    matches!(
        organ,
        Department | InspectionCommission | MassMobilisationBoard | Office | OrganisationBoard | PropagandaBoard
    )
}

/// Whether a position, a unit, a body, someone's address or a word for a picture begins here.
fn is_no_name(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    // The line under a picture tells of `Ông Lê Văn An`, and `Anh Minh` wrote it.
    let addressed = source
        .longest::<Honorific>(at, end)
        .is_some_and(|(_, len)| end - at > len + 1 && source.longest::<Surname>(at + len, end).is_some());
    if addressed || source.longest::<Caption>(at, end).is_some() {
        return true;
    }
    begins_position(source, at, end)
        || source.longest::<UnitWord>(at, end).is_some()
            && !is_initial(source, at, end)
            && !is_initialled(source, at, end)
        || source.longest::<BodyWord>(at, end).is_some_and(|(_, len)| len > 1)
        || source.longest::<HeadCue>(at, end).is_some()
}

/// Whether a name of one word stands behind an initial, which is no letter for a kind of unit there: `H.Chi`, but not
/// `H.Kim Sơn`.
fn is_initialled(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let [initial, dot, name, rest @ ..] = &source.tokens[at..end] else { return false };
    let joined = dot.kind == Kind::Dot && !dot.spaced() && name.is_title() && !name.spaced();
    joined && initial.len() == 1 && rest.first().is_none_or(|next| next.kind != Kind::Word)
}

/// Some tokens without the signs around them.
fn trim(source: &Source<'_, '_>, range: Range<usize>) -> Range<usize> {
    let tokens = &source.tokens[range.clone()];
    let is_word = |token: &Token| matches!(token.kind, Kind::Word | Kind::Digits);
    match (tokens.iter().position(is_word), tokens.iter().rposition(is_word)) {
        (Some(first), Some(last)) => range.start + first..range.start + last + 1,
        _ => range.start..range.start,
    }
}

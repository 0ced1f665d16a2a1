//! Figures that measure nothing of the unit: those of the meeting, of its agenda, of furniture. Beside them, which
//! lines ([goal]) and which words ([aim]) tell of the time to come.

pub(super) mod aim;
pub(super) mod goal;

use std::ops::Range;

use super::figure::{Figure, unit_sort};
use super::words::actor;
use crate::lex::Kind;
use crate::lexicon::{
    Activity, Agenda, Aim, AsideCue, Counted, Entry, Function, Head, LeadCue, MeetingKind, Occasion, Opener,
    PluralHead, Section, Speech, State, TailCue, UnitSort, UnitWord,
};
use crate::read::layout::LineKind;
use crate::read::source::Source;

/// The most tokens of what is told of those that are counted.
const LONGEST_TOLD: usize = 24;

/// Whether a line can tell results: no furniture or caption does. A headline does, as it tells the best of them.
pub(super) fn can_tell(kind: LineKind) -> bool {
    matches!(kind, LineKind::Body | LineKind::Heading)
}

/// Whether some words tell a doing of a meeting.
pub(super) fn is_occasion(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let is_occasion = |(at, Occasion, len)| {
        // `thông qua công tác kiểm tra`, `vay vốn thông qua 5 tổ`, `Thông qua ngày hội, xã trao 9 suất quà`: that is
        // how, and nothing that a meeting adopts.
        let opens = || at == words.start && source.tokens[words.clone()].iter().any(|token| token.kind == Kind::Comma);
        let how = matches!(source.longest(at, words.end), Some((TailCue::End, more)) if more == len)
            && (source.longest_before::<Activity>(0, at).is_some() || opens());
        !how && !source.longer::<Opener>(at, words.end, len)
    };
    source.each(words.clone()).any(is_occasion)
}

/// Whether some words begin with how a meeting votes, unlike `thành phần kinh tế tư nhân`.
pub(super) fn tells_vote(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let lays = source.is_at(Aim::Lays, words.start, words.end);
    lays && source.begins::<Occasion>(words)
}

/// Whether what a figure counts is the agenda's, or what it measures a mere fact of the place.
pub(super) fn is_other(source: &Source<'_, '_>, figure: &Figure, subject: &Range<usize>, noun: &Range<usize>) -> bool {
    let counted = if noun.is_empty() { subject } else { noun };
    // `xã có tổng diện tích 74 km2`: nothing but a place is so large, if not `45 km2 rừng`.
    let bare = || source.exactly::<Head>(subject).is_some();
    let sized = || unit_sort(source, &figure.tokens) == Some(UnitSort::Place);
    if figure.is_quantity() && noun.is_empty() && sized() && bare() {
        return true;
    }
    // Most subjects and nouns begin with no such words.
    let begins = |words: &Range<usize>| source.tokens.get(words.start).map_or(0, |token| source.kinds_of(*token));
    if (begins(subject) | begins(counted)) & (Agenda::BIT | PluralHead::BIT) == 0 {
        return false;
    }
    let agenda = source.longest(subject.start, subject.end);
    let place = match agenda {
        Some((Agenda::Place, _)) => !figure.is_percent(),
        // `thời gian giải quyết` is no mere `thời gian`.
        Some((Agenda::Duration, len)) => {
            !figure.is_percent() && !source.longer::<Head>(subject.start, subject.end, len)
        }
        _ => false,
    };
    // `lĩnh vực kinh tế 402` names one of those that are counted elsewhere.
    let whole = |(agenda, len): (Agenda, usize)| agenda != Agenda::Plan || len == subject.len();
    let names = !noun.is_empty() || agenda.is_some_and(whole);
    place || names && is_agenda(source, figure, subject, counted)
}

/// Whether a noun counts what a place consists of, behind some words that name one: `xã có 9 thôn`.
pub(super) fn is_makeup(source: &Source<'_, '_>, before: &Range<usize>, noun: &Range<usize>) -> bool {
    consists_of(source, noun) && source.each(before.clone()).any(|(_, word, _)| UnitWord::is_place(word))
}

/// Whether a noun is what a place consists of, and nothing more.
pub(super) fn consists_of(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    source.exactly(noun) == Some(Agenda::Makeup)
}

/// Whether some words tell of each of those that are counted: `mỗi suất`.
pub(super) fn is_each(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let Some((Function::Each, len)) = source.longest(words.start, words.end) else { return false };
    let Some((_, noun)) = source.longest::<Counted>(words.start + len, words.end) else { return false };
    // `mỗi người dân có thu nhập 36 triệu đồng`: there that is measured.
    source.each::<Head>(words.start + len + noun..words.end).next().is_none()
}

/// Whether a clause says that there is none of what it measures: `xã không còn thôn dưới 10 tiêu chí`.
pub(super) fn is_absent(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let absent = source.each::<AsideCue>(words.clone()).find(|(_, found, _)| *found == AsideCue::Absent);
    absent.is_some_and(|(at, ..)| at == words.start || actor::is_actor(source, &(words.start..at)))
}

/// Whether a noun counts who votes: a sentence that does tells of a meeting.
pub(super) fn is_vote(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    source.is_at(Agenda::Vote, noun.start, noun.end)
}

/// Whether a meeting is said to have so many who come to it: `hội nghị thu hút 60 cử tri tham dự`, `đại hội có 46 đảng
/// viên dự`.
pub(super) fn is_attendance(source: &Source<'_, '_>, words: &Range<usize>, noun: &Range<usize>) -> bool {
    let comes = || source.is_before(Agenda::Coming, noun.start, noun.end);
    let meets = || source.each::<MeetingKind>(words.clone()).next().is_some();
    (is_occasion(source, noun.clone()) || comes()) && meets()
}

/// Whether those that a noun counts come to a meeting that is named behind: `138 đảng viên dự đại hội`.
pub(super) fn is_coming(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    let end = source.tokens.len();
    let comes = |at: usize| source.is_at(Agenda::Coming, at, end) && source.longest::<Occasion>(at, end).is_some();
    (noun.start + 1..=noun.end).any(|at| at < end && comes(at))
}

/// Whether those that are counted are honoured at a meeting: `có 3 tập thể và 5 cá nhân được tặng giấy khen`.
pub(super) fn is_honoured(source: &Source<'_, '_>, from: usize) -> bool {
    let told = told_of_all(source, from);
    has(source, &told, AsideCue::Honour) || is_occasion(source, told)
}

/// Whether those that are counted are chosen for a committee: `11 chị trúng cử`, `19 người được đưa vào Ban Chấp hành`.
pub(super) fn is_chosen(source: &Source<'_, '_>, from: usize) -> bool {
    has(source, &told_of(source, from), AsideCue::Chosen)
}

/// What is told of those that are counted, up to the next mark.
fn told_of(source: &Source<'_, '_>, from: usize) -> Range<usize> {
    told_until(source, from, |_| true)
}

/// The same past the commas of their list: `5 tập thể, 7 cá nhân được tặng giấy khen`.
fn told_of_all(source: &Source<'_, '_>, from: usize) -> Range<usize> {
    told_until(source, from, |comma| source.tokens.get(comma + 1).is_none_or(|next| next.kind != Kind::Digits))
}

fn told_until(source: &Source<'_, '_>, from: usize, ends_at_comma: impl Fn(usize) -> bool) -> Range<usize> {
    let end = source.tokens.len().min(from + LONGEST_TOLD);
    let ends = |&at: &usize| match source.tokens[at].kind {
        Kind::Word | Kind::Digits => false,
        Kind::Comma => ends_at_comma(at),
        _ => true,
    };
    from..(from..end).find(ends).unwrap_or(end)
}

/// Whether some words lead to a meeting at which something is handed over.
pub(super) fn is_venue(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    has(source, words, AsideCue::Venue)
}

/// Whether a subject is the honouring of those that are counted: `khen thưởng`.
pub(super) fn is_honour(source: &Source<'_, '_>, subject: &Range<usize>) -> bool {
    source.is_at(AsideCue::Honour, subject.start, subject.end)
}

/// Whether what is counted behind some words is what something came from: `thành lập trên cơ sở sáp nhập 3 xã`.
pub(super) fn is_origin(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    has(source, words, AsideCue::Origin)
}

/// Whether what is counted at a figure only tells where something is: `sai phạm trong 3 gói thầu`.
pub(super) fn is_within(source: &Source<'_, '_>, figure: usize) -> bool {
    let Some((Agenda::Within, len)) = source.longest_before(0, figure) else { return false };
    let before = (figure - len).checked_sub(1).map(|at| source.tokens[at].kind);
    before == Some(Kind::Word)
}

/// Whether some words set work on what is there already: `đẩy nhanh tiến độ 7 dự án`.
pub(super) fn is_hastened(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    has(source, words, AsideCue::Hastened)
}

/// Whether a phrase tells of what is handed over: `đảng viên được trao Huy hiệu Đảng`.
pub(super) fn is_award(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    has(source, words, AsideCue::Award)
}

/// Whether those that a noun counts speak at a meeting: `15 trưởng thôn phát biểu`, but not `20 lớp học bài phát biểu`.
pub(super) fn is_speaking(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    let end = source.tokens.len();
    let said = |at: usize| (1..=2).any(|back| source.longest::<Speech>(at.saturating_sub(back), end).is_some());
    let speaks = |at: usize| source.is_at(Agenda::Speaking, at, end) && !said(at);
    (noun.start + 1..=noun.end).any(|at| at < end && speaks(at))
}

/// Whether those who are counted at a token are told as whom others stand for, or where those are: `đại diện cho 742 đảng
/// viên thuộc 31 chi bộ`, but not `đại diện cho nhân dân 9 thôn`.
pub(super) fn is_represented(source: &Source<'_, '_>, figure: usize) -> bool {
    let apart =
        |kind| matches!(kind, Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Stop | Kind::Dot | Kind::Break);
    let near = (figure.saturating_sub(LONGEST_TOLD)..figure).rev().take_while(|&at| !apart(source.tokens[at].kind));
    let Some(start) = near.last() else { return false };
    let stands = source.each::<AsideCue>(start..figure).find(|&(_, cue, _)| cue == AsideCue::Represented);
    stands.is_some_and(|(at, _, len)| {
        let whom = at + len;
        let bound = source.longest::<LeadCue>(whom, figure).map_or(0, |(_, len)| len);
        whom + bound == figure || source.mention_at(whom + bound).is_some()
    })
}

fn has(source: &Source<'_, '_>, words: &Range<usize>, cue: AsideCue) -> bool {
    source.each::<AsideCue>(words.clone()).any(|(_, found, _)| found == cue)
}

fn is_agenda(source: &Source<'_, '_>, figure: &Figure, subject: &Range<usize>, noun: &Range<usize>) -> bool {
    // `100% các đại biểu`
    let several = source.longest(noun.start, noun.end).map_or(0, |(PluralHead, len)| len);
    let noun = noun.start + several..noun.end;
    let Some((agenda, len)) = source.longest(noun.start, noun.end) else { return false };
    // `chưa hoàn thành 3 nhiệm vụ`, but not `bãi bỏ 5 điều kiện`
    let undone = |words: &Range<usize>| {
        let said = || source.each::<State>(words.clone()).any(|(_, state, _)| state == State::Undone);
        source.begins::<Section>(&noun) && said()
    };
    let counts = match agenda {
        // `16/18 nhiệm vụ`: how much of a plan was done is a result.
        Agenda::Plan => figure.is_count() && figure.whole.is_none() && !undone(subject) && !undone(&noun),
        Agenda::Vote => figure.is_count() || figure.is_percent(),
        // `di dời 200 dân`, `120 dân đăng ký`: those are a result.
        Agenda::Inhabitant => figure.is_count() && len == noun.len() && !source.begins::<Activity>(subject),
        _ => false,
    };
    counts && !source.longer::<Counted>(noun.start, noun.end, len)
}

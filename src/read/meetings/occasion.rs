//! What kind of meeting a text reports, when it was held, and by whom.

use std::ops::Range;

use super::day::first_day;
use super::happening::happening;
use super::held::{LONGEST_CHAIRED, before_done, last_body};
use super::spoken::spoken_of;
use super::summed::summed_up;
use crate::lex::Kind;
use crate::lexicon::{
    self, Aim, BodyWord, DocumentKind, Entry, Function, MeetingCue, MeetingKind, TaskCue, TaskVerb, Venue,
};
use crate::read::layout::{Line, LineKind, Sentence};
use crate::read::source::Source;
use crate::read::title::{head_lines, in_one_sentence};
use crate::read::units::{body_at, is_of_officer};
use crate::value::Value;

/// How many sentences of running text may tell of the meeting's being held.
const LEAD: usize = 3;

/// Within how many sentences a meeting that is named first may be told to be held.
pub(super) const FARTHEST_HELD: usize = 6;

/// How many tokens may stand between a verb like `tổ chức` and the kind of meeting.
const BEHIND_VERB: usize = 3;

/// How many tokens of a sentence may come before the day that it begins with: `(BNO) - Sáng ngày …`.
pub(super) const BEFORE_DAY: usize = 12;

/// How many tokens of a sentence may come before the period that it is about: `Trong`.
const BEFORE_PERIOD: usize = 2;

/// How many tokens behind its kind a meeting's day may end.
pub(super) const BEHIND_KIND: usize = 16;

/// The columns of a letterhead: the body, and the name of the party or of the country.
const COLUMNS_OF_LETTERHEAD: usize = 2;

/// The most tokens of a word for a building or a hall.
const LONGEST_VENUE: usize = 4;

/// A meeting where it is named.
#[derive(Clone, Debug)]
pub(super) struct Occasion {
    pub(super) kind: Range<usize>,
    pub(super) class: MeetingKind,
    /// The verb that tells of its being held: `tổ chức`.
    pub(super) verb: Option<usize>,
    /// Whether its sentence tells of its being held, so that a day in it is the meeting's.
    pub(super) held: bool,
}

/// The meeting as the first sentences tell of its being held; else as the headline, those sentences or a phrase like
/// `tại hội nghị` names it.
pub(super) fn find(source: &Source<'_, '_>) -> Option<Occasion> {
    let first = held(source).or_else(|| dated(source)).or_else(|| named(source)).or_else(|| summed_up(source));
    let undated = first.as_ref().is_none_or(|first| first.own_day(source).is_none());
    let class = first.as_ref().map(|first| first.class);
    undated.then(|| held_later(source, class)).flatten().or(first)
}

/// The meeting that the title of a formal notice names, where that tells what was concluded there: `THÔNG BÁO`, `Kết
/// luận của Chủ tịch UBND huyện tại cuộc họp giao ban ngày 12/5`; else the one whose holding its first sentences tell.
pub(super) fn concluded(source: &Source<'_, '_>) -> Option<Occasion> {
    let tells = |line: &Line| {
        let start = line.tokens().start;
        let kind = source.longest(start, line.tokens().end).map_or(start, |(DocumentKind, len)| start + len);
        source.is_before(Aim::Speech, start, kind)
    };
    if !head_lines(source).any(tells) {
        return None;
    }
    // `Kết luận thanh tra việc tổ chức hội nghị`: it was concluded on a meeting, and not there.
    let there = |at: usize| source.is_before(MeetingCue::At, 0, at) || source.is_before(Aim::Speech, 0, at);
    let in_title = in_title(source).filter(|(_, kind)| there(kind.start));
    in_title
        .map(|(class, kind)| Occasion { kind, class, verb: None, held: true })
        .or_else(|| lead(source).find_map(|sentence| led(source, sentence).or_else(|| held_on(source, sentence))))
}

/// The meeting that a sentence tells somebody to have chaired on a day: `Ngày 12/5, Chủ tịch UBND huyện chủ trì cuộc
/// họp`.
fn led(source: &Source<'_, '_>, sentence: &Sentence) -> Option<Occasion> {
    let occasion = first_named(source, sentence)?;
    let cue = source.at(occasion.kind.start..sentence.tokens().end).follows::<MeetingCue>(LONGEST_CHAIRED);
    let led = matches!(cue, Some(MeetingCue::Chairs | MeetingCue::CoChairs));
    (led && first_day(source, &sentence.tokens()).is_some()).then_some(Occasion { held: true, ..occasion })
}

/// The meeting that a sentence tells to have been held on a day: `Ngày 12/5, Ban Thường vụ Huyện ủy tổ chức phiên họp`.
fn held_on(source: &Source<'_, '_>, sentence: &Sentence) -> Option<Occasion> {
    held_in(source, sentence).filter(|_| first_day(source, &sentence.tokens()).is_some())
}

/// The meeting as the headline, the first sentences or a phrase like `tại hội nghị` names it.
fn named(source: &Source<'_, '_>) -> Option<Occasion> {
    let spoken = spoken_of(source);
    // `UBND huyện họp phiên thường kỳ` only tells what was done, where the text has a name for it: `phiên họp thường
    // kỳ`.
    let by_name = |(class, kind): (MeetingKind, Range<usize>)| {
        let mut named =
            lead(source).filter(|_| is_verb(source, &kind)).filter_map(|sentence| attended(source, sentence));
        named
            .find(|named| named.class == class && !is_verb(source, &named.kind))
            .map_or((class, kind), |named| (named.class, named.kind))
    };
    in_title(source)
        .map(by_name)
        .map(|(class, kind)| Occasion { kind, class, verb: None, held: false })
        // A headline may name the congress that the meeting was to prepare.
        .filter(|title| title.class != MeetingKind::Congress || spoken.as_ref().is_none_or(|s| s.class == title.class))
        .or_else(|| lead(source).find_map(|sentence| attended(source, sentence)))
        .or(spoken)
}

/// Whether a kind of meeting begins with the verb that says that it was held: `họp phiên thường kỳ`.
fn is_verb(source: &Source<'_, '_>, kind: &Range<usize>) -> bool {
    source.longest(kind.start, kind.start + 1).is_some_and(|(cue, _): (MeetingCue, usize)| cue.opens())
}

/// A meeting that a sentence further on tells to have been held on the day it begins with, of the kind that is named
/// already, if any is.
fn held_later(source: &Source<'_, '_>, class: Option<MeetingKind>) -> Option<Occasion> {
    running(source).take(FARTHEST_HELD).skip(LEAD).find_map(|sentence| {
        first_day(source, &head(sentence))?;
        held_in(source, sentence).filter(|held| class.is_none_or(|class| held.class == class))
    })
}

/// The first sentences of running text.
pub(super) fn lead<'a>(source: &'a Source<'_, '_>) -> impl Iterator<Item = &'a Sentence> {
    running(source).take(LEAD)
}

pub(super) fn running<'a>(source: &'a Source<'_, '_>) -> impl Iterator<Item = &'a Sentence> {
    let is_body = |line: usize| source.layout.lines[line].kind == LineKind::Body;
    source.layout.sentences.iter().filter(move |sentence| is_body(sentence.line()))
}

/// `tổ chức Hội nghị`, `khai mạc kỳ họp`, `Đại hội đã diễn ra` in the first sentences, of several the one with a day:
/// a headline may say the same without.
fn held(source: &Source<'_, '_>) -> Option<Occasion> {
    let mut told = lead(source)
        .filter_map(|sentence| held_in(source, sentence).map(|held| (first_day(source, &sentence.tokens()), held)));
    let (day, first) = told.next()?;
    let class = first.class;
    let dated = day.is_none().then(|| told.find(|(day, other)| day.is_some() && other.class == class)).flatten();
    Some(dated.map_or(first, |(_, dated)| dated))
}

/// The meeting that a sentence tells of as being held.
fn held_in(source: &Source<'_, '_>, sentence: &Sentence) -> Option<Occasion> {
    if !sentence.holds(MeetingKind::BIT) || is_of_a_period(source, &sentence.tokens()) {
        return None;
    }
    if let Some(happening) = happening(source, sentence) {
        return Some(happening);
    }
    let sentence = &sentence.tokens();
    source.each::<MeetingCue>(sentence.clone()).find_map(|(verb, cue, len)| {
        let mut behind = match cue {
            MeetingCue::Opens | MeetingCue::Meets => verb + len..(verb + len + BEHIND_VERB).min(sentence.end),
            // `đã diễn ra buổi làm việc`
            MeetingCue::Happens => verb + len..(verb + len + 1).min(sentence.end),
            // `đã có buổi làm việc`
            MeetingCue::Works => verb + 1..verb + len,
            _ => return None,
        };
        if is_listed(source, sentence, verb) || is_noun(source, verb..sentence.end) || is_asked(source, sentence, verb)
        {
            return None;
        }
        // `Ban Chấp hành họp phiên thường kỳ`
        let own = kind_at(source, verb, sentence.end).filter(|_| !is_within_kind(source, verb));
        if let Some((class, kind)) = own {
            return Some(Occasion { kind, class, verb: Some(verb), held: true });
        }
        let (class, kind) = behind.find_map(|at| kind_at(source, at, sentence.end))?;
        let deed = class == MeetingKind::Congress && is_one_of_deeds(source, sentence, kind.end);
        let reported = !deed || title_names(source, class);
        reported.then_some(Occasion { kind, class, verb: Some(verb), held: true })
    })
}

/// Whether a sentence tells of all that was done in some months or years: `Trong quý 3, Đảng ủy đã tổ chức đại hội; …`.
fn is_of_a_period(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let head = sentence.start..sentence.end.min(sentence.start + BEFORE_PERIOD);
    let period = head.into_iter().find_map(|at| source.mention_at(at));
    period.is_some_and(|n| matches!(source.mentions[n].value, Value::Period(_) | Value::Year(_) | Value::Month(_)))
        && first_day(source, sentence).is_none()
}

/// Whether a verb begins one of the things that were done, with nobody who did it, and on no day: `… như: Tổ chức kỳ
/// họp chuyên đề`.
fn is_listed(source: &Source<'_, '_>, sentence: &Range<usize>, verb: usize) -> bool {
    let begins = verb == sentence.start || matches!(source.tokens[verb - 1].kind, Kind::Colon | Kind::Semicolon);
    begins && first_day(source, sentence).is_none()
}

/// Whether a verb is what someone is asked for at a meeting that its sentence names before: `Tại hội nghị, Bí thư yêu cầu
/// các chi bộ tổ chức hội nghị chuyên đề`.
fn is_asked(source: &Source<'_, '_>, sentence: &Range<usize>, verb: usize) -> bool {
    let before = sentence.start..verb;
    let spoken = source.each::<MeetingCue>(before.clone()).filter(|(_, cue, _)| *cue == MeetingCue::At);
    let asks = |from: usize| source.each::<TaskCue>(from..verb).any(|(_, cue, _)| cue == TaskCue::Request);
    let mut meetings = spoken.filter_map(|(at, _, len)| kind_at(source, at + len, verb));
    meetings.next().is_some_and(|(_, kind)| asks(kind.end))
}

/// Whether a list of what was done goes on behind a congress, on no day: `tổ chức thành công Đại hội; kịp thời ban hành
/// …`.
fn is_one_of_deeds(source: &Source<'_, '_>, sentence: &Range<usize>, kind: usize) -> bool {
    let mut parts = (kind..sentence.end).filter(|&at| source.tokens[at].kind == Kind::Semicolon);
    let deed = parts.next().is_some_and(|part| source.longest::<TaskVerb>(part + 1, sentence.end).is_some());
    deed && first_day(source, sentence).is_none()
}

/// Whether a word is the second one of a kind of meeting: `phiên họp thường kỳ`.
fn is_within_kind(source: &Source<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| source.longest::<MeetingKind>(before, at + 1).is_some())
}

/// Whether the word before a verb makes a noun of it: `kế hoạch tổ chức`, `việc tổ chức`.
pub(super) fn is_noun(source: &Source<'_, '_>, verb: Range<usize>) -> bool {
    let at = source.at(verb);
    matches!(
        at.follows::<TaskCue>(2),
        Some(TaskCue::Nominal | TaskCue::For | TaskCue::To | TaskCue::Topic | TaskCue::Work)
    ) || matches!(at.follows::<MeetingCue>(2), Some(MeetingCue::Awaits | MeetingCue::Planned))
        || is_joined_noun(source, at.at())
}

/// Whether a verb is joined to one before it that is a noun: `công tác chuẩn bị và tổ chức đại hội`.
fn is_joined_noun(source: &Source<'_, '_>, verb: usize) -> bool {
    let Some((Function::And, joint)) = source.longest_before(0, verb) else { return false };
    match source.longest_before(0, verb - joint) {
        Some((MeetingCue::Awaits, len)) => {
            let noun = source.longest_before(0, verb - joint - len);
            matches!(noun, Some((TaskCue::Work | TaskCue::Topic, _)))
        }
        _ => false,
    }
}

/// Whether a meeting is only planned, by a word between its kind and the end of a sentence's clause.
pub(super) fn is_planned(source: &Source<'_, '_>, kind: &Range<usize>, end: usize) -> bool {
    let near = kind.end..end.min(kind.end + BEHIND_KIND);
    source.each::<MeetingCue>(near).any(|(_, cue, _)| cue == MeetingCue::Planned)
}

/// A meeting of the headline's kind in one of the first sentences, with a day: `Đại hội chi bộ đã họp ngày 14/5`.
fn dated(source: &Source<'_, '_>) -> Option<Occasion> {
    let (class, _) = in_title(source)?;
    lead(source).find_map(|sentence| {
        let occasion = first_named(source, sentence).filter(|named| named.class == class)?;
        let sentence = &sentence.tokens();
        if is_planned(source, &occasion.kind, sentence.end) {
            return None;
        }
        let spoken_of = source.at(occasion.kind.start..sentence.end).follows::<MeetingCue>(3).is_some();
        (!spoken_of && first_day(source, sentence).is_some()).then_some(Occasion { held: true, ..occasion })
    })
}

/// The meeting that the lines before the running text name.
pub(super) fn in_title(source: &Source<'_, '_>) -> Option<(MeetingKind, Range<usize>)> {
    head_lines(source)
        // The head of a table names none: `| Chỉ tiêu | NQ Đại hội |`.
        .filter(|line| line.kind == LineKind::Heading && columns(source, line) <= COLUMNS_OF_LETTERHEAD)
        .chain(in_one_sentence(source))
        .find_map(|line| first_kind(source, line.tokens()))
}

/// How many columns bars part a line into.
fn columns(source: &Source<'_, '_>, line: &Line) -> usize {
    1 + line.tokens().filter(|&at| source.is_bar(at)).count()
}

/// Whether a line before the running text has a word for such a meeting, whatever it says of it.
pub(super) fn title_names(source: &Source<'_, '_>, class: MeetingKind) -> bool {
    head_lines(source).any(|line| source.each::<MeetingKind>(line.tokens()).any(|(_, named, _)| named == class))
}

pub(super) fn first_named(source: &Source<'_, '_>, sentence: &Sentence) -> Option<Occasion> {
    // Most sentences name no kind of meeting.
    let may_name = sentence.holds(MeetingKind::BIT);
    let (class, kind) = may_name.then(|| first_kind(source, sentence.tokens())).flatten()?;
    Some(Occasion { kind, class, verb: None, held: false })
}

/// The first meeting of a sentence that names a day, or that says who was there.
fn attended(source: &Source<'_, '_>, sentence: &Sentence) -> Option<Occasion> {
    let occasion = first_named(source, sentence)?;
    let sentence = &sentence.tokens();
    if is_planned(source, &occasion.kind, sentence.end) {
        return None;
    }
    let cue = source.at(occasion.kind.start..sentence.end).follows::<MeetingCue>(4);
    let here = matches!(cue, Some(MeetingCue::At | MeetingCue::Chairs | MeetingCue::CoChairs))
        && !is_of_document(source, sentence.start..occasion.kind.start);
    // `Ban Chỉ huy Quân sự huyện vừa hội nghị sơ kết công tác`
    let before = sentence.start..occasion.kind.start;
    let doers = before_done(source, before.clone());
    let here = here || doers.len() < before.len() && last_body(source, doers).is_some();
    (here || first_day(source, sentence).is_some()).then_some(occasion)
}

/// Whether what stands before a meeting tells of a document that was passed there: `nghị quyết của HĐND tại kỳ họp thứ
/// 4`.
fn is_of_document(source: &Source<'_, '_>, before: Range<usize>) -> bool {
    let clause = source.tokens[before.clone()].iter().rev().take_while(|token| token.kind == Kind::Word).count();
    // `trình bày báo cáo tại hội nghị`: reports are given at any.
    source.each::<DocumentKind>(before.end - clause..before.end).any(|(at, _, len)| {
        len > 1 && matches!(source.longest(at, before.end), Some((MeetingCue::Awaits, cue)) if cue == len)
    })
}

/// Where a sentence may begin with a day.
pub(super) fn head(sentence: &Sentence) -> Range<usize> {
    let Range { start, end } = sentence.tokens();
    start..end.min(start + BEFORE_DAY)
}

/// The first kind of meeting among some words.
pub(super) fn first_kind(source: &Source<'_, '_>, words: Range<usize>) -> Option<(MeetingKind, Range<usize>)> {
    let end = words.end;
    source.each::<MeetingKind>(words).find_map(|(at, ..)| kind_at(source, at, end))
}

/// A kind of meeting at a token, where the meeting is not one of another time: `Nghị quyết Đại hội`.
pub(super) fn kind_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<(MeetingKind, Range<usize>)> {
    let (class, len) = source.longest::<MeetingKind>(at, end)?;
    // `họp kỳ họp thứ 9`: there a longer name begins within.
    let name = source.longest::<MeetingKind>(at + 1, end);
    if name.is_some_and(|(_, name)| at + 1 < at + len && at + 1 + name > at + len) && is_verb(source, &(at..at + len)) {
        return None;
    }
    let before = source.at(at..end).follows::<MeetingCue>(4);
    // `Trung tâm Hội nghị tỉnh`
    if source.longest_before::<Venue>(0, at + len).is_some_and(|(_, venue)| venue > len) {
        return None;
    }
    // `tiếp xúc cử tri trước kỳ họp thứ 12`
    let awaited = matches!(before, Some(MeetingCue::Awaits | MeetingCue::Planned | MeetingCue::Due));
    let in_document =
        at > 0 && source.mention_at(at - 1).is_some_and(|n| matches!(source.mentions[n].value, Value::Document(_)));
    (!awaited && !in_document).then_some((class, at..at + len))
}

impl Occasion {
    /// Its kind as the headline or the first sentences name it more fully: before, where it is only meant again (`hội
    /// nghị đánh giá …`, `Hội nghị do UBND tỉnh tổ chức`), and a congress also behind (`đại hội`, `Đại hội đại biểu
    /// Đảng bộ xã`). A headline may name it by those who hold it, which the text then tells beside it.
    pub(super) fn kind_in_full(&self, source: &Source<'_, '_>) -> Range<usize> {
        let words = |kind: &Range<usize>| lexicon::in_small_letters(source.str(kind.clone()));
        let is_fuller = |named: &Occasion| {
            named.class == self.class
                && named.kind.len() > self.kind.len()
                && (named.kind.end <= self.kind.start || self.class == MeetingKind::Congress)
                && words(&named.kind).starts_with(&*words(&self.kind))
        };
        // `đã họp kỳ thứ 38`, of which the text goes on as `kỳ họp`
        let word = |at: usize| source.word(at);
        let by_verb = is_verb(source, &self.kind);
        let turned = |named: &Occasion| by_verb && named.kind.clone().rev().map(word).eq(self.kind.clone().map(word));
        let by_host = |kind: &Range<usize>| {
            (kind.start + 1..kind.end).any(|at| source.longest::<BodyWord>(at, kind.end).is_some())
        };
        let titled = in_title(source).filter(|(_, kind)| !by_host(kind));
        let titled = titled.map(|(class, kind)| Occasion { kind, class, verb: None, held: false });
        let mut named = titled.into_iter().chain(lead(source).filter_map(|sentence| first_named(source, sentence)));
        named.find(|named| is_fuller(named) || turned(named)).map_or_else(|| self.kind.clone(), |named| named.kind)
    }

    /// The sentence that it is named in.
    pub(super) fn sentence(&self, source: &Source<'_, '_>) -> Range<usize> {
        let sentences = &source.layout.sentences;
        let n = sentences.partition_point(|sentence| sentence.tokens().end <= self.kind.start);
        sentences[n].tokens()
    }

    /// The body before the verb, and behind the place where that stands before it as well:
    /// `Tại hội trường UBND xã, Đảng ủy xã đã tổ chức …`.
    pub(super) fn host(&self, source: &Source<'_, '_>, place: Option<&Range<usize>>) -> Option<Range<usize>> {
        let verb = self.verb?;
        let start = match self.day(source) {
            Some(day) if day.place.end < verb => day.place.end,
            _ => self.sentence(source).start,
        };
        let start = place.filter(|place| place.end <= verb).map_or(start, |place| place.end.max(start));
        let mut at = start;
        let mut housed_until: Option<usize> = None;
        while at < verb {
            let Some(body) = body_at(source, at, verb) else {
                at += 1;
                continue;
            };
            let here = source.at(at..verb);
            // `theo kế hoạch của Đảng ủy xã, Chi bộ 5 tổ chức …`
            let of = here.follows::<Function>(1) == Some(Function::Of);
            // `dưới sự chủ trì của ông An, Ủy viên Ban Thường vụ, UBND xã tổ chức …`
            let held = matches!(source.longest(at, verb), Some((BodyWord::Member(..) | BodyWord::MemberOf(..), _)))
                || is_of_officer(source, at);
            // `tại trụ sở Đảng ủy - HĐND - UBND xã, Thường trực HĐND tổ chức …`
            let in_house = matches!(here.follows(LONGEST_VENUE), Some(Venue::Hall | Venue::Building))
                || housed_until.is_some_and(|until| until + 1 == at && source.tokens[until].kind == Kind::Dash);
            let next = source.tokens[body.tokens.end].kind;
            let housed = in_house && matches!(next, Kind::Comma | Kind::Dash);
            if !(of || held || housed) {
                return Some(body.tokens);
            }
            at = body.tokens.end;
            housed_until = housed.then_some(at);
        }
        None
    }
}

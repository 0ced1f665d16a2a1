//! Which day a meeting was held on.

use std::ops::Range;

use super::day::{Day, day_of_posting, first_day};
use super::occasion::{BEFORE_DAY, BEHIND_KIND, FARTHEST_HELD, Occasion, first_named, head, lead, running};
use crate::lex::Kind;
use crate::lexicon::{LeadCue, MeetingCue, MeetingKind, TaskCue, TaskVerb};
use crate::read::layout::{Line, Sentence};
use crate::read::source::Source;
use crate::read::title::{head_lines, in_one_sentence};
use crate::read::units::body_at;
use crate::value::{PeriodKind, Value};

/// How many tokens behind a word for a meeting's being held its day may end.
const BEHIND_VERB: usize = 8;

/// How far behind its kind a meeting may be told to be held.
const FARTHEST_TOLD: usize = 40;

/// The most words between a comma and a day that stands there alone: `sáng ngày`.
const MOST_BEFORE_DAY: usize = 2;

/// The most tokens of a word for who chaired a meeting: `chủ trì và điều hành`.
pub(super) const LONGEST_CHAIRED: usize = 5;

impl Occasion {
    /// Its day: the first of the sentence that tells of its being held, else the one that the text begins with.
    pub(super) fn day(&self, source: &Source<'_, '_>) -> Option<Day> {
        self.own_day(source)
            .or_else(|| self.day_beside(source))
            .or_else(|| day_of_opening(source))
            .or_else(|| part_of_day_at_head(source))
            .or_else(|| {
                let lead = lead(source).map(Sentence::tokens);
                std::iter::once(self.sentence(source)).chain(lead).find_map(|s| day_of_posting(source, &s))
            })
    }

    /// The day that its own sentence or the beginning of the text gives it.
    pub(super) fn own_day(&self, source: &Source<'_, '_>) -> Option<Day> {
        let own = self.sentence(source);
        let opening = lead(source).next().map(head);
        let held = self.held.then_some(own);
        held.and_then(|held| first_day(source, &held))
            .or_else(|| self.day_led(source))
            .or_else(|| first_day(source, &opening?))
            .or_else(|| self.day_before(source))
    }

    /// The day before someone who chaired it: `…, ngày 16/4, đồng chí Bí thư đã chủ trì buổi làm việc`.
    fn day_led(&self, source: &Source<'_, '_>) -> Option<Day> {
        let own = self.sentence(source);
        let led = source.at(self.kind.start..own.end).follows::<MeetingCue>(LONGEST_CHAIRED);
        matches!(led, Some(MeetingCue::Chairs | MeetingCue::CoChairs))
            .then(|| first_day(source, &(own.start..self.kind.start)))
            .flatten()
    }

    /// The day that stands with a meeting of the same kind in one of the first sentences or its own: before any comma,
    /// behind a word for its being held, at the clause's end, or at the head of the sentence: `tại phiên họp UBND tỉnh
    /// diễn ra ngày 22/6, …`, `Ngày 12/5, tại hội nghị công bố quy hoạch, …`.
    fn day_beside(&self, source: &Source<'_, '_>) -> Option<Day> {
        let own = source.layout.sentence_at(self.kind.start);
        running(source).take(FARTHEST_HELD).chain(own).find_map(|sentence| {
            let kind = first_named(source, sentence).filter(|named| named.class == self.class)?.kind;
            let sentence = &sentence.tokens();
            let head = sentence.start..kind.start.min(sentence.start + BEFORE_DAY);
            let told = told_of(source, kind.end..sentence.end);
            let near = kind.end..told.end.min(kind.end + BEHIND_KIND);
            let clause = source.tokens[near.clone()].iter().take_while(|token| token.kind != Kind::Comma).count();
            first_day(source, &(near.start..near.start + clause))
                .or_else(|| day_of_happening(source, &told))
                .or_else(|| first_day(source, &near).filter(|day| closes_clause(source, day, &near)))
                .or_else(|| first_day(source, &head).filter(|day| leads_to(source, day, &kind) || self.kind == kind))
        })
    }

    /// The day that the sentence right before begins with: `Ngày 9/12 Chi bộ đã bình xét. Tại cuộc họp, …`.
    fn day_before(&self, source: &Source<'_, '_>) -> Option<Day> {
        let sentences = &source.layout.sentences;
        let own = sentences.partition_point(|sentence| sentence.tokens().end <= self.kind.start);
        let before = &sentences[own.checked_sub(1)?];
        let near = before.line() == sentences[own].line();
        near.then(|| first_day(source, &head(before))).flatten()
    }
}

/// The day right behind a word for a meeting's being held: `… diễn ra chiều 29-12`, `…, khai mạc sáng 18/7`. Behind a
/// comma such a word follows at once, or behind what else the meeting was for (`…, triển khai nhiệm vụ năm 2024 diễn ra
/// sáng 28-6`), else it may be of what is named there: `…, Bí thư cho biết lễ hội diễn ra ngày 10/3`.
fn day_of_happening(source: &Source<'_, '_>, behind: &Range<usize>) -> Option<Day> {
    let named = past_own_body(source, behind);
    let first = named + source.tokens[named..behind.end].iter().take_while(|token| token.kind != Kind::Comma).count();
    source.each::<MeetingCue>(behind.clone()).find_map(|(at, cue, _)| {
        let part = at - source.tokens[first..at.max(first)].iter().rev().take_while(|t| t.kind != Kind::Comma).count();
        let own = at <= first || part == at || is_purpose(source, part..at);
        let happens = own && (cue == MeetingCue::Happens || cue.opens());
        happens.then(|| first_day(source, &(at..behind.end.min(at + BEHIND_VERB)))).flatten()
    })
}

/// Where the name of a meeting ends behind its kind, with the body whose it is: `thứ 28, HĐND TP khóa X`,
/// `thứ Năm, HĐND tỉnh khóa XII, nhiệm kỳ 2021-2026`.
pub(super) fn past_own_body(source: &Source<'_, '_>, behind: &Range<usize>) -> usize {
    // What was cut for its length may end within an expression.
    let whole = |n: &usize| source.place(*n).end <= behind.end;
    let value =
        |at: usize| source.mention_at(at).filter(whole).map(|n| (&source.mentions[n].value, source.place(n).end));
    let Some((Value::Ordinal(_), number)) = value(behind.start) else { return behind.start };
    let comma = |at: usize| source.kind_at(at, behind.end) == Some(Kind::Comma);
    let Some(body) = body_at(source, number + usize::from(comma(number)), behind.end) else { return behind.start };
    let tenure = match value(body.tokens.end) {
        Some((Value::Ordinal(_), end)) => end,
        _ => body.tokens.end,
    };
    match value(tenure + usize::from(comma(tenure))) {
        Some((Value::Period(term), end)) if term.kind() == PeriodKind::Term => end,
        _ => tenure,
    }
}

/// Whether some words begin with what a meeting is for: `triển khai nhiệm vụ năm 2024`, but not `chuẩn bị cho lễ hội`.
fn is_purpose(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let Some((TaskVerb::Clear, len)) = source.longest(words.start, words.end) else { return false };
    matches!(source.longest(words.start + len, words.end), Some((TaskCue::Topic | TaskCue::Work, _)))
}

/// Where the body begins that some words end with.
pub(super) fn last_body(source: &Source<'_, '_>, words: Range<usize>) -> Option<usize> {
    let mut words = words;
    let end = words.end;
    words.find(|&at| body_at(source, at, end).is_some_and(|body| body.tokens.end == end))
}

/// Some words without a last one that says that what stands behind was done: `đã`, `vừa`.
pub(super) fn before_done(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    match source.longest_before(words.start, words.end) {
        Some((LeadCue::Done, len)) if !source.is_before(MeetingCue::Planned, words.start, words.end) => {
            words.start..words.end - len
        }
        _ => words,
    }
}

/// What may be told of a meeting behind its kind, within some tokens: before another one, and before a plan.
fn told_of(source: &Source<'_, '_>, behind: Range<usize>) -> Range<usize> {
    let near = behind.start..behind.end.min(behind.start + FARTHEST_TOLD);
    let is_other = |&at: &usize| {
        let planned = source.is_at(MeetingCue::Planned, at, behind.end);
        // `phiên trù bị Đại hội`
        planned || at > near.start && source.longest::<MeetingKind>(at, behind.end).is_some()
    };
    near.start..near.clone().find(is_other).unwrap_or(near.end)
}

/// Whether no more than one comma stands between a day and a meeting: `Sáng 10/3, hội nghị lần thứ hai …`.
fn leads_to(source: &Source<'_, '_>, day: &Day, kind: &Range<usize>) -> bool {
    let between = &source.tokens[day.place.end..kind.start];
    between.iter().filter(|token| token.kind == Kind::Comma).count() <= 1
}

/// Whether a day with a part of it stands alone behind a comma: `tại kỳ họp thứ 15, HĐND huyện khóa IX, sáng 11-7.`.
fn closes_clause(source: &Source<'_, '_>, day: &Day, near: &Range<usize>) -> bool {
    let place = &day.place;
    let told = (near.start..place.start).rev().take_while(|&at| source.tokens[at].kind == Kind::Word);
    let ends = source.tokens.get(place.end).is_none_or(|next| next.kind != Kind::Word);
    day.part.is_some() && ends && told.count() <= MOST_BEFORE_DAY
}

/// The day that one of the first sentences begins with, or a long headline, where it tells that something was held.
fn day_of_opening(source: &Source<'_, '_>) -> Option<Day> {
    let headlines = head_lines(source).map(Line::tokens);
    let second = in_one_sentence(source).and_then(|_| running(source).nth(1));
    let sentences = lead(source).chain(second).map(Sentence::tokens);
    sentences.chain(headlines).find_map(|sentence| {
        let (verb, ..) = source
            .each::<MeetingCue>(sentence.clone())
            .find(|(_, cue, _)| cue.opens() || matches!(cue, MeetingCue::Chairs | MeetingCue::CoChairs))?;
        first_day(source, &(sentence.start..sentence.end.min(sentence.start + BEFORE_DAY))).or_else(|| {
            // `Thực hiện kế hoạch của …, ngày 15/12, Đảng ủy xã đã tiến hành lấy phiếu`
            let before = sentence.start..verb;
            first_day(source, &(verb.saturating_sub(BEHIND_KIND).max(before.start)..verb))
                // `…, chiều ngày 15/12, đồng chí Lê Văn An, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện chủ trì …`
                .or_else(|| first_day(source, &before).filter(|day| closes_clause(source, day, &before)))
        })
    })
}

/// The day that one of the first sentences begins with, as of what was done in a part of it: `Sáng ngày 1/11, …`.
fn part_of_day_at_head(source: &Source<'_, '_>) -> Option<Day> {
    lead(source).find_map(|sentence| first_day(source, &head(sentence)).filter(|day| day.part.is_some()))
}

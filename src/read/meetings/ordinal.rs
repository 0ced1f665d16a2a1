//! The number of a meeting: `lần thứ 18`, `thứ 11`.

use std::ops::Range;

use super::day::first_day;
use super::occasion::{FARTHEST_HELD, Occasion, head, in_title, kind_at, running};
use crate::lex::Kind;
use crate::lexicon::{Calendar, Entry, Function, MeetingCue, MeetingKind, TaskCue};
use crate::read::source::Source;
use crate::value::{Date, Value};

/// How many tokens behind its kind a meeting's number may begin.
const BEFORE_ORDINAL: usize = 14;

impl Occasion {
    /// `lần thứ 18`, `thứ 11` behind it, or behind a meeting of the same kind in the headline.
    pub(super) fn ordinal(&self, source: &Source<'_, '_>) -> Option<u32> {
        let end = self.sentence(source).end;
        behind(source, self.kind.end, end)
            .or_else(|| {
                let (class, kind) = in_title(source)?;
                let end = source.layout.lines.iter().find(|line| line.tokens().contains(&kind.start))?.tokens().end;
                (class == self.class).then(|| behind(source, kind.end, end)).flatten()
            })
            .or_else(|| self.ordinal_told_later(source))
    }

    /// The number behind the same kind where one of the first sentences begins with it: `Tại kỳ họp thứ 10, …`, `Chiều
    /// 3/7, tại kỳ họp thứ 4, …`, but not `Tại kỳ họp thứ 9 năm ngoái, …` or `Trước đó, tại kỳ họp thứ 3, …`.
    fn ordinal_told_later(&self, source: &Source<'_, '_>) -> Option<u32> {
        let word = source.word(self.kind.start);
        running(source).take(FARTHEST_HELD).filter(|sentence| sentence.holds(MeetingKind::BIT)).find_map(|sentence| {
            let head = head(sentence);
            let sentence = &sentence.tokens();
            let past = source.is_at(TaskCue::Past, head.start, head.end);
            let mut cues = source.each::<MeetingCue>(head.clone()).filter(|&(at, cue, _)| {
                cue == MeetingCue::At && (at == head.start || first_day(source, &(head.start..at)).is_some())
            });
            let (at, _, len) = cues.next().filter(|_| !past)?;
            let (_, kind) = kind_at(source, at + len, sentence.end)?;
            let same = source.word(kind.start) == word;
            let own = same && !is_gone_by(source, kind.end..sentence.end);
            own.then(|| behind(source, kind.end, sentence.end)).flatten()
        })
    }
}

/// The number within some tokens behind a meeting's kind, before what the meeting was held for.
pub(super) fn behind(source: &Source<'_, '_>, start: usize, end: usize) -> Option<u32> {
    let end = end.min(start + BEFORE_ORDINAL);
    // `phiên trù bị Đại hội … lần thứ I`: the number of the whole is that of its part.
    let goes_on = |&at: &usize| {
        let part = at == start;
        source.tokens[at].kind != Kind::Comma
            && (part || source.longest::<MeetingKind>(at, end).is_none())
            // `phiên họp thường kỳ nhằm cho ý kiến lần thứ 3 vào …`
            && (part || !leads_on(source, at, end))
    };
    (start..end.max(start)).take_while(goes_on).find_map(|at| {
        let mention = source.mention_at(at).filter(|&n| source.place(n).start == at)?;
        let Value::Ordinal(ordinal) = source.mentions[mention].value else { return None };
        let tenure =
            matches!(source.longest::<MeetingCue>(at, source.place(mention).end), Some((MeetingCue::Tenure, _)));
        (!tenure).then_some(ordinal.value())
    })
}

/// Whether a small word begins what a meeting was held for.
fn leads_on(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let purpose = matches!(
        source.longest::<TaskCue>(at, end),
        Some((TaskCue::Nominal | TaskCue::For | TaskCue::To | TaskCue::Purpose, _))
    );
    purpose && !matches!(source.longest::<Function>(at, end), Some((Function::Of, _)))
}

/// Whether a time gone by stands with a meeting behind its kind, before any comma: `kỳ họp thứ 9 năm ngoái`.
fn is_gone_by(source: &Source<'_, '_>, behind: Range<usize>) -> bool {
    let near = behind.start..behind.end.min(behind.start + BEFORE_ORDINAL);
    let this_year = source.today().and_then(Date::year);
    near.clone().take_while(|&at| source.tokens[at].kind != Kind::Comma).any(|at| {
        let year = source.mention_at(at).and_then(|n| match source.mentions[n].value {
            Value::Year(year) => Some(year.value()),
            Value::Date(date) => date.year(),
            Value::Month(month) => month.year(),
            _ => None,
        });
        let earlier = year.zip(this_year).is_some_and(|(year, this)| year < this);
        earlier
            || matches!(source.longest(at, near.end), Some((Calendar::Past | Calendar::LastYear, _)))
            || source.is_at(TaskCue::Past, at, near.end)
    })
}

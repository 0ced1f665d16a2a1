//! Where a meeting was held.

use std::ops::Range;

use super::occasion::Occasion;
use crate::lex::Kind;
use crate::lexicon::{MeetingCue, MeetingKind, NameEnd, Venue};
use crate::read::source::Source;
use crate::read::units::{body_at, place_at};
use crate::value::{PartOfDay, Value};

/// The most tokens of a place.
const LONGEST: usize = 14;

/// The most tokens of a verb or a kind of meeting right before `tại`.
const BEFORE: usize = 6;

/// The place behind the first `tại` that is said of the meeting, in the sentence that tells of its being held.
pub(super) fn find(source: &Source<'_, '_>, meeting: &Occasion) -> Option<Range<usize>> {
    if !meeting.held {
        return None;
    }
    let sentence = meeting.sentence(source);
    source.each::<Venue>(sentence.clone()).filter(|&(_, venue, _)| venue == Venue::In).find_map(|(at, _, len)| {
        let start = at + len;
        let hall = source.is_at(Venue::Hall, start, sentence.end);
        let of_meeting = hall && at >= meeting.kind.end || joins_meeting(source, &sentence, meeting, at);
        of_meeting.then(|| place(source, start, sentence.end)).flatten()
    })
}

/// Whether `tại` cannot belong to something else: it begins the sentence or a clause before the meeting, or stands
/// right behind a day, the kind of meeting or the verb of its being held.
fn joins_meeting(source: &Source<'_, '_>, sentence: &Range<usize>, meeting: &Occasion, at: usize) -> bool {
    let Some(last) = at.checked_sub(1).filter(|&last| last >= sentence.start) else { return true };
    let behind_day = source.mention_at(last).is_some_and(|n| matches!(source.mentions[n].value, Value::Date(_)));
    let before_meeting = at < meeting.kind.start;
    let behind_sign = matches!(source.tokens[last].kind, Kind::Comma | Kind::Close | Kind::Dash);
    let happens = source.at(at..sentence.end).follows::<MeetingCue>(BEFORE) == Some(MeetingCue::Happens);
    let kind = source.at(at..sentence.end).follows::<MeetingKind>(BEFORE).is_some() && at == meeting.kind.end;
    behind_day || before_meeting && behind_sign || happens || kind
}

/// A hall, building, body or unit at a token with the words that name it, as far as the first body or unit among them.
fn place(source: &Source<'_, '_>, start: usize, sentence_end: usize) -> Option<Range<usize>> {
    let end = sentence_end.min(start + LONGEST);
    let named = |at| {
        let body = body_at(source, at, end).map(|body| body.tokens.end);
        body.or_else(|| Some(place_at(source, at, end)?.tokens.end))
    };
    let Some((Venue::Hall | Venue::Building, len)) = source.longest::<Venue>(start, end) else {
        return named(start).map(|last| start..last);
    };
    let mut at = start + len;
    while at < end && goes_on(source, at, end) {
        if let Some(last) = named(at) {
            return Some(start..last);
        }
        at += source.longest::<Venue>(at, end).map_or(1, |(_, len)| len);
    }
    Some(start..at)
}

/// Whether a token may be part of a place's name.
fn goes_on(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let timed = source
        .mention_at(at)
        .is_some_and(|n| !matches!(source.mentions[n].value, Value::Number(_) | Value::Ordinal(_)));
    let ends = source.longest::<NameEnd>(at, end).is_some()
        || source.longest::<MeetingCue>(at, end).is_some()
        || source.longest::<PartOfDay>(at, end).is_some();
    let venue = source.longest::<Venue>(at, end).is_some_and(|(venue, _)| venue != Venue::In);
    venue || matches!(source.tokens[at].kind, Kind::Word | Kind::Digits | Kind::Dash) && !timed && !ends
}

//! What leads to a day by which something is to be done: `chậm nhất đến 17 giờ ngày 15/8`.

use std::ops::Range;

use super::source::Source;
use crate::lex::Kind;
use crate::lexicon::{DueCue, Function, Weekday};
use crate::value::{PartOfDay, Value};

/// The most phrases that lead to a day together: `thời hạn hoàn thành: chậm nhất là trước`.
const MOST_CUES: usize = 4;

/// The most words and signs between an hour and its day: `17 giờ, thứ sáu, ngày 25/3`.
const MOST_BETWEEN: usize = 4;

/// What leads to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lead {
    /// Where it begins.
    pub(super) start: usize,
    /// The strongest of its phrases.
    pub(super) cue: DueCue,
}

/// What leads to the day that begins at a token.
pub(super) fn lead(source: &Source<'_, '_>, day: usize) -> Option<Lead> {
    lead_behind(source, behind_hour(source, day))
}

/// What leads to a day and ends [where that begins with its hour](behind_hour).
pub(super) fn lead_behind(source: &Source<'_, '_>, mut at: usize) -> Option<Lead> {
    let mut found: Option<Lead> = None;
    for _ in 0..MOST_CUES {
        // `Thời hạn: 30/6/2025`
        let colon = usize::from(is_behind_colon(source, at));
        let strongest = found.map(|found| found.cue);
        let (cue, len) = match source.longest_before(0, at - colon) {
            Some((cue @ (DueCue::Latest | DueCue::By | DueCue::Link | DueCue::Other), len)) => (cue, len),
            // `xong trong ngày 30/9`
            Some((DueCue::Done, _)) if strongest == Some(DueCue::Link) => {
                return Some(Lead { start: at, cue: DueCue::By });
            }
            _ => break,
        };
        if colon > 0 && cue != DueCue::Latest {
            break;
        }
        at -= len + colon;
        found = Some(match (cue, found) {
            (DueCue::Other | DueCue::Latest, _) | (_, None) => Lead { start: at, cue },
            (_, Some(found)) if found.cue == DueCue::Latest || cue == DueCue::Link => found,
            _ => Lead { start: at, cue },
        });
        if matches!(cue, DueCue::Latest | DueCue::Other) && !is_behind_colon(source, at) {
            break;
        }
    }
    found
}

fn is_behind_colon(source: &Source<'_, '_>, at: usize) -> bool {
    at > 0 && source.tokens[at - 1].kind == Kind::Colon
}

/// Where what leads to a day ends, before the hour, the part of the day and the day of the week that stand with it:
/// `trước 17 giờ, thứ sáu, ngày 25/3`.
pub(super) fn behind_hour(source: &Source<'_, '_>, day: usize) -> usize {
    let mut at = day;
    for _ in 0..MOST_BETWEEN {
        let sign = at > 0 && matches!(source.tokens[at - 1].kind, Kind::Comma | Kind::Open);
        let end = at - usize::from(sign);
        let word = source.longest_before::<Weekday>(0, end).map(|(_, len)| len);
        let word = word.or_else(|| source.longest_before::<PartOfDay>(0, end).map(|(_, len)| len));
        let word = word.or_else(|| matches!(source.longest_before(0, end), Some((Function::Now, 1))).then_some(1));
        let start = word.map(|len| end - len).or_else(|| hour_before(source, end).map(|hour| hour.start));
        match start {
            Some(start) => at = start,
            None => break,
        }
    }
    at
}

/// The time of day that ends right before a token.
pub(super) fn hour_before(source: &Source<'_, '_>, end: usize) -> Option<Range<usize>> {
    // While mentions are made there are none behind it.
    let behind = source.places.partition_point(|place| place.end() <= end);
    let last = behind.checked_sub(1)?;
    let place = source.place(last);
    (place.end == end && matches!(source.mentions[last].value, Value::Time(_))).then_some(place)
}

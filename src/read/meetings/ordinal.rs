//! The number of a meeting: `lần thứ 18`, `thứ 11`.

use crate::lex::Kind;
use crate::lexicon::{Function, MeetingCue, MeetingKind, TaskCue};
use crate::read::source::Source;
use crate::value::Value;

/// How many tokens behind its kind a meeting's number may begin.
const BEFORE_ORDINAL: usize = 14;

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
        let mention = source.mention_at(at).filter(|&n| source.places[n].start == at)?;
        let Value::Ordinal(ordinal) = source.mentions[mention].value else { return None };
        let tenure =
            matches!(source.longest::<MeetingCue>(at, source.places[mention].end), Some((MeetingCue::Tenure, _)));
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

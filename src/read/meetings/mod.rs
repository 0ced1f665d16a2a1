//! The meeting that a text reports.

mod chairs;
mod occasion;

use super::head::is_formal;
use super::people::Appearance;
use super::source::Source;
use crate::lexicon::MeetingKind;
use crate::model::Meeting;

/// The meeting that a text reports, if it reports one; and whether that is a congress.
pub(super) fn find<'t>(source: &Source<'_, 't>, people: &[Appearance]) -> Vec<Meeting<'t>> {
    if is_formal(source) {
        return Vec::new();
    }
    let Some(occasion) = occasion::find(source) else { return Vec::new() };
    let day = occasion.day(source);
    let chairs = chairs::find(source, people);
    vec![Meeting {
        span: source.span(occasion.kind.clone()),
        kind: source.given(occasion.kind.clone()).to_lowercase().into(),
        ordinal: occasion.ordinal(source),
        date: day.as_ref().map(|day| day.date),
        inferred: day.as_ref().and_then(|day| day.inferred),
        part_of_day: day.and_then(|day| day.part),
        host: occasion.host(source).map(|host| source.given(host).into()),
        chairs: chairs.into_iter().map(|name| source.given(name).into()).collect(),
    }]
}

/// Whether a text reports a congress, or is written for one.
pub(super) fn is_congress(source: &Source<'_, '_>, meetings: &[Meeting<'_>]) -> bool {
    if meetings.is_empty() {
        return is_formal(source) && occasion::title_names(source, MeetingKind::Congress);
    }
    occasion::find(source).is_some_and(|occasion| occasion.class == MeetingKind::Congress)
}

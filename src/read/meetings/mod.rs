//! The meeting that a text reports.

mod chairs;
mod day;
mod happening;
mod held;
mod occasion;
mod ordinal;
mod session;
mod speeches;
mod spoken;
mod summed;
#[cfg(test)]
mod tests;
mod venue;

use std::ops::Range;

use super::people::Appearance;
use super::source::Source;
use super::title::is_formal;
use crate::lexicon::{self, MeetingKind};
use crate::model::Meeting;

/// What a text says of meetings.
#[derive(Debug, Default)]
pub(super) struct Reported<'t> {
    /// The meeting that it reports, if any.
    pub(super) meetings: Vec<Meeting<'t>>,
    /// The body that holds it.
    pub(super) host: Option<Range<usize>>,
    /// Whether it reports a congress, or is written for one.
    pub(super) is_congress: bool,
}

pub(super) fn find<'t>(source: &Source<'_, 't>, people: &[Appearance]) -> Reported<'t> {
    let is_formal = is_formal(source);
    let concluded = if is_formal { occasion::concluded(source) } else { None };
    if is_formal && concluded.is_none() {
        let is_congress = occasion::title_names(source, MeetingKind::Congress);
        return Reported { is_congress, meetings: session::find(source).into_iter().collect(), host: None };
    }
    let Some(occasion) = concluded.or_else(|| occasion::find(source)) else { return Reported::default() };
    let day = occasion.day(source);
    let chairs = chairs::find(source, people);
    let place = venue::find(source, &occasion);
    let host = occasion.host(source, place.as_ref());
    let kind = occasion.kind_in_full(source);
    let meeting = Meeting {
        span: source.span(kind.clone()),
        kind: lexicon::in_small_letters(source.given(kind)),
        ordinal: occasion.ordinal(source),
        date: day.as_ref().map(|day| day.date),
        inferred: day.as_ref().and_then(|day| day.inferred),
        part_of_day: day.as_ref().and_then(|day| day.part),
        host: host.clone().map(|host| source.given(host).into()),
        place: place.map(|place| source.given(place).into()),
        speeches: speeches::find(source),
        chairs: chairs.into_iter().map(|name| source.given(name).into()).collect(),
    };
    Reported { meetings: vec![meeting], host, is_congress: occasion.class == MeetingKind::Congress }
}

//! The session of a council at which a resolution was passed.

use std::ops::Range;

use super::day::first_day;
use super::occasion::{BEHIND_KIND, first_kind, first_named};
use super::ordinal;
use crate::lexicon::{self, Entry, MeetingCue, MeetingKind};
use crate::model::Meeting;
use crate::read::source::Source;
use crate::read::title::head_lines;
use crate::read::units::body_at;
use crate::value::Organ;

/// The session that the head of a resolution names, on the day on which it is told to have passed there.
pub(super) fn find<'t>(source: &Source<'_, 't>) -> Option<Meeting<'t>> {
    let (kind, number) = in_head(source)?;
    let day =
        source.layout.sentences.iter().rev().filter(|sentence| sentence.holds(MeetingKind::BIT)).find_map(|sentence| {
            let end = sentence.tokens().end;
            let named = first_named(source, sentence)?.kind;
            let same = ordinal::behind(source, named.end, end) == Some(number);
            same.then(|| first_day(source, &(named.end..end.min(named.end + BEHIND_KIND)))).flatten()
        });
    Some(Meeting {
        span: source.span(kind.clone()),
        kind: lexicon::in_small_letters(source.given(kind)),
        ordinal: Some(number),
        date: day.as_ref().map(|day| day.date),
        inferred: day.as_ref().and_then(|day| day.inferred),
        part_of_day: day.as_ref().and_then(|day| day.part),
        host: None,
        place: None,
        speeches: None,
        chairs: Vec::new(),
    })
}

/// `HỘI ĐỒNG NHÂN DÂN TỈNH`, `KHÓA IX, KỲ HỌP THỨ 3`, in one line or two: the kind and the number.
fn in_head(source: &Source<'_, '_>) -> Option<(Range<usize>, u32)> {
    let mut below_council = false;
    head_lines(source).find_map(|line| {
        let Range { start, end } = line.tokens();
        let of_council = body_at(source, start, end).is_some_and(|body| body.organ == Organ::PeoplesCouncil);
        let of_tenure = source.is_at(MeetingCue::Tenure, start, end);
        let of_session = of_council || of_tenure && below_council;
        below_council = of_council;
        let (_, kind) = of_session.then(|| first_kind(source, start..end)).flatten()?;
        let number = ordinal::behind(source, kind.end, end)?;
        Some((kind, number))
    })
}

//! For whom a task is, by what stands before it.

use std::ops::Range;

use super::label;
use crate::lexicon::{Function, TaskCue};
use crate::read::directives::words::pieces;
use crate::read::source::Source;

/// Whom a subject names; empty where it begins with what makes no subject: `khi`, `trong`.
pub(in crate::read::directives) fn of(source: &Source<'_, '_>, subject: Range<usize>) -> Range<usize> {
    let (start, _) = pieces::head(source, &subject);
    let start = label::named(source, start, subject.end).unwrap_or(start);
    // `năm 2025 các thôn`
    let start = time_at(source, start).filter(|&end| end < subject.end).unwrap_or(start);
    let clause = matches!(
        source.longest(start, subject.end),
        Some((
            TaskCue::For
                | TaskCue::If
                | TaskCue::Nominal
                | TaskCue::To
                | TaskCue::Work
                | TaskCue::Topic
                | TaskCue::Told
                | TaskCue::Purpose,
            _
        ))
    );
    // `các phòng trên cơ sở nhiệm vụ được giao`
    let is_ground = |at: usize| source.is_at(TaskCue::Ground, at, subject.end);
    // `Công an xã trong 6 tháng cuối năm`
    let is_time = |at: usize| match source.longest(at, subject.end) {
        Some((Function::Within, len)) => time_at(source, at + len).is_some(),
        _ => false,
    };
    let named = (start + 1..subject.end).find(|&at| is_ground(at) || is_time(at));
    let subject = subject.start..named.unwrap_or(subject.end);
    // `xã sẽ`
    let going_to = subject.end > start && source.is_at(TaskCue::Will, subject.end - 1, subject.end);
    pieces::trimmed(source, if clause { start..start } else { start..subject.end - usize::from(going_to) })
}

/// Where the time ends that begins at a token: `năm 2025`, `6 tháng cuối năm`.
fn time_at(source: &Source<'_, '_>, at: usize) -> Option<usize> {
    let mention = source.mention_at(at).filter(|&n| source.place(n).start == at)?;
    source.mentions[mention].value.is_time().then(|| source.place(mention).end)
}

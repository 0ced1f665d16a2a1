//! Whether an expression of time looks back or ahead from the day of the text.

use crate::lexicon::{Calendar, DueCue};
use crate::read::due::lead;
use crate::read::source::Source;
use crate::read::years;
use crate::value::{Date, Period, Value};

/// The time that something is told or asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::read::directives) enum Frame {
    /// A period that is over, or mostly.
    Past,
    /// A day gone by, on which something may well have been asked for.
    Day,
    /// The last day of what is to be done, `trước ngày 15/3`, which asks for nothing by itself.
    Due,
    Ahead,
}

/// The frame that a mention sets, where it is one of time and the text settles which.
#[inline]
pub(in crate::read::directives) fn frame(
    source: &Source<'_, '_>,
    mention: usize,
    today: Option<Date>,
) -> Option<Frame> {
    // Most mentions count something.
    match source.mentions[mention].value {
        Value::Date(_) | Value::Month(_) | Value::Year(_) | Value::Period(_) => of_time(source, mention, today),
        _ => None,
    }
}

fn of_time(source: &Source<'_, '_>, mention: usize, today: Option<Date>) -> Option<Frame> {
    let inferred = source.mentions.inferred(mention).is_some();
    let (first, last) = match source.mentions[mention].value {
        Value::Date(date) => (date, date),
        _ => stretch(source, mention, today).map(|period| (period.start(), period.end()))?,
    };
    // `6 tháng cuối năm` told in December are over.
    let spent = || {
        let [first, last, today] = [Some(first), Some(last), today].map(|day| day.and_then(Date::days));
        last.zip(today).zip(first).is_some_and(|((last, today), first)| 4 * (last - today) < last - first)
    };
    let named = named_frame(source, mention).filter(|&named| named != Frame::Ahead || !spent());
    named.or_else(|| {
        // A period that is more than half over is looked back on.
        let ahead = first.days()? + last.days()? > 2 * today?.days()?;
        let due = || Some(is_due(source, mention) && last.days()? >= today?.days()?);
        Some(match source.mentions[mention].value {
            Value::Date(_) if (inferred || !ahead) && due()? => Frame::Due,
            // A day without its year is one that the text tells of, not one of a time to come.
            Value::Date(_) if inferred => Frame::Day,
            _ if ahead => Frame::Ahead,
            Value::Date(_) => Frame::Day,
            _ => Frame::Past,
        })
    })
}

/// Whether a day is one by which something is to be done: `chậm nhất ngày 15/8`.
fn is_due(source: &Source<'_, '_>, mention: usize) -> bool {
    let lead = lead(source, source.place(mention).start);
    lead.is_some_and(|lead| matches!(lead.cue, DueCue::Latest | DueCue::By))
}

/// The stretch of time that a mention is. One that names no year is of the year in which the text speaks, if it says
/// so.
pub(in crate::read::directives) fn stretch(
    source: &Source<'_, '_>,
    mention: usize,
    today: Option<Date>,
) -> Option<Period> {
    match source.mentions[mention].value {
        Value::Period(period) if source.mentions.inferred(mention).is_some() => {
            today.and_then(Date::year).map_or(Some(period), |year| period.with_year(year))
        }
        ref value => value.stretch(),
    }
}

/// The frame of `6 tháng cuối năm`, `9 tháng đầu năm`, `8 tháng qua`, whatever the day.
fn named_frame(source: &Source<'_, '_>, mention: usize) -> Option<Frame> {
    let place = source.place(mention);
    // `qua` may stand right behind.
    let end = (place.end + 1).min(source.tokens.len());
    (place.start..end).find_map(|at| match source.longest(at, end)? {
        (Calendar::Last | Calendar::Left, _) => Some(Frame::Ahead),
        (Calendar::First | Calendar::Past | Calendar::LastYear, _) => Some(Frame::Past),
        _ => None,
    })
}

/// The last day of the year that a text without days reviews, by its lines: `Năm 2023, …` before `Năm 2024, …`.
pub(in crate::read::directives) fn end_of_review(source: &Source<'_, '_>) -> Option<Date> {
    let first = years::at_heads_of_lines(source).min()?;
    let later = years::at_heads_of_lines(source).any(|year| year > first);
    later.then(|| Date::new(Some(first), 12, 31)).flatten()
}

//! Times among words, by where they end.

use std::ops::Range;

use crate::read::source::Source;
use crate::value::Value;

/// The mention of a time that ends right before a token.
pub(in crate::read) fn right_before(source: &Source<'_, '_>, floor: usize, at: usize) -> Option<Range<usize>> {
    last_before(source, source.next_mention(at), floor, at)
}

/// The same among the first so many mentions.
pub(in crate::read) fn last_before(
    source: &Source<'_, '_>,
    mentions: usize,
    floor: usize,
    at: usize,
) -> Option<Range<usize>> {
    let mention = (0..mentions).rev().find(|&mention| source.place(mention).end <= at)?;
    let place = source.place(mention);
    let ends_here = place.end == at && place.start >= floor;
    (ends_here && tells_time(&source.mentions[mention].value)).then_some(place)
}

/// Whether a value is a time, or so long a one: `thu ngân sách 11 tháng`.
fn tells_time(value: &Value<'_>) -> bool {
    value.is_time() || is_months(value)
}

/// Whether a value is so many months.
fn is_months(value: &Value<'_>) -> bool {
    matches!(value, Value::Quantity(quantity) if quantity.unit().is_month())
}

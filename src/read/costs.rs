//! What a plan costs, which is neither aimed at nor a task: `Tổng kinh phí thực hiện 684 triệu đồng, trong đó: …`.

use std::ops::Range;

use super::source::Source;
use crate::lexicon::Section;
use crate::value::Value;

/// Whether some words begin with the costs of something and then tell an amount of money.
pub(super) fn tell(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let Some(end) = named(source, words) else { return false };
    let mut values = source.mentions_in(&(end..words.end)).map(|n| &source.mentions[n].value);
    matches!(values.find(|value| !value.is_time()), Some(Value::Money(_)))
}

/// The end of the word for costs that some words begin with.
pub(super) fn named(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    match source.longest(words.start, words.end) {
        Some((Section::Costs, len)) => Some(words.start + len),
        _ => None,
    }
}

//! What a plan costs, which is neither aimed at nor a task: `Tổng kinh phí thực hiện 684 triệu đồng, trong đó: …`.

use std::ops::Range;

use super::source::Source;
use crate::lex::Kind;
use crate::lexicon::{Activity, Actor, Head, Section, TaskCue, TaskVerb, TopicCue};
use crate::value::Value;

/// Whether some words begin with the costs of something and then tell an amount of money.
pub(super) fn tell(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let Some(end) = named(source, words) else { return false };
    let mut values = source.mentions_in(&(end..words.end)).map(|n| &source.mentions[n].value);
    matches!(values.find(|value| !value.is_time()), Some(Value::Money(_)))
}

/// The end of the word for costs that some words begin with, where it is not of something else: `tổng dự toán thu ngân sách`,
/// `kinh phí vận động quỹ`, `kinh phí: giao các xã bố trí`.
pub(super) fn named(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    let Some((Section::Costs, len)) = source.longest(words.start, words.end) else { return None };
    let end = words.start + len;
    let begins_other = if source.kind_at(end, words.end) == Some(Kind::Colon) {
        source.longest::<TaskCue>(end + 1, words.end).is_some()
            || source.longest::<TaskVerb>(end + 1, words.end).is_some()
    } else {
        source.longest::<Activity>(end, words.end).is_some()
            || source.longest::<Actor>(end, words.end).is_some()
            || source.longest::<Head>(end, words.end).is_some()
            || source.longest::<TopicCue>(end, words.end).is_some()
    };
    (!begins_other).then_some(end)
}

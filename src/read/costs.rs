//! What a plan costs, which is neither aimed at nor a task: `Tổng kinh phí thực hiện 684 triệu đồng, trong đó: …`.

use std::ops::Range;

use super::source::Source;
use crate::lex::Kind;
use crate::lexicon::{Activity, Actor, Entry, Head, Section, TaskCue, TaskVerb, TopicCue};
use crate::value::Value;

/// Whether some words begin with the costs of something and then tell an amount of money.
pub(super) fn tell(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let Some(end) = named(source, words) else { return false };
    let mut values = source.mentions_in(&(end..words.end)).map(|n| &source.mentions[n].value);
    matches!(values.find(|value| !value.is_time()), Some(Value::Money(_)))
}

/// The end of the word for costs that some words begin with, where it is not of something else: `tổng dự toán thu ngân
/// sách`, `kinh phí vận động quỹ`, `kinh phí: giao các xã bố trí`.
pub(super) fn named(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    let Some((Section::Costs, len)) = source.longest(words.start, words.end) else { return None };
    let end = words.start + len;
    let (behind, other) = match source.kind_at(end, words.end) {
        Some(Kind::Colon) => (end + 1, TaskCue::BIT | TaskVerb::BIT),
        _ => (end, Activity::BIT | Actor::BIT | Head::BIT | TopicCue::BIT),
    };
    let begins_other = behind < words.end && source.kinds(behind) & other != 0;
    (!begins_other).then_some(end)
}

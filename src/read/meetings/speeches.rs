//! How many speeches were heard at a meeting.

use std::ops::Range;

use crate::lexicon::{Entry, MeetingKind, Occasion, Speech};
use crate::read::layout::Sentence;
use crate::read::source::Source;
use crate::value::Value;

/// How many tokens before a number of opinions may tell that they are given at the meeting: `đã được nghe`.
const BEFORE_COUNT: usize = 12;

/// The first count of speeches.
pub(super) fn find(source: &Source<'_, '_>) -> Option<u32> {
    let told = |sentence: &&Sentence| sentence.holds(Speech::BIT);
    source.layout.sentences.iter().filter(told).find_map(|sentence| {
        let tokens = sentence.tokens();
        source.mentions_in(&tokens).find_map(|mention| of_mention(source, &tokens, mention))
    })
}

fn of_mention(source: &Source<'_, '_>, sentence: &Range<usize>, mention: usize) -> Option<u32> {
    let Value::Number(number) = source.mentions[mention].value else { return None };
    let place = source.place(mention);
    let told = match source.longest::<Speech>(place.end, sentence.end)?.0 {
        Speech::Told => true,
        Speech::Opinion => {
            is_of_meeting(source, sentence.start.max(place.start.saturating_sub(BEFORE_COUNT))..place.start)
        }
        Speech::Elsewhere => false,
    };
    let count = number.value();
    if told && count.fract().is_zero() { u32::try_from(count).ok() } else { None }
}

/// Whether some words tell a doing of a meeting, or name one.
fn is_of_meeting(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    source.each::<Occasion>(words.clone()).next().is_some() || source.each::<MeetingKind>(words).next().is_some()
}

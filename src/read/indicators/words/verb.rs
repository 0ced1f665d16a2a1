//! The verb among the words before a figure that tells what was done: `tiếp nhận và giải quyết`.

use std::ops::Range;

use super::actor::is_actor;
use crate::lex::Kind;
use crate::lexicon::{Activity, Actor, Counted, Entry, Function, LeadCue, LeadVerb, PluralHead, TailCue};
use crate::read::source::Source;

/// The last verb of the words that names a result, with those that it is joined to: `tiếp nhận và giải quyết`; with
/// none, the last one that says little.
pub(in crate::read) fn activity(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Activity, Range<usize>)> {
    let mut found: Option<(Activity, usize, usize)> = None;
    let mut from = words.start;
    while let Some(at) = source.next_of(Activity::BIT | PluralHead::BIT, from..words.end) {
        // `huy động các nguồn hỗ trợ khác`: that is what the verb is done to.
        let does = matches!(found, Some((activity, ..)) if activity != Activity::Moving);
        if does && several(source, at, words.end) == Some(false) {
            break;
        }
        let on = found.is_some_and(|(_, _, end)| joins(source, end..at));
        let Some((activity, len)) = activity_at(source, at, words, on) else {
            from = at + 1;
            continue;
        };
        found = match found {
            Some((before, ..)) if before.names_result() && activity == Activity::General && at + len < words.end => {
                found
            }
            Some((before, start, end)) if before.is_like(activity) && joins(source, end..at) => {
                Some((activity, start, at + len))
            }
            _ => Some((activity, at, at + len)),
        };
        from = at + len;
    }
    found.map(|(activity, start, _)| (activity, start..words.end))
}

/// The verb at a token, where none of a name or a longer noun stands there; `on` where it goes on with one before.
fn activity_at(source: &Source<'_, '_>, at: usize, words: &Range<usize>, on: bool) -> Option<(Activity, usize)> {
    let (activity, len) = source.longest::<Activity>(at, words.end)?;
    let named = source.tokens[at].is_capital() && at > words.start;
    // `trường công lập` does not end in `lập`, nor `vụ hè thu` in `thu`.
    let ends_noun = source.longest_before::<Counted>(words.start, at + len).is_some_and(|(_, longer)| longer > len)
        || source.longest_before::<Actor>(words.start, at + len).is_some_and(|(_, longer)| longer > len);
    let noun = ends_noun || source.longer::<Counted>(at, words.end, len) || source.longer::<Actor>(at, words.end, len);
    // A single syllable is a verb of its own only at an end of the words: `công lập` is none.
    let inside = len == 1 && at > words.start && at + 1 < words.end && !is_actor(source, &(words.start..at));
    // `công nghiệp - xây dựng`, `công nghiệp, xây dựng`: joined to an actor so it is a field of work.
    let joined = at > words.start
        && match source.tokens[at - 1].kind {
            Kind::Dash => true,
            Kind::Comma => !on && at + len == words.end && is_actor(source, words),
            // `công nghiệp và xây dựng`
            Kind::Word if source.is_before(Function::And, words.start, at) => {
                !on && at + len == words.end && is_actor(source, words)
            }
            _ => false,
        };
    // `cấp 95 thẻ`, but not `cán bộ các cấp 95 người`, `cấp huyện 95 hộ`: a syllable that may be counted is a verb only
    // by itself.
    let counted = || len == 1 && len < words.len() && source.longest::<Counted>(at, at + 1).is_some();
    (!named && !noun && !inside && !joined && !counted()).then_some((activity, len))
}

/// Whether nothing but `và` or a comma stands between two verbs.
fn joins(source: &Source<'_, '_>, between: Range<usize>) -> bool {
    between.len() <= 1
        && between
            .clone()
            .all(|at| source.tokens[at].kind == Kind::Comma || source.exactly(&(at..at + 1)) == Some(Function::And))
}

/// Whether several at a token are such as are counted, `các hộ`, rather than what is dealt with, `các nguồn hỗ trợ`;
/// `None` where no such word stands there.
fn several(source: &Source<'_, '_>, at: usize, end: usize) -> Option<bool> {
    let (PluralHead, len) = source.longest(at, end)?;
    Some(source.longest::<Counted>(at + len, end).is_some())
}

/// Without for whom or by what it was done, behind the verb: `trao tặng cho học sinh nghèo`, `xử phạt các hộ vi phạm`,
/// `thành lập theo quyết định`.
pub(in crate::read) fn before_whom(source: &Source<'_, '_>, verb: Range<usize>) -> Range<usize> {
    let len = source.longest::<Activity>(verb.start, verb.end).map_or(1, |(_, len)| len);
    let whom = |&at: &usize| {
        source.kinds(at) & (PluralHead::BIT | TailCue::BIT | LeadCue::BIT) != 0
            && (several(source, at, verb.end) == Some(true)
                || source.is_at(TailCue::By, at, verb.end)
                || matches!(source.longest(at, verb.end), Some((LeadCue::Verb(LeadVerb::For), _))))
    };
    let end = (verb.start + len..verb.end).find(whom).unwrap_or(verb.end);
    // `xóa tên và cho rút`
    match source.longest_before(verb.start, end) {
        Some((Function::And, len)) => verb.start..end - len,
        _ => verb.start..end,
    }
}

/// Without how it was done, where a verb stands before that: `thi hành kỷ luật bằng hình thức khiển trách`.
pub(in crate::read) fn before_manner(source: &Source<'_, '_>, words: &Range<usize>) -> Range<usize> {
    let manner = words.clone().find(|&at| source.is_at(TailCue::Manner, at, words.end));
    let verb = |end: &usize| activity(source, &(words.start..*end)).is_some();
    words.start..manner.filter(verb).unwrap_or(words.end)
}

/// Behind the verbs that say little which some words begin with: `trồng` of `triển khai trồng`.
pub(in crate::read) fn behind_general(source: &Source<'_, '_>, words: &Range<usize>) -> Range<usize> {
    let mut start = words.start;
    while let Some(len) = source.length(Activity::General, start, words.end) {
        start += len;
    }
    start..words.end
}

/// Whether some words before a verb end in the word that makes it passive: `được`.
pub(in crate::read) fn is_passive(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    matches!(source.longest_before(words.start, words.end), Some((LeadCue::Verb(LeadVerb::Reach), _)))
}

/// Whether some words before a verb name what it was done to: `vốn vay hộ nghèo được`.
pub(in crate::read) fn undergoes(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let Some((LeadCue::Verb(LeadVerb::Reach), len)) = source.longest_before(words.start, words.end) else {
        return false;
    };
    let thing = words.start..words.end - len;
    !thing.is_empty() && !is_actor(source, &thing) && !source.begins::<Activity>(&thing)
}

/// Whether more than a verb stands in some words: `hoàn thành tốt nhiệm vụ`.
pub(in crate::read) fn has_object(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.longest::<Activity>(words.start, words.end).is_some_and(|(_, len)| len < words.len())
}

/// Whether behind a verb some words tell of each of those who are counted: `giúp mỗi chi hội`.
pub(in crate::read) fn names_each(source: &Source<'_, '_>, verb: &Range<usize>) -> bool {
    let len = source.longest::<Activity>(verb.start, verb.end).map_or(1, |(_, len)| len);
    source.is_at(Function::Each, verb.start + len, verb.end)
}

/// Whether some words are a verb that names what comes of it.
pub(in crate::read) fn names_deed(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    matches!(source.longest(words.start, words.end), Some((activity, _)) if Activity::names_result(activity))
}

/// Whether some words are a verb that builds things or thinks them out.
pub(in crate::read) fn is_making(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.exactly(words) == Some(Activity::Making)
}

/// Whether such a verb is what some words begin with: `xây dựng nông thôn mới`.
pub(in crate::read) fn makes(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.is_at(Activity::Making, words.start, words.end)
}

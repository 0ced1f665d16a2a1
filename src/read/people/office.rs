//! Whoever is named elsewhere with a position that stands by itself: `Chủ tịch UBND xã yêu cầu …`.

use std::ops::Range;

use super::Appearance;
use crate::lexicon::UnitWord;
use crate::read::folded::Folded;
use crate::read::source::Source;

/// How many people may be looked through for the holder of a position.
const MOST_PEOPLE: usize = 256;

/// The name of the only one who holds a position, of all those who are named with theirs.
pub(in crate::read) fn holder<'a>(
    source: &Source<'_, '_>,
    people: impl IntoIterator<Item = &'a Appearance>,
    office: &Range<usize>,
) -> Option<Range<usize>> {
    if office.is_empty() {
        return None;
    }
    let holds = |person: &&Appearance| person.positions.iter().any(|held| are_one(source, &held.tokens, office));
    let mut holders = people.into_iter().take(MOST_PEOPLE).filter(holds).map(|person| &person.name);
    let first = holders.next()?;
    let name = |name: &Range<usize>| Folded(source.str(name.clone()));
    holders.all(|other| name(other) == name(first)).then(|| first.clone())
}

/// Whether two positions are written alike, or one of them with a unit behind: `Bí thư Đảng ủy [xã Hồng Sơn]`.
fn are_one(source: &Source<'_, '_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let word = |at: usize| Folded(source.str(at..at + 1));
    // A unit's word may end the shorter one: `Chủ tịch UBND xã [Hồng Sơn]`.
    let behind = long.start + short.len();
    let is_unit = |at: usize| source.longest::<UnitWord>(at, long.end).is_some();
    short.clone().zip(long.clone()).all(|(one, other)| word(one) == word(other))
        && (behind == long.end || is_unit(behind) || is_unit(behind - 1))
}

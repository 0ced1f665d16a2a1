//! Whoever is named elsewhere with a position that stands by itself: `Chủ tịch UBND xã yêu cầu …`.

use std::cell::OnceCell;
use std::ops::Range;

use smallvec::SmallVec;

use super::Appearance;
use crate::lex::Kind;
use crate::lexicon::{PluralHead, Post, UnitWord, WordId};
use crate::read::folded::Folded;
use crate::read::source::Source;

/// How many people, and how many positions of each, are looked through for the holder of a position.
const MOST_PEOPLE: usize = 32;
const MOST_POSITIONS: usize = 3;

/// How many tokens of the text are looked through for units of one kind.
const FARTHEST_UNIT: usize = 2048;

/// The most words of a unit's name that are told apart.
const LONGEST_NAME: usize = 4;

/// The kinds of unit of which the beginning of a text names several: `phường Lê Lợi`, `phường Trần Phú`. Asked for once
/// only.
#[derive(Debug, Default)]
pub(in crate::read) struct Neighbours(OnceCell<SmallVec<[UnitWord; 4]>>);

impl Neighbours {
    /// Whether a unit has others of its kind beside it.
    fn has(&self, source: &Source<'_, '_>, unit: UnitWord) -> bool {
        self.0.get_or_init(|| named_twice(source)).contains(&unit)
    }
}

fn named_twice(source: &Source<'_, '_>) -> SmallVec<[UnitWord; 4]> {
    let mut first: SmallVec<[(UnitWord, &str); 8]> = SmallVec::new();
    let mut several = SmallVec::new();
    let end = source.tokens.len();
    for (at, unit, len) in source.each::<UnitWord>(0..end.min(FARTHEST_UNIT)) {
        let own = at + len;
        let has_name = |&at: &usize| source.tokens[at].is_capital() || source.tokens[at].kind == Kind::Digits;
        let name = source.str(own..own + (own..end).take(LONGEST_NAME).take_while(has_name).count());
        match first.iter().find(|(other, _)| *other == unit) {
            _ if name.is_empty() || several.contains(&unit) => {}
            Some((_, other)) if Folded(other) != Folded(name) => several.push(unit),
            Some(_) => {}
            None => first.push((unit, name)),
        }
    }
    several
}

/// The name of the only one who holds a position, of all those who are named with theirs.
pub(in crate::read) fn holder<'a>(
    source: &Source<'_, '_>,
    people: impl IntoIterator<Item = &'a Appearance>,
    neighbours: &Neighbours,
    office: &Range<usize>,
) -> Option<Range<usize>> {
    // `Bí thư Chi bộ các thôn`: each of them.
    let many = matches!(source.longest(office.end, source.tokens.len()), Some((PluralHead, _)));
    if office.is_empty() || many {
        return None;
    }
    let holds = |person: &&Appearance| {
        let mut positions = person.positions.iter().take(MOST_POSITIONS);
        positions.any(|held| are_one(source, neighbours, &held.tokens, office))
    };
    let mut holders = people.into_iter().take(MOST_PEOPLE).filter(holds).map(|person| &person.name);
    let first = holders.next()?;
    let name = |name: &Range<usize>| Folded(source.str(name.clone()));
    holders.all(|other| name(other) == name(first)).then(|| first.clone())
}

/// Whether two tokens are the same word, in whatever letters. Most words of a position are the lexicon's, and told
/// apart by number.
fn is_same_word(source: &Source<'_, '_>, one: usize, other: usize) -> bool {
    let word = |at: usize| Folded(source.str(at..at + 1));
    let (known, known_other) = (source.word(one), source.word(other));
    known == known_other && (known != WordId::NONE || word(one) == word(other))
}

/// Whether two positions are written alike, or one of them with a unit behind that has none of its kind beside it:
/// `Bí thư Đảng ủy [xã Hồng Sơn]`. A post alone may be that in any body.
fn are_one(source: &Source<'_, '_>, neighbours: &Neighbours, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.is_empty() || !short.clone().zip(long.clone()).all(|(one, other)| is_same_word(source, one, other)) {
        return false;
    }
    let behind = long.start + short.len();
    let post_alone = || source.exactly::<Post>(short).is_some();
    let alone =
        |at: usize| source.longest::<UnitWord>(at, long.end).is_some_and(|(unit, _)| !neighbours.has(source, unit));
    // A unit's word may end the shorter one: `Chủ tịch UBND xã [Hồng Sơn]`.
    behind == long.end || !post_alone() && (alone(behind) || alone(behind - 1))
}

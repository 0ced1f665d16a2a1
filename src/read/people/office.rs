//! Whoever is named elsewhere with a position that stands by itself: `Chủ tịch UBND xã yêu cầu …`.

use std::ops::Range;

use super::Appearance;
use crate::lex::Kind;
use crate::lexicon::{PluralHead, Post, UnitWord};
use crate::read::folded::Folded;
use crate::read::source::Source;

/// How many people may be looked through for the holder of a position.
const MOST_PEOPLE: usize = 256;

/// How many tokens of the text may be looked through for another unit.
const FARTHEST_UNIT: usize = 2048;

/// The name of the only one who holds a position, of all those who are named with theirs.
pub(in crate::read) fn holder<'a>(
    source: &Source<'_, '_>,
    people: impl IntoIterator<Item = &'a Appearance>,
    office: &Range<usize>,
) -> Option<Range<usize>> {
    // `Bí thư Chi bộ các thôn`: each of them.
    let many = matches!(source.longest(office.end, source.tokens.len()), Some((PluralHead, _)));
    if office.is_empty() || many {
        return None;
    }
    let holds = |person: &&Appearance| person.positions.iter().any(|held| are_one(source, &held.tokens, office));
    let mut holders = people.into_iter().take(MOST_PEOPLE).filter(holds).map(|person| &person.name);
    let first = holders.next()?;
    let name = |name: &Range<usize>| Folded(source.str(name.clone()));
    holders.all(|other| name(other) == name(first)).then(|| first.clone())
}

/// Whether two positions are written alike, or one of them with a unit behind: `Bí thư Đảng ủy [xã Hồng Sơn]`. A post alone
/// may be that in any body.
fn are_one(source: &Source<'_, '_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let word = |at: usize| Folded(source.str(at..at + 1));
    if !short.clone().zip(long.clone()).all(|(one, other)| word(one) == word(other)) {
        return false;
    }
    let behind = long.start + short.len();
    let post_alone = || source.longest::<Post>(short.start, short.end).is_some_and(|(_, len)| len == short.len());
    // A unit's word may end the shorter one: `Chủ tịch UBND xã [Hồng Sơn]`.
    behind == long.end || !post_alone() && [behind, behind - 1].iter().any(|&at| is_only_unit(source, at..long.end))
}

/// Whether a unit stands here, and the text begins with no other of its kind: `Đảng ủy phường Lê Lợi họp … Dự có đồng chí Bí thư
/// Đảng ủy phường Trần Phú`.
fn is_only_unit(source: &Source<'_, '_>, unit: Range<usize>) -> bool {
    let Some((kind, len)) = source.longest::<UnitWord>(unit.start, unit.end) else { return false };
    let name = |at: usize, end: usize| {
        let has_name = |&at: &usize| source.tokens[at].is_capital() || source.tokens[at].kind == Kind::Digits;
        Folded(source.str(at..at + (at..end).take_while(has_name).count()))
    };
    let own = unit.start + len;
    let len_of_name = unit.end - own;
    let mut others = source.each::<UnitWord>(0..source.tokens.len().min(FARTHEST_UNIT));
    own == unit.end
        || others.all(|(at, other, len)| {
            let named = name(at + len, source.tokens.len().min(at + len + len_of_name));
            other != kind || named == Folded("") || named == name(own, unit.end)
        })
}

//! Everyone whom a text names with a name, and the positions that it gives them.

mod asides;
mod holders;
mod lists;
mod names;
mod office;
mod positions;
mod signatures;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::HashMap;
use std::ops::Range;

use smallvec::SmallVec;

use super::folded::Folded;
use super::source::Source;
use crate::model::{Gathered, List, Person, Role};
use positions::{Position, Positions};

pub(super) use names::has_apostrophe;
pub(super) use office::{Neighbours, holder};
pub(super) use signatures::is_signed;

/// About how many tokens a text has for each person named; one allocation then serves most texts.
const TOKENS_OF_PERSON: usize = 128;

/// What someone is; mostly it is one thing or two.
type Roles<'t> = SmallVec<[Role<'t>; 2]>;

/// A place where someone is named.
#[derive(Clone, Debug)]
pub(super) struct Appearance {
    /// The name.
    pub(super) name: Range<usize>,
    /// The positions that stand beside it.
    pub(super) positions: Positions,
    /// The name with all that belongs to it: address, positions.
    pub(super) tokens: Range<usize>,
}

/// All places where people are named, in order.
pub(super) fn appearances(source: &Source<'_, '_>) -> Vec<Appearance> {
    let mut found = Vec::with_capacity(source.tokens.len() / TOKENS_OF_PERSON);
    for sentence in &source.layout.sentences {
        walk::sentence(source, sentence.tokens(), &mut found);
    }
    signatures::add_positions_below(source, &mut found);
    found.extend(signatures::find(source));
    found
}

/// One entry a person, with every position of theirs once.
pub(super) fn merge<'t>(source: &Source<'_, 't>, appearances: &[Appearance]) -> Vec<Person<'t>> {
    let mut people: Vec<Person<'t>> = Vec::with_capacity(appearances.len());
    let mut roles: Vec<Roles<'t>> = Vec::with_capacity(appearances.len());
    let mut known: HashMap<Folded<'_>, usize> = HashMap::with_capacity(appearances.len());
    for appearance in appearances {
        let name = source.given(appearance.name.clone());
        let number = *known.entry(Folded(name)).or_insert(people.len());
        if number == people.len() {
            people.push(Person {
                span: source.span(appearance.name.clone()),
                name: name.into(),
                roles: List::default(),
            });
            roles.push(Roles::new());
        }
        let held = roles[number].len();
        for position in &appearance.positions {
            add(source, &mut roles[number], held, position);
        }
    }
    let mut gathered = Gathered::with_capacity(roles.iter().map(SmallVec::len).sum());
    for (person, roles) in people.iter_mut().zip(roles) {
        person.roles = gathered.list(roles.into_iter());
    }
    gathered.share(people.iter_mut().map(|person| &mut person.roles));
    people
}

/// Adds a position, where it is not a shorter or the same form of one that was `held` before this appearance.
fn add<'t>(source: &Source<'_, 't>, roles: &mut Roles<'t>, held: usize, position: &Position) {
    let text = source.given(position.tokens.clone());
    let role = Role { span: source.span(position.tokens.clone()), text: text.into(), former: position.former };
    if roles.iter().any(|known| begins_with(&known.text, text) == Some(true)) {
        return;
    }
    if !position.given {
        if roles[..held].iter().any(|known| begins_with(&known.text, text).is_some()) {
            return;
        }
        if let Some(shorter) = roles[..held].iter_mut().find(|known| begins_with(text, &known.text).is_some()) {
            *shorter = role;
            return;
        }
    }
    roles.push(role);
}

/// Whether a position's text begins with another's words, and if so whether that is all of it; neither case counts nor where
/// a line ends.
fn begins_with(long: &str, short: &str) -> Option<bool> {
    let mut rest = long.split_whitespace();
    let begins = short.split_whitespace().all(|word| rest.next().is_some_and(|other| small(other).eq(small(word))));
    begins.then(|| rest.next().is_none())
}

fn small(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(char::to_lowercase)
}

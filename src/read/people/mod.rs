//! Everyone whom a text names with a name, and the positions that it gives them.

mod asides;
mod holders;
mod lists;
mod names;
mod office;
mod positions;
mod roles;
mod signatures;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::HashMap;
use std::ops::Range;

use super::folded::Folded;
use super::source::Source;
use crate::model::{Gathered, List, Person};
use positions::{Position, Positions};
use roles::{Held, Roles};

pub(super) use names::has_apostrophe;
pub(super) use office::{Neighbours, holder};
pub(super) use positions::{begins_position, is_position};
pub(super) use signatures::is_signed;

/// About how many tokens a text has for each person named; one allocation then serves most texts.
const TOKENS_OF_PERSON: usize = 128;

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
    found.sort_by_key(|person| person.tokens.start);
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
            roles.push(Roles::default());
        }
        let roles = &mut roles[number];
        let earlier = roles.len();
        for &Position { ref tokens, former, given } in &appearance.positions {
            let (span, text) = (source.span(tokens.clone()), source.given(tokens.clone()));
            roles.add(Held { span, text, former, given }, earlier);
        }
    }
    let mut gathered = Gathered::with_capacity(roles.iter().map(Roles::len).sum());
    for (person, roles) in people.iter_mut().zip(roles) {
        person.roles = gathered.list(roles.into_roles());
    }
    gathered.share(people.iter_mut().map(|person| &mut person.roles));
    people
}

use std::ops::Range;

use once_cell::sync::Lazy;

use crate::lex::{BLOCK, ByKind, Case, Kind, Token, ones, planes};
use crate::lexicon::{
    BodyWord, Charge, Entry, Honorific, NotBody, Officer, PhraseTable, Post, Surname, TaskCue, TaskVerb, UnitWord,
    lexicon,
};

/// The places in a text where readers of names and tasks stop. Several of them go through the whole text from one such
/// place to the next; with these they pass over the words between at a look, since of ten words one is such a place.
#[derive(Debug, Default)]
pub(super) struct Landmarks(Vec<[u64; KINDS]>);

/// How many kinds of landmark there are, each with a bit for a token.
const KINDS: usize = 4;

/// The numbers of them.
const BODIES: usize = 0;
const UNITS: usize = 1;
const PEOPLE: usize = 2;
const TASKS: usize = 3;

/// By phrase, whether it makes a landmark of each kind: a bit each for one in small letters, and the same [`KINDS`]
/// bits on for one with a capital, which may be a family name.
static TABLE: Lazy<PhraseTable<u8>> = Lazy::new(|| {
    let lexicon = lexicon();
    let bodies = BodyWord::BIT | NotBody::BIT | Officer::BIT;
    let units = UnitWord::BIT;
    let people = Honorific::BIT | Post::BIT;
    let tasks = Charge::BIT | TaskCue::BIT | TaskVerb::BIT;
    let each = [bodies, units, people, tasks, bodies, units, people | Surname::BIT, tasks];
    lexicon.table(|phrases| {
        each.iter().rev().fold(0, |bits, kinds| bits << 1 | u8::from(lexicon.kinds(phrases) & kinds != 0))
    })
});

/// By kind of token, the landmarks that a mark makes.
static OF_MARKS: ByKind<u8> = ByKind::all(0)
    .with(Kind::Open, 1 << PEOPLE | 1 << TASKS)
    .with(Kind::Comma, 1 << TASKS)
    .with(Kind::Quote, 1 << TASKS);

impl Landmarks {
    pub(super) fn new(tokens: &[Token]) -> Self {
        let table = &*TABLE;
        let landmarks = |token: &Token| {
            let capital = usize::from(token.case() != Case::Lower);
            table.of(token.phrases()) >> (KINDS * capital) | OF_MARKS.of(*token)
        };
        Self(tokens.chunks(BLOCK).map(|tokens| planes(tokens, landmarks)).collect())
    }

    /// Where in a range the name of a body may begin, an officer's title, or what only looks like a body.
    #[inline]
    pub(super) fn of_bodies(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |number| self.bits(BODIES, number))
    }

    /// Where in a range the word for a kind of unit begins.
    #[inline]
    pub(super) fn of_units(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |number| self.bits(UNITS, number))
    }

    /// The same with those of bodies.
    #[inline]
    pub(super) fn of_bodies_and_units(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |number| self.bits(BODIES, number) | self.bits(UNITS, number))
    }

    /// Where in a range what tells of a person may begin: an address, a position, a name with a family name first, a
    /// bracket.
    #[inline]
    pub(super) fn of_people(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |number| self.bits(PEOPLE, number))
    }

    /// Where in a range a word that may set a task, a comma, or what opens an aside stands.
    #[inline]
    pub(super) fn of_tasks(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |number| self.bits(TASKS, number))
    }

    #[inline]
    fn bits(&self, kind: usize, number: usize) -> u64 {
        self.0.get(number).map_or(0, |bits| bits[kind])
    }
}

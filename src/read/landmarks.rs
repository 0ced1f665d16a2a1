use std::ops::Range;

use once_cell::sync::Lazy;

use crate::lex::{BLOCK, Case, Kind, Token, ones, planes};
use crate::lexicon::{
    BodyWord, Charge, Entry, Honorific, NotBody, Officer, PhraseTable, Post, Surname, TaskCue, TaskVerb, UnitWord,
    lexicon,
};

/// The places in a text where readers of names and tasks stop. Several of them go through the whole text from one such place
/// to the next; with these they pass over the words between at a look, since of ten words one is such a place.
#[derive(Debug, Default)]
pub(super) struct Landmarks {
    /// A bit for each token: those of bodies, behind them those of units, of people and of tasks.
    marks: Vec<u64>,
    /// How many words of the list each of these takes.
    each: usize,
}

/// By phrase, whether it makes a landmark of each kind: a bit each for one in small letters, and the same [`KINDS`] bits on for
/// one with a capital, which may be a family name.
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

/// How many kinds of landmark there are.
const KINDS: u8 = 4;

/// The bits of them.
const BODIES: usize = 0;
const UNITS: usize = 1;
const PEOPLE: usize = 2;
const TASKS: usize = 3;

/// By kind of token, the landmarks that a mark makes.
static OF_MARKS: [u8; 32] = {
    let mut table = [0; 32];
    table[Kind::Open as usize] = 1 << PEOPLE | 1 << TASKS;
    table[Kind::Comma as usize] = 1 << TASKS;
    table[Kind::Quote as usize] = 1 << TASKS;
    table
};

impl Landmarks {
    pub(super) fn new(tokens: &[Token]) -> Self {
        let table = &*TABLE;
        let each = tokens.len().div_ceil(BLOCK);
        let mut marks = vec![0; KINDS as usize * each];
        for (n, tokens) in tokens.chunks(BLOCK).enumerate() {
            let of_kinds = planes::<{ KINDS as usize }>(tokens, |token| {
                let bits = table.of(token.phrases()) >> (KINDS * u8::from(token.case() != Case::Lower));
                bits | OF_MARKS[token.kind as usize % OF_MARKS.len()]
            });
            for (kind, bits) in of_kinds.into_iter().enumerate() {
                marks[kind * each + n] = bits;
            }
        }
        Self { marks, each }
    }

    /// Where in a range the name of a body may begin, an officer's title, or what only looks like a body.
    #[inline]
    pub(super) fn of_bodies(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |word| self.word(BODIES, word))
    }

    /// Where in a range the word for a kind of unit begins.
    #[inline]
    pub(super) fn of_units(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |word| self.word(UNITS, word))
    }

    /// The same with those of bodies.
    #[inline]
    pub(super) fn of_bodies_and_units(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |word| self.word(BODIES, word) | self.word(UNITS, word))
    }

    /// Where in a range what tells of a person may begin: an address, a position, a name with a family name first, a bracket.
    #[inline]
    pub(super) fn of_people(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |word| self.word(PEOPLE, word))
    }

    /// Where in a range a word that may set a task, a comma, or what opens an aside stands.
    #[inline]
    pub(super) fn of_tasks(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |word| self.word(TASKS, word))
    }

    #[inline]
    fn word(&self, bit: usize, number: usize) -> u64 {
        self.marks.get(bit * self.each + number).copied().unwrap_or_default()
    }
}

use std::ops::Range;

use once_cell::sync::Lazy;

use crate::lex::{Case, Kind, Token};
use crate::lexicon::{BodyWord, Entry, Honorific, NotBody, Officer, PhraseTable, Post, Surname, UnitWord, lexicon};

/// The places in a text where readers of names stop. Several of them go through the whole text from one such place to
/// the next; with these they pass over the words between at a look, since of ten words one is such a place.
#[derive(Debug, Default)]
pub(super) struct Landmarks {
    /// Those of bodies, and behind them those of people.
    marks: Marks,
    /// How many tokens there is room for before those of people.
    people: usize,
}

/// By phrase, whether it makes a landmark of bodies and of people: two bits for one in small letters, and behind them two
/// for one with a capital, which may be a family name.
static TABLE: Lazy<PhraseTable<u8>> = Lazy::new(|| {
    let lexicon = lexicon();
    let bodies = BodyWord::BIT | NotBody::BIT | Officer::BIT | UnitWord::BIT;
    let people = Honorific::BIT | Post::BIT;
    let each = [bodies, people, bodies, people | Surname::BIT];
    lexicon.table(|phrases| {
        each.iter().rev().fold(0, |bits, kinds| bits << 1 | u8::from(lexicon.kinds(phrases) & kinds != 0))
    })
});

impl Landmarks {
    pub(super) fn new(tokens: &[Token]) -> Self {
        let table = &*TABLE;
        let each = u64::BITS as usize;
        let words = tokens.len().div_ceil(each);
        let mut marks = vec![0; 2 * words];
        for (word, tokens) in tokens.chunks(each).enumerate() {
            let (mut bodies, mut people) = (0, 0);
            // Without a branch, since none could be foreseen.
            for token in tokens.iter().rev() {
                let bits = u64::from(table.of(token.phrases)) >> (2 * u8::from(token.case != Case::Lower));
                bodies = bodies << 1 | bits & 1;
                people = people << 1 | bits >> 1 & 1 | u64::from(token.kind == Kind::Open);
            }
            marks[word] = bodies;
            marks[words + word] = people;
        }
        Self { marks: Marks(marks), people: words * each }
    }

    /// Where in a range the name of a body or a unit may begin, an officer's title, or what only looks like a body.
    #[inline]
    pub(super) fn of_bodies(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        self.marks.within(range)
    }

    /// Where in a range what tells of a person may begin: an address, a position, a name with a family name first, a bracket.
    #[inline]
    pub(super) fn of_people(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        let before = self.people;
        self.marks.within(before + range.start..before + range.end).map(move |at| at - before)
    }
}

/// A bit for each token.
#[derive(Debug, Default)]
struct Marks(Vec<u64>);

impl Marks {
    /// The tokens of a range whose bit is set.
    #[inline]
    fn within(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        let each = u64::BITS as usize;
        let mut number = range.start / each;
        let mut bits = self.0.get(number).map_or(0, |bits| bits & (u64::MAX << (range.start % each)));
        std::iter::from_fn(move || {
            while bits == 0 {
                number += 1;
                if number * each >= range.end {
                    return None;
                }
                bits = *self.0.get(number)?;
            }
            let at = number * each + bits.trailing_zeros() as usize;
            bits &= bits - 1;
            (at < range.end).then_some(at)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Marks;

    #[test]
    fn the_marked_tokens_of_a_range() {
        let marked = [0, 1, 63, 64, 70, 192, 255];
        let bits = |word: usize| marked.iter().filter(|&&at| at / 64 == word).fold(0, |bits, at| bits | 1 << (at % 64));
        let marks = Marks((0..4).map(bits).collect());
        for start in 0..260 {
            for end in start..260 {
                let within: Vec<_> = marks.within(start..end).collect();
                let expected: Vec<_> = marked.into_iter().filter(|at| (start..end).contains(at)).collect();
                assert_eq!(within, expected, "{start}..{end}");
            }
        }
    }
}

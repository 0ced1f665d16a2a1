//! Word ids: every spelling of a lexicon word, in the three ways of capitalising it, leads to one id.

use super::spelling::{self, Case};

/// A word of the lexicon. Two spellings of one word (`ủy`, `Uỷ`) have one id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WordId(u16);

impl WordId {
    /// No word of the lexicon.
    pub(crate) const NONE: Self = Self(0);

    pub(super) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The longest spelling that is kept, in bytes; the rest of a slot holds its id.
pub(crate) const LONGEST: usize = 14;

/// As many slots as today's lexicon needs; more come as it grows.
const SLOTS: usize = 1 << 15;

/// Where the id stands in a slot, and behind it the case of the spelling.
const ID: u32 = 8 * LONGEST as u32;
const CASE: u32 = 126;

/// A hash table from spellings to ids, with open addressing. A slot holds the bytes of a spelling, its id and its case
/// in one integer, 0 where it is free, so that a look-up compares integers, never a string, and mostly reads one cache line.
#[derive(Debug)]
pub(super) struct Words {
    slots: Vec<u128>,
    known: u16,
    filled: usize,
}

impl Words {
    pub(super) fn new() -> Self {
        Self { slots: vec![0; SLOTS], known: 0, filled: 0 }
    }

    /// The id of a spelling, [`WordId::NONE`] where it is unknown.
    pub(super) fn get(&self, spelling: &str) -> WordId {
        self.at_head(Sixteen::of(spelling, 0), spelling.len()).map_or(WordId::NONE, |(id, _)| id)
    }

    /// The id and the case of the first bytes of a place in a text; `None` where they are no spelling.
    #[inline]
    pub(super) fn at_head(&self, head: Sixteen, len: usize) -> Option<(WordId, Case)> {
        let slot = self.slots[self.slot(head.key(len)?)];
        let id = WordId((slot >> ID) as u16 & MOST_IDS);
        (id != WordId::NONE).then(|| (id, CASES[(slot >> CASE) as usize]))
    }

    /// How many ids there are, with the one that is none.
    pub(super) fn len(&self) -> usize {
        usize::from(self.known) + 1
    }

    /// The id of a word, made new where it has none yet, with all its spellings.
    pub(super) fn intern(&mut self, word: &str) -> WordId {
        let known = self.get(word);
        if known != WordId::NONE {
            return known;
        }
        self.known += 1;
        assert!(self.known <= MOST_IDS, "the lexicon has fewer than 16,384 words");
        let id = WordId(self.known);
        for form in spelling::variants(&spelling::canonical(word)) {
            // A single capital counts as capitals only.
            self.insert(&form.to_uppercase(), id, Case::Upper);
            self.insert(&spelling::title(&form), id, Case::Title);
            self.insert(&form, id, Case::Lower);
        }
        id
    }

    fn insert(&mut self, spelling: &str, id: WordId, case: Case) {
        let key = Sixteen::of(spelling, 0).key(spelling.len()).expect("lexicon words are short");
        if self.filled * 2 >= self.slots.len() {
            self.grow();
        }
        self.put(key | u128::from(id.0) << ID | (case as u128) << CASE);
    }

    /// Puts in a spelling with its id; the id that a spelling has already stays.
    fn put(&mut self, filled: u128) {
        let slot = self.slot(filled & KEY);
        if self.slots[slot] == 0 {
            self.slots[slot] = filled;
            self.filled += 1;
        }
    }

    fn grow(&mut self) {
        let size = self.slots.len() * 2;
        let slots = std::mem::replace(&mut self.slots, vec![0; size]);
        self.filled = 0;
        slots.into_iter().filter(|&slot| slot != 0).for_each(|slot| self.put(slot));
    }

    /// Where a key stands, or the free slot where it would.
    #[inline]
    fn slot(&self, key: u128) -> usize {
        let mask = self.slots.len() - 1;
        let folded = (key as u64 ^ ((key >> 64) as u64).rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut at = (folded >> 32) as usize & mask;
        while self.slots[at] & KEY != key && self.slots[at] != 0 {
            at = (at + 1) & mask;
        }
        at
    }
}

/// The cases by the number that stands for each in a slot.
const CASES: [Case; 4] = [Case::Lower, Case::Title, Case::Upper, Case::Lower];

/// The largest id, which has all bits set that an id may have.
const MOST_IDS: u16 = (1 << (CASE - ID)) - 1;

/// The part of a slot that is a spelling.
const KEY: u128 = u128::MAX >> (128 - ID);

/// The sixteen bytes of a text from a place on, zeros behind its end. They are read at once, and a word is cut off
/// their front, which needs no branch on its length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sixteen(u128);

impl Sixteen {
    const BYTES: usize = size_of::<u128>();

    #[inline]
    pub(crate) fn of(text: &str, at: usize) -> Self {
        let bytes = &text.as_bytes()[at..];
        Self(match bytes.first_chunk() {
            Some(chunk) => u128::from_le_bytes(*chunk),
            None => {
                let mut chunk = [0; Self::BYTES];
                chunk[..bytes.len()].copy_from_slice(bytes);
                u128::from_le_bytes(chunk)
            }
        })
    }

    /// How many bytes from the first on may belong to a word: letters, and all that is not ASCII. All sixteen are
    /// tested at once, in the upper bit of each, since a branch for every byte would be guessed wrong once a word.
    #[inline]
    pub(crate) fn letters(self) -> usize {
        const SMALL: u128 = 0x20 * EACH;
        let small = Self(self.0 | SMALL);
        leading(small.within(b'a', b'z') | self.0)
    }

    /// How many bytes from the first on are digits.
    #[inline]
    pub(crate) fn digits(self) -> usize {
        leading(self.within(b'0', b'9') & !self.0)
    }

    /// The upper bit of each byte that lies, but for that bit, within two of ASCII; the other bits say nothing.
    #[inline]
    fn within(self, first: u8, last: u8) -> u128 {
        let lower = self.0 & !UPPER;
        let from_first = lower + u128::from(0x80 - first) * EACH;
        let behind_last = lower + u128::from(0x7F - last) * EACH;
        from_first & !behind_last
    }

    /// The first bytes as one integer; `None` for none or too many.
    #[inline]
    fn key(self, len: usize) -> Option<u128> {
        (1..=LONGEST).contains(&len).then(|| self.0 & (u128::MAX >> (8 * (Self::BYTES - len))))
    }
}

/// One in each byte, and the upper bit of each.
const EACH: u128 = u128::MAX / 0xFF;
const UPPER: u128 = 0x80 * EACH;

/// How many bytes from the first on have their upper bit set.
#[inline]
fn leading(bytes: u128) -> usize {
    (!bytes & UPPER).trailing_zeros() as usize / 8
}

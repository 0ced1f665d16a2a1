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
        self.at(spelling, 0, spelling.len())
    }

    /// The id of a piece of a text.
    #[inline]
    pub(super) fn at(&self, text: &str, start: usize, end: usize) -> WordId {
        self.known_at(text, start, end).map_or(WordId::NONE, |(id, _)| id)
    }

    /// The id and the case of a piece of a text; `None` where it is unknown.
    #[inline]
    pub(super) fn known_at(&self, text: &str, start: usize, end: usize) -> Option<(WordId, Case)> {
        let slot = self.slots[self.slot(key(text, start, end)?)];
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
        let key = key(spelling, 0, spelling.len()).expect("lexicon words are short");
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

/// The bytes of a piece of a text as one integer; `None` for an empty or a long one. Inside a text sixteen bytes are
/// read at once and those behind the piece cut off, which needs no branch on its length.
#[inline]
fn key(text: &str, start: usize, end: usize) -> Option<u128> {
    const READ: usize = size_of::<u128>();
    let len = end.checked_sub(start).filter(|len| (1..=LONGEST).contains(len))?;
    let bytes = &text.as_bytes()[start..];
    let all = match bytes.first_chunk::<READ>() {
        Some(chunk) => u128::from_le_bytes(*chunk),
        None => {
            let mut chunk = [0; READ];
            chunk[..len].copy_from_slice(&bytes[..len]);
            u128::from_le_bytes(chunk)
        }
    };
    Some(all & (u128::MAX >> (8 * (READ - len))))
}

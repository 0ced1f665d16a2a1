//! Word ids: every spelling of a lexicon word, in the three ways of capitalising it, leads to one id.

use super::spelling;

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

/// The longest spelling that is kept, in bytes: it fills the key below.
const LONGEST: usize = 16;

/// A hash table from spellings to ids, with open addressing. A spelling of at most sixteen bytes is its own key,
/// so a look-up compares one integer and never a string.
#[derive(Debug)]
pub(super) struct Words {
    slots: Vec<(u128, WordId)>,
    known: u16,
    filled: usize,
}

impl Words {
    pub(super) fn new() -> Self {
        Self { slots: vec![(0, WordId::NONE); 1 << 10], known: 0, filled: 0 }
    }

    /// The id of a spelling, [`WordId::NONE`] where it is unknown.
    pub(super) fn get(&self, spelling: &str) -> WordId {
        match key(spelling) {
            Some(key) => self.slots[self.slot(key)].1,
            None => WordId::NONE,
        }
    }

    /// How many ids there are, with the one that is none.
    pub(super) fn len(&self) -> usize {
        usize::from(self.known) + 1
    }

    /// The id of a word, made new where it has none yet, with all its spellings.
    pub(super) fn intern(&mut self, word: &str) -> WordId {
        let canonical = spelling::canonical(word);
        let known = self.get(&canonical);
        if known != WordId::NONE {
            return known;
        }
        self.known += 1;
        let id = WordId(self.known);
        for form in spelling::variants(&canonical) {
            for cased in [spelling::title(&form), form.to_uppercase(), form] {
                self.insert(&cased, id);
            }
        }
        id
    }

    fn insert(&mut self, spelling: &str, id: WordId) {
        let key = key(spelling).expect("lexicon words are short");
        if self.filled * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot(key);
        if self.slots[slot].1 == WordId::NONE {
            self.slots[slot] = (key, id);
            self.filled += 1;
        }
    }

    fn grow(&mut self) {
        let old = std::mem::take(&mut self.slots);
        self.slots = vec![(0, WordId::NONE); old.len() * 2];
        for (key, id) in old {
            if id != WordId::NONE {
                let slot = self.slot(key);
                self.slots[slot] = (key, id);
            }
        }
    }

    /// Where a key stands, or the free slot where it would.
    fn slot(&self, key: u128) -> usize {
        let mask = self.slots.len() - 1;
        let folded = (key as u64 ^ (key >> 64) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut at = (folded >> 32) as usize & mask;
        while self.slots[at].1 != WordId::NONE && self.slots[at].0 != key {
            at = (at + 1) & mask;
        }
        at
    }
}

fn key(spelling: &str) -> Option<u128> {
    let mut bytes = [0; LONGEST];
    bytes.get_mut(..spelling.len())?.copy_from_slice(spelling.as_bytes());
    Some(u128::from_le_bytes(bytes))
}

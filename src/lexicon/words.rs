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

/// The longest spelling that is kept, in bytes.
const LONGEST: usize = 16;

/// A spelling of at most sixteen bytes as two overlapping halves and its length. Two spellings with the same key are
/// the same, so a look-up compares integers and never a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Key {
    head: u64,
    tail: u64,
    len: usize,
}

impl Key {
    fn of(spelling: &str) -> Option<Self> {
        let bytes = spelling.as_bytes();
        let len = bytes.len();
        let (head, tail) = match len {
            0 => return None,
            1..=3 => (u64::from(bytes[0]) | u64::from(bytes[len / 2]) << 8, u64::from(bytes[len - 1])),
            4..=7 => (u64::from(u32_at(bytes, 0)), u64::from(u32_at(bytes, len - 4))),
            8..=LONGEST => (u64_at(bytes, 0), u64_at(bytes, len - 8)),
            _ => return None,
        };
        Some(Self { head, tail, len })
    }

    fn hash(self) -> usize {
        let folded = (self.head ^ self.tail.rotate_left(29)).wrapping_add(self.len as u64);
        (folded.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize
    }
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes[at..].first_chunk().map_or(0, |four| u32::from_le_bytes(*four))
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes[at..].first_chunk().map_or(0, |eight| u64::from_le_bytes(*eight))
}

/// A hash table from spellings to ids, with open addressing.
#[derive(Debug)]
pub(super) struct Words {
    slots: Vec<(Key, WordId)>,
    known: u16,
    filled: usize,
}

impl Words {
    pub(super) fn new() -> Self {
        Self { slots: vec![(Key::default(), WordId::NONE); 1 << 10], known: 0, filled: 0 }
    }

    /// The id of a spelling, [`WordId::NONE`] where it is unknown.
    pub(super) fn get(&self, spelling: &str) -> WordId {
        match Key::of(spelling) {
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
        let key = Key::of(spelling).expect("lexicon words are short");
        if self.filled * 4 >= self.slots.len() {
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
        self.slots = vec![(Key::default(), WordId::NONE); old.len() * 2];
        for (key, id) in old {
            if id != WordId::NONE {
                let slot = self.slot(key);
                self.slots[slot] = (key, id);
            }
        }
    }

    /// Where a key stands, or the free slot where it would.
    fn slot(&self, key: Key) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = key.hash() & mask;
        while self.slots[at].1 != WordId::NONE && self.slots[at].0 != key {
            at = (at + 1) & mask;
        }
        at
    }
}

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

/// The longest spelling that is kept, in bytes: it fills a key.
const LONGEST: usize = 16;

/// A hash table from spellings to ids, with open addressing. A spelling is its own key, its bytes in one integer, so a
/// look-up compares integers and never a string.
#[derive(Debug)]
pub(super) struct Words {
    keys: Vec<u128>,
    /// The id of each key; none where the place is free.
    ids: Vec<WordId>,
    known: u16,
    filled: usize,
}

impl Words {
    pub(super) fn new() -> Self {
        Self { keys: vec![0; 1 << 10], ids: vec![WordId::NONE; 1 << 10], known: 0, filled: 0 }
    }

    /// The id of a spelling, [`WordId::NONE`] where it is unknown.
    pub(super) fn get(&self, spelling: &str) -> WordId {
        self.at(spelling, 0, spelling.len())
    }

    /// The id of a piece of a text.
    pub(super) fn at(&self, text: &str, start: usize, end: usize) -> WordId {
        key(text, start, end).map_or(WordId::NONE, |key| self.ids[self.slot(key)])
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
        let key = key(spelling, 0, spelling.len()).expect("lexicon words are short");
        if self.filled * 2 >= self.keys.len() {
            self.grow();
        }
        self.put(key, id);
    }

    fn put(&mut self, key: u128, id: WordId) {
        let slot = self.slot(key);
        if self.ids[slot] == WordId::NONE {
            (self.keys[slot], self.ids[slot]) = (key, id);
            self.filled += 1;
        }
    }

    fn grow(&mut self) {
        let size = self.keys.len() * 2;
        let keys = std::mem::replace(&mut self.keys, vec![0; size]);
        let ids = std::mem::replace(&mut self.ids, vec![WordId::NONE; size]);
        self.filled = 0;
        for (key, id) in keys.into_iter().zip(ids).filter(|&(_, id)| id != WordId::NONE) {
            self.put(key, id);
        }
    }

    /// Where a key stands, or the free slot where it would.
    fn slot(&self, key: u128) -> usize {
        let mask = self.keys.len() - 1;
        let folded = (key as u64 ^ ((key >> 64) as u64).rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut at = (folded >> 32) as usize & mask;
        while self.keys[at] != key && self.ids[at] != WordId::NONE {
            at = (at + 1) & mask;
        }
        at
    }
}

/// The bytes of a piece of a text as one integer; `None` for an empty or a long one. Inside a text sixteen bytes are
/// read at once and those behind the piece cut off, which needs no branch on its length.
fn key(text: &str, start: usize, end: usize) -> Option<u128> {
    let len = end.checked_sub(start).filter(|len| (1..=LONGEST).contains(len))?;
    let bytes = &text.as_bytes()[start..];
    let all = match bytes.first_chunk::<LONGEST>() {
        Some(chunk) => u128::from_le_bytes(*chunk),
        None => {
            let mut chunk = [0; LONGEST];
            chunk[..len].copy_from_slice(&bytes[..len]);
            u128::from_le_bytes(chunk)
        }
    };
    Some(all & (u128::MAX >> (8 * (LONGEST - len))))
}

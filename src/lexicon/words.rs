//! Word ids: every spelling of a lexicon word, in the three ways of capitalising it, leads to one id.

use super::numbered::Numbered;
use super::spelling::{self, Case};

/// A word of the lexicon. Two spellings of one word (`ủy`, `Uỷ`) have one id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WordId(pub(super) u16);

impl WordId {
    /// No word of the lexicon.
    pub(crate) const NONE: Self = Self(0);

    /// How many there may be.
    pub(super) const MOST: usize = 1 << 13;

    pub(super) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The longest spelling that is kept, in bytes; the rest of a slot holds its id.
const LONGEST: usize = 14;

/// More than twice as many slots as there are spellings, so that most stand where they are looked for first.
const SLOTS: usize = 1 << 15;

/// Where the id stands in a slot, and behind it the case of the spelling.
const ID: u32 = 8 * LONGEST as u32;
const CASE: u32 = 126;

/// A hash table from spellings to ids, with open addressing. A slot holds the bytes of a spelling, its id and its case
/// in one integer, 0 where it is free, so that a look-up compares integers, never a string, and mostly reads one cache line.
#[derive(Debug)]
pub(super) struct Words {
    slots: Numbered<u128, SLOTS>,
    known: u16,
    filled: usize,
}

impl Words {
    pub(super) fn new() -> Self {
        Self { slots: Numbered::new(Vec::new()), known: 0, filled: 0 }
    }

    /// The id of a spelling, [`WordId::NONE`] where it is unknown.
    pub(super) fn get(&self, spelling: &str) -> WordId {
        self.at_head(Sixteen::of(spelling, 0), spelling.len()).map_or(WordId::NONE, |(id, _)| id)
    }

    /// The id and the case of the first bytes of a place in a text; `None` where they are no spelling.
    #[inline]
    pub(super) fn at_head(&self, head: Sixteen, len: usize) -> Option<(WordId, Case)> {
        let slot = *self.slots.get(self.slot(head.key(len)));
        let id = WordId((slot >> ID) as u16 % WordId::MOST as u16);
        (id != WordId::NONE).then(|| (id, CASES[(slot >> CASE) as usize]))
    }

    /// How many ids there are, with the one that is none.
    pub(super) fn len(&self) -> usize {
        usize::from(self.known) + 1
    }

    /// The id of a word in small letters, made new where it has none yet, with its other spellings in small letters.
    pub(super) fn intern(&mut self, word: &str) -> WordId {
        let known = self.get(word);
        if known != WordId::NONE {
            return known;
        }
        self.known += 1;
        assert!(self.len() <= WordId::MOST, "the lexicon has fewer than {} words", WordId::MOST);
        for form in spelling::variants(&spelling::canonical(word)) {
            self.put(key(form.chars()), WordId(self.known), Case::Lower);
        }
        WordId(self.known)
    }

    /// Adds all spellings with capitals. They come last, so that those in small letters, which a text mostly has, stand
    /// where they are looked for first.
    pub(super) fn add_capitals(&mut self) {
        let small: Vec<u128> = self.slots.iter().copied().filter(|&slot| slot != 0).collect();
        for slot in small {
            let bytes = (slot & KEY).to_le_bytes();
            let end = bytes.iter().position(|&byte| byte == 0).unwrap_or(LONGEST);
            let form = std::str::from_utf8(&bytes[..end]).expect("a spelling was put in whole");
            let id = WordId((slot >> ID) as u16);
            let (title, upper) = (key(spelling::title(form)), key(form.chars().flat_map(char::to_uppercase)));
            // A single capital counts as capitals only.
            self.put(upper, id, Case::Upper);
            self.put(title, id, Case::Title);
        }
    }

    /// Puts in a spelling with its id; the id that a spelling has already stays.
    fn put(&mut self, key: u128, id: WordId, case: Case) {
        let at = self.slot(key);
        let slot = self.slots.get_mut(at);
        if *slot == 0 {
            *slot = key | u128::from(id.0) << ID | (case as u128) << CASE;
            self.filled += 1;
            assert!(self.filled * 2 < SLOTS, "the lexicon has fewer than {} spellings", SLOTS / 2);
        }
    }

    /// Where a key stands, or the free slot where it would.
    #[inline]
    fn slot(&self, key: u128) -> usize {
        let folded = (key as u64 ^ ((key >> 64) as u64).rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut at = (folded >> 48) as usize;
        while *self.slots.get(at) & KEY != key && *self.slots.get(at) != 0 {
            at += 1;
        }
        at
    }
}

/// The key of a spelling.
fn key(spelling: impl Iterator<Item = char>) -> u128 {
    let mut bytes = [0; Sixteen::BYTES];
    let end = spelling.fold(0, |end, letter| end + letter.encode_utf8(&mut bytes[end..]).len());
    assert!(end <= LONGEST, "words of the lexicon are short");
    u128::from_le_bytes(bytes)
}

/// The cases by the number that stands for each in a slot.
const CASES: [Case; 4] = [Case::Lower, Case::Title, Case::Upper, Case::Lower];

/// The part of a slot that is a spelling.
const KEY: u128 = u128::MAX >> (128 - ID);

/// The sixteen bytes of a text from a place on, zeros behind its end. They are read at once, and a word is cut off
/// their front, which needs no branch on its length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sixteen(u128);

impl Sixteen {
    pub(crate) const BYTES: usize = size_of::<u128>();

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

    /// The first bytes as one integer. If they are more than a spelling may have, it is that of none.
    #[inline]
    fn key(self, len: usize) -> u128 {
        self.0 & FIRST[len.min(LONGEST + 1)]
    }
}

/// By a count of bytes: so many from the first on.
const FIRST: [u128; LONGEST + 2] = {
    let mut first = [0; LONGEST + 2];
    let mut len = 1;
    while len < first.len() {
        first[len] = first[len - 1] << 8 | 0xFF;
        len += 1;
    }
    first
};

/// One in each byte, and the upper bit of each.
const EACH: u128 = u128::MAX / 0xFF;
const UPPER: u128 = 0x80 * EACH;

/// How many bytes from the first on have their upper bit set.
#[inline]
fn leading(bytes: u128) -> usize {
    (!bytes & UPPER).trailing_zeros() as usize / 8
}

//! Word ids: every spelling of a lexicon word, in the three ways of capitalising it, leads to one id.

use super::numbered::Numbered;
use super::spelling::{self, Case};
use super::trie::Phrases;

/// A word of the lexicon. Two spellings of one word (`ủy`, `Uỷ`) have one id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WordId(pub(super) u16);

impl WordId {
    /// No word of the lexicon.
    pub(crate) const NONE: Self = Self(0);

    /// The least that is one.
    pub(crate) const FIRST: Self = Self(1);
    /// More than any is.
    pub(crate) const BEYOND: Self = Self(u16::MAX);

    /// How many there may be.
    pub(super) const MOST: usize = 1 << 13;

    pub(super) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A word of the lexicon, or none, and how it is capitalised, in two bytes as both a slot and a token hold them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spelt(u16);

impl Spelt {
    /// Where the case stands: above the number of the word, and of any phrases that a token holds in its place.
    pub(crate) const CASE: u32 = Phrases::MOST.trailing_zeros();

    #[inline]
    pub(crate) const fn new(word: WordId, case: Case) -> Self {
        Self(word.0 | (case as u16) << Self::CASE)
    }

    #[inline]
    pub(crate) const fn word(self) -> WordId {
        WordId(self.0 % WordId::MOST as u16)
    }

    #[inline]
    pub(crate) const fn number(self) -> u16 {
        self.0
    }
}

/// The longest spelling that is kept, in bytes; the rest of a slot holds its id and case.
const LONGEST: usize = 14;

/// More than twice as many slots as there are spellings, so that most stand where they are looked for first.
const SLOTS: usize = 1 << 15;

/// What spreads spellings over the slots. Of a hundred words and figures of a text this looks for three where another
/// spelling stands; most other factors do so for twice as many and more, each of which costs a wrong guess.
const FACTOR: u64 = 0x6672_B0CC_46F5_2797;

/// Where the id and the case stand in a slot.
const SPELT: u32 = 8 * LONGEST as u32;

/// A hash table from spellings to ids, with open addressing. A slot holds the bytes of a spelling, its id and its case
/// in one integer, 0 where it is free, so that a look-up compares integers, never a string, and mostly reads one cache
/// line.
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
        self.at_head(Sixteen::whole(spelling), spelling.len()).word()
    }

    /// The id and the case of the first bytes of a place in a text; no word, and small letters, where they are no
    /// spelling.
    #[inline]
    pub(super) fn at_head(&self, head: Sixteen, len: usize) -> Spelt {
        let slot = self.slots.get(self.slot(head.key(len)));
        Spelt((slot >> SPELT) as u16)
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
            let id = Spelt((slot >> SPELT) as u16).word();
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
            *slot = key | u128::from(Spelt::new(id, case).0) << SPELT;
            self.filled += 1;
            assert!(self.filled * 2 < SLOTS, "the lexicon has fewer than {} spellings", SLOTS / 2);
        }
    }

    /// Where a key stands, or the free slot where it would.
    #[inline]
    fn slot(&self, key: u128) -> usize {
        let folded = (key as u64 ^ ((key >> 64) as u64).rotate_left(29)).wrapping_mul(FACTOR);
        let mut at = (folded >> (64 - SLOTS.trailing_zeros())) as usize;
        // It is the one or the other where the lesser of these is zero; to ask one after the other would be two
        // branches that none could foresee.
        let folded = |bits: u128| bits as u64 | (bits >> 64) as u64;
        let taken = |slot: u128| folded((slot ^ key) & KEY).min(folded(slot)) != 0;
        while taken(*self.slots.get(at)) {
            at += 1;
        }
        at
    }
}

/// The key of a spelling.
fn key(spelling: impl Iterator<Item = char>) -> u128 {
    let mut bytes = [0; Sixteen::LEN];
    let end = spelling.fold(0, |end, letter| end + letter.encode_utf8(&mut bytes[end..]).len());
    assert!(end <= LONGEST, "words of the lexicon are short");
    u128::from_le_bytes(bytes)
}

/// The part of a slot that is a spelling.
const KEY: u128 = u128::MAX >> (128 - SPELT);

/// Sixteen bytes of a text. They are read at once, and a word is cut off their front, which needs no branch on its
/// length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sixteen(u128);

impl Sixteen {
    pub(crate) const LEN: usize = size_of::<u128>();

    /// Those from a place on.
    #[inline]
    pub(crate) fn of(bytes: &[u8], at: usize) -> Self {
        Self(u128::from_le_bytes(*bytes[at..].first_chunk().expect("so many stand there")))
    }

    /// Those of a spelling, with zeros behind them.
    fn whole(spelling: &str) -> Self {
        let mut bytes = [0; Self::LEN];
        let len = spelling.len().min(Self::LEN);
        bytes[..len].copy_from_slice(&spelling.as_bytes()[..len]);
        Self::of(&bytes, 0)
    }

    /// The first of them.
    #[inline]
    pub(crate) fn first(self) -> u8 {
        self.0 as u8
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

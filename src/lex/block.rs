//! Sixty-four bytes of a text at a time, and where tokens lie in them, with a bit for each byte. So no token has to
//! wait until the one before it is read to its end, and no letter is looked at by itself.

use super::planes::gathered;
use crate::lexicon::Sixteen;

/// So many bytes of a text, and behind them what is read with the last of them.
pub(super) type Bytes = [u8; Block::LEN + Sixteen::LEN];

/// Where tokens lie in some bytes. The first bit is that of the first byte.
#[derive(Debug)]
pub(super) struct Block {
    /// The first byte of each word, run of digits or mark that ends in the block, but for those that were given.
    starts: u64,
    /// The first byte of each word, run of digits or mark and of each run of spaces.
    bounds: u64,
    /// Each byte behind a space.
    spaced: u64,
}

/// Where a token lies in a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) start: usize,
    pub(super) len: usize,
    /// Whether space stands before it.
    pub(super) spaced: bool,
}

impl Block {
    pub(super) const LEN: usize = u64::BITS as usize;

    #[inline]
    pub(super) fn new(bytes: &Bytes, behind_space: bool) -> Self {
        // Two bits for each byte: the first alone in words, the second alone in figures, both in spaces, none in marks.
        let (mut first, mut second) = (0, 0);
        for (n, eight) in bytes[..Self::LEN].chunks_exact(8).filter_map(<[u8]>::first_chunk).enumerate() {
            let eight = Eight(u64::from_le_bytes(*eight));
            let (digits, spaces) = (eight.within(b'0', b'9') & !eight.0, eight.within(b' ', b' ') & !eight.0);
            first |= u64::from(gathered(eight.letters() | spaces, UPPERMOST)) << (8 * n);
            second |= u64::from(gathered(digits | spaces, UPPERMOST)) << (8 * n);
        }
        let begins = |of: u64| of & !(of << 1);
        let (words, digits, spaces) = (first & !second, second & !first, first & second);
        let starts = begins(words) | begins(digits) | !(first | second);
        let bounds = starts | begins(spaces);
        let last = (bounds | 1).ilog2();
        Self { starts: starts & !(1 << last), bounds, spaced: spaces << 1 | u64::from(behind_space) }
    }

    /// Goes on at a place, if a token or space begins there.
    pub(super) fn goes_on_at(&mut self, place: usize) -> bool {
        let begins = place < Self::LEN && self.bounds >> place & 1 != 0;
        if begins {
            self.starts &= u64::MAX << place;
        }
        begins
    }

    /// Where what may go on behind the block begins, be it a token or space, and whether space stands before that.
    #[inline]
    pub(super) fn rest(&self) -> (usize, bool) {
        let last = (self.bounds | 1).ilog2() as usize;
        (last, self.spaced >> last & 1 != 0)
    }
}

/// Eight bytes of a text, which are tested at once in the upper bit of each.
#[derive(Clone, Copy)]
struct Eight(u64);

/// The number of the upper bit of a byte.
const UPPERMOST: usize = 7;

/// One in each byte, and the upper bit of each.
const EACH: u64 = u64::MAX / 0xFF;
const UPPER: u64 = EACH << UPPERMOST;

impl Eight {
    /// Which may belong to a word: letters, and all that is not ASCII.
    #[inline]
    fn letters(self) -> u64 {
        const SMALL: u64 = 0x20 * EACH;
        Self(self.0 | SMALL).within(b'a', b'z') | self.0
    }

    /// The upper bit of each that lies, but for that bit, within two of ASCII; the other bits say nothing.
    #[inline]
    fn within(self, first: u8, last: u8) -> u64 {
        let lower = self.0 & !UPPER;
        let from_first = lower + u64::from(0x80 - first) * EACH;
        let behind_last = lower + u64::from(0x7F - last) * EACH;
        from_first ^ behind_last
    }
}

impl Iterator for Block {
    type Item = Place;

    #[inline]
    fn next(&mut self) -> Option<Place> {
        let start = self.starts.trailing_zeros() as usize;
        (self.starts != 0).then(|| {
            self.starts &= self.starts - 1;
            let len = (self.bounds >> start & !1).trailing_zeros() as usize;
            Place { start, len, spaced: self.spaced >> start & 1 != 0 }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Bytes};

    #[test]
    fn where_tokens_lie() {
        let cases: [(&str, &[&str]); 5] = [
            ("Năm 2024, xã  có 5%", &["Năm", "_2024", ",", "_xã", "_có", "_5", "%"]),
            ("15ha (m2)", &["15", "ha", "_(", "m", "2", ")"]),
            (" @[`{/:~\n", &["_@", "[", "`", "{", "/", ":", "~", "\n"]),
            ("“Đảng”", &["“Đảng”"]),
            ("   ", &[]),
        ];
        for (text, wanted) in cases {
            let mut bytes: Bytes = [b' '; size_of::<Bytes>()];
            bytes[..text.len()].copy_from_slice(text.as_bytes());
            let mut block = Block::new(&bytes, false);
            let found: Vec<_> = std::iter::from_fn(|| block.next())
                .map(|place| format!("{}{}", if place.spaced { "_" } else { "" }, &text[place.start..][..place.len]))
                .collect();
            assert_eq!(found, wanted, "in {text}");
        }
    }

    #[test]
    fn what_may_go_on_behind_it() {
        let mut bytes: Bytes = [b'a'; size_of::<Bytes>()];
        bytes[40] = b' ';
        let mut block = Block::new(&bytes, true);
        assert!(block.next().is_some_and(|first| first.len == 40 && first.spaced));
        assert!(block.next().is_none());
        assert_eq!(block.rest(), (41, true));
    }
}

//! Bits of many tokens or bytes at once, and the walk over those that are set.

use std::ops::Range;

use super::Token;

/// How many tokens share a word of bits.
pub(crate) const BLOCK: usize = u64::BITS as usize;

/// A byte for each of at most [`BLOCK`] tokens, sorted by its bits: the first word has the lowest bit of each, the
/// first token's lowest. So what holds of a token is found without a branch, of which none could be foreseen.
#[inline]
pub(crate) fn planes<const N: usize>(tokens: &[Token], byte: impl Fn(&Token) -> u8) -> [u64; N] {
    let mut planes = [[0; BLOCK / 8]; N];
    let mut add = |n: usize, tokens: &[Token]| {
        let bytes = tokens.iter().rev().fold(0, |bytes, token| bytes << 8 | u64::from(byte(token)));
        for (bit, plane) in planes.iter_mut().enumerate() {
            plane[n] = gathered(bytes, bit);
        }
    };
    let eights = tokens.chunks_exact(8);
    let (count, rest) = (eights.len(), eights.remainder());
    eights.enumerate().for_each(|(n, eight)| add(n, eight));
    if !rest.is_empty() {
        add(count, rest);
    }
    planes.map(u64::from_le_bytes)
}

/// A bit of each of eight bytes, put together to one byte.
#[inline]
pub(super) fn gathered(bytes: u64, bit: usize) -> u8 {
    ((bytes >> bit & 0x0101_0101_0101_0101).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u8
}

/// A word with so many bits set, from the lowest on; all of them where it has no more.
#[inline]
pub(crate) fn first_bits(count: usize) -> u64 {
    !u64::MAX.checked_shl(count as u32).unwrap_or(0)
}

/// The tokens of a range whose bit is set in a word of bits for every [`BLOCK`] of them, in order.
#[inline]
pub(crate) fn ones(range: Range<usize>, word: impl Fn(usize) -> u64) -> impl Iterator<Item = usize> {
    // The bits of the tokens from one on, as many as a word has, in whichever two words they lie. Most ranges are no
    // longer, so that they end where these bits do, and that is asked once.
    let bits_from = move |at: usize| {
        let (number, passed) = (at / BLOCK, at % BLOCK);
        let bits = word(number) >> passed | word(number + 1) << 1 << (BLOCK - 1 - passed);
        bits & first_bits(range.end.saturating_sub(at))
    };
    let mut at = range.start;
    let mut bits = bits_from(at);
    std::iter::from_fn(move || {
        while bits == 0 {
            at += BLOCK;
            if at >= range.end {
                return None;
            }
            bits = bits_from(at);
        }
        let one = at + bits.trailing_zeros() as usize;
        bits &= bits - 1;
        Some(one)
    })
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, ones, planes};
    use crate::lex::{Kind, lex};
    use crate::lexicon::lexicon;

    #[test]
    fn the_bits_of_each_token() {
        let tokens = lex(&"a, 1 ".repeat(BLOCK), lexicon(), BLOCK);
        for len in 0..=BLOCK {
            let [marks, spaced] =
                planes(&tokens[..len], |token| u8::from(token.kind == Kind::Comma) | u8::from(token.spaced()) << 1);
            for (n, token) in tokens[..len].iter().enumerate() {
                assert_eq!((marks >> n & 1 != 0, spaced >> n & 1 != 0), (token.kind == Kind::Comma, token.spaced()));
            }
            let used = u64::MAX.checked_shl(len as u32).unwrap_or(0);
            assert_eq!((marks | spaced) & used, 0, "behind {len}");
        }
    }

    #[test]
    fn the_marked_tokens_of_a_range() {
        let marked = [0, 1, 63, 64, 70, 192, 255];
        let bits = |word: usize| marked.iter().filter(|&&at| at / 64 == word).fold(0, |bits, at| bits | 1 << (at % 64));
        let marks: Vec<u64> = (0..4).map(bits).collect();
        for start in 0..260 {
            for end in start..260 {
                let within: Vec<_> = ones(start..end, |word| marks.get(word).copied().unwrap_or_default()).collect();
                let expected: Vec<_> = marked.into_iter().filter(|at| (start..end).contains(at)).collect();
                assert_eq!(within, expected, "{start}..{end}");
            }
        }
    }
}

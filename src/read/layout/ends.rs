use std::ops::Range;

use crate::grammar::Found;
use crate::lex::{BLOCK, Kind, Token, first_bits, ones, planes};

/// Where lines end, and where sentences may: a bit for each token.
pub(super) struct Ends(Vec<[u64; 2]>);

/// By kind of token, the bits of a break and of a stop.
const ENDS: [u8; 32] = {
    let mut table = [0; 32];
    table[Kind::Break as usize] = 1;
    table[Kind::Stop as usize] = 1 << 1;
    table[Kind::Dot as usize] = 1 << 1;
    table[Kind::Ellipsis as usize] = 1 << 1;
    table
};

impl Ends {
    pub(super) fn new(tokens: &[Token], found: &[Found]) -> Self {
        let ends = |token: &Token| ENDS[token.kind as usize % ENDS.len()];
        let mut blocks: Vec<[u64; 2]> = tokens.chunks(BLOCK).map(|tokens| planes(tokens, ends)).collect();
        // A stop inside an expression ends nothing.
        for Range { start, end } in found.iter().map(|found| found.tokens.clone()) {
            let first = start / BLOCK;
            for (n, [_, stops]) in blocks[first..end.div_ceil(BLOCK)].iter_mut().enumerate() {
                let before = |at: usize| first_bits(at.saturating_sub((first + n) * BLOCK));
                *stops &= before(start) | !before(end);
            }
        }
        Self(blocks)
    }

    /// The breaks among so many tokens.
    pub(super) fn breaks(&self, len: usize) -> impl Iterator<Item = usize> {
        ones(0..len, |number| self.0.get(number).map_or(0, |&[breaks, _]| breaks))
    }

    /// The stops of a range.
    pub(super) fn stops(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        ones(range, |number| self.0.get(number).map_or(0, |&[_, stops]| stops))
    }
}

//! Where lines end and sentences may, found for many tokens at once.

use std::ops::Range;

use smallvec::SmallVec;

use crate::grammar::Found;
use crate::lex::{BLOCK, ByKind, Kind, Token, first_bits, ones, planes};

/// Most texts have no more tokens, so that their ends take no memory.
const USUAL_BLOCKS: usize = 64;

/// Where lines end, and where sentences may: a bit for each token.
pub(super) struct Ends(SmallVec<[[u64; 2]; USUAL_BLOCKS]>);

/// By kind of token, the bits of a break and of a stop.
static ENDS: ByKind<u8> =
    ByKind::all(0).with(Kind::Break, 1).with(Kind::Stop, 1 << 1).with(Kind::Dot, 1 << 1).with(Kind::Ellipsis, 1 << 1);

impl Ends {
    pub(super) fn new(tokens: &[Token], found: &[Found]) -> Self {
        let mut blocks: SmallVec<[_; USUAL_BLOCKS]> =
            tokens.chunks(BLOCK).map(|tokens| planes(tokens, |token| ENDS.of(*token))).collect();
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

    /// About how many lines and sentences there are, and hardly ever fewer. A sentence ends with its line, or at a stop
    /// within that, though seldom at one behind the first token, which is mostly a list number.
    pub(super) fn expected(&self) -> (usize, usize) {
        let (mut lines, mut sentences) = (1, 1);
        for [breaks, stops] in &self.0 {
            let within = stops & !(breaks >> 1) & !(breaks << 2);
            lines += breaks.count_ones() as usize;
            sentences += (breaks | within).count_ones() as usize;
        }
        (lines, sentences)
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

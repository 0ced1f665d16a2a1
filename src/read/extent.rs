use std::ops::Range;

/// A range of tokens in eight bytes. A text has fewer tokens than bytes, and those are counted in four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extent {
    start: u32,
    end: u32,
}

impl Extent {
    #[inline]
    pub(super) const fn of(tokens: &Range<usize>) -> Self {
        Self { start: tokens.start as u32, end: tokens.end as u32 }
    }

    #[inline]
    pub(super) const fn end(self) -> usize {
        self.end as usize
    }

    #[inline]
    pub(super) const fn tokens(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

use super::{Kind, Token};

/// More than there are kinds of token; a power of two, so that a kind is looked up without a check.
const KINDS: usize = 32;

/// What holds of tokens by their kind alone.
#[derive(Debug)]
pub(crate) struct ByKind<T>([T; KINDS]);

impl<T: Copy> ByKind<T> {
    /// The same of all.
    pub(crate) const fn all(of_any: T) -> Self {
        Self([of_any; KINDS])
    }

    /// Something else of one kind.
    pub(crate) const fn with(mut self, kind: Kind, of_kind: T) -> Self {
        self.0[kind as usize] = of_kind;
        self
    }

    #[inline]
    pub(crate) fn of(&self, token: Token) -> T {
        self.0[token.kind as usize % KINDS]
    }
}

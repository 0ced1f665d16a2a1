use std::ops::Deref;

use smallvec::SmallVec;

use crate::model::{Inferred, Mention};
use crate::text::{Span, Text};
use crate::value::Value;

/// Most texts leave the years of no more expressions open.
const USUALLY_INFERRED: usize = 16;

/// The mentions of a text while it is read, in order. What a reader does not ask for is added last, since it takes as
/// much room as all the rest, beside the tokens and all else that is read.
#[derive(Debug, Default)]
pub(super) struct Mentions<'t> {
    bare: Vec<Bare<'t>>,
    /// What was inferred of some of them, by their numbers.
    inferred: SmallVec<[(u32, Inferred); USUALLY_INFERRED]>,
}

/// A mention without what stands there.
#[derive(Debug)]
pub(super) struct Bare<'t> {
    pub(super) span: Span,
    pub(super) value: Value<'t>,
}

impl<'t> Mentions<'t> {
    /// None yet, with room for so many.
    pub(super) fn with_capacity(mentions: usize) -> Self {
        Self { bare: Vec::with_capacity(mentions), inferred: SmallVec::new() }
    }

    #[inline]
    pub(super) fn push(&mut self, span: Span, value: Value<'t>, inferred: Option<Inferred>) {
        if let Some(inferred) = inferred {
            self.inferred.push((self.bare.len() as u32, inferred));
        }
        self.bare.push(Bare { span, value });
    }

    /// Where the unwritten part of a mention was taken from.
    pub(super) fn inferred(&self, mention: usize) -> Option<Inferred> {
        let number = self.inferred.binary_search_by_key(&(mention as u32), |(mention, _)| *mention);
        number.ok().map(|number| self.inferred[number].1)
    }

    /// The whole mentions.
    pub(super) fn of(self, text: &Text<'t>) -> Vec<Mention<'t>> {
        let whole = |Bare { span, value }| Mention::new(span, text.given(span), value, None);
        let mut mentions: Vec<_> = self.bare.into_iter().map(whole).collect();
        for (mention, inferred) in self.inferred {
            mentions[mention as usize].inferred = Some(inferred);
        }
        mentions
    }
}

impl<'t> Deref for Mentions<'t> {
    type Target = [Bare<'t>];

    fn deref(&self) -> &[Bare<'t>] {
        &self.bare
    }
}

//! Which indicators are parts of another: `tổng thu 9 tỷ đồng, trong đó thu nội địa 5 tỷ đồng`.
//!
//! | before the figure | parts |
//! |---|---|
//! | `…, trong đó` | what the sentence goes on with, up to a `;` |
//! | `…, trong đó:` | all that the sentence goes on with and that counts in the same |
//! | `. Trong đó` | the same, of what the sentence before told last |

use std::ops::Range;

use super::draft::Unit;
use super::group::Groups;
use super::step::Step;
use super::tail;
use crate::lex::Kind;
use crate::lexicon::Opener;

impl Groups<'_, '_, '_> {
    /// What the sentence before told last, where this one begins with `trong đó`.
    pub(super) fn said_before(&self, sentence: &Range<usize>) -> Option<usize> {
        let begins = matches!(self.source.longest(sentence.start, sentence.end), Some((Opener::Part, _)));
        (self.first..self.drafts.len()).rev().find(|&n| begins && self.drafts[n].part_of.is_none())
    }

    /// Whether a colon behind `trong đó` says that all that its sentence goes on with are parts.
    pub(super) fn opens_parts(&self, step: &Step) -> bool {
        let end = step.figure.tokens.start;
        let colon = |at: usize| matches!(self.source.longest(at, end), Some((Opener::Part, len)) if self.source.tokens[at + len].kind == Kind::Colon);
        (step.gap.start..end).any(colon)
    }

    /// Whether a figure counts in what its whole counts in, or is a percentage of that.
    pub(super) fn is_of_kind(&self, whole: usize, step: &Step) -> bool {
        match (&self.drafts[whole].unit, step.unit()) {
            (Some(Unit::Noun(one)), Some(Unit::Noun(other))) => tail::is_same_noun(self.source, one, &other),
            (Some(one), Some(other)) => *one == other,
            (_, None) => true,
            (None, Some(_)) => false,
        }
    }
}

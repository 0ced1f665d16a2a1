//! How a figure stands in its sentence, as far as the words before it are read by that.

use crate::lexicon::LeadVerb;
use crate::read::indicators::around::lead::Lead;
use crate::read::indicators::figure::Figure;
use crate::value::Bound;

/// How the figure of a clause stands in its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::read) struct Place {
    /// Whether it is the first of its sentence.
    pub(in crate::read) first: bool,
    /// Whether a colon leads up to it.
    pub(in crate::read) colon: bool,
    pub(in crate::read) told: Told,
}

/// What a figure is and what leads up to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::read) enum Told {
    #[default]
    Otherwise,
    Percent,
    /// An amount that no word leads up to.
    Bare,
    /// What something measured came to, rather than a count: `đạt 5 tỷ đồng`.
    Reached,
}

impl Told {
    /// What a figure with its lead is.
    pub(in crate::read) fn of(figure: &Figure, lead: &Lead) -> Self {
        if figure.is_percent() {
            Self::Percent
        } else if lead.start == figure.tokens.start {
            Self::Bare
        } else if (lead.verb == Some(LeadVerb::Reach) || lead.bound == Some(Bound::About)) && !figure.is_count() {
            Self::Reached
        } else {
            Self::Otherwise
        }
    }
}

//! What leads up to a figure: the run of cues right before it.
//!
//! | before the figure | verb | more |
//! |---|---|---|
//! | `đạt`, `ước đạt trên` | [`LeadVerb::Reach`] | bound |
//! | `tăng gấp` | [`LeadVerb::Growth`] | fold |
//! | `giảm từ` | [`LeadVerb::Decline`] | from |
//! | `so với cùng kỳ tăng`, `tăng so với cùng kỳ` | [`LeadVerb::Growth`] | basis |
//! | `:` | | colon |

use std::ops::Range;

use super::basis::{self, Basis};
use super::tail;
use crate::lex::Kind;
use crate::lexicon::{Activity, BasisCue, LeadCue, LeadVerb};
use crate::read::source::Source;
use crate::value::{Bound, Value};

/// The most cues that lead up to one figure.
const MOST_CUES: usize = 8;

/// How far before a figure `so với` may stand.
const LONGEST_BASIS: usize = 9;

/// The cues before a figure, read backwards from it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lead {
    pub(super) start: usize,
    pub(super) verb: Option<LeadVerb>,
    pub(super) bound: Option<Bound>,
    /// Whether the figure says how many times as much: `gấp 2 lần`.
    pub(super) fold: bool,
    /// Whether the figure is one that a change began with: `từ`.
    pub(super) from: bool,
    pub(super) colon: bool,
    pub(super) basis: Option<Basis>,
}

/// The lead of the figure that begins at a token; it does not reach back beyond `floor`.
pub(super) fn before(source: &Source<'_, '_>, floor: usize, figure: usize) -> Lead {
    let mut lead = Lead { start: figure, ..Lead::default() };
    for _ in 0..MOST_CUES {
        let more = lead.sign(source, floor)
            || lead.basis(source, floor, BasisCue::Against)
            || lead.time(source, floor)
            || lead.cue(source, floor)
            || lead.basis(source, floor, BasisCue::Target);
        if !more {
            break;
        }
    }
    lead
}

impl Lead {
    fn sign(&mut self, source: &Source<'_, '_>, floor: usize) -> bool {
        let Some(at) = self.start.checked_sub(1).filter(|&at| at >= floor) else { return false };
        match source.tokens[at].kind {
            Kind::Colon if !self.colon => self.colon = true,
            Kind::Equals => {}
            _ => return false,
        }
        self.start = at;
        true
    }

    /// `so với cùng kỳ` before or behind the verb, `kế hoạch` behind it.
    fn basis(&mut self, source: &Source<'_, '_>, floor: usize, cue: BasisCue) -> bool {
        if self.basis.is_some() {
            return false;
        }
        let nearest = floor.max(self.start.saturating_sub(LONGEST_BASIS));
        self.basis = (nearest..self.start).rev().find_map(|at| self.basis_at(source, floor, at, cue));
        self.start = self.basis.as_ref().map_or(self.start, |basis| basis.tokens.start);
        self.basis.is_some()
    }

    /// The basis from a token up to the lead, beside a verb that it goes with.
    fn basis_at(&self, source: &Source<'_, '_>, floor: usize, at: usize, wanted: BasisCue) -> Option<Basis> {
        let (cue, _) = source.longest::<BasisCue>(at, self.start).filter(|(cue, _)| *cue == wanted)?;
        let verb = match source.longest_before(floor, at) {
            Some((LeadCue::Verb(verb), _)) => Some(verb),
            _ => None,
        };
        let fits = match cue {
            BasisCue::Against => verb.or(self.verb).is_some(),
            _ => self.verb.is_none() && (verb == Some(LeadVerb::Reach) || tail::is_difference(verb)),
        };
        let basis = basis::find(source, at, self.start).filter(|_| fits)?;
        (basis.tokens.end == self.start).then_some(basis)
    }

    /// A point or stretch of time between the subject and the figure: `đến hết tháng 6`.
    fn time(&mut self, source: &Source<'_, '_>, floor: usize) -> bool {
        let Some(place) = time_before(source, floor, self.start) else { return false };
        self.start = place.start;
        if let Some((LeadCue::Preposition | LeadCue::From | LeadCue::Verb(LeadVerb::To), len)) =
            source.longest_before(floor, self.start)
        {
            self.start -= len;
        }
        true
    }

    fn cue(&mut self, source: &Source<'_, '_>, floor: usize) -> bool {
        let Some((cue, len)) = source.longest_before(floor, self.start) else { return false };
        // `chỉ` of `đình chỉ` is no cue.
        if matches!(source.longest_before::<Activity>(floor, self.start), Some((_, longer)) if longer > len) {
            return false;
        }
        match cue {
            LeadCue::Verb(verb) if self.outweighs(verb) => self.verb = Some(verb),
            LeadCue::Verb(_) | LeadCue::Filler | LeadCue::Done => {}
            LeadCue::Bound(bound) => self.bound = self.bound.or(Some(bound)),
            LeadCue::Fold => self.fold = true,
            LeadCue::From => self.from = true,
            LeadCue::Preposition => return false,
        }
        self.start -= len;
        true
    }

    /// Whether a verb further from the figure says more than the nearer one: `tăng được`.
    fn outweighs(&self, verb: LeadVerb) -> bool {
        match self.verb {
            None => true,
            Some(LeadVerb::Reach | LeadVerb::Have) => {
                matches!(verb, LeadVerb::Growth | LeadVerb::Decline | LeadVerb::Over | LeadVerb::Share)
            }
            Some(_) => false,
        }
    }
}

/// The mention of a time that ends right before a token.
fn time_before(source: &Source<'_, '_>, floor: usize, at: usize) -> Option<Range<usize>> {
    let mention = source.mention_at(at.checked_sub(1)?)?;
    let place = source.places[mention].clone();
    (is_time(&source.mentions[mention].value) && place.start >= floor && place.end == at).then_some(place)
}

/// Whether a value is a point or a stretch of time.
pub(super) fn is_time(value: &Value<'_>) -> bool {
    matches!(value, Value::Year(_) | Value::Month(_) | Value::Date(_) | Value::Period(_))
}

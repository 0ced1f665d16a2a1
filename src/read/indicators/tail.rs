//! What follows a figure: what it counts, what it is set against, and a bound.
//!
//! | behind the figure | noun | basis | bound |
//! |---|---|---|---|
//! | ` đảng viên mới, đạt …` | `đảng viên mới` | | |
//! | `/năm trở lên` | | | [`Bound::AtLeast`] |
//! | ` kế hoạch thành phố giao` | | `kế hoạch thành phố giao` | |
//! | ` chỉ tiêu giao quân` | `giao quân` | `chỉ tiêu` | |

use std::ops::Range;

use super::basis::{self, Basis};
use super::figure::Figure;
use super::lead::Lead;
use crate::lex::Kind;
use crate::lexicon::{BasisCue, Counted, LeadVerb, PerWhat, TailCue};
use crate::read::source::Source;
use crate::value::Bound;

/// The most tokens of a noun phrase behind a figure.
const LONGEST_NOUN: usize = 20;

/// The most tokens of a noun in a list: `18 cán bộ quản lý, giáo viên được khen`.
const LONGEST_LISTED: usize = 4;

/// What stands behind a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tail {
    /// Where the sentence goes on.
    pub(super) end: usize,
    /// The noun phrase.
    pub(super) noun: Range<usize>,
    pub(super) basis: Option<Basis>,
    pub(super) bound: Option<Bound>,
}

/// The tail of a figure, up to `end` where the next figure's lead begins.
pub(super) fn behind(source: &Source<'_, '_>, figure: &Figure, lead: &Lead, end: usize) -> Tail {
    let mut tail = Tail { end: per_what(source, figure.tokens.end, end), ..Tail::default() };
    tail.noun = tail.end..tail.end;
    tail.bound(source, end);
    if tail.basis(source, figure, lead, end) && figure.is_percent() {
        tail.bound(source, end);
    }
    if !matches!(&tail.basis, Some(basis) if basis.kind != BasisCue::Target) {
        tail.noun(source, end);
        tail.bound(source, end);
        if tail.basis.is_none() && matches!(source.longest(tail.end, end), Some((BasisCue::Against, _))) {
            tail.basis(source, figure, lead, end);
        }
    }
    tail
}

impl Tail {
    fn bound(&mut self, source: &Source<'_, '_>, end: usize) {
        if let Some((TailCue::Bound(bound), len)) = source.longest(self.end, end) {
            self.bound = Some(bound);
            self.end = per_what(source, self.end + len, end);
        }
    }

    fn basis(&mut self, source: &Source<'_, '_>, figure: &Figure, lead: &Lead, end: usize) -> bool {
        let cue = source.longest::<BasisCue>(self.end, end).map(|(cue, _)| cue);
        let compares = figure.is_percent() || lead.fold;
        self.basis = match cue {
            Some(BasisCue::Against) => basis::find(source, self.end, end),
            Some(_) if compares || (!figure.is_count() && is_difference(lead.verb)) => {
                basis::find(source, self.end, end)
            }
            None if compares && (lead.fold || lead.verb == Some(LeadVerb::Reach)) => basis::year(source, self.end, end),
            _ => None,
        };
        // What a share is of needs no cue: `chiếm 12% lực lượng lao động`.
        if self.basis.is_none() && figure.is_percent() && lead.verb == Some(LeadVerb::Share) {
            let to = run(source, self.end, end.min(self.end + LONGEST_NOUN));
            self.basis = (to > self.end).then(|| Basis { tokens: self.end..to, kind: BasisCue::Whole });
        }
        if let Some(basis) = &self.basis {
            self.end = basis.tokens.end;
        }
        self.basis.is_some()
    }

    fn noun(&mut self, source: &Source<'_, '_>, end: usize) {
        let end = end.min(self.end + LONGEST_NOUN);
        let mut to = run(source, self.end, end);
        // `xóm, tổ dân phố đạt chuẩn`: nouns before a comma are a list that goes on.
        let mut from = self.end;
        while to < end && source.tokens[to].kind == Kind::Comma && is_listed(source, from..to) {
            let next = run(source, to + 1, end);
            // What reaches the next figure is that one's subject.
            if next == end || source.longest::<Counted>(to + 1, next).is_none() {
                break;
            }
            (from, to) = (to + 1, next);
        }
        self.noun = self.end..to;
        self.end = to;
        // `17/20 chỉ tiêu nghị quyết đề ra`: the targets are counted, the rest says whose they are.
        if let Some((BasisCue::Target, len)) = source.longest(self.noun.start, to) {
            if source.longest::<BasisCue>(self.noun.start + len, to).is_some() {
                self.noun.end = self.noun.start + len;
            }
        }
    }
}

/// Whether a difference is what a verb before an amount tells.
pub(super) fn is_difference(verb: Option<LeadVerb>) -> bool {
    use LeadVerb::{Above, Below, Decline, Growth, Over};
    matches!(verb, Some(Growth | Decline | Over | Above | Below))
}

/// Whether some tokens are a counted noun with hardly more, as stands in a list.
fn is_listed(source: &Source<'_, '_>, tokens: Range<usize>) -> bool {
    tokens.len() <= LONGEST_LISTED && source.longest::<Counted>(tokens.start, tokens.end).is_some()
}

/// Whether some tokens are a counted noun and nothing else.
pub(super) fn is_counted(source: &Source<'_, '_>, tokens: Range<usize>) -> bool {
    source.longest::<Counted>(tokens.start, tokens.end).is_some_and(|(_, len)| len == tokens.len())
}

/// Where a phrase of words from a token ends: at a mark, or at a word that no noun phrase has in it.
pub(super) fn run(source: &Source<'_, '_>, from: usize, end: usize) -> usize {
    let mut at = from;
    let mut quoted = false;
    while at < end {
        match source.tokens[at].kind {
            Kind::Quote => quoted = !quoted,
            Kind::Word if !quoted => match past_word(source, at, end) {
                Some(after) => {
                    at = after;
                    continue;
                }
                None => break,
            },
            Kind::Word | Kind::Digits | Kind::Slash | Kind::Dash => {}
            Kind::Comma if quoted => {}
            _ => break,
        }
        at += 1;
    }
    at
}

/// Past a word that a phrase goes on with, and the words that belong to it.
fn past_word(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    // `so với năm trước`: what is set against keeps its last word.
    if let Some((BasisCue::Previous, len)) = source.longest(at, end) {
        return Some(at + len);
    }
    match source.longest(at, end) {
        None => Some(at + 1),
        Some((TailCue::And, len)) if !leads_to_figure(source, at + len) => Some(at + len),
        Some(_) => threshold(source, at, end),
    }
}

/// Whether a figure comes before the next mark.
fn leads_to_figure(source: &Source<'_, '_>, from: usize) -> bool {
    let end = source.tokens.len().min(from + LONGEST_NOUN);
    (from..end)
        .take_while(|&at| matches!(source.tokens[at].kind, Kind::Word | Kind::Digits | Kind::Dash | Kind::Quote))
        .any(|at| source.mention_at(at).is_some())
}

/// `từ 15 m trở lên` inside a noun phrase tells which ones, and measures nothing.
pub(super) fn threshold(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let mention = source.mention_at(at + 1).filter(|&mention| source.places[mention].start == at + 1)?;
    let after = per_what(source, source.places[mention].end, end);
    match source.longest::<TailCue>(after, end) {
        Some((TailCue::Bound(_), len)) => Some(after + len),
        _ => None,
    }
}

/// Past `/người/năm`.
fn per_what(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let mut at = at;
    while at < end && source.tokens[at].kind == Kind::Slash {
        let Some((PerWhat(_), len)) = source.longest(at + 1, end) else { break };
        at += 1 + len;
    }
    at
}

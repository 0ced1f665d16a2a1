//! Figures that count nothing by themselves: a fraction of what they are set against, and for how many a rate is told;
//! and a percentage whose work is named by how it changes something.

use rust_decimal::Decimal;

use super::Step;
use crate::lex::Kind;
use crate::lexicon::{Activity, BasisCue, Counted, Function, Head, LeadCue, LeadVerb};
use crate::read::indicators::around::lead::Lead;
use crate::read::indicators::figure::Figure;
use crate::read::indicators::words::basis::Basis;
use crate::read::indicators::words::measured;
use crate::read::source::Source;

/// For how many a rate is told: `113 bé trai/100 bé gái`.
const FOR_EACH: [Decimal; 4] = [
    Decimal::ONE_HUNDRED,
    Decimal::ONE_THOUSAND,
    Decimal::from_parts(10_000, 0, 0, false, 0),
    Decimal::from_parts(100_000, 0, 0, false, 0),
];

/// The largest denominator of a fraction in words: `3/4 số hộ`.
const LARGEST_DENOMINATOR: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// The words of a work that is named by what it changes: `giảm nghèo`.
const WORDS_OF_CHANGE: usize = 2;

impl Step {
    /// Whether a figure behind its noun and a slash only tells of how many it is told: `113,2 bé trai/100 bé gái`.
    pub(super) fn is_for_each(&self, source: &Source<'_, '_>, of: &Figure, lead: &Lead) -> bool {
        let noun = &self.tail.noun;
        let slash = noun.end + 1 == of.tokens.start && source.tokens[noun.end].kind == Kind::Slash;
        let plain = |figure: &Figure| figure.is_count() && figure.whole.is_none();
        let bare = lead.start == of.tokens.start;
        let rate = || measured::first_head(source, &self.clause.words).is_some_and(|(head, _)| head == Head::Rate);
        slash
            && bare
            && !noun.is_empty()
            && plain(&self.figure)
            && plain(of)
            && FOR_EACH.contains(&of.value())
            && rate()
    }

    /// Whether its two figures are a fraction of a number: `2/3 số hộ`.
    fn is_fraction_of_number(&self, source: &Source<'_, '_>) -> bool {
        let small = self.figure.is_count() && self.figure.whole.is_some_and(|whole| whole <= LARGEST_DENOMINATOR);
        let noun = &self.tail.noun;
        let number = || source.length(Function::Number, noun.start, noun.end) == Some(1);
        small && self.figure.whole.is_some_and(|whole| self.figure.value() < whole) && number()
    }

    /// The change that the work is by its name whose percentage it tells: `giảm nghèo 0,5%/năm`.
    pub(in crate::read) fn changes_by_name(&self, source: &Source<'_, '_>) -> Option<LeadVerb> {
        let words = &self.clause.words;
        if words.len() != WORDS_OF_CHANGE || !self.tail.noun.is_empty() || self.lead.verb.is_some() {
            return None;
        }
        source.exactly::<Activity>(words)?;
        match source.exactly(&(words.start..words.start + 1))? {
            LeadCue::Verb(verb @ (LeadVerb::Growth | LeadVerb::Decline)) => Some(verb),
            _ => None,
        }
    }

    /// Whether its two figures are a fraction of what they are set against, and count nothing: `đạt 3/4 dự toán`, `bằng
    /// 1/3 so với cùng kỳ`.
    pub(in crate::read) fn is_fraction_of_basis(&self, source: &Source<'_, '_>) -> bool {
        if self.is_fraction_of_number(source) {
            return true;
        }
        let reached = self.lead.verb == Some(LeadVerb::Reach) && self.figure.is_count();
        if !self.figure.whole.is_some_and(|whole| reached && self.figure.value() < whole) {
            return false;
        }
        let noun = &self.tail.noun;
        // `đạt 12/15 kế hoạch` may count plans.
        let plans = |head| matches!(head, Head::Planned | Head::Levy);
        let planned = || measured::first_head(source, &self.clause.words).is_some_and(|(head, _)| plans(head));
        let counts = || match source.longest(noun.start, noun.end) {
            Some((Counted::Idea, _)) => !planned(),
            counted => counted.is_some(),
        };
        let of_time = |basis: &Basis| noun.is_empty() && basis.kind == BasisCue::Previous;
        self.tail.basis.as_ref().is_some_and(of_time)
            || match source.longest(noun.start, noun.end) {
                Some((BasisCue::Previous, _)) => true,
                Some((BasisCue::Target, _)) => !counts(),
                _ => false,
            }
    }
}

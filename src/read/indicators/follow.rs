//! Figures that say more of an indicator told before: where a change led to, the amount of a percentage, a plan in
//! brackets, a difference.

use super::draft::{Draft, Unit};
use super::group::Groups;
use super::step::Step;
use super::subject::{self, From, Subject};
use super::tail;
use crate::lexicon::{BasisCue, Counted, Function, LeadVerb};

/// How many drafts back a difference finds what it is of.
const MOST_DRAFTS_BACK: usize = 24;

impl Groups<'_, '_, '_> {
    /// The last result of the sentence that counts what a difference is of: `62 đảng viên, … giảm 18 đảng viên`.
    pub(super) fn counted(&self, unit: Option<&Unit>) -> Option<usize> {
        let Some(Unit::Noun(noun)) = unit else { return None };
        // `giảm 15% số vụ`
        let number = matches!(self.source.longest(noun.start, noun.end), Some((Function::Number, 1)));
        let noun = &(noun.start + usize::from(number)..noun.end);
        let counts = |draft: &Draft| matches!(&draft.unit, Some(Unit::Noun(counted)) if tail::is_same_noun(self.source, counted, noun));
        let nearest = self.first.max(self.drafts.len().saturating_sub(MOST_DRAFTS_BACK));
        let counting = || (nearest..self.drafts.len()).rev().filter(|&n| counts(&self.drafts[n]));
        // `làm chết 2 người, bị thương 4 người, giảm 1 người chết`: what is told of them says which.
        let counted = self.source.longest::<Counted>(noun.start, noun.end).map_or(1, |(_, len)| len);
        let more = noun.start + counted..noun.end;
        let told = |n: &usize| subject::shares_word(self.source, &self.drafts[*n].subject.tokens, &more);
        counting().find(told).or_else(|| counting().next())
    }

    /// `còn 12 tổ`, `lên 52 triệu đồng`: where a change of the running subject led to.
    pub(super) fn level(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|_| step.is_level()) else { return false };
        let draft = &mut self.drafts[n];
        if draft.amount.is_some() && !step.gap.is_empty() {
            return false;
        }
        if let Some(amount) = draft.amount {
            draft.previous = Some(amount);
            if draft.subject.from != From::Before && !step.tail.noun.is_empty() {
                draft.subject = Subject { tokens: step.tail.noun.clone(), from: From::Behind };
            }
        }
        draft.set_amount(&step.figure, step.unit(), step.bound());
        true
    }

    /// An amount that follows its percentage: `đạt 61,8% kế hoạch (376,7/609,1 tỷ đồng)`, `100% chỉ tiêu với 12 người`.
    pub(super) fn supplement(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        let with = step.lead.verb == Some(LeadVerb::Have) && !step.clause.fresh;
        if !(step.bracketed || with) {
            return false;
        }
        let draft = &mut self.drafts[n];
        if draft.amount.is_none() && !draft.rates.is_empty() {
            draft.set_amount(&step.figure, step.unit(), step.bound());
            return true;
        }
        // A second pair of percentage and ratio on one subject is another indicator.
        let paired = step.figure.whole.is_some() && draft.rates.len() > 1;
        let Some(rate) = paired.then(|| draft.take_last_rate()).flatten() else { return false };
        let mut second = Draft::new(draft.subject.clone(), draft.goal);
        (second.period, second.part_of) = (draft.period, draft.part_of);
        second.add_rate(rate, None);
        second.set_amount(&step.figure, step.unit(), step.bound());
        self.push(second);
        self.host = self.host.map(|_| self.current);
        true
    }

    /// `(kế hoạch 50 ha)`, `(cùng kỳ 12 vụ)`: a bracket that only tells what the result is set against.
    pub(super) fn refer(&mut self, step: &Step, reference: BasisCue) {
        let Some(n) = self.draft() else { return };
        let draft = &mut self.drafts[n];
        let value = Some(step.figure.value());
        match reference {
            BasisCue::Target if draft.second.is_none() => draft.target = value,
            BasisCue::Previous if draft.previous.is_none() => draft.previous = value,
            _ => return,
        }
        draft.figures.push(step.figure.tokens.clone());
    }
}

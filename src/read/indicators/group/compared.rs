//! How much that was which a result is set against, where that is told behind its words.
//!
//! | words | told of |
//! |---|---|
//! | `giảm 5 vụ so với cùng kỳ (12 vụ)`, `đạt 84% so với chỉ tiêu giao (90 ha)` | the result before |
//! | `giảm 5 vụ (41%) so với cùng kỳ (12 vụ)`, `giảm 5 vụ so với cùng kỳ năm 2019 là 12 vụ` | the same |
//! | `So với kế hoạch (90 ha), xã đã trồng 95 ha` | the result behind |

use std::ops::Range;

use rust_decimal::Decimal;

use super::{Current, Groups};
use crate::lexicon::{BasisCue, LeadVerb};
use crate::read::indicators::draft::Rate;
use crate::read::indicators::step::Step;
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::subject::Subject;

/// How much that was which the next result is set against.
#[derive(Debug)]
pub(super) struct Compared {
    kind: BasisCue,
    tokens: Range<usize>,
    value: Decimal,
    unit: Option<Unit>,
    /// What stands before the comparison: `Tỷ lệ hộ vay so với kế hoạch (90 hộ) đạt 95%`.
    subject: Option<Subject>,
}

impl Groups<'_, '_, '_> {
    /// Takes in an amount that only tells how much that was which a comparison names.
    pub(super) fn tells_compared(&mut self, step: &Step) -> bool {
        if self.lists_compared(step) {
            return true;
        }
        let Some(basis) = step.compared(self.source) else { return false };
        let unit = step.unit(self.source);
        let (tokens, value) = (step.figure.tokens.clone(), step.figure.value());
        let subject = step.subject_before(self.source, basis.tokens.start);
        let told = Compared { kind: basis.kind, tokens, value, unit, subject };
        let counts = |&n: &usize| self.drafts[n].counts_in(self.source, told.unit.as_ref());
        match self.draft().filter(|_| told.subject.is_none()).filter(counts) {
            Some(n) => {
                self.set_compared(n, &told);
                // `tăng 5 vụ so với cùng kỳ năm 2019 là 12 vụ`
                let changed = self.drafts[n].rates.last_mut().filter(|rate| !step.bracketed && rate.differs());
                if let Some(rate) = changed {
                    rate.basis = rate.basis.take().or(Some(basis));
                }
            }
            None if step.bracketed => self.compared = Some(told),
            None => return false,
        }
        true
    }

    /// `12 vụ, 15 bị can, tăng 2 vụ, 3 bị can so với cùng kỳ (10 vụ, 12 bị can)`: begins a bracket that tells how much
    /// each of several results is set against.
    fn lists_compared(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|&n| self.adjoins_basis(n, step)) else { return false };
        let unit = step.unit(self.source);
        let other = self.last_counting(unit.as_ref()).filter(|&other| other != n);
        let told = self.drafts[n].rates.last().filter(|rate| rate.differs()).and_then(Rate::basis_kind);
        match other.and(told) {
            Some(kind @ (BasisCue::Target | BasisCue::Previous)) => self.refer(step, kind),
            _ => return false,
        }
        true
    }

    /// Goes back to the result of the sentence before where the first figure of one only tells what that is set against,
    /// or how it differs from it: `Kết nạp 12 đảng viên. So với chỉ tiêu giao, vượt 2 đảng viên.`
    pub(super) fn resume(&mut self, step: &Step) {
        let told = self.before..self.first;
        if told.is_empty() || !step.begins_comparing(self.source) {
            return;
        }
        let unit = step.unit(self.source);
        let counts = |n: &usize| match &unit {
            Some(_) => self.drafts[*n].counts_in(self.source, unit.as_ref()),
            None => told.len() == 1 && step.figure.is_percent(),
        };
        if let Some(n) = told.clone().rev().find(counts).filter(|&n| self.drafts[n].amount.is_some()) {
            (self.current, self.first) = (Current::Draft(n), self.before);
            self.host = self.host.map(|_| self.current);
        }
    }

    /// What stands before the comparison whose amount was told last: `Tỷ lệ hộ vay so với kế hoạch (90 hộ) đạt 95%`.
    pub(super) fn before_comparison(&mut self, step: &Step) -> Option<Subject> {
        self.compared.as_mut().filter(|_| step.clause.words.is_empty())?.subject.take()
    }

    /// Sets a result against what the words before it compare it with, where that counts the same.
    pub(super) fn take_compared(&mut self, n: usize, unit: Option<&Unit>) {
        let same = |told: &mut Compared| match (&told.unit, unit) {
            (Some(one), Some(other)) => one.is_same(self.source, other),
            _ => false,
        };
        if let Some(told) = self.compared.take_if(same) {
            self.set_compared(n, &told);
        }
    }

    fn set_compared(&mut self, n: usize, told: &Compared) {
        let draft = &mut self.drafts[n];
        let level = match told.kind {
            BasisCue::Target if draft.second.is_none() => &mut draft.target,
            BasisCue::Previous => &mut draft.previous,
            _ => return,
        };
        if level.is_none() {
            *level = Some(told.value);
            draft.add_figure(&told.tokens);
        }
    }

    /// Whether so much in a bracket behind the last rate of a result tells how much that comes to, rather than how much
    /// there was before: `27 vụ, giảm 10% so với cùng kỳ (3 vụ)`, but not `(30 vụ)`.
    pub(super) fn tells_change_of(&self, n: usize, step: &Step, value: Decimal) -> bool {
        let draft = &self.drafts[n];
        let Some((last, amount)) = draft.rates.last().zip(draft.amount) else { return false };
        let percent = match last.verb {
            _ if !last.is_percent => None,
            Some(LeadVerb::Decline | LeadVerb::Below) => Some(-last.value),
            Some(verb) if verb.tells_difference() => Some(last.value),
            _ => None,
        };
        let before = |percent: Decimal| {
            let times = Decimal::ONE_HUNDRED.checked_add(percent)?;
            amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(times)
        };
        let Some(before) = percent.and_then(before) else {
            return value < amount && !self.adjoins_basis(n, step);
        };
        let apart = |one: Decimal, other: Decimal| one.saturating_sub(other).abs();
        let (of_change, of_before) = (apart(value, apart(amount, before)), apart(value, before));
        of_change < of_before || of_change == of_before && !self.adjoins_basis(n, step)
    }

    /// Whether a figure opens a bracket right behind what the last rate of a result is set against.
    pub(super) fn adjoins_basis(&self, n: usize, step: &Step) -> bool {
        let basis = self.drafts[n].rates.last().and_then(|rate| rate.basis.as_ref());
        let adjoins = basis.is_some_and(|basis| basis.tokens.end == step.gap.start);
        adjoins && step.opens_bracket(self.source) && step.is_bare()
    }
}

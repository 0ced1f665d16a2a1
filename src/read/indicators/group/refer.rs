//! Figures that only tell what a result told before is set against: what was planned, or what came before.

use super::Groups;
use crate::lex::Kind;
use crate::lexicon::BasisCue;
use crate::read::indicators::draft::{Rate, relation, rounds_to};
use crate::read::indicators::step::Step;
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::subject::Subject;
use crate::read::indicators::words::basis::Basis;
use crate::read::indicators::words::noun;
use crate::value::{Relation, Value};

impl Groups<'_, '_, '_> {
    /// Begins a draft with what was planned.
    pub(super) fn begin_planned(&mut self, step: &Step, subject: Subject) {
        if let Some(n) = self.begin(step, subject) {
            self.drafts[n].set_target(&step.figure, step.unit(self.source));
        }
    }

    /// Begins a draft where a bracket tells what was planned or came before of what stands before it, and nothing came
    /// of that yet: `; tỷ lệ che phủ rừng (mục tiêu 56%) đạt 58%`.
    pub(super) fn begins_referring(&mut self, step: &Step, reference: Option<BasisCue>) -> bool {
        let Some(kind @ (BasisCue::Target | BasisCue::Previous)) = reference.filter(|_| step.bracketed) else {
            return false;
        };
        let Some(subject) = step.subject_before_reference(self.source) else { return false };
        let Some(n) = self.begin(step, subject) else { return true };
        let unit = step.unit(self.source);
        match kind {
            BasisCue::Target => self.drafts[n].set_target(&step.figure, unit),
            _ => self.drafts[n].set_previous(&step.figure, unit),
        }
        // What stands before the bracket is no part of the result before.
        self.drafts[n].part_of = self.whole_of(step);
        self.host = self.host.map(|_| self.current);
        true
    }

    /// `(kế hoạch 50 ha)`, `(cùng kỳ 12 vụ)`: a bracket that only tells what the result is set against.
    pub(super) fn refer(&mut self, step: &Step, reference: BasisCue) {
        self.referring = Some(reference).filter(|_| step.bracketed);
        // `9 lớp cho 294 học viên (KH 10 lớp, 300 học viên)`
        let unit = step.unit(self.source);
        let Some(n) = self.last_counting(unit.as_ref()).or(self.draft()) else { return };
        // `sản lượng đạt 90 tấn (KH 6 ha)`: that is the plan of something else.
        let other = match (&self.drafts[n].unit, &unit) {
            (Some(one @ (Unit::Money(_) | Unit::Measure(_))), Some(other)) => !one.is_same(self.source, other),
            _ => false,
        };
        if other {
            return;
        }
        let draft = &mut self.drafts[n];
        let value = Some(match unit {
            None if step.figure.is_count() => draft.in_its_scale(self.source, step.figure.value()),
            _ => step.figure.value(),
        });
        match reference {
            BasisCue::Target if draft.second.is_none() => draft.target = value,
            BasisCue::Previous if draft.previous.is_none() => draft.previous = value,
            _ => return,
        }
        draft.add_figure(&step.figure.tokens);
    }

    /// Takes in what a rate was planned to be, or was before, which says nothing of an amount, nor of how far a plan
    /// was met.
    pub(super) fn refer_in_percent(&mut self, step: &Step, reference: BasisCue) {
        self.referring = Some(reference).filter(|_| step.bracketed);
        let Some(n) = self.draft() else { return };
        let draft = &self.drafts[n];
        let rate = |rate: &Rate| !rate.differs() && !rate.fold;
        let Some(first) = draft.rates.first().filter(|first| rate(first) && draft.amount.is_none() && !draft.goal)
        else {
            return;
        };
        // Of `21% - 34% - 45% (KH 20% - 35% - 45%)` none has a plan of its own.
        let alone = || !draft.rates[1..].iter().any(rate);
        let reached = || matches!(relation::of(self.source, first, draft), Relation::Share | Relation::Growth);
        if reference == BasisCue::Previous || alone() && reached() {
            self.refer(step, reference);
        }
    }

    /// Whether a percentage is what was planned: `đạt 91%, trong khi chỉ tiêu là 95%`, `đạt 83%/85% chỉ tiêu`, `đạt
    /// 83%/85%`, `thấp hơn 1% so với chỉ tiêu (92%)`.
    pub(super) fn plans_in_percent(&self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        let last = self.drafts[n].rates.last();
        let planned = |basis: &Option<Basis>| matches!(basis, Some(basis) if basis.kind == BasisCue::Target);
        let only = step.gap.len() < 2 && step.lead.start == step.figure.tokens.start;
        let before = step.figure.tokens.start.checked_sub(1).map(|at| self.source.tokens[at].kind);
        let slash = Some(Kind::Slash);
        let further = || self.source.tokens.get(step.figure.tokens.end).map(|token| token.kind) == slash;
        let reached = |rate: &Rate| !rate.differs() && !rate.fold && rate.basis.is_none();
        let of_plan = || planned(&step.tail.basis) || last.is_some_and(reached) && self.drafts[n].target.is_none();
        let slashed = || only && before == slash && of_plan() && !further();
        let differed = |rate: &Rate| rate.differs() && planned(&rate.basis);
        let missed = || only && step.opens_bracket(self.source) && last.is_some_and(differed);
        last.is_some() && (step.tells_plan_behind(self.source) || slashed() || missed())
    }

    /// Takes in the plan of a rate in the bracket behind how far it was met: `tỷ lệ đô thị hóa 45%, đạt 90% mục tiêu
    /// (50%)`.
    pub(super) fn makes_up_rate(&mut self, step: &Step) -> bool {
        let bare = step.opens_bracket(self.source) && step.lead.verb.is_none() && step.figure.whole.is_none();
        let Some(n) = self.draft().filter(|_| bare) else { return false };
        let draft = &mut self.drafts[n];
        let plan = step.figure.value();
        let [rate, met] = &draft.rates[..] else { return false };
        let of_plan = met.is_percent && !met.differs() && met.basis_kind() == Some(BasisCue::Target);
        let open = draft.amount.is_none() && draft.target.is_none() && rate.is_level();
        let makes_up = of_plan && open && rounds_to(rate.value, plan, met.value);
        if makes_up {
            draft.target = Some(plan);
            draft.add_figure(&step.figure.tokens);
        }
        makes_up
    }

    /// Whether a percentage is what the running rate was before, which has just been told to differ from that: `còn 7%,
    /// giảm 1,5 điểm phần trăm so với năm 2023 (8,5%)`.
    pub(super) fn precedes_in_percent(&self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|_| step.opens_bracket(self.source)) else { return false };
        let draft = &self.drafts[n];
        let [first, .., last] = &draft.rates[..] else { return false };
        let points = || matches!(&last.unit, Some(Unit::Measure(unit)) if unit.is_points());
        let differed = last.differs() && last.basis_kind() == Some(BasisCue::Previous) && (last.is_percent || points());
        let adjoins = last.basis.as_ref().is_some_and(|basis| basis.tokens.end == step.gap.start);
        let bare = step.lead.start == step.figure.tokens.start && step.tail.basis.is_none();
        let rate = !first.differs() && !first.fold && first.basis.is_none() && draft.amount.is_none();
        differed && adjoins && bare && rate && draft.previous.is_none()
    }

    /// Whether a bracket only tells how much a change was at the time that it is set against: `tăng 7%, cao hơn 2% so
    /// với quý I (5%)`.
    pub(super) fn tells_change_then(&self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|_| step.opens_bracket(self.source)) else { return false };
        let Some(last) = self.drafts[n].rates.last().filter(|last| last.is_percent && last.differs()) else {
            return false;
        };
        let of_time = |basis: &Basis| {
            let adjoins = basis.kind == BasisCue::Previous && basis.tokens.end == step.gap.start;
            adjoins && self.source.times_in(&basis.tokens).next().is_some()
        };
        step.lead.verb.is_none() && step.tail.basis.is_none() && last.basis.as_ref().is_some_and(of_time)
    }

    /// `71 đảng viên, trong khi cùng kỳ chỉ có 29`: what the running result was before.
    pub(super) fn precedes(&mut self, step: &Step) -> bool {
        let before = || step.tells_before(self.source) || self.tells_earlier_year(step);
        let Some(n) = self.draft().filter(|_| before()) else { return false };
        let draft = &self.drafts[n];
        let same = match (&draft.unit, step.unit(self.source)) {
            (Some(Unit::Noun(one)), Some(Unit::Noun(other))) => noun::is_bare(self.source, &other, one),
            (one, Some(other)) => *one == Some(other),
            (_, None) => draft.is_count && step.figure.is_count(),
        };
        let told = same && draft.amount.is_some() && draft.previous.is_none();
        if told {
            self.refer(step, BasisCue::Previous);
        }
        told
    }

    /// Whether a bracket only tells what the running result came to in an earlier year: `(năm 2015: 9 tỷ đồng)`.
    pub(super) fn tells_earlier_year(&self, step: &Step) -> bool {
        let year = |n: usize| match self.source.mentions[n].value {
            Value::Year(year) => Some(year.value()),
            _ => None,
        };
        // `so với cùng kỳ (năm 2017 đạt 90%)`
        let last = |n: usize| self.drafts[n].rates.last().and_then(|rate| rate.basis.as_ref());
        let behind = |basis: &Basis| basis.kind == BasisCue::Previous && basis.tokens.end == step.gap.start;
        if step.tells_another_time() && self.draft().and_then(last).is_some_and(behind) {
            return true;
        }
        let told = self.draft().and_then(|n| self.drafts[n].period).and_then(|period| period.start().year());
        let now = told.or_else(|| self.source.now()?.year());
        let earlier = |year: u16| now.is_some_and(|now| year < now);
        step.tells_another_time() && step.mentions_before(self.source).filter_map(year).any(earlier)
    }
}

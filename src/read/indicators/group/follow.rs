//! Amounts that say more of a result told before: where a change led to, how much a percentage is, what it is set
//! against.

use std::ops::Range;

use rust_decimal::Decimal;

use super::Groups;
use crate::lex::Kind;
use crate::lexicon::{Activity, BasisCue, Head, LeadVerb};
use crate::read::indicators::draft::{Draft, Rate, may_be_earlier};
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::step::{Role, Step};
use crate::read::indicators::subject::{From, Subject};
use crate::read::indicators::words::noun;

impl Groups<'_, '_, '_> {
    /// `khu vực nông nghiệp tăng 3%, đóng góp 0,9 điểm phần trăm`: what the change of the running subject made of all.
    pub(super) fn contributes(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        let (draft, words) = (&self.drafts[n], &step.clause.words);
        let points = || matches!(step.unit(self.source), Some(Unit::Measure(unit)) if unit.is_points());
        let verb = || self.source.exactly::<Activity>(words).is_some();
        let adds = draft.ends_in_change() && draft.amount.is_none() && !step.clause.fresh && points() && verb();
        if adds {
            self.drafts[n].set_amount(&step.figure, step.unit(self.source), step.bound());
        }
        adds
    }

    /// `12 vụ, giảm 3 vụ (từ 15 vụ xuống còn 12 vụ)`, `(12/15 vụ)`: a bracket that tells a change again, with what it
    /// began with.
    pub(super) fn restates(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|_| step.bracketed && step.clause.words.is_empty()) else { return false };
        let draft = &mut self.drafts[n];
        let came_to = draft.amount == Some(step.figure.value());
        let unit = step.unit(self.source);
        let same = unit.is_none() || draft.counts_in(self.source, unit.as_ref());
        let changed = |rate: &Rate| rate.differs() && rate.basis_kind() != Some(BasisCue::Target);
        let before = match step.role {
            Role::Start => Some(step.figure.value()),
            _ if came_to && step.is_level() => draft.previous,
            Role::Alone if came_to && step.opens_bracket(self.source) => step.figure.whole,
            _ => None,
        };
        // `07 vụ (07/09 vụ, giảm 02 vụ so với tháng trước)`: how it changed may follow.
        let paired = came_to && step.opens_bracket(self.source) && draft.rates.is_empty();
        let alike = same || noun::says_nothing(self.source, &step.tail.noun);
        if paired && alike && draft.second.is_none() && draft.target.is_none() && step.figure.whole.is_some() {
            draft.second = step.figure.whole;
            draft.add_figure(&step.figure.tokens);
            return true;
        }
        let told = draft.amount.is_some() && same && draft.rates.last().is_some_and(changed);
        let Some(before) = before.filter(|&before| told && draft.previous.is_none_or(|previous| previous == before))
        else {
            return false;
        };
        draft.previous = Some(before);
        draft.add_figure(&step.figure.tokens);
        true
    }

    /// `còn 12 tổ`, `lên 52 triệu đồng`: where a change of the running subject led to.
    pub(super) fn level(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|&n| step.is_level() && self.may_come_to(n, step)) else { return false };
        let later = self.drafts[n].amount.is_some() && (step.names_time(self.source) || step.says_now(self.source));
        // `đến năm 2025 đạt 65 triệu đồng, đến năm 2030 đạt 90 triệu đồng`: each is aimed at.
        if later && self.goal && self.drafts[n].goal {
            return false;
        }
        let draft = &mut self.drafts[n];
        if later {
            draft.period = self.times.period.filter(|_| self.times.period != draft.period);
        }
        // `giải jackpot 2 tăng lên 3,7 tỷ đồng`: a bare number is no earlier sum.
        let bare = draft.amount.is_some() && draft.unit.is_none() && step.role != Role::End;
        let named = bare && !(step.figure.is_count() || step.figure.is_percent());
        draft.previous = draft.amount.filter(|_| !named).or(draft.previous);
        // `nâng từ 72 lên 120 triệu đồng vào năm 2030`
        draft.goal |= self.times.ahead.is_some();
        draft.period = self.times.ahead.or(draft.period);
        let counted = draft.subject.from != From::Before && draft.previous.is_some();
        if counted && !step.tail.noun.is_empty() {
            draft.subject = Subject::behind(step.tail.noun.clone());
        }
        draft.set_level(self.source, &step.figure, step.unit(self.source), step.bound());
        true
    }

    /// Whether an amount that may be where a change led to is no result of its own, but of a draft before it.
    fn may_come_to(&self, n: usize, step: &Step) -> bool {
        let draft = &self.drafts[n];
        // `năm 2020 là 28 hộ, đến năm 2024, tăng lên 35 hộ`
        let by_then = step.lead.until
            || step.role == Role::End
            || step.lead.verb == Some(LeadVerb::To) && self.is_dated(&step.gap);
        let parted = !step.gap.is_empty();
        if draft.amount.is_some() && parted && !by_then && !self.is_left_of(draft, step) {
            return false;
        }
        let steady = !draft.rates.last().is_some_and(Rate::differs);
        // `giải ngân đạt 68%; còn 3 trường học chưa được sửa`, `trả đúng hạn 99%, còn 3 hồ sơ quá hạn`
        let rated = draft.amount.is_none() && draft.previous.is_none() && !draft.rates.is_empty();
        let apart = step.clause.fresh || !step.bracketed && steady && parted;
        if rated && !by_then && apart && step.figure.is_count() && !step.tail.noun.is_empty() {
            return false;
        }
        // `hộ khá chiếm 47%, toàn xã chỉ còn 8 hộ nghèo`: a share leads to no amount.
        let shares = draft.rates.last().is_some_and(|rate| rate.verb == Some(LeadVerb::Share));
        let apart = || steady && self.is_apart_from_rate(n, step);
        !shares && !apart()
    }

    /// Whether a figure tells how many are left of those that an indicator counted: `có 44 hộ nghèo, nay còn 3 hộ
    /// nghèo`; but of `9/25 hộ …, còn 5 hộ`, `giải quyết 25 đơn thư, còn 5 đơn thư` each counts some.
    fn is_left_of(&self, draft: &Draft, step: &Step) -> bool {
        let some = draft.second.is_some() || draft.subject.from == From::Verb;
        step.lead.verb == Some(LeadVerb::Left) && !some && self.counts_again(draft, step)
    }

    /// Whether some tokens name a point or a stretch of time.
    fn is_dated(&self, tokens: &Range<usize>) -> bool {
        self.source.times_in(tokens).next().is_some()
    }

    /// Whether a figure counts just what an indicator counted, in the same words.
    fn counts_again(&self, draft: &Draft, step: &Step) -> bool {
        let Some(noun) = draft.counted() else { return false };
        let word = |at: usize| self.source.word(at);
        noun.len() > 1 && noun.clone().map(word).eq(step.tail.noun.clone().map(word))
    }

    /// An amount that follows its percentage: `đạt 61,8% kế hoạch (376,7/609,1 tỷ đồng)`, `100% chỉ tiêu với 12 người`,
    /// `tăng 12%, đạt 5 tỷ đồng`.
    pub(super) fn supplement(&mut self, step: &Step) -> bool {
        // `100% xã đạt chuẩn, trong đó có 5/14 xã nâng cao`: a part is counted for itself.
        let Some(n) = self.draft().filter(|_| !step.clause.part) else { return false };
        let gained = self.gains(n, step);
        if !(gained || self.goes_with_rate(n, step) || self.comes_out(n, step)) {
            return false;
        }
        if gained {
            self.drafts[n].rates.iter_mut().for_each(|rate| rate.verb = Some(LeadVerb::Share));
        }
        if self.drafts[n].amount.is_none() && !self.drafts[n].rates.is_empty() {
            self.set_rated(n, step);
            return true;
        }
        self.sets_against(n, step) || self.pairs_again(n, step)
    }

    /// Whether words or a bracket say that an amount goes with the percentage before it.
    fn goes_with_rate(&self, n: usize, step: &Step) -> bool {
        let with = step.lead.verb == Some(LeadVerb::Have) && !step.clause.fresh && !self.is_apart_from_rate(n, step);
        let with = with && !step.clause.part && !self.tells_others(step);
        // `thu ngân sách (67%) và kết nạp đảng viên (13/25 đồng chí)`: another bracket is of what stands before that.
        let bracketed = step.bracketed && step.subject_before_bracket(self.source).is_none();
        // `còn 0,67%, tương đương 243 hộ`
        let equal = step.lead.equal && !step.clause.fresh && self.drafts[n].previous.is_none();
        bracketed || with || equal
    }

    /// Takes in the amount of what was only rated.
    fn set_rated(&mut self, n: usize, step: &Step) {
        self.drafts[n].set_amount(&step.figure, step.unit(self.source), step.bound());
        self.take_for_previous(n, step);
    }

    /// Takes the second of two figures in a bracket behind a change for what was before it.
    fn take_for_previous(&mut self, n: usize, step: &Step) {
        let draft = &mut self.drafts[n];
        // `giảm 5,8% (3.389/3.599 vụ)`: what changed is told with what it was before.
        let changed = |rate: &Rate| {
            let by = matches!(rate.verb, Some(LeadVerb::Growth | LeadVerb::Decline));
            by && rate.basis_kind() != Some(BasisCue::Target)
        };
        // `tỷ lệ hộ nghèo giảm 1,5% (36/1.200 hộ)`: a rate has a part and a whole.
        let is_rate = || draft.subject.head(self.source) == Some(Head::Rate);
        if step.bracketed && draft.rates.last().is_some_and(changed) && !is_rate() {
            draft.previous = draft.second.take().or(draft.previous);
        }
    }

    /// Takes in what the last rate of an amount is set against: `bằng 16% kế hoạch năm (61,5 tỷ đồng)`, `tăng 7% so với
    /// năm 2016 (272 tỷ đồng)`.
    fn sets_against(&mut self, n: usize, step: &Step) -> bool {
        let draft = &self.drafts[n];
        // `bằng 45% dự toán (34/76 tỷ đồng)` tells the amount again with that.
        let value = match step.figure.whole {
            Some(whole) if draft.amount == Some(step.figure.value()) => whole,
            Some(_) => return false,
            None => step.figure.value(),
        };
        let basis = draft.rates.last().and_then(Rate::basis_kind);
        let unplanned = draft.second.is_none() || basis == Some(BasisCue::Previous);
        let same_unit = || draft.counts_in(self.source, step.unit(self.source).as_ref());
        if step.gap.len() != 1 || !unplanned {
            return false;
        }
        if self.is_whole_of_share(n, step, value) {
            let draft = &mut self.drafts[n];
            (draft.second, draft.among) = (Some(value), true);
            draft.add_figure(&step.figure.tokens);
            return true;
        }
        if !same_unit() {
            return false;
        }
        let draft = &mut self.drafts[n];
        let told = match basis {
            Some(BasisCue::Target) => &mut draft.target,
            Some(BasisCue::Previous) if step.lead.verb.is_none() && may_be_earlier(draft.amount, Some(value)) => {
                &mut draft.previous
            }
            _ => return false,
        };
        if told.is_none() {
            *told = Some(value);
            draft.add_figure(&step.figure.tokens);
            // `tăng 5 vụ so với cùng kỳ (12 vụ, 15 bị can)`
            self.referring = basis.filter(|_| step.bracketed);
            return true;
        }
        basis == Some(BasisCue::Target) && self.plans_again(n, step, value)
    }

    /// Whether a bracket tells how much that is of which the running amount is a share: `345 hộ, chiếm 8,5% tổng số hộ
    /// (4.059 hộ)`, `412 vụ, đạt 90,4% số vụ thụ lý (456 vụ)`. A part is no more than its whole.
    fn is_whole_of_share(&self, n: usize, step: &Step, value: Decimal) -> bool {
        let draft = &self.drafts[n];
        let Some(rate) = draft.rates.last().filter(|rate| rate.is_percent && !rate.differs()) else { return false };
        let told = match &rate.basis {
            Some(basis) if basis.kind == BasisCue::Whole => basis.tokens.clone(),
            None if self.tells_of_number(rate.tokens.end) => rate.tokens.end..step.gap.start,
            _ => return false,
        };
        let open = draft.second.is_none() && draft.target.is_none() && !draft.goal && step.figure.whole.is_none();
        let less = draft.amount.is_some_and(|amount| amount < value);
        // `45 đồng chí, chiếm 11% tổng số đảng viên (405 đảng viên)`
        let named = || {
            let noun = &step.tail.noun;
            draft.is_count && !noun.is_empty() && noun::is_bare(self.source, noun, &told)
        };
        let alike = || draft.counts_in(self.source, step.unit(self.source).as_ref()) || named();
        open && less && told.end == step.gap.start && step.opens_bracket(self.source) && step.is_bare() && alike()
    }

    /// Gives the last rate of an amount a draft of its own with the plan that it is of: `đạt 93% dự toán pháp lệnh (785
    /// tỷ đồng), đạt 89% dự toán phấn đấu (815 tỷ đồng)`.
    fn plans_again(&mut self, n: usize, step: &Step, plan: Decimal) -> bool {
        let draft = &mut self.drafts[n];
        let Some(rate) = draft.take_last_rate() else { return false };
        let mut second = draft.another();
        (second.amount, second.unit, second.is_count) = (draft.amount, draft.unit.clone(), draft.is_count);
        (second.bound, second.target) = (draft.bound, Some(plan));
        second.add_rate(rate, None);
        second.add_figure(&step.figure.tokens);
        self.drafts.push(second);
        true
    }

    /// Gives a second pair of percentage and ratio on one subject a draft of its own.
    fn pairs_again(&mut self, n: usize, step: &Step) -> bool {
        let draft = &mut self.drafts[n];
        let paired = step.figure.whole.is_some() && draft.rates.len() > 1;
        let Some(rate) = paired.then(|| draft.take_last_rate()).flatten() else { return false };
        let mut second = draft.another();
        second.add_rate(rate, None);
        second.set_amount(&step.figure, step.unit(self.source), step.bound());
        let n = self.push(second);
        self.take_for_previous(n, step);
        self.host = self.host.map(|_| self.current);
        true
    }

    /// Whether those are counted behind a rate of whom more is told: `số hộ khá đạt 65%, có 259 hộ được khen`.
    fn tells_others(&self, step: &Step) -> bool {
        let noun = &step.tail.noun;
        let comma = || self.source.tokens[step.gap.clone()].iter().any(|token| token.kind == Kind::Comma);
        let more = || noun::head(self.source, noun).is_some_and(|head| head.len() < noun.len());
        step.figure.is_count() && !step.serves(self.source) && comma() && more()
    }

    /// Whether something else is counted behind a rate: `tỷ lệ bao phủ đạt 92%, toàn tỉnh có 39/51 xã đạt chuẩn`.
    fn is_apart_from_rate(&self, n: usize, step: &Step) -> bool {
        let is_rate = self.drafts[n].subject.head(self.source) == Some(Head::Rate);
        let comma = self.source.tokens[step.gap.clone()].iter().any(|token| token.kind == Kind::Comma);
        is_rate && comma && !step.bracketed && step.figure.is_count()
    }

    /// Whether money is what came of a part that something was done to: `tiết kiệm 10% chi thường xuyên được 9 tỷ
    /// đồng`.
    fn gains(&self, n: usize, step: &Step) -> bool {
        let draft = &self.drafts[n];
        let part = draft.subject.from == From::Verb && !draft.noun.is_empty() && draft.amount.is_none();
        let plain = draft.rates.len() == 1 && draft.rates[0].is_plain();
        let reached = step.lead.verb == Some(LeadVerb::Reach) && !step.lead.equal;
        part && plain && reached && step.figure.is_money() && !step.clause.fresh
    }

    /// Whether a figure tells what a change that was told just before led to.
    fn comes_out(&self, n: usize, step: &Step) -> bool {
        let draft = &self.drafts[n];
        let reaches = step.lead.verb == Some(LeadVerb::Reach) && !step.figure.is_count();
        // `tỷ lệ đậu quả giảm 4%, ước đạt 100 tấn`: a rate comes to no amount.
        let is_rate = draft.subject.head(self.source) == Some(Head::Rate);
        draft.ends_in_change()
            && !is_rate
            && draft.rates.len() == 1
            && draft.amount.is_none()
            && reaches
            && !step.clause.fresh
    }
}

//! Amounts that say more of a result told before: where a change led to, how much a percentage is, what it is set against.

use std::ops::Range;

use super::draft::{Draft, Rate, Unit};
use super::group::Groups;
use super::refer::may_be_earlier;
use super::step::{Role, Step};
use super::subject::{self, From, Subject};
use super::tail;
use crate::lex::Kind;
use crate::lexicon::{Activity, BasisCue, Head, LeadVerb};

impl Groups<'_, '_, '_> {
    /// `khu vực nông nghiệp tăng 3%, đóng góp 0,9 điểm phần trăm`: what the change of the running subject made of all.
    pub(super) fn contributes(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        let (draft, words) = (&self.drafts[n], &step.clause.words);
        let changed = draft.ends_in_rate() && draft.rates.last().is_some_and(|rate| tail::is_difference(rate.verb));
        let points = || matches!(step.unit(self.source), Some(Unit::Measure(unit)) if unit.is_points());
        let verb = || self.source.exactly::<Activity>(words).is_some();
        let adds = changed && draft.amount.is_none() && !step.clause.fresh && points() && verb();
        if adds {
            self.drafts[n].set_amount(&step.figure, step.unit(self.source), step.bound());
        }
        adds
    }

    /// `12 vụ, giảm 3 vụ (từ 15 vụ xuống còn 12 vụ)`, `(12/15 vụ)`: a bracket that tells a change again, with what it began with.
    pub(super) fn restates(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|_| step.bracketed && step.clause.words.is_empty()) else { return false };
        let draft = &mut self.drafts[n];
        let came_to = draft.amount == Some(step.figure.value());
        let unit = step.unit(self.source);
        let same = unit.is_none() || draft.counts_in(self.source, unit.as_ref());
        let changed = |rate: &Rate| tail::is_difference(rate.verb) && rate.basis_kind() != Some(BasisCue::Target);
        let before = match step.role {
            Role::Start => Some(step.figure.value()),
            _ if came_to && step.is_level() => draft.previous,
            Role::Alone if came_to && step.opens_bracket(self.source) => step.figure.whole,
            _ => None,
        };
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
        let Some(n) = self.draft().filter(|_| step.is_level()) else { return false };
        let draft = &self.drafts[n];
        // `có 44 hộ nghèo, nay còn 3 hộ nghèo`: the same is counted again; but of `9/25 hộ …, còn 5 hộ`, `giải quyết 25 đơn thư, còn
        // 5 đơn thư` each counts some.
        let some = draft.second.is_some() || draft.subject.from == From::Verb;
        let left = step.lead.verb == Some(LeadVerb::Left) && !some;
        let again = left && self.counts_again(draft, step);
        // `năm 2020 là 28 hộ, đến năm 2024, tăng lên 35 hộ`
        let by_then = step.lead.until
            || step.role == Role::End
            || step.lead.verb == Some(LeadVerb::To) && self.is_dated(&step.gap);
        if draft.amount.is_some() && !step.gap.is_empty() && !by_then && !again {
            return false;
        }
        // `giải ngân đạt 68%; còn 3 trường học chưa được sửa`, `trả đúng hạn 99%, còn 3 hồ sơ quá hạn`
        let rated = draft.amount.is_none() && draft.previous.is_none() && !draft.rates.is_empty();
        let changes = |rate: &Rate| tail::is_difference(rate.verb);
        let steady = !draft.rates.last().is_some_and(changes);
        let apart = step.clause.fresh || !step.bracketed && steady && !step.gap.is_empty();
        if rated && !by_then && apart && step.figure.is_count() && !step.tail.noun.is_empty() {
            return false;
        }
        // `hộ khá chiếm 47%, toàn xã chỉ còn 8 hộ nghèo`: a share leads to no amount.
        let shares = |rate: &Rate| rate.verb == Some(LeadVerb::Share);
        let apart = || self.is_apart_from_rate(n, step) && steady;
        if draft.rates.last().is_some_and(shares) || apart() {
            return false;
        }
        let draft = &mut self.drafts[n];
        draft.previous = draft.amount.or(draft.previous);
        let counted = draft.subject.from != From::Before && draft.previous.is_some();
        if counted && !step.tail.noun.is_empty() {
            draft.subject = Subject { tokens: step.tail.noun.clone(), from: From::Behind };
        }
        draft.set_amount(&step.figure, step.unit(self.source), step.bound());
        true
    }

    /// Whether some tokens name a point or a stretch of time.
    fn is_dated(&self, tokens: &Range<usize>) -> bool {
        self.source.mentions_in(tokens).any(|n| self.source.mentions[n].value.is_time())
    }

    /// Whether a figure counts just what an indicator counted, in the same words.
    fn counts_again(&self, draft: &Draft, step: &Step) -> bool {
        let Some(noun) = draft.unit.as_ref().and_then(Unit::noun) else { return false };
        let word = |at: usize| self.source.word(at);
        noun.len() > 1 && noun.clone().map(word).eq(step.tail.noun.clone().map(word))
    }

    /// An amount that follows its percentage: `đạt 61,8% kế hoạch (376,7/609,1 tỷ đồng)`, `100% chỉ tiêu với 12 người`, `tăng
    /// 12%, đạt 5 tỷ đồng`.
    pub(super) fn supplement(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        let with = step.lead.verb == Some(LeadVerb::Have) && !step.clause.fresh && !self.is_apart_from_rate(n, step);
        // `thu ngân sách (67%) và kết nạp đảng viên (13/25 đồng chí)`: another bracket is of what stands before that.
        let bracketed = step.bracketed && step.subject_before_bracket(self.source).is_none();
        // `còn 0,67%, tương đương 243 hộ`
        let equal = step.lead.equal && !step.clause.fresh && self.drafts[n].previous.is_none();
        let gained = self.gains(n, step);
        if !(bracketed || with || equal || gained || self.comes_out(n, step)) {
            return false;
        }
        let draft = &mut self.drafts[n];
        if gained {
            draft.rates.iter_mut().for_each(|rate| rate.verb = Some(LeadVerb::Share));
        }
        if draft.amount.is_none() && !draft.rates.is_empty() {
            draft.set_amount(&step.figure, step.unit(self.source), step.bound());
            // `giảm 5,8% (3.389/3.599 vụ)`: what changed is told with what it was before.
            let changed = |rate: &Rate| {
                let by = matches!(rate.verb, Some(LeadVerb::Growth | LeadVerb::Decline));
                by && rate.basis_kind() != Some(BasisCue::Target)
            };
            // `tỷ lệ hộ nghèo giảm 1,5% (36/1.200 hộ)`: a rate has a part and a whole.
            let is_rate = || subject::head(self.source, &draft.subject.tokens) == Some(Head::Rate);
            if step.bracketed && draft.rates.last().is_some_and(changed) && !is_rate() {
                draft.previous = draft.second.take().or(draft.previous);
            }
            return true;
        }
        // `bằng 16% kế hoạch năm (61,5 tỷ đồng)`, `tăng 7% so với năm 2016 (272 tỷ đồng)`: that is what it is set against, but
        // `bằng 45% dự toán (34/76 tỷ đồng)` tells it again with that.
        let set_against = match step.figure.whole {
            Some(whole) => Some(whole).filter(|_| draft.amount == Some(step.figure.value())),
            None => Some(step.figure.value()),
        };
        let same_unit = draft.counts_in(self.source, step.unit(self.source).as_ref());
        let basis = draft.rates.last().and_then(Rate::basis_kind);
        let unplanned = draft.second.is_none() || basis == Some(BasisCue::Previous);
        if step.gap.len() == 1 && unplanned && same_unit && set_against.is_some() {
            let open = match basis {
                Some(BasisCue::Target) => Some(&mut draft.target),
                Some(BasisCue::Previous) if step.lead.verb.is_none() && may_be_earlier(draft.amount, set_against) => {
                    Some(&mut draft.previous)
                }
                _ => None,
            };
            if let Some(open) = open.filter(|open| open.is_none()) {
                *open = set_against;
                draft.add_figure(&step.figure.tokens);
                return true;
            }
            // `đạt 93% dự toán pháp lệnh (785 tỷ đồng), đạt 89% dự toán phấn đấu (815 tỷ đồng)`: each plan has its own.
            if basis == Some(BasisCue::Target) {
                let Some(rate) = draft.take_last_rate() else { return false };
                let mut second = draft.another();
                (second.amount, second.unit, second.is_count) = (draft.amount, draft.unit.clone(), draft.is_count);
                (second.bound, second.target) = (draft.bound, set_against);
                second.add_rate(rate, None);
                second.add_figure(&step.figure.tokens);
                self.drafts.push(second);
                return true;
            }
        }
        // A second pair of percentage and ratio on one subject is another indicator.
        let paired = step.figure.whole.is_some() && draft.rates.len() > 1;
        let Some(rate) = paired.then(|| draft.take_last_rate()).flatten() else { return false };
        let mut second = draft.another();
        second.add_rate(rate, None);
        second.set_amount(&step.figure, step.unit(self.source), step.bound());
        self.push(second);
        self.host = self.host.map(|_| self.current);
        true
    }

    /// Whether something else is counted behind a rate: `tỷ lệ bao phủ đạt 92%, toàn tỉnh có 39/51 xã đạt chuẩn`.
    fn is_apart_from_rate(&self, n: usize, step: &Step) -> bool {
        let is_rate = subject::head(self.source, &self.drafts[n].subject.tokens) == Some(Head::Rate);
        let comma = self.source.tokens[step.gap.clone()].iter().any(|token| token.kind == Kind::Comma);
        is_rate && comma && !step.bracketed && step.figure.is_count()
    }

    /// Whether money is what came of a part that something was done to: `tiết kiệm 10% chi thường xuyên được 9 tỷ đồng`.
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
        let changed = draft.ends_in_rate() && draft.rates.last().is_some_and(|rate| tail::is_difference(rate.verb));
        let reaches = step.lead.verb == Some(LeadVerb::Reach) && !step.figure.is_count();
        // `tỷ lệ đậu quả giảm 4%, ước đạt 100 tấn`: a rate comes to no amount.
        let is_rate = subject::head(self.source, &draft.subject.tokens) == Some(Head::Rate);
        changed && !is_rate && draft.rates.len() == 1 && draft.amount.is_none() && reaches && !step.clause.fresh
    }
}

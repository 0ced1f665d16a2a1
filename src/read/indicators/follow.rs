//! Figures that say more of an indicator told before: where a change led to, the amount of a percentage, a plan in
//! brackets, a difference.

use std::ops::Range;

use rust_decimal::Decimal;

use super::basis::Basis;
use super::clause::begins;
use super::draft::{Draft, MOST_DRAFTS_BACK, Rate, Unit};
use super::group::Groups;
use super::left;
use super::relation;
use super::step::{Role, Step};
use super::subject::{self, From, Subject};
use super::tail;
use crate::lex::Kind;
use crate::lexicon::{self, Activity, BasisCue, Counted, Function, Head, LeadVerb, TailCue, TopicCue};
use crate::read::source::Source;
use crate::value::{Relation, Value};

/// The most times that a value is more or less than the earlier one. What differs more is the change itself, or a part.
const MOST_TIMES: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// The words behind `về` where a difference says of what it is: `tăng 8% về số lượng dự án`.
pub(super) fn without_about(source: &Source<'_, '_>, noun: &Range<usize>) -> Range<usize> {
    match source.longest(noun.start, noun.end) {
        Some((Function::About, len)) => noun.start + len..noun.end,
        _ => noun.clone(),
    }
}

/// What is counted, without the words for how many there are of it: `số vụ`, `số lượng dự án`.
fn without_number(source: &Source<'_, '_>, noun: &Range<usize>) -> Range<usize> {
    match source.longest(noun.start, noun.end) {
        Some((Head::Sum, len)) if len < noun.len() => noun.start + len..noun.end,
        _ if source.length(Function::Number, noun.start, noun.end) == Some(1) => noun.start + 1..noun.end,
        _ => noun.clone(),
    }
}

impl Groups<'_, '_, '_> {
    /// The last result of the sentence whose subject has all of some words in it: `tổng vốn đăng ký`, `về vốn đăng ký`.
    pub(super) fn named(&self, words: &Range<usize>) -> Option<usize> {
        let names = |&n: &usize| subject::is_bare(self.source, words, &self.drafts[n].subject.tokens);
        self.nearest().find(names)
    }

    /// Whether a verb right behind the noun that was counted only tells how far those came: `9 chủ đầu tư giải ngân trên 60%`.
    pub(super) fn tells_of_counted(&self, step: &Step, own: &Subject) -> bool {
        let counts = |n: usize| matches!(self.drafts[n].unit, Some(Unit::Noun(_))) && self.drafts[n].rates.is_empty();
        let words = || self.source.tokens[step.gap.clone()].iter().all(|token| token.kind == Kind::Word);
        let verb = || self.source.exactly::<Activity>(&own.tokens).is_some();
        let behind = step.lead.bound.is_some() && !step.clause.fresh && self.draft().is_some_and(counts);
        behind && verb() && words()
    }

    /// Whether what stands between a result and its rate only says for whom or where: `xây dựng 5/6 nhà cho hộ nghèo đạt 83,3%`.
    pub(super) fn is_told_of(&self, step: &Step) -> bool {
        let (gap, clause) = (&step.gap, &step.clause);
        // `nhưng tỷ lệ …`, `trong đó nữ …`: there another thing is told.
        let turns = clause.fresh || clause.part || clause.kinds & lexicon::Role::Turns.bit() != 0;
        let reached = step.lead.verb == Some(LeadVerb::Reach) && !turns;
        let adjunct = || {
            matches!(self.source.longest(gap.start, gap.end), Some((TailCue::End | TailCue::In, _)))
                && left::first_head(self.source, gap).is_none()
        };
        let words = || self.source.tokens[gap.clone()].iter().all(|token| token.kind == Kind::Word);
        let planned = |n: usize| self.drafts[n].second.is_some() || step.tail.basis.is_some();
        let unrated = |n: usize| self.drafts[n].rates.is_empty() && planned(n);
        let does = || self.source.each::<Activity>(gap.start + 1..gap.end).next().is_some();
        reached && self.draft().is_some_and(unrated) && adjunct() && words() && !does()
    }

    /// Whether a verb alone tells how much of a plan the running amount of money is: `9 tỷ đồng (giải ngân 58,9% KH vốn)`.
    pub(super) fn spends(&self, step: &Step) -> bool {
        let words = &step.clause.words;
        let alone = step.gap.len() == words.len() + 1 && self.source.tokens[step.gap.start].kind == Kind::Open;
        let verb = || self.source.exactly::<Activity>(words).is_some();
        let planned = step.tail.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Target);
        let money = |n: usize| matches!(self.drafts[n].unit, Some(Unit::Money(_)));
        alone && planned && verb() && self.draft().is_some_and(money)
    }

    /// The last results of the sentence, the nearest first.
    pub(super) fn nearest(&self) -> impl Iterator<Item = usize> + use<> {
        let furthest = self.first.max(self.drafts.len().saturating_sub(MOST_DRAFTS_BACK));
        (furthest..self.drafts.len()).rev()
    }

    /// Whether the subject of a draft names a noun, where what it counts says nothing: `tổng số đảng viên lên 657 đồng chí, tăng
    /// 98 đảng viên`.
    fn names(&self, draft: &Draft, counted: &Range<usize>, noun: &Range<usize>) -> bool {
        let says_nothing = |noun| subject::is_bare(self.source, noun, &(0..0));
        says_nothing(counted) && !says_nothing(noun) && subject::is_bare(self.source, noun, &draft.subject.tokens)
    }

    /// The last result of the sentence that counts what a difference is of: `62 đảng viên, … giảm 18 đảng viên`.
    pub(super) fn counted(&self, unit: Option<&Unit>) -> Option<usize> {
        let Some(Unit::Noun(noun)) = unit else { return None };
        let noun = &without_number(self.source, noun);
        let counts = |draft: &Draft| matches!(&draft.unit, Some(Unit::Noun(counted)) if tail::is_same_noun(self.source, counted, noun) || self.names(draft, counted, noun));
        let counting = || self.nearest().filter(|&n| counts(&self.drafts[n]));
        // `làm chết 2 người, bị thương 4 người, giảm 1 người chết`: what is told of them says which.
        let counted = self.source.longest::<Counted>(noun.start, noun.end).map_or(1, |(_, len)| len);
        let more = noun.start + counted..noun.end;
        let told = |n: &usize| subject::shares_word(self.source, &self.drafts[*n].subject.tokens, &more);
        // `13 vụ (9 vụ trộm cắp, 4 vụ cố ý gây thương tích), tăng 4 vụ`: what stands behind a bracket is of what it told parts of.
        let whole = self.draft().filter(|&n| counts(&self.drafts[n]));
        let whole = || whole.filter(|_| counting().next().is_some_and(|last| self.drafts[last].part_of == whole));
        counting().find(told).or_else(whole).or_else(|| counting().next())
    }

    /// What came of a plan that was told alone behind a label: `Kết nạp đảng viên: chỉ tiêu 8 đảng viên; đã kết nạp 6 đảng
    /// viên`. Without that nothing says that the plan is for what is done behind.
    pub(super) fn meets(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        let (draft, words) = (&self.drafts[n], &step.clause.words);
        let alone = draft.target.is_some() && draft.amount.is_none() && draft.rates.is_empty() && !draft.goal;
        if !alone || step.figure.whole.is_some() {
            return false;
        }
        let unit = step.unit(self.source);
        let of_it = words.is_empty() || subject::is_bare(self.source, words, &draft.subject.tokens);
        let met = draft.counts_in(self.source, unit.as_ref()) && of_it;
        if met {
            self.drafts[n].set_amount(&step.figure, unit, step.bound());
        }
        met
    }

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

    /// `Chỉ tiêu giao quân 15, thực hiện 15`: what came of the plan that the running figure tells of. What came of a part of its
    /// time, `quý I đạt 5`, is a result of its own.
    pub(super) fn fulfils(&mut self, step: &Step) -> bool {
        let timed = || step.mentions_before(self.source).any(|n| self.source.mentions[n].value.is_time());
        let goes_on = !step.clause.fresh && step.figure.whole.is_none();
        let Some(n) = self.draft().filter(|_| goes_on) else { return false };
        let (draft, words) = (&self.drafts[n], &step.clause.words);
        let alone = draft.target.is_none() && draft.second.is_none() && draft.rates.is_empty() && !draft.goal;
        let Some(planned) = draft.amount.filter(|_| alone) else { return false };
        let same = draft.counts_in(self.source, step.unit(self.source).as_ref());
        let subject = draft.subject.tokens.clone();
        let of_it = words.is_empty() && step.lead.verb == Some(LeadVerb::Reach)
            || !words.is_empty() && subject::is_bare(self.source, words, &subject);
        let label = match self.source.longest(subject.start, subject.end) {
            Some((BasisCue::Target, len)) if len < subject.len() => Some(subject.start + len..subject.end),
            _ if matches!(self.source.longest_before(0, subject.start), Some((BasisCue::Target, _))) => Some(subject),
            _ => None,
        };
        let names = |label: &Range<usize>| {
            let done = self.source.longest::<Activity>(label.start, label.end).is_some_and(|(_, len)| len > 1);
            done || begins::<Head>(self.source, label) || begins::<TopicCue>(self.source, label)
        };
        let Some(label) = label.filter(|label| same && of_it && names(label)) else { return false };
        let further = n.checked_sub(1).is_some_and(|before| self.drafts[before].subject.tokens == label);
        if further && !timed() {
            return false;
        }
        let draft = &mut self.drafts[n];
        if !further {
            draft.subject.tokens = label;
            draft.target = Some(planned);
            draft.amount = None;
        }
        if timed() {
            let part = Draft { period: self.times.period, ..Draft::new(draft.subject.clone(), draft.goal) };
            self.push(part);
        }
        let Some(n) = self.draft() else { return false };
        self.drafts[n].set_amount(&step.figure, step.unit(self.source), step.bound());
        true
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

    /// `71 đảng viên, trong khi cùng kỳ chỉ có 29`: what the running result was before.
    pub(super) fn precedes(&mut self, step: &Step) -> bool {
        let before = || step.tells_before(self.source) || self.tells_earlier_year(step);
        let Some(n) = self.draft().filter(|_| before()) else { return false };
        let draft = &self.drafts[n];
        let same = match (&draft.unit, step.unit(self.source)) {
            (Some(Unit::Noun(one)), Some(Unit::Noun(other))) => subject::is_bare(self.source, &other, one),
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
        let told = self.draft().and_then(|n| self.drafts[n].period).and_then(|period| period.start().year());
        let now = told.or_else(|| self.source.today()?.year());
        let earlier = |year: u16| now.is_some_and(|now| year < now);
        step.tells_another_time() && step.mentions_before(self.source).filter_map(year).any(earlier)
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

    /// Whether a percentage is what was planned: `đạt 91%, trong khi chỉ tiêu là 95%`, `đạt 83%/85% chỉ tiêu`, `thấp hơn 1% so
    /// với chỉ tiêu (92%)`.
    pub(super) fn plans_in_percent(&self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        let last = self.drafts[n].rates.last();
        let planned = |basis: &Option<Basis>| matches!(basis, Some(basis) if basis.kind == BasisCue::Target);
        let only = step.gap.len() < 2 && step.lead.start == step.figure.tokens.start;
        let before = step.figure.tokens.start.checked_sub(1).map(|at| self.source.tokens[at].kind);
        let slashed = || only && before == Some(Kind::Slash) && planned(&step.tail.basis);
        let differed = |rate: &Rate| tail::is_difference(rate.verb) && planned(&rate.basis);
        let missed = || only && step.opens_bracket(self.source) && last.is_some_and(differed);
        last.is_some() && (step.tells_plan_behind(self.source) || slashed() || missed())
    }

    /// Takes in what a rate was planned to be, or was before, which says nothing of an amount, nor of how far a plan was met.
    pub(super) fn refer_in_percent(&mut self, step: &Step, reference: BasisCue) {
        self.referring = Some(reference).filter(|_| step.bracketed);
        let Some(n) = self.draft() else { return };
        let draft = &self.drafts[n];
        let rate = |rate: &Rate| !tail::is_difference(rate.verb) && !rate.fold;
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

    /// `(kế hoạch 50 ha)`, `(cùng kỳ 12 vụ)`: a bracket that only tells what the result is set against.
    pub(super) fn refer(&mut self, step: &Step, reference: BasisCue) {
        self.referring = Some(reference).filter(|_| step.bracketed);
        // `9 lớp cho 294 học viên (KH 10 lớp, 300 học viên)`
        let unit = step.unit(self.source);
        let Some(n) = self.counted(unit.as_ref()).or(self.draft()) else { return };
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
}

/// Whether one amount may have been the other at an earlier time: `45 vụ, giảm 10% so với cùng kỳ (50 vụ)`, not `(5 vụ)`.
pub(super) fn may_be_earlier(now: Option<Decimal>, before: Option<Decimal>) -> bool {
    let (Some(now), Some(before)) = (now, before) else { return true };
    let within = |most: Decimal, least: Decimal| least.checked_mul(MOST_TIMES).is_none_or(|times| most <= times);
    within(now, before) && within(before, now)
}

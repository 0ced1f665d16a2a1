//! Which draft an amount goes to: as what something came to, as a difference, or as a plan.

use std::ops::Range;

use rust_decimal::Decimal;

use super::{Current, Groups};
use crate::lexicon::{Agenda, BasisCue, LeadCue, LeadVerb, State, TopicCue};
use crate::read::indicators::clause::Link;
use crate::read::indicators::draft::{Draft, list};
use crate::read::indicators::scope;
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::step::{Role, Step};
use crate::read::indicators::subject::{From, Subject};
use crate::read::indicators::words::{measured, noun};
use crate::value::Bound;

impl Groups<'_, '_, '_> {
    /// Takes in a figure that is no percentage; `reference` where a bracket or a slash only tells a plan or an earlier
    /// value.
    pub(in crate::read) fn amount(&mut self, step: &Step, reference: Option<BasisCue>) {
        let listed = step.clause.link == Link::Listed && step.lead.verb.is_none();
        if let Some(told) = reference.or(self.referring.filter(|_| listed)) {
            if !self.begins_referring(step, reference) {
                self.refer(step, told);
            }
            return;
        }
        if (step.bracketed || step.has::<BasisCue>()) && self.tells_compared(step) {
            return;
        }
        // `mở 2 chuyên mục phát 2 lần/tuần`: how often something is done is no result, unless that is what was reached.
        if step.lead.verb.is_none() && step.figure.is_frequency(self.source) {
            return;
        }
        if step.role == Role::Whole {
            self.among = Some((step.figure.value(), step.tail.noun.clone()));
            return;
        }
        let verb = self.verb_of_amount(step);
        self.change = None;
        // `hoàn thành vượt mức 25/25 chỉ tiêu`: two figures are no difference.
        let differs = verb.is_some_and(LeadVerb::tells_difference) && step.figure.whole.is_none();
        let differs = differs && !self.comes_to_more(step, verb);
        // `giảm cả 3 tiêu chí: giảm 5 vụ, …`: what those are is told behind.
        if differs && step.lead.all && self.source.is_at(Agenda::Respect, step.figure.tokens.end, step.tail.end) {
            return;
        }
        // `giảm gần 1/4 so với tháng trước`: a fraction counts nothing.
        let by_part = matches!(verb, Some(LeadVerb::Growth | LeadVerb::Decline)) && step.figure.is_count();
        if by_part && step.figure.whole.is_some() && step.tail.noun.is_empty() && step.tail.basis.is_some()
            || step.is_fraction_of_basis(self.source)
        {
            return;
        }
        if step.role != Role::Start && (differs || step.lead.fold) {
            self.difference(step, verb);
        } else if let Some(label) = step.planned(self.source) {
            self.begin_planned(step, label);
        } else if !self.measures_nothing_new(step) && !self.says_more(step) {
            self.result(step);
        }
    }

    /// Whether `vượt` only tells that something of its own came to more than an amount, as no plan is named: `xuất khẩu
    /// vượt 5 tỷ USD`, but not `vượt 5 lần`.
    fn comes_to_more(&self, step: &Step, verb: Option<LeadVerb>) -> bool {
        let measured = step.figure.is_money() || step.figure.is_quantity() && !step.figure.is_multiple(self.source);
        let over = verb == Some(LeadVerb::Over) && step.lead.verb == verb && measured;
        let alone = || step.tail.basis.is_none() && step.lead.basis.is_none() && self.against.is_none();
        let words = &step.clause.words;
        let headed = || measured::first_head(self.source, words).is_some() || self.source.begins::<TopicCue>(words);
        // `chưa năm nào vượt 5 tỷ đồng`
        let denied = || self.source.each::<State>(words.clone()).any(|(_, state, _)| state == State::Undone);
        over && alone() && !step.bracketed && headed() && !denied()
    }

    /// The verb that tells how an amount came about: its own, unless it goes on with that of the change before.
    fn verb_of_amount(&self, step: &Step) -> Option<LeadVerb> {
        // `hụt thu 1,2 tỷ đồng so với dự toán`
        let compared = step.clause.change.filter(|_| step.tail.basis.is_some());
        self.shared_change(step).or_else(|| self.restated_change(step)).or(step.lead.verb).or(compared)
    }

    /// The verb of the difference before, where it holds for this figure too.
    fn shared_change(&self, step: &Step) -> Option<LeadVerb> {
        let verb = self.change.filter(|_| step.lead.verb.is_none())?;
        (self.changes_with(step) || self.counts_change(step) || self.lists_changes(step)).then_some(verb)
    }

    /// Whether a list of changes goes on, in a bracket or with what was counted before: `(tăng 2 tổ chức và 5 đảng
    /// viên)`, `chết 37 người, giảm 9 vụ và 6 người chết`. What was not counted is a result of its own: `tăng 5 con gà,
    /// 90 con lợn`.
    fn changes_with(&self, step: &Step) -> bool {
        let source = self.source;
        let noun = &step.tail.noun;
        let names = |n: usize| {
            let draft = &self.drafts[n];
            draft.counted().is_some_and(|counted| {
                let named = [counted, &draft.subject.tokens];
                let told = |at: usize| named.iter().any(|words| noun::shares_word(source, &(at..at + 1), words));
                noun::is_bare(source, noun, counted) || !noun.is_empty() && noun.clone().all(told)
            })
        };
        let counted = || self.last_counting(step.unit(source).as_ref()).is_some_and(names);
        // `tăng 3 người so với cùng kỳ (12 người)`
        let told = || self.draft().is_some_and(|n| self.adjoins_basis(n, step));
        step.clause.link == Link::Listed && (step.bracketed || counted()) && !told()
    }

    /// Whether a bracket tells how much a percentage of change comes to: `27 đảng viên, giảm 3,6% (1 trường hợp)`, `90
    /// tỷ đồng, tăng 5% (4,3 tỷ đồng)`. What is nearer to what that was before, it was then.
    fn counts_change(&self, step: &Step) -> bool {
        let value = step.figure.value();
        let less = |n: usize| {
            let draft = &self.drafts[n];
            let counted = || draft.is_count && self.changes(n, step);
            let measured = || step.unit(self.source).is_some_and(|unit| draft.counts_in(self.source, Some(&unit)));
            let told = if step.figure.is_count() { counted() } else { measured() };
            told && draft.ends_in_rate() && self.tells_change_of(n, step, value)
        };
        step.figure.whole.is_none() && step.opens_bracket(self.source) && self.draft().is_some_and(less)
    }

    /// Whether a list goes on that tells nothing but how many more or fewer there are of each: `giảm 5 phòng, 12
    /// trường`, `TNGT giảm 12 vụ, 5 người chết`.
    fn lists_changes(&self, step: &Step) -> bool {
        let set_against = step.tail.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Previous);
        // `giảm 2 cuộc, 15 tổ chức được kiểm tra`: more is told of those.
        let told = || noun::counted(self.source, &step.tail.noun).len() < step.tail.noun.len();
        let falls = set_against || self.change == Some(LeadVerb::Decline) && !told();
        let only_changed = |n: usize| {
            let draft = &self.drafts[n];
            // `giảm 12 vụ (-21%), 5 người chết (-20%)`
            let of_counts = draft.rates.first().is_none_or(|rate| !rate.is_percent);
            // `thu ngân sách tăng 5 tỷ đồng, 12 doanh nghiệp mới`
            // `số người chết giảm 5 người, 8 người bị thương`
            let other =
                |unit: &Unit| unit.noun().is_some_and(|noun| !noun::is_same(self.source, noun, &step.tail.noun));
            let counted = || draft.rates.iter().rev().find_map(|rate| rate.unit.as_ref()).is_some_and(other);
            let behind = draft.subject.from == From::Behind;
            draft.amount.is_none() && of_counts && (behind || falls && counted())
        };
        // `giảm 5 phòng; 12 biên chế`
        let listed = step.clause.link == Link::Listed || falls && step.is_next_item(self.source);
        listed && step.figure.is_count() && step.figure.whole.is_none() && self.draft().is_some_and(only_changed)
    }

    /// The verb of the change that a figure tells in another way: `giảm 12%, tương đương 9 vụ`, `tăng 9 vụ, tương đương
    /// 12%`.
    pub(super) fn restated_change(&self, step: &Step) -> Option<LeadVerb> {
        let last = || self.draft().and_then(|n| self.drafts[n].rates.last()).and_then(|rate| rate.verb);
        let planned = step.tail.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Target);
        // `tăng 9 vụ (tương đương 12%)`
        let goes_on = !step.clause.fresh || step.opens_bracket(self.source);
        let alone = step.lead.equal && step.clause.words.is_empty() && goes_on && !planned;
        if alone { last().filter(|&verb| verb.tells_difference()) } else { None }
    }

    /// Gives a difference to what it is of.
    fn difference(&mut self, step: &Step, verb: Option<LeadVerb>) {
        let unit = step.unit(self.source);
        if let Some(n) = self.draft_of_difference(step, verb, unit.as_ref()) {
            let rate = self.rate(step, verb, unit.clone());
            // `vượt gần 2 lần`: beside an amount it would limit that.
            let bound = if self.drafts[n].amount.is_none() { step.bound() } else { None };
            self.drafts[n].add_rate(rate, bound);
            self.take_compared(n, unit.as_ref());
            // `giảm 6 vụ (22,2%)`: what stands in a bracket behind is of that too.
            self.current = Current::Draft(n);
        }
        self.change = verb;
    }

    /// What a difference is of: what its own words name, else a result told before.
    fn draft_of_difference(&mut self, step: &Step, verb: Option<LeadVerb>, unit: Option<&Unit>) -> Option<usize> {
        let named = || step.subject(self.source).filter(|_| !step.clause.words.is_empty());
        let before_bracket = step.subject_before_bracket(self.source);
        if let Some(own) = before_bracket.clone().or_else(named) {
            // `diện tích thiệt hại 0,8 ha (so với tháng trước diện tích tăng 0,3 ha)`: that was measured before. But
            // what something is worth is of the last that was told: `12 hộ, số tiền 8 triệu đồng; 5 đơn vị, số tiền giảm …`.
            let last = self.drafts.len().checked_sub(1);
            let worth = || matches!(self.source.exactly(&own.tokens), Some(Agenda::Worth | Agenda::Money));
            let like = |&n: &usize| {
                let near = step.bracketed || Some(n) == last || !worth();
                near && self.drafts[n].amount.is_some() && self.drafts[n].unit.as_ref() == unit
            };
            let measured =
                self.last_naming(&own.tokens).filter(|_| before_bracket.is_none() && own.from == From::Before);
            return measured.filter(like).or_else(|| self.begin(step, own));
        }
        let apart = step.changed_apart(self.source).is_some();
        let running = || self.draft().filter(|&n| !apart && self.changes(n, step));
        let told = self.last_counting(unit).or_else(|| self.last_measuring(unit)).or_else(running);
        // `So với tháng trước, giảm 2 người bị thương`: nothing before it says what it is of.
        if told.is_some() || self.current == Current::Dropped {
            return told;
        }
        let known =
            |changed: &Subject| noun::head(self.source, &changed.tokens).is_some() || step.begins_list(self.source);
        step.changed_by(verb)
            .filter(|changed| step.lead.verb.is_none() || known(changed))
            .and_then(|changed| self.begin(step, changed))
    }

    /// Whether an amount only tells what a result told before is worth in another way.
    fn measures_nothing_new(&self, step: &Step) -> bool {
        let words = &step.clause.words;
        // `(bình quân 2 triệu đồng/hội viên)`
        let average = step.bracketed && self.source.exactly(words) == Some(LeadCue::Average);
        // `(tương đương 4.700 USD)`
        let in_other_money = |n: usize| self.drafts[n].is_in_other_money(step.unit(self.source).as_ref());
        let converted = step.bracketed && words.is_empty() && self.draft().is_some_and(in_other_money);
        // `15 suất quà, mỗi suất 1 triệu đồng`
        let each = step.figure.is_money() && (step.bracketed || !step.first) && scope::is_each(self.source, words);
        average || converted || each
    }

    /// Takes in an amount that says more of a result told before.
    fn says_more(&mut self, step: &Step) -> bool {
        if self.turns(step).is_some() {
            return false;
        }
        self.meets(step)
            || self.contributes(step)
            || self.fulfils(step)
            || self.precedes(step)
            || self.restates(step)
            || step.role == Role::End && self.level(step)
            || step.clause.words.is_empty() && (self.level(step) || self.supplement(step))
    }

    /// The other direction, where the running deed went one: `chuyển sinh hoạt đi 12 đồng chí, đến 15 đồng chí`.
    fn turns(&self, step: &Step) -> Option<Subject> {
        let Range { start, end } = step.clause.start..step.figure.tokens.start;
        let (State::Direction, len) = (if step.has::<State>() { self.source.longest(start, end) } else { None })?
        else {
            return None;
        };
        let told = &self.drafts[self.draft()?].subject.tokens;
        let (State::Direction, last) = self.source.longest_before(told.start, told.end)? else { return None };
        let other = self.source.word(told.end - 1) != self.source.word(end - 1);
        (start + len == end && last < told.len() && other).then(|| Subject::before(start..end))
    }

    /// Takes in what something came to.
    fn result(&mut self, step: &Step) {
        let Some(n) = self.subject_of_amount(step).and_then(|subject| self.begin(step, subject)) else { return };
        let summed = || Unit::summed(self.source, &self.drafts[n].subject.tokens).filter(|_| step.figure.is_count());
        let unit = step.unit(self.source).or_else(summed);
        if step.role == Role::Start {
            self.drafts[n].set_previous(&step.figure, unit);
        } else {
            self.take_compared(n, unit.as_ref());
            if let Some(rate) = self.unnamed.take() {
                let beside = step.opens_bracket(self.source) && rate.tokens.end == step.gap.start;
                if beside && step.figure.whole.is_some() {
                    self.drafts[n].add_rate(rate, None);
                }
            }
            // `xuất khẩu vượt 5 tỷ USD`
            let more = (step.lead.verb == Some(LeadVerb::Over) && step.figure.whole.is_none()).then_some(Bound::Over);
            let bound = step.bound().or(more).or_else(|| self.foreseen(step));
            self.drafts[n].set_amount(&step.figure, unit, bound);
            let told = self.whole_told(step).filter(|_| step.figure.whole.is_none());
            self.drafts[n].among = step.among || told.is_some() && !self.plans_among();
            self.drafts[n].second = step.figure.whole.or(told);
            // `25,6/23,4 tỷ đồng so với cùng kỳ`
            let then = step.tail.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Previous);
            // `62/64 đơn vị có mức tăng trưởng cao so với cùng kỳ`: so what is told of them is set against that.
            let noun = &step.tail.noun;
            let bare = noun::counted(self.source, noun).len() == noun.len();
            if then && bare && self.drafts[n].previous.is_none() {
                self.drafts[n].previous = self.drafts[n].second.take();
            }
            self.drafts[n].leave_base(self.source);
            list::share_unit(self.source, &mut self.drafts[self.first..]);
        }
    }

    /// How many there are in all of what a figure counts, where the sentence told that first: `Trong 45 vụ có 12 vụ
    /// nghiêm trọng; làm 13 người chết` does not of those who died.
    fn whole_told(&self, step: &Step) -> Option<Decimal> {
        let (all, counted) = self.among.as_ref()?;
        let noun = &step.tail.noun;
        let same = noun.is_empty() || noun::is_same(self.source, counted, noun);
        (step.figure.is_count() && same).then_some(*all)
    }

    /// Whether what the sentence counts parts of was planned: `Trong 20 chỉ tiêu`.
    fn plans_among(&self) -> bool {
        let plan =
            |words: &Range<usize>| matches!(self.source.longest(words.start, words.end), Some((BasisCue::Target, _)));
        self.among.as_ref().is_some_and(|(_, counted)| plan(counted))
    }

    /// The subject of an amount: its own, or the one that a list or a second result goes on with.
    fn subject_of_amount(&mut self, step: &Step) -> Option<Subject> {
        if let Some(turn) = self.turns(step) {
            return Some(turn);
        }
        let own = step.subject_before_bracket(self.source).or_else(|| step.subject(self.source));
        let own = own.map(|own| step.labelled(self.source, &own).unwrap_or(own));
        let own = own.or_else(|| step.spent(self.source)).or_else(|| self.before_comparison(step));
        let Some(n) = self.draft() else { return own };
        let running = &self.drafts[n];
        if own.as_ref().is_some_and(|own| self.sums_up(step, running, own) || self.comes_to_again(step, running, own)) {
            return Some(running.subject.clone());
        }
        if let Some(average) = step.average(self.source).filter(|_| own.is_none()) {
            return Some(average);
        }
        if own.as_ref().is_some_and(|own| self.counts_again_otherwise(step, running, own)) {
            return Some(running.subject.clone());
        }
        match own.map(|own| self.part_named(step, running, &own).unwrap_or(own)) {
            Some(own) if own.from != From::Behind || !self.lists_on(step, running) => Some(own),
            _ => step.origin(self.source).or_else(|| Some(self.listing(step, n)?.subject.clone())),
        }
    }

    /// Whether a verb goes on with what else was done: `kiểm tra 1 chi bộ và 2 đảng viên`.
    fn lists_on(&self, step: &Step, running: &Draft) -> bool {
        let source = self.source;
        let item = || step.is_next_item(source) || step.follows_item(source) && self.counts_like(step, running);
        running.subject.from == From::Verb
            && running.amount.is_some()
            && step.lead.verb.is_none()
            && !step.is_owned(source)
            && (running.is_count || !step.follows_slash(source))
            && self.host != Some(self.current)
            && (running.rates.is_empty() || step.follows_bracket(source))
            && (step.clause.link == Link::Listed || item() || step.goes_on(source))
    }

    /// Whether the same is counted in another way behind a slash: `có bệnh ở 3 hộ/2 thôn`.
    fn counts_again_otherwise(&self, step: &Step, running: &Draft, own: &Subject) -> bool {
        own.from == From::Behind
            && running.subject.from != From::Behind
            && running.is_count
            && step.follows_slash(self.source)
            && noun::head(self.source, &step.tail.noun).is_some()
    }
}

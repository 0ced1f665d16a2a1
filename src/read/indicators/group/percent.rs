//! Which draft a percentage goes to: as a rate of what stands before it, of what it names itself, or as a plan.

use std::ops::Range;

use rust_decimal::Decimal;

use super::{Current, Groups};
use crate::lex::Kind;
use crate::lexicon::{self, Activity, Agenda, BasisCue, Counted, Function, Head, LeadVerb, TailCue};
use crate::read::indicators::clause::Link;
use crate::read::indicators::draft::{Rate, relation};
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::step::{Role, Step};
use crate::read::indicators::subject::{From, Subject};
use crate::read::indicators::words::{measured, noun};
use crate::value::{PeriodKind, Relation, Value};

impl Groups<'_, '_, '_> {
    /// Takes in a percentage; `reference` where a bracket or a slash only tells a plan or an earlier value.
    pub(super) fn percent(&mut self, step: &Step, reference: Option<BasisCue>) {
        if self.tells_no_rate(step, reference) || step.has_digits && self.rates_unread(step) {
            return;
        }
        let about = noun::without_about(self.source, &step.tail.noun);
        let mut rate = self.rate(step, self.restated_change(step).or(step.lead.verb), None);
        rate.verb = self.going_on(step, &about, rate.verb);
        let series = self.series(step, &rate);
        rate.verb = rate.verb.or(series);
        self.change = rate.verb.filter(|&verb| verb.tells_difference());
        if let Some(n) = self.differing(step, about).or_else(|| self.told_about(step, &mut rate)) {
            self.drafts[n].add_rate(rate, None);
        } else if let Some((n, verb)) = self.changing(step) {
            self.drafts[n].add_rate(Rate { verb: Some(verb), ..rate }, None);
        } else if let Some(label) = step.planned(self.source) {
            self.begin_planned(step, label);
        } else if let Some(subject) = self.subject_of_percent(step).or_else(|| self.before_comparison(step)) {
            self.begin_rated(step, subject, rate);
        } else if let Some(n) = self.draft() {
            self.rate_running(n, step, rate);
        } else if let Some(n) = step.changed().and_then(|subject| self.begin(step, subject)) {
            self.drafts[n].add_rate(rate, step.bound());
        } else if self.current == Current::Nothing {
            self.unnamed = Some(rate);
        }
    }

    /// Takes in a percentage of what figures measure that are no number: `sản lượng đạt 1,187,93 tấn, đạt 100,2%`.
    fn rates_unread(&mut self, step: &Step) -> bool {
        let Some(unread) = step.behind_unread(self.source) else { return false };
        self.current = Current::Dropped;
        if let Some(subject) = step.subject_before(self.source, unread) {
            let rate = self.rate(step, step.lead.verb, None);
            self.begin_rated(step, subject, rate);
        }
        true
    }

    /// Takes in a percentage that only tells a plan, or how things were at another time.
    fn tells_no_rate(&mut self, step: &Step, reference: Option<BasisCue>) -> bool {
        let before = || step.tells_before(self.source).then_some(BasisCue::Previous);
        if let Some(told) = reference.or_else(before) {
            if !self.begins_referring(step, reference) {
                self.refer_in_percent(step, told);
            }
            return true;
        }
        if self.precedes_in_percent(step) {
            self.refer_in_percent(step, BasisCue::Previous);
            return true;
        }
        if self.tells_level_before(step) || self.is_of_wider_place(step) {
            return true;
        }
        // `tăng 5% so với cùng kỳ (năm 2017 đạt 90%)`: that was the rate then.
        let rated = |n: usize| !self.drafts[n].rates.is_empty();
        let series = || self.series(step, &Rate::of(step, None)).is_some();
        if step.tells_another_time() && self.draft().is_some_and(rated) && !series() {
            if self.tells_earlier_year(step) {
                self.refer_in_percent(step, BasisCue::Previous);
            }
            return true;
        }
        // `(cùng kỳ đạt 61% và tăng 17%)`, `thấp hơn mức tăng 8% của cùng kỳ`: so it was then. `(KH 20% - 35% - 45%)`
        let bare = step.lead.verb.is_none();
        let joins = || bare || step.gap.clone().any(|at| self.source.tokens[at].kind == Kind::Word);
        let refers = match self.referring.filter(|_| step.clause.link == Link::Listed) {
            Some(BasisCue::Previous) => joins(),
            Some(BasisCue::Target) => step.bracketed && bare,
            _ => false,
        };
        if refers || self.tells_change_then(step) || step.tells_other_change(self.source) {
            return true;
        }
        if self.makes_up_rate(step) {
            return true;
        }
        let planned = self.plans_in_percent(step);
        if planned {
            self.refer_in_percent(step, BasisCue::Target);
        }
        planned
    }

    /// Whether a percentage is what that was before which has just been told to differ from it, though the result is
    /// none: `45 hộ, giảm 1,2% so với năm 2024 (3,3%)`.
    fn tells_level_before(&self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|&n| self.adjoins_basis(n, step)) else { return false };
        let differed = |rate: &Rate| rate.is_percent && rate.differs() && rate.basis_kind() == Some(BasisCue::Previous);
        self.drafts[n].rates.last().is_some_and(differed)
    }

    /// Whether a bracket only tells the same of a larger place: `đạt 96,5% (toàn tỉnh 92,6%)`.
    fn is_of_wider_place(&self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|_| step.tells_wider_place(self.source)) else { return false };
        let verb = step.lead.verb;
        let alike =
            |rate: &Rate| rate.is_percent && (matches!(verb, None | Some(LeadVerb::Reach)) || verb == rate.verb);
        self.drafts[n].rates.last().is_some_and(alike)
    }

    /// The verb of a change that a bracket tells for each part of its time: `tăng 7% (quý I tăng 6%, quý II 7,5%)`,
    /// `tăng 7% (quý I: 6%; quý II: 7,5%)`.
    fn series(&self, step: &Step, rate: &Rate) -> Option<LeadVerb> {
        if !step.bracketed || !step.lead.timed || rate.verb.is_some() || rate.basis.is_some() {
            return None;
        }
        let quarter = |n: usize| match &self.source.mentions[n].value {
            Value::Period(period) => period.kind() == PeriodKind::Quarter,
            _ => false,
        };
        let quarters = step.mentions_before(self.source).any(quarter);
        let last = self.draft().and_then(|n| self.drafts[n].rates.last())?;
        last.verb.filter(|verb| quarters && last.is_percent && verb.tells_difference())
    }

    /// The verb of a percentage: its own, or that of the difference before, where it holds for it too: `tăng 5 vụ
    /// (12,5%)`, `tăng lần lượt 5% và 7%`, `(tăng 8% tổ chức đảng và 5% đảng viên)`, `tăng 5% về số dự án và 3% về
    /// vốn`.
    fn going_on(&mut self, step: &Step, about: &Range<usize>, own: Option<LeadVerb>) -> Option<LeadVerb> {
        let listed = step.clause.link == Link::Listed;
        let of_bracket = step.bracketed && (listed || step.opens_bracket(self.source));
        // `giảm 15% số vụ, 20% số người chết`
        let numbered = || self.tells_of_number(step.figure.tokens.end) && self.last_tells_of_number();
        let of_list = listed && (step.tail.noun.is_empty() || *about != step.tail.noun || numbered());
        let change = self.change.take().filter(|_| (of_bracket || of_list) && own.is_none());
        change.or(own)
    }

    /// The result that counted just what the number of is told: `số người chết`.
    fn last_counted(&self, number: &Range<usize>) -> Option<usize> {
        let noun = number.start + 1..number.end;
        let counted = self.source.longest::<Counted>(noun.start, noun.end).map_or(1, |(_, len)| len);
        let more = noun.start + counted..noun.end;
        let just = |&n: &usize| {
            let draft = &self.drafts[n];
            let named = more.is_empty() || noun::shares_word(self.source, &draft.subject.tokens, &more);
            draft.amount.is_some() && named
        };
        self.last_counting(Some(&Unit::Noun(noun))).filter(just)
    }

    /// Whether the number of something stands at a token: `số vụ`.
    pub(super) fn tells_of_number(&self, at: usize) -> bool {
        matches!(self.source.longest(at, self.source.tokens.len()), Some((Head::First | Head::Sum, _)))
            && self.source.exactly(&(at..at + 1)) == Some(Function::Number)
    }

    /// Whether the last percentage told such a number.
    fn last_tells_of_number(&self) -> bool {
        let rates = self.nearest().filter_map(|n| self.drafts[n].rates.last());
        let last = rates.max_by_key(|rate| rate.tokens.end);
        last.is_some_and(|rate| rate.is_percent && self.tells_of_number(rate.tokens.end))
    }

    /// The result that a difference goes to because it counts the same: `(tăng 8% tổ chức đảng và 5% đảng viên)`, `tăng
    /// 8% về số dự án`.
    fn differing(&self, step: &Step, about: Range<usize>) -> Option<usize> {
        let told = about != step.tail.noun || step.bracketed;
        if self.change.is_none() || about.is_empty() {
            return None;
        }
        // `45 vụ, chết 20 người; giảm 15% số vụ, 8% số người chết`
        if !told {
            let numbered = step.clause.words.is_empty() && self.tells_of_number(about.start);
            return if numbered { self.last_counted(&about) } else { None };
        }
        self.last_counting(Some(&Unit::Noun(about.clone()))).or_else(|| self.last_naming(&about))
    }

    /// The result that a percentage is of because it says so, and that verb where it has none: `giải quyết 230 vụ với
    /// 401 bị cáo, đạt 98% về số vụ và 97% về số bị cáo`, `1.598 việc với 125 tỷ đồng, đạt 85% về việc và 53% về tiền`.
    fn told_about(&self, step: &Step, rate: &mut Rate) -> Option<usize> {
        // `chiếm 98% về số vụ`: there the words were taken for what it is a share of.
        let whole = rate.basis.as_ref().filter(|basis| basis.kind == BasisCue::Whole).map(|basis| &basis.tokens);
        let said = whole.unwrap_or(&step.tail.noun);
        let about = match noun::without_about(self.source, said) {
            // `về việc` may be one phrase, and tell of cases.
            nothing if nothing.is_empty() => (said.start + 1).min(said.end)..said.end,
            about => about,
        };
        if about == *said || about.is_empty() || !step.clause.words.is_empty() {
            return None;
        }
        let money =
            |n: &usize| matches!(self.drafts[*n].unit, Some(Unit::Money(_))) && self.drafts[*n].amount.is_some();
        let of_worth = || matches!(self.source.exactly(&about), Some(Agenda::Worth | Agenda::Money));
        let paid = || self.nearest().find(money).filter(|_| of_worth());
        let n = self.last_counting(Some(&Unit::Noun(about.clone()))).or_else(paid)?;
        // `và 97% về số bị cáo` goes on with what leads to the percentage before.
        if step.clause.link == Link::Listed && rate.verb.is_none() {
            let rates = self.nearest().filter_map(|n| Some((n, self.drafts[n].rates.last()?)));
            let last = rates.max_by_key(|(_, rate)| rate.tokens.end);
            let shares = |(n, last)| relation::of(self.source, last, &self.drafts[n]) == Relation::Share;
            rate.verb =
                if last.is_some_and(shares) { Some(LeadVerb::Share) } else { last.and_then(|(_, last)| last.verb) };
        }
        rate.basis = rate.basis.take().filter(|basis| basis.kind != BasisCue::Whole);
        Some(n)
    }

    /// The result whose change a percentage tells again, and how that changed: `tăng 9 tỷ đồng so với đầu năm, tỷ lệ
    /// tăng đạt 8%`.
    fn changing(&self, step: &Step) -> Option<(usize, LeadVerb)> {
        let verb = match self.source.exactly(&step.clause.words)? {
            Head::Rise => LeadVerb::Growth,
            Head::Fall => LeadVerb::Decline,
            _ => return None,
        };
        let n =
            self.draft().filter(|_| !step.clause.fresh && matches!(step.lead.verb, None | Some(LeadVerb::Reach)))?;
        let by = self.drafts[n].rates.last().filter(|rate| !rate.is_percent)?.verb;
        (by == Some(verb) && self.drafts[n].ends_in_change()).then_some((n, verb))
    }

    /// What a percentage names itself.
    fn subject_of_percent(&self, step: &Step) -> Option<Subject> {
        let source = self.source;
        let unrated = || self.draft().is_some_and(|n| self.drafts[n].rates.is_empty());
        // `thu hoạch 90 ha (đạt 69% diện tích)`: in a bracket it is a rate of what stands before that.
        let aside = step.opens_bracket(source) && step.lead.verb.is_some() && step.clause.words.is_empty()
            || self.spends(step)
            || self.is_told_of(step);
        let own = step.subject(source).filter(|own| !aside && !self.tells_of_counted(step, own));
        own.or_else(|| step.subject_before_bracket(source))
            .or_else(|| step.plan(source).filter(|_| !unrated()))
            .or_else(|| step.changed_apart(source))
            .or_else(|| self.changed_in_turn(step))
            .or_else(|| step.risen(source))
    }

    /// What a percentage changes behind it as the one before did: `giảm 19% số vụ, giảm 15% người chết`.
    fn changed_in_turn(&self, step: &Step) -> Option<Subject> {
        let before = &self.drafts[self.draft().filter(|_| !step.bracketed && step.clause.words.is_empty())?];
        let changed = before.rates.last().is_some_and(|rate| rate.is_percent && rate.differs());
        let alike = before.subject.from == From::Behind && before.amount.is_none() && changed;
        let counted = |own: &Subject| self.source.begins::<Counted>(&own.tokens);
        step.changed().filter(|own| alike && counted(own))
    }

    /// Whether a verb alone tells how much of a plan the running amount of money is: `9 tỷ đồng (giải ngân 58,9% KH
    /// vốn)`.
    fn spends(&self, step: &Step) -> bool {
        let words = &step.clause.words;
        let alone = step.gap.len() == words.len() + 1 && self.source.tokens[step.gap.start].kind == Kind::Open;
        let verb = || self.source.exactly::<Activity>(words).is_some();
        let planned = step.tail.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Target);
        let money = |n: usize| matches!(self.drafts[n].unit, Some(Unit::Money(_)));
        alone && planned && verb() && self.draft().is_some_and(money)
    }

    /// Whether what stands between a result and its rate only says for whom or where: `xây dựng 5/6 nhà cho hộ nghèo
    /// đạt 83,3%`.
    fn is_told_of(&self, step: &Step) -> bool {
        let (gap, clause) = (&step.gap, &step.clause);
        // `nhưng tỷ lệ …`, `trong đó nữ …`: there another thing is told.
        let turns = clause.fresh || clause.part || clause.kinds & lexicon::Role::Turns.bit() != 0;
        let reached = step.lead.verb == Some(LeadVerb::Reach) && !turns;
        let adjunct = || {
            matches!(self.source.longest(gap.start, gap.end), Some((TailCue::End | TailCue::In, _)))
                && measured::first_head(self.source, gap).is_none()
        };
        let words = || self.source.tokens[gap.clone()].iter().all(|token| token.kind == Kind::Word);
        let planned = |n: usize| self.drafts[n].second.is_some() || step.tail.basis.is_some();
        let unrated = |n: usize| self.drafts[n].rates.is_empty() && planned(n);
        let does = || self.source.each::<Activity>(gap.start + 1..gap.end).next().is_some();
        reached && self.draft().is_some_and(unrated) && adjunct() && words() && !does()
    }

    /// Whether a verb right behind the noun that was counted only tells how far those came: `9 chủ đầu tư giải ngân
    /// trên 60%`.
    fn tells_of_counted(&self, step: &Step, own: &Subject) -> bool {
        let counts = |n: usize| self.drafts[n].counted().is_some() && self.drafts[n].rates.is_empty();
        let words = || self.source.tokens[step.gap.clone()].iter().all(|token| token.kind == Kind::Word);
        let verb = || self.source.exactly::<Activity>(&own.tokens).is_some();
        let behind = step.lead.bound.is_some() && !step.clause.fresh && self.draft().is_some_and(counts);
        behind && verb() && words()
    }

    /// Begins a draft with a rate.
    fn begin_rated(&mut self, step: &Step, subject: Subject, mut rate: Rate) {
        // `vượt 5% dự toán, 100% hồ sơ được giải quyết`: what is named behind goes on with a verb only where that
        // before was too: `giảm 30% giấy tờ, 40% chi phí`.
        let before = self.draft().map(|n| self.drafts[n].subject.from);
        let alike = subject.from != From::Behind || before == Some(From::Behind);
        let Some(n) = self.begin(step, subject) else { return };
        if step.role == Role::Start {
            return self.drafts[n].set_previous(&step.figure, None);
        }
        self.plan_of_ratio(n, step, &mut rate);
        rate.verb = rate.verb.or(step.clause.change).or_else(|| step.changes_by_name(self.source));
        // `vượt 8% dự toán, bội chi 3% GDP`: that is a share of its own.
        let shares = rate.basis_kind() == Some(BasisCue::Whole);
        if rate.verb.is_none() && !step.clause.fresh && alike && !shares {
            rate.verb = self.listed_verb(n);
        }
        rate.verb = rate.verb.or_else(|| self.changed_like_all(n, step));
        self.drafts[n].add_rate(rate, step.bound());
    }

    /// The verb of what is told of all of some that are counted, where a bracket tells it of one of them: `6 địa phương
    /// tăng trên 10% gồm: Bắc An (11,6%), Nam An (10,5%)`.
    fn changed_like_all(&self, n: usize, step: &Step) -> Option<LeadVerb> {
        let may_be = step.is_behind_open(self.source) && step.is_bare();
        let all = &self.drafts[self.drafts[n].part_of.filter(|_| may_be)?];
        let verb = all.rates.last().filter(|rate| rate.is_percent)?.verb?;
        (all.is_count && verb.tells_difference() && verb != LeadVerb::Over).then_some(verb)
    }

    /// Takes the second percentage of a pair for what was planned: `tỷ lệ che phủ rừng đạt 58,7/56%`.
    fn plan_of_ratio(&mut self, n: usize, step: &Step, rate: &mut Rate) {
        let draft = &mut self.drafts[n];
        let Some(plan) = step.figure.whole.filter(|_| !rate.differs() && !rate.fold) else { return };
        let may_plan = draft.amount.is_none() && draft.target.is_none() && draft.rates.is_empty() && !draft.goal;
        // `99/100%`: that is the whole.
        if may_plan && plan != Decimal::ONE_HUNDRED {
            draft.target = Some(plan);
            // `58,7/56% kế hoạch`: of the plan it is no percentage.
            rate.basis = rate.basis.take().filter(|basis| basis.kind != BasisCue::Target);
        }
    }

    /// Adds a rate to the running draft, or to a further one with its subject.
    fn rate_running(&mut self, n: usize, step: &Step, mut rate: Rate) {
        // `giảm bình quân 3%/năm, từ 27% xuống còn 11%`: where the change led to is told of itself.
        if step.role == Role::Start {
            // `tỷ lệ hộ nghèo giảm 6% (từ 34% xuống còn 28%)`: in a bracket it is told of the change itself.
            let own = step.is_behind_open(self.source) && self.is_course_of_change(n, step);
            let n = if own && self.drafts[n].previous.is_none() { n } else { self.again(n) };
            return self.drafts[n].set_previous(&step.figure, None);
        }
        let n = self.spent_on(n, step, &rate).unwrap_or_else(|| self.rated(n, rate.value));
        // What follows is of that too: `31/34 vụ, 52 đối tượng, đạt 91% (vượt 16% so với chỉ tiêu)`.
        if !step.bracketed {
            self.current = Current::Draft(n);
        }
        let then = self.is_of_time_apart(n, step, &rate);
        // `cho 903 đảng viên (hiện đạt 71%)`, `đạt 70%, phấn đấu đạt 100%`: what was reached is no goal.
        let aimed = self.drafts[n].goal != self.goal;
        let apart = self.is_result_apart(n, step, &rate);
        let n = if then || aimed || apart { self.again(n) } else { n };
        // `tỷ lệ hộ nghèo: năm 2021: 5%; năm 2022: 4%`
        if then || apart && step.lead.timed && step.lead.colon {
            self.drafts[n].period = self.times.period;
        }
        rate.verb = rate.verb.or(self.shared_out(n, step).then_some(LeadVerb::Share));
        self.plan_of_ratio(n, step, &mut rate);
        self.drafts[n].add_rate(rate, step.bound());
    }

    /// Whether a percentage changed by what the draft last told, so that from where and to where it went is told of that:
    /// it is a rate, or the difference of the two. Of `thu ngân sách tăng 15%` or `giảm 3%/năm` it is none.
    fn is_course_of_change(&self, n: usize, start: &Step) -> bool {
        let draft = &self.drafts[n];
        let Some(change) = draft.rates.last().filter(|rate| draft.ends_in_change() && !rate.yearly) else {
            return false;
        };
        let of_rate = || matches!(draft.subject.head(self.source), Some(Head::Rate | Head::Portion));
        let next = self.source.mentions.get(start.figure.mention + 1).map(|next| &next.value);
        let fits = || match next {
            Some(Value::Percent(end)) => (end.value() - start.figure.value()).abs() == change.value.abs(),
            _ => false,
        };
        change.is_percent && (of_rate() || fits())
    }

    /// The amount of money that a rate is of where what was counted last only tells for or with how many it was:
    /// `giải ngân 12 tỷ đồng cho 300 hộ, đạt 80% kế hoạch`.
    fn spent_on(&self, n: usize, step: &Step, rate: &Rate) -> Option<usize> {
        let before = n.checked_sub(1).filter(|&before| before >= self.first)?;
        let (money, served) = (&self.drafts[before], &self.drafts[n]);
        let spent = matches!(money.unit, Some(Unit::Money(_))) && money.amount.is_some() && money.rates.is_empty();
        // `cho 300 hộ, chiếm 80% số hộ nghèo`: that is of those.
        let of_all = rate.verb == Some(LeadVerb::Share) || rate.basis_kind() == Some(BasisCue::Whole);
        let apart = step.bracketed || of_all || !served.served || !served.rates.is_empty();
        (spent && !apart).then_some(before)
    }

    /// Whether a rate and the one before each tell a result: `tỷ lệ tiêm phòng đạt 82% đối với lợn, trên 75% đối với
    /// gia cầm`, `năm 2020 đạt 82%, năm 2021 đạt 85%`, `từ 9% xuống còn 7%, năm 2021 còn 6%`.
    fn is_result_apart(&self, n: usize, step: &Step, rate: &Rate) -> bool {
        let apart =
            |rate: &Rate| step.lead.timed && rate.is_level() || rate.is_plain() && rate.leads_to_word(self.source);
        apart(rate) && self.drafts[n].rates.last().is_some_and(apart) && !step.bracketed
    }

    /// Whether a rate tells of a time of its own what the one before told of another.
    fn is_of_time_apart(&self, n: usize, step: &Step, rate: &Rate) -> bool {
        // `quý I tăng 6%; quý II tăng 7%`
        let changed = |rate: &Rate| rate.is_percent && !rate.fold && rate.differs();
        // `tốc độ tăng trưởng đạt 7%; quý III tăng 8%`
        let grows = |last: &Rate| relation::of(self.source, last, &self.drafts[n]) == Relation::Growth;
        // `quý I đạt 25% dự toán, quý II đạt 40% dự toán`
        let planned = |rate: &Rate| {
            let reaches = rate.is_percent && !rate.fold && matches!(rate.verb, None | Some(LeadVerb::Reach));
            reaches && rate.basis_kind() == Some(BasisCue::Target)
        };
        // `đến 31/12 đạt trên 90%, đến 31/01 đạt 100% kế hoạch`
        let is_day = |n: usize| matches!(self.source.mentions[n].value, Value::Date(_));
        let by_day = |last: &Rate| last.is_plain() && step.mentions_before(self.source).any(is_day);
        let alike = |last: &Rate| {
            changed(rate) && (changed(last) || grows(last)) || planned(rate) && (planned(last) || by_day(last))
        };
        step.lead.timed && self.drafts[n].rates.last().is_some_and(alike)
    }
}

//! Which figures belong to one indicator: one pass over the figures of a sentence, with the subject they go on with.

use std::ops::Range;

use rust_decimal::Decimal;

use super::clause::Link;
use super::draft::{Draft, Rate, Unit};
use super::follow;
use super::goal::Aims;
use super::lead;
use super::left::{self, Left};
use super::list;
use super::scope;
use super::step::{self, Role, Step};
use super::subject::{self, From, Subject};
use super::tail;
use super::time::Times;
use crate::lexicon::{Head, LeadVerb};
use crate::read::source::Source;

/// What the next figure goes on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Current {
    Nothing,
    /// A figure that is no indicator, whose rates are none either.
    Dropped,
    Draft(usize),
}

/// The drafts of the sentences of a line read so far, and the place in the one that is read.
#[derive(Debug)]
pub(super) struct Groups<'a, 's, 't> {
    pub(super) source: &'a Source<'s, 't>,
    pub(super) drafts: Vec<Draft>,
    /// Room for the steps of one sentence, kept from sentence to sentence.
    steps: Vec<Step>,
    /// The number of the first draft of the sentence.
    pub(super) first: usize,
    pub(super) current: Current,
    /// What was current before the bracket that the pass is in.
    pub(super) host: Option<Current>,
    /// What `trong đó` tells a part of.
    whole: Option<usize>,
    /// The same, where it begins the sentence behind.
    said: Option<usize>,
    /// Whether a colon behind `trong đó` opens a list of parts.
    parts: bool,
    goal: bool,
    occasion: bool,
    /// Whether the sentence tells of a meeting at which something is handed over.
    venue: bool,
    /// How many there are in all of what the sentence counts parts of: `Trong 20 chỉ tiêu`.
    among: Option<Decimal>,
    /// The verb of the difference before, where that was one.
    change: Option<LeadVerb>,
    times: Times,
}

impl<'a, 's, 't> Groups<'a, 's, 't> {
    pub(super) fn new(source: &'a Source<'s, 't>) -> Self {
        Self {
            source,
            drafts: Vec::new(),
            first: 0,
            steps: Vec::new(),
            current: Current::Nothing,
            host: None,
            whole: None,
            said: None,
            parts: false,
            goal: false,
            occasion: false,
            venue: false,
            among: None,
            change: None,
            times: Times::default(),
        }
    }

    /// Reads one sentence; `ahead` where the section it stands in tells of the time to come.
    pub(super) fn read(&mut self, sentence: &Range<usize>, ahead: bool, aims: &mut Aims) {
        self.said = self.said_before(sentence);
        self.first = self.drafts.len();
        self.parts = false;
        (self.among, self.change, self.venue) = (None, None, false);
        (self.current, self.host, self.whole, self.occasion) = (Current::Nothing, None, None, false);
        self.times = Times::default();
        aims.goal |= ahead;
        let mut read_to = sentence.start;
        let mut steps = std::mem::take(&mut self.steps);
        step::fill(&mut steps, self.source, sentence);
        for step in steps.drain(..) {
            if step.reference(self.source).is_none() {
                aims.read(self.source, step.gap.clone());
            }
            read_to = step.tail.end;
            self.enter(&step);
            self.goal = ahead || aims.goal || self.is_to_come();
            let lists = step.lists_targets(self.source, sentence.end);
            aims.sets |= lists;
            if (step.lead.verb.is_none() || self.goal || lists)
                && step.figure.whole.is_none()
                && aims.sets(self.source, &step.tail.noun)
            {
                aims.list |= lists;
                // What is counted behind are the targets, whatever the meeting did.
                self.occasion &= !lists;
                self.current = Current::Dropped;
            } else if step.figure.is_percent() {
                self.percent(&step);
            } else {
                self.amount(&step);
            }
        }
        self.steps = steps;
        aims.read(self.source, read_to..sentence.end);
        list::share(self.source, &mut self.drafts, self.first);
    }

    /// Takes in what stands before a figure.
    fn enter(&mut self, step: &Step) {
        match (step.bracketed, self.host) {
            (true, None) => self.host = Some(self.current),
            (false, Some(host)) => (self.current, self.host) = (host, None),
            _ => {}
        }
        self.occasion |= scope::is_occasion(self.source, step.gap.clone());
        self.venue |= scope::is_venue(self.source, &step.gap);
        self.times.enter(self.source, step);
        if step.clause.part {
            self.whole = self.draft().or(self.said.filter(|_| step.first));
            self.parts = self.opens_parts(step);
        } else if step.clause.fresh && !step.bracketed && !self.parts {
            self.whole = None;
        }
    }

    /// Whether the time that the sentence speaks of begins after the text was published.
    fn is_to_come(&self) -> bool {
        let published = self.source.published.as_ref().map(|published| published.date);
        matches!((self.times.period, published), (Some(period), Some(published)) if period.start() > published)
    }

    pub(super) fn draft(&self) -> Option<usize> {
        match self.current {
            Current::Draft(n) => Some(n),
            _ => None,
        }
    }

    fn percent(&mut self, step: &Step) {
        if step.reference(self.source).is_some() {
            return;
        }
        // `tăng 5% so với cùng kỳ (năm 2017 đạt 90%)`: that was the rate then.
        let rated = |n: usize| !self.drafts[n].rates.is_empty();
        if step.tells_another_time() && self.draft().is_some_and(rated) {
            return;
        }
        let mut rate = Rate::of(step, None);
        // `tăng 5 vụ (12,5%)`, `(tăng 8% tổ chức đảng và 5% đảng viên)`: the verb holds for it too.
        let goes_on = step.clause.link == Link::Listed || step.opens_bracket(self.source);
        let change = self.change.take().filter(|_| step.bracketed && goes_on && rate.verb.is_none());
        rate.verb = change.or(rate.verb);
        self.change = rate.verb.filter(|&verb| tail::is_difference(Some(verb)));
        // `(tăng 8% tổ chức đảng và 5% đảng viên)`, `tăng 8% về số dự án`: a difference goes to what counts the same.
        let about = follow::without_about(self.source, &step.tail.noun);
        let told = (about != step.tail.noun || step.bracketed) && self.change.is_some();
        let counted = || self.counted(Some(&Unit::Noun(about.clone()))).or_else(|| self.named(&about));
        if let Some(n) = (told && !about.is_empty()).then(counted).flatten() {
            return self.drafts[n].add_rate(rate, None);
        }
        let told = self.draft().is_some_and(|n| self.drafts[n].rates.is_empty());
        let own = step.subject(self.source).or_else(|| step.subject_before_bracket(self.source));
        let own = own.or_else(|| step.plan(self.source).filter(|_| !told));
        let Some(subject) = own else {
            if let Some(n) = self.draft() {
                self.drafts[n].add_rate(rate, step.bound());
            } else if let Some(n) = step.changed().and_then(|subject| self.begin(step, subject)) {
                self.drafts[n].add_rate(rate, step.bound());
            }
            return;
        };
        let Some(n) = self.begin(step, subject) else { return };
        if step.role == Role::Start {
            return self.drafts[n].set_previous(&step.figure, None);
        }
        rate.verb = rate.verb.or(step.clause.change);
        if rate.verb.is_none() && !step.clause.fresh {
            rate.verb = self.listed_verb(n);
        }
        self.drafts[n].add_rate(rate, step.bound());
    }

    /// The verb that a list of percentages shares: `đàn trâu đạt 110%, đàn bò 99,2%`.
    fn listed_verb(&self, n: usize) -> Option<LeadVerb> {
        let before = self.drafts.get(n.checked_sub(1)?)?;
        let rated = subject::head(self.source, &self.drafts[n].subject.tokens) == Some(Head::Rate);
        (before.amount.is_none() && !rated).then(|| before.rates.last()?.verb).flatten()
    }

    fn amount(&mut self, step: &Step) {
        if let Some(reference) = step.reference(self.source) {
            return self.refer(step, reference);
        }
        let idle = step.clause.words.is_empty();
        let unit = step.unit();
        if step.role == Role::Whole {
            self.among = Some(step.figure.value());
            return;
        }
        // `(tăng 2 tổ chức và 5 đảng viên)`: the verb holds for both.
        let counted = || self.counted(unit.as_ref()).is_some();
        let shared = step.clause.link == Link::Listed && step.lead.verb.is_none() && (step.bracketed || counted());
        let change = self.change.filter(|_| shared);
        self.change = None;
        let verb = change.or(step.lead.verb);
        // `hoàn thành vượt mức 25/25 chỉ tiêu`: two figures are no difference.
        let differs = tail::is_difference(verb) && step.figure.whole.is_none();
        if step.role != Role::Start && (differs || step.lead.fold) {
            let changed = match step.subject(self.source).filter(|_| !idle) {
                Some(subject) => self.begin(step, subject),
                None => self.counted(unit.as_ref()).or(self.draft()),
            };
            if let Some(n) = changed {
                self.drafts[n].add_rate(Rate { verb, ..Rate::of(step, unit) }, None);
            }
            self.change = verb;
            return;
        }
        // `(bình quân 2 triệu đồng/hội viên)`: that measures nothing new.
        let each = step.bracketed && lead::is_average(self.source, &step.clause.words);
        // `(tương đương 4.700 USD)`: nor does that.
        let converted = step.bracketed && idle && self.draft().is_some_and(|n| self.drafts[n].is_in_other_money(&unit));
        // `15 suất quà, mỗi suất 1 triệu đồng`: nor does what each of those is worth.
        let each =
            each || step.figure.is_money() && self.draft().is_some() && scope::is_each(self.source, &step.clause.words);
        if each || converted || idle && (self.level(step) || self.supplement(step)) {
            return;
        }
        let Some(n) = self.subject(step).and_then(|subject| self.begin(step, subject)) else { return };
        let summed = || Unit::summed(self.source, &self.drafts[n].subject.tokens).filter(|_| step.figure.is_count());
        let unit = unit.or_else(summed);
        if step.role == Role::Start {
            self.drafts[n].set_previous(&step.figure, unit);
        } else {
            self.drafts[n].set_amount(&step.figure, unit, step.bound());
            self.drafts[n].second = step.figure.whole.or(self.among.filter(|_| step.figure.is_count()));
        }
    }

    /// The subject of an amount: its own, or the one that a list or a second result goes on with.
    fn subject(&self, step: &Step) -> Option<Subject> {
        let own = step.subject_before_bracket(self.source).or_else(|| step.subject(self.source));
        let Some(n) = self.draft() else { return own };
        let running = &self.drafts[n];
        // `kiểm tra 1 chi bộ và 2 đảng viên`: both were checked.
        let counted_on =
            (step.clause.link == Link::Listed || step.is_next_item(self.source) || step.goes_on(self.source))
                && self.host != Some(self.current)
                && step.lead.verb.is_none()
                && running.amount.is_some()
                && (running.rates.is_empty() || step.follows_bracket(self.source))
                && running.subject.from == From::Verb;
        match own.map(|own| self.part_named(step, running, &own).unwrap_or(own)) {
            Some(own) if own.from != From::Behind || !counted_on => Some(own),
            _ => step.origin(self.source).or_else(|| Some(running.subject.clone())),
        }
    }

    /// What names a part before the figure, where the noun behind only counts the same as the whole does: `1.230 hồ sơ,
    /// trong đó đúng hạn 1.100 hồ sơ`.
    fn part_named(&self, step: &Step, running: &Draft, own: &Subject) -> Option<Subject> {
        let whole = running.unit.as_ref().and_then(Unit::noun)?;
        let same = own.from == From::Behind
            && tail::is_counted(self.source, step.tail.noun.clone())
            && tail::is_same_noun(self.source, whole, &step.tail.noun);
        let Left::Noun(tokens) = left::of(self.source, &step.clause, &step.figure, &step.lead, &step.tail.noun) else {
            return None;
        };
        same.then_some(Subject { tokens, from: From::Before })
    }

    /// Begins a draft; `None` where the figure measures nothing of the unit.
    fn begin(&mut self, step: &Step, subject: Subject) -> Option<usize> {
        let awarded = [&subject.tokens, &step.tail.noun].into_iter().any(|words| scope::is_award(self.source, words));
        self.occasion |= scope::is_vote(self.source, &step.tail.noun);
        self.occasion |= awarded || (self.venue && scope::is_honour(self.source, &subject.tokens));
        // `kỳ họp đánh giá tình hình, tổng đàn gia súc 350 con`: what has a head of its own is measured all the same.
        let headed = subject.from == From::Before
            && matches!(subject::head(self.source, &subject.tokens), Some(Head::Sum | Head::Planned | Head::Rate))
            && !scope::is_occasion(self.source, subject.tokens.clone());
        let counted = step.figure.is_count() && self.occasion && !headed;
        let within = step.figure.is_count() && scope::is_within(self.source, step.figure.tokens.start);
        let clause = step.clause.start..step.figure.tokens.start;
        let hastened = self.goal && step.figure.is_count() && scope::is_hastened(self.source, &clause);
        let origin = step.figure.is_count()
            && scope::is_origin(self.source, &(step.clause.words.start..step.figure.tokens.start));
        let absent = scope::is_absent(self.source, &step.clause.words);
        let made_up = step.tells_makeup(self.source, self.current == Current::Dropped);
        if awarded
            || counted
            || origin
            || absent
            || made_up
            || within
            || hastened
            || scope::is_other(self.source, &step.figure, &subject.tokens, &step.tail.noun)
        {
            self.current = Current::Dropped;
            return None;
        }
        let mut draft = Draft::new(subject, self.goal);
        draft.period = self.times.period;
        draft.noun = step.tail.noun.clone();
        draft.part_of = match self.host {
            Some(Current::Draft(n)) => Some(n),
            _ => self.whole.filter(|&n| {
                let near = n >= self.first && (step.clause.part || !step.clause.fresh);
                near || self.is_of_kind(n, step)
            }),
        };
        draft.listed = !step.clause.fresh && !step.clause.part;
        Some(self.push(draft))
    }

    pub(super) fn push(&mut self, draft: Draft) -> usize {
        let n = self.drafts.len();
        self.drafts.push(draft);
        self.current = Current::Draft(n);
        n
    }
}

//! Which figures belong to one indicator: one pass over the figures of a sentence, with the subject that they go on with.

use std::ops::Range;

use super::clause::{self, Clause, Place, begins};
use super::draft::{Draft, Rate, Unit};
use super::figure::{self, Figure};
use super::goal::Aims;
use super::lead::{self, Lead, is_time};
use super::scope;
use super::subject::{self, From, Subject};
use super::tail::{self, Tail};
use crate::lex::Kind;
use crate::lexicon::{BasisCue, Head, LeadVerb};
use crate::read::source::Source;
use crate::value::{Period, PeriodKind, Value};

/// A figure with all that stands around it.
struct Step {
    figure: Figure,
    lead: Lead,
    tail: Tail,
    clause: Clause,
    /// The tokens between the tail before and this lead.
    gap: Range<usize>,
    bracketed: bool,
}

/// What the next figure goes on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Current {
    Nothing,
    /// A figure that is no indicator, whose rates are none either.
    Dropped,
    Draft(usize),
}

/// The drafts of the sentences read so far, and the place in the one that is read.
pub(super) struct Groups<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    pub(super) drafts: Vec<Draft>,
    current: Current,
    /// What was current before the bracket that the pass is in.
    host: Option<Current>,
    /// What `trong đó` tells a part of.
    whole: Option<usize>,
    goal: bool,
    occasion: bool,
    period: Option<Period>,
}

impl<'a, 's, 't> Groups<'a, 's, 't> {
    pub(super) fn new(source: &'a Source<'s, 't>) -> Self {
        Self {
            source,
            drafts: Vec::new(),
            current: Current::Nothing,
            host: None,
            whole: None,
            goal: false,
            occasion: false,
            period: None,
        }
    }

    /// Reads one sentence; `ahead` where the section it stands in tells of the time to come.
    pub(super) fn read(&mut self, sentence: &Range<usize>, ahead: bool, aims: &mut Aims) {
        let first = self.drafts.len();
        (self.current, self.host, self.whole, self.occasion, self.period) = (Current::Nothing, None, None, false, None);
        let steps = steps(self.source, sentence);
        let mut read_to = sentence.start;
        for (n, step) in steps.iter().enumerate() {
            aims.read(self.source, step.gap.clone());
            read_to = step.tail.end;
            self.goal = ahead || aims.goal;
            self.enter(step);
            let next = steps.get(n + 1);
            if step.figure.is_percent() {
                self.percent(step, next);
            } else {
                self.amount(step, next);
            }
        }
        aims.read(self.source, read_to..sentence.end);
        share(&mut self.drafts[first..]);
    }

    /// Takes in what stands before a figure.
    fn enter(&mut self, step: &Step) {
        match (step.bracketed, self.host) {
            (true, None) => self.host = Some(self.current),
            (false, Some(host)) => {
                self.current = host;
                self.host = None;
            }
            _ => {}
        }
        self.occasion |= scope::is_occasion(self.source, step.gap.clone());
        if let Some(period) = last_period(self.source, step.gap.start..step.figure.tokens.start) {
            self.period = Some(period);
        }
        if step.clause.part {
            self.whole = self.draft();
        } else if step.clause.fresh && !step.bracketed {
            self.whole = None;
        }
    }

    fn draft(&self) -> Option<usize> {
        match self.current {
            Current::Draft(n) => Some(n),
            _ => None,
        }
    }

    fn percent(&mut self, step: &Step, next: Option<&Step>) {
        let Step { figure, lead, tail, clause, .. } = step;
        if step.is_reference(self.source) {
            return;
        }
        let bound = step.bound();
        if let Some(subject) = step.subject(self.source) {
            let Some(n) = self.begin(step, subject) else { return };
            if lead.from && next.is_some_and(Step::is_level) {
                self.drafts[n].previous = Some(figure.value());
                self.drafts[n].figures.push(figure.tokens.clone());
                return;
            }
            let mut rate = Rate::new(figure, lead, tail.basis.clone(), None);
            if rate.verb.is_none() && rate.basis.is_none() && !clause.fresh {
                rate.verb = self.listed_verb(n);
            }
            self.drafts[n].add_rate(rate, bound);
        } else if let Some(n) = self.draft() {
            self.drafts[n].add_rate(Rate::new(figure, lead, tail.basis.clone(), None), bound);
        }
    }

    /// The verb that a list of percentages shares: `đàn trâu đạt 110%, đàn bò 99,2%`.
    fn listed_verb(&self, n: usize) -> Option<LeadVerb> {
        let before = self.drafts.get(n.checked_sub(1)?)?;
        let rated = subject::head(self.source, &self.drafts[n].subject.tokens) == Some(Head::Rate);
        (before.amount.is_none() && !rated).then(|| before.rates.last()?.verb).flatten()
    }

    fn amount(&mut self, step: &Step, next: Option<&Step>) {
        let Step { figure, lead, tail, clause, .. } = step;
        let unit = Unit::of(figure, &tail.noun);
        if step.is_reference(self.source) {
            return self.refer(step);
        }
        let idle = clause.words.is_empty();
        if tail::is_difference(lead.verb) || lead.fold {
            let target = match step.subject(self.source).filter(|_| !idle) {
                Some(subject) => self.begin(step, subject),
                None => self.draft(),
            };
            if let Some(n) = target {
                self.drafts[n].add_rate(Rate::new(figure, lead, tail.basis.clone(), unit), None);
            }
            return;
        }
        if idle && (self.level(step) || self.supplement(step)) {
            return;
        }
        let Some(n) = self.subject(step).and_then(|subject| self.begin(step, subject)) else { return };
        let draft = &mut self.drafts[n];
        if lead.from && next.is_some_and(Step::is_level) {
            draft.previous = Some(figure.value());
            draft.unit = unit;
            draft.figures.push(figure.tokens.clone());
        } else {
            draft.set_amount(figure, unit, step.bound());
        }
    }

    /// The subject of an amount: its own, or the one that a list or a second result goes on with.
    fn subject(&self, step: &Step) -> Option<Subject> {
        let own = step.subject_before_bracket(self.source).or_else(|| step.subject(self.source));
        let Some(n) = self.draft() else { return own };
        let running = &self.drafts[n].subject;
        match own {
            // `kiểm tra 1 chi bộ và 2 đảng viên`: both were checked.
            Some(own) if own.from == From::Behind => {
                let listed = step.clause.listed && running.is_verb() && self.drafts[n].is_count && !step.bracketed;
                let plain = step.lead.verb.is_none() && step.figure.is_count();
                Some(if listed && plain { running.clone() } else { own })
            }
            Some(own) => Some(own),
            None => Some(running.clone()),
        }
    }

    /// Begins a draft; `None` where the figure measures nothing of the unit.
    fn begin(&mut self, step: &Step, subject: Subject) -> Option<usize> {
        let noun = if subject.from == From::Behind { &subject.tokens } else { &step.tail.noun };
        let counted = step.figure.is_count() && self.occasion;
        if counted || scope::is_agenda(self.source, &step.figure, noun) {
            self.current = Current::Dropped;
            return None;
        }
        let mut draft = Draft::new(subject, self.goal);
        draft.period = self.period;
        draft.part_of = match self.host {
            Some(Current::Draft(n)) => Some(n),
            _ => self.whole,
        };
        draft.listed = !step.clause.fresh && !step.clause.part;
        self.drafts.push(draft);
        self.current = Current::Draft(self.drafts.len() - 1);
        Some(self.drafts.len() - 1)
    }

    /// `còn 12 tổ`, `lên 52 triệu đồng`: where a change of the running subject led to.
    fn level(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|_| step.is_level()) else { return false };
        let adjacent = step.gap.is_empty();
        let draft = &mut self.drafts[n];
        let unit = Unit::of(&step.figure, &step.tail.noun);
        match draft.amount {
            None => {}
            Some(amount) if adjacent => {
                draft.previous = Some(amount);
                if draft.subject.from != From::Before && !step.tail.noun.is_empty() {
                    draft.subject = Subject { tokens: step.tail.noun.clone(), from: From::Behind };
                }
            }
            Some(_) => return false,
        }
        draft.set_amount(&step.figure, unit, step.bound());
        true
    }

    /// An amount that follows its percentage: `đạt 61,8% kế hoạch (376,7/609,1 tỷ đồng)`, `100% chỉ tiêu với 12 người`.
    fn supplement(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        if !(step.bracketed || (step.lead.verb == Some(LeadVerb::Have) && !step.clause.fresh)) {
            return false;
        }
        let unit = Unit::of(&step.figure, &step.tail.noun);
        let draft = &mut self.drafts[n];
        if draft.amount.is_none() && !draft.rates.is_empty() {
            draft.set_amount(&step.figure, unit, step.bound());
            return true;
        }
        // A second pair of percentage and ratio on one subject is another indicator.
        if step.figure.whole.is_none() || draft.rates.len() < 2 {
            return false;
        }
        let Some(rate) = draft.rates.pop() else { return false };
        draft.figures.retain(|figure| *figure != rate.tokens);
        let mut second = Draft::new(draft.subject.clone(), draft.goal);
        (second.period, second.part_of) = (draft.period, draft.part_of);
        second.add_rate(rate, None);
        second.set_amount(&step.figure, unit, step.bound());
        self.drafts.push(second);
        self.current = Current::Draft(self.drafts.len() - 1);
        self.host = self.host.map(|_| self.current);
        true
    }

    /// `(kế hoạch 50 ha)`, `(cùng kỳ 12 vụ)`: a bracket that only tells what the result is set against.
    fn refer(&mut self, step: &Step) {
        let Some(n) = self.draft() else { return };
        let draft = &mut self.drafts[n];
        let value = Some(step.figure.value());
        match self.source.longest(step.clause.words.start, step.clause.words.end) {
            Some((BasisCue::Target, _)) if draft.second.is_none() => draft.target = value,
            Some((BasisCue::Previous, _)) if draft.previous.is_none() => draft.previous = value,
            _ => return,
        }
        draft.figures.push(step.figure.tokens.clone());
    }
}

impl Step {
    fn subject(&self, source: &Source<'_, '_>) -> Option<Subject> {
        subject::of(source, &self.figure, &self.lead, &self.tail, &self.clause)
    }

    /// `quản lý đất đai (4 trường hợp)`: what the bracket counts stands before it.
    fn subject_before_bracket(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let words = clause::before_bracket(source, self.gap.clone());
        let names = !words.is_empty() && subject::is_bare(source, &self.tail.noun, &words);
        names.then_some(Subject { tokens: words, from: From::Before })
    }

    fn bound(&self) -> Option<crate::value::Bound> {
        self.tail.bound.or(self.lead.bound).or(self.clause.bound).filter(|_| !self.figure.is_range)
    }

    /// Whether it tells where a change led to, and goes on with the subject before.
    fn is_level(&self) -> bool {
        matches!(self.lead.verb, Some(LeadVerb::To | LeadVerb::Left)) && self.clause.words.is_empty()
    }

    /// Whether it stands in a bracket behind `kế hoạch`, `cùng kỳ` or the like.
    fn is_reference(&self, source: &Source<'_, '_>) -> bool {
        self.bracketed && begins::<BasisCue>(source, &self.clause.words)
    }
}

/// The figures of a sentence with what stands around them.
fn steps(source: &Source<'_, '_>, sentence: &Range<usize>) -> Vec<Step> {
    let figures = figure::without_thresholds(source, figure::find(source, sentence), sentence);
    let mut floor = sentence.start;
    let mut leads = Vec::with_capacity(figures.len());
    for figure in &figures {
        leads.push(lead::before(source, floor, figure.tokens.start));
        floor = figure.tokens.end;
    }
    let ends: Vec<usize> = leads.iter().skip(1).map(|lead| lead.start).chain([sentence.end]).collect();
    let mut from = sentence.start;
    let mut depth = 0usize;
    let mut steps = Vec::with_capacity(figures.len());
    for ((figure, lead), end) in figures.into_iter().zip(leads).zip(ends) {
        let tail = tail::behind(source, &figure, &lead, end);
        let gap = from.min(lead.start)..lead.start;
        for token in &source.tokens[gap.start..figure.tokens.start] {
            match token.kind {
                Kind::Open => depth += 1,
                Kind::Close => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        let clause = clause::of(
            source,
            gap.clone(),
            Place { first: steps.is_empty(), colon: lead.colon, percent: figure.is_percent() },
        );
        from = tail.end;
        steps.push(Step { figure, lead, tail, clause, gap, bracketed: depth > 0 });
    }
    steps
}

/// The last stretch of time that some words name.
fn last_period(source: &Source<'_, '_>, words: Range<usize>) -> Option<Period> {
    let value = source.mentions_in(&words).rev().map(|n| &source.mentions[n].value).find(|value| is_time(value))?;
    match value {
        Value::Period(period) => Some(*period),
        Value::Year(year) => Period::years(PeriodKind::Years, year.value(), year.value()),
        Value::Month(month) => Period::months(month.year(), month.month(), month.month()),
        _ => None,
    }
}

/// Gives the figures of a list what its last one says for all: the unit, and the plan that they are set against.
fn share(drafts: &mut [Draft]) {
    for n in (1..drafts.len()).rev() {
        let (before, after) = drafts.split_at_mut(n);
        let (Some(before), after) = (before.last_mut(), &after[0]) else { continue };
        if !after.listed {
            continue;
        }
        if before.unit.is_none() && before.is_count && after.is_count {
            before.unit.clone_from(&after.unit);
        }
        if let ([.., before_rate], [after_rate]) = (before.rates.as_mut_slice(), after.rates.as_slice()) {
            let lists = before.amount.is_none() && after.amount.is_none() && before_rate.verb == after_rate.verb;
            if lists && before_rate.basis.is_none() && after_rate.basis_kind() == Some(BasisCue::Target) {
                before_rate.basis.clone_from(&after_rate.basis);
            }
        }
    }
}

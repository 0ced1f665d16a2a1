//! Which figures belong to one indicator: one pass over the figures of a sentence, with the subject they go on with.
//!
//! | a figure | by |
//! |---|---|
//! | as a result, a difference, a plan or a percentage | [amount], [percent], [table] |
//! | with the draft it goes on with | [run], [follow], [refer], [plan], [part] |
//! | as what a comparison names | [compared] |
//! | for what time it is, and whether it is of a meeting and no result | [time], [aside] |

mod amount;
mod aside;
mod compared;
mod follow;
pub(super) mod part;
mod percent;
mod plan;
mod refer;
mod run;
mod table;
mod time;

use std::ops::Range;

use rust_decimal::Decimal;
use smallvec::SmallVec;

use super::draft::{Draft, MOST_DRAFTS_BACK, Rate, earlier, list, turn};
use super::scope;
use super::scope::aim::Aims;
use super::step::unit::Unit;
use super::step::{self, Role, Step, Steps};
use super::subject::Subject;
use super::words::basis::Basis;
use crate::lexicon::{Activity, Aim, AsideCue, BasisCue, Entry, Head, InTurn, LeadVerb, Occasion};
use crate::model::Directive;
use crate::read::directives;
use crate::read::mentions::Bare;
use crate::read::source::Source;
use crate::value::{Bound, Period, Value};
use compared::Compared;
use part::Parts;
use table::Table;
use time::Times;

/// How many figures most lines have at most, whose drafts then take no memory beside what the report itself takes.
const FIGURES_OF_LINE: usize = 16;

/// Room for the drafts of a line.
type Drafts = SmallVec<[Draft; FIGURES_OF_LINE]>;

/// What the next figure goes on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Current {
    Nothing,
    /// A figure that is no indicator, whose rates are none either.
    Dropped,
    Draft(usize),
}

/// Where what was said holds, and no further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    Bracket,
    Clause,
}

/// The drafts of the sentences of a line read so far, and the place in the one that is read.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each holds of the sentence or not, whatever else does")]
pub(super) struct Groups<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    tasks: &'a [Directive<'t>],
    pub(super) drafts: Drafts,
    /// The number of the first draft of the sentence, and of the first of the sentence before in its line.
    first: usize,
    before: usize,
    current: Current,
    /// What was current before the bracket that the pass is in.
    host: Option<Current>,
    parts: Parts,
    /// The parts that were told before the bracket.
    outside: Parts,
    goal: bool,
    occasion: bool,
    /// Whether the sentence tells of a meeting at which something is handed over.
    venue: bool,
    /// Whether a colon stands behind the last draft.
    colon: bool,
    /// Whether the sentence has words that may leave its counts no result.
    has_aside: bool,
    /// How many there are in all of what the sentence counts parts of, and what those are: `Trong 20 chỉ tiêu`.
    among: Option<(Decimal, Range<usize>)>,
    /// What a clause says first that its changes are set against: `So với cùng kỳ, thu ngân sách tăng 5%`.
    against: Option<Basis>,
    /// How much that was.
    compared: Option<Compared>,
    /// The verb of the difference before, where that was one.
    change: Option<LeadVerb>,
    /// The same before the bracket: `giảm 12 vụ (-21%), 5 người chết (-20%)`.
    change_outside: Option<LeadVerb>,
    /// A percentage that nothing names, which a bracket behind may: `Đạt tỷ lệ 90,4% (412/456 vụ)`.
    unnamed: Option<Rate>,
    /// What the bracket before the figure tells: plans or earlier values.
    referring: Option<BasisCue>,
    /// What tells how things stand, whatever is aimed at around it.
    now: Option<Within>,
    times: Times,
    /// The table that the line stands in.
    pub(super) table: Table,
}

impl<'a, 's, 't> Groups<'a, 's, 't> {
    pub(super) fn new(source: &'a Source<'s, 't>, tasks: &'a [Directive<'t>]) -> Self {
        Self {
            source,
            tasks,
            drafts: SmallVec::new(),
            first: 0,
            before: 0,
            current: Current::Nothing,
            host: None,
            parts: Parts::default(),
            outside: Parts::default(),
            goal: false,
            occasion: false,
            venue: false,
            colon: false,
            has_aside: false,
            among: None,
            against: None,
            compared: None,
            change: None,
            change_outside: None,
            unnamed: None,
            referring: None,
            now: None,
            times: Times::default(),
            table: Table::default(),
        }
    }

    /// Reads one sentence, which has terms of some kinds in it; `ahead` where the section it stands in tells of the
    /// time to come. Gives the token up to which its aims were read.
    pub(super) fn read(&mut self, sentence: &Range<usize>, kinds: u128, ahead: bool, aims: &mut Aims) -> usize {
        aims.goal |= ahead;
        let mut steps = Steps::new();
        step::fill(&mut steps, self.source, sentence, kinds);
        if steps.is_empty() {
            (self.before, self.first) = (self.drafts.len(), self.drafts.len());
            return sentence.start;
        }
        self.begin_sentence(sentence, kinds);
        let mut read_to = sentence.start;
        for n in 0..steps.len() {
            self.enter_cell(&mut steps[n]);
            let step = &steps[n];
            self.enter(step);
            if step.first && (step.has::<BasisCue>() || step.tail.basis.is_some()) {
                self.resume(step);
            }
            let reference = step.reference(self.source);
            self.read_aims(step, reference, aims);
            self.goal = (ahead || aims.goal || self.is_to_come(step)) && !self.tells_of_now(step);
            if step.role == Role::StartAgain {
                // A result has one earlier value.
            } else if self.counts_targets(step, sentence.end, aims) {
                self.current = Current::Dropped;
            } else if self.told_by_head(step) {
                // The head of the table says what it is, whatever stands beside it.
            } else if step.figure.is_percent() {
                self.percent(step, reference);
            } else {
                self.amount(step, reference);
            }
            read_to = step.tail.end;
        }
        let cued = kinds & InTurn::BIT != 0;
        let joined = || self.drafts[self.first..].windows(2).any(turn::go_on);
        if cued || self.times.several || joined() {
            turn::take(self.source, &mut self.drafts, self.first);
        }
        turn::take_back(self.source, &mut self.drafts[self.first..], cued);
        earlier::join(self.source, &mut self.drafts, self.first);
        list::share(self.source, &mut self.drafts, self.first);
        self.count_in_cell();
        read_to
    }

    /// Forgets what held for the figures of the sentence before only.
    fn begin_sentence(&mut self, sentence: &Range<usize>, kinds: u128) {
        self.parts = self.parts_before(sentence, kinds);
        (self.before, self.first) = (self.first.min(self.drafts.len()), self.drafts.len());
        (self.among, self.against, self.change, self.venue) = (None, None, None, false);
        (self.current, self.host, self.occasion) = (Current::Nothing, None, false);
        (self.referring, self.now, self.compared, self.unnamed) = (None, None, None, None);
        (self.outside, self.change_outside) = (Parts::default(), None);
        self.times = Times::default();
        self.table.begin_sentence();
        self.has_aside = kinds & AsideCue::BIT != 0;
    }

    /// Takes in what the words up to a figure aim at, unless the figure only tells a plan or an earlier value.
    fn read_aims(&mut self, step: &Step, reference: Option<BasisCue>, aims: &mut Aims) {
        if reference.is_none() {
            if aims.goal && step.is_held_up(self.source) {
                aims.leave();
            }
            let listed = aims.list;
            aims.read(self.source, step.gap.start..step.figure.tokens.start, step.kinds);
            // `thông qua các chỉ tiêu: kết nạp 5 đảng viên`: what is aimed at is no doing of the meeting.
            self.occasion &= listed || !aims.list;
        }
        if step.figure.whole.is_some() {
            aims.meets(self.source, &step.tail.noun);
        }
        aims.told = true;
        // What is listed with a task is aimed at as well: `kéo giảm 5% số vụ trộm; tỷ lệ điều tra đạt trên 85%`.
        aims.goal |= directives::holding(self.tasks, self.source, step.figure.tokens.start).is_some();
    }

    /// Whether a figure counts the targets that are being set, which is no result: the sentence, up to `end`, names
    /// them behind.
    fn counts_targets(&mut self, step: &Step, end: usize, aims: &mut Aims) -> bool {
        let lists = step.lists_targets(self.source, end);
        aims.sets |= lists;
        let may_set = (step.lead.verb.is_none() || self.goal || lists) && step.figure.whole.is_none();
        let sets = may_set && aims.sets(self.source, &step.tail.noun);
        if sets {
            aims.list |= lists;
            // What is counted behind are the targets, whatever the meeting did.
            self.occasion &= !lists;
        }
        sets
    }

    /// Takes in what stands before a figure.
    fn enter(&mut self, step: &Step) {
        match (step.bracketed, self.host) {
            (true, None) => {
                (self.host, self.outside, self.change_outside) = (Some(self.current), self.parts, self.change);
            }
            (false, Some(host)) => {
                (self.current, self.host, self.parts) = (host, None, self.outside);
                // `45 vụ (giảm 5 vụ) và 9 vụ`: what changed was told in the bracket.
                self.change = self.change_outside;
                self.referring = None;
            }
            _ => {}
        }
        self.colon |= step.colon;
        let before = step.gap.start..step.figure.tokens.start;
        self.occasion |= step.has::<Occasion>() && scope::is_occasion(self.source, before);
        self.venue |= self.has_aside && scope::is_venue(self.source, &step.gap);
        self.times.enter(self.source, step);
        self.enter_parts(step);
        if step.clause.fresh || step.follows_bracket(self.source) || step.has::<BasisCue>() {
            self.against = step.against(self.source).or(self.against.take().filter(|_| !step.clause.fresh));
        }
        // `từ 40% lên 45%`: what changes behind that is set against where it began.
        if step.role == Role::Start {
            self.against = None;
        }
    }

    /// The percentage or difference that a figure is, with what its clause sets its changes against.
    fn rate(&self, step: &Step, verb: Option<LeadVerb>, unit: Option<Unit>) -> Rate {
        let rate = Rate { verb, ..Rate::of(step, unit) };
        let changes = verb.is_some_and(LeadVerb::tells_difference) && verb != Some(LeadVerb::Over);
        // `so với cùng kỳ, số dự án bằng 80%`
        let against = if changes || rate.compares(self.source) { self.against.as_ref() } else { None };
        Rate { basis: rate.basis.or_else(|| against.cloned()), ..rate }
    }

    /// Whether a bracket or the rest of a clause tells how things stand: `hoàn thành cho 903 đảng viên (hiện đạt 71%)`.
    fn tells_of_now(&mut self, step: &Step) -> bool {
        let opens = || match self.source.longest(step.clause.start, step.figure.tokens.start) {
            Some((Aim::Now, _)) => step.bracketed || !step.first,
            Some((Aim::Done, _)) => step.bracketed,
            _ => false,
        };
        let goes_on = |now: &Within| match now {
            Within::Bracket => step.bracketed,
            Within::Clause => step.bracketed || !step.clause.fresh,
        };
        let begun = || {
            let within = if step.bracketed { Within::Bracket } else { Within::Clause };
            (step.has::<Aim>() && opens()).then_some(within)
        };
        self.now = self.now.filter(goes_on).or_else(begun);
        self.now.is_some()
    }

    /// Whether the time that is told of a figure begins after the text was told.
    fn is_to_come(&self, step: &Step) -> bool {
        let begins = self.times.period.map(Period::start);
        let is_ahead = begins.zip(self.source.told_on()).is_some_and(|(begins, told)| begins > told);
        self.times.ahead.is_some() || is_ahead && !self.is_done_for(step)
    }

    /// Whether words say that something was done for a time that is told before them: `năm 2026 giao 12 tỷ đồng, đã
    /// phân bổ 9 tỷ đồng`, but not `đã giao thu năm 2026`.
    fn is_done_for(&self, step: &Step) -> bool {
        let before = step.gap.start..step.figure.tokens.start;
        let is_done = |&(_, aim, _): &(usize, Aim, usize)| aim == Aim::Done;
        let done = || self.source.each(before.clone()).rfind(is_done);
        let last = if step.has::<Aim>() { done() } else { None };
        last.is_some_and(|(at, ..)| self.source.times_in(&(at..before.end)).next().is_none())
    }

    /// The bound of what a result that was told is foreseen to come to: `thu 10 tháng đạt 11 tỷ đồng, dự kiến cả năm
    /// đạt 13 tỷ đồng`.
    fn foreseen(&self, step: &Step) -> Option<Bound> {
        let opens = || self.source.is_at(Aim::Forecast, step.clause.start, step.figure.tokens.start);
        (!self.goal && step.has::<Aim>() && step.clause.words.is_empty() && opens()).then_some(Bound::About)
    }

    fn draft(&self) -> Option<usize> {
        match self.current {
            Current::Draft(n) => Some(n),
            _ => None,
        }
    }

    /// Begins a draft; `None` where the figure measures nothing of the unit.
    fn begin(&mut self, step: &Step, subject: Subject) -> Option<usize> {
        let subject = self.in_full(subject);
        if self.measures_nothing(step, &subject) {
            self.current = Current::Dropped;
            return None;
        }
        let part_of = match self.host {
            // `kiểm tra 5 chi bộ; quản lý đất đai (4 vụ)`: what stands before the bracket is no part of the result
            // before. Nor is what was reached a part of what is aimed at.
            Some(Current::Draft(n)) if step.subject_before_bracket(self.source).is_none() => {
                Some(n).filter(|&n| self.drafts[n].goal == self.goal && !self.exceeds(n, step))
            }
            _ => self.whole_of(step),
        };
        let colon = std::mem::take(&mut self.colon);
        Some(self.push(Draft {
            period: self.times.ahead.or(self.times.period),
            noun: step.tail.noun.clone(),
            part_of,
            listed: !step.clause.fresh && !step.clause.part,
            colon,
            served: step.serves(self.source),
            ..Draft::new(subject, self.goal)
        }))
    }

    /// Whether a figure is more than a result came to, so that it is no part of it: `11 xã đạt chuẩn (lũy kế 87 xã)`.
    pub(super) fn exceeds(&self, result: usize, step: &Step) -> bool {
        !step.figure.is_percent() && self.drafts[result].amount.is_some_and(|amount| step.figure.value() > amount)
    }

    /// What a bare head that sums up goes on with, where a result before is told of that in full: `thu ngân sách tháng
    /// 9 đạt 2 tỷ đồng, lũy kế thu 15 tỷ đồng`.
    fn in_full(&self, subject: Subject) -> Subject {
        let source = self.source;
        let head = subject.tokens.start;
        if subject.tokens.len() != 1 || !source.is_before(Aim::Now, 0, head) {
            return subject;
        }
        let named = |full: &&Subject| {
            let Range { start, end } = full.tokens;
            let headed =
                source.longest::<Head>(start, end).is_some_and(|(_, len)| !source.longer::<Activity>(start, end, len));
            end - start > 1 && source.word(start) == source.word(head) && headed
        };
        let mut told = self.drafts.iter().rev().take(MOST_DRAFTS_BACK).map(|draft| &draft.subject);
        told.find(named).cloned().unwrap_or(subject)
    }

    /// A further draft with the subject of one before.
    fn again(&mut self, n: usize) -> usize {
        self.push(Draft { goal: self.goal, ..self.drafts[n].another() })
    }

    /// Adds a draft, which goes on from here. It is too large to be moved twice, hence inline.
    #[inline]
    pub(super) fn push(&mut self, draft: Draft) -> usize {
        let n = self.drafts.len();
        if n == self.drafts.capacity() {
            self.make_room();
        }
        self.drafts.push(draft);
        self.current = Current::Draft(n);
        n
    }

    /// Makes room for the drafts of the rest of the line. They are large, and to double their room could leave half of
    /// it empty.
    #[cold]
    fn make_room(&mut self) {
        let read_to = self.drafts.last().map_or(0, Draft::end);
        let line = self.source.layout.lines[self.table.line].tokens();
        let (drafts, _) = expected(&self.source.mentions[self.source.mentions_in(&(read_to..line.end))]);
        self.drafts.reserve_exact(drafts);
    }
}

/// About how many indicators and comparisons some mentions make, so that mostly one allocation serves all: nine of ten
/// amounts have an indicator of their own, and about half as many percentages; to ten percentages there comes one
/// difference that is none.
pub(super) fn expected(mentions: &[Bare<'_>]) -> (usize, usize) {
    use Value::{Money, Number, Percent, Quantity, Ratio};
    let amount = |value: &Value<'_>| matches!(value, Number(_) | Money(_) | Quantity(_) | Value::Range(_) | Ratio(_));
    let (mut amounts, mut percentages) = (0, 0);
    for mention in mentions {
        amounts += usize::from(amount(&mention.value));
        percentages += usize::from(matches!(mention.value, Percent(_)));
    }
    ((amounts * 2 + percentages) * 9 / 20 + 1, percentages * 10 / 9 + 3)
}

//! An indicator while its figures come in, and the finished one. Once all of a list or line are in: what the list says
//! once ([list]), which is told in turn ([turn]), of two years ([earlier]), who did it ([doer]), what it is about
//! ([topic]), what a percentage compares with what ([relation]).

pub(super) mod doer;
pub(super) mod earlier;
pub(super) mod list;
pub(super) mod relation;
pub(super) mod topic;
pub(super) mod turn;

use std::borrow::Cow;
use std::ops::Range;

use rust_decimal::{Decimal, RoundingStrategy};
use smallvec::SmallVec;

use super::figure::Figure;
use super::step::Step;
use super::step::unit::Unit;
use super::subject::{From, Subject};
use super::words::basis::Basis;
use super::words::noun;
use crate::lex::Kind;
use crate::lexicon::{BasisCue, Head, LeadVerb, TailCue};
use crate::model::{By, Comparison, Gathered, Indicator, Levels, Place};
use crate::read::extent::Extent;
use crate::read::source::Source;
use crate::value::{Bound, Number, Period, Relation, Scale, Topic, Value, is_within_times};

/// How many drafts back one is looked for that a figure goes on with, so that a line of any length is read in linear
/// time.
pub(super) const MOST_DRAFTS_BACK: usize = 24;

/// The most times that a value is more or less than the earlier one. What differs more is the change itself, or a part.
const MOST_TIMES: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// A percentage or difference as it stands, before all figures of its indicator are known.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rate {
    pub(super) tokens: Range<usize>,
    pub(super) value: Decimal,
    pub(super) unit: Option<Unit>,
    pub(super) is_percent: bool,
    pub(super) verb: Option<LeadVerb>,
    pub(super) fold: bool,
    pub(super) yearly: bool,
    pub(super) bound: Option<Bound>,
    pub(super) basis: Option<Basis>,
}

/// An indicator in the making.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each holds of it or not, whatever else does")]
pub(super) struct Draft {
    pub(super) subject: Subject,
    pub(super) amount: Option<Decimal>,
    pub(super) second: Option<Decimal>,
    pub(super) target: Option<Decimal>,
    pub(super) previous: Option<Decimal>,
    pub(super) unit: Option<Unit>,
    /// What stands behind the figure.
    pub(super) noun: Range<usize>,
    pub(super) is_count: bool,
    pub(super) bound: Option<Bound>,
    pub(super) rate_bound: Option<Bound>,
    pub(super) goal: bool,
    pub(super) rates: SmallVec<[Rate; 1]>,
    /// Where its figures stand, in order.
    pub(super) figures: SmallVec<[Extent; 4]>,
    pub(super) period: Option<Period>,
    pub(super) topic: Topic,
    /// The number among the drafts of its line of the one that it is a part of.
    pub(super) part_of: Option<usize>,
    /// Whether words say that the second figure is how many there are in all: `trong tổng số`.
    pub(super) among: bool,
    /// Whether only a comma or `và` joins it to the one before.
    pub(super) listed: bool,
    /// Whether a colon stands between it and the one before.
    pub(super) colon: bool,
    /// Whether it only tells for or with how many what stands before it was done: `cho 300 hộ`, `với 300 hộ`.
    pub(super) served: bool,
}

impl Draft {
    /// Takes in that drafts come to stand right behind one, or go from there: what is a part of a later one stays so.
    fn renumber_wholes(later: &mut [Self], n: usize, moved: impl Fn(usize) -> usize) {
        for draft in later {
            draft.part_of = draft.part_of.map(|whole| if whole > n { moved(whole) } else { whole });
        }
    }

    /// A further one of the same subject.
    pub(super) fn another(&self) -> Self {
        Self { period: self.period, part_of: self.part_of, ..Self::new(self.subject.clone(), self.goal) }
    }

    pub(super) fn new(subject: Subject, goal: bool) -> Self {
        Self {
            subject,
            amount: None,
            second: None,
            target: None,
            previous: None,
            unit: None,
            noun: 0..0,
            is_count: false,
            bound: None,
            rate_bound: None,
            goal,
            rates: SmallVec::new(),
            figures: SmallVec::new(),
            period: None,
            topic: Topic::Other,
            part_of: None,
            among: false,
            listed: false,
            colon: false,
            served: false,
        }
    }

    /// The first token of its subject or its figures.
    pub(super) fn start(&self) -> usize {
        self.figures.first().map_or(usize::MAX, |figure| figure.tokens().start).min(self.subject.tokens.start)
    }

    /// The token behind its subject and its figures.
    pub(super) fn end(&self) -> usize {
        self.figures.last().map_or(0, |figure| figure.end()).max(self.subject.tokens.end)
    }

    /// Whether it counts in money, and a unit is that of another currency.
    pub(super) fn is_in_other_money(&self, unit: Option<&Unit>) -> bool {
        matches!((&self.unit, unit), (Some(Unit::Money(one)), Some(Unit::Money(other))) if one != other)
    }

    /// The noun for what it counts.
    pub(super) fn counted(&self) -> Option<&Range<usize>> {
        self.unit.as_ref()?.noun()
    }

    /// Whether it counts in a unit, and in none where that is none.
    pub(super) fn counts_in(&self, source: &Source<'_, '_>, unit: Option<&Unit>) -> bool {
        match (&self.unit, unit) {
            (Some(own), Some(unit)) => own.is_same(source, unit),
            (own, unit) => own.is_none() && unit.is_none(),
        }
    }

    /// Takes in where a figure stands.
    pub(super) fn add_figure(&mut self, tokens: &Range<usize>) {
        self.figures.push(Extent::of(tokens));
    }

    /// Takes in what the subject came to.
    pub(super) fn set_amount(&mut self, figure: &Figure, unit: Option<Unit>, bound: Option<Bound>) {
        self.amount = Some(figure.value());
        self.second = figure.whole;
        self.is_count = figure.is_count();
        self.unit = unit.or_else(|| self.unit.take());
        self.bound = bound;
        self.add_figure(&figure.tokens);
    }

    /// Takes in the value that a change began with.
    pub(super) fn set_previous(&mut self, figure: &Figure, unit: Option<Unit>) {
        self.previous = Some(figure.value());
        self.unit = unit;
        self.add_figure(&figure.tokens);
    }

    /// Takes in what was planned, before what came of it.
    pub(super) fn set_target(&mut self, figure: &Figure, unit: Option<Unit>) {
        self.target = Some(figure.value());
        self.unit = unit;
        self.add_figure(&figure.tokens);
    }

    /// A figure without a unit that its amount is set against, in the scale of that: `45,2 tỷ đồng (KH 44)`.
    pub(super) fn in_its_scale(&self, source: &Source<'_, '_>, value: Decimal) -> Decimal {
        let scaled = self.scale(source).and_then(|scale| Number::new(value, scale)).map(Number::value);
        // `45,2 tỷ đồng (KH 44.000 triệu)` says its own.
        scaled.filter(|scaled| may_be_earlier(self.amount, Some(*scaled))).unwrap_or(value)
    }

    /// The scale that its first amount of money or measure is told in.
    fn scale(&self, source: &Source<'_, '_>) -> Option<Scale> {
        self.figures.iter().find_map(|figure| scale_at(source, figure.tokens().start))
    }

    /// Takes in where a change led to that began with a figure told before. Where only the later one says in what they
    /// count, it says so for both: `từ 45 lên 72 triệu đồng`.
    pub(super) fn set_level(
        &mut self,
        source: &Source<'_, '_>,
        figure: &Figure,
        unit: Option<Unit>,
        bound: Option<Bound>,
    ) {
        let began = self.previous.filter(|_| self.unit.is_none() && !figure.is_percent());
        self.set_amount(figure, unit, bound);
        // `từ 900.000 lên 1,2 triệu đồng`
        if let Some(began) = began.filter(|_| !may_be_earlier(self.amount, self.previous)) {
            let scale = scale_at(source, figure.tokens.start);
            let scaled = scale.and_then(|scale| Number::new(began, scale)).map(Number::value);
            self.previous = scaled.or(self.previous);
        }
    }

    /// Whether a percentage or difference came last.
    pub(super) fn ends_in_rate(&self) -> bool {
        self.rates.last().is_some_and(|rate| self.figures.last() == Some(&Extent::of(&rate.tokens)))
    }

    /// Whether a difference came last.
    pub(super) fn ends_in_change(&self) -> bool {
        self.ends_in_rate() && self.rates.last().is_some_and(Rate::differs)
    }

    /// Takes out the percentage or difference that came last, where nothing came behind it.
    pub(super) fn take_last_rate(&mut self) -> Option<Rate> {
        if !self.ends_in_rate() {
            return None;
        }
        self.figures.pop();
        self.rates.pop()
    }

    /// Takes in a percentage or difference.
    pub(super) fn add_rate(&mut self, rate: Rate, bound: Option<Bound>) {
        if self.rates.is_empty() {
            self.rate_bound = bound;
        }
        self.add_figure(&rate.tokens);
        self.rates.push(rate);
    }

    /// Whether the subject is what was said of the noun that was counted: `14/16 đồng chí là nữ`.
    fn says_of_counted(&self) -> bool {
        let subject = &self.subject.tokens;
        self.counted().is_some_and(|noun| noun.start < subject.start && noun.end == subject.end)
    }

    /// Whether it is more than what it is set against, and so no part of that: `9,3/7 tỷ đồng`.
    pub(super) fn exceeds(&self) -> bool {
        matches!((self.amount, self.second), (Some(amount), Some(second)) if amount > second)
    }

    /// Whether a percentage is, as far as it is written, what its two figures make.
    pub(super) fn rounds_to(&self, percent: Decimal) -> bool {
        self.amount.zip(self.second).is_some_and(|(amount, second)| rounds_to(amount, second, percent))
    }

    /// Leaves out for how many it is told, of a rate: `tỷ số giới tính khi sinh 113/100`.
    pub(super) fn leave_base(&mut self, source: &Source<'_, '_>) {
        let hundred = self.second == Some(Decimal::ONE_HUNDRED) && self.is_count && self.exceeds();
        if hundred && self.subject.head(source) == Some(Head::Rate) {
            (self.second, self.unit) = (None, None);
        }
    }

    /// Whether a change is the difference of its two figures: `5/7 vụ, giảm 2 vụ`, `25,6/23,4 tỷ đồng, tăng 9,4%`.
    pub(super) fn differs_by(&self, rate: &Rate) -> bool {
        self.amount.zip(self.second).is_some_and(|(amount, second)| rate.is_between(amount, second))
    }

    /// The finished indicator, whose comparisons join those of all others; `first` is the number of the first of its
    /// line among all.
    pub(super) fn finish<'t>(
        &self,
        source: &Source<'_, 't>,
        first: usize,
        comparisons: &mut Gathered<Comparison<'t>>,
    ) -> Indicator<'t> {
        let mut is_share = false;
        let compared = self.rates.iter().map(|rate| {
            let relation = relation::of(source, rate, self);
            is_share |= relation == Relation::Share;
            rate.finish(source, relation)
        });
        let comparisons = comparisons.list(compared);
        let part = is_share || self.among || self.part_of.is_some() || self.says_of_counted();
        let shares = part && !self.exceeds();
        let (whole, due) = if shares { (self.second, None) } else { (None, self.second) };
        let (actual, target) =
            if self.goal { (None, self.amount.or(self.target)) } else { (self.amount, due.or(self.target)) };
        let whole = if self.goal { whole.or(due) } else { whole };
        let bound = if self.amount.is_some() { self.bound } else { self.rate_bound };
        let span = source.span(self.start()..self.end());
        Indicator {
            span,
            text: Cow::Borrowed(source.text().given(span)),
            subject_span: source.span(self.subject.tokens.clone()),
            topic: self.topic,
            levels: Levels::new([actual, target, whole, self.previous]),
            unit: self.unit_apart(source).map(|unit| unit.name(source)),
            bound,
            goal: self.goal,
            comparisons,
            period: self.period,
            part_of: self.part_of.and_then(|whole| Place::of(first + whole)),
            figures: self.figures.iter().map(|figure| source.span(figure.tokens())).collect(),
        }
    }

    /// The unit, only what is counted where the subject says more of it: `đảng viên` of `320 đảng viên chính thức`.
    fn unit_apart(&self, source: &Source<'_, '_>) -> Option<Unit> {
        Some(match self.unit.as_ref()? {
            Unit::Noun(noun) if self.subject.from == From::Behind && noun.end == self.subject.tokens.end => {
                Unit::Noun(noun::head(source, noun).unwrap_or_else(|| noun::counted(source, noun)))
            }
            Unit::Noun(noun) => Unit::Noun(noun::counted(source, noun)),
            unit => unit.clone(),
        })
    }
}

impl Rate {
    /// Whether words stand right behind it: `82% đối với lợn`.
    pub(super) fn leads_to_word(&self, source: &Source<'_, '_>) -> bool {
        source.tokens.get(self.tokens.end).is_some_and(|next| next.kind == Kind::Word)
    }

    /// Whether it tells how much of something the subject came to: `bằng 95%`, which alone of those verbs ends what
    /// stands before it.
    pub(super) fn compares(&self, source: &Source<'_, '_>) -> bool {
        self.is_percent && self.verb == Some(LeadVerb::Reach) && source.is_before(TailCue::End, 0, self.tokens.start)
    }

    /// Whether what it is set against is that of a year by name: `so với dự toán năm 2024`.
    pub(super) fn names_year(&self, source: &Source<'_, '_>) -> bool {
        let year = |n: usize| matches!(source.mentions[n].value, Value::Year(_));
        self.basis.as_ref().is_some_and(|basis| source.mentions_in(&basis.tokens).any(year))
    }

    /// Whether it is, as far as it is written, how one amount differs from the one before it.
    pub(super) fn is_between(&self, now: Decimal, before: Decimal) -> bool {
        let difference = match self.verb {
            Some(LeadVerb::Growth | LeadVerb::Above) => now.checked_sub(before),
            Some(LeadVerb::Decline | LeadVerb::Below) => before.checked_sub(now),
            _ => None,
        };
        let told = |difference: Decimal| {
            if self.is_percent { rounds_to(difference, before, self.value) } else { difference == self.value }
        };
        !self.fold && difference.is_some_and(told)
    }

    /// Whether it tells by how much something grew, fell, or is more or less than something else.
    pub(super) fn differs(&self) -> bool {
        self.verb.is_some_and(LeadVerb::tells_difference)
    }

    /// Whether it is a percentage that is set against nothing: `đạt 82%`, `còn 3%`.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self.verb, None | Some(LeadVerb::Reach | LeadVerb::Left)) && self.is_level()
    }

    /// Whether it is a percentage that something stands at: `đạt 82%`, `xuống còn 7%`.
    pub(super) fn is_level(&self) -> bool {
        let stands = matches!(self.verb, None | Some(LeadVerb::Reach | LeadVerb::To | LeadVerb::Left));
        self.is_percent && stands && !self.fold && self.basis.is_none()
    }

    pub(super) fn of(step: &Step, unit: Option<Unit>) -> Self {
        Self {
            tokens: step.figure.tokens.clone(),
            value: step.figure.value(),
            unit,
            is_percent: step.figure.is_percent(),
            verb: step.lead.verb,
            fold: step.lead.fold,
            yearly: step.lead.yearly || step.tail.yearly,
            bound: step.bound(),
            basis: match (&step.lead.basis, &step.tail.basis) {
                // `vượt kế hoạch là 5% so với …`: the plan is what it is set against.
                (Some(before), Some(_)) if before.kind == BasisCue::Target => Some(before.clone()),
                (before, behind) => behind.clone().or_else(|| before.clone()),
            },
        }
    }

    pub(super) fn basis_kind(&self) -> Option<BasisCue> {
        self.basis.as_ref().map(|basis| basis.kind)
    }

    fn finish<'t>(&self, source: &Source<'_, 't>, relation: Relation) -> Comparison<'t> {
        let by = if self.is_percent {
            By::Percent(self.value)
        } else {
            By::Amount(self.value, self.unit.as_ref().map(|unit| unit.name(source)))
        };
        Comparison {
            span: source.span(self.tokens.clone()),
            by,
            relation,
            bound: self.bound,
            basis: self.basis.as_ref().map(|basis| Cow::Borrowed(source.given(basis.tokens.clone()))),
        }
    }
}

/// The power of ten that is said behind the number of the amount that begins at a token: `tỷ`.
fn scale_at(source: &Source<'_, '_>, at: usize) -> Option<Scale> {
    match &source.mentions[source.mention_at(at)?].value {
        Value::Money(money) => Some(money.number().scale()),
        Value::Quantity(quantity) => Some(quantity.number().scale()),
        Value::Number(number) => Some(number.scale()).filter(|&scale| scale != Scale::One),
        _ => None,
    }
}

/// Whether a percentage is, as far as it is written, one amount as a part of another.
pub(super) fn rounds_to(part: Decimal, whole: Decimal, percent: Decimal) -> bool {
    let share = part.checked_div(whole).and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED));
    let rounding = RoundingStrategy::MidpointAwayFromZero;
    share.is_some_and(|share| share.round_dp_with_strategy(percent.scale(), rounding) == percent)
}

/// Whether one amount may have been the other at an earlier time: `45 vụ, giảm 10% so với cùng kỳ (50 vụ)`, not `(5
/// vụ)`.
pub(super) fn may_be_earlier(now: Option<Decimal>, before: Option<Decimal>) -> bool {
    now.zip(before).is_none_or(|(now, before)| is_within_times(now, before, MOST_TIMES))
}

//! The year that a date goes by, by where it stands.

use std::ops::Range;

use smallvec::SmallVec;

use super::anchors::{self, Anchor, Base, Told, is_summed_up};
use crate::grammar::{Found, YEARS};
use crate::lex::Kind;
use crate::lexicon::{DueCue, Function, HeadCue, Measure, SectionCue};
use crate::model::{Inferred, InferredFrom};
use crate::read::due;
use crate::read::layout::{LineKind, Sentence};
use crate::read::source::Source;
use crate::text::Span;
use crate::value::{Date, Month, Number, Period, Quantity, Scale, Unit, Value};

/// How far behind the first token of a day its own year may stand: `ngày 25/11 của năm 2025`.
const FARTHEST_OWN_YEAR: usize = 6;

/// The last of the first months of a year, up to which something may go on from the year before.
const EARLY: u8 = 2;

/// How far before a year a word may stand that tells of looking back on it.
const LOOKED_BACK_BEFORE: usize = 40;

/// The month in which the tasks of the next year are set.
const LAST_MONTH: u8 = 12;

/// What a year is wanted for.
#[derive(Clone, Copy, Debug)]
pub(super) enum YearOf {
    /// A day of a month.
    Day(u8),
    /// A day of a month that is still to come: `trước ngày 31/3`.
    DayAhead(u8),
    Month(u8),
    /// Months of a year, the first and the last.
    Months(u8, u8),
    Other,
}

impl YearOf {
    fn is_late(self) -> bool {
        self.is_late_day() || matches!(self, Self::Month(11..) | Self::Months(7.., 12))
    }

    fn is_late_day(self) -> bool {
        matches!(self, Self::Day(11..) | Self::DayAhead(11..))
    }

    fn is_early(self) -> bool {
        matches!(self, Self::Day(..=EARLY) | Self::DayAhead(..=EARLY))
    }

    /// Whether a day is of a month in which some still sum up the year before.
    fn is_of_spring(self) -> bool {
        matches!(self, Self::Day(3..=4))
    }

    fn month(self) -> Option<u8> {
        match self {
            Self::Day(month) | Self::Month(month) => Some(month),
            Self::DayAhead(_) | Self::Months(..) | Self::Other => None,
        }
    }

    /// The year that is meant in a text of some day.
    fn told_on(self, today: Date) -> Option<u16> {
        let year = today.year()?;
        Some(match today.month() {
            // In January a report still speaks of December.
            ..=2 if self.is_late() => year - 1,
            // At the end of a year what is still to come in March is in the next.
            11.. if matches!(self, Self::DayAhead(..=3)) => year + 1,
            _ => year,
        })
    }
}

/// What tells the years of a text.
pub(super) struct Settler {
    anchors: Vec<Anchor>,
    /// The first anchor of each stretch of months; most texts name few.
    by_months: SmallVec<[Anchor; 4]>,
    /// The first of the anchors that stand best for the year of the text.
    base: Option<Anchor>,
    /// The first anchor of each year, in the order of the years.
    years: SmallVec<[Anchor; 8]>,
    /// Whether the last months of the year that the text was written in are to come.
    plan: bool,
    /// Whether the text names the year before the one that it was written in, and not that.
    looks_back: bool,
    /// The first year that a line begins with, as that which is told of: `Năm 2022, huyện đã …`.
    told_of: Option<u16>,
    /// The months from January that the text speaks of; see [`Told`].
    months: u16,
    published: Option<(Date, Span)>,
    reference: Option<Date>,
}

impl Settler {
    pub(super) fn new(
        source: &Source<'_, '_>,
        found: &[Found],
        published: Option<(Date, Span)>,
        reference: Option<Date>,
    ) -> Self {
        let Told { anchors, months } = anchors::told(source, found);
        let mut by_months: SmallVec<[Anchor; 4]> = SmallVec::new();
        for anchor in anchors.iter().filter(|anchor| anchor.months.is_some()) {
            if !by_months.iter().any(|first| first.months == anchor.months) {
                by_months.push(*anchor);
            }
        }
        // What is only remembered dates nothing but what its own sentence tells.
        let may_be_base = |anchor: &Anchor| anchor.base != Base::Remembered;
        let base = anchors.iter().copied().filter(may_be_base).min_by_key(|anchor| anchor.base);
        let mut years: SmallVec<[Anchor; 8]> = SmallVec::new();
        for anchor in &anchors {
            if let Err(place) = years.binary_search_by_key(&anchor.year, |anchor| anchor.year) {
                years.insert(place, *anchor);
            }
        }
        let written = published.and_then(|(date, _)| date.year());
        let plan = written.is_some_and(|year| is_plan(&anchors, &years, year));
        let looks_back = written.is_some_and(|year| !is_named(&anchors, year) && is_named(&anchors, year - 1));
        let told_of = anchors.iter().find(|anchor| heads_line(source, anchor)).map(|anchor| anchor.year);
        Self { anchors, by_months, base, years, plan, looks_back, told_of, months, published, reference }
    }

    pub(super) fn value(
        &self,
        source: &Source<'_, '_>,
        tokens: &Range<usize>,
        value: Value<'static>,
    ) -> (Value<'static>, Option<Inferred>) {
        if !is_without_year(&value) {
            return (value, None);
        }
        let of = match &value {
            Value::Date(date) if is_ahead(source, tokens) => YearOf::DayAhead(date.month()),
            Value::Date(date) => YearOf::Day(date.month()),
            Value::Month(month) if !self.plan => YearOf::Month(month.month()),
            Value::Period(period) => YearOf::Months(period.start().month(), period.end().month()),
            _ => YearOf::Other,
        };
        let told = self.year(source, tokens.start, of).filter(|(year, _)| YEARS.contains(year));
        let Some((year, inferred)) = told else { return (value, None) };
        let settled = match &value {
            Value::Date(date) => date.with_year(year).map(Value::Date),
            Value::Month(month) => Month::new(Some(year), month.month()).map(Value::Month),
            Value::Period(period) => period.with_year(year).map(Value::Period),
            _ => None,
        };
        settled.map_or((value, None), |value| (value, Some(inferred)))
    }

    /// The years that the text names, the latest first.
    pub(super) fn years(&self) -> impl Iterator<Item = &Anchor> {
        self.years.iter().rev()
    }

    /// The year of a place: from the dateline, else from its own sentence, else from where the text names the same
    /// months with their year, else from the year that the text is about, else from the reference date.
    pub(super) fn year(&self, source: &Source<'_, '_>, at: usize, of: YearOf) -> Option<(u16, Inferred)> {
        let other_half = self.other_half(source, at, of);
        if let Some((date, span)) = self.published.filter(|_| other_half.is_none()) {
            let year = of.told_on(date)?;
            // A text that names the year before alone speaks of its last months.
            let to_come = Some(year) == date.year() && of.month().is_some_and(|month| month > date.month());
            let year = if to_come && self.looks_back { year - 1 } else { year };
            return Some((year, Inferred::new(InferredFrom::Dateline, Some(span))));
        }
        // `trước ngày 15/12, xây dựng kế hoạch năm 2026`: the next year is planned at the end of this one.
        let planned = |anchor: &Anchor| {
            let behind = anchor.token > at + FARTHEST_OWN_YEAR;
            behind && of.is_late_day() && self.base.is_some_and(|base| anchor.year == base.year + 1)
        };
        let in_sentence = other_half.or_else(|| self.in_sentence(source, at, of).filter(|anchor| !planned(anchor)));
        let is_next = |anchor: &Anchor| {
            of.is_late() && begins_next_year(source, at, anchor)
                || matches!(of, YearOf::Day(LAST_MONTH))
                    && (is_planned(source, at, anchor)
                        // `Ngày 20/12, … thông qua Nghị quyết năm 2023. Năm 2022, huyện đã …`
                        || self.told_of == Some(anchor.year - 1) && is_to_come(source, at, anchor))
        };
        if let Some(anchor) = in_sentence.filter(is_next) {
            return Some((anchor.year - 1, anchor.inferred(source)));
        }
        if let Some(anchor) = in_sentence.or_else(|| self.same_months(of)).or(self.base) {
            let next = anchor.year + 1;
            // A year is reviewed in the first months of the next.
            let (is_next_named, is_over) = (has_year(&self.years, next), || is_summed_up(source, anchor));
            let after =
                of.is_early() && (is_next_named || is_over()) || of.is_of_spring() && is_next_named && is_over();
            let year = if after { next } else { anchor.year };
            return Some((year, anchor.inferred(source)));
        }
        let year = of.told_on(self.reference?)?;
        Some((year, Inferred::new(InferredFrom::Reference, None)))
    }

    /// The nearest anchor of the same sentence, of a year that is only remembered if there is no other.
    fn in_sentence(&self, source: &Source<'_, '_>, at: usize, of: YearOf) -> Option<Anchor> {
        let fits =
            |anchor: &Anchor| anchor.base != Base::Compared && !(anchor.is_term && matches!(of, YearOf::Months(..)));
        let anchors = self.of_sentence(source, at).iter().copied();
        anchors.filter(fits).min_by_key(|anchor| (anchor.base == Base::Remembered, anchor.token.abs_diff(at)))
    }

    /// The anchors of the sentence that takes in a token.
    fn of_sentence(&self, source: &Source<'_, '_>, at: usize) -> &[Anchor] {
        let Some(sentence) = source.layout.sentence_at(at) else { return &[] };
        let start = self.anchors.partition_point(|anchor| anchor.token < sentence.tokens().start);
        let end = self.anchors.partition_point(|anchor| anchor.token < sentence.tokens().end);
        &self.anchors[start..end]
    }

    /// The rest of the year that a sentence names with it: `6 tháng đầu năm và phương hướng 6 tháng cuối năm 2021`.
    fn other_half(&self, source: &Source<'_, '_>, at: usize, of: YearOf) -> Option<Anchor> {
        let YearOf::Months(1, last) = of else { return None };
        self.of_sentence(source, at).iter().find(|anchor| anchor.months == Some((last + 1, 12))).copied()
    }

    fn same_months(&self, of: YearOf) -> Option<Anchor> {
        let YearOf::Months(first, last) = of else { return None };
        self.by_months.iter().find(|anchor| anchor.months == Some((first, last))).copied()
    }

    /// A day told from the day of writing.
    pub(super) fn relative(&self, days: i64) -> Option<(Date, Inferred)> {
        let (today, inferred) = match (self.published, self.reference) {
            (Some((date, span)), _) => (date, Inferred::new(InferredFrom::Dateline, Some(span))),
            (None, reference) => (reference?, Inferred::new(InferredFrom::Reference, None)),
        };
        Some((today.plus_days(days)?, inferred))
    }

    /// `6 tháng`: the months from January where the text speaks of those, else a length of time.
    pub(super) fn bare_months(
        &self,
        source: &Source<'_, '_>,
        tokens: &Range<usize>,
        period: Period,
    ) -> (Value<'static>, Option<Inferred>) {
        let count = period.end().month();
        // `lũy kế 6 tháng`
        let so_far = source.is_before(HeadCue::SoFar, 0, tokens.start);
        if so_far || self.months & 1 << count != 0 {
            return self.value(source, tokens, Value::Period(period));
        }
        let number = Number::new(count.into(), Scale::One).expect("a small number");
        (Value::Quantity(Quantity::new(number, Unit::of(Measure::month()))), None)
    }
}

/// Whether an anchor goes on from a time late in a year to the first months of the next, right behind it or as those of
/// what is planned: `từ 20/12 đến 05/01/2026`, `kết quả tháng 12, nhiệm vụ tháng 01/2026`.
fn begins_next_year(source: &Source<'_, '_>, at: usize, anchor: &Anchor) -> bool {
    let early = anchor.token > at && anchor.month.is_some_and(|month| month <= EARLY);
    let plans = |at| source.is_at(SectionCue::Tasks, at, anchor.token);
    early && (anchor.token - at <= FARTHEST_OWN_YEAR || (at..anchor.token).any(plans))
}

/// Whether a year behind a day is one whose tasks are set: `ngày 28/12, … triển khai nhiệm vụ năm 2026`, `phương hướng,
/// nhiệm vụ năm 2026`, but not `kết quả thực hiện nhiệm vụ năm 2026`.
fn is_planned(source: &Source<'_, '_>, at: usize, anchor: &Anchor) -> bool {
    if anchor.token <= at || anchor.month.is_some() {
        return false;
    }
    let ahead = |end: usize| matches!(source.longest_before(at, end), Some((HeadCue::Ahead, _)));
    match source.longest_before(at, anchor.token) {
        Some((HeadCue::Duty, len)) => {
            let duty = anchor.token - len;
            let comma = source.tokens[duty - 1].kind == Kind::Comma;
            ahead(duty - usize::from(comma || source.is_before(Function::And, at, duty)))
        }
        Some((HeadCue::Ahead, len)) => {
            let tasks = |(_, cue, _): (usize, SectionCue, usize)| cue == SectionCue::Tasks;
            source.each(anchor.token - len..anchor.token).any(tasks)
        }
        _ => false,
    }
}

/// Whether a year behind a day is not told as one that is looked back on: `thông qua Nghị quyết năm 2023`, but not `tổng
/// kết công tác năm 2023`.
fn is_to_come(source: &Source<'_, '_>, at: usize, anchor: &Anchor) -> bool {
    let before = anchor.token.saturating_sub(LOOKED_BACK_BEFORE).max(at)..anchor.token;
    let looked_back = |(_, cue, _)| matches!(cue, HeadCue::Review | HeadCue::SummedUp);
    anchor.base == Base::Named
        && anchor.token > at + FARTHEST_OWN_YEAR
        && anchor.month.is_none()
        && !source.each::<HeadCue>(before).any(looked_back)
}

/// Whether a line of running text begins with a year.
fn heads_line(source: &Source<'_, '_>, anchor: &Anchor) -> bool {
    let named = anchor.base == Base::Named && anchor.month.is_none() && !anchor.is_term;
    let begins = |sentence: &Sentence| {
        let line = &source.layout.lines[sentence.line()];
        line.kind == LineKind::Body && line.tokens().start == anchor.token
    };
    named && source.layout.sentence_at(anchor.token).is_some_and(begins)
}

/// Whether a day is told as one to come: `trước ngày 31/3`, `chậm nhất ngày 31/3`, `ngày 15/01 tới, …`.
fn is_ahead(source: &Source<'_, '_>, day: &Range<usize>) -> bool {
    let end = source.tokens.len();
    let led = due::behind_hour(source, day.start);
    let due = source.is_before(Function::Before, 0, led)
        || due::lead_behind(source, led).is_some_and(|lead| lead.cue == DueCue::Latest);
    let ends = |at| source.kind_at(at, end).is_none_or(|kind| !matches!(kind, Kind::Word | Kind::Digits));
    due || source.length(Function::To, day.end, end).is_some_and(|len| ends(day.end + len))
}

/// Whether a year is among those of some anchors, in the order of their years.
fn has_year(years: &[Anchor], year: u16) -> bool {
    years.binary_search_by_key(&year, |anchor| anchor.year).is_ok()
}

/// Whether a text names the year that it was written in, and not the one before.
fn is_plan(anchors: &[Anchor], years: &[Anchor], year: u16) -> bool {
    !has_year(years, year - 1) && is_named(anchors, year)
}

/// Whether a text names a year by itself, and not only a day of it.
fn is_named(anchors: &[Anchor], year: u16) -> bool {
    anchors.iter().any(|anchor| anchor.base == Base::Named && anchor.year == year)
}

/// Whether a date, a month or a period has no year.
pub(super) fn is_without_year(value: &Value<'_>) -> bool {
    match value {
        Value::Date(date) => date.year().is_none(),
        Value::Month(month) => month.year().is_none(),
        Value::Period(period) => period.start().year().is_none(),
        _ => false,
    }
}

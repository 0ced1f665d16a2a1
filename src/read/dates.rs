//! Dates and periods that the text does not write in full: which year they mean, and what says so.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use super::source::Source;
use crate::grammar::{Expression, Found, YEARS};
use crate::lex::Kind;
use crate::lexicon::{HeadCue, MeetingCue, OrdinalCue, YearOfComparison};
use crate::model::{Inferred, InferredFrom, Mention, Note, NoteKind};
use crate::text::Span;
use crate::value::{Date, Month, Number, Period, PeriodKind, Quantity, Scale, Unit, Value, Year};

/// How far before a year `tổng kết` may stand.
const SUMMED_UP_BEFORE: usize = 16;

/// A place of the text that says which year it is about.
#[derive(Clone, Copy, Debug)]
struct Anchor {
    token: usize,
    /// How many tokens it takes.
    len: usize,
    year: u16,
    from: InferredFrom,
    /// The months it names, for a period of months.
    months: Option<(u8, u8)>,
    /// How well it can stand for the year that the whole text is about.
    base: Base,
    /// Whether it is the term that begins with a congress, which dates the congress and no period of work.
    is_term: bool,
}

/// Makes mentions of all expressions, with their years and relative days settled.
pub(super) fn settle(source: &mut Source<'_, '_>, found: Vec<Found>, reference: Option<Date>) {
    let anchors = anchors(source, &found);
    let months = found.iter().filter_map(first_months).fold(0, |months, count| months | 1 << count);
    let settler = Settler::new(anchors, months, source.published.map(|p| (p.date, p.span)), reference);
    source.mentions.reserve_exact(found.len());
    source.places.reserve_exact(found.len());
    for found in found {
        let span = source.span(found.tokens.clone());
        let at = found.tokens.start;
        let (value, inferred) = match found.expression {
            Expression::Value(value) => settler.value(source, at, value),
            Expression::Document(parts) => (Value::Document(parts.of(source.text().as_str())), None),
            Expression::RelativeDay(days) => match settler.relative(i64::from(days)) {
                Some((date, inferred)) => (Value::Date(date), Some(inferred)),
                None => {
                    source.notes.push(Note::new(span, NoteKind::UnknownYear));
                    continue;
                }
            },
            Expression::LastYear => match settler.year(source, at, YearOf::Other) {
                Some((year, inferred)) if Year::new(year - 1).is_some() => {
                    (Value::Year(Year::new(year - 1).expect("checked")), Some(inferred))
                }
                _ => {
                    source.notes.push(Note::new(span, NoteKind::UnknownYear));
                    continue;
                }
            },
            Expression::BareMonths(period) => settler.bare_months(source, at, period),
        };
        if is_without_year(&value) {
            source.notes.push(Note::new(span, NoteKind::UnknownYear));
        }
        source.mentions.push(Mention::new(span, source.given(found.tokens.clone()), value, inferred));
        source.places.push(found.tokens);
    }
}

/// The places that say which year the text is about. A document's own date does not, nor does the year of a
/// comparison (`so với năm 2023`) or of a horizon (`đến năm 2030`), nor a year of long ago (`năm 1010`).
fn anchors(source: &Source<'_, '_>, found: &[Found]) -> Vec<Anchor> {
    let mut after_document = false;
    let mut anchors = Vec::with_capacity(found.len() / 4);
    for found in found {
        let token = found.tokens.start;
        let Expression::Value(value) = &found.expression else {
            after_document = matches!(found.expression, Expression::Document(_));
            continue;
        };
        let (year, from) = match value {
            Value::Date(date) if !after_document => (date.year(), InferredFrom::Date),
            Value::Month(month) => (month.year(), InferredFrom::Date),
            Value::Year(year) => (year_told(source, token, *year), InferredFrom::Date),
            Value::Period(period) if is_in_one_year(*period) => (period.start().year(), InferredFrom::Period),
            Value::Period(period) if is_term_of_congress(source, found, *period) => {
                (period.start().year(), InferredFrom::Period)
            }
            _ => (None, InferredFrom::Date),
        };
        after_document = false;
        let months = match value {
            Value::Period(period) if is_in_one_year(*period) => Some((period.start().month(), period.end().month())),
            _ => None,
        };
        let base = match value {
            Value::Year(_) if comparison(source, token).is_some() => Base::Compared,
            Value::Year(_) | Value::Month(_) => Base::Named,
            _ => Base::Dated,
        };
        let is_term = matches!(value, Value::Period(period) if period.kind() == PeriodKind::Term);
        let len = found.tokens.len();
        let year = year.filter(|year| YEARS.contains(year));
        anchors.extend(year.map(|year| Anchor { token, len, year, from, months, base, is_term }));
    }
    anchors
}

fn is_in_one_year(period: Period) -> bool {
    matches!(period.kind(), PeriodKind::Months | PeriodKind::Quarter)
}

/// What makes a year one to compare with, or a horizon.
fn comparison(source: &Source<'_, '_>, token: usize) -> Option<YearOfComparison> {
    let cue = source.at(token..source.tokens.len()).follows(3)?;
    // `Lê Văn An sinh năm 1936`, and not `học sinh năm 2023`.
    let of_person = || {
        let before = token.checked_sub(2).map(|at| source.tokens[at]);
        before.is_none_or(|before| before.kind != Kind::Word || before.is_capital())
    };
    (cue != YearOfComparison::Birth || of_person()).then_some(cue)
}

/// The year that a mention of a year says the text is about: itself, the next behind `cùng kỳ`, none where it is
/// only compared with.
fn year_told(source: &Source<'_, '_>, token: usize, year: Year) -> Option<u16> {
    match comparison(source, token) {
        None => Some(year.value()),
        Some(YearOfComparison::Previous) => Some(year.value() + 1),
        Some(YearOfComparison::Birth | YearOfComparison::Horizon | YearOfComparison::Other) => None,
    }
}

/// The term that begins with the congress which the same sentence is about, and does not only await.
fn is_term_of_congress(source: &Source<'_, '_>, found: &Found, period: Period) -> bool {
    let sentence = source.layout.sentence_at(found.tokens.start);
    period.kind() == PeriodKind::Term
        && sentence.is_some_and(|sentence| {
            let mut before = sentence.tokens.start..found.tokens.start;
            before.any(|at| {
                let congress = source.longest::<OrdinalCue>(at, found.tokens.start);
                congress.is_some_and(|(cue, _)| cue == OrdinalCue::Congress)
                    && source.at(at..found.tokens.start).follows::<MeetingCue>(2) != Some(MeetingCue::Awaits)
            })
        })
}

/// How many months from January a period has, or lie up to the end of a month that is reported.
fn first_months(found: &Found) -> Option<u8> {
    match &found.expression {
        Expression::Value(Value::Period(p)) if is_in_one_year(*p) && p.start().month() == 1 => Some(p.end().month()),
        Expression::Value(Value::Month(month)) => Some(month.month()),
        _ => None,
    }
}

/// Whether a year is over, as it is summed up: `hội nghị tổng kết công tác năm 2021`.
fn is_summed_up(source: &Source<'_, '_>, anchor: Anchor) -> bool {
    let before = anchor.token.saturating_sub(SUMMED_UP_BEFORE)..anchor.token;
    anchor.base == Base::Named
        && before.rev().any(|at| matches!(source.longest(at, anchor.token), Some((HeadCue::SummedUp, _))))
}

fn is_without_year(value: &Value<'_>) -> bool {
    match value {
        Value::Date(date) => date.year().is_none(),
        Value::Month(month) => month.year().is_none(),
        Value::Period(period) => period.start().year().is_none(),
        _ => false,
    }
}

/// How well an anchor can stand for the year that the whole text is about, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Base {
    /// A whole date, or months of a year.
    Dated,
    /// A year or a month by name, which may be another.
    Named,
    /// Only the year before it is named, as what something is compared with.
    Compared,
}

/// What a year is wanted for.
#[derive(Clone, Copy, Debug)]
enum YearOf {
    /// A day of a month.
    Day(u8),
    /// Months of a year, the first and the last.
    Months(u8, u8),
    Other,
}

impl YearOf {
    fn is_late(self) -> bool {
        matches!(self, Self::Day(11..) | Self::Months(7.., 12))
    }

    fn is_early(self) -> bool {
        matches!(self, Self::Day(..=2))
    }
}

struct Settler {
    anchors: Vec<Anchor>,
    /// The first anchor of each stretch of months.
    by_months: BTreeMap<(u8, u8), Anchor>,
    /// The first of the anchors that stand best for the year of the text.
    base: Option<Anchor>,
    /// All years of the anchors, in order.
    years: SmallVec<[u16; 8]>,
    /// The months from January that the text speaks of, as a set of bits: bit 6 for `6 tháng đầu năm`.
    months: u16,
    published: Option<(Date, Span)>,
    reference: Option<Date>,
}

impl Settler {
    fn new(anchors: Vec<Anchor>, months: u16, published: Option<(Date, Span)>, reference: Option<Date>) -> Self {
        let mut by_months = BTreeMap::new();
        for anchor in &anchors {
            if let Some(months) = anchor.months {
                by_months.entry(months).or_insert(*anchor);
            }
        }
        let base = anchors.iter().copied().min_by_key(|anchor| anchor.base);
        let mut years: SmallVec<_> = anchors.iter().map(|anchor| anchor.year).collect();
        years.sort_unstable();
        years.dedup();
        Self { anchors, by_months, base, years, months, published, reference }
    }

    fn value(&self, source: &Source<'_, '_>, at: usize, value: Value<'static>) -> (Value<'static>, Option<Inferred>) {
        if !is_without_year(&value) {
            return (value, None);
        }
        let of = match &value {
            Value::Date(date) => YearOf::Day(date.month()),
            Value::Period(period) => YearOf::Months(period.start().month(), period.end().month()),
            _ => YearOf::Other,
        };
        let told = self.year(source, at, of).filter(|(year, _)| YEARS.contains(year));
        let Some((year, inferred)) = told else { return (value, None) };
        let settled = match &value {
            Value::Date(date) => date.with_year(year).map(Value::Date),
            Value::Month(month) => Month::new(Some(year), month.month()).map(Value::Month),
            Value::Period(period) => period.with_year(year).map(Value::Period),
            _ => None,
        };
        settled.map_or((value, None), |value| (value, Some(inferred)))
    }

    /// The year of a place: from the dateline, else from its own sentence, else from where the text names the same
    /// months with their year, else from the year that the text is about, else from the reference date.
    fn year(&self, source: &Source<'_, '_>, at: usize, of: YearOf) -> Option<(u16, Inferred)> {
        let other_half = self.other_half(source, at, of);
        if let Some((date, span)) = self.published.filter(|_| other_half.is_none()) {
            let year = date.year()?;
            // In January a report still speaks of December.
            let year = if date.month() <= 2 && of.is_late() { year - 1 } else { year };
            return Some((year, Inferred::new(InferredFrom::Dateline, Some(span))));
        }
        let in_sentence = other_half.or_else(|| self.in_sentence(source, at, of));
        if let Some(anchor) = in_sentence.or_else(|| self.same_months(of)).or(self.base) {
            let next = anchor.year + 1;
            // A year is reviewed in the first months of the next.
            let after = of.is_early() && (self.years.binary_search(&next).is_ok() || is_summed_up(source, anchor));
            let year = if after { next } else { anchor.year };
            let place = source.span(anchor.token..anchor.token + anchor.len);
            return Some((year, Inferred::new(anchor.from, Some(place))));
        }
        let year = self.reference?.year()?;
        Some((year, Inferred::new(InferredFrom::Reference, None)))
    }

    /// The nearest anchor of the same sentence.
    fn in_sentence(&self, source: &Source<'_, '_>, at: usize, of: YearOf) -> Option<Anchor> {
        let sentence = source.layout.sentence_at(at)?;
        let start = self.anchors.partition_point(|anchor| anchor.token < sentence.tokens.start);
        let end = self.anchors.partition_point(|anchor| anchor.token < sentence.tokens.end);
        let fits =
            |anchor: &Anchor| anchor.base != Base::Compared && !(anchor.is_term && matches!(of, YearOf::Months(..)));
        self.anchors[start..end].iter().copied().filter(fits).min_by_key(|anchor| anchor.token.abs_diff(at))
    }

    /// The rest of the year that a sentence names with it: `6 tháng đầu năm và phương hướng 6 tháng cuối năm 2021`.
    fn other_half(&self, source: &Source<'_, '_>, at: usize, of: YearOf) -> Option<Anchor> {
        let YearOf::Months(1, last) = of else { return None };
        self.in_sentence(source, at, of).filter(|anchor| anchor.months == Some((last + 1, 12)))
    }

    fn same_months(&self, of: YearOf) -> Option<Anchor> {
        let YearOf::Months(first, last) = of else { return None };
        self.by_months.get(&(first, last)).copied()
    }

    /// A day told from the day of writing.
    fn relative(&self, days: i64) -> Option<(Date, Inferred)> {
        let (today, inferred) = match (self.published, self.reference) {
            (Some((date, span)), _) => (date, Inferred::new(InferredFrom::Dateline, Some(span))),
            (None, reference) => (reference?, Inferred::new(InferredFrom::Reference, None)),
        };
        Some((today.plus_days(days)?, inferred))
    }

    /// `6 tháng`: the months from January where the text speaks of those, else a length of time.
    fn bare_months(&self, source: &Source<'_, '_>, at: usize, period: Period) -> (Value<'static>, Option<Inferred>) {
        let count = period.end().month();
        if self.months & 1 << count != 0 {
            return self.value(source, at, Value::Period(period));
        }
        let number = Number::new(count.into(), Scale::One).expect("a small number");
        (Value::Quantity(Quantity::new(number, Unit::new("tháng"))), None)
    }
}

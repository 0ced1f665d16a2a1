//! What the head of a table says of its columns.

use std::ops::Range;

use super::FARTHEST_LINE;
use crate::lex::Kind;
use crate::lexicon::{BasisCue, Head, LeadCue, LeadVerb, Section, UnitSort};
use crate::read::indicators::figure;
use crate::read::source::Source;
use crate::value::{Bound, PeriodKind, Value};

/// What a column tells of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Column {
    /// `Thực hiện`, and what nothing is known of.
    #[default]
    Result,
    /// `Kế hoạch`: what that was to be.
    Plan,
    /// `TH 2023`: what it was before.
    Earlier,
    /// `KH 2025`: what it is to be in a later year.
    Later(u16),
    /// `Tổng mức đầu tư`: something else, or for a year of its own.
    Apart(Option<u16>),
    /// `So KH (%)`, `So cùng kỳ`, `Tỷ lệ`
    Percentages,
}

/// What a cell of the head says of its column.
#[expect(clippy::struct_excessive_bools, reason = "each holds of the cell or not, whatever else does")]
struct Said {
    plans: bool,
    /// `Chỉ tiêu`, behind `STT`: it may also name what the rows are.
    names_rows: bool,
    percentages: bool,
    /// `Tổng mức đầu tư`
    sums: bool,
    /// `Thực hiện cùng kỳ`
    before: bool,
    /// `Thực hiện`, `Ước TH`
    reached: bool,
    year: Option<u16>,
}

impl Said {
    fn of(source: &Source<'_, '_>, cell: &Range<usize>) -> Self {
        let cue = source.longest(cell.start, cell.end);
        let cue = cue.or_else(|| source.longest(cell.start + 1, cell.end)).map(|(cue, _)| cue);
        let year = |n: usize| match source.mentions[n].value {
            Value::Year(year) => Some(year.value()),
            // `Quý I/2021`
            Value::Period(told) if told.kind() == PeriodKind::Quarter => told.end().year(),
            _ => None,
        };
        let percent = source.tokens[cell.clone()].iter().any(|token| token.kind == Kind::Percent);
        let against = source.is_at(BasisCue::Against, cell.start, cell.end);
        Self {
            plans: source.is_at(BasisCue::Target, cell.start, cell.end),
            names_rows: source.is_at(Section::Targets, cell.start, cell.end),
            percentages: percent || against || source.is_at(Head::Rate, cell.start, cell.end),
            sums: source.is_at(Head::Sum, cell.start, cell.end),
            before: source.each::<BasisCue>(cell.clone()).any(|(_, cue, _)| cue == BasisCue::Previous),
            reached: matches!(cue, Some(LeadCue::Verb(LeadVerb::Reach) | LeadCue::Bound(Bound::About))),
            year: source.mentions_in(cell).find_map(year),
        }
    }

    fn is_result(&self) -> bool {
        !self.plans && !self.percentages && !self.sums
    }
}

/// What the head says that stands before a row, with but a rule between: it has no figures but those of times.
pub(super) fn before(source: &Source<'_, '_>, row: usize) -> Option<Vec<Column>> {
    let above = (0..row).rev().take(FARTHEST_LINE).map(|line| source.layout.lines[line].tokens());
    let worded = |line: &Range<usize>| source.tokens[line.clone()].iter().any(|token| token.kind == Kind::Word);
    let head = above.into_iter().find(worded)?;
    let time = |n: usize| source.mentions[n].value.is_time() || lasts(source, n);
    source.mentions_in(&head).all(time).then_some(())?;
    let said: Vec<_> = source.cells(head).map(|cell| Said::of(source, &cell)).collect();
    Some(columns(&said))
}

/// Whether a mention is a length of time: `6 tháng`.
fn lasts(source: &Source<'_, '_>, n: usize) -> bool {
    figure::unit_sort(source, &source.place(n)) == Some(UnitSort::Time)
}

/// What each column tells, by what the head says of all.
fn columns(said: &[Said]) -> Vec<Column> {
    let rest = || said.iter().skip(1);
    let named = rest().any(|said| said.plans && !said.names_rows);
    let is_plan = |said: &Said| said.plans && (!named || !said.names_rows);
    let plan = rest().find(|said| is_plan(said));
    let undated = rest().any(|said| said.is_result() && said.reached && said.year.is_none() && !said.before);
    let latest = rest().filter(|said| said.is_result()).filter_map(|said| said.year).max();
    // `TH 2023 | KH 2024 | Ước TH`: that is of the year of the plan.
    let now = plan.filter(|_| undated).and_then(|plan| plan.year).or(latest);
    let results = rest().any(|said| said.is_result() && !said.before && (said.reached || said.year.is_some()));
    let older = |said: &Said| said.year.is_some_and(|year| now.is_some_and(|now| year < now));
    let is_before = |said: &Said| said.is_result() && (older(said) || said.before && results);
    let earlier = rest().filter(|said| is_before(said)).count();
    let column = |said: &Said| match said.year {
        Some(year) if is_plan(said) => match now {
            Some(now) if year > now => Column::Later(year),
            Some(now) if year < now => Column::Apart(Some(year)),
            _ => Column::Plan,
        },
        None if is_plan(said) => Column::Plan,
        _ if said.percentages => Column::Percentages,
        _ if is_before(said) && earlier == 1 => Column::Earlier,
        year if is_before(said) => Column::Apart(year),
        _ if said.sums && results && plan.is_some() => Column::Apart(None),
        _ => Column::Result,
    };
    said.iter().take(1).map(|_| Column::Result).chain(rest().map(column)).collect()
}

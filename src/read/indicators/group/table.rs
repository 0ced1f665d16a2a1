//! Tables written with bars, whose head says in which column plans stand.
//!
//! ```text
//! | Chỉ tiêu      | Kế hoạch   | Thực hiện  |
//! | Thu ngân sách | 12 tỷ đồng | 15 tỷ đồng |
//! ```

use std::ops::Range;

use super::Groups;
use crate::lex::Kind;
use crate::lexicon::BasisCue;
use crate::read::indicators::step::Step;
use crate::read::source::Source;

/// How many lines a head may stand before the rows under it, or a row before the next one.
const FARTHEST_LINE: usize = 2;

/// What the lines of a table have in common.
#[derive(Debug, Default)]
pub(in crate::read) struct Table {
    /// The line that is read, and the last one before it that was a row.
    pub(in crate::read) line: usize,
    row: Option<usize>,
    /// The column that its head gives to plans.
    plans: Option<usize>,
    /// Up to where the row was looked at, and in which column that is.
    at: usize,
    column: usize,
}

impl Table {
    /// Takes in that the line is a row.
    fn enter(&mut self, source: &Source<'_, '_>) {
        let line = |line: usize| source.layout.lines[line].tokens();
        let barred = |between: usize| bars(source, line(between)).next().is_some();
        let goes_on = self.row.is_some_and(|row| self.line - row <= FARTHEST_LINE && (row + 1..self.line).all(barred));
        self.plans = if goes_on { self.plans } else { plans_before(source, self.line) };
        (self.row, self.at, self.column) = (Some(self.line), line(self.line).start, 0);
    }

    /// Whether a figure stands in the column of plans. It stands behind those asked for before.
    fn plans(&mut self, source: &Source<'_, '_>, figure: usize) -> bool {
        if self.row != Some(self.line) {
            self.enter(source);
        }
        if self.plans.is_some() {
            self.column += bars(source, self.at..figure).count();
            self.at = figure;
        }
        self.plans == Some(self.column)
    }
}

impl Groups<'_, '_, '_> {
    /// Takes in a plan of a table's row: before what came of it, or behind that.
    pub(super) fn plans_in_row(&mut self, step: &Step) -> bool {
        if !step.barred || !self.table.plans(self.source, step.figure.tokens.start) {
            return false;
        }
        if self.draft().is_some() && step.figure.is_percent() {
            self.refer_in_percent(step, BasisCue::Target);
        } else if self.draft().is_some() {
            self.refer(step, BasisCue::Target);
        } else if let Some(subject) = step.subject(self.source) {
            self.begin_planned(step, subject);
        }
        true
    }
}

/// The column of plans in the head that stands before a row, with but a rule between: it has no figures but those of
/// times.
fn plans_before(source: &Source<'_, '_>, row: usize) -> Option<usize> {
    let above = (0..row).rev().take(FARTHEST_LINE).map(|line| source.layout.lines[line].tokens());
    let worded = |line: &Range<usize>| source.tokens[line.clone()].iter().any(|token| token.kind == Kind::Word);
    let head = above.into_iter().find(worded)?;
    let timed = source.mentions[source.mentions_in(&head)].iter().all(|mention| mention.value.is_time());
    let plan = |cell: &usize| source.is_at(BasisCue::Target, *cell, head.end);
    let cell = bars(source, head.clone()).map(|bar| bar + 1).find(plan).filter(|_| timed)?;
    Some(bars(source, head.start..cell).count())
}

/// Where the bars among some tokens stand.
fn bars(source: &Source<'_, '_>, tokens: Range<usize>) -> impl Iterator<Item = usize> {
    // Most tokens are words.
    let others = source.tokens[tokens.clone()].iter().zip(tokens).filter(|(token, _)| token.kind == Kind::Other);
    others.map(|(_, at)| at).filter(|&at| source.is_bar(at))
}

#[cfg(test)]
mod tests {
    use crate::read::indicators::testing::summary;

    #[test]
    fn plans_stand_in_their_column() {
        let cases: &[(&str, &[&str])] = &[
            (
                "| Chỉ tiêu | Kế hoạch | Thực hiện | Đạt |\n| Thu ngân sách | 12 tỷ đồng | 15 tỷ đồng | 125% |\n| Kết nạp đảng viên | 20 | 25 | 125% |",
                &[
                    "Thu ngân sách: 15000000000 target 12000000000 đồng, 125% of_target",
                    "Kết nạp đảng viên: 25 target 20, 125% of_target",
                ],
            ),
            (
                "Nội dung | ĐVT | Thực hiện | KH năm 2024\nTrồng rừng | ha | 35 ha | 30 ha\nTỷ lệ hộ nghèo | % | 3,5% | 3%",
                &["Trồng rừng: 35 target 30 ha", "Tỷ lệ hộ nghèo: target 3, 3.5% share"],
            ),
            (
                "Nội dung | KH | TH\n--- | --- | ---\nTrồng rừng | 30 ha | 35 ha\nTrồng cây | 9 ha | 8 ha",
                &["Trồng rừng: 35 target 30 ha", "Trồng cây: 8 target 9 ha"],
            ),
            // What stands behind a table is no row of it, and a table whose head names no plans has none.
            (
                "| Chỉ tiêu | Kế hoạch |\n| Trồng rừng | 30 ha |\n\nNăm 2024, xã có 25 hộ nghèo.\n\n| Trồng cây | 9 ha |",
                &["Trồng rừng: goal, target 30 ha", "hộ nghèo: 25 hộ", "Trồng cây: 9 ha"],
            ),
            (
                "| Nội dung | Năm 2023 | Năm 2024 |\n| Trồng rừng | 30 ha | 35 ha |",
                &["Trồng rừng: 30 ha", "Trồng rừng: 35 ha"],
            ),
            (
                "Kế hoạch vốn | 12 tỷ đồng | 15 tỷ đồng",
                &["Kế hoạch vốn: 12000000000 đồng", "Kế hoạch vốn: 15000000000 đồng"],
            ),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = crate::parse(text).indicators.iter().map(summary).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }
}

//! Tables written with bars, whose head says in which column plans stand, and in which percentages.
//!
//! ```text
//! | Chỉ tiêu      | Kế hoạch   | Thực hiện  |
//! | Thu ngân sách | 12 tỷ đồng | 15 tỷ đồng |
//! ```

use std::ops::Range;

use super::Groups;
use crate::lex::Kind;
use crate::lexicon::{BasisCue, Section};
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
    head: Head,
    /// Up to where the row was looked at, and in which column that is.
    at: usize,
    column: usize,
}

/// What the head of a table says of its columns.
#[derive(Clone, Debug, Default)]
struct Head {
    /// The column that it gives to plans.
    plans: Option<usize>,
    /// The columns that it gives to percentages, a bit each.
    percentages: u64,
}

impl Table {
    /// Takes in that the line is a row.
    fn enter(&mut self, source: &Source<'_, '_>) {
        let line = |line: usize| source.layout.lines[line].tokens();
        let barred = |between: usize| bars(source, line(between)).next().is_some();
        let goes_on = self.row.is_some_and(|row| self.line - row <= FARTHEST_LINE && (row + 1..self.line).all(barred));
        if !goes_on {
            self.head = head_before(source, self.line).unwrap_or_default();
        }
        (self.row, self.at, self.column) = (Some(self.line), line(self.line).start, 0);
    }

    /// Goes to the column of a figure, which stands behind those gone to before.
    fn go_to(&mut self, source: &Source<'_, '_>, figure: usize) {
        if self.row != Some(self.line) {
            self.enter(source);
        }
        if self.head.plans.is_some() || self.head.percentages > 0 {
            self.column += bars(source, self.at..figure).count();
            self.at = figure;
        }
    }

    /// Whether it stands in the column of plans.
    fn plans(&self) -> bool {
        self.head.plans == Some(self.column)
    }

    /// Whether it stands in a column of percentages.
    fn tells_percentages(&self) -> bool {
        self.head.percentages & bit(self.column) > 0
    }
}

impl Groups<'_, '_, '_> {
    /// Takes in a plan of a table's row: before what came of it, or behind that. What a column of percentages tells
    /// without their sign is none of what the row counts.
    pub(super) fn told_by_head(&mut self, step: &Step) -> bool {
        if !step.barred {
            return false;
        }
        self.table.go_to(self.source, step.figure.tokens.start);
        if self.table.tells_percentages() && step.figure.is_count() && self.draft().is_some() {
            return true;
        }
        if !self.table.plans() {
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

/// What the head says that stands before a row, with but a rule between: it has no figures but those of times.
fn head_before(source: &Source<'_, '_>, row: usize) -> Option<Head> {
    let above = (0..row).rev().take(FARTHEST_LINE).map(|line| source.layout.lines[line].tokens());
    let worded = |line: &Range<usize>| source.tokens[line.clone()].iter().any(|token| token.kind == Kind::Word);
    let head = above.into_iter().find(worded)?;
    source.mentions[source.mentions_in(&head)].iter().all(|mention| mention.value.is_time()).then_some(())?;
    let mut said = Head::default();
    let mut targets = None;
    for (column, cell) in source.cells(head.clone()).enumerate() {
        let plans = source.is_at(BasisCue::Target, cell.start, head.end);
        // `STT | Chỉ tiêu | Kế hoạch`: there it names what the rows are.
        let names_rows = || source.is_at(Section::Targets, cell.start, head.end);
        let percent = || source.tokens[cell.clone()].iter().any(|token| token.kind == Kind::Percent);
        if column > 0 && plans && names_rows() {
            targets = targets.or(Some(column));
        } else if column > 0 && plans {
            said.plans = said.plans.or(Some(column));
        } else if column > 0 && percent() {
            said.percentages |= bit(column);
        }
    }
    said.plans = said.plans.or(targets);
    Some(said)
}

/// The bit of a column; none for those beyond what is kept of.
fn bit(column: usize) -> u64 {
    u32::try_from(column).ok().and_then(|column| 1u64.checked_shl(column)).unwrap_or_default()
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
            (
                "| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | So KH (%) | So cùng kỳ (%) |\n| Trồng rừng | ha | 30 | 24 | 80 | 95,5 |\n| Tỷ lệ hộ nghèo | % | 3 | 3,5 | | |",
                &["Trồng rừng: 24 target 30", "Tỷ lệ hộ nghèo: 3.5 target 3"],
            ),
            (
                "| STT | Chỉ tiêu | Kế hoạch năm 2024 | Thực hiện quý II |\n| 1 | Trồng rừng | 30 ha | 24 ha |\n| 2 | Kết nạp đảng viên | 9 | 5 |",
                &["Trồng rừng: 24 target 30 ha", "Kết nạp đảng viên: 5 target 9"],
            ),
            ("| Nội dung | Chỉ tiêu | Thực hiện |\n| Trồng rừng | 30 ha | 24 ha |", &["Trồng rừng: 24 target 30 ha"]),
            ("| Nội dung | Tỷ lệ (%) |\n| Che phủ rừng | 42 |", &["Che phủ rừng: 42"]),
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

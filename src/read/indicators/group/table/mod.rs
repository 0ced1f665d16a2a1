//! Tables written with bars, whose head says in which column plans stand, in which percentages, and for which years; a
//! column of the rows says what each counts in.
//!
//! ```text
//! | Chỉ tiêu      | ĐVT     | TH 2023 | KH 2024 | ƯTH 2024 |
//! | Thu ngân sách | tỷ đồng | 11      | 12      | 15       |
//! ```

mod head;
mod unit;

use std::ops::Range;

use super::{Current, Groups};
use crate::lex::Kind;
use crate::lexicon::BasisCue;
use crate::read::indicators::draft::Draft;
use crate::read::indicators::step::Step;
use crate::read::indicators::step::unit::Unit;
use crate::read::source::Source;
use crate::value::{Period, PeriodKind};
use head::Column;
use unit::CellUnit;

/// How many lines a head may stand before the rows under it, or a row before the next one.
const FARTHEST_LINE: usize = 2;

/// What the lines of a table have in common.
#[derive(Debug, Default)]
pub(in crate::read) struct Table {
    /// The line that is read, and the last one before it that was a row.
    pub(in crate::read) line: usize,
    row: Option<usize>,
    head: Vec<Column>,
    /// What the row counts in, by a cell of its own.
    unit: Option<CellUnit>,
    /// Up to where the row was looked at, and in which column that is.
    at: usize,
    column: usize,
    /// The draft of what the row came to by its plan.
    main: Option<usize>,
    /// Whether the last draft of the row is another one.
    apart: bool,
}

impl Table {
    /// Takes in that the line is a row.
    fn enter(&mut self, source: &Source<'_, '_>) {
        let line = |line: usize| source.layout.lines[line].tokens();
        let barred = |between: usize| bars(source, line(between)).next().is_some();
        let goes_on = self.row.is_some_and(|row| self.line - row <= FARTHEST_LINE && (row + 1..self.line).all(barred));
        if !goes_on {
            self.head = head::before(source, self.line).unwrap_or_default();
        }
        let row = line(self.line);
        (self.row, self.at, self.column) = (Some(self.line), row.start, 0);
        (self.main, self.apart) = (None, false);
        self.unit = unit::of_row(source, row);
    }

    /// Goes to the column of a figure, which stands behind those gone to before.
    fn go_to(&mut self, source: &Source<'_, '_>, figure: usize) {
        if self.row != Some(self.line) {
            self.enter(source);
        }
        if !self.head.is_empty() {
            self.column += bars(source, self.at..figure).count();
            self.at = figure;
        }
    }

    /// Goes on with the row where the drafts have other numbers.
    pub(super) fn go_on_with(&mut self, moved: impl Fn(usize) -> usize) {
        self.main = self.main.map(moved);
    }

    /// Begins a sentence, whose drafts are its own.
    pub(super) fn begin_sentence(&mut self) {
        (self.main, self.apart) = (None, false);
    }

    /// What its column tells.
    fn column(&self) -> Column {
        self.head.get(self.column).copied().unwrap_or_default()
    }
}

impl Groups<'_, '_, '_> {
    /// Goes to the column of a figure, and has it count in what the row counts in, where that is money or hundredths.
    pub(super) fn enter_cell(&mut self, step: &mut Step) {
        if !step.barred {
            return;
        }
        self.table.go_to(self.source, step.figure.tokens.start);
        if self.table.column() != Column::Percentages && step.tail.noun.is_empty() {
            match self.table.unit {
                Some(CellUnit::Money(scale, currency)) => step.figure.count_in_money(scale, currency),
                Some(CellUnit::Percent) => step.figure.count_in_percent(),
                _ => {}
            }
        }
    }

    /// Takes in what the head of a table says of a figure: that it is the plan of its row, before what came of that or
    /// behind it, or what it was before. What a column of percentages tells without their sign is none of what the row
    /// counts.
    pub(super) fn told_by_head(&mut self, step: &Step) -> bool {
        if !step.barred {
            return false;
        }
        if self.table.main.is_none() && !self.table.apart {
            self.table.main = self.draft();
        }
        match self.table.column() {
            Column::Percentages => step.figure.is_count() && self.draft().is_some(),
            Column::Result => self.result_of_row(step),
            Column::Plan => {
                if let Some(n) = self.main(step) {
                    self.plan_of_row(n, step);
                }
                true
            }
            Column::Earlier => {
                let Some(n) = self.main(step) else { return true };
                let unit = step.unit(self.source).or_else(|| self.drafts[n].unit.take());
                self.drafts[n].set_previous(&step.figure, unit);
                true
            }
            Column::Later(year) => self.apart(step, Some(year), true),
            Column::Apart(year) => self.apart(step, year, false),
        }
    }

    /// Gives each draft of a row what a cell says that it counts in.
    pub(super) fn count_in_cell(&mut self) {
        let Some(CellUnit::Named(unit)) = self.table.unit.as_ref().filter(|_| self.table.row == Some(self.table.line))
        else {
            return;
        };
        let counts = |draft: &Draft| draft.amount.or(draft.target).or(draft.previous).is_some();
        for draft in self.drafts[self.first..].iter_mut().filter(|draft| draft.unit.is_none() && counts(draft)) {
            draft.unit = Some(Unit::Noun(unit.clone()));
        }
    }

    /// The draft of what the row came to by its plan, which goes on from here.
    fn main(&mut self, step: &Step) -> Option<usize> {
        let n = match (self.table.main, self.draft()) {
            (Some(main), _) => main,
            (None, Some(apart)) => {
                let n = self.again(apart);
                self.drafts[n].period = self.times.period;
                n
            }
            (None, None) => self.begin_row(step)?,
        };
        (self.table.main, self.table.apart, self.current) = (Some(n), false, Current::Draft(n));
        Some(n)
    }

    fn begin_row(&mut self, step: &Step) -> Option<usize> {
        let subject = step.subject(self.source)?;
        self.begin(step, subject)
    }

    fn plan_of_row(&mut self, n: usize, step: &Step) {
        let draft = &mut self.drafts[n];
        if draft.amount.is_none() && draft.rates.is_empty() {
            let unit = step.unit(self.source).or_else(|| draft.unit.take());
            draft.set_target(&step.figure, unit);
        } else if step.figure.is_percent() {
            self.refer_in_percent(step, BasisCue::Target);
        } else {
            self.refer(step, BasisCue::Target);
        }
    }

    /// Takes in what a row came to, where a plan or an earlier value stands before that, or something else.
    fn result_of_row(&mut self, step: &Step) -> bool {
        let open = |n: usize| {
            let draft = &self.drafts[n];
            draft.amount.is_none() && draft.rates.is_empty() && draft.target.or(draft.previous).is_some()
        };
        let main = self.table.main;
        if main.is_some_and(|n| !open(n)) || main.is_none() && !self.table.apart {
            return false;
        }
        let Some(n) = self.main(step) else { return true };
        self.set_cell(n, step);
        true
    }

    /// Takes in what a row tells besides: of a year of its own, of something else, or as a goal.
    fn apart(&mut self, step: &Step, year: Option<u16>, goal: bool) -> bool {
        let begun = match self.table.main.or(self.draft()) {
            Some(n) => Some(self.again(n)),
            None => self.begin_row(step),
        };
        self.table.apart = true;
        let Some(n) = begun else { return true };
        let period = year.and_then(|year| Period::years(PeriodKind::Years, year, year));
        self.drafts[n].goal |= goal;
        self.drafts[n].period = period.or(self.drafts[n].period);
        self.set_cell(n, step);
        true
    }

    /// Gives a draft the figure of a cell.
    fn set_cell(&mut self, n: usize, step: &Step) {
        if step.figure.is_percent() {
            let rate = self.rate(step, step.lead.verb, None);
            self.drafts[n].add_rate(rate, step.bound());
        } else {
            let unit = step.unit(self.source);
            self.drafts[n].set_amount(&step.figure, unit, step.bound());
        }
    }
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
                &["Trồng rừng: 24 target 30 ha", "Tỷ lệ hộ nghèo: target 3, 3.5% share"],
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
                "Kế hoạch vốn | 12 tỷ đồng | 15 tỷ đồng",
                &["Kế hoạch vốn: 12000000000 đồng", "Kế hoạch vốn: 15000000000 đồng"],
            ),
        ];
        check(cases);
    }

    #[test]
    fn a_row_goes_on_where_results_become_one() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Hội viên | 2.345 hội viên/3.120 phụ nữ | đạt 75,2% | 5 |",
                &["Hội viên: 2345 of 3120 hội viên, 75.2% share", "Hội viên: 5 hội viên"],
            ),
            (
                "Số vụ năm 2025: 45 vụ; năm 2024: 52 vụ | giảm 7 vụ. Số xã | 5 xã | 6 xã.",
                &["Số vụ: 45 from 52 vụ, 7 vụ decline", "Số xã: 5 xã", "xã: 6 xã"],
            ),
        ];
        check(cases);
    }

    #[test]
    fn a_cell_tells_what_its_row_counts_in() {
        let cases: &[(&str, &[&str])] = &[
            (
                "| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | So KH (%) |\n| 1 | Thu ngân sách | tỷ đồng | 12 | 15,5 | 129,2 |\n| 2 | Kết nạp đảng viên | đảng viên | 9 | 8 | 88,9 |\n| 3 | Trồng rừng | ha | 30 | 24 | 80 |\n| 4 | Thu nhập bình quân | triệu đồng/người | 60 | 61,5 | 102,5 |",
                &[
                    "Thu ngân sách: 15500000000 target 12000000000 đồng",
                    "Kết nạp đảng viên: 8 target 9 đảng viên",
                    "Trồng rừng: 24 target 30 ha",
                    "Thu nhập bình quân: 61500000 target 60000000 đồng",
                ],
            ),
            (
                "| Trồng rừng | ha | 30 |\n| Thu ngân sách | trđ | 95 |",
                &["Trồng rừng: 30 ha", "Thu ngân sách: 95000000 đồng"],
            ),
            (
                "| Nội dung | KH | TH |\n| Thu ngân sách (tỷ đồng) | 12 | 15 |",
                &["Thu ngân sách (tỷ đồng): 15000000000 target 12000000000 đồng"],
            ),
            // What a figure counts in by itself it counts in, and what names no unit is none.
            ("| Thu ngân sách | tỷ đồng | 800 triệu đồng |", &["Thu ngân sách: 800000000 đồng"]),
            ("| Chi bộ thôn 2 | 25 |", &["Chi bộ thôn 2: 25"]),
        ];
        check(cases);
    }

    #[test]
    fn columns_are_for_their_years() {
        let cases: &[(&str, &[&str])] = &[
            (
                "| Chỉ tiêu | ĐVT | TH 2023 | KH 2024 | ƯTH 2024 | KH 2025 |\n| Lúa | ha | 45 | 50 | 49 | 52 |\n| Tỷ lệ hộ nghèo | % | 4,5 | 4 | 3,5 | 3 |",
                &[
                    "Lúa: 49 target 50 from 45 ha",
                    "Lúa: goal, target 52 ha",
                    "Tỷ lệ hộ nghèo: target 4 from 4.5, 3.5% share",
                    "Tỷ lệ hộ nghèo: goal, 3% share",
                ],
            ),
            (
                "| Nội dung | TH 2023 | KH 2024 | Ước TH |\n| Trồng rừng | 30 ha | 36 ha | 35 ha |",
                &["Trồng rừng: 35 target 36 from 30 ha"],
            ),
            (
                "| Nội dung | TH 2023 | KH 2024 |\n| Trồng rừng | 30 ha | 36 ha |",
                &["Trồng rừng: 30 ha", "Trồng rừng: goal, target 36 ha"],
            ),
            ("| Nội dung | Năm 2023 | Năm 2024 |\n| Trồng rừng | 30 ha | 35 ha |", &["Trồng rừng: 35 from 30 ha"]),
            (
                "| Nội dung | Quý I/2024 | Quý I/2023 | So sánh |\n| Trồng rừng | 35 ha | 30 ha | tăng 5% |",
                &["Trồng rừng: 35 from 30 ha, 5% growth"],
            ),
            (
                "| Nội dung | Quý I/2024 | Quý II/2024 |\n| Trồng rừng | 35 ha | 30 ha |",
                &["Trồng rừng: 35 ha", "Trồng rừng: 30 ha"],
            ),
            (
                "| Nội dung | Thực hiện cùng kỳ | KH năm | TH 6 tháng |\n| Trồng rừng | 30 ha | 36 ha | 35 ha |",
                &["Trồng rừng: 35 target 36 from 30 ha"],
            ),
            // Of more years each is told for itself.
            (
                "| Nội dung | Năm 2022 | Năm 2023 | Năm 2024 |\n| Trồng rừng | 30 ha | 35 ha | 36 ha |",
                &["Trồng rừng: 30 ha", "Trồng rừng: 35 ha", "Trồng rừng: 36 ha"],
            ),
            // Nor is a plan one of what else a row tells.
            (
                "| Công trình | Tổng mức đầu tư | KH vốn | Thực hiện |\n| Đường thôn 5 | 9 tỷ đồng | 4 tỷ đồng | 3 tỷ đồng |",
                &["Đường thôn 5: 9000000000 đồng", "Đường thôn 5: 3000000000 target 4000000000 đồng"],
            ),
        ];
        check(cases);
    }

    #[track_caller]
    fn check(cases: &[(&str, &[&str])]) {
        for (text, expected) in cases {
            let found: Vec<_> = crate::parse(text).indicators.iter().map(summary).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }
}

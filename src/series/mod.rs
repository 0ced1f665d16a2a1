//! The same indicator of many reports side by side.
//!
//! A [`Series`] takes in reports one by one, in any order, and keeps of each only its figures: one [`Cell`] an
//! indicator. What a cell is filed under is its [`Key`]: what is measured, of which unit, over which period, and
//! whether it is a result or a goal. Two indicators of one key stand beside each other, also those of one report that
//! its topic covers (`lúa`, `ngô`): each cell keeps its own subject, and nothing is added up.
//!
//! | text | stretch | set against |
//! |---|---|---|
//! | `6 tháng đầu năm 2024` | [`Stretch::FromJanuary`] of 6 months | the same months of other years |
//! | `năm 2024`, `12 tháng năm 2024` | [`Stretch::Year`] | other years |
//! | `quý I/2024`, `3 tháng đầu năm 2024` | [`Stretch::Quarter`] | other quarters |
//! | `nhiệm kỳ 2020-2025` | [`Stretch::Term`] | other terms |
//!
//! An indicator without a period of its own has that of its report, which is the one under review; a goal has none
//! then, as it is for the time to come.
//!
//! Cells serialise with all they know. A [`Row`] is the same in one flat line, as CSV wants it; which crate writes
//! either is left to the caller.
//!
//! ```
//! use baocao::series::{Measured, Series};
//! use baocao::Topic;
//!
//! let mut series = Series::new();
//! series.add("2024.txt", &baocao::parse("Năm 2024, thu ngân sách đạt 7,5 tỷ đồng, bằng 107% kế hoạch."));
//! series.add("2023.txt", &baocao::parse("Năm 2023, thu ngân sách đạt 6,8 tỷ đồng."));
//! let cells = series.into_cells();
//! assert!(cells.iter().all(|cell| cell.key.measured == Measured::Topic(Topic::BudgetRevenue)));
//! assert_eq!(cells[0].document, "2023.txt");
//! assert_eq!(cells[1].row().of_plan.as_deref(), Some("107"));
//! ```

mod cell;
mod key;
mod row;
#[cfg(test)]
mod tests;
mod when;

pub use cell::Cell;
pub use key::{Key, Measured, Place};
pub use row::Row;
pub use when::{Stretch, When};

use crate::check;
use crate::model::Report;

/// The figures of many reports, filed so that the same indicator can be compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    cells: Vec<Cell>,
}

impl Series {
    /// No figures yet.
    pub const fn new() -> Self {
        Self { cells: Vec::new() }
    }

    /// Takes in the figures of a report, and what the [checks](crate::check) say of them. The name of the document is
    /// what a cell points back with, so it should be its own.
    pub fn add(&mut self, document: &str, report: &Report<'_>) {
        let first = self.cells.len();
        self.cells.extend(report.indicators.iter().map(|indicator| Cell::of(document, report, indicator)));
        for finding in check::findings(report) {
            if let Some(indicator) = finding.indicator {
                self.cells[first + indicator].findings.push(finding);
            }
        }
    }

    /// All cells by their keys, then by document and place in it: the same for any order of the reports.
    pub fn into_cells(mut self) -> Vec<Cell> {
        self.cells.sort_by(|a, b| a.rank().cmp(&b.rank()));
        self.cells
    }
}

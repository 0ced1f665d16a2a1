//! Text put together line by line, where the rows of tables are lines whose cells bars part.

use std::mem;

/// The lines of a cell.
type Cell = Vec<String>;

#[derive(Debug, Default)]
pub(super) struct Lines {
    done: Vec<String>,
    line: String,
    /// The rows that are open, one in a cell of another.
    rows: Vec<Vec<Cell>>,
}

impl Lines {
    /// The line that is being written.
    pub(super) fn line(&mut self) -> &mut String {
        &mut self.line
    }

    pub(super) fn end_line(&mut self) {
        let line = mem::take(&mut self.line);
        self.add(line);
    }

    pub(super) fn begin_row(&mut self) {
        self.end_line();
        self.rows.push(Vec::new());
    }

    pub(super) fn begin_cell(&mut self) {
        self.end_line();
        if let Some(row) = self.rows.last_mut() {
            row.push(Cell::new());
        }
    }

    pub(super) fn end_row(&mut self) {
        self.end_line();
        for line in self.rows.pop().map(lines_of_row).unwrap_or_default() {
            self.add(line);
        }
    }

    /// All lines, blank ones too.
    pub(super) fn finish(mut self) -> Vec<String> {
        while !self.rows.is_empty() {
            self.end_row();
        }
        self.end_line();
        self.done
    }

    fn add(&mut self, line: String) {
        self.rows.last_mut().and_then(|row| row.last_mut()).unwrap_or(&mut self.done).push(line);
    }
}

/// A row whose cells have a line each is one line; in others, as in the letterhead of a document, cells are columns of
/// text, which stand one after another.
fn lines_of_row(mut cells: Vec<Cell>) -> Vec<String> {
    for cell in &mut cells {
        cell.retain(|line| !line.trim().is_empty());
    }
    if cells.len() < 2 || cells.iter().any(|cell| cell.len() > 1) || cells.iter().all(Vec::is_empty) {
        return cells.concat();
    }
    let line: Vec<_> = cells.iter().map(|cell| cell.first().map_or("", |line| line.trim())).collect();
    vec![line.join(" | ")]
}

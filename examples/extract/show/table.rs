//! Tables for a terminal: columns as wide as what they hold, in display columns of any script.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

#[derive(Clone, Copy)]
pub(super) enum Align {
    Left,
    Right,
}

/// How a column looks. Cells that are wider than `widest` go on in the next line at a space.
#[derive(Clone, Copy)]
pub(super) struct Column {
    title: &'static str,
    align: Align,
    widest: usize,
}

impl Column {
    pub(super) const fn left(title: &'static str, widest: usize) -> Self {
        Self { title, align: Align::Left, widest }
    }

    pub(super) const fn right(title: &'static str, widest: usize) -> Self {
        Self { title, align: Align::Right, widest }
    }
}

pub(super) struct Table<const N: usize> {
    columns: [Column; N],
    /// Each cell by its lines.
    rows: Vec<[Vec<String>; N]>,
}

impl<const N: usize> Table<N> {
    pub(super) const fn new(columns: [Column; N]) -> Self {
        Self { columns, rows: Vec::new() }
    }

    pub(super) fn row(&mut self, cells: [String; N]) {
        let mut widest = self.columns.iter().map(|column| column.widest);
        self.rows.push(cells.map(|cell| wrap(&cell, widest.next().unwrap_or(usize::MAX))));
    }

    /// Writes the columns that hold anything, under their titles where they have some.
    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let held = self.columns.iter().enumerate().map(|(n, column)| (n, column, self.held(n)));
        let shown: Vec<_> = held
            .filter(|&(_, _, held)| held > 0)
            .map(|(n, column, held)| (n, column.align, held.max(width(column.title))))
            .collect();
        if shown.iter().any(|&(n, ..)| !self.columns[n].title.is_empty()) {
            write_line(out, shown.iter().map(|&(n, align, wide)| (self.columns[n].title, align, wide)))?;
            let rules: Vec<_> = shown.iter().map(|&(_, align, wide)| ("─".repeat(wide), align, wide)).collect();
            write_line(out, rules.iter().map(|(rule, align, wide)| (rule.as_str(), *align, *wide)))?;
        }
        for row in &self.rows {
            for line in 0..row.iter().map(Vec::len).max().unwrap_or(0) {
                let cell = |n: usize| row[n].get(line).map_or("", String::as_str);
                write_line(out, shown.iter().map(|&(n, align, wide)| (cell(n), align, wide)))?;
            }
        }
        Ok(())
    }

    /// How wide the widest line in a column is.
    fn held(&self, column: usize) -> usize {
        self.rows.iter().flat_map(|row| &row[column]).map(|line| width(line)).max().unwrap_or(0)
    }
}

/// How many columns of a terminal a text takes.
pub(super) fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

fn write_line<'a>(out: &mut impl Write, cells: impl Iterator<Item = (&'a str, Align, usize)>) -> io::Result<()> {
    let mut line = String::new();
    for (text, align, wide) in cells {
        let padding = " ".repeat(wide.saturating_sub(width(text)));
        line.push_str("  ");
        match align {
            Align::Left => line.extend([text, &padding]),
            Align::Right => line.extend([&padding, text]),
        }
    }
    writeln!(out, "{}", line.trim_end())
}

/// The lines of a cell. Control characters of the source have no business on a terminal.
fn wrap(cell: &str, widest: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in cell.split_whitespace() {
        let word: String = word.chars().filter(|c| !c.is_control()).collect();
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(&word) <= widest => line.extend([" ", &word]),
            _ => lines.push(word),
        }
    }
    lines
}

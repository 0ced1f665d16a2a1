/// Sparse rows that lie over one another in one array, where the gaps of one are filled by the cells of others. So a
/// cell is found by one look, at its row's base plus its column. A row is asked only for columns that it has, or else
/// its cells tell whose they are.
#[derive(Debug)]
pub(super) struct Overlaid<T> {
    cells: Vec<T>,
    free: T,
    /// The base of the last row: no search for the next goes back behind it, so that all take little time.
    base: usize,
}

impl<T: Copy + PartialEq> Overlaid<T> {
    /// No row yet; how many columns each may have, and what a cell is that no row has.
    pub(super) fn new(columns: usize, free: T) -> Self {
        Self { cells: vec![free; columns], free, base: 0 }
    }

    /// Adds a row of columns with their cells; gives its base.
    pub(super) fn add(&mut self, row: impl Iterator<Item = (usize, T)> + Clone) -> usize {
        while row.clone().any(|(column, _)| self.get(self.base, column) != self.free) {
            self.base += 1;
            self.cells.push(self.free);
        }
        row.for_each(|(column, cell)| self.cells[self.base + column] = cell);
        self.base
    }

    /// All cells; that of a row at a column has the number of the row's base and the column together.
    pub(super) fn into_cells(self) -> Vec<T> {
        self.cells
    }

    /// The cell of the row with a base at a column.
    #[inline]
    pub(super) fn get(&self, base: usize, column: usize) -> T {
        self.cells[base + column]
    }
}

//! What a cell of a table says that its row counts in.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{Counted, Measure, Numeral, ScaledCurrency};
use crate::read::source::Source;
use crate::value::{Currency, Scale};

/// What a cell says that a row counts in.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum CellUnit {
    Money(Scale, Currency),
    Percent,
    /// What is counted, or a measure.
    Named(Range<usize>),
}

/// What a cell before the first figure of a row says that it counts in, behind another that names what is counted.
pub(super) fn of_row(source: &Source<'_, '_>, row: Range<usize>) -> Option<CellUnit> {
    let worded = |cell: &Range<usize>| source.tokens[cell.clone()].iter().any(|token| token.kind == Kind::Word);
    let mut cells = source.cells(row).skip_while(|cell| !worded(cell));
    let (name, next) = (cells.next()?, cells.next()?);
    let own = Some(next).filter(|cell| !cell.is_empty() && !source.has_mention(cell));
    own.and_then(|cell| of_cell(source, cell)).or_else(|| in_bracket(source, &name))
}

/// `Thu ngân sách (tỷ đồng)`: so may the name of the row.
fn in_bracket(source: &Source<'_, '_>, name: &Range<usize>) -> Option<CellUnit> {
    let close = name.end.checked_sub(1).filter(|&at| source.tokens[at].kind == Kind::Close)?;
    let open = name.clone().rev().find(|&at| source.tokens[at].kind == Kind::Open)?;
    of_cell(source, open + 1..close)
}

fn of_cell(source: &Source<'_, '_>, cell: Range<usize>) -> Option<CellUnit> {
    if cell.len() == 1 && source.tokens[cell.start].kind == Kind::Percent {
        return Some(CellUnit::Percent);
    }
    // `triệu đồng/người`
    let slash = cell.clone().find(|&at| source.tokens[at].kind == Kind::Slash);
    let own = cell.start..slash.unwrap_or(cell.end);
    if let Some(ScaledCurrency(scale, currency)) = source.exactly(&own) {
        return Some(CellUnit::Money(scale, currency));
    }
    let (scale, len) = match source.longest(own.start, own.end) {
        Some((Numeral::Scale(scale), len)) => (scale, len),
        _ => (Scale::One, 0),
    };
    let rest = own.start + len..own.end;
    if let Some(currency) = source.exactly(&rest) {
        return Some(CellUnit::Money(scale, currency));
    }
    let named = source.exactly::<Counted>(&cell).is_some() || source.exactly::<Measure>(&own).is_some();
    named.then_some(CellUnit::Named(cell))
}

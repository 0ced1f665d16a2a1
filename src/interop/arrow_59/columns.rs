//! The columns of a table, each told by what a row has in it.

use std::fmt;
use std::sync::Arc;

use arrow_array_59::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, LargeStringArray, RecordBatch, UInt64Array,
};
use arrow_schema_59::{Field, Schema};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::value::{Date, Period};

/// The most digits of a `Decimal128`.
const PRECISION: u8 = 38;
/// The places of a figure. With them the 28 digits that a figure has at most leave room for sums and quotients.
const PLACES: u32 = 6;
/// 1 January 1970 in days since 1 March of the year 0.
const EPOCH: i64 = 719_468;

/// A table in the making.
pub(super) struct Columns<'r, R> {
    rows: &'r [R],
    fields: Vec<Field>,
    arrays: Vec<ArrayRef>,
}

impl<'r, R> Columns<'r, R> {
    pub(super) const fn of(rows: &'r [R]) -> Self {
        Self { rows, fields: Vec::new(), arrays: Vec::new() }
    }

    pub(super) fn batch(self) -> RecordBatch {
        let schema = Arc::new(Schema::new(self.fields));
        RecordBatch::try_new(schema, self.arrays).expect("each column has a cell a row, of the type of its field")
    }

    pub(super) fn text<S: AsRef<str>>(self, name: &str, of: impl Fn(&'r R) -> S) -> Self {
        let array = LargeStringArray::from_iter_values(self.rows.iter().map(of));
        self.with(name, array, false)
    }

    pub(super) fn optional_text<S: AsRef<str>>(self, name: &str, of: impl Fn(&'r R) -> Option<S>) -> Self {
        let array = self.rows.iter().map(of).collect::<LargeStringArray>();
        self.with(name, array, true)
    }

    /// A word of a closed list, as serde names it.
    pub(super) fn word<T: Serialize>(self, name: &str, of: impl Fn(&'r R) -> T) -> Self {
        self.text(name, |row| Word(of(row)).to_string())
    }

    pub(super) fn optional_word<T: Serialize>(self, name: &str, of: impl Fn(&'r R) -> Option<T>) -> Self {
        self.optional_text(name, |row| of(row).map(|word| Word(word).to_string()))
    }

    pub(super) fn count(self, name: &str, of: impl Fn(&'r R) -> usize) -> Self {
        let array = UInt64Array::from_iter_values(self.rows.iter().map(|row| of(row) as u64));
        self.with(name, array, false)
    }

    pub(super) fn optional_count(self, name: &str, of: impl Fn(&'r R) -> Option<usize>) -> Self {
        let array = self.rows.iter().map(|row| of(row).map(|n| n as u64)).collect::<UInt64Array>();
        self.with(name, array, true)
    }

    pub(super) fn flag(self, name: &str, of: impl Fn(&'r R) -> bool) -> Self {
        let array = self.rows.iter().map(|row| Some(of(row))).collect::<BooleanArray>();
        self.with(name, array, false)
    }

    /// A figure to reckon with, and the same as it is exactly.
    pub(super) fn figure(self, name: &str, of: impl Fn(&'r R) -> Option<Decimal>) -> Self {
        let array = self.rows.iter().map(|row| of(row).and_then(in_places)).collect::<Decimal128Array>();
        let array = array.with_precision_and_scale(PRECISION, PLACES as i8).expect("34 digits are fewer than 38");
        self.with(name, array, true)
            .optional_text(&format!("{name}_exact"), |row| of(row).map(|figure| figure.to_string()))
    }

    pub(super) fn day(self, name: &str, of: impl Fn(&'r R) -> Option<Date>) -> Self {
        let array = self.rows.iter().map(|row| of(row).and_then(since_epoch)).collect::<Date32Array>();
        self.with(name, array, true)
    }

    /// The first and last day of a period, and both as a string.
    pub(super) fn period(self, of: impl Fn(&'r R) -> Option<Period>) -> Self {
        self.day("first_day", |row| of(row).map(Period::start))
            .day("last_day", |row| of(row).map(Period::end))
            .optional_text("period", |row| of(row).map(|period| format!("{period:#}")))
    }

    fn with(mut self, name: &str, array: impl arrow_array_59::Array + 'static, nullable: bool) -> Self {
        self.fields.push(Field::new(name, array.data_type().clone(), nullable));
        self.arrays.push(Arc::new(array));
        self
    }
}

/// Writes a variant as serde names it.
struct Word<T>(T);

impl<T: Serialize> fmt::Display for Word<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

/// A figure as a whole number of the last of its places; `None` where it has more of them.
fn in_places(figure: Decimal) -> Option<i128> {
    let figure = figure.normalize();
    Some(figure.mantissa() * 10_i128.pow(PLACES.checked_sub(figure.scale())?))
}

fn since_epoch(date: Date) -> Option<i32> {
    i32::try_from(date.days()? - EPOCH).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_keep_six_places() {
        for (figure, wanted) in [
            ("63.5", Some(63_500_000)),
            ("63.50", Some(63_500_000)),
            ("-0.000001", Some(-1)),
            ("0.0000010", Some(1)),
            ("0.0000001", None),
            ("9999999999999999999999999999", Some(9_999_999_999_999_999_999_999_999_999_000_000)),
        ] {
            assert_eq!(in_places(Decimal::from_str_exact(figure).expect("a decimal")), wanted, "{figure}");
        }
    }

    #[test]
    fn days_count_from_1970() {
        for (year, month, day, wanted) in [
            (Some(1970), 1, 1, Some(0)),
            (Some(2024), 2, 29, Some(19_782)),
            (Some(1969), 12, 31, Some(-1)),
            (Some(1), 1, 1, Some(-719_162)),
            (None, 7, 2, None),
        ] {
            assert_eq!(since_epoch(Date::new(year, month, day).expect("a day")), wanted, "{year:?}-{month}-{day}");
        }
    }
}

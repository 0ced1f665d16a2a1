//! Reports as tables: record batches of arrow 59, for Parquet, DataFusion and whatever else takes Arrow.
//!
//! | table | a row for each | joined by |
//! |---|---|---|
//! | [`reports`] | report | `document` |
//! | [`indicators`] | [`Indicator`](crate::Indicator) | `document`, `indicator` |
//! | [`comparisons`] | [`Comparison`](crate::Comparison) of an indicator | `document`, `indicator` |
//! | [`mentions`] | [`Mention`](crate::Mention) | `document` |
//!
//! `document` is the name that the caller gives a report; `indicator` is a place in
//! [`Report::indicators`](crate::Report::indicators), from 0.
//!
//! - A figure has two columns. `actual` is a `Decimal128(38, 6)` to reckon with: exact, or null where a figure has more
//!   than six places. `actual_exact` is the same in plain digits with the places that were written, as in JSON: `63.50`.
//! - A day is a `Date32`, null where its year is not known; a column beside it has it as a string in any case, as in
//!   JSON: `--07-02`.
//! - Words of a closed list are those of the JSON: `budget_revenue`, `at_least`.
//! - Spans are bytes of the text, as `UInt64`. Strings are `LargeUtf8`.
//!
//! The columns stand at each function. Later versions may add some.
//!
//! ```
//! use arrow_array_59::cast::AsArray;
//! use arrow_array_59::types::Decimal128Type;
//! use baocao::interop::arrow_59;
//!
//! let texts = [("a.txt", "Thu ngân sách đạt 9,84 tỷ đồng."), ("b.txt", "Giao quân 22/17 thanh niên.")];
//! let reports = texts.map(|(name, text)| (name, baocao::parse(text)));
//! let table = arrow_59::indicators(reports.iter().map(|(name, report)| (*name, report)));
//!
//! let subjects = table["subject"].as_string::<i64>();
//! assert_eq!(subjects.iter().flatten().collect::<Vec<_>>(), ["Thu ngân sách", "Giao quân"]);
//! let actual = table["actual"].as_primitive::<Decimal128Type>();
//! assert_eq!(actual.value_as_string(0), "9840000000.000000");
//! ```

mod columns;
mod expression;
mod tables;
#[cfg(test)]
mod tests;

pub use tables::{comparisons, indicators, mentions, reports};

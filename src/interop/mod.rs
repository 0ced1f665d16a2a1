//! What is read as the types of other crates, each behind a feature named after the crate and its version.
//!
//! | feature | from | to |
//! |---|---|---|
//! | `jiff-0_2` | [`Date`], [`Time`], [`Period`](crate::Period) | `civil::Date`, `civil::Time`, a pair of days |
//! | `chrono-0_4` | the same | `NaiveDate`, `NaiveTime`, a pair of days |
//! | `schemars-1` | [`Report`](crate::Report) and all that is in it | `JsonSchema`; `schemars_1::report_schema` is the schema of what is written |
//! | `arrow-59` | a number of reports | tables as Arrow record batches: `arrow_59` |
//!
//! Days come back as [`Date`]s. A period is its first and its last day.

#[cfg(feature = "arrow-59")]
pub mod arrow_59;
#[cfg(feature = "chrono-0_4")]
mod chrono;
#[cfg(any(feature = "chrono-0_4", feature = "jiff-0_2"))]
mod day;
#[cfg(feature = "jiff-0_2")]
mod jiff;
#[cfg(feature = "schemars-1")]
pub mod schemars_1;

#[cfg(any(feature = "chrono-0_4", feature = "jiff-0_2"))]
pub use day::DayError;

#[cfg(doc)]
use crate::value::{Date, Time};

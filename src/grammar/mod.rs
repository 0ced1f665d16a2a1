//! The grammar of Vietnamese figures, dates, periods and document numbers.

mod amount;
mod basic;
mod date;
mod document;
mod mention;
mod month;
mod names;
mod number;
mod number_words;
mod ordinal;
mod period;
mod range;
mod ratio;
mod scan;
mod time;
mod tokens;
mod year;

pub(crate) use mention::Expression;
pub(crate) use scan::{Found, scan};
pub(crate) use tokens::Tokens;

//! The grammar of Vietnamese figures, dates, periods and document numbers, as nom 8 combinators over `&str`.
//!
//! Each combinator reads one expression at the very head of its input, gives its value and the rest, and combines
//! with a caller's own parsers:
//!
//! ```
//! use baocao::grammar;
//! use nom::{IResult, Parser, bytes::complete::tag, sequence::separated_pair};
//!
//! /// `đạt 63,5% dự toán` as a percentage and a basis.
//! fn reached(input: &str) -> IResult<&str, (baocao::Percent, &str)> {
//!     let (input, _) = tag("đạt ")(input)?;
//!     separated_pair(grammar::percent, tag(" "), tag("dự toán")).parse(input)
//! }
//!
//! assert_eq!(reached("đạt 63,5% dự toán").unwrap().1.0.to_string(), "63,5%");
//! ```
//!
//! No rule looks further than a bounded number of tokens, leading space is the caller's (`NBSP` is space as well),
//! and text in decomposed form reads like its composed one. What stands before an expression can change what it is
//! (`chiều 9/12` is a day, `9/12 đồng chí` a ratio); [`mentions`](crate::mentions) sees that, a combinator does not.

mod basic;
mod dates;
mod documents;
mod doubt;
mod error;
mod expression;
mod faces;
mod figures;
mod from_str;
mod labels;
mod scan;
mod tokens;

pub(crate) use basic::YEARS;
pub(crate) use documents::symbol::decoded_symbol;
pub(crate) use doubt::Doubt;
pub use error::ParseError;
pub(crate) use expression::Expression;
pub use faces::*;
pub(crate) use figures::ordinal::has_roman_letters;
pub(crate) use scan::{Found, Scanned, scan};
pub(crate) use tokens::{Lexed, Tokens};

//! Reads Vietnamese party and local-government reports into typed data that points back to its bytes.
//!
//! | to read | call | for |
//! |---|---|---|
//! | one expression | [`str::parse`] into [`Money`], [`Percent`], [`Date`] and the other values | a field of a form or a table |
//! | the expressions of a text | [`mentions`] | figures, dates and document numbers of any Vietnamese prose |
//! | a whole report | [`parse`] | who met when, what was achieved against what, which tasks come next |
//! | whether its figures agree | [`check::findings`] | what to look into before the figures go further |
//! | the same figure of many reports | [`series::Series`] | a table over units and periods |
//! | expressions within a grammar of one's own | [`grammar`] | nom parsers over `&str` |
//!
//! # A report
//!
//! ```
//! let text = "Đảng ủy xã Lộc Tân sơ kết 6 tháng đầu năm 2024
//!
//! Thu ngân sách đạt 3,451 tỷ đồng, bằng 63,5% dự toán huyện giao. Giao quân 22/17 thanh niên, đạt 129,14%.";
//! let report = baocao::parse(text);
//!
//! assert_eq!(report.unit.as_ref().unwrap().name.as_deref(), Some("Lộc Tân"));
//! assert_eq!(format!("{:#}", report.period.unwrap()), "2024-01-01/2024-06-30");
//!
//! let revenue = &report.indicators[0];
//! assert_eq!(revenue.actual().unwrap().to_string(), "3451000000");
//! assert_eq!(revenue.comparisons[0].basis.as_deref(), Some("dự toán huyện giao"));
//! assert!(text[revenue.span.range()].starts_with("Thu ngân sách đạt 3,451 tỷ đồng"));
//!
//! let findings = baocao::check::findings(&report);
//! let wrong = findings.iter().find(|finding| finding.status == baocao::check::Status::Wrong).unwrap();
//! assert_eq!(&text[wrong.span.range()], "129,14%");
//! assert_eq!(wrong.english(), "22 of 17 makes 129.41%, not 129.14%. Two digits changed places.");
//! ```
//!
//! # What holds everywhere
//!
//! - [`parse`] and [`mentions`] cannot fail, on any input: prose has no syntax errors, and doubt becomes a [`Note`]. One
//!   expression alone can: [`ParseError`] says what was found while reading what.
//! - A [`Span`] counts bytes of the text that was given and slices it; [`Span::to_chars`] and [`Span::to_utf16`] convert
//!   one, [`Positions`] many.
//! - Texts may be composed, decomposed or half composed Unicode; values are the same, and spans point into what was given.
//! - A [`Decimal`] (of the crate `rust_decimal`) is exact and keeps the places that were written. In JSON it is a
//!   string.
//! - A value prints as Vietnamese writes it, and with `{:#}` in a plain form: `1.005,6 tỷ đồng`, `1005600000000 VND`.
//! - What was inferred says so, and from where: [`Mention::inferred`].
//! - Reports borrow from their text; `into_owned` lets go of it. All types are `Send` and `Sync`.
//! - Cost grows with the length of the text alone.
//!
//! # Out of scope
//!
//! Files other than plain text, other languages, Vietnamese without its marks, and whether a figure is true. Of tables
//! only this is read: where bars (`|`) part the columns, a row is taken as its name and its figures, in what a cell
//! behind the name says that they count in. What stands in the column that the head names as that of plans (`Kế hoạch`)
//! is the row's target, and what stands in one of the year before (`TH 2023`) its earlier value.

#[cfg(feature = "bench")]
#[doc(hidden)]
pub mod bench;
pub mod check;
pub mod grammar;
#[cfg(any(feature = "arrow-59", feature = "chrono-0_4", feature = "jiff-0_2", feature = "schemars-1"))]
pub mod interop;
mod lex;
mod lexicon;
#[cfg(feature = "rayon-1")]
mod many;
mod model;
mod parse;
mod read;
pub mod series;
mod text;
pub mod value;

pub use grammar::ParseError;
pub use model::{
    Comparison, Directive, DocumentRef, Due, Indicator, Inferred, InferredFrom, List, Meeting, Mention, Note, NoteKind,
    PartyUnit, Person, Published, Report, Role, Spans,
};
pub use parse::{Options, mentions, parse};
pub use rust_decimal::Decimal;
pub use text::{Positions, Span, TextTooLong};
pub use value::{Amount, Bound, Date, Level, Money, Percent, Period, Quantity, Ratio, Relation, Topic, Value};

/// The programs of the README compile and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// So do those of the one in Vietnamese.
#[cfg(doctest)]
#[doc = include_str!("../README.vi.md")]
struct ReadmeInVietnamese;

//! Reads Vietnamese party and local-government reports into typed data that points back to its bytes.

pub mod check;
pub mod grammar;
mod lex;
mod lexicon;
mod model;
mod parse;
mod read;
pub mod series;
mod text;
pub mod value;

pub use grammar::ParseError;
pub use model::{
    Comparison, Directive, DocumentRef, Indicator, Inferred, InferredFrom, Meeting, Mention, Note, NoteKind, PartyUnit,
    Person, Published, Report, Role,
};
pub use parse::{Options, mentions, parse};
pub use text::Span;
pub use value::{Amount, Bound, Date, Level, Money, Percent, Period, Quantity, Ratio, Relation, Topic, Value};

/// The programs of the README compile and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

//! The report as plain data. Nothing here reads text; every part points back to the bytes it came from.

mod comparison;
mod directive;
mod document;
mod indicator;
mod list;
mod meeting;
mod mention;
mod note;
mod person;
mod place;
mod report;
mod unit;

pub(crate) use comparison::By;
pub use comparison::Comparison;
pub use directive::{Directive, Due};
pub use document::DocumentRef;
pub use indicator::Indicator;
pub(crate) use indicator::Levels;
pub(crate) use list::Gathered;
pub use list::List;
pub use meeting::Meeting;
pub use mention::{Inferred, InferredFrom, Mention};
pub use note::{Note, NoteKind};
pub use person::{Person, Role};
pub(crate) use place::Place;
pub use report::{Published, Report};
pub use unit::PartyUnit;

use std::borrow::Cow;

use smallvec::SmallVec;

use crate::text::Span;

/// A few places of the text, to be read like any slice. Mostly it is one or two, which take no allocation. It is a list
/// of [smallvec](https://docs.rs/smallvec) 1.
///
/// ```
/// let text = "Thu ngân sách đạt 5 tỷ đồng, bằng 104% dự toán.";
/// let figures: &[baocao::Span] = &baocao::parse(text).indicators[0].figures;
/// assert_eq!([&text[figures[0].range()], &text[figures[1].range()]], ["5 tỷ đồng", "104%"]);
/// ```
pub type Spans = SmallVec<[Span; 2]>;

/// An owned string of a borrowed or owned one.
fn own(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

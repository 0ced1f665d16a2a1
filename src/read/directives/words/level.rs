//! How deep a line stands in the lists of a text.

use crate::lex::{Case, Kind};
use crate::read::layout::Line;
use crate::read::source::Source;

/// How deep the list number of a line stands: 0 for a line without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::read::directives) struct Level(u8);

impl Level {
    pub(in crate::read::directives) const NONE: Self = Self(0);
    pub(in crate::read::directives) const CHAPTER: Self = Self(1);

    /// `I.`, `A-`; `1.`; `1.1`; `a)`, `(1)`; `*`; `-`, `•`; `+`.
    pub(in crate::read::directives) fn of(source: &Source<'_, '_>, line: &Line) -> Self {
        let sign = &source.tokens[line.tokens().start..line.tokens().start + line.marker()];
        match sign {
            [] => Self::NONE,
            [first, ..] if first.kind == Kind::Word && first.case() == Case::Upper => Self::CHAPTER,
            [first, rest @ ..] if first.kind == Kind::Digits => {
                if rest.iter().any(|token| token.kind == Kind::Digits) {
                    Self(3)
                } else {
                    Self(2)
                }
            }
            [first, ..] if matches!(first.kind, Kind::Word | Kind::Open) => Self(4),
            [first, ..] if first.kind == Kind::Dash => Self(6),
            [_, ..] => match source.str(line.tokens().start..line.tokens().start + 1) {
                "*" => Self(5),
                "+" => Self(7),
                _ => Self(6),
            },
        }
    }
}

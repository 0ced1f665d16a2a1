//! The sections of a report: which of its headings stand over tasks, and which over results.

use smallvec::SmallVec;

use crate::lex::{Case, Kind, Token};
use crate::lexicon::SectionCue;
use crate::read::layout::Line;
use crate::read::source::Source;
use crate::value::Period;

/// The most tokens of a heading.
const LONGEST_HEADING: usize = 40;

/// How deep the list number of a line stands: 0 for a line without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Level(u8);

impl Level {
    pub(super) const NONE: Self = Self(0);
    pub(super) const CHAPTER: Self = Self(1);

    /// `I.`, `A-`; `1.`; `1.1`; `a)`, `(1)`; `-`; `+`.
    pub(super) fn of(source: &Source<'_, '_>, line: &Line) -> Self {
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
            [first, ..] if matches!(first.kind, Kind::Dash | Kind::Bullet) => Self(5),
            _ => Self(6),
        }
    }
}

/// A section with the time that its heading names.
#[derive(Clone, Copy, Debug)]
struct Section {
    level: Level,
    cue: SectionCue,
    period: Option<Period>,
}

/// The sections that a line stands in, the outermost first.
#[derive(Debug, Default)]
pub(super) struct Sections {
    open: SmallVec<[Section; 4]>,
}

impl Sections {
    /// What the innermost section that says so is for.
    pub(super) fn kind(&self) -> Option<SectionCue> {
        self.open.last().map(|section| section.cue)
    }

    /// The time that the innermost section with one in its heading is for.
    pub(super) fn period(&self) -> Option<Period> {
        self.open.iter().rev().find_map(|section| section.period)
    }

    pub(super) fn close(&mut self) {
        self.open.clear();
    }

    /// Ends the innermost sections that headings without a list number opened.
    pub(super) fn close_loose(&mut self) {
        while self.open.last().is_some_and(|inner| inner.level == Level::NONE) {
            self.open.pop();
        }
    }

    /// Takes in the list number of a line that may be a heading: it ends the sections at its level and below.
    pub(super) fn leave(&mut self, level: Level) {
        while level > Level::NONE && self.open.last().is_some_and(|outer| outer.level >= level) {
            self.open.pop();
        }
    }

    /// Takes in a heading. Below a heading of results, a smaller one names a field of work and no tasks; below one of
    /// tasks, `- Đánh giá …` is a task.
    pub(super) fn enter(&mut self, level: Level, cue: SectionCue, period: Option<Period>) -> bool {
        let inside = self.open.last().filter(|outer| level > outer.level && level > Level::CHAPTER);
        let other = match inside.map(|outer| outer.cue) {
            Some(SectionCue::Results) => cue == SectionCue::Tasks,
            Some(_) => cue == SectionCue::Results,
            None => false,
        };
        if other {
            return false;
        }
        // Results open a chapter of their own, whatever a title above them promised.
        if level == Level::NONE || level == Level::CHAPTER && cue == SectionCue::Results {
            self.open.clear();
        }
        self.open.push(Section { level, cue, period });
        true
    }
}

/// What the heading on a line stands over; `None` for a line that is no heading, or one of neither.
pub(super) fn heading(source: &Source<'_, '_>, line: &Line) -> Option<SectionCue> {
    let start = line.tokens().start + line.marker();
    let content = &source.tokens[start..line.tokens().end];
    let (cue, _) = source.longest(start, line.tokens().end)?;
    (content.len() <= LONGEST_HEADING && is_whole_heading(content)).then_some(cue)
}

/// Whether nothing but a heading stands on a line: no text behind a colon, no stop but after capitals.
fn is_whole_heading(content: &[Token]) -> bool {
    let [inner @ .., last] = content else { return false };
    let capitals = content.iter().filter(|token| token.kind == Kind::Word).all(|word| word.case() == Case::Upper);
    match last.kind {
        Kind::Dot => capitals,
        Kind::Semicolon | Kind::Stop => false,
        _ => !inner.iter().any(|token| token.kind == Kind::Colon),
    }
}

//! Where in a sentence tasks begin to be set: a leader asks for something, or a plan is made for a time to come.

use std::ops::Range;

use super::heard::Heard;
use super::label;
use super::task::Mode;
use super::walk::{Prefer, Step, Walk, What};
use crate::read::source::Source;
use crate::value::Date;

/// A place in a sentence from which on tasks are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    pub(super) at: usize,
    /// The word that sets them: `yêu cầu`, `xác định`.
    pub(super) cue: Step,
    pub(super) mode: Mode,
    /// Whether someone asks for something right before it.
    pub(super) asked: bool,
}

/// Where a sentence begins to set tasks.
///
/// `before` tells what was said before in the paragraph, and is kept up to date.
pub(super) fn opening(
    source: &Source<'_, '_>,
    today: Option<Date>,
    sentence: Range<usize>,
    before: &mut Before,
) -> Option<Opening> {
    if before.speaker && label::at_head(source, &sentence).is_some() {
        let at = sentence.start;
        let cue = Step { at, end: at, what: What::Other };
        return Some(Opening { at, cue, mode: Mode::Tasks, asked: false });
    }
    let steps = Walk::new(source, today, sentence.clone(), Prefer::Cues);
    let mut heard = Heard::new(source, sentence, *before);
    let found = heard.read(steps);
    *before = heard.after();
    found
}

/// What the sentences before one have said.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    /// Whether a leader spoke in the paragraph or the one before.
    pub(super) speaker: bool,
    /// Whether a sentence of the paragraph begins with a time ahead, so that what is drawn from it is for then.
    pub(super) framed: bool,
    /// Whether the sentence right before told that something was decided on for a time ahead.
    pub(super) decided: bool,
}

//! Where in a sentence tasks begin to be set: a leader asks for something, or a plan is made for a time to come.

use std::ops::Range;

use super::frame::{Frame, frame};
use super::heard::{Heard, is_quoted, speaker_behind};
use super::label;
use super::task::{HEAD, Mode};
use super::walk::{Prefer, Step, Walk, What};
use crate::lex::Kind;
use crate::lexicon::{Entry, Like, SectionCue, TaskRole as Role};
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
/// `kinds` are those of its words; `before` tells what was said before in the paragraph, and is kept up to date.
pub(super) fn opening(
    source: &Source<'_, '_>,
    today: Option<Date>,
    sentence: Range<usize>,
    kinds: u128,
    before: &mut Before,
) -> Option<Opening> {
    if before.speaker && label::at_head(source, &sentence).is_some() {
        let at = sentence.start;
        let cue = Step { at, end: at, what: What::Other };
        return Some(Opening { at, cue, mode: Mode::Tasks, asked: false });
    }
    let speaker = before.speaker || is_quoted(source, &sentence);
    let steps = Walk::new(source, today, sentence.clone(), Prefer::Cues);
    if !may_open(source, today, &sentence, kinds, Before { speaker, ..*before }) {
        let speaker = speaker_behind(steps, kinds, speaker);
        *before = Before { speaker, decided: false, ..*before };
        return None;
    }
    let mut heard = Heard::new(source, sentence, *before, speaker);
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

/// Whether some of the words of a sentence, of all the kinds that they have, may set tasks: one look settles that most do
/// not, and only the others need to be heard.
fn may_open(
    source: &Source<'_, '_>,
    today: Option<Date>,
    sentence: &Range<usize>,
    kinds: u128,
    before: Before,
) -> bool {
    const SETS: u128 = Role::Asks.bit() | Role::Decides.bit() | Role::Names.bit() | Role::Says.bit();
    let has = |role: Role| kinds & role.bit() != 0;
    let headed = kinds & SectionCue::BIT != 0;
    let sets = kinds & SETS != 0 || headed;
    let asked = || has(Role::Asks) && (has(Role::Leads) || has(Role::Acts) || before.speaker);
    // `đề ra 5 nhiệm vụ, trong đó tập trung …`
    let due = || has(Role::Names) && headed && (has(Role::Decides) || has(Role::Leads));
    let lists =
        || kinds & Like::BIT != 0 || source.tokens[sentence.clone()].iter().any(|token| token.kind == Kind::Colon);
    let ahead = || {
        // A time to come that stands further on leads to nothing but what these words say.
        let last = if sets { sentence.end } else { sentence.start + HEAD };
        let mut times = source.mentions_in(sentence).take_while(|&n| source.places[n].start <= last);
        times.any(|n| frame(source, n, today) == Some(Frame::Ahead))
    };
    has(Role::Plans) || before.decided || asked() || due() || sets && lists() || ahead()
}

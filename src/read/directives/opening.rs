//! Where in a sentence tasks begin to be set: a leader asks for something, or a plan is made for a time to come.

use std::ops::Range;

use super::heard::{Heard, heads_tasks, is_quoted, speaker_behind};
use super::task::{HEAD, Mode};
use super::who::label;
use super::words::charge::{announces, charge_at, order};
use super::words::frame::{Frame, frame};
use super::words::instruction;
use super::words::pieces::{self, is_intro};
use super::words::walk::{Prefer, Step, Walk, What};
use crate::lexicon::{Aim, Charge, Entry, Instruction, Like, Role, TaskCue};
use crate::read::layout::Line;
use crate::read::source::Source;
use crate::value::Date;

/// What tells of something that may be set for a time ahead.
const TELLS: u128 = Role::Asks.bit() | Role::Decides.bit() | Role::Heads.bit() | Role::Names.bit() | Role::Says.bit();

/// A place in a sentence from which on tasks are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    pub(super) at: usize,
    /// The word that sets them: `yêu cầu`, `xác định`.
    pub(super) cue: Step,
    pub(super) mode: Mode,
    /// Whether someone asks for something right before it.
    pub(super) asked: bool,
    /// Whether the sentences behind set tasks as well.
    pub(super) lasts: bool,
}

/// Where a sentence begins to set tasks.
///
/// `kinds` are those of its words; `before` tells what was said before in the paragraph, and is kept up to date, unless
/// it is forgotten where the paragraph ends with the sentence.
pub(super) fn opening(
    source: &Source<'_, '_>,
    today: Option<Date>,
    sentence: Range<usize>,
    kinds: u128,
    before: &mut Before,
    ends: bool,
) -> Option<Opening> {
    if (before.speaker || charges(source, &sentence)) && label::at_head(source, &sentence).is_some() {
        let at = sentence.start;
        let cue = Step { at, end: at, what: What::Other };
        return Some(Opening { at, cue, mode: Mode::Tasks, asked: false, lasts: true });
    }
    if concludes(source, &sentence) {
        let cue = Step { at: sentence.start, end: sentence.end, what: What::Other };
        return Some(Opening { at: sentence.end, cue, mode: Mode::Tasks, asked: false, lasts: true });
    }
    let speaker = before.speaker || is_quoted(source, &sentence);
    let request = if kinds & Instruction::BIT == 0 { None } else { instruction::request(source, &sentence) };
    let steps = || Walk::new(source, today, request.unwrap_or(sentence.start)..sentence.end, Prefer::Cues);
    if request.is_none() && !may_open(source, today, &sentence, kinds, Before { speaker, ..*before }) {
        let speaker = if ends { speaker } else { speaker_behind(steps(), kinds, speaker) };
        *before = Before { speaker, decided: false, ..*before };
        return None;
    }
    let mut heard = Heard::new(source, sentence.clone(), *before, speaker, request.is_some());
    let found = heard.read(steps());
    *before = heard.after();
    found
}

/// Whether a sentence only charges someone with what is listed below, or asks for it: `Giao Ủy ban nhân dân phường:`,
/// `Yêu cầu các phòng, ban:`.
fn charges(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let (head, _) = pieces::head(source, sentence);
    let asks = || source.is_at(TaskCue::Request, head, sentence.end);
    is_intro(source, sentence) && (asks() || charge_at(source, head, sentence.end).is_some())
}

/// Whether a line says nothing but that what was concluded follows, and the next tells who is to do it: `KẾT LUẬN:`,
/// `1. Công an xã: …`.
fn concludes(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let alone = || source.longest(sentence.start, sentence.end) == Some((Aim::Speech, sentence.len() - 1));
    let next = || {
        let line = source.layout.sentence_at(sentence.start)?.line();
        source.layout.lines.get(line + 1).map(Line::tokens)
    };
    is_intro(source, sentence) && alone() && next().is_some_and(|next| label::at_head(source, &next).is_some())
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

/// Whether a sentence may set tasks, by all the kinds that its words have: one look settles that most do not, and only
/// the others need to be heard.
fn may_open(
    source: &Source<'_, '_>,
    today: Option<Date>,
    sentence: &Range<usize>,
    kinds: u128,
    before: Before,
) -> bool {
    let has = |role: Role| kinds & role.bit() != 0;
    let led = has(Role::Leads);
    let set = led || has(Role::Acts) || before.speaker;
    let asked = || {
        has(Role::Asks)
            && ((set || is_intro(source, sentence)) && asks(source, sentence) || order(source, sentence).is_some())
    };
    // `đề ra 5 nhiệm vụ, trong đó tập trung …`
    let due = || has(Role::Names) && has(Role::Heads) && (led || has(Role::Decides));
    let lists = || kinds & Like::BIT != 0 || pieces::has_colon(source, sentence);
    // `tập trung các nhiệm vụ sau:` of those who may set tasks; of others what a leader says.
    let below = || set && has(Role::Names) && kinds & Like::BIT != 0;
    let listed = has(Role::Decides)
        || (has(Role::Names) || has(Role::Says)) && (led || has(Role::Asks))
        || below()
        || has(Role::Heads) && heads_tasks(source, sentence);
    // A time ahead sets no task by itself where it neither begins the sentence nor has anything to do with what it
    // tells.
    let ahead = || {
        let is_ahead = |&n: &usize| frame(source, n, today) == Some(Frame::Ahead);
        let first = source.mentions_in(sentence).find(is_ahead);
        let at_head = |n: usize| source.place(n).start <= sentence.start + HEAD;
        first.is_some_and(|n| at_head(n) || kinds & TELLS != 0 || has_purpose(source, sentence))
    };
    // `nhiệm vụ trước mắt là khắc phục …`
    let named = || has(Role::Names) && has(Role::Equates) && set;
    has(Role::Plans) || before.decided || due() || named() || asked() || listed && lists() || ahead()
}

/// Whether a sentence begins with what a plan is made for: `Để hoàn thành …`.
fn has_purpose(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let mut head = sentence.clone().take(HEAD + 1);
    head.any(|at| source.is_at(TaskCue::Purpose, at, sentence.end))
}

/// Whether some word of a sentence asks someone for something, or says what is due.
fn asks(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let mut rest = sentence.clone();
    while let Some(at) = source.next_of(Role::Asks.bit(), rest.clone()) {
        let charges = || match source.longest(at, sentence.end) {
            Some((Charge::Entrusts | Charge::Orders | Charge::Speaks, len)) => {
                announces(source, at + len, sentence.end)
            }
            _ => false,
        };
        match source.longest::<TaskCue>(at, sentence.end) {
            Some((cue, _)) if Role::Asks.is_of(cue) => return true,
            _ if charge_at(source, at, sentence.end).is_some() || charges() => return true,
            _ => rest.start = at + 1,
        }
    }
    false
}

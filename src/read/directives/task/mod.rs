//! Where in a clause its task begins ([start]), for whom it is, and what before it belongs to no task ([ground]).

mod ground;
mod start;

use std::ops::Range;

use super::words::frame::Frame;
use super::words::walk::{Prefer, Step, Walk, What};
use crate::lexicon::{TaskCue, TaskVerb};
use crate::read::source::Source;
use crate::value::{Date, Value};

/// How far into a clause words still stand at its head: `Trong`, `Trước đó,`.
pub(super) const HEAD: usize = 3;

/// The longest subject of a task, in tokens.
pub(super) const LONGEST_SUBJECT: usize = 60;

/// What the tasks of a stretch are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// What is to be done.
    Tasks,
    /// What is to be reached: tasks only where something else is named than figures.
    Goals,
}

/// Where in the sentence of a clause someone is asked for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Right before it, by a word such as `yêu cầu`.
    Here,
    /// In a clause before it.
    Before,
    /// Over it, as it is an item of a list of tasks.
    Above,
    Nowhere,
}

/// What a clause says where tasks are being set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Clause {
    /// A task from a token on, and for whom.
    Task { start: usize, subject: Range<usize> },
    /// Something that was or is so.
    Told,
    /// Neither, as a heading or a part of a sentence.
    Other,
}

/// What a clause says in a stretch of tasks. Its list number and joining words are taken off already.
pub(super) fn clause(source: &Source<'_, '_>, today: Option<Date>, tokens: Range<usize>, in_sentence: Asked) -> Clause {
    let mut reading = Reading::new(source, today, tokens.clone(), in_sentence);
    let decided = Walk::new(source, today, tokens, Prefer::Verbs).find_map(|step| reading.step(step));
    let told = if reading.is_open() { Clause::Other } else { Clause::Told };
    decided.or_else(|| reading.charged()).unwrap_or(told)
}

/// What a clause says up to one of its steps.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each holds of the clause or not, whatever else does")]
struct Reading<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    today: Option<Date>,
    start: usize,
    end: usize,
    in_sentence: Asked,
    /// Whether something is told that was or is so.
    told: bool,
    /// Whether a leader is the subject, who acts and is asked nothing, unless someone is asked by name.
    leader: bool,
    asked: bool,
    /// Where the subject of the next verb would begin.
    subject: usize,
    /// Where the last word for what is talked about ends.
    topic_until: Option<usize>,
    /// Where the last word for more than one ends.
    plural_until: Option<usize>,
    purpose: bool,
    /// Up to where it is told what a task rests on.
    ground_until: usize,
}

impl<'a, 's, 't> Reading<'a, 's, 't> {
    fn new(source: &'a Source<'s, 't>, today: Option<Date>, tokens: Range<usize>, in_sentence: Asked) -> Self {
        let Range { start, end } = tokens;
        Self {
            source,
            today,
            start,
            end,
            in_sentence,
            told: false,
            leader: false,
            asked: in_sentence == Asked::Here,
            subject: start,
            topic_until: None,
            plural_until: None,
            purpose: false,
            ground_until: start,
        }
    }

    /// Whether nothing says yet that the clause only tells.
    fn is_open(&self) -> bool {
        !self.told && !self.leader
    }

    /// Takes in a step; gives what the clause says where that is decided by it.
    fn step(&mut self, step: Step) -> Option<Clause> {
        let Step { at, end, what } = step;
        if at < self.ground_until && what != What::Cue(TaskCue::Ground) {
            return None;
        }
        match what {
            What::Verb(verb) => return self.verb(at, verb),
            What::Cue(cue) => return self.cue(at, end, cue),
            What::Time(Frame::Past) if self.is_head(at) => return Some(Clause::Told),
            What::Time(Frame::Day) => self.told |= self.is_head(at),
            What::Time(Frame::Ahead | Frame::Due) => self.ahead(at, end),
            What::Comma => self.join(at, end),
            What::Time(_) | What::Other => {}
        }
        None
    }

    /// Whether a token stands at the head of the clause.
    fn is_head(&self, at: usize) -> bool {
        at - self.start <= HEAD
    }

    /// A time to come, or a word for one, stands before the subject.
    fn ahead(&mut self, at: usize, end: usize) {
        if at - self.subject <= HEAD {
            self.subject = end;
        }
    }

    /// Behind a purpose or a time the subject begins.
    fn join(&mut self, at: usize, end: usize) {
        if self.purpose || is_time(self.source, self.subject..at) {
            self.subject = end;
            self.purpose = false;
        }
    }

    /// What a word says that is no verb.
    fn cue(&mut self, at: usize, end: usize, cue: TaskCue) -> Option<Clause> {
        let subject = self.subject..at;
        match cue {
            TaskCue::Ground => return self.ground(at, end),
            TaskCue::For | TaskCue::Nominal if at == self.start => self.pass_request(end),
            // `đề nghị các vị đại biểu làm hết trách nhiệm`
            TaskCue::Nominal if self.is_for_actors(at) => return Some(Clause::Task { start: at, subject }),
            TaskCue::If => return self.condition(at, end),
            TaskCue::Then => return self.turned(at, end),
            TaskCue::Not if self.is_open() => return self.denied(at, end),
            TaskCue::Past if self.is_head(at) => return Some(Clause::Told),
            TaskCue::Future => self.ahead(at, end),
            TaskCue::Link | TaskCue::Chiefly | TaskCue::Also => self.join(at, end),
            TaskCue::Says => self.subject = end,
            TaskCue::So => (self.told, self.subject) = (false, end),
            // `các đoàn thể phát huy kết quả đạt được, …`: behind those who are to do it, it is the task.
            TaskCue::Purpose if !self.is_head(at) && self.is_open() && is_verb(self.source, at, self.end) => {
                return Some(self.begun(at));
            }
            TaskCue::Purpose => self.purpose |= self.is_head(at),
            TaskCue::Is if self.topic_until.is_some() && is_verb(self.source, end, self.end) => {
                return Some(Clause::Task { start: end, subject: end..end });
            }
            // `yêu cầu các đơn vị trên cơ sở kế hoạch đã xây dựng, bám sát tiến độ`
            TaskCue::Always
                if self.asked
                    || self.in_sentence == Asked::Before
                    || at == self.start && is_verb(self.source, end, self.end) =>
            {
                return Some(Clause::Task { start: at, subject });
            }
            TaskCue::Past | TaskCue::Told | TaskCue::Is | TaskCue::Always | TaskCue::Debate => self.told = true,
            TaskCue::Leader => self.leader |= !self.asked && self.plural_until != Some(at),
            TaskCue::Plural => self.plural_until = Some(end),
            TaskCue::Request => {
                self.told = false;
                self.leader = false;
                self.asked = true;
                self.subject = end;
            }
            TaskCue::Need => return self.need(at, end),
            TaskCue::Topic => self.topic_until = Some(end),
            _ => {}
        }
        None
    }
}

/// Whether some words are none, or a time such as that behind `bước sang`, and so no subject.
pub(super) fn is_time(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let time = source
        .mention_at(words.start)
        .filter(|&n| matches!(source.mentions[n].value, Value::Period(_) | Value::Year(_)));
    words.is_empty() || time.is_some_and(|n| source.place(n) == words)
}

pub(super) fn is_verb(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.is_at(TaskVerb::Clear, at, end)
}

fn is_any_verb(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.longest::<TaskVerb>(at, end).is_some()
}

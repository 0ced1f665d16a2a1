//! What a sentence tells, word by word, and whether that sets tasks.

use std::ops::Range;

use super::frame::Frame;
use super::opening::{Before, Opening};
use super::pieces;
use super::task::{HEAD, LONGEST_SUBJECT, Mode, is_body, is_time, is_verb};
use super::walk::{Step, Walk, What};
use crate::lex::Kind;
use crate::lexicon::{Entry, Function, MeetingKind, SectionCue, TaskCue, TaskVerb};
use crate::read::source::Source;

/// The most tokens of someone's own words before who spoke them is named.
const LONGEST_QUOTATION: usize = 200;

/// The most tokens between a word for what is to be done and the verb before it or the colon behind it.
const NEAR: usize = 5;

/// The most tokens between such a word and the colon, where it is what was decided on.
const LONGEST_TOPIC: usize = 14;

/// What a sentence has told so far.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own, and all may hold together")]
pub(super) struct Heard<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    sentence: Range<usize>,
    /// Whether a leader speaks.
    speaker: bool,
    /// Whether a leader is named in this very sentence.
    led: bool,
    /// Whether someone stands here who may set tasks.
    setter: bool,
    /// Whether a time to come is named.
    ahead: bool,
    /// Whether it or one before it in the paragraph begins with the time ahead.
    framed: bool,
    /// Whether the sentence begins with the time ahead, so that whatever is done in it is a plan.
    planned: bool,
    /// Whether something was or is so.
    told: bool,
    /// Whether only that something is what it is: `là`.
    named: bool,
    /// Whether something was only talked about.
    debated: bool,
    /// Where the word ends that says so: `đã`.
    told_until: Option<usize>,
    /// Whether something is done.
    acted: bool,
    /// Where the word ends that says what is done: `thực hiện`.
    worked_on: Option<usize>,
    /// Whether what someone says follows a colon.
    stated: bool,
    purpose: bool,
    /// Where the subject of the next verb begins.
    subject: usize,
    topic_until: Option<usize>,
    /// What a list below the sentence would be of.
    listed: Option<Step>,
}

impl<'a, 's, 't> Heard<'a, 's, 't> {
    pub(super) fn new(source: &'a Source<'s, 't>, sentence: Range<usize>, before: Before) -> Self {
        // `Hội nghị đã thông qua phương hướng quý IV. Theo đó, …`
        let goes_on = before.decided
            && matches!(source.longest(sentence.start, sentence.end), Some((TaskCue::Link | TaskCue::Chiefly, _)));
        let planned = goes_on || is_labelled(source, &sentence);
        let speaker = before.speaker || is_quoted(source, &sentence);
        Self {
            source,
            subject: sentence.start,
            sentence,
            speaker,
            led: false,
            setter: speaker,
            ahead: planned,
            framed: before.framed,
            planned,
            told: false,
            named: false,
            debated: false,
            told_until: None,
            acted: false,
            worked_on: None,
            stated: false,
            purpose: false,
            topic_until: None,
            listed: None,
        }
    }

    /// What is known before the sentence behind.
    pub(super) fn after(&self) -> Before {
        Before {
            speaker: self.speaker,
            framed: self.framed,
            decided: self.ahead && self.listed.is_some() && !self.told,
        }
    }

    pub(super) fn read(&mut self, steps: Walk<'_, '_, '_>) -> Option<Opening> {
        for cue in steps {
            let at_head = cue.at - self.sentence.start <= HEAD;
            if at_head && matches!(cue.what, What::Time(Frame::Past) | What::Cue(TaskCue::Past)) {
                return None;
            }
            if let Some(mode) = self.sets(cue) {
                let asked = cue.what == What::Cue(TaskCue::Request);
                return Some(Opening { at: self.subject, cue, mode, asked });
            }
            self.take(cue, at_head);
        }
        // `Chi bộ đã thống nhất các nội dung sau:`, `Đồng chí Bí thư đã triển khai các công việc sau:`
        let cue = self.listed.filter(|_| self.is_colon(self.sentence.end - 1))?;
        Some(Opening { at: self.sentence.end, cue, mode: Mode::Tasks, asked: false })
    }

    /// Whether tasks are set from here on, and of which kind.
    fn sets(&mut self, cue: Step) -> Option<Mode> {
        let Step { at, end, what } = cue;
        let (mode, subject) = match what {
            // `nhiệm vụ trước mắt là khắc phục …`
            What::Cue(TaskCue::Is) if (self.setter || self.ahead) && self.names_task(end) => (Mode::Tasks, end),
            What::Cue(TaskCue::Request) if (self.setter || self.ahead) && !self.is_over(cue) => (Mode::Tasks, end),
            What::Cue(TaskCue::Resolve) if !self.told && self.resolves(end) => (Mode::Tasks, end),
            What::Cue(TaskCue::Will) if !self.told && self.resolves(end) && !self.is_of_meeting(at) => {
                (Mode::Tasks, end)
            }
            // `xác định mục tiêu là xây dựng …`
            What::Cue(TaskCue::Aim) if !self.told && (self.planned || !self.acted) => (Mode::Goals, self.past_is(end)),
            // `các nhiệm vụ cần thực hiện trong tháng 12, như: …`
            What::Cue(TaskCue::Need) if self.topic_until == Some(at) => {
                let mut near = (end..self.sentence.end).take(LONGEST_SUBJECT);
                let colon = near.find(|&at| self.is_colon(at)).filter(|_| self.led)?;
                (Mode::Tasks, colon + 1)
            }
            // `đã triển khai các nhiệm vụ trọng tâm: rà soát hộ nghèo; …`
            What::Cue(TaskCue::Topic) if self.led || self.listed.is_some() => (Mode::Tasks, self.list_behind(cue)?),
            What::Cue(TaskCue::Need) if !self.told && (self.ahead || self.speaker) => (Mode::Tasks, self.subject),
            What::Verb(TaskVerb::Clear) | What::Cue(TaskCue::Sets) if self.planned && !self.told => {
                (Mode::Tasks, self.subject)
            }
            What::Cue(TaskCue::Sets) => (Mode::Tasks, self.list_behind(cue)?),
            // `UBND xã chịu trách nhiệm quản lý nguồn vốn`
            What::Cue(TaskCue::Owes) if self.setter && !self.told && is_body(self.source, self.subject..at) => {
                (Mode::Tasks, self.subject)
            }
            _ => return None,
        };
        self.subject = subject;
        Some(mode)
    }

    /// Takes in a step that sets no tasks.
    fn take(&mut self, cue: Step, at_head: bool) {
        let Step { at, end, what } = cue;
        match what {
            What::Cue(TaskCue::Past | TaskCue::Told | TaskCue::Is | TaskCue::Always) => {
                self.named = what == What::Cue(TaskCue::Is) && !self.told;
                self.told = true;
                self.told_until = Some(end);
            }
            What::Time(Frame::Day) => self.told |= at_head,
            What::Time(Frame::Ahead) | What::Cue(TaskCue::Future) => {
                self.ahead |= !self.told && !self.acted;
                self.framed |= self.ahead && at_head;
                self.planned |= self.ahead && (at_head || self.purpose);
                self.subject = end;
            }
            What::Cue(TaskCue::Says) => {
                self.subject = end;
                self.stated |= self.is_colon(end);
            }
            // `theo kế hoạch, kỳ họp sẽ xem xét …`
            What::Cue(TaskCue::Will) => self.told |= self.is_of_meeting(at),
            What::Cue(TaskCue::Purpose) => self.purpose |= at_head,
            // `năm nay là năm khó khăn, vì vậy các xã cần …`
            What::Cue(TaskCue::So) => {
                self.told = false;
                self.ahead |= self.framed;
                self.planned |= self.framed;
                self.subject = end;
            }
            // `thống nhất chương trình công tác quý IV, theo đó, các chi bộ tập trung …`
            What::Cue(TaskCue::Link | TaskCue::Chiefly)
                if self.ahead
                    && self.listed.is_some()
                    && !self.told
                    && self.source.tokens[at - 1].kind == Kind::Comma =>
            {
                self.planned = true;
                self.subject = end;
            }
            What::Cue(TaskCue::Leader | TaskCue::Speech) => {
                self.led = true;
                self.speaker = true;
                self.setter = true;
            }
            // `đại diện các chi bộ nêu ý kiến về phương hướng của phường`
            What::Cue(TaskCue::Body) => self.setter |= !self.debated,
            What::Cue(TaskCue::Group) => self.setter |= !self.debated && self.is_alone(cue),
            What::Cue(TaskCue::Debate | TaskCue::Delegates) => {
                self.debated = what == What::Cue(TaskCue::Debate);
                if self.debated {
                    self.told = true;
                    self.told_until = Some(end);
                }
                self.speaker = false;
                self.setter = false;
            }
            What::Cue(TaskCue::Resolve | TaskCue::Sets) => {
                // `đã thống nhất`, `đã thảo luận và quyết nghị`: only that it was decided is told.
                let joint = matches!(self.source.longest_before(0, at), Some((Function::And, 1)));
                self.told &= self.told_until != Some(at - usize::from(joint));
                self.listed = Some(cue);
            }
            What::Cue(TaskCue::Topic) => {
                self.topic_until = Some(end);
                let due = self.is_due(at);
                // `đã đề ra 5 nhiệm vụ, trong đó tập trung …`
                self.ahead |= due && self.listed.is_some() && !self.told;
                self.listed = if self.led && due { Some(cue) } else { self.listed };
            }
            What::Verb(TaskVerb::Clear) => {
                self.acted = true;
                self.worked_on = Some(end);
            }
            // `xác định nhiệm kỳ mới là giai đoạn bứt phá, tập trung …`
            What::Comma if self.named && self.ahead && self.listed.is_some() => {
                self.told = false;
                self.planned = true;
                self.subject = end;
            }
            What::Comma if self.purpose || is_time(self.source, self.subject..at) => self.subject = end,
            _ => {}
        }
    }

    /// Where the list begins that a word for what is to be done leads to within the sentence: behind a colon, with a verb.
    fn list_behind(&self, topic: Step) -> Option<usize> {
        let sets = topic.what == What::Cue(TaskCue::Sets);
        let named = sets || self.is_due(topic.at);
        let worked_on = || self.led && self.worked_on.is_some_and(|verb| topic.at - verb <= NEAR);
        if !named && !worked_on() {
            return None;
        }
        let most = if sets || named && self.listed.is_some() { LONGEST_TOPIC } else { NEAR };
        let colon = (topic.end..self.sentence.end).take(most).find(|&at| self.is_colon(at))?;
        let (start, _) = pieces::head(self.source, &(colon + 1..self.sentence.end));
        is_verb(self.source, start, self.sentence.end).then_some(colon + 1)
    }

    /// Whether a word for what is to be done stands here: `nhiệm vụ`, `công việc`.
    fn is_due(&self, at: usize) -> bool {
        matches!(self.source.longest(at, self.sentence.end), Some((SectionCue::Tasks, _)))
    }

    /// Whether a meeting is what is going to do something: `kỳ họp sẽ xem xét`.
    fn is_of_meeting(&self, at: usize) -> bool {
        let near = self.subject.max(at.saturating_sub(LONGEST_SUBJECT));
        self.source.next_of(MeetingKind::BIT, near..at).is_some()
    }

    /// Whether a word for a body is all that names it, or is written as its name: `Đoàn đề nghị`, `Đoàn Thanh niên`.
    fn is_alone(&self, word: Step) -> bool {
        let Some(behind) = self.source.tokens[..self.sentence.end].get(word.end) else { return true };
        let named = word.at > self.sentence.start && self.source.tokens[word.at].is_capital();
        named || behind.is_capital() || behind.kind != Kind::Word || self.source.kinds(word.end) & TaskCue::BIT != 0
    }

    fn past_is(&self, at: usize) -> usize {
        let is = self.source.longest::<TaskCue>(at, self.sentence.end).filter(|&(cue, _)| cue == TaskCue::Is);
        at + is.map_or(0, |(_, len)| len)
    }

    /// Whether `là` leads from a word for tasks to one.
    fn names_task(&self, at: usize) -> bool {
        self.topic_until.is_some() && is_verb(self.source, at + usize::from(self.is_colon(at)), self.sentence.end)
    }

    fn resolves(&self, at: usize) -> bool {
        self.ahead || self.stated || self.setter && self.is_colon(at)
    }

    /// Whether what is asked is only told, and by nobody who leads: `Qua kiểm tra đã đề nghị …`. Orders of a body (`chỉ
    /// đạo các`) may be over also where that is told further before, as `giao UBND` is not.
    fn is_over(&self, cue: Step) -> bool {
        let order = || matches!(self.source.longest(cue.at, self.sentence.end), Some((TaskCue::Charge(2..), _)));
        !self.led && (self.told_until == Some(cue.at) || self.told && order())
    }

    fn is_colon(&self, at: usize) -> bool {
        is_colon(self.source, at, &self.sentence)
    }
}

/// `Phương hướng: …`: a sentence with the heading of tasks as its label.
fn is_labelled(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    matches!(source.longest(sentence.start, sentence.end), Some((SectionCue::Tasks, _)))
        && sentence.clone().take(LONGEST_SUBJECT).any(|at| is_colon(source, at, sentence))
}

/// Whether a sentence begins with someone's own words, who is named behind them: `“Các xã phải …”, ông Nam nói`.
fn is_quoted(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let start = sentence.start;
    if sentence.is_empty() || source.tokens[start].kind != Kind::Quote {
        return false;
    }
    let line = source.layout.sentence_at(start).map(|sentence| source.layout.lines[sentence.line].tokens.end);
    let within = start + 1..line.map_or(start + 1, |end| end.min(start + LONGEST_QUOTATION));
    let close = within.clone().find(|&at| source.tokens[at].kind == Kind::Quote);
    close.is_some_and(|at| pieces::ends_speech(source, at + 1, within.end))
}

fn is_colon(source: &Source<'_, '_>, at: usize, within: &Range<usize>) -> bool {
    at < within.end && source.tokens[at].kind == Kind::Colon
}

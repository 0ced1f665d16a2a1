//! What a sentence tells, word by word, and whether that sets tasks.

mod sets;

use std::ops::Range;

use super::opening::{Before, Opening};
use super::sections::{is_of_what_was_done, names_field};
use super::task::{HEAD, LONGEST_SUBJECT, Mode, is_time};
use super::words::frame::Frame;
use super::words::list;
use super::words::pieces::{self, is_intro};
use super::words::walk::{Step, Walk, What};
use crate::lex::Kind;
use crate::lexicon::{Entry, Function, MeetingKind, Role, SectionCue, TaskCue, TaskVerb};
use crate::read::source::Source;

/// The most tokens of someone's own words before who spoke them is named.
const LONGEST_QUOTATION: usize = 200;

/// The most words of a unit's name.
const LONGEST_NAME: usize = 4;

/// The most tokens of what heads the tasks of a sentence.
const LONGEST_LABEL: usize = 16;

/// What a sentence has told so far.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own, and all may hold together")]
pub(super) struct Heard<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    sentence: Range<usize>,
    /// Whether a leader speaks.
    speaker: bool,
    /// Whether this sentence or one before tells that someone speaks: `phát biểu`.
    spoken: bool,
    /// Whether a leader is named in this very sentence, or a document that asks.
    led: bool,
    /// Whether someone stands here who may set tasks.
    setter: bool,
    /// Whether it is a document alone that asks, and so in this sentence only.
    instructed: bool,
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
    /// The word that says what is done: `thực hiện`.
    worked_on: Option<Step>,
    /// Whether what someone says follows a colon.
    stated: bool,
    /// Where what someone says begins, behind the colon or comma.
    statement: Option<usize>,
    purpose: bool,
    /// Where the subject of the next verb begins.
    subject: usize,
    /// The last word for what may be asked for: `nhiệm vụ`.
    topic: Option<Step>,
    /// What a list below the sentence would be of.
    listed: Option<Step>,
}

impl<'a, 's, 't> Heard<'a, 's, 't> {
    /// Before a sentence where a leader speaks or not, or in which a document asks.
    pub(super) fn new(
        source: &'a Source<'s, 't>,
        sentence: Range<usize>,
        before: Before,
        speaker: bool,
        instructed: bool,
    ) -> Self {
        // `Hội nghị đã thông qua phương hướng quý IV. Theo đó, …`
        let goes_on = before.decided
            && matches!(source.longest(sentence.start, sentence.end), Some((TaskCue::Link | TaskCue::Chiefly, _)));
        let planned = goes_on || is_labelled(source, &sentence, speaker);
        Self {
            source,
            subject: sentence.start,
            sentence,
            speaker,
            spoken: before.speaker,
            led: instructed,
            setter: speaker || instructed,
            instructed: instructed && !speaker,
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
            statement: None,
            purpose: false,
            topic: None,
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
            if at_head && cue.is_past() {
                return None;
            }
            if let Some(mode) = self.sets(cue) {
                let asked = cue.what == What::Cue(TaskCue::Request);
                // An order that nobody gives stands by itself.
                let lasts = !self.instructed && (!asked || self.setter || self.ahead);
                let lasts = lasts || is_intro(self.source, &self.sentence);
                return Some(Opening { at: self.subject, cue, mode, asked, lasts });
            }
            self.take(cue, at_head);
        }
        // `Chi bộ đã thống nhất các nội dung sau:`, `Đồng chí Bí thư đã triển khai các công việc sau:`
        let cue = self.listed.filter(|_| is_intro(self.source, &self.sentence))?;
        let mode = self.topic.map_or(Mode::Tasks, |topic| self.mode_of(topic));
        Some(Opening { at: self.sentence.end, cue, mode, asked: false, lasts: true })
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
            What::Time(Frame::Day | Frame::Due) => self.told |= at_head,
            What::Time(Frame::Ahead) | What::Cue(TaskCue::Future) => {
                self.ahead |= !self.told && !self.acted;
                // `nêu rõ: thời gian tới, …`, `Nhiệm vụ trọng tâm tháng 3, …`: there the time heads what is said.
                let at_head = at_head || self.statement == Some(at) || self.ends_label(end);
                self.framed |= self.ahead && at_head;
                self.planned |= self.ahead && (at_head || self.purpose);
                self.subject = end;
            }
            What::Cue(TaskCue::Says) => {
                self.subject = end;
                self.stated |= self.is_colon(end);
                self.statement = Some(end + usize::from(self.is_mark(end)));
            }
            // `theo kế hoạch, kỳ họp sẽ xem xét …`
            What::Cue(TaskCue::Will) => self.told |= self.is_of_meeting(at),
            What::Cue(TaskCue::Purpose) => self.purpose |= at_head,
            // `năm nay là năm khó khăn, vì vậy các xã cần …`
            // `nêu rõ: Thời gian không còn nhiều, vì vậy các xã …`
            What::Cue(TaskCue::So) => {
                let due = self.framed || self.led && self.stated;
                self.told = false;
                self.ahead |= due;
                self.planned |= due;
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
            What::Verb(TaskVerb::Clear) => {
                self.acted = true;
                self.worked_on = Some(cue);
            }
            // `xác định nhiệm kỳ mới là giai đoạn bứt phá, tập trung …`
            What::Comma if self.named && self.ahead && self.listed.is_some() => {
                self.told = false;
                self.planned = true;
                self.subject = end;
            }
            What::Comma if self.purpose || is_time(self.source, self.subject..at) => self.subject = end,
            _ => {
                self.take_speaker(cue);
                self.take_topic(cue);
            }
        }
    }

    /// Takes in who speaks, and whether it is one who may set tasks.
    fn take_speaker(&mut self, cue: Step) {
        // `Thảo luận tại hội nghị, các đồng chí ủy viên đề nghị …`: several who only talk.
        let talks = self.debated && self.source.is_before(TaskCue::Plural, self.sentence.start, cue.at);
        match cue.what {
            What::Cue(TaskCue::Leader) if talks => {}
            What::Cue(TaskCue::Leader | TaskCue::Office | TaskCue::Speech) => {
                self.spoken |= cue.what == What::Cue(TaskCue::Speech);
                self.led = true;
                self.speaker = true;
                self.setter = true;
            }
            // `đại diện các chi bộ nêu ý kiến về phương hướng của phường`
            What::Cue(TaskCue::Body) => self.setter |= !self.debated,
            What::Cue(TaskCue::Group) => self.setter |= !self.debated && self.is_alone(cue),
            What::Cue(TaskCue::Place) => self.setter |= !self.debated && self.asks(cue),
            What::Cue(TaskCue::Debate | TaskCue::Delegates) => {
                self.debated = cue.what == What::Cue(TaskCue::Debate);
                if self.debated {
                    self.told = true;
                    self.told_until = Some(cue.end);
                }
                self.speaker = false;
                self.setter = false;
            }
            _ => {}
        }
    }

    /// Takes in what is decided on, or is to be done.
    fn take_topic(&mut self, cue: Step) {
        let Step { at, what, .. } = cue;
        match what {
            What::Cue(TaskCue::Resolve | TaskCue::Sets) if !self.is_worked_on(cue) => {
                // `đã thống nhất`, `đã thảo luận và quyết nghị`: only that it was decided is told.
                let joint = matches!(self.source.longest_before(0, at), Some((Function::And, 1)));
                self.told &= self.told_until != Some(at - usize::from(joint));
                self.listed = Some(cue);
            }
            What::Cue(TaskCue::Topic) => {
                self.topic = Some(cue);
                let due = list::is_due(self.source, at, self.sentence.end);
                // `đã đề ra 5 nhiệm vụ, trong đó tập trung …`
                self.ahead |= due && self.listed.is_some() && !self.told;
                self.listed = if self.led && due { Some(cue) } else { self.listed };
            }
            _ => {}
        }
    }

    /// Whether a meeting is what is going to do something: `kỳ họp sẽ xem xét`.
    fn is_of_meeting(&self, at: usize) -> bool {
        let near = self.subject.max(at.saturating_sub(LONGEST_SUBJECT));
        self.source.next_of(MeetingKind::BIT, near..at).is_some()
    }

    /// Whether a word for a body is all that names it, or is written as its name: `Đoàn đề nghị`, `Đoàn Thanh niên`.
    fn is_alone(&self, word: Step) -> bool {
        let Some(behind) = self.source.token(word.end, self.sentence.end) else { return true };
        let named = word.at > self.sentence.start && self.source.tokens[word.at].is_capital();
        named || behind.is_capital() || behind.kind != Kind::Word || self.source.kinds(word.end) & TaskCue::BIT != 0
    }

    /// Whether a unit sets the list below by asking for it right behind its name: `Huyện yêu cầu các đơn vị:`.
    /// Elsewhere units mostly ask those above them.
    fn asks(&self, unit: Step) -> bool {
        if !is_intro(self.source, &self.sentence) {
            return false;
        }
        let behind = &self.source.tokens[unit.end..self.sentence.end];
        let name = behind.iter().take(LONGEST_NAME).take_while(|token| token.is_capital()).count();
        self.source.is_at(TaskCue::Request, unit.end + name, self.sentence.end)
    }

    /// Whether what heads tasks, with a time behind it, ends at a comma: `Nhiệm vụ trọng tâm tháng 3, …`.
    fn ends_label(&self, at: usize) -> bool {
        at - self.sentence.start <= LONGEST_LABEL
            && at < self.sentence.end
            && self.source.tokens[at].kind == Kind::Comma
            && heads_tasks(self.source, &self.sentence)
    }

    fn is_mark(&self, at: usize) -> bool {
        at < self.sentence.end && matches!(self.source.tokens[at].kind, Kind::Colon | Kind::Comma)
    }

    fn is_colon(&self, at: usize) -> bool {
        is_colon(self.source, at, &self.sentence)
    }
}

/// Whether a leader speaks behind a sentence that sets no tasks, by its steps. `kinds` are those of its words, which
/// mostly settle that, as the first steps do for most of the others.
pub(super) fn speaker_behind(mut steps: Walk<'_, '_, '_>, kinds: u128, before: bool) -> bool {
    let may_change = |speaker| kinds & if speaker { Role::Debates.bit() } else { Role::Leads.bit() } != 0;
    let start = steps.start();
    let mut speaker = before;
    while may_change(speaker) {
        let Some(step) = steps.next().filter(|step| step.at - start > HEAD || !step.is_past()) else { break };
        speaker = match step.what {
            What::Cue(TaskCue::Leader | TaskCue::Office | TaskCue::Speech) => true,
            What::Cue(TaskCue::Debate | TaskCue::Delegates) => false,
            _ => speaker,
        };
    }
    speaker
}

/// `Phương hướng: …`: a sentence with the heading of tasks as its label. Where nobody speaks, `Về nhiệm vụ chuyên môn: …`
/// tells of a field, and `Nhiệm vụ được giao: Đã kiểm tra …` of what was done.
fn is_labelled(source: &Source<'_, '_>, sentence: &Range<usize>, speaker: bool) -> bool {
    let label = || sentence.clone().take(LONGEST_SUBJECT).find(|&at| is_colon(source, at, sentence));
    let Some(colon) = heads_tasks(source, sentence).then(label).flatten() else { return false };
    let about = source.is_at(Function::About, sentence.start, sentence.end);
    let does = || {
        let at = colon + 1;
        let several = source.is_at(TaskCue::Plural, at, sentence.end);
        several || source.longest::<TaskVerb>(at, sentence.end).is_some()
    };
    let of_field = || !speaker && names_field(source, sentence) && !does();
    !about || !of_field() && !source.is_at(TaskCue::Told, colon + 1, sentence.end)
}

/// Whether a sentence begins with what heads tasks: `Phương hướng`.
pub(super) fn heads_tasks(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let heading = source.length(SectionCue::Tasks, sentence.start, sentence.end).map(|len| sentence.start + len);
    heading.is_some_and(|behind| !is_of_what_was_done(source, behind..sentence.end))
}

/// Whether a sentence begins with someone's own words, who is named behind them: `“Các xã phải …”, ông Nam nói`.
pub(super) fn is_quoted(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let start = sentence.start;
    if sentence.is_empty() || source.tokens[start].kind != Kind::Quote {
        return false;
    }
    let line = source.layout.sentence_at(start).map(|sentence| source.layout.lines[sentence.line()].tokens().end);
    let within = start + 1..line.map_or(start + 1, |end| end.min(start + LONGEST_QUOTATION));
    let close = within.clone().find(|&at| source.tokens[at].kind == Kind::Quote);
    close.is_some_and(|at| pieces::ends_speech(source, at + 1, within.end))
}

fn is_colon(source: &Source<'_, '_>, at: usize, within: &Range<usize>) -> bool {
    source.kind_at(at, within.end) == Some(Kind::Colon)
}

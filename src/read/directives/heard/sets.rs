//! Whether a word sets tasks, by what the sentence has told before it.

use super::Heard;
use crate::lex::{Kind, Token};
use crate::lexicon::{
    Activity, Aim, BodyWord, Charge, Charged, Entry, Honorific, Like, Post, SectionCue, TaskCue, TaskVerb,
};
use crate::read::directives::task::{LONGEST_SUBJECT, Mode, is_verb};
use crate::read::directives::words::actors::is_body;
use crate::read::directives::words::charge::{charge_at, order};
use crate::read::directives::words::list;
use crate::read::directives::words::pieces::{self, is_intro};
use crate::read::directives::words::walk::{Step, What};
use crate::read::units::{body_at, is_of_officer};
use crate::value::Organ;

/// The most tokens between a word for what is to be done and the verb before it or the colon behind it.
const NEAR: usize = 5;

/// The most tokens between such a word and the colon, where it is what was decided on.
const LONGEST_TOPIC: usize = 14;

impl Heard<'_, '_, '_> {
    /// Whether tasks are set from here on, and of which kind.
    pub(super) fn sets(&mut self, cue: Step) -> Option<Mode> {
        let Step { at, end, what } = cue;
        let (mode, subject) = match what {
            // `nhiệm vụ trước mắt là khắc phục …`
            // `đã nhất trí phương hướng nhiệm kỳ tới là khắc phục …`
            What::Cue(TaskCue::Is) if self.may_name() && self.names_task(end) => (Mode::Tasks, end),
            What::Cue(TaskCue::Request)
                if (self.setter || self.ahead || !self.told && self.is_order(cue))
                    && !self.is_over(cue)
                    && !self.leads_to_findings(cue) =>
            {
                (Mode::Tasks, end)
            }
            // `nêu rõ: Thứ nhất, chăm lo người nghèo`
            What::Cue(TaskCue::Says) if self.led && self.is_colon(end) && self.begins_with_task(end) => {
                (Mode::Tasks, end)
            }
            What::Cue(TaskCue::Resolve) if !self.told && self.resolves(end) && !self.is_worked_on(cue) => {
                (Mode::Tasks, end)
            }
            What::Cue(TaskCue::Will) if !self.told && self.resolves(end) && !self.is_of_meeting(at) => {
                (Mode::Tasks, end)
            }
            // `xác định mục tiêu là xây dựng …`
            What::Cue(TaskCue::Aim) if !self.told && (self.planned || !self.acted) => (Mode::Goals, self.past_is(end)),
            // `các nhiệm vụ cần thực hiện trong tháng 12, như: …`
            What::Cue(TaskCue::Need) if self.topic.is_some_and(|topic| topic.end == at) => {
                let due = || self.topic.is_some_and(|topic| list::is_due(self.source, topic.at, self.sentence.end));
                let meant = self.led || self.listed.is_some() || !self.told && due();
                (Mode::Tasks, self.list_within(end, LONGEST_SUBJECT).filter(|_| meant)?)
            }
            // `đã triển khai các nhiệm vụ trọng tâm: rà soát hộ nghèo; …`
            What::Cue(TaskCue::Topic) => (self.mode_of(cue), self.list_behind(cue).or_else(|| self.list_below(cue))?),
            What::Cue(TaskCue::Need) if !self.told && (self.ahead || self.speaker) => (Mode::Tasks, self.subject),
            What::Verb(TaskVerb::Clear) | What::Cue(TaskCue::Sets) if self.planned && !self.told => {
                (self.drawn_from().map_or(Mode::Tasks, |topic| self.mode_of(topic)), self.subject)
            }
            What::Cue(TaskCue::Sets) => {
                let items = self.list_behind(cue)?;
                let mut topics = self.source.each::<TaskCue>(end..items).filter(|&(_, cue, _)| cue == TaskCue::Topic);
                let last = topics.next_back().map(|(at, cue, len)| Step { at, end: at + len, what: What::Cue(cue) });
                (last.map_or(Mode::Tasks, |topic| self.mode_of(topic)), items)
            }
            // `UBND xã chịu trách nhiệm quản lý nguồn vốn`
            What::Cue(TaskCue::Owes) if self.setter && !self.told && is_body(self.source, self.subject..at) => {
                (Mode::Tasks, self.subject)
            }
            _ => return None,
        };
        self.subject = subject;
        Some(mode)
    }

    /// Whether a sentence begins with a word that asks, of someone who is to do what follows, or what is listed below:
    /// `Yêu cầu Hội Chữ thập đỏ huyện:`.
    fn is_order(&self, cue: Step) -> bool {
        let whom = || self.source.longest(cue.end, self.sentence.end).map(|(Charged, _)| self.source.tokens[cue.end]);
        let named = || whom().is_some_and(Token::is_capital);
        let below = || is_intro(self.source, &self.sentence) && named();
        let heads = || pieces::head(self.source, &self.sentence).0 == cue.at;
        order(self.source, &self.sentence) == Some(cue.at) || heads() && below()
    }

    /// What a list is of by the word that leads to it: `các chỉ tiêu chủ yếu sau: …` are only to be reached.
    pub(super) fn mode_of(&self, topic: Step) -> Mode {
        let goals = self.source.length(SectionCue::Goals, topic.at, self.sentence.end).is_some();
        if goals { Mode::Goals } else { Mode::Tasks }
    }

    /// What was decided on, where what follows is drawn from that: `thống nhất 12 chỉ tiêu, trong đó: …`.
    fn drawn_from(&self) -> Option<Step> {
        let link = self.source.longest_before(self.sentence.start, self.subject);
        self.topic.filter(|_| matches!(link, Some((TaskCue::Link | TaskCue::Chiefly, _))))
    }

    /// Where the list begins that a word for what is to be done leads to within the sentence: behind a colon, with a
    /// verb.
    fn list_behind(&self, topic: Step) -> Option<usize> {
        let sets = topic.what == What::Cue(TaskCue::Sets);
        // `Để hoàn thành các mục tiêu, Đảng bộ tập trung vào các nhiệm vụ: …`
        let meant = self.led || self.purpose && !self.told;
        if !sets && !meant && self.listed.is_none() && !self.planned {
            return None;
        }
        let named = sets || list::is_due(self.source, topic.at, self.sentence.end);
        let worked_on = || meant && self.verb_before(topic).is_some();
        let most = if sets || named && self.listed.is_some() { LONGEST_TOPIC } else { NEAR };
        let decided = matches!(self.listed, Some(Step { what: What::Cue(TaskCue::Resolve | TaskCue::Sets), .. }));
        let mut near = (topic.end..self.sentence.end).take(most);
        // `đánh giá cao các giải pháp của huyện như …`: what somebody only speaks of was done.
        let examples = || if sets || decided { near.find_map(|at| self.examples_at(at)) } else { None };
        let items = self.list_within(topic.end, most).or_else(examples)?;
        (named || worked_on() && self.begins_with_task(items)).then_some(items)
    }

    /// Where the list begins of what someone is to work on: `tập trung thực hiện các nhiệm vụ sau: …`.
    fn list_below(&self, topic: Step) -> Option<usize> {
        let verb = self.verb_before(topic)?;
        let works = self.source.is_at(Activity::General, verb.at, verb.end);
        let asked = (self.setter || self.ahead) && (self.led || !self.told);
        let mut near = (topic.end..self.sentence.end).take(NEAR);
        let below = near.find_map(|at| match self.source.longest(at, self.sentence.end)? {
            (Like::Below, len) => Some(at + len),
            (Like::Examples, _) => None,
        })?;
        let ends = below == self.sentence.end || self.is_colon(below);
        (works && asked && ends).then_some(self.sentence.end.min(below + 1))
    }

    /// Whether what was set is only worked on: `thực hiện tốt các nhiệm vụ đề ra: …`.
    pub(super) fn is_worked_on(&self, set: Step) -> bool {
        self.topic.is_some_and(|topic| topic.end == set.at && self.verb_before(topic).is_some())
    }

    /// The verb right before a word for what is to be done.
    fn verb_before(&self, topic: Step) -> Option<Step> {
        self.worked_on.filter(|verb| topic.at - verb.end <= NEAR)
    }

    /// Where a list of tasks begins behind the next colon, so many tokens away at most.
    fn list_within(&self, at: usize, most: usize) -> Option<usize> {
        let items = (at..self.sentence.end).take(most).find(|&at| self.is_colon(at))? + 1;
        list::is_of_tasks(self.source, items..self.sentence.end).then_some(items)
    }

    /// Where several tasks begin behind a word that leads to them, with no colon: `, như rà soát hộ nghèo; trồng rừng`.
    fn examples_at(&self, at: usize) -> Option<usize> {
        let (Like::Examples, len) = self.source.longest(at, self.sentence.end)? else { return None };
        let items = at + len..self.sentence.end;
        let several = self.source.tokens[items.clone()].iter().any(|token| token.kind == Kind::Semicolon);
        (several && self.begins_with_task(items.start)).then_some(items.start)
    }

    fn past_is(&self, at: usize) -> usize {
        let is = self.source.longest::<TaskCue>(at, self.sentence.end).filter(|&(cue, _)| cue == TaskCue::Is);
        at + is.map_or(0, |(_, len)| len)
    }

    /// Whether what is named as a task may be one to come, and none of what is assessed: `đã đánh giá các hoạt động,
    /// trọng tâm là phát triển đoàn viên được 55/50`.
    fn may_name(&self) -> bool {
        let assesses = |verb: Step| self.source.is_at(SectionCue::Results, verb.at, verb.end);
        let told = self.told && !self.named || self.worked_on.is_some_and(assesses);
        self.ahead || self.listed.is_some() || self.setter && (self.led || !told)
    }

    /// Whether `là` leads from a word for tasks to one.
    fn names_task(&self, at: usize) -> bool {
        self.topic.is_some() && is_verb(self.source, at + usize::from(self.is_colon(at)), self.sentence.end)
    }

    /// Whether behind a colon and list numbers a task's verb stands.
    fn begins_with_task(&self, at: usize) -> bool {
        let (first, _) = pieces::head(self.source, &(at..self.sentence.end));
        is_verb(self.source, first, self.sentence.end)
    }

    fn resolves(&self, at: usize) -> bool {
        self.ahead || self.stated || self.setter && self.is_colon(at)
    }

    /// Whether a word leads to what an inspection found, or to what it asks for behind that: `UBKT Huyện ủy kết luận
    /// như sau`, `UBKT kết luận 2 đảng viên vi phạm, đề nghị …`. One of its leaders may conclude a meeting.
    fn leads_to_findings(&self, cue: Step) -> bool {
        let said = |tokens| self.source.each::<Aim>(tokens).filter(|&(_, aim, _)| aim == Aim::Speech);
        let counts = |(at, _, len): (usize, Aim, usize)| self.source.mention_at(at + len).is_some();
        let concludes = said(cue.at..cue.end).next().is_some() || said(self.sentence.start..cue.at).any(counts);
        concludes && self.last_actor_inspects(cue.at)
    }

    /// Whether the last who is named before a token is an inspection commission itself: `sau khi nghe UBKT báo cáo, ông
    /// An …`.
    fn last_actor_inspects(&self, end: usize) -> bool {
        let mut inspects = false;
        let mut at = self.sentence.start;
        while let Some(next) = self.source.next_of(Honorific::BIT | Post::BIT | BodyWord::BIT, at..end) {
            // `kết luận 3 chi bộ vi phạm`: those are counted.
            if next > self.sentence.start && self.source.tokens[next - 1].kind == Kind::Digits {
                at = next + self.source.longest::<BodyWord>(next, end).map_or(1, |(_, len)| len);
                continue;
            }
            let body = body_at(self.source, next, end);
            let officer = is_of_officer(self.source, next);
            inspects = !officer && body.as_ref().is_some_and(|body| body.organ == Organ::InspectionCommission);
            at = body.map_or(next + 1, |body| body.tokens.end);
        }
        inspects
    }

    /// Whether what is asked is only told, and by nobody who leads: `Qua kiểm tra đã đề nghị …`, or by one who speaks
    /// nowhere: `Chủ tịch đã chỉ đạo các xã …`. Orders of a body (`chỉ đạo các`) may be over also where that is told
    /// further before, or where they stand among what was done, as `giao UBND` is not.
    fn is_over(&self, cue: Step) -> bool {
        let charge = || charge_at(self.source, cue.at, self.sentence.end);
        let order = || charge().is_some_and(|charge| charge.word == Charge::Orders);
        let told_here = self.told_until == Some(cue.at);
        if self.led { told_here && !self.spoken && order() } else { told_here || (self.told || self.acted) && order() }
    }
}

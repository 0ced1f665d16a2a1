//! What came of a plan that was told first.
//!
//! | the plan | what came of it |
//! |---|---|
//! | `Kết nạp đảng viên: chỉ tiêu 8 đảng viên` | `đã kết nạp 6 đảng viên` |
//! | `Chỉ tiêu giao quân 15`, `Dự toán tỉnh giao thu ngân sách 12 tỷ đồng` | `thực hiện 15`, `kết quả thu đạt 13 tỷ đồng` |
//! | `Tổng thu theo kế hoạch là 12 tỷ đồng` | `thực hiện 13 tỷ đồng` |
//! | `Dự toán năm 2025 giao 12 tỷ đồng` | `thực hiện 13 tỷ đồng`, `đã giải ngân 9 tỷ đồng` |

use std::ops::Range;

use super::Groups;
use crate::lex::Kind;
use crate::lexicon::{Activity, Aim, BasisCue, Function, Head, LeadCue, LeadVerb, Section, TailCue, TopicCue};
use crate::read::indicators::draft::Draft;
use crate::read::indicators::step::Step;
use crate::read::indicators::subject::Subject;
use crate::read::indicators::words::noun;
use crate::read::source::Source;

/// How far before its figure a plan may be named.
const LONGEST_PLAN: usize = 16;

/// The most words for who set a plan, up to the verb.
const LONGEST_SETTER: usize = 6;

/// What a plan is for.
enum Planned {
    /// What is named with it: `giao quân` of `chỉ tiêu giao quân`.
    Named(Range<usize>),
    /// Nothing that its own words name: `Dự toán giao`. Whether they say more than that it is a plan.
    Bare { told: bool },
}

impl Groups<'_, '_, '_> {
    /// What came of a plan that was told alone behind a label: `Kết nạp đảng viên: chỉ tiêu 8 đảng viên; đã kết nạp 6
    /// đảng viên`. Without that nothing says that the plan is for what is done behind.
    pub(super) fn meets(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft() else { return false };
        let (draft, words) = (&self.drafts[n], &step.clause.words);
        let alone = draft.target.is_some() && draft.amount.is_none() && draft.rates.is_empty() && !draft.goal;
        if !alone || step.figure.whole.is_some() {
            return false;
        }
        let unit = step.unit(self.source);
        let of_it = words.is_empty() || noun::is_bare(self.source, words, &draft.subject.tokens);
        let met = draft.counts_in(self.source, unit.as_ref()) && of_it;
        if met {
            self.drafts[n].set_amount(&step.figure, unit, step.bound());
        }
        met
    }

    /// `Chỉ tiêu giao quân 15, thực hiện 15`: what came of the plan that the running figure tells of. What came of a
    /// part of its time, `quý I đạt 5`, is a result of its own.
    pub(super) fn fulfils(&mut self, step: &Step) -> bool {
        let Some(n) = self.draft().filter(|&n| self.may_be_fulfilled(n, step)) else { return false };
        let Some(planned) = self.planned(n) else { return false };
        let Some(subject) = self.subject_of_plan(n, &planned, step) else { return false };
        let of_part = (step.lead.timed || step.names_time(self.source)) && !self.ends_in_time(step);
        // Whether a part of the plan was told before.
        let further = n.checked_sub(1).is_some_and(|before| self.drafts[before].subject.tokens == subject.tokens);
        if further && !of_part {
            return false;
        }
        let draft = &mut self.drafts[n];
        if !further {
            // `dự toán năm 2026 giao 12 tỷ đồng, đã phân bổ 9 tỷ đồng`
            draft.goal = self.goal;
            draft.subject = subject;
            draft.target = draft.amount.take();
        }
        let n = if of_part {
            let part = Draft { period: self.times.period, ..Draft::new(draft.subject.clone(), draft.goal) };
            self.push(part)
        } else {
            n
        };
        let unit = step.unit(self.source).filter(|_| self.drafts[n].unit.is_none());
        self.drafts[n].set_amount(&step.figure, unit, step.bound());
        true
    }

    /// Whether a draft has but one amount, and a figure behind it may be what came of that.
    fn may_be_fulfilled(&self, n: usize, step: &Step) -> bool {
        let draft = &self.drafts[n];
        let alone =
            draft.target.is_none() && draft.second.is_none() && draft.rates.is_empty() && !(draft.goal && self.goal);
        let goes_on = !step.bracketed && !step.clause.part && alone && draft.amount.is_some();
        // `chỉ tiêu 45 thanh niên, đã giao 45/45 thanh niên`: the plan may be told again.
        let due = step.figure.whole.is_none_or(|whole| Some(whole) == draft.amount);
        goes_on && due && self.is_in_unit_of(n, step)
    }

    /// Whether a figure counts in what a draft counts in, or says nothing of that: `45 đảng viên, đã kết nạp 42 đồng
    /// chí`.
    fn is_in_unit_of(&self, n: usize, step: &Step) -> bool {
        let draft = &self.drafts[n];
        let noun = &step.tail.noun;
        let says_nothing = || step.figure.is_count() && draft.is_count && noun::says_nothing(self.source, noun);
        draft.counts_in(self.source, step.unit(self.source).as_ref()) || says_nothing()
    }

    /// What a draft is a plan for, where its words say that it is one.
    fn planned(&self, n: usize) -> Option<Planned> {
        let source = self.source;
        let draft = &self.drafts[n];
        let figure = draft.figures.first()?.tokens().start;
        let subject = draft.subject.tokens.clone();
        // `Tổng thu ngân sách theo kế hoạch là 12 tỷ đồng`
        if source
            .each::<BasisCue>(subject.end.min(figure)..figure)
            .any(|(at, cue, _)| cue == BasisCue::Target && source.is_before(TailCue::By, subject.end, at))
        {
            return Some(Planned::Named(subject));
        }
        let (at, cued) = self.plan_before(figure)?;
        let to = behind_setter(source, at + cued, figure);
        if leads_to_figure(source, to..figure) {
            return Some(Planned::Bare { told: figure > at + cued });
        }
        // `Chỉ tiêu giao quân 45 thanh niên`: there those are counted for whom it is.
        let label = if subject.start > figure { to..figure } else { subject.start.max(to)..subject.end };
        let between = source.tokens.get(at + cued..label.end).unwrap_or_default();
        let words = between.iter().all(|token| matches!(token.kind, Kind::Word | Kind::Digits));
        if label.is_empty() || !words {
            return None;
        }
        let verb = source.longest::<Activity>(label.start, label.end);
        let done = verb.is_some_and(|(_, len)| len > 1 || len == label.len());
        let names = done || source.begins::<Head>(&label) || source.begins::<TopicCue>(&label);
        names.then_some(Planned::Named(label))
    }

    /// Where the words for a plan stand that the clause of a figure begins with, and how many they are.
    fn plan_before(&self, figure: usize) -> Option<(usize, usize)> {
        let source = self.source;
        let from = figure.saturating_sub(LONGEST_PLAN);
        let opens = |at: usize| {
            let sentence = source.layout.sentence_at(at).map(|sentence| sentence.tokens().start);
            sentence == Some(at) || at > 0 && source.tokens[at - 1].kind != Kind::Word
        };
        let plans = |&(at, cue, _): &(usize, BasisCue, usize)| cue == BasisCue::Target && opens(at);
        source.each::<BasisCue>(from..figure).find(plans).map(|(at, _, len)| (at, len))
    }

    /// What is measured of a plan, where a figure tells what came of that.
    fn subject_of_plan(&self, n: usize, planned: &Planned, step: &Step) -> Option<Subject> {
        let source = self.source;
        let draft = &self.drafts[n];
        let words = &step.clause.words;
        let reached = words.is_empty() && step.lead.verb == Some(LeadVerb::Reach);
        match planned {
            Planned::Named(label) => {
                let same = reached || !words.is_empty() && noun::is_bare(source, words, label);
                same.then(|| Subject { tokens: label.clone(), ..draft.subject.clone() })
            }
            Planned::Bare { .. } if reached => Some(draft.subject.clone()),
            // `Chỉ tiêu 8 đảng viên, đã kết nạp 6 đảng viên`: nothing says that the plan is for that.
            Planned::Bare { told: false } => None,
            Planned::Bare { told: true } => {
                let labelled = step.lead.colon && draft.colon;
                let told = labelled || self.tells_done(step);
                step.subject(source).filter(|_| told && !words.is_empty())
            }
        }
    }

    /// Whether words before a figure say that it tells what was done: `đã`, `đến nay`, `kết quả`.
    fn tells_done(&self, step: &Step) -> bool {
        let before = step.gap.start..step.figure.tokens.start;
        let done = || self.source.each::<Aim>(before.clone()).any(|(_, aim, _)| aim == Aim::Done);
        let result = || self.source.each::<Section>(before.clone()).any(|(_, section, _)| section == Section::Behind);
        step.has::<Aim>() && done() || step.has::<Section>() && result() || step.lead.until
    }

    /// Whether the last time before a figure only ends the one that it is for: `đến ngày 30/6`.
    fn ends_in_time(&self, step: &Step) -> bool {
        let Some(time) = step.mentions_before(self.source).rev().find(|&n| self.source.mentions[n].value.is_time())
        else {
            return false;
        };
        let start = self.source.place(time).start;
        self.source.is_before(Function::To, step.gap.start, start)
            || self.source.is_before(LeadCue::Until, step.gap.start, start)
    }
}

/// Behind who set a plan and for what time: `năm 2025 được tỉnh giao`.
fn behind_setter(source: &Source<'_, '_>, from: usize, end: usize) -> usize {
    let mut at = from;
    loop {
        let time = source.mention_at(at).filter(|&mention| source.mentions[mention].value.is_time());
        let next = time.map(|mention| source.place(mention).end).filter(|&next| next <= end);
        // `giao quân`: that is what the plan is for.
        let longer = |verb, len| source.longer::<Activity>(verb, end, len) || source.longer::<TopicCue>(verb, end, len);
        let set = |&verb: &usize| match source.longest(verb, end) {
            Some((Aim::Task | Aim::Sets | Aim::Lays, len)) => !longer(verb, len),
            _ => false,
        };
        let near = at..end.min(at + LONGEST_SETTER);
        let words = near.take_while(|&at| source.tokens[at].kind == Kind::Word && source.mention_at(at).is_none());
        let setter =
            || words.into_iter().find(set).and_then(|verb| source.longest::<Aim>(verb, end).map(|(_, len)| verb + len));
        match next.or_else(setter) {
            Some(next) if next > at => at = next,
            _ => return at,
        }
    }
}

/// Whether some tokens only lead to a figure: none, `là`, a colon.
fn leads_to_figure(source: &Source<'_, '_>, tokens: Range<usize>) -> bool {
    let colon = tokens.len() == 1 && source.tokens[tokens.start].kind == Kind::Colon;
    tokens.is_empty() || colon || source.exactly(&tokens) == Some(LeadCue::Verb(LeadVerb::Reach))
}

//! What a figure is of, where its own clause does not name that: a plan, what money came from or was spent on, the
//! words before a bracket.

use std::ops::Range;

use super::{From, Subject};
use crate::lex::Kind;
use crate::lexicon::{Activity, BasisCue, Head, LeadCue, LeadVerb, TopicCue};
use crate::read::indicators::clause;
use crate::read::indicators::clause::place::Place;
use crate::read::indicators::clause::survey::Survey;
use crate::read::indicators::step::Step;
use crate::read::indicators::words::{basis, measured, noun, verb};
use crate::read::source::Source;
use crate::value::Topic;

impl Step {
    /// `quản lý đất đai (4 trường hợp)`: what the bracket counts stands before it.
    pub(in crate::read) fn subject_before_bracket(&self, source: &Source<'_, '_>) -> Option<Subject> {
        // Few figures begin a bracket.
        if self.gap.is_empty() || source.tokens[self.gap.end - 1].kind != Kind::Open {
            return None;
        }
        // `tăng 5 vụ (41%) so với cùng kỳ (12 vụ)`: what is set against a result is no other one.
        if self.basis_before_bracket(source).is_some() {
            return None;
        }
        let words = clause::before_bracket(source, self.gap.start..self.gap.end - 1, self.first)?.words;
        // `số vụ giảm mạnh (giảm 22%)`
        let end = match source.longest_before(words.start + 1, words.end) {
            Some((LeadCue::Verb(verb), len)) if verb.tells_difference() => words.end - len,
            _ => words.end,
        };
        let words = behind_copula(source, words.start..end);
        let names = self.figure.is_percent() || noun::is_bare(source, &self.tail.noun, &words);
        let head = if self.figure.is_percent() { measured::first_head(source, &words) } else { None };
        let tokens = head.map_or(words.start, |(_, at)| at)..words.end;
        names.then_some(Subject::before(tokens))
    }

    /// What stands before a bracket that only tells what was planned of it or came before, where that begins anew: `;
    /// tỷ lệ che phủ rừng (mục tiêu 56%) đạt 58%`.
    pub(in crate::read) fn subject_before_reference(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let open = self.gap.clone().rev().find(|&at| source.tokens[at].kind == Kind::Open)?;
        self.subject_before(source, open)
    }

    /// What the words before a token of its gap name, where they begin anew.
    pub(in crate::read) fn subject_before(&self, source: &Source<'_, '_>, end: usize) -> Option<Subject> {
        if end <= self.gap.start || end > self.gap.end {
            return None;
        }
        let before = self.gap.start..end;
        let survey = Survey::of(source, &before);
        let clause = clause::of(source, before, survey, Place { first: self.first, ..Place::default() });
        // `sản lượng đạt 1,187,93 tấn, đạt 100%`
        let words = match source.longest_before(clause.words.start + 1, clause.words.end) {
            Some((LeadCue::Verb(_), len)) => clause.words.start..clause.words.end - len,
            _ => clause.words,
        };
        if let Some((_, head)) = measured::first_head(source, &words) {
            return (clause.fresh || head == words.start).then(|| Subject::before(head..words.end));
        }
        let (_, verb) = verb::activity(source, &words).filter(|(verb, _)| clause.fresh && verb.names_result())?;
        Some(Subject::verb(verb))
    }

    /// The plan that a clause of its own says was met: `; hoàn thành 100% nhiệm vụ được giao`.
    pub(in crate::read) fn plan(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let basis = self.tail.basis.as_ref()?;
        let (_, len) = source.longest::<BasisCue>(basis.tokens.start, basis.tokens.end)?;
        let met = basis.kind == BasisCue::Target && self.lead.verb == Some(LeadVerb::Have);
        let own = self.clause.fresh && !self.bracketed && self.tail.noun.is_empty();
        (met && own).then(|| Subject::before(basis.tokens.start..basis.tokens.start + len))
    }

    /// The label that money is told under, where that names the money and the words behind it only that it was used:
    /// `Chi đầu tư: giải ngân 5 tỷ đồng`, but not `Chi ngân sách: tiết kiệm 5 tỷ đồng`.
    pub(in crate::read) fn labelled(&self, source: &Source<'_, '_>, own: &Subject) -> Option<Subject> {
        let done = || source.exactly::<Activity>(&own.tokens).is_some();
        let used = source.is_at(Head::Planned, own.tokens.start, own.tokens.end);
        let deed = used && (own.from == From::Verb || done());
        if !self.figure.is_money() || own.tokens != self.clause.words || !deed {
            return None;
        }
        let tokens = self.label(source)?;
        let (TopicCue::Own(topic), _) = source.longest(tokens.start, tokens.end)? else { return None };
        let names = matches!(topic, Topic::BudgetRevenue | Topic::BudgetExpenditure | Topic::PublicInvestment);
        names.then_some(Subject::before(tokens))
    }

    /// What money came from, where no words before it name anything: `36 tỷ đồng từ nguồn xã hội hóa`.
    pub(in crate::read) fn origin(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let from = self.tail.end;
        let leads = source.is_at(LeadCue::From, from, source.tokens.len());
        let comes_from = self.figure.is_money() && self.clause.words.is_empty() && leads;
        let tokens = comes_from.then(|| noun::at(source, from + 1))?;
        (!tokens.is_empty()).then_some(Subject::behind(tokens))
    }

    /// `, bình quân 42 triệu đồng/hộ`: so much for each is not the sum before.
    pub(in crate::read) fn average(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let slash = source.tokens.get(self.figure.tokens.end).is_some_and(|token| token.kind == Kind::Slash);
        let led = self.lead.start..self.figure.tokens.start;
        let mut cues = source.each::<LeadCue>(if slash && self.figure.is_money() { led } else { 0..0 });
        let (at, _, len) = cues.find(|&(_, cue, _)| cue == LeadCue::Average)?;
        Some(Subject::before(at..at + len))
    }

    /// What was done with money that stands first: `3 tỷ đồng được hỗ trợ hộ nghèo`.
    pub(in crate::read) fn spent(&self, source: &Source<'_, '_>) -> Option<Subject> {
        if !self.figure.is_money() || !self.clause.words.is_empty() {
            return None;
        }
        let end = source.tokens.len();
        let first = self.tail.noun.start;
        let mut at = first;
        while let Some((LeadCue::Done | LeadCue::Verb(LeadVerb::Reach), len)) = source.longest(at, end) {
            at += len;
        }
        let (_, len) = source.longest::<Activity>(at, end).filter(|_| at > first)?;
        Some(Subject::behind(at..at + len))
    }

    /// What a label names, where the words behind it only say that it is the plan for that: `Thu ngân sách: dự toán
    /// giao 5 tỷ đồng; thực hiện 6 tỷ đồng`, `Diện tích lúa KH 50 ha, TH 48 ha`.
    pub(in crate::read) fn planned(&self, source: &Source<'_, '_>) -> Option<Subject> {
        if self.figure.whole.is_some() || self.bracketed || !self.has::<BasisCue>() {
            return None;
        }
        let words = &self.clause.words;
        let plans = |&at: &usize| {
            // `theo Nghị quyết số 68/NQ-CP 9 tỷ đồng`: a document is no plan.
            let plan = basis::find(source, at, words.end).filter(|_| source.mention_at(at).is_none());
            // `tổng nguồn vốn`: there the plan is a part of what is measured.
            let ends = |start: usize| source.longest::<Head>(start, words.end).is_some_and(|(_, len)| start + len > at);
            plan.is_some_and(|plan| plan.kind == BasisCue::Target && plan.tokens.end == words.end)
                && !(words.start..at).any(ends)
        };
        let plan = source.each::<BasisCue>(words.clone()).map(|(at, ..)| at).find(plans)?;
        let label = if plan == words.start { self.label(source)? } else { words.start..plan };
        let names = plan == words.start || self.lead.verb.is_none() && names_measured(source, &label);
        names.then_some(Subject::before(label))
    }

    /// The words before the colon that its clause stands behind.
    fn label(&self, source: &Source<'_, '_>) -> Option<Range<usize>> {
        let colon = self.clause.start.checked_sub(1).filter(|&at| source.tokens[at].kind == Kind::Colon)?;
        let before = (colon >= self.gap.start).then_some(self.gap.start..colon)?;
        let survey = Survey::of(source, &before);
        let label = clause::of(source, before, survey, Place { first: self.first, ..Place::default() }).words;
        (!label.is_empty()).then_some(label)
    }

    /// What a percentage of change with nothing before it changes: `giảm 2% hội viên nghèo`.
    pub(in crate::read) fn changed(&self) -> Option<Subject> {
        self.changed_by(self.lead.verb)
    }

    /// The same where a verb tells the change, its own or that of a list.
    pub(in crate::read) fn changed_by(&self, verb: Option<LeadVerb>) -> Option<Subject> {
        let noun = || Subject::behind(self.tail.noun.clone());
        (verb.is_some_and(LeadVerb::tells_difference) && !self.tail.noun.is_empty()).then(noun)
    }

    /// What the lead of a percentage says that it tells, where other words part it from the result before: `giá vật tư
    /// tăng 35%, song toàn ngành vẫn đạt tốc độ tăng trưởng 2%`.
    pub(in crate::read) fn risen(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let parted = source.tokens[self.gap.clone()].iter().any(|token| token.kind == Kind::Word);
        if !parted || self.bracketed || !self.clause.words.is_empty() || !self.has::<Head>() {
            return None;
        }
        let led = self.lead.start..self.figure.tokens.start;
        let (at, _, len) = source.each::<Head>(led).find(|&(_, head, _)| head == Head::Rise)?;
        Some(Subject::before(at..at + len))
    }

    /// The same behind a semicolon, which parts it from the result before: `thu đạt 41 tỷ đồng; giảm 2% hộ nghèo`.
    pub(in crate::read) fn changed_apart(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let parted = || source.tokens[self.gap.clone()].iter().any(|token| token.kind == Kind::Semicolon);
        self.changed().filter(|_| !self.bracketed && parted())
    }
}

/// Whether some words before a plan are what it is for: `Diện tích lúa`, but not `UBND huyện giao` or `thực hiện`.
fn names_measured(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let named = source.begins::<Head>(words) || source.begins::<TopicCue>(words);
    named && source.each::<LeadCue>(words.clone()).next().is_none()
}

/// Behind `là` inside some words: what that says of what stands before.
fn behind_copula(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let is = |at: usize| matches!(source.longest(at, words.end), Some((LeadCue::Verb(LeadVerb::Reach), 1)));
    (words.start + 1..words.end.saturating_sub(1))
        .rev()
        .find(|&at| is(at))
        .map_or(words.clone(), |at| at + 1..words.end)
}

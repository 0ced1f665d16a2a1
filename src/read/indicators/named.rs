//! What a figure is of, where its own clause does not name that: a plan, what money came from or was spent on, the words
//! before a bracket.

use super::basis;
use super::clause;
use super::left;
use super::noun;
use super::place::Place;
use super::step::Step;
use super::subject::{self, From, Subject};
use super::tail;
use crate::lex::Kind;
use crate::lexicon::{Activity, BasisCue, LeadCue, LeadVerb};
use crate::read::source::Source;

impl Step {
    /// `quản lý đất đai (4 trường hợp)`: what the bracket counts stands before it.
    pub(super) fn subject_before_bracket(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let words = clause::before_bracket(source, self.gap.clone(), self.first)?.words;
        // `số vụ giảm mạnh (giảm 22%)`
        let end = match source.longest_before(words.start + 1, words.end) {
            Some((LeadCue::Verb(verb), len)) if tail::is_difference(Some(verb)) => words.end - len,
            _ => words.end,
        };
        let words = left::behind_copula(source, words.start..end);
        let names = self.figure.is_percent() || subject::is_bare(source, &self.tail.noun, &words);
        let head = if self.figure.is_percent() { left::first_head(source, &words) } else { None };
        let tokens = head.map_or(words.start, |(_, at)| at)..words.end;
        names.then_some(Subject { tokens, from: From::Before })
    }

    /// The plan that a clause of its own says was met: `; hoàn thành 100% nhiệm vụ được giao`.
    pub(super) fn plan(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let basis = self.tail.basis.as_ref()?;
        let (_, len) = source.longest::<BasisCue>(basis.tokens.start, basis.tokens.end)?;
        let met = basis.kind == BasisCue::Target && self.lead.verb == Some(LeadVerb::Have);
        let own = self.clause.fresh && !self.bracketed && self.tail.noun.is_empty();
        (met && own).then(|| Subject { tokens: basis.tokens.start..basis.tokens.start + len, from: From::Before })
    }

    /// What money came from, where no words before it name anything: `36 tỷ đồng từ nguồn xã hội hóa`.
    pub(super) fn origin(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let from = self.tail.end;
        let leads = matches!(source.longest(from, source.tokens.len()), Some((LeadCue::From, _)));
        let comes_from = self.figure.is_money() && self.clause.words.is_empty() && leads;
        let tokens = comes_from.then(|| noun::at(source, from + 1))?;
        (!tokens.is_empty()).then_some(Subject { tokens, from: From::Behind })
    }

    /// What was done with money that stands first: `3 tỷ đồng được hỗ trợ hộ nghèo`.
    pub(super) fn spent(&self, source: &Source<'_, '_>) -> Option<Subject> {
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
        Some(Subject { tokens: at..at + len, from: From::Behind })
    }

    /// What a label before it names, where its own words only say that it is the plan for that: `Thu ngân sách: dự toán giao
    /// 5 tỷ đồng; thực hiện 6 tỷ đồng`.
    pub(super) fn planned(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let words = &self.clause.words;
        let colon = self.clause.start.checked_sub(1).filter(|&at| source.tokens[at].kind == Kind::Colon)?;
        let plan = basis::find(source, words.start, words.end)?;
        let only = plan.kind == BasisCue::Target && plan.tokens.end == words.end && self.figure.whole.is_none();
        let label = clause::of(source, self.gap.start..colon, Place { first: self.first, ..Place::default() }).words;
        (only && !self.bracketed && colon >= self.gap.start && !label.is_empty())
            .then_some(Subject { tokens: label, from: From::Before })
    }

    /// What a percentage of change with nothing before it changes: `giảm 2% hội viên nghèo`.
    pub(super) fn changed(&self) -> Option<Subject> {
        let noun = || Subject { tokens: self.tail.noun.clone(), from: From::Behind };
        (tail::is_difference(self.lead.verb) && !self.tail.noun.is_empty()).then(noun)
    }
}

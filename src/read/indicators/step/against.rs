//! Figures of a sentence that its words set against each other.
//!
//! | words | the first is |
//! |---|---|
//! | `171 trong tổng số 180 hộ`, `5 tỷ đồng trên tổng dự toán giao là 9 tỷ đồng` | a part of the second |
//! | `Trong 20 chỉ tiêu, có 18 chỉ tiêu đạt` | the whole of the second |
//! | `71 đảng viên, trong khi cùng kỳ chỉ có 29` | what came of what the second was before |
//! | `đạt 91%, trong khi chỉ tiêu là 95%` | what came of what the second planned |
//! | `tăng 4%, thấp hơn mức tăng 8% của cùng kỳ` | told alone: the second is of another time or place |
//! | `từ 28 hộ nay có 35 hộ`, `đầu năm 28 hộ, đến nay còn 25 hộ`, `năm 2010 đạt 5 tỷ đồng, năm 2014 đạt 9 tỷ đồng` | what the second was before |

use std::ops::Range;

use super::Step;
use super::unit::Unit;
use crate::lex::Kind;
use crate::lexicon::{
    Actor, BareNoun, BasisCue, Counted, Head, LeadCue, LeadVerb, Measure, TailCue, TaskCue, UnitWord,
};
use crate::read::indicators::around::tail::Tail;
use crate::read::indicators::figure::Figure;
use crate::read::indicators::words::basis::{self, Basis};
use crate::read::indicators::words::noun;
use crate::read::indicators::words::when;
use crate::read::source::Source;
use crate::value::Value;

impl Step {
    /// Whether a figure behind it, where nothing but `trong tổng số` and a plan stand between, is how much there is in
    /// all: `5 tỷ đồng trên tổng dự toán giao là 9 tỷ đồng`.
    pub(super) fn is_among(&self, source: &Source<'_, '_>, whole: &Figure) -> bool {
        let between = self.tail.noun.end.max(self.figure.tokens.end)..whole.tokens.start;
        let Some((TailCue::Among, len)) = source.longest(between.start, between.end) else { return false };
        let rest = between.start + len..between.end;
        let planned = source.each::<BasisCue>(between.start..rest.start).any(|(_, cue, _)| cue == BasisCue::Target);
        let plain = |figure: &Figure| !figure.is_percent() && figure.whole.is_none();
        let alike = self.figure.is_count() == whole.is_count() && self.figure.is_money() == whole.is_money();
        plain(&self.figure)
            && plain(whole)
            && alike
            && (rest.is_empty()
                && (planned || whole.is_count() || whole.is_money() || self.figure.is_measured_like(whole, source))
                || names_plan(source, rest))
    }

    /// Takes in how many there are in all, with what stands behind those.
    pub(super) fn set_whole(&mut self, source: &Source<'_, '_>, whole: &Figure, tail: Tail) {
        let between = self.figure.tokens.end..whole.tokens.start;
        self.among = source.each::<BasisCue>(between).all(|(_, cue, _)| cue != BasisCue::Target);
        self.figure.whole = Some(whole.value());
        self.figure.tokens.end = whole.tokens.end;
        // `45 hộ nghèo trên tổng số 12.450 hộ`: they are not only counted again.
        let part = self.tail.noun.clone();
        let same = noun::is_same(source, &part, &tail.noun);
        // `208 người trong số 578 giáo viên`: the whole says who they are.
        let says_little = !same && source.begins::<BareNoun>(&part);
        let less = same && (part.len() <= tail.noun.len() || !self.clause.words.is_empty());
        let keeps = self.among && !tail.noun.is_empty() && source.begins::<Counted>(&part) && !less && !says_little;
        self.tail = tail;
        if keeps {
            self.tail.noun = part;
        }
    }

    /// Whether it tells a part of the figure before, which only says of how many.
    pub(super) fn is_of(&self, before: &Self, source: &Source<'_, '_>) -> bool {
        let among = || matches!(source.exactly(&before.gap), Some(TailCue::In | TailCue::Among)) && !before.clause.part;
        // `Qua đối chiếu 17 chỉ tiêu, có 8 chỉ tiêu vượt`: plans are counted before what came of them.
        let plans = || is_plan(source, &before.tail.noun);
        let counts = before.lead.verb.is_none()
            && before.first
            && before.figure.is_count()
            && before.figure.whole.is_none()
            && self.figure.is_count();
        counts && (among() || plans()) && noun::is_same(source, &before.tail.noun, &self.tail.noun)
    }

    /// Whether it tells how many there are now of what the figure before counted: `từ 28 hộ nay có 35 hộ`, `năm 2020 là
    /// 28 hộ đến năm 2024 là 35 hộ`.
    pub(super) fn comes_to(&self, before: &Self, source: &Source<'_, '_>) -> bool {
        // Most figures come to nothing, and of those before them no change began.
        let plain = self.figure.whole.is_none() && before.figure.whole.is_none();
        let started = plain && before.has::<BasisCue>() && before.tells_start(source);
        if !(self.lead.until | before.lead.from | started) {
            return false;
        }
        let from = before.lead.from || started;
        // `đầu năm có 28 hộ, cuối năm còn 23 hộ`
        let left = || self.lead.verb == Some(LeadVerb::Left) && !self.clause.part;
        let by_then = (self.lead.until || from && (self.says_now(source) || left())) && !self.clause.fresh;
        let later = before.lead.from && (self.lead.verb == Some(LeadVerb::Have) || by_then)
            || started && by_then
            || before.lead.timed && by_then && self.lead.verb == Some(LeadVerb::Reach);
        let same = || {
            noun::is_same(source, &before.tail.noun, &self.tail.noun)
                || !self.figure.is_count() && !self.figure.is_percent() && self.unit(source) == before.unit(source)
        };
        // `từ 52 đảng viên đầu nhiệm kỳ, nay Đảng bộ có 96 đảng viên`
        let words = &self.clause.words;
        let of_it = words.is_empty() || by_then && is_bare_actor(source, words);
        later && of_it && same() && !before.tells_plan(source)
    }

    /// Whether it tells how many there were before: `đầu năm có 28 hộ`, but not `so với đầu năm`.
    fn tells_start(&self, source: &Source<'_, '_>) -> bool {
        let cues = || source.each::<BasisCue>(self.gap.start..self.figure.tokens.start).map(|(_, cue, _)| cue);
        cues().next_back() == Some(BasisCue::Previous) && cues().all(|cue| cue != BasisCue::Against)
    }

    /// Whether it tells what was planned: `Kế hoạch thu năm 2025 là 12 tỷ đồng`.
    fn tells_plan(&self, source: &Source<'_, '_>) -> bool {
        let words = &self.clause.words;
        source.is_at(BasisCue::Target, words.start, words.end)
    }

    /// Whether it only tells what came before of what the figure before measures: `trong khi cùng kỳ chỉ có 29`.
    pub(in crate::read) fn tells_before(&self, source: &Source<'_, '_>) -> bool {
        let words = &self.clause.words;
        let before = source.is_at(BasisCue::Previous, words.start, words.end);
        let only = || basis::find(source, words.start, words.end).is_some_and(|basis| basis.tokens.end == words.end);
        before && !self.bracketed && !self.first && self.figure.whole.is_none() && only()
    }

    /// What it only tells the amount of, where a comparison names that right before it: `So với kế hoạch (90 ha)`, `so
    /// với cùng kỳ năm 2019 là 12 vụ`.
    pub(in crate::read) fn compared(&self, source: &Source<'_, '_>) -> Option<Basis> {
        let whole = self.figure.whole.is_some();
        if whole || !self.has::<BasisCue>() || !self.clause.words.is_empty() || self.tail.basis.is_some() {
            return None;
        }
        if self.bracketed {
            return if self.is_bare() { self.basis_before_bracket(source) } else { None };
        }
        let figure = self.figure.tokens.start;
        let told = |basis: &&Basis| {
            let Range { start, end } = basis.tokens;
            let is = end + 1 == figure && source.is_at(TaskCue::Is, end, figure);
            is && start == self.lead.start && basis::begins_against(source, start, end)
        };
        self.lead.basis.as_ref().filter(|_| self.gap.is_empty()).filter(told).cloned()
    }

    /// Where figures that are no number stand between it and what they measure: `đạt 1,187,93 tấn, đạt 100,2%`. It is
    /// of that.
    pub(in crate::read) fn behind_unread(&self, source: &Source<'_, '_>) -> Option<usize> {
        let digits = |at: usize| source.tokens[at].kind == Kind::Digits && source.mention_at(at).is_none();
        let measured = |&at: &usize| digits(at) && source.longest::<Measure>(at + 1, self.gap.end).is_some();
        let at = self.gap.clone().find(measured)?;
        let parts = (self.gap.start..at).rev().take_while(|&at| digits(at) || source.tokens[at].kind == Kind::Comma);
        Some(at - parts.count())
    }

    /// Whether its sentence begins with a comparison that names nothing but what is compared: `So với cùng kỳ, giảm 5
    /// vụ`, `Tăng 5% so với cùng kỳ`.
    pub(in crate::read) fn begins_comparing(&self, source: &Source<'_, '_>) -> bool {
        let Range { start, end } = self.gap.start..self.figure.tokens.start;
        let differs = self.lead.verb.is_some_and(LeadVerb::tells_difference) && self.lead.start == start;
        if differs && self.clause.words.is_empty() && self.tail.basis.is_some() {
            // `Giảm 3 đảng viên vi phạm so với cùng kỳ`: those are others than were counted before.
            let noun = &self.tail.noun;
            let alone = || source.exactly::<Counted>(noun).is_some() && !self.figure.is_percent();
            return noun.is_empty() || alone();
        }
        let Some(basis) = basis::find(source, start, end).filter(|_| basis::begins_against(source, start, end)) else {
            return false;
        };
        let tells = self.bracketed || self.lead.verb.is_some();
        tells && self.clause.words.is_empty() && basis.tokens.end + 1 >= self.lead.start
    }

    /// Whether nothing leads up to it but how exact it is: `(gần 500 vụ)`.
    pub(in crate::read) fn is_bare(&self) -> bool {
        let lead = &self.lead;
        lead.verb.is_none() && lead.basis.is_none() && !lead.colon && !lead.timed && !lead.from
    }

    /// What a comparison names right before the bracket that opens before a figure: `So với kế hoạch (`.
    pub(in crate::read) fn basis_before_bracket(&self, source: &Source<'_, '_>) -> Option<Basis> {
        let open = self.gap.end.checked_sub(1).filter(|&at| at > self.gap.start)?;
        if source.tokens[open].kind != Kind::Open {
            return None;
        }
        let (at, ..) = source.each::<BasisCue>(self.gap.start..open).find(|&(_, cue, _)| cue == BasisCue::Against)?;
        basis::find(source, at, open).filter(|basis| basis.tokens.end == open)
    }

    /// Whether it only tells what was planned of what the figure before measures: `trong khi chỉ tiêu là 95%`.
    pub(in crate::read) fn tells_plan_behind(&self, source: &Source<'_, '_>) -> bool {
        let words = &self.clause.words;
        let only = || basis::find(source, words.start, words.end).is_some_and(|basis| basis.tokens.end == words.end);
        let reaches = matches!(self.lead.verb, None | Some(LeadVerb::Reach)) && self.lead.basis.is_none();
        self.tells_plan(source) && reaches && !self.clause.fresh && self.tail.basis.is_none() && only()
    }

    /// Whether it tells how much something else changed that the figure before is set against: `thấp hơn mức tăng 8%`.
    pub(in crate::read) fn tells_other_change(&self, source: &Source<'_, '_>) -> bool {
        let Range { start, end } = self.gap.start..self.figure.tokens.start;
        self.has::<Head>()
            && source.each::<Head>(start..end).any(|(at, head, len)| {
                let compared = matches!(
                    source.longest_before(start, at),
                    Some((LeadCue::Verb(LeadVerb::Above | LeadVerb::Below), _))
                );
                matches!(head, Head::Rise | Head::Fall) && at + len == end && compared
            })
            || self.tells_other_level(source)
            || self.tells_other_time(source)
    }

    /// Whether a bracket tells how much that is which the figure before is more or less than: `cao hơn mức tăng của quý
    /// II (2,09%)`.
    fn tells_other_level(&self, source: &Source<'_, '_>) -> bool {
        if !self.is_behind_open(source) || !self.is_bare() {
            return false;
        }
        let open = self.gap.end - 1;
        let more =
            |at: usize| matches!(source.longest(at, open), Some((LeadCue::Verb(LeadVerb::Above | LeadVerb::Below), _)));
        let parts = |at: &usize| matches!(source.tokens[*at].kind, Kind::Comma | Kind::Semicolon | Kind::Close);
        let from = (self.gap.start..open).rev().find(parts).map_or(self.gap.start, |mark| mark + 1);
        (from..open).any(more)
    }

    /// Whether a bracket only tells how much it was at a time that the figure before is more or less than: `cao hơn mức
    /// tăng của quý II, năm 2025 (2,1%)`.
    fn tells_other_time(&self, source: &Source<'_, '_>) -> bool {
        if !self.bracketed || !self.is_behind_open(source) || self.lead.verb.is_some() {
            return false;
        }
        let before = self.gap.start..self.gap.end - 1;
        let differs = |(_, cue, _)| matches!(cue, LeadCue::Verb(LeadVerb::Above | LeadVerb::Below));
        when::right_before(source, before.start, before.end).is_some() && source.each(before).any(differs)
    }

    /// Whether a bracket only tells how things are in all of a larger place: `(toàn tỉnh 92,6%)`.
    pub(in crate::read) fn tells_wider_place(&self, source: &Source<'_, '_>) -> bool {
        if !self.bracketed || !self.clause.words.is_empty() || self.lead.basis.is_some() || self.tail.basis.is_some() {
            return false;
        }
        let end = self.figure.tokens.start;
        let mut words = self.clause.start.min(self.lead.start)..end;
        let Some(at) = words.find(|&at| source.tokens[at].kind == Kind::Word) else { return false };
        match source.longest(at, end) {
            Some((LeadCue::Filler, len)) => source.each::<UnitWord>(at + 1..at + len).next().is_some(),
            _ => false,
        }
    }

    /// Whether it tells what the figure before came to in another year: `năm 2010 đạt 5 tỷ đồng, năm 2014 đạt 9 tỷ
    /// đồng`.
    pub(super) fn tells_another_year(&self, before: &Self, source: &Source<'_, '_>) -> bool {
        let is_year = |n: usize| matches!(source.mentions[n].value, Value::Year(_));
        let dated = |step: &Self| step.mentions_before(source).any(is_year);
        let reaches = self.lead.timed && matches!(self.lead.verb, Some(LeadVerb::Reach | LeadVerb::Left));
        let alone = |step: &Self| step.figure.whole.is_none() && !step.figure.is_percent() && !step.bracketed;
        // `kết nạp năm 2010 là 5 đảng viên, năm 2014 là 9 đảng viên`: what is done each year comes to nothing.
        let words = &before.clause.words;
        let named = || words.is_empty() || source.begins::<Head>(words);
        let alike = || match (self.unit(source), before.unit(source)) {
            (Some(Unit::Noun(one)), Some(Unit::Noun(other))) => noun::is_bare(source, &one, &other) && named(),
            (one, other) => one.is_some() && one == other,
        };
        reaches
            && self.clause.words.is_empty()
            && alone(self)
            && alone(before)
            && alike()
            && dated(before)
            && dated(self)
    }
}

/// Whether some words name a plan, and say no more than that it comes to what follows: `dự toán giao là`.
fn names_plan(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let Some(plan) = basis::find(source, words.start, words.end) else { return false };
    let rest = plan.tokens.end..words.end;
    let comes_to = source.exactly(&rest) == Some(LeadCue::Verb(LeadVerb::Reach));
    plan.kind == BasisCue::Target && (rest.is_empty() || comes_to)
}

/// Whether some words are who has what is counted, with no name: `Đảng bộ`, but not `Chi bộ thôn Đông`.
fn is_bare_actor(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.exactly::<Actor>(words).is_some()
}

/// Whether a noun is what a plan sets, and nothing more: `chỉ tiêu`.
fn is_plan(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    source.exactly(noun) == Some(BasisCue::Target)
}

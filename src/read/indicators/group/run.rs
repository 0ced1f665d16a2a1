//! Which of the results told before a figure goes on with: the verb of a list, the whole that a part is of, the count
//! that a difference or a rate belongs to.

use std::ops::Range;

use rust_decimal::Decimal;

use super::{Current, Groups};
use crate::lex::Kind;
use crate::lexicon::{Counted, Function, Head, HeadCue, LeadVerb};
use crate::read::indicators::clause::Link;
use crate::read::indicators::draft::{Draft, MOST_DRAFTS_BACK, rounds_to};
use crate::read::indicators::step::Step;
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::subject::left::{self, Left};
use crate::read::indicators::subject::{From, Subject};
use crate::read::indicators::words::noun;
use crate::read::source::Source;

/// How many items back a list counted the same.
const MOST_ITEMS_BACK: usize = 3;

impl Groups<'_, '_, '_> {
    /// Which of two counts a rate is of that follows both: `điều tra 9/10 vụ, 12 đối tượng, đạt 90%` of the one that is
    /// set against another figure, where both have one verb or the rate is what the two figures make.
    pub(super) fn rated(&mut self, n: usize, rate: Decimal) -> usize {
        if let Some(part) = self.taken_as_whole(n, rate) {
            return part;
        }
        // `dư nợ 152 tỷ đồng/3.987 hộ/102 tổ, chiếm 31%`, `giải quyết 9 vụ/12 bị cáo, đạt 90%`: that is of what stands
        // first.
        let first = |n: usize| self.drafts[n].figures.first().and_then(|figure| figure.tokens().start.checked_sub(1));
        let slashed = |n: usize| {
            let counts = self.drafts[n].is_count && self.drafts[n].rates.is_empty();
            counts && first(n).is_some_and(|at| self.source.tokens[at].kind == Kind::Slash)
        };
        let start = (self.first..=n).rev().take(MOST_ITEMS_BACK).find(|&n| !slashed(n));
        if let Some(first) = start.filter(|&start| start < n && self.drafts[start].rates.is_empty()) {
            return first;
        }
        let last = &self.drafts[n];
        let plain = last.listed && last.second.is_none() && last.rates.is_empty();
        let before = n.checked_sub(1).filter(|&before| plain && before >= self.first);
        let set_against = |before: &usize| {
            let draft = &self.drafts[*before];
            let own = || draft.subject == last.subject || draft.rounds_to(rate);
            draft.second.is_some() && draft.rates.is_empty() && own()
        };
        before.filter(set_against).unwrap_or(n)
    }

    /// The count of a part, where the count behind its slash is the whole, as the rate says that they make: `2.345 hội
    /// viên/3.120 phụ nữ, đạt 75,2%`. The whole is no result of its own.
    fn taken_as_whole(&mut self, n: usize, rate: Decimal) -> Option<usize> {
        let before = n.checked_sub(1).filter(|&before| before >= self.first && n + 1 == self.drafts.len())?;
        let plain = |draft: &Draft| draft.is_count && draft.rates.is_empty() && draft.second.is_none();
        let (part, whole) = (&self.drafts[before], &self.drafts[n]);
        let at = whole.figures.first()?.tokens().start.checked_sub(1)?;
        let slashed = self.source.tokens[at].kind == Kind::Slash && plain(part) && plain(whole);
        let makes = || part.amount.zip(whole.amount).is_some_and(|(part, whole)| rounds_to(part, whole, rate));
        if !slashed || !makes() {
            return None;
        }
        let whole = self.take_last(before)?;
        let part = &mut self.drafts[before];
        (part.second, part.among) = (whole.amount, true);
        part.figures.extend(whole.figures);
        self.current = Current::Draft(before);
        Some(before)
    }

    /// Takes the last draft away, which goes into another: what went on with it goes on with that.
    fn take_last(&mut self, into: usize) -> Option<Draft> {
        let last = self.drafts.len().checked_sub(1)?;
        let moved = |n: usize| if n == last { into } else { n };
        let current = |current: Current| match current {
            Current::Draft(n) => Current::Draft(moved(n)),
            Current::Nothing | Current::Dropped => current,
        };
        (self.current, self.host) = (current(self.current), self.host.map(current));
        (self.parts, self.outside) = (self.parts.moved(moved), self.outside.moved(moved));
        self.table.go_on_with(moved);
        self.drafts.pop()
    }

    /// Whether a bracket only tells how much of a whole a part is: `trong đó nông nghiệp 9 tỷ đồng (32%)`. Where the
    /// whole was rated itself, so is the part.
    pub(super) fn shared_out(&self, n: usize, step: &Step) -> bool {
        let draft = &self.drafts[n];
        let unrated = |whole: usize| self.drafts[whole].rates.is_empty() && self.drafts[whole].unit == draft.unit;
        step.opens_bracket(self.source) && draft.rates.is_empty() && draft.part_of.is_some_and(unrated)
    }

    /// The verb that a list of percentages shares: `đàn trâu đạt 110%, đàn bò 99,2%`. Parts of an amount go on with
    /// what was told of that last only where it changed: `đạt 5 tỷ đồng, tăng 9%, trong đó nông nghiệp 7%`.
    pub(super) fn listed_verb(&self, n: usize) -> Option<LeadVerb> {
        let draft = &self.drafts[n];
        let before = self.drafts.get(n.checked_sub(1)?)?;
        let rated = matches!(draft.subject.head(self.source), Some(Head::Rate | Head::Portion));
        let verb = before.rates.last().filter(|rate| rate.is_percent)?.verb;
        let changed =
            draft.part_of == Some(n - 1) && verb.is_some_and(LeadVerb::tells_difference) && before.ends_in_rate();
        verb.filter(|_| !rated && (before.amount.is_none() || changed))
    }

    /// Whether a difference may be of a running result: of a count only where it counts the same, or does not say what.
    pub(super) fn changes(&self, n: usize, step: &Step) -> bool {
        let draft = &self.drafts[n];
        let noun = &step.tail.noun;
        match draft.counted() {
            Some(counted) => noun::is_bare(self.source, noun, counted) || noun::is_same(self.source, counted, noun),
            // `giảm 3 vụ, giảm 2 người chết`
            None if draft.amount.is_none() && draft.subject.from == From::Behind => {
                noun::is_bare(self.source, noun, &draft.subject.tokens)
            }
            // `thu ngân sách tăng 5%, giảm 9 hộ nghèo`
            None if draft.amount.is_none() && noun::head(self.source, noun).is_some() => {
                let subject = &draft.subject.tokens;
                noun::says_nothing(self.source, noun) || noun::shares_word(self.source, subject, noun)
            }
            None => true,
        }
    }

    /// The last results of the sentence, the nearest first.
    pub(super) fn nearest(&self) -> impl Iterator<Item = usize> + use<> {
        let furthest = self.first.max(self.drafts.len().saturating_sub(MOST_DRAFTS_BACK));
        (furthest..self.drafts.len()).rev()
    }

    /// The last result of the sentence whose subject has all of some words in it: `tổng vốn đăng ký`, `về vốn đăng ký`.
    pub(super) fn last_naming(&self, words: &Range<usize>) -> Option<usize> {
        let names = |&n: &usize| noun::is_bare(self.source, words, &self.drafts[n].subject.tokens);
        self.nearest().find(names)
    }

    /// The last result of the sentence that counts what a difference is of: `62 đảng viên, … giảm 18 đảng viên`.
    pub(super) fn last_counting(&self, unit: Option<&Unit>) -> Option<usize> {
        let Some(Unit::Noun(noun)) = unit else { return None };
        let noun = &without_number(self.source, noun);
        let counts = |draft: &Draft| {
            let same =
                |counted: &Range<usize>| noun::is_same(self.source, counted, noun) || self.names(draft, counted, noun);
            draft.counted().is_some_and(same)
        };
        let counting = || self.nearest().filter(|&n| counts(&self.drafts[n]));
        // `làm chết 2 người, bị thương 4 người, giảm 1 người chết`: what is told of them says which.
        let counted = self.source.longest::<Counted>(noun.start, noun.end).map_or(1, |(_, len)| len);
        let more = noun.start + counted..noun.end;
        let told = |n: &usize| noun::shares_word(self.source, &self.drafts[*n].subject.tokens, &more);
        // `13 vụ (9 vụ trộm cắp, 4 vụ cố ý gây thương tích), tăng 4 vụ`: what stands behind a bracket is of what it
        // told parts of.
        let whole = self.draft().filter(|&n| counts(&self.drafts[n]));
        let whole = || whole.filter(|_| counting().next().is_some_and(|last| self.drafts[last].part_of == whole));
        counting().find(told).or_else(whole).or_else(|| counting().next().map(|last| self.summed(last)))
    }

    /// The result whose parts some counts are that end with one: `13 vụ việc gồm 9 vụ trộm cắp và 4 vụ đánh nhau`.
    fn summed(&self, last: usize) -> usize {
        let part = &self.drafts[last];
        let counts = |n: &usize| {
            let draft = &self.drafts[*n];
            draft.rates.is_empty()
                && draft
                    .counted()
                    .zip(part.counted())
                    .is_some_and(|(one, other)| noun::is_same(self.source, one, other))
        };
        let mut sum = Decimal::ZERO;
        for n in self.nearest().filter(|&n| n <= last).take_while(counts) {
            let Some(amount) = self.drafts[n].amount else { break };
            if n + 1 < last && amount == sum {
                return n;
            }
            let Some(more) = sum.checked_add(amount) else { break };
            sum = more;
        }
        last
    }

    /// Whether the subject of a draft names a noun, where what it counts says nothing: `tổng số đảng viên lên 657 đồng
    /// chí, tăng 98 đảng viên`.
    fn names(&self, draft: &Draft, counted: &Range<usize>, noun: &Range<usize>) -> bool {
        let says_nothing = |noun| noun::is_bare(self.source, noun, &(0..0));
        says_nothing(counted) && !says_nothing(noun) && noun::is_bare(self.source, noun, &draft.subject.tokens)
    }

    /// The last result of the sentence in the money or measure of a difference, where the running one is a count: `dư
    /// nợ 45 tỷ đồng/1.120 hộ, tăng 3 tỷ đồng`.
    pub(super) fn last_measuring(&self, unit: Option<&Unit>) -> Option<usize> {
        let measure = unit.filter(|unit| unit.noun().is_none())?;
        let counts = self.draft().is_some_and(|n| self.drafts[n].counted().is_some());
        let like = |n: &usize| self.drafts[*n].unit.as_ref() == Some(measure) && self.drafts[*n].amount.is_some();
        counts.then(|| self.nearest().find(like)).flatten()
    }

    /// The draft whose subject a figure without one goes on with. Money in a list is no sum of the things counted
    /// before it: `thu giữ 5 khẩu súng, trong đó 2 khẩu tự chế, 37 triệu đồng`. Where nothing but things is listed,
    /// nothing names it.
    pub(super) fn listing(&self, step: &Step, n: usize) -> Option<&Draft> {
        let counts = |draft: &Draft| draft.is_count && draft.subject.from == From::Behind;
        let last = &self.drafts[n];
        if step.clause.link != Link::Listed || !step.figure.is_money() || !counts(last) {
            return Some(last);
        }
        let joined = |draft: &&Draft| counts(draft) && (draft.listed || draft.part_of.is_some());
        let before = self.drafts[self.first..=n].iter().rev().find(|draft| !joined(draft));
        let alone = !step.gap.is_empty() && step.lead.verb.is_none() && step.tail.noun.is_empty();
        before.filter(|draft| draft.subject.from == From::Verb).or_else(|| (!alone).then_some(last))
    }

    /// Whether the verb of a running list counted the same before: `phát hiện 5 vụ, 7 đối tượng; 2 vụ`.
    pub(super) fn counts_like(&self, step: &Step, running: &Draft) -> bool {
        let Some(Unit::Noun(noun)) = step.unit(self.source) else { return false };
        let same = |draft: &Draft| {
            let counted = |counted: &Range<usize>| noun::is_same(self.source, counted, &noun);
            draft.subject == running.subject && draft.counted().is_some_and(counted)
        };
        self.drafts[self.first..].iter().rev().take(MOST_ITEMS_BACK).any(same)
    }

    /// Whether it counts on what the running verb did: `kết nạp 5 đảng viên, lũy kế 9 tháng là 14 đảng viên`.
    pub(super) fn sums_up(&self, step: &Step, running: &Draft, own: &Subject) -> bool {
        let noun = &step.tail.noun;
        let same =
            |counted: &Range<usize>| noun::says_nothing(self.source, noun) || noun::is_same(self.source, counted, noun);
        let so_far = || self.source.each::<HeadCue>(step.gap.clone()).any(|(_, cue, _)| cue == HeadCue::SoFar);
        let goes_on = step.has::<HeadCue>() && running.subject.from == From::Verb && own.from == From::Behind;
        goes_on && so_far() && running.counted().is_some_and(same)
    }

    /// Whether it tells of another time what the running noun came to: `đàn bò năm 2023 đạt 90 con, năm 2024 đạt 95
    /// con`, `thu ngân sách quý III đạt 9 tỷ đồng, tổng 9 tháng đạt 25 tỷ đồng`.
    pub(super) fn comes_to_again(&self, step: &Step, running: &Draft, own: &Subject) -> bool {
        // `số vụ cháy: tháng 10: 5 vụ; tháng 11: 3 vụ`, `hộ nghèo: năm 2023 12 hộ, năm 2024 9 hộ`
        let alone = step.lead.timed && step.lead.verb.is_none() && step.clause.words.is_empty();
        let headed = alone && (step.lead.colon || !step.clause.fresh);
        let reached = (step.lead.timed || step.lead.yearly) && step.lead.verb == Some(LeadVerb::Reach);
        let timed = headed || reached && !step.clause.fresh;
        let goes_on = timed && running.subject.from == From::Before && running.amount.is_some();
        let counted = || running.counted().is_some_and(|one| noun::is_bare(self.source, &own.tokens, one));
        let unit = || step.unit(self.source);
        let summed =
            || self.source.exactly(&own.tokens) == Some(Head::Sum) && running.counts_in(self.source, unit().as_ref());
        goes_on && (own.from == From::Behind && counted() || own.from == From::Before && summed())
    }

    /// What names a part before the figure, where the noun behind only counts the same as the whole does: `1.230 hồ sơ,
    /// trong đó đúng hạn 1.100 hồ sơ`.
    pub(super) fn part_named(&self, step: &Step, running: &Draft, own: &Subject) -> Option<Subject> {
        let whole = running.counted()?;
        let same = own.from == From::Behind
            && noun::is_counted(self.source, step.tail.noun.clone())
            && noun::is_same(self.source, whole, &step.tail.noun);
        if !same {
            return None;
        }
        let tokens = match left::of(self.source, step) {
            Left::Noun(tokens) => tokens,
            // `trong đó, kinh tế 4/4 chỉ tiêu`, `63 hộ chưa nhận (thị trấn 41 hộ, xã Nam 22 hộ)`
            Left::Actor(tokens) if self.whole_of(step).is_some() || counts_where(step) => tokens,
            _ => return None,
        };
        Some(Subject::before(tokens))
    }
}

/// Whether a bracket tells how many of what it stands behind there are somewhere.
fn counts_where(step: &Step) -> bool {
    step.bracketed && step.lead.start == step.figure.tokens.start
}

/// What is counted, without the words for how many there are of it: `số vụ`, `số lượng dự án`.
fn without_number(source: &Source<'_, '_>, noun: &Range<usize>) -> Range<usize> {
    match source.longest(noun.start, noun.end) {
        Some((Head::Sum, len)) if len < noun.len() => noun.start + len..noun.end,
        _ if source.length(Function::Number, noun.start, noun.end) == Some(1) => noun.start + 1..noun.end,
        _ => noun.clone(),
    }
}

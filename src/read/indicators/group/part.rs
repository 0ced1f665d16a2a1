//! Which indicators are parts of another: `tổng thu 9 tỷ đồng, trong đó thu nội địa 5 tỷ đồng`.
//!
//! | before the figure | parts |
//! |---|---|
//! | `…, trong đó` | what the sentence goes on with, up to a `;`, and behind that what names more parts of the same count |
//! | `…, trong đó:` | all that the sentence goes on with and that counts in the same |
//! | `. Trong đó` | the same, of what the sentence before told last |
//! | `trong đó:` at the end of a line | the first of each item under it |
//! | `Trong đó` at the head of a line | what it begins with, of what the line before told last |

use std::ops::Range;

use super::Groups;
use crate::lex::Kind;
use crate::lexicon::{Counted, LeadCue, Opener, Role};
use crate::model::{Indicator, Place};
use crate::read::indicators::draft::MOST_DRAFTS_BACK;
use crate::read::indicators::step::Step;
use crate::read::indicators::subject::From;
use crate::read::indicators::words::noun;
use crate::read::layout::Line;
use crate::read::source::Source;

/// What the lines behind may tell parts of.
#[derive(Debug, Default)]
pub(in crate::read) struct Across {
    /// How many indicators were told before the line.
    first: usize,
    /// What the line before told last.
    last: Option<usize>,
    /// The mark of that line.
    last_mark: Option<Kind>,
    /// What the items under `trong đó:` are parts of.
    whole: Option<usize>,
    /// The mark of the line that this ended.
    mark: Option<Kind>,
}

impl Across {
    /// Makes the indicators of a line that was read parts of one in a line before, where the lines say so.
    pub(in crate::read) fn join(&mut self, source: &Source<'_, '_>, line: &Line, found: &mut [Indicator<'_>]) {
        let first = std::mem::replace(&mut self.first, found.len());
        let tokens = line.tokens().start + line.marker()..line.tokens().end;
        let mark = (line.marker() > 0).then(|| source.tokens[line.tokens().start].kind);
        if mark.is_none() || mark == self.mark {
            self.whole = None;
        }
        let begins = source.is_at(Opener::Part, tokens.start, tokens.end);
        let parts = if begins { first..found.len() } else { first..found.len().min(first + 1) };
        if let Some(whole) = self.last.filter(|_| begins).or(self.whole) {
            let unit = found[whole].unit.clone();
            let same = |part: &&mut Indicator<'_>| unit.is_some() && part.unit == unit && part.part_of.is_none();
            found[parts].iter_mut().take_while(same).for_each(|part| part.part_of = Place::of(whole));
        }
        // `Trong đó:` may stand in a line of its own.
        if found.len() > first || !begins {
            self.last = (first..found.len()).rev().find(|&n| found[n].part_of.is_none());
            self.last_mark = mark;
        }
        let colon = tokens.clone().next_back().filter(|&at| source.tokens[at].kind == Kind::Colon);
        let opens = |at| source.is_before(Opener::Part, tokens.start, at);
        if colon.is_some_and(opens) {
            (self.whole, self.mark) = (self.last, mark.or(self.last_mark));
        }
    }
}

/// What the figures of a sentence may be parts of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parts {
    /// What `trong đó` tells a part of.
    whole: Option<usize>,
    /// The same, where it begins the sentence behind.
    said: Option<usize>,
    /// Whether words say that they are parts, and not only examples or exceptions.
    certain: bool,
    /// Whether a colon behind it opens a list of parts.
    listed: bool,
}

impl Parts {
    /// The same where the drafts have other numbers.
    pub(super) fn moved(self, to: impl Fn(usize) -> usize) -> Self {
        Self { whole: self.whole.map(&to), said: self.said.map(&to), ..self }
    }
}

impl Groups<'_, '_, '_> {
    /// What the sentence before told last, where this one, which has terms of some kinds in it, begins with `trong đó`.
    pub(super) fn parts_before(&self, sentence: &Range<usize>, kinds: u128) -> Parts {
        // Few sentences turn to anything.
        let turns = kinds & Role::Turns.bit() != 0;
        let begins = turns && self.source.is_at(Opener::Part, sentence.start, sentence.end);
        let last = || (self.first..self.drafts.len()).rev().find(|&n| self.drafts[n].part_of.is_none());
        Parts { said: begins.then(last).flatten(), ..Parts::default() }
    }

    /// Takes in what stands before a figure.
    pub(super) fn enter_parts(&mut self, step: &Step) {
        if step.clause.part {
            self.parts.whole = self.draft().or(self.parts.said.filter(|_| step.first));
            self.parts.certain = self.says_part(step);
            self.parts.listed = self.opens_parts(step);
        } else if step.clause.fresh && !step.bracketed && self.parts.whole.or(self.parts.said).is_some() {
            // `trong đó: khiếu nại 2, tố cáo 1; đã giải quyết 3 đơn`: what was done is told anew.
            let begins = step.clause.start..step.lead.start;
            let done = self.source.is_at(LeadCue::Done, begins.start, begins.end);
            if done || !self.parts.listed && !self.goes_on_with_parts(step) {
                self.parts = Parts::default();
            }
        }
    }

    /// Whether words say that a figure is a part, as `như` and `riêng` do not.
    fn says_part(&self, step: &Step) -> bool {
        self.source.each(step.gap.clone()).any(|(_, opener, _)| matches!(opener, Opener::Part))
    }

    /// Whether an item behind a semicolon names one more part of what the item before was one of: `trong đó kinh tế 4
    /// hồ sơ; văn hóa 9 hồ sơ`.
    fn goes_on_with_parts(&self, step: &Step) -> bool {
        let running = |whole: usize| self.draft().filter(|&n| self.drafts[n].part_of == Some(whole));
        let Some(whole) = self.parts.whole.filter(|&whole| running(whole).is_some()) else { return false };
        let labelled = step.lead.verb.is_none() && step.figure.is_count() && !step.clause.words.is_empty();
        labelled && self.is_of_kind(whole, step) && step.subject(self.source).is_some_and(|own| own.from != From::Verb)
    }

    /// What a figure that stands in no bracket is a part of.
    pub(super) fn whole_of(&self, step: &Step) -> Option<usize> {
        // `3 công trình, trong đó 5 tỷ đồng`: money is no part of what is counted.
        let near = |n| n >= self.first && (step.clause.part || !step.clause.fresh) && !step.figure.is_money();
        let whole = self.parts.whole.map(|n| self.counted_as(n, step))?;
        let whole = self.at_least(whole, step);
        // `trong đó 4 ca nặng; 77 ca khác`: what is told anew and is more than the whole ends the list.
        let told_anew = step.clause.fresh && !step.clause.part && step.unit(self.source).is_some();
        let may_be = self.parts.certain && !told_anew || !self.exceeds(whole, step);
        (may_be && (near(whole) || self.is_of_kind(whole, step))).then_some(whole)
    }

    /// The last of the results told with a whole that may have so many parts: `xử phạt 120 trường hợp, tước giấy phép
    /// 12 trường hợp. Trong đó, nồng độ cồn 45 trường hợp`.
    fn at_least(&self, whole: usize, step: &Step) -> usize {
        let unit = step.unit(self.source).filter(|_| self.exceeds(whole, step));
        let Some(unit) = unit else { return whole };
        let alike = |&n: &usize| {
            let draft = &self.drafts[n];
            draft.part_of.is_none() && draft.counts_in(self.source, Some(&unit)) && !self.exceeds(n, step)
        };
        let first = if whole < self.first { self.before } else { self.first };
        (first..whole).rev().take(MOST_DRAFTS_BACK).find(alike).unwrap_or(whole)
    }

    /// Which of the results told before a part is of by its own words, where more than one was: `có 350 đảng viên ở 12
    /// chi bộ; trong đó đảng viên nữ là 120`.
    fn counted_as(&self, whole: usize, step: &Step) -> usize {
        // `1.250 cơ sở lưu trú với 25.000 phòng, trong đó 45 cơ sở xếp hạng`
        let words = if step.clause.words.is_empty() { &step.tail.noun } else { &step.clause.words };
        let counts = |n: &usize| {
            let counted = self.drafts[*n].counted();
            counted.is_some_and(|counted| noun::is_same(self.source, words, counted))
        };
        let before = || (self.first..whole).rev().take(MOST_DRAFTS_BACK);
        let told = || before().filter(|&n| self.drafts[n].part_of.is_none());
        // `215 ha rừng, độ che phủ 54%; trong đó rừng tự nhiên 150 ha`: a measure is a part of what is measured like
        // it.
        let unit = step.unit(self.source).filter(|unit| unit.noun().is_none() && self.drafts[whole].unit.is_none());
        if let Some(unit) = unit {
            return told().find(|&n| self.drafts[n].unit.as_ref() == Some(&unit)).unwrap_or(whole);
        }
        // `31 vụ/45 đối tượng, trong đó khởi tố 12 vụ`: cases are a part of cases.
        let unit = step.unit(self.source).filter(|unit| unit.noun().is_some());
        let like = |n: &usize| self.drafts[*n].counts_in(self.source, unit.as_ref()) && !self.exceeds(*n, step);
        if unit.is_some() && self.drafts[whole].unit.is_some() && !like(&whole) {
            if let Some(alike) = told().find(like) {
                return alike;
            }
        }
        if !self.source.begins::<Counted>(words) || counts(&whole) {
            return whole;
        }
        told().find(counts).unwrap_or(whole)
    }

    /// Whether a colon behind `trong đó` says that all that its sentence goes on with are parts.
    fn opens_parts(&self, step: &Step) -> bool {
        let end = step.figure.tokens.start;
        let colon = |at: usize| {
            let opener = self.source.longest(at, end);
            matches!(opener, Some((Opener::Part, len)) if self.source.tokens[at + len].kind == Kind::Colon)
        };
        (step.gap.start..end).any(colon)
    }

    /// Whether a figure counts in what its whole counts in, or is a percentage of that.
    fn is_of_kind(&self, whole: usize, step: &Step) -> bool {
        let unit = step.unit(self.source);
        unit.is_none() || self.drafts[whole].counts_in(self.source, unit.as_ref())
    }
}

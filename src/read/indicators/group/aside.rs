//! Figures that measure nothing of the unit where they stand: what a meeting does, what is handed over at it, where
//! something is or came from.

use super::{Current, Groups};
use crate::lexicon::{Head, MeetingKind};
use crate::read::indicators::scope;
use crate::read::indicators::step::{Role, Step};
use crate::read::indicators::subject::{From, Subject};

impl Groups<'_, '_, '_> {
    /// Whether a figure is no result of its subject. What it tells of a meeting holds for the sentence behind it.
    pub(super) fn measures_nothing(&mut self, step: &Step, subject: &Subject) -> bool {
        // `truy tặng Huy hiệu Đảng cho 10 đảng viên`
        let award = self.has_aside
            && (scope::is_award(self.source, &subject.tokens)
                || scope::is_award(self.source, &step.tail.noun)
                || subject.from == From::Behind && scope::is_award(self.source, &step.clause.words));
        let awarded = award && !self.is_told_with_results();
        // `trao Huy hiệu 30, 40, 50 năm tuổi Đảng`: with no noun behind it a figure says which are handed over.
        let which = award && step.figure.is_count() && step.figure.whole.is_none() && step.tail.noun.is_empty();
        self.occasion |= awarded
            || scope::is_vote(self.source, &step.tail.noun)
            || step.has::<MeetingKind>() && scope::is_attendance(self.source, &step.gap, &step.tail.noun)
            || (self.venue
                && (scope::is_honour(self.source, &subject.tokens)
                    || step.figure.is_count() && scope::is_honoured(self.source, step.figure.tokens.end)));
        let made_up = step.tells_makeup(self.source, self.current == Current::Dropped);
        // `biểu quyết thống nhất 100%`
        let voted = step.figure.is_percent() && scope::tells_vote(self.source, &subject.tokens);
        awarded
            || which
            || made_up
            || voted
            || self.has_aside && scope::is_absent(self.source, &step.clause.words)
            // `giảm từ 14 ban xuống còn 9 ban`: how many there are of something is told, whatever it is.
            || !matches!(step.role, Role::Start | Role::End)
                && scope::is_other(self.source, &step.figure, &subject.tokens, &step.tail.noun)
            || (step.figure.is_count() && self.counts_nothing(step, subject))
    }

    /// Whether results stand before a figure in its sentence, which tells of no meeting: `kết nạp 5 đảng viên; trao Huy
    /// hiệu Đảng cho 7 đồng chí`.
    fn is_told_with_results(&self) -> bool {
        self.drafts.len() > self.first && !self.venue && !self.occasion
    }

    /// Whether a count is of a meeting, or only tells which ones are meant.
    fn counts_nothing(&self, step: &Step, subject: &Subject) -> bool {
        let figure = step.figure.tokens.start;
        // `130 đại biểu thay mặt cho 742 đảng viên`: so many there are, however few came.
        let represented = || self.has_aside && scope::is_represented(self.source, figure);
        let of_meeting = self.occasion && !self.is_headed(subject) && !represented();
        let before = step.clause.start..figure;
        let hastened = || self.goal && scope::is_hastened(self.source, &before);
        let chosen = || scope::is_chosen(self.source, step.figure.tokens.end);
        let origin = || scope::is_origin(self.source, &before);
        let comes = || scope::is_coming(self.source, &step.tail.noun);
        let speaks = || scope::is_speaking(self.source, &step.tail.noun);
        of_meeting
            || comes()
            || speaks()
            || scope::is_within(self.source, figure)
            || self.has_aside && (hastened() || origin() || chosen())
    }

    /// `kỳ họp đánh giá tình hình, tổng đàn gia súc 350 con`: what has a head of its own is measured all the same.
    fn is_headed(&self, subject: &Subject) -> bool {
        let head = subject.head(self.source);
        let sums = || {
            matches!(head, Some(Head::Sum | Head::Planned)) && !scope::is_occasion(self.source, subject.tokens.clone())
        };
        // `tỷ lệ đảng viên dự đại hội 612/689 đồng chí`
        subject.from == From::Before && (head == Some(Head::Rate) || sums())
    }
}

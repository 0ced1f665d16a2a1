//! What stands before a task and is none of it: what it rests on, a condition, what a request is about.

use std::ops::Range;

use super::{Clause, Reading, is_any_verb, is_verb};
use crate::lex::Kind;
use crate::lexicon::{Charged, LeadCue, LeadVerb, Role, TaskCue};
use crate::read::directives::words::list;
use crate::read::directives::words::walk::{Prefer, Walk, What};
use crate::read::source::Source;
use crate::value::Date;

/// The most tokens of what a task rests on.
const LONGEST_GROUND: usize = 16;

/// The most tokens of a condition.
const LONGEST_CONDITION: usize = 30;

impl Reading<'_, '_, '_> {
    /// What a task rests on: `căn cứ nghị quyết để rà soát kết quả`, where the ground belongs to it, or
    /// `trên cơ sở kế hoạch đã xây dựng, bám sát tiến độ`.
    pub(super) fn ground(&mut self, at: usize, end: usize) -> Option<Clause> {
        if (self.asked || at == self.subject) && leads_to_aim(self.source, end, self.end) {
            return Some(Clause::Task { start: at, subject: self.subject..at });
        }
        if self.asked {
            self.ground_until = comma_behind(self.source, end, self.end);
        }
        None
    }

    /// `Với các dự án do các bộ thực hiện, Phó Thủ tướng đề nghị …`: what that is about is no task.
    pub(super) fn pass_request(&mut self, end: usize) {
        let request = request_behind(self.source, self.today, end..self.end);
        self.ground_until = request.unwrap_or(self.ground_until);
    }

    /// What is to be done by those whom a clause turns to, or about what it names: `còn các đoàn thể thì vận động hội
    /// viên`, `đối với nơi không bảo đảm nguồn nước thì dừng sản xuất`.
    pub(super) fn turned(&mut self, at: usize, end: usize) -> Option<Clause> {
        let about = self.source.is_at(TaskCue::For, self.start, at);
        let others = self.source.length(LeadCue::Verb(LeadVerb::Left), self.start, at);
        if !about && others.is_none() {
            return None;
        }
        let known = is_any_verb(self.source, end, self.end);
        let subject = others.map_or(end..end, |len| self.start + len..at);
        // `còn các chi bộ thì sinh hoạt chưa đều`, `thì diện tích gieo trồng đạt 50 ha`: that is how things stand.
        let stands = |at: usize| match self.source.longest(at, self.end) {
            Some((TaskCue::Told | TaskCue::Passive, _)) => true,
            _ => self.source.is_at(LeadCue::Verb(LeadVerb::Reach), at, self.end),
        };
        if (end..self.end).take_while(|&at| self.source.tokens[at].kind != Kind::Comma).any(stands) {
            return None;
        }
        // `còn các hộ thì thiếu đất`, `còn vụ đông thì trồng 50 ha`: nobody is told to.
        if others.is_some() && !(known && self.source.longest::<Charged>(subject.start, at).is_some()) {
            return None;
        }
        let does = known || list::begins_with_some_verb(self.source, &(end..self.end));
        (self.told, self.subject) = (false, end);
        does.then_some(Clause::Task { start: end, subject })
    }

    /// What a condition leads to: `các chi bộ nếu chưa có chi ủy thì kiện toàn`.
    pub(super) fn condition(&mut self, at: usize, end: usize) -> Option<Clause> {
        let condition = condition_end(self.source, end, self.end)?;
        let task = condition + 1;
        // `nếu xã nào chậm thì không được bố trí vốn`: what follows from it, and nothing to do.
        if self.source.is_at(TaskCue::Barred, task, self.end) {
            return Some(Clause::Other);
        }
        if is_any_verb(self.source, task, self.end) {
            return Some(Clause::Task { start: task, subject: self.subject..at });
        }
        self.subject = task;
        self.ground_until = condition;
        None
    }
}

/// Where someone is asked for something within some tokens, before any task begins behind a comma.
fn request_behind(source: &Source<'_, '_>, today: Option<Date>, tokens: Range<usize>) -> Option<usize> {
    let begins = |at: usize| source.tokens[at - 1].kind == Kind::Comma;
    let mut steps = Walk::new(source, today, tokens, Prefer::Verbs);
    steps
        .find(|step| match step.what {
            What::Cue(TaskCue::Request) => true,
            What::Verb(_) => begins(step.at),
            _ => false,
        })
        .filter(|step| step.what == What::Cue(TaskCue::Request))
        .map(|step| step.at)
}

/// Where a leader who is named behind a comma asks for something, if nothing is asked before.
pub(super) fn led_request_behind(source: &Source<'_, '_>, tokens: Range<usize>) -> Option<usize> {
    let asking = source.next_of(Role::Asks.bit(), tokens.clone())?;
    let (request, ..) = source.each::<TaskCue>(asking..tokens.end).find(|&(_, cue, _)| cue == TaskCue::Request)?;
    let comma = (tokens.start..request).rev().find(|&at| source.tokens[at].kind == Kind::Comma)?;
    let leader = source.longest::<TaskCue>(comma + 1, request);
    matches!(leader, Some((TaskCue::Leader | TaskCue::Office, _))).then_some(request)
}

/// Where a condition ends: at `thì`, or at the next comma.
fn condition_end(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let mut near = at..end.min(at + LONGEST_CONDITION);
    let then = near.find(|&at| matches!(source.longest(at, end), Some((TaskCue::Then, 1))));
    then.or_else(|| Some(comma_behind(source, at, end)).filter(|&comma| comma > at))
}

/// Whether `để` stands before the next comma, with a verb behind it: what comes before is no ground of another task.
fn leads_to_aim(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let near = at..end.min(at + LONGEST_GROUND);
    let mut before_comma = near.take_while(|&at| !ends_ground(source, at, end));
    before_comma.any(|at| match source.longest(at, end) {
        Some((TaskCue::To, len)) => is_verb(source, at + len, end),
        Some((TaskCue::Purpose, _)) => true,
        _ => false,
    })
}

/// The next comma, not far behind a token; the token itself where there is none.
fn comma_behind(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let near = &source.tokens[at..end.min(at + LONGEST_GROUND)];
    near.iter().position(|token| token.kind == Kind::Comma).map_or(at, |n| at + n)
}

/// Whether a comma ends what a task rests on: `căn cứ kế hoạch, …`, but not the first of `căn cứ chức năng, nhiệm vụ,
/// …`.
fn ends_ground(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.tokens[at].kind == Kind::Comma && !source.is_at(TaskCue::Topic, at + 1, end)
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_tasks;

    #[test]
    fn behind_what_a_request_is_about() {
        check_tasks(&[
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Với dự án do huyện thực hiện trên địa bàn, bà Lan đề nghị các xã bàn giao mặt bằng.",
                &["rà soát hộ nghèo", "bàn giao mặt bằng"],
            ),
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Đối với dự án do xã đầu tư còn dở dang, đề nghị sớm khởi công.",
                &["rà soát hộ nghèo", "sớm khởi công"],
            ),
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Đối với cấp xã, kiện toàn bộ máy, yêu cầu cán bộ học tập.",
                &["rà soát hộ nghèo", "kiện toàn bộ máy, yêu cầu cán bộ học tập"],
            ),
            // Where nothing is asked behind it, it leads to a task itself.
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Đối với cấp xã, khẩn trương kiện toàn bộ máy.",
                &["rà soát hộ nghèo", "khẩn trương kiện toàn bộ máy"],
            ),
        ]);
    }

    #[test]
    fn what_a_clause_turns_to() {
        check_tasks(&[
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo. Đối với nơi không bảo đảm nguồn nước thì kiên quyết dừng sản xuất.",
                &["rà soát hộ nghèo", "kiên quyết dừng sản xuất"],
            ),
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo; còn các đoàn thể thì vận động hội viên góp quỹ.",
                &["rà soát hộ nghèo", "vận động hội viên góp quỹ"],
            ),
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo. Còn cán bộ Đoàn thì rèn tác phong gần dân.",
                &["rà soát hộ nghèo", "rèn tác phong gần dân"],
            ),
            ("Bà Lan yêu cầu các xã rà soát hộ nghèo. Còn 3 xã thì đã rà soát xong.", &["rà soát hộ nghèo"]),
            ("Bà Lan yêu cầu các xã rà soát hộ nghèo; còn nhiều hộ thì thiếu đất sản xuất.", &["rà soát hộ nghèo"]),
            ("Bà Lan yêu cầu các xã rà soát hộ nghèo; còn nhiều nơi thì làm chiếu lệ.", &["rà soát hộ nghèo"]),
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo; còn các chi bộ thì tổ chức sinh hoạt chưa đều.",
                &["rà soát hộ nghèo"],
            ),
            ("Bà Lan yêu cầu các xã rà soát hộ nghèo; còn các xã thì thu hoạch được 30 ha lúa.", &["rà soát hộ nghèo"]),
            ("Bà Lan yêu cầu các xã rà soát hộ nghèo; còn người dân thì phấn khởi.", &["rà soát hộ nghèo"]),
            ("Bà Lan yêu cầu các xã rà soát hộ nghèo; còn vụ đông thì trồng được 500 ha.", &["rà soát hộ nghèo"]),
        ]);
    }

    #[test]
    fn on_a_ground_or_a_condition() {
        check_tasks(&[
            (
                "Bà Lan đề nghị các chi bộ căn cứ nghị quyết để xây dựng chương trình.",
                &["căn cứ nghị quyết để xây dựng chương trình"],
            ),
            (
                "Bà Lan đề nghị các chi bộ căn cứ nghị quyết, rà soát hộ nghèo để hỗ trợ.",
                &["rà soát hộ nghèo để hỗ trợ"],
            ),
            ("Bà Lan đề nghị các chi bộ nếu chưa có chi ủy thì khẩn trương kiện toàn.", &["khẩn trương kiện toàn"]),
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo; nếu xã nào chậm giải ngân thì điều chuyển vốn.",
                &["rà soát hộ nghèo", "điều chuyển vốn"],
            ),
            ("Bà Lan đề nghị các xã nếu mưa lớn thì Công an xã phải sơ tán dân.", &["sơ tán dân"]),
            ("Bà Lan đề nghị các xã rà soát hộ nghèo; nếu.", &["rà soát hộ nghèo"]),
            (
                "Ngày 10/7/2025, xã họp.\nBà Lan đề nghị các xã nếu năm 2026 mưa lớn thì Công an xã phải sơ tán dân.",
                &["sơ tán dân"],
            ),
            ("Báo cáo\nII. NHIỆM VỤ\n- Nếu thiếu nước thì nạo vét kênh.", &["nạo vét kênh"]),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Căn cứ quy hoạch để mở rộng vùng chè.",
                &["Căn cứ quy hoạch để mở rộng vùng chè"],
            ),
        ]);
    }
}

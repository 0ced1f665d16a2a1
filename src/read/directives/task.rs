//! Where in a clause its task begins, and for whom it is.

use std::ops::Range;

use super::actors::{is_body, is_of_actors};
use super::frame::Frame;
use super::walk::{Prefer, Step, Walk, What};
use crate::lex::Kind;
use crate::lexicon::{Role, TaskCue, TaskVerb};
use crate::read::source::Source;
use crate::value::{Date, Value};

/// How far into a clause words still stand at its head: `Trong`, `Trước đó,`.
pub(super) const HEAD: usize = 3;

/// The most tokens of what a task rests on.
const LONGEST_GROUND: usize = 16;

/// The most tokens of a condition.
const LONGEST_CONDITION: usize = 30;

/// The longest subject of a task, in tokens.
pub(super) const LONGEST_SUBJECT: usize = 60;

/// What the tasks of a stretch are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// What is to be done.
    Tasks,
    /// What is to be reached: tasks only where something else is named than figures.
    Goals,
}

/// Where in the sentence of a clause someone is asked for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Right before it, by a word such as `yêu cầu`.
    Here,
    /// In a clause before it.
    Before,
    /// Over it, as it is an item of a list of tasks.
    Above,
    Nowhere,
}

/// What a clause says where tasks are being set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Clause {
    /// A task from a token on, and for whom.
    Task { start: usize, subject: Range<usize> },
    /// Something that was or is so.
    Told,
    /// Neither, as a heading or a part of a sentence.
    Other,
}

/// What a clause says in a stretch of tasks. Its list number and joining words are taken off already.
pub(super) fn clause(source: &Source<'_, '_>, today: Option<Date>, tokens: Range<usize>, in_sentence: Asked) -> Clause {
    let mut reading = Reading::new(source, today, tokens.clone(), in_sentence);
    let decided = Walk::new(source, today, tokens, Prefer::Verbs).find_map(|step| reading.step(step));
    decided.unwrap_or(if reading.is_open() { Clause::Other } else { Clause::Told })
}

/// What a clause says up to one of its steps.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each holds of the clause or not, whatever else does")]
struct Reading<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    today: Option<Date>,
    start: usize,
    end: usize,
    in_sentence: Asked,
    /// Whether something is told that was or is so.
    told: bool,
    /// Whether a leader is the subject, who acts and is asked nothing, unless someone is asked by name.
    leader: bool,
    asked: bool,
    /// Where the subject of the next verb would begin.
    subject: usize,
    /// Where the last word for what is talked about ends.
    topic_until: Option<usize>,
    /// Where the last word for more than one ends.
    plural_until: Option<usize>,
    purpose: bool,
    /// Up to where it is told what a task rests on.
    ground_until: usize,
}

impl<'a, 's, 't> Reading<'a, 's, 't> {
    fn new(source: &'a Source<'s, 't>, today: Option<Date>, tokens: Range<usize>, in_sentence: Asked) -> Self {
        let Range { start, end } = tokens;
        Self {
            source,
            today,
            start,
            end,
            in_sentence,
            told: false,
            leader: false,
            asked: in_sentence == Asked::Here,
            subject: start,
            topic_until: None,
            plural_until: None,
            purpose: false,
            ground_until: start,
        }
    }

    /// Whether nothing says yet that the clause only tells.
    fn is_open(&self) -> bool {
        !self.told && !self.leader
    }

    /// Takes in a step; gives what the clause says where that is decided by it.
    fn step(&mut self, step: Step) -> Option<Clause> {
        let Step { at, end, what } = step;
        if at < self.ground_until && what != What::Cue(TaskCue::Ground) {
            return None;
        }
        match what {
            What::Verb(verb) => return self.verb(at, verb),
            What::Cue(cue) => return self.cue(at, end, cue),
            What::Time(Frame::Past) if self.is_head(at) => return Some(Clause::Told),
            What::Time(Frame::Day) => self.told |= self.is_head(at),
            What::Time(Frame::Ahead) => self.ahead(at, end),
            What::Comma => self.join(at, end),
            What::Time(_) | What::Other => {}
        }
        None
    }

    /// Whether a token stands at the head of the clause.
    fn is_head(&self, at: usize) -> bool {
        at - self.start <= HEAD
    }

    /// A time to come, or a word for one, stands before the subject.
    fn ahead(&mut self, at: usize, end: usize) {
        if at - self.subject <= HEAD {
            self.subject = end;
        }
    }

    /// Behind a purpose or a time the subject begins.
    fn join(&mut self, at: usize, end: usize) {
        if self.purpose || is_time(self.source, self.subject..at) {
            self.subject = end;
            self.purpose = false;
        }
    }

    /// What a verb begins.
    fn verb(&mut self, at: usize, verb: TaskVerb) -> Option<Clause> {
        // `Đánh giá đây là xã năng động, đồng chí Bí thư đề nghị …`: what someone says first, who then asks.
        let request = if at == self.start { led_request_behind(self.source, at..self.end) } else { None };
        if let Some(request) = request {
            self.ground_until = request;
            return None;
        }
        let subject = self.subject..at;
        let begins = match verb {
            _ if at == self.subject => true,
            TaskVerb::Clear => return (self.is_open() && subject.len() <= LONGEST_SUBJECT).then(|| self.begun(at)),
            // `Công an thành phố mở đợt cao điểm`
            TaskVerb::Slight => !self.told && is_body(self.source, subject.clone()) || self.is_for_actors(at),
        };
        begins.then_some(Clause::Task { start: at, subject })
    }

    /// What a word says that is no verb.
    fn cue(&mut self, at: usize, end: usize, cue: TaskCue) -> Option<Clause> {
        let subject = self.subject..at;
        match cue {
            TaskCue::Ground => return self.ground(at, end),
            TaskCue::For | TaskCue::Nominal if at == self.start => self.pass_request(end),
            // `đề nghị các vị đại biểu làm hết trách nhiệm`
            TaskCue::Nominal if self.is_for_actors(at) => return Some(Clause::Task { start: at, subject }),
            TaskCue::If => return self.condition(at, end),
            TaskCue::Not if self.is_open() => return self.denied(at, end),
            TaskCue::Past if self.is_head(at) => return Some(Clause::Told),
            TaskCue::Future => self.ahead(at, end),
            TaskCue::Link | TaskCue::Chiefly | TaskCue::Also => self.join(at, end),
            TaskCue::Says => self.subject = end,
            TaskCue::So => (self.told, self.subject) = (false, end),
            // `các đoàn thể phát huy kết quả đạt được, …`: behind those who are to do it, it is the task.
            TaskCue::Purpose if !self.is_head(at) && self.is_open() && is_verb(self.source, at, self.end) => {
                return Some(self.begun(at));
            }
            TaskCue::Purpose => self.purpose |= self.is_head(at),
            TaskCue::Is if self.topic_until.is_some() && is_verb(self.source, end, self.end) => {
                return Some(Clause::Task { start: end, subject: end..end });
            }
            // `yêu cầu các đơn vị trên cơ sở kế hoạch đã xây dựng, bám sát tiến độ`
            TaskCue::Always
                if self.asked
                    || self.in_sentence == Asked::Before
                    || at == self.start && is_verb(self.source, end, self.end) =>
            {
                return Some(Clause::Task { start: at, subject });
            }
            TaskCue::Past | TaskCue::Told | TaskCue::Is | TaskCue::Always | TaskCue::Debate => self.told = true,
            TaskCue::Leader => self.leader |= !self.asked && self.plural_until != Some(at),
            TaskCue::Plural => self.plural_until = Some(end),
            TaskCue::Request => {
                self.told = false;
                self.leader = false;
                self.asked = true;
                self.subject = end;
            }
            TaskCue::Need => return self.need(at, end),
            TaskCue::Topic => self.topic_until = Some(end),
            _ => {}
        }
        None
    }

    /// What a task rests on: `căn cứ nghị quyết để rà soát kết quả`, where the ground belongs to it, or
    /// `trên cơ sở kế hoạch đã xây dựng, bám sát tiến độ`.
    fn ground(&mut self, at: usize, end: usize) -> Option<Clause> {
        if (self.asked || at == self.subject) && leads_to_aim(self.source, end, self.end) {
            return Some(Clause::Task { start: at, subject: self.subject..at });
        }
        if self.asked {
            self.ground_until = comma_behind(self.source, end, self.end);
        }
        None
    }

    /// `Với các dự án do các bộ thực hiện, Phó Thủ tướng đề nghị …`: what that is about is no task.
    fn pass_request(&mut self, end: usize) {
        let request = request_behind(self.source, self.today, end..self.end);
        self.ground_until = request.unwrap_or(self.ground_until);
    }

    /// What a condition leads to: `các chi bộ nếu chưa có chi ủy thì kiện toàn`.
    fn condition(&mut self, at: usize, end: usize) -> Option<Clause> {
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

    /// What is not to be done: `yêu cầu các xã không tổ chức tiệc mừng`, `; không đùn đẩy trách nhiệm`; but
    /// `một số xã không chấp hành` tells of it.
    fn denied(&mut self, at: usize, end: usize) -> Option<Clause> {
        let due = self.asked || matches!(self.in_sentence, Asked::Before | Asked::Above);
        let verb = is_any_verb(self.source, end, self.end);
        if (due || at == self.subject) && verb || due && at == self.start {
            return Some(self.begun(at));
        }
        self.told |= verb;
        None
    }

    /// What is needed.
    fn need(&self, at: usize, end: usize) -> Option<Clause> {
        // `cái gì dân cần thì làm trước`: nothing is asked yet.
        if self.source.is_at(TaskCue::Then, end, self.end) {
            return None;
        }
        // `nhấn mạnh các nhiệm vụ cần tập trung thực hiện`: what is named, and nothing asked.
        if self.topic_until == Some(at) {
            return Some(Clause::Other);
        }
        (end < self.end).then_some(Clause::Task { start: end, subject: self.subject..at })
    }

    /// Whether a word that may be a verb stands behind those who are asked: `giao kế toán lập dự toán`.
    fn is_for_actors(&self, at: usize) -> bool {
        (self.asked || self.in_sentence == Asked::Above)
            && !self.told
            && is_any_verb(self.source, at, self.end)
            && is_of_actors(self.source, self.subject..at, self.end)
    }

    /// A task with a verb and what stands before it. A subject has no comma behind it, so what has one is a verb too,
    /// that the lexicon does not know: `dọn cỏ, khơi thông cống`.
    fn begun(&self, verb: usize) -> Clause {
        let Self { source, subject, .. } = *self;
        let comma = verb > subject && source.tokens[verb - 1].kind == Kind::Comma;
        let start =
            if comma && !self.asked && source.longest::<TaskCue>(subject, verb).is_none() { subject } else { verb };
        Clause::Task { start, subject: subject..start }
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
fn led_request_behind(source: &Source<'_, '_>, tokens: Range<usize>) -> Option<usize> {
    let asking = source.next_of(Role::Asks.bit(), tokens.clone())?;
    let (request, ..) = source.each::<TaskCue>(asking..tokens.end).find(|&(_, cue, _)| cue == TaskCue::Request)?;
    let comma = (tokens.start..request).rev().find(|&at| source.tokens[at].kind == Kind::Comma)?;
    let leader = source.longest::<TaskCue>(comma + 1, request);
    matches!(leader, Some((TaskCue::Leader | TaskCue::Office, _))).then_some(request)
}

/// Whether some words are none, or a time such as that behind `bước sang`, and so no subject.
pub(super) fn is_time(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let time = source
        .mention_at(words.start)
        .filter(|&n| matches!(source.mentions[n].value, Value::Period(_) | Value::Year(_)));
    words.is_empty() || time.is_some_and(|n| source.place(n) == words)
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

pub(super) fn is_verb(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.is_at(TaskVerb::Clear, at, end)
}

fn is_any_verb(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.longest::<TaskVerb>(at, end).is_some()
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_tasks;

    #[test]
    fn of_those_who_are_asked() {
        check_tasks(&[
            ("Bà Lan giao kế toán lập dự toán.", &["lập dự toán"]),
            ("Bà Lan đề nghị các vị đại biểu làm hết trách nhiệm.", &["làm hết trách nhiệm"]),
            ("Bà Lan yêu cầu các ngành, các cấp tạo mọi thuận lợi.", &["tạo mọi thuận lợi"]),
            ("Bà Lan lưu ý các sở, ngành, địa phương không nên nóng vội.", &["không nên nóng vội"]),
            // Behind other words, such a verb is only a part of them.
            ("Bà Lan nhấn mạnh: Chuyến thăm của đoàn công tác rất có ý nghĩa.", &[]),
            ("Bà Lan yêu cầu các đơn vị trực thuộc rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            // The verb may be what ends the text, and a word for a field as well.
            ("Bà Lan yêu cầu:\n- Kế toán lưu trữ", &["lưu trữ"]),
            ("Báo cáo\nII. NHIỆM VỤ\n- Rà soát hộ nghèo.\n- Các thôn chăn nuôi", &["Rà soát hộ nghèo"]),
            ("Bà Lan đề nghị các ngành, cấp tăng cường kiểm tra.", &["tăng cường kiểm tra"]),
            ("Bà Lan cho rằng chuyển chợ đi xa là không nên.", &[]),
        ]);
    }

    #[test]
    fn of_a_unit_that_asks() {
        check_tasks(&[
            (
                "Báo cáo\nHuyện yêu cầu các đơn vị:\n- Kiện toàn bộ máy;\n- Rà soát hộ nghèo.",
                &["Kiện toàn bộ máy", "Rà soát hộ nghèo"],
            ),
            ("Báo cáo\nQuận Lê Chân đề nghị thành phố sửa chữa đường.", &[]),
            ("Báo cáo\nHồ sơ của xã đề nghị công nhận đạt chuẩn gồm 12 tài liệu.", &[]),
            ("Báo cáo\nHuyện có 12 xã, các hộ phải tự mua giống.", &[]),
        ]);
    }

    #[test]
    fn of_those_whom_a_heading_asks() {
        check_tasks(&[
            (
                "Báo cáo\n2. Yêu cầu các phòng, UBND các xã:\n2.1. Phòng Nội vụ rà soát hộ nghèo.\n2.2. Trung tâm Phát triển \
                 quỹ đất tổ chức đấu giá 84 lô.",
                &["rà soát hộ nghèo", "tổ chức đấu giá 84 lô"],
            ),
            ("Báo cáo\nIII. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Y tế - Dân số huyện mở 2 lớp học.", &["mở 2 lớp học"]),
            ("Báo cáo\nYêu cầu kỹ thuật:\n- Rà soát hộ nghèo.", &[]),
        ]);
    }

    #[test]
    fn what_a_figure_must_reach() {
        check_tasks(&[
            ("Bà Lan nhấn mạnh: để cả năm đạt 8%, quý II phải tăng trên 8,2%.", &[]),
            (
                "Bà Lan yêu cầu các xã phải đạt 95% số hộ có nước sạch; phải tăng cường kiểm tra; phải giảm nghèo bền vững.",
                &["tăng cường kiểm tra", "giảm nghèo bền vững"],
            ),
            // Work to be done has a figure as well.
            (
                "Bà Lan yêu cầu các chi bộ phải hoàn thành 3 công trình trước 30/6; cần giảm 20% thủ tục hành chính.",
                &["hoàn thành 3 công trình trước 30/6", "giảm 20% thủ tục hành chính"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Rà soát hộ nghèo; phấn đấu 100% hộ kinh doanh sử dụng hóa đơn điện tử.",
                &["Rà soát hộ nghèo"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Rà soát hộ nghèo.\n- Kế hoạch này thay thế Kế hoạch số 31/KH-UBND.",
                &["Rà soát hộ nghèo"],
            ),
        ]);
    }

    #[test]
    fn what_is_not_to_be_done() {
        check_tasks(&[
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo; không sử dụng quỹ sai mục đích; không đùn đẩy trách nhiệm.",
                &["rà soát hộ nghèo", "không sử dụng quỹ sai mục đích", "không đùn đẩy trách nhiệm"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Lập Tổ công tác.\n- Thu Quỹ vì người nghèo.",
                &["Lập Tổ công tác", "Thu Quỹ vì người nghèo"],
            ),
            ("Bà Lan yêu cầu các xã không tổ chức tiệc mừng.", &["không tổ chức tiệc mừng"]),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Không tăng biên chế.\n- Không để sót hộ nghèo.",
                &["Không tăng biên chế", "Không để sót hộ nghèo"],
            ),
            ("Bà Lan yêu cầu các xã rà soát hộ nghèo. Một số xã không thực hiện quy định.", &["rà soát hộ nghèo"]),
            ("Hội nghị\nBà Lan yêu cầu:\n- Rà soát hộ nghèo.\nThu Hiền", &["Rà soát hộ nghèo"]),
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo. Không chỉ hỗ trợ vốn, xã phải dạy nghề.",
                &["rà soát hộ nghèo", "dạy nghề"],
            ),
        ]);
    }

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

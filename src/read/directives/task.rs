//! Where in a clause its task begins, and for whom it is.

use std::ops::Range;

use super::frame::Frame;
use super::walk::{Prefer, Step, Walk, What};
use crate::lex::{Kind, Token};
use crate::lexicon::{Actor, Charged, Field, Function, TaskCue, TaskVerb, UnitWord};
use crate::read::source::Source;
use crate::read::units::{body_at, place_at};
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
    let mut told = false;
    // A leader as the subject acts, and is asked nothing, unless someone is asked by name.
    let mut leader = false;
    let mut asked = in_sentence == Asked::Here;
    let mut subject = tokens.start;
    let mut topic_until = None;
    let mut purpose = false;
    // Up to where it is told what a task rests on.
    let mut ground_until = tokens.start;
    let mut plural_until = None;
    for Step { at, end, what } in Walk::new(source, today, tokens.clone(), Prefer::Verbs) {
        let at_head = at - tokens.start <= HEAD;
        match what {
            // `căn cứ nghị quyết để rà soát kết quả`
            What::Cue(TaskCue::Ground) if (asked || at == subject) && leads_to_aim(source, end, tokens.end) => {
                return Clause::Task { start: at, subject: subject..at };
            }
            // `yêu cầu các đơn vị trên cơ sở kế hoạch đã xây dựng, bám sát tiến độ`
            What::Cue(TaskCue::Ground) if asked => ground_until = comma_behind(source, end, tokens.end),
            _ if at < ground_until => {}
            // `Với các dự án do các bộ thực hiện, Phó Thủ tướng đề nghị …`: what that is about is no task.
            What::Cue(TaskCue::For | TaskCue::Nominal) if at == tokens.start => {
                ground_until = request_behind(source, today, end..tokens.end).unwrap_or(ground_until);
            }
            // `các chi bộ nếu chưa có chi ủy thì kiện toàn`
            What::Cue(TaskCue::If) => {
                let Some(condition) = condition_end(source, end, tokens.end) else { continue };
                let task = condition + 1;
                // `nếu xã nào chậm thì không được bố trí vốn`: what follows from it, and nothing to do.
                if matches!(source.longest(task, tokens.end), Some((TaskCue::Barred, _))) {
                    return Clause::Other;
                }
                if is_any_verb(source, task, tokens.end) {
                    return Clause::Task { start: task, subject: subject..at };
                }
                subject = task;
                ground_until = condition;
            }
            // `yêu cầu các xã không tổ chức tiệc mừng`, `; không đùn đẩy trách nhiệm`, but `một số xã không chấp hành`
            What::Cue(TaskCue::Not) if !told && !leader => {
                let due = asked || in_sentence == Asked::Before || in_sentence == Asked::Above;
                let verb = is_any_verb(source, end, tokens.end);
                if (due || at == subject) && verb || due && at == tokens.start {
                    return begun(source, at, subject, asked);
                }
                told |= verb;
            }
            What::Verb(_) if at == subject => return Clause::Task { start: at, subject: at..at },
            What::Verb(TaskVerb::Clear) if !told && !leader && at - subject <= LONGEST_SUBJECT => {
                return begun(source, at, subject, asked);
            }
            // `Công an thành phố mở đợt cao điểm`
            What::Verb(TaskVerb::Slight) if !told && is_body(source, subject..at) => {
                return Clause::Task { start: at, subject: subject..at };
            }
            // `giao kế toán lập dự toán`, `đề nghị các vị đại biểu làm hết trách nhiệm`
            What::Verb(TaskVerb::Slight) | What::Cue(TaskCue::Nominal)
                if (asked || in_sentence == Asked::Above)
                    && !told
                    && is_any_verb(source, at, tokens.end)
                    && is_of_actors(source, subject..at, tokens.end) =>
            {
                return Clause::Task { start: at, subject: subject..at };
            }
            What::Time(Frame::Past) | What::Cue(TaskCue::Past) if at_head => return Clause::Told,
            What::Time(Frame::Ahead) | What::Cue(TaskCue::Future) if at - subject <= HEAD => subject = end,
            What::Comma | What::Cue(TaskCue::Link | TaskCue::Chiefly | TaskCue::Also)
                if purpose || is_time(source, subject..at) =>
            {
                subject = end;
                purpose = false;
            }
            What::Cue(TaskCue::Says) => subject = end,
            What::Cue(TaskCue::So) => {
                told = false;
                subject = end;
            }
            // `các đoàn thể phát huy kết quả đạt được, …`: behind those who are to do it, it is the task.
            What::Cue(TaskCue::Purpose) if !at_head && !told && !leader && is_verb(source, at, tokens.end) => {
                return begun(source, at, subject, asked);
            }
            What::Cue(TaskCue::Purpose) => purpose |= at_head,
            What::Cue(TaskCue::Is) if topic_until.is_some() && is_verb(source, end, tokens.end) => {
                return Clause::Task { start: end, subject: end..end };
            }
            // `yêu cầu các đơn vị trên cơ sở kế hoạch đã xây dựng, bám sát tiến độ`
            What::Cue(TaskCue::Always)
                if asked || in_sentence == Asked::Before || at == tokens.start && is_verb(source, end, tokens.end) =>
            {
                return Clause::Task { start: at, subject: subject..at };
            }
            What::Cue(TaskCue::Past | TaskCue::Told | TaskCue::Is | TaskCue::Always | TaskCue::Debate) => told = true,
            What::Time(Frame::Day) => told |= at_head,
            What::Cue(TaskCue::Leader) => leader |= !asked && plural_until != Some(at),
            What::Cue(TaskCue::Plural) => plural_until = Some(end),
            What::Cue(TaskCue::Request) => {
                told = false;
                leader = false;
                asked = true;
                subject = end;
            }
            // `cái gì dân cần thì làm trước`: nothing is asked yet.
            What::Cue(TaskCue::Need) if matches!(source.longest(end, tokens.end), Some((TaskCue::Then, _))) => {}
            What::Cue(TaskCue::Need) if topic_until != Some(at) && end < tokens.end => {
                return Clause::Task { start: end, subject: subject..at };
            }
            // `nhấn mạnh các nhiệm vụ cần tập trung thực hiện`: what is named, and nothing asked.
            What::Cue(TaskCue::Need) if topic_until == Some(at) => return Clause::Other,
            What::Cue(TaskCue::Topic) => topic_until = Some(end),
            _ => {}
        }
    }
    if told || leader { Clause::Told } else { Clause::Other }
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

/// Whether a comma ends what a task rests on: `căn cứ kế hoạch, …`, but not the first of `căn cứ chức năng, nhiệm vụ, …`.
fn ends_ground(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.tokens[at].kind == Kind::Comma && !matches!(source.longest(at + 1, end), Some((TaskCue::Topic, _)))
}

pub(super) fn is_verb(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    matches!(source.longest(at, end), Some((TaskVerb::Clear, _)))
}

fn is_any_verb(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.longest::<TaskVerb>(at, end).is_some()
}

/// Whether some words are one body or one place, all of them.
pub(super) fn is_body(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let body = body_at(source, words.start, words.end).map(|body| body.tokens.end);
    let place = place_at(source, words.start, words.end).map(|place| place.tokens.end);
    body == Some(words.end) || place == Some(words.end) || is_agency(source, words)
}

/// Whether nothing stands before a verb but who acts: `các vị đại biểu`, `kế toán và cán bộ địa chính`.
fn is_of_actors(source: &Source<'_, '_>, words: Range<usize>, end: usize) -> bool {
    let named = |at| {
        let charged = source.longest(at, end).map(|(Charged, len)| len);
        let actor = source.longest(at, end).map(|(Actor, len)| len);
        let unit = source.longest::<UnitWord>(at, end).map(|(_, len)| len);
        charged.max(actor).max(unit)
    };
    let part = |&at: &usize| {
        if at >= words.end {
            return None;
        }
        let field = source.longest(at, words.end).map(|(Field, len)| len);
        let joint =
            source.tokens[at].kind == Kind::Comma || matches!(source.longest(at, words.end), Some((Function::And, _)));
        let small = joint || source.tokens[at].is_capital();
        named(at).max(field).or(small.then_some(1)).map(|len| at + len)
    };
    let behind = |at| std::iter::successors(Some(at), part).take_while(|&at| at <= words.end).last();
    named(words.start).is_some_and(|len| behind(words.start + len) == Some(words.end))
}

/// Whether some words are a centre, a school or the like with its fields, name or unit: `Trung tâm Y tế - Dân số huyện`.
fn is_agency(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let part = |&at: &usize| {
        let word = match source.longest(at, words.end) {
            Some((UnitWord::Holder(_) | UnitWord::Unit(_), len)) => Some(len),
            _ => source.longest(at, words.end).map(|(Field, len)| len),
        };
        let inner = |token: Token| token.is_capital() || token.kind == Kind::Dash;
        word.or_else(|| source.token(at, words.end).is_some_and(inner).then_some(1)).map(|len| at + len)
    };
    let holder = matches!(source.longest(words.start, words.end), Some((UnitWord::Holder(_), _)));
    let ends = std::iter::successors(Some(words.start), part).last();
    holder && source.tokens[words.start].is_capital() && ends == Some(words.end)
}

/// A task with a verb and what stands before it. A subject has no comma behind it, so what has one is a verb too, that
/// the lexicon does not know: `dọn cỏ, khơi thông cống`.
fn begun(source: &Source<'_, '_>, verb: usize, subject: usize, asked: bool) -> Clause {
    let comma = verb > subject && source.tokens[verb - 1].kind == Kind::Comma;
    if comma && !asked && source.longest::<TaskCue>(subject, verb).is_none() {
        return Clause::Task { start: subject, subject: subject..subject };
    }
    Clause::Task { start: verb, subject: subject..verb }
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

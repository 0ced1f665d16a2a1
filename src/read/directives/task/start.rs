//! Where a task begins: at a verb, behind what says that it is needed, or at what is not to be done.

use super::ground::led_request_behind;
use super::{Asked, Clause, LONGEST_SUBJECT, Reading, is_any_verb};
use crate::lex::Kind;
use crate::lexicon::{TaskCue, TaskVerb};
use crate::read::directives::words::actors::{is_body, is_of_actors};
use crate::read::directives::words::charge::{deed_of_body, deed_of_charged};

impl Reading<'_, '_, '_> {
    /// What a verb begins.
    pub(super) fn verb(&mut self, at: usize, verb: TaskVerb) -> Option<Clause> {
        // `Đánh giá đây là xã năng động, đồng chí Bí thư đề nghị …`: what someone says first, who then asks.
        let request = if at == self.start { led_request_behind(self.source, at..self.end) } else { None };
        if let Some(request) = request {
            self.ground_until = request;
            return None;
        }
        // `giao Công an xã phun hóa chất, khử khuẩn`
        let body = if self.asked { deed_of_body(self.source, &(self.subject..at)) } else { None };
        if let Some(start) = body {
            return Some(Clause::Task { start, subject: self.subject..start });
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

    /// What those are asked to do who are named, where no verb was known for one of a task.
    pub(super) fn charged(&self) -> Option<Clause> {
        let words = self.subject..self.end;
        let start = if self.asked && !self.leader { deed_of_charged(self.source, &words) } else { None }?;
        // `giao Hội Phụ nữ trao quà`, but not `giao UBND xã nơi có tuyến đường …`
        let open = self.is_open() || is_any_verb(self.source, start, self.end);
        open.then_some(Clause::Task { start, subject: words.start..start })
    }

    /// What is not to be done: `yêu cầu các xã không tổ chức tiệc mừng`, `; không đùn đẩy trách nhiệm`; but
    /// `một số xã không chấp hành` tells of it.
    pub(super) fn denied(&mut self, at: usize, end: usize) -> Option<Clause> {
        let due = self.asked || matches!(self.in_sentence, Asked::Before | Asked::Above);
        let verb = is_any_verb(self.source, end, self.end);
        if (due || at == self.subject) && verb || due && at == self.start {
            return Some(self.begun(at));
        }
        self.told |= verb;
        None
    }

    /// What is needed.
    pub(super) fn need(&self, at: usize, end: usize) -> Option<Clause> {
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
    pub(super) fn is_for_actors(&self, at: usize) -> bool {
        (self.asked || self.in_sentence == Asked::Above)
            && !self.told
            && is_any_verb(self.source, at, self.end)
            && is_of_actors(self.source, self.subject..at, self.end)
    }

    /// A task with a verb and what stands before it. A subject has no comma behind it, so what has one is a verb too,
    /// that the lexicon does not know: `dọn cỏ, khơi thông cống`.
    pub(super) fn begun(&self, verb: usize) -> Clause {
        let Self { source, subject, .. } = *self;
        let comma = verb > subject && source.tokens[verb - 1].kind == Kind::Comma;
        let start =
            if comma && !self.asked && source.longest::<TaskCue>(subject, verb).is_none() { subject } else { verb };
        Clause::Task { start, subject: subject..start }
    }
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
}

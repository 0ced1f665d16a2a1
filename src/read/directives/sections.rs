//! The sections of a report: which of its headings stand over tasks, and which over results.

use std::ops::Range;

use smallvec::SmallVec;

use super::when::due::Deadline;
use super::words::level::Level;
use crate::grammar::has_roman_letters;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Accomplished, NumberedName, SectionCue, TaskCue};
use crate::read::layout::Line;
use crate::read::source::Source;
use crate::value::Period;

/// The most tokens of a heading.
const LONGEST_HEADING: usize = 40;

/// A section with the time and the last day that its heading names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section {
    pub(super) level: Level,
    /// Whether it is an article or a part by its number: `Điều 3.`
    pub(super) article: bool,
    pub(super) cue: SectionCue,
    pub(super) period: Option<Period>,
    pub(super) due: Option<Deadline>,
}

/// The sections that a line stands in, the outermost first.
#[derive(Debug, Default)]
pub(super) struct Sections {
    open: SmallVec<[Section; 4]>,
}

impl Sections {
    /// What the innermost section that says so is for.
    pub(super) fn kind(&self) -> Option<SectionCue> {
        self.open.last().map(|section| section.cue)
    }

    /// The time that the innermost section with one in its heading is for.
    pub(super) fn period(&self) -> Option<Period> {
        self.open.iter().rev().find_map(|section| section.period)
    }

    /// The last day that the innermost section with one in its heading names.
    pub(super) fn due(&self) -> Option<Deadline> {
        self.open.iter().rev().find_map(|section| section.due)
    }

    pub(super) fn close(&mut self) {
        self.open.clear();
    }

    /// Ends the innermost sections that headings without a list number opened.
    pub(super) fn close_loose(&mut self) {
        while self.open.last().is_some_and(|inner| inner.level == Level::NONE) {
            self.open.pop();
        }
    }

    /// Ends an article with all that is open in it, as the next one does: `Điều 4. Giao UBND xã:`.
    pub(super) fn leave_article(&mut self) {
        if let Some(article) = self.open.iter().position(|section| section.article) {
            self.open.truncate(article);
        }
    }

    /// Takes in the list number of a line that may be a heading: it ends the sections at its level and below.
    pub(super) fn leave(&mut self, level: Level) {
        while level > Level::NONE && self.open.last().is_some_and(|outer| outer.level >= level) {
            self.open.pop();
        }
    }

    /// Takes in a heading. Below a heading of results, a smaller one names a field of work and no tasks; below one of
    /// tasks, `- Đánh giá …` is a task.
    pub(super) fn enter(&mut self, section: Section) -> bool {
        let Section { level, cue, .. } = section;
        let inside = self.open.last().filter(|outer| level > outer.level && level > Level::CHAPTER);
        let other = match inside.map(|outer| outer.cue) {
            Some(SectionCue::Results) => cue == SectionCue::Tasks,
            Some(_) => cue == SectionCue::Results,
            None => false,
        };
        if other {
            return false;
        }
        // Results open a chapter of their own, whatever a title above them promised.
        if level == Level::NONE || level == Level::CHAPTER && cue == SectionCue::Results {
            self.open.clear();
        }
        self.open.push(section);
        true
    }
}

/// What the heading on a line stands over; `None` for a line that is no heading, or one of neither.
pub(super) fn heading(source: &Source<'_, '_>, line: &Line) -> Option<SectionCue> {
    let start = line.tokens().start + line.marker() + article(source, line);
    let content = &source.tokens[start..line.tokens().end];
    let (cue, len) = source.longest(start, line.tokens().end)?;
    // `Nơi nhận:        T/M ĐẢNG ỦY`: the signature stands beside it.
    let beside = || content.windows(2).position(|two| two[1].begins_column(two[0]));
    let content = match cue {
        SectionCue::End => beside().map_or(content, |n| &content[..=n]),
        _ => content,
    };
    let cue = if is_of_what_was_done(source, start + len..start + content.len()) { SectionCue::Results } else { cue };
    (content.len() <= LONGEST_HEADING && is_whole_heading(content)).then_some(cue)
}

/// Whether behind its first words a heading goes on with that it was done, or how that went: `MỘT SỐ NHIỆM VỤ ĐÃ HOÀN
/// THÀNH`, but neither `NHIỆM VỤ ĐÃ ĐƯỢC PHÊ DUYỆT` nor `NHIỆM VỤ CHƯA HOÀN THÀNH`.
pub(super) fn is_of_what_was_done(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    source.longest::<Accomplished>(words.start, words.end).is_some()
}

/// Whether a sentence begins with the tasks of a field as its label, of no time to come, which among results tells how
/// they were done: `Nhiệm vụ chuyên môn: …`, but not `Nhiệm vụ trọng tâm: …`, `Nhiệm vụ tháng 7: …`.
pub(super) fn names_field(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let Some((SectionCue::Tasks, len)) = source.longest(sentence.start, sentence.end) else { return false };
    let behind = sentence.start + len..sentence.end;
    let ahead = |at: usize| source.is_at(TaskCue::Future, at, behind.end);
    let plain = |&at: &usize| source.tokens[at].kind == Kind::Word && source.mention_at(at).is_none() && !ahead(at);
    let words = behind.clone().take(LONGEST_HEADING).take_while(plain).count();
    words > 0 && source.kind_at(behind.start + words, behind.end) == Some(Kind::Colon)
}

/// How many tokens at the head of a line are the number of an article or a part: `Điều 3.`, `Mục 2:`, `PHẦN II -`.
pub(super) fn article(source: &Source<'_, '_>, line: &Line) -> usize {
    let Range { start, end } = line.tokens();
    if !source.tokens[start].is_capital() {
        return 0;
    }
    match (source.longest(start, end), source.tokens.get(start + 1..end)) {
        (Some((NumberedName::Thing, 1)), Some([number, sign, ..]))
            if (number.kind == Kind::Digits || is_roman(source, start + 1))
                && matches!(sign.kind, Kind::Dot | Kind::Colon | Kind::Dash) =>
        {
            3
        }
        _ => 0,
    }
}

fn is_roman(source: &Source<'_, '_>, at: usize) -> bool {
    source.tokens[at].case() == Case::Upper && has_roman_letters(source.str(at..at + 1))
}

/// Whether nothing but a heading stands on a line: no text behind a colon, no stop but after capitals.
fn is_whole_heading(content: &[Token]) -> bool {
    let [inner @ .., last] = content else { return false };
    let capitals = content.iter().filter(|token| token.kind == Kind::Word).all(|word| word.case() == Case::Upper);
    match last.kind {
        Kind::Dot => capitals,
        Kind::Semicolon | Kind::Stop => false,
        _ => !inner.iter().any(|token| token.kind == Kind::Colon),
    }
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_tasks;

    #[test]
    fn of_articles() {
        check_tasks(&[
            (
                "Nghị quyết\nĐiều 2. Các chỉ tiêu năm 2026\n- Trồng 20 ha rừng.\nĐiều 3. Nhiệm vụ, giải pháp chủ yếu\n- Dời \
                 chợ tạm.\n- Trồng 60 ha dong riềng.\nĐiều 4. Nghị quyết có hiệu lực từ ngày ký.\n- Mở rộng vùng chè.",
                &["Dời chợ tạm", "Trồng 60 ha dong riềng"],
            ),
            (
                "Nghị quyết\nĐiều 2. Chỉ tiêu năm 2026\n- Trồng 20 ha rừng.\nĐiều 3. Giao Ủy ban nhân dân xã:\n- Nâng cấp 03 \
                 tuyến hẻm.",
                &["Nâng cấp 03 tuyến hẻm"],
            ),
            (
                "Báo cáo\nTổng kết năm 2020, nhiệm vụ năm 2021\nPHẦN I: KẾT QUẢ NĂM 2020\n- Trồng 20 ha rừng.\nPHẦN II: PHƯƠNG \
                 HƯỚNG NĂM 2021\na. Chỉ tiêu: kết nạp 2 đảng viên.\nb. Nhiệm vụ:\n- Dời chợ tạm.",
                &["Dời chợ tạm"],
            ),
            (
                "Báo cáo\nPhần II - NHIỆM VỤ\n- Dời chợ tạm.\nPhần III - TỒN TẠI\n- Mở rộng vùng chè.\nChương IV. Giải pháp\n- \
                 Xây nhà văn hóa.",
                &["Dời chợ tạm", "Xây nhà văn hóa"],
            ),
            // Other names with a number end no section.
            (
                "Báo cáo\nNHIỆM VỤ\nThôn 1: rà soát hộ nghèo.\nThôn 2: mở rộng vùng chè.",
                &["rà soát hộ nghèo", "mở rộng vùng chè"],
            ),
            ("Báo cáo\nĐiều 3. Kết quả\n- Rà soát hộ nghèo.", &[]),
        ]);
    }

    #[test]
    fn of_fields_among_results() {
        check_tasks(&[
            ("Báo cáo\nII. KẾT QUẢ\n1. Nhiệm vụ chuyên môn: vận động 98/98 trẻ ra lớp; mở 2 lớp học.", &[]),
            ("Báo cáo\nII. KẾT QUẢ\n1. Về nhiệm vụ chính trị: rà soát 12 hộ nghèo.", &[]),
            ("Báo cáo\nII. KẾT QUẢ\n1. Nhiệm vụ trọng tâm: rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Báo cáo\nII. KẾT QUẢ\n2. Nhiệm vụ tháng 7: rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Báo cáo\nII. KẾT QUẢ\n2. Nhiệm vụ thời gian tới: rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Báo cáo\n1. Kết quả\n2. Nhiệm vụ chuyên môn: rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
        ]);
    }

    #[test]
    fn in_a_title() {
        check_tasks(&[
            ("BÁO CÁO\nSơ kết quý I;\nphương hướng quý II\nI. KINH TẾ\n1. Rà soát 12 hộ nghèo.", &[]),
            ("BÁO CÁO\nSơ kết quý I\nChương trình công tác quý II\nRà soát 12 hộ nghèo.", &[]),
            (
                "BÁO CÁO SƠ KẾT QUÝ I\nNHIỆM VỤ QUÝ II\nRà soát 12 hộ nghèo.\nII. NHIỆM VỤ\n- Dời chợ tạm.",
                &["Dời chợ tạm"],
            ),
            ("BÁO CÁO\nSơ kết quý I\nNHIỆM VỤ QUÝ II\n- Dời chợ tạm.", &["Dời chợ tạm"]),
            ("CHƯƠNG TRÌNH\nPhát triển chợ\nNHIỆM VỤ QUÝ II\n1. Dời chợ tạm.", &["Dời chợ tạm"]),
            ("KẾ HOẠCH\nNhiệm vụ quý II\nnăm 2024\n1. Dời chợ tạm.", &["Dời chợ tạm"]),
        ]);
    }

    #[test]
    fn under_a_star() {
        check_tasks(&[
            (
                "Báo cáo\n* Kết quả:\n- Trồng 20 ha rừng.\n* Nhiệm vụ tháng 5:\n- Dời chợ tạm.\n- Mở vùng chè.",
                &["Dời chợ tạm", "Mở vùng chè"],
            ),
            ("Báo cáo\n* Nhiệm vụ tháng 5:\n- Dời chợ tạm.\n* Kết quả:\n- Đã trồng 20 ha rừng.", &["Dời chợ tạm"]),
        ]);
    }

    #[test]
    fn of_what_an_item_looks_back_on() {
        check_tasks(&[
            (
                "Bà Lan kết luận như sau:\n1. Về tình hình 10 tháng: Giá trị sản xuất công nghiệp đạt 5 tỷ đồng; giải ngân vốn \
                 đạt 63%.\n2. Rà soát hộ nghèo.",
                &["Rà soát hộ nghèo"],
            ),
            (
                "Bà Lan kết luận như sau:\n1. Đánh giá: thu ngân sách tháng 7 đạt 5 tỷ đồng, bằng 9% dự toán.\n2. Rà soát hộ \
                 nghèo.",
                &["Rà soát hộ nghèo"],
            ),
            (
                "Bà Lan kết luận như sau:\n1. Đánh giá: yêu cầu các thôn rà soát hộ nghèo.\n2. Đánh giá, xếp loại các tổ tự quản.",
                &["rà soát hộ nghèo", "Đánh giá, xếp loại các tổ tự quản"],
            ),
            (
                "Bà Lan kết luận như sau:\n1. Về tình hình dịch bệnh: tăng cường phun khử khuẩn.\n2. Về tình hình nợ: giao UBND \
                 xã rà soát hộ nợ.",
                &["tăng cường phun khử khuẩn", "rà soát hộ nợ"],
            ),
        ]);
    }
}

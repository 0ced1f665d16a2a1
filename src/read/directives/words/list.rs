//! Lists of tasks, whose items may begin with any verb: `các việc lớn: lo nước sạch; số hóa hồ sơ; dời chợ tạm`.
//!
//! What is to be done may be said with any verb there is, so the lexicon cannot know them all. Where one item of a list
//! begins with one that it knows, the others do with theirs, unless they begin with what is known to be none.

use std::ops::Range;

use super::pieces;
use super::walk::{Prefer, Walk, What};
use crate::lex::Kind;
use crate::lexicon::{
    Actor, BodyWord, Counted, Entry, Field, MeetingKind, Post, SectionCue, TaskCue, TaskVerb, UnitWord,
};
use crate::read::source::Source;

/// The most tokens from a word for what is to be done to the colon behind it.
const LONGEST_TOPIC: usize = 6;

/// The most tokens of a list in which a verb is looked for.
const LONGEST_SEARCH: usize = 150;

/// How far behind the first word of an item a capital makes a name of it: `Đô đốc Nguyễn Văn An`.
const NEAR: usize = 2;

/// Words that begin no verb.
const NOUNS: u128 = Actor::BIT
    | BodyWord::BIT
    | Counted::BIT
    | Field::BIT
    | MeetingKind::BIT
    | Post::BIT
    | SectionCue::BIT
    | TaskCue::BIT
    | UnitWord::BIT;

/// Whether a word for what is to be done stands at a token: `nhiệm vụ`, `đầu việc`.
pub(in crate::read::directives) fn is_due(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.is_at(SectionCue::Tasks, at, end)
}

/// Whether what is to be done is named right before a colon: `các việc lớn: …`.
pub(in crate::read::directives) fn is_of_duties(source: &Source<'_, '_>, start: usize, colon: usize) -> bool {
    let mut near = start.max(colon.saturating_sub(LONGEST_TOPIC))..colon;
    near.any(|at| is_due(source, at, colon))
}

/// Whether the items of a list are tasks: one of them begins with a verb, and with a slight one it counts nothing.
pub(in crate::read::directives) fn is_of_tasks(source: &Source<'_, '_>, items: Range<usize>) -> bool {
    let near = items.start..items.end.min(items.start + LONGEST_SEARCH);
    pieces::clauses(source, near).any(|item| {
        let (mut start, _) = pieces::head(source, &item);
        // `Cần tập trung …`
        if let Some((TaskCue::Need, len)) = source.longest(start, item.end) {
            start += len;
        }
        let first = Walk::new(source, None, start..item.end, Prefer::Verbs).next();
        match first.filter(|step| step.at == start).map(|step| step.what) {
            Some(What::Verb(verb)) => verb == TaskVerb::Clear || !pieces::has_figure(source, &item),
            _ => false,
        }
    })
}

/// Whether an item of such a list may begin with a verb that the lexicon does not know: `dời chợ tạm`.
pub(in crate::read::directives) fn begins_with_some_verb(source: &Source<'_, '_>, item: &Range<usize>) -> bool {
    let [first, rest @ ..] = &source.tokens[item.clone()] else { return false };
    let is_name = rest.iter().take(NEAR).any(|token| token.is_capital());
    first.kind == Kind::Word
        && !pieces::has_figure(source, item)
        && rest.first().is_some_and(|second| second.kind == Kind::Word)
        && !is_name
        && source.mention_at(item.start).is_none()
        && source.kinds(item.start) & NOUNS == 0
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_tasks;

    #[test]
    fn items_begin_with_any_verb() {
        check_tasks(&[
            (
                "Trong khóa này, phường xác định các nhóm việc phải làm ngay, gồm: lo nước sạch; số hóa hồ sơ; dời chợ tạm.",
                &["lo nước sạch", "số hóa hồ sơ", "dời chợ tạm"],
            ),
            (
                "Bàn về quý II/2022, hội nghị thống nhất 7 đầu việc, nhất là: đến từng nhà nhắc bà con đóng phí; giữ nếp \
                 họp tổ.",
                &["đến từng nhà nhắc bà con đóng phí", "giữ nếp họp tổ"],
            ),
            (
                "Bước sang năm 2026, Đảng bộ xã chọn mấy việc lớn để dồn sức: chăm lo nhà ở; lo an sinh, giữ yên địa bàn.",
                &["chăm lo nhà ở", "lo an sinh, giữ yên địa bàn"],
            ),
            (
                "Bà Lan yêu cầu các thôn làm tốt hai việc chính: dời chợ tạm; rà soát hộ nghèo.",
                &["dời chợ tạm", "rà soát hộ nghèo"],
            ),
            (
                "Lãnh đạo xã yêu cầu các thôn tập trung thực hiện một số nhiệm vụ chủ yếu sau: dời chợ tạm; rà soát hộ nghèo.",
                &["dời chợ tạm", "rà soát hộ nghèo"],
            ),
            (
                "Bà Lan đề nghị các xã quan tâm thực hiện các nội dung sau đây:\n- Rà soát hộ nghèo.\n- Che bạt cho mạ.",
                &["Rà soát hộ nghèo", "Che bạt cho mạ"],
            ),
            (
                "Những việc cần làm ngay trong tháng 12 là: vét mương nội đồng; rà soát hộ thiếu đói.",
                &["vét mương nội đồng", "rà soát hộ thiếu đói"],
            ),
            (
                "Hội nghị đề ra nhiệm vụ cần thực hiện là: Cần tập trung sắp xếp chợ tạm. Tiếp tục rà soát hộ nghèo.",
                &["tập trung sắp xếp chợ tạm", "Tiếp tục rà soát hộ nghèo"],
            ),
            (
                "Để hoàn thành các mục tiêu trên, xã tập trung vào các nhiệm vụ: Một là, giữ vững đoàn kết; hai là, bám dân.",
                &["giữ vững đoàn kết", "bám dân"],
            ),
            (
                "Bà Lan yêu cầu: Một là, giữ vững đoàn kết. Hai là, bám dân. Ba là, phấn đấu 95% hội viên học nghị quyết.",
                &["giữ vững đoàn kết", "bám dân"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Dời chợ tạm khỏi lòng đường.\n- Các chủ đầu tư lập tiến độ từng tuần.",
                &["Dời chợ tạm khỏi lòng đường", "lập tiến độ từng tuần"],
            ),
            (
                "Đại hội\nĐảng bộ xã phấn đấu đạt các chỉ tiêu nhiệm kỳ 2025 - 2030 như sau\nA/ Kinh tế\n1. Thu ngân sách \
                 mỗi năm tăng 10%.\n2. Xây dựng xã đạt chuẩn nông thôn mới.\n3. Trường chuẩn: 04 trường.",
                &["Xây dựng xã đạt chuẩn nông thôn mới"],
            ),
        ]);
    }

    #[test]
    fn no_items_of_tasks() {
        check_tasks(&[
            ("Năm qua, xã đã chọn mấy việc lớn để dồn sức: lo nước sạch; rà soát hộ nghèo.", &[]),
            ("Những việc đã làm trong tháng 11 là: vét mương nội đồng; rà soát hộ thiếu đói.", &[]),
            ("Để hoàn thành chỉ tiêu, xã đã tập trung các nhiệm vụ: lo nước sạch; rà soát hộ nghèo.", &[]),
            ("Đoàn giám sát đã kiểm tra các nội dung sau: rà soát hộ nghèo; quản lý đất đai.", &[]),
            ("Ông An phát biểu sau khi nghe báo cáo, các xã rà soát hộ nghèo.", &[]),
            ("Báo cáo\nII. NHIỆM VỤ\n- Chuẩn bị nhân sự cho nhiệm kỳ sau", &["Chuẩn bị nhân sự cho nhiệm kỳ sau"]),
            ("Bà Lan nêu rõ: cái gì dân cần thì làm trước.", &[]),
            ("Kỳ họp đã thảo luận các nội dung: báo cáo kinh tế; tờ trình về đất đai.", &[]),
            // None begins with a verb that is known.
            ("Đảng bộ xác định các nhóm việc, gồm: đường làng ngõ xóm; trường lớp.", &[]),
            // Figures, and what is no verb.
            (
                "6 tháng cuối năm, UBND xã đề ra các nhiệm vụ: ít nhất 90% hộ đạt gia đình văn hóa; hộ nghèo; rà soát quỹ đất.",
                &["rà soát quỹ đất"],
            ),
            (
                "Bí thư Đảng ủy xã lãnh đạo thực hiện các nhiệm vụ đầu năm như: Giao quân 22/17 thanh niên, đạt 129%.",
                &[],
            ),
            ("Báo cáo\nII. NHIỆM VỤ\n1. Văn hóa - xã hội.\n2. Đồng chí Lê Văn An.\n3. Nguồn vốn.", &[]),
        ]);
    }
}

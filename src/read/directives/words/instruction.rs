//! Documents that ask for tasks themselves: `Chỉ thị yêu cầu các cấp ủy …`.

use std::ops::Range;

use super::pieces;
use crate::lexicon::{Function, Instruction, TaskCue};
use crate::read::source::Source;
use crate::read::units::body_at;

/// The most parts of a document's name: its number, its day, whose it is, which years it is for.
const MOST_PARTS: usize = 5;

/// Where a document at the head of a sentence asks for tasks, right behind its name: `Công văn số 12/UBND-VX ngày
/// 4/3/2024 của UBND huyện yêu cầu …`, `phương hướng quý IV đã nêu rõ cần …`.
pub(in crate::read::directives) fn request(source: &Source<'_, '_>, sentence: &Range<usize>) -> Option<usize> {
    let (head, _) = pieces::head(source, sentence);
    let (Instruction, len) = source.longest(head, sentence.end)?;
    let part = |&at: &usize| end_of_part(source, at, sentence.end);
    let name = source.mention_at(head).map_or(head + len, |n| source.place(n).end);
    let mut parts = std::iter::successors(Some(name), part).take(MOST_PARTS);
    parts.find(|&at| source.is_at(TaskCue::Request, at, sentence.end))
}

/// Where a part of a document's name ends, or `đã`, `cũng` behind it.
fn end_of_part(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    if let Some(mention) = source.mention_at(at) {
        return Some(source.place(mention).end);
    }
    let word = match source.longest(at, end) {
        Some((TaskCue::Told | TaskCue::Also | TaskCue::Filler, len)) => Some(at + len),
        _ => None,
    };
    let of = source.length(Function::Of, at, end).map_or(at, |len| at + len);
    let body = || body_at(source, of, end).map(|body| body.tokens.end);
    word.or_else(body)
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_tasks;

    #[test]
    fn a_document_asks() {
        check_tasks(&[
            ("Chỉ thị yêu cầu các cấp ủy rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            (
                "Chỉ thị số 10-CT/TU ngày 3/4/2024 của Ban Thường vụ Tỉnh ủy yêu cầu các xã rà soát hộ nghèo; trồng rừng.",
                &["rà soát hộ nghèo", "trồng rừng"],
            ),
            ("Kết luận đã yêu cầu các xã rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Văn bản của UBND huyện cũng đề nghị các xã rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Do vậy, phương hướng quý IV đã nêu rõ cần rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            // Reports and petitions set none, and what is only called for is none.
            ("Báo cáo đề nghị UBND các xã rà soát hộ nghèo.", &[]),
            ("Tờ trình đề nghị UBND các xã rà soát hộ nghèo.", &[]),
            ("Nghị quyết đáp ứng yêu cầu phát triển, rà soát hộ nghèo.", &[]),
            ("Thực hiện Chỉ thị yêu cầu rà soát hộ nghèo, xã đã mở 3 lớp.", &[]),
            ("Kế hoạch yêu cầu kết quả phải thực chất.", &[]),
        ]);
    }
}

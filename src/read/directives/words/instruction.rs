//! Documents that ask for tasks themselves: `Chỉ thị yêu cầu các cấp ủy …`.

use std::ops::Range;

use super::charge::with_whom;
use super::pieces;
use crate::lex::Kind;
use crate::lexicon::{Function, Instruction, Opener, Role, TaskCue, TaskVerb};
use crate::read::source::Source;
use crate::read::units::body_at;

/// The most parts of a document's name: its number, its day, whose it is, which years it is for.
const MOST_PARTS: usize = 5;

/// What words do that lead to what is to be done.
const LEADING: [Role; 2] = [Role::Asks, Role::Plans];

/// Where a document at the head of a sentence asks for tasks, right behind its name: `Công văn số 12/UBND-VX ngày
/// 4/3/2024 của UBND huyện yêu cầu …`, `phương hướng quý IV đã nêu rõ cần …`. Where the sentence goes on with what was
/// done since, it asks for none.
pub(in crate::read::directives) fn request(source: &Source<'_, '_>, sentence: &Range<usize>) -> Option<usize> {
    let (head, _) = pieces::head(source, sentence);
    let (instruction, len) = source.longest::<Instruction>(head, sentence.end)?;
    let part = |&at: &usize| end_of_part(source, at, sentence.end);
    let name = source.mention_at(head).map_or(head + len, |n| source.place(n).end);
    let mut parts = std::iter::successors(Some(name), part).take(MOST_PARTS);
    let request = parts.find(|&at| source.is_at(TaskCue::Request, at, sentence.end))?;
    let whom = with_whom(source, request, sentence.end);
    let asks = match instruction {
        Instruction::Order => whom.is_some() || names_deed(source, request, sentence.end),
        // `Công văn đề nghị Sở Nội vụ bổ sung …`: to one body a letter may as well go up.
        Instruction::Letter => whom.is_some_and(|charge| source.is_at(TaskCue::Plural, charge.whom, sentence.end)),
    };
    (asks && !tells_since(source, request..sentence.end)).then_some(request)
}

/// Whether what is to be done stands right behind a word that asks, and no thing that is called for: `yêu cầu khẩn
/// trương rà soát`, but not `yêu cầu vốn lớn`.
fn names_deed(source: &Source<'_, '_>, request: usize, end: usize) -> bool {
    let behind = request + source.longest::<TaskCue>(request, end).map_or(1, |(_, len)| len);
    let leads = || {
        source.longest::<TaskCue>(behind, end).is_some_and(|(cue, _)| LEADING.into_iter().any(|role| role.is_of(cue)))
    };
    let timed = || matches!(source.longest(behind, end), Some((Function::Before | Function::To, _)));
    source.is_at(TaskVerb::Clear, behind, end) || source.mention_at(behind).is_some() || leads() || timed()
}

/// Whether a part of a sentence begins with what was done, or came to be by now, or against what was asked: `, đến nay đã
/// trồng 60 ha`, `, nhưng nhiều nơi …`.
fn tells_since(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let told = |at: usize| {
        let over = matches!(source.longest(at, words.end), Some((TaskCue::Told | TaskCue::Past, _)));
        over || source.is_at(Opener::Turn, at, words.end)
    };
    let parts = |&at: &usize| matches!(source.tokens[at].kind, Kind::Comma | Kind::Semicolon);
    words.clone().filter(parts).any(|mark| told(mark + 1))
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
            ("Đề án yêu cầu vốn lớn, huy động 20 tỷ đồng.", &[]),
            ("Hướng dẫn yêu cầu kỹ thuật cho nông dân, tổ chức 3 lớp tập huấn.", &[]),
            // Nor do letters that turn to nobody, or what was done since.
            ("Văn bản đề nghị thẩm định 12 hồ sơ đã được gửi.", &[]),
            ("Văn bản đề nghị hỗ trợ của xã đã được UBND huyện xem xét, bố trí 2 tỷ đồng.", &[]),
            ("Công văn số 12/UBND đề nghị cấp 5 giấy chứng nhận, đã được giải quyết.", &[]),
            ("Kế hoạch năm 2023 yêu cầu các xã trồng 50 ha rừng, đến nay đã trồng 60 ha.", &[]),
            ("Kết luận đã yêu cầu thu hồi 5 tỷ đồng, đến nay đã thu hồi 3 tỷ đồng.", &[]),
            ("Nghị quyết đề nghị các cấp ủy rà soát hộ nghèo, song kết quả còn thấp.", &[]),
            ("Công văn của Công an xã đề nghị Công an huyện hỗ trợ lực lượng.", &[]),
            ("Văn bản số 45/UBND-KT đề nghị Sở Xây dựng thẩm định dự án.", &[]),
            // It asks in its own sentence only.
            (
                "Chỉ thị yêu cầu các cấp ủy tăng cường kiểm tra. UBKT Đảng ủy kiểm tra 12 chi bộ, giám sát 5 đảng viên.",
                &["tăng cường kiểm tra"],
            ),
            ("Công điện yêu cầu các xã sơ tán dân. Ngay trong đêm, công an sơ tán 350 hộ dân.", &["sơ tán dân"]),
            ("Công văn hỏa tốc yêu cầu khẩn trương rà soát hộ nghèo.", &["khẩn trương rà soát hộ nghèo"]),
            ("Chỉ thị yêu cầu trước ngày 20 phải rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
        ]);
    }
}

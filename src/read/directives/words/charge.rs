//! Whoever is charged with a task by the word that stands before them: `giao UBND xã`, `chỉ đạo các đơn vị`.

use std::ops::Range;

use super::actors::end_of_several;
use super::{list, pieces};
use crate::lex::Kind;
use crate::lexicon::{self, Activity, Charged, Like, MeetingKind, TailCue, TaskCue, TaskVerb, UnitWord};
use crate::read::source::Source;
use crate::read::units::body_at;
use crate::value::Organ;

/// A word that charges, with the first words of whom it charges behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::read::directives) struct Charge {
    pub(in crate::read::directives) word: lexicon::Charge,
    /// Where those who are charged are named.
    pub(in crate::read::directives) whom: usize,
    /// Where the first words of their name end.
    pub(in crate::read::directives) end: usize,
}

/// The charge that begins at a token.
pub(in crate::read::directives) fn charge_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Charge> {
    with_whom(source, at, end)
        .filter(|charge| !matches!(charge.word, lexicon::Charge::Leads | lexicon::Charge::Requests))
}

/// Where a sentence begins with whom it charges to do something, `Giao UBND xã rà soát …`, `Đề nghị Sở Tài chính bố trí
/// …`, and not with how much: `Giao
/// các xã 5 chỉ tiêu`. So an order is put down in the words that give it.
pub(in crate::read::directives) fn order(source: &Source<'_, '_>, sentence: &Range<usize>) -> Option<usize> {
    let (head, _) = pieces::head(source, sentence);
    let entrusts = |charge: &Charge| matches!(charge.word, lexicon::Charge::Entrusts | lexicon::Charge::Requests);
    let charge = with_whom(source, head, sentence.end).filter(entrusts)?;
    let clear = source.each::<TaskVerb>(charge.end..sentence.end).find(|&(_, verb, _)| verb == TaskVerb::Clear);
    let to_do = clear.map(|(at, ..)| at).or_else(|| deed_of_charged(source, &(charge.whom..sentence.end)))?;
    (!source.has_mention(&(charge.end..to_do))).then_some(head)
}

/// Where that begins which those are to do who are named before it: behind a body whatever its verb, `giao Công an xã
/// phun hóa chất`, behind others where the lexicon knows that, if only for what is measured.
pub(in crate::read::directives) fn deed_of_charged(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    let known = |at: &usize| begins_with_known_verb(source, *at, words.end);
    let body = body_at(source, words.start, words.end).map(|body| body.tokens.end);
    let deed = |at: &usize| known(at) || list::begins_with_some_verb(source, &(*at..words.end));
    body.filter(deed).or_else(|| end_of_several(source, words).filter(known))
}

/// The same right behind a body that is named in full, before a verb that only seems to begin it. What is to be done
/// first may be said with any verb, up to a comma: `yêu cầu Đảng bộ Công ty đặt an toàn lên hàng đầu, kiên quyết xử lý`.
pub(in crate::read::directives) fn deed_of_body(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    let body = body_at(source, words.start, words.end)?;
    let behind = body.tokens.end..words.end;
    let first = || source.tokens[words.end - 1].kind == Kind::Comma && list::begins_with_some_verb(source, &behind);
    let whole = body.level.is_some() || body.name.is_some();
    (whole && (begins_with_known_verb(source, behind.start, behind.end) || first())).then_some(behind.start)
}

fn begins_with_known_verb(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let small = source.token(at, end).is_some_and(|token| !token.is_capital());
    let verb = source.longest::<TaskVerb>(at, end).map(|(_, len)| len);
    let known = verb.max(source.longest::<Activity>(at, end).map(|(_, len)| len));
    // `UBND các xã trực thuộc huyện`, but not `trực lũ`
    small && known.is_some_and(|len| !source.longer::<TailCue>(at, end, len))
}

/// Whether those who lead someone are named at a token, `lãnh đạo UBND xã`, `lãnh đạo các phòng`, and what they are to
/// a task: only the leaders of those who set tasks themselves may set one.
pub(in crate::read::directives) fn leaders_at(
    source: &Source<'_, '_>,
    at: usize,
    end: usize,
) -> Option<(TaskCue, usize)> {
    let Charge { whom, end: behind, .. } =
        with_whom(source, at, end).filter(|charge| charge.word == lexicon::Charge::Leads)?;
    let unit = matches!(source.longest(whom, end), Some((UnitWord::Unit(_), _)));
    // `lãnh đạo Hội Nông dân huyện đề nghị`
    let asks = || {
        let body = body_at(source, whom, end).filter(|body| body.organ != Organ::Department);
        body.is_some_and(|body| source.is_at(TaskCue::Request, body.tokens.end, end))
    };
    let sets = unit || asks() || source.is_at(TaskCue::Body, whom, end);
    Some((if sets { TaskCue::Office } else { TaskCue::Filler }, behind - at))
}

/// Whether a colon or `như sau` stands behind a word such as `chỉ đạo`, so that what is asked follows.
pub(in crate::read::directives) fn announces(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let colon = |at: usize| source.kind_at(at, end) == Some(Kind::Colon);
    // `phát biểu sau khi nghe báo cáo`
    let below = || matches!(source.longest(at, end), Some((Like::Below, len)) if at + len == end || colon(at + len));
    colon(at) || below()
}

/// A word with those who are named right behind it.
pub(in crate::read::directives) fn with_whom(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Charge> {
    let (word, len) = source.longest::<lexicon::Charge>(at, end)?;
    let whom = at + len;
    let (Charged, len) = source.longest(whom, end)?;
    (!is_deed(source, whom, end, len)).then_some(Charge { word, whom, end: whom + len })
}

/// Whether words for someone only begin what is done or held: `chỉ đạo tổ chức`, `chỉ đạo hội nghị`, but not `giao
/// Thanh tra`.
fn is_deed(source: &Source<'_, '_>, at: usize, end: usize, len: usize) -> bool {
    let verb = source.longest::<TaskVerb>(at, end).map_or(0, |(_, len)| len);
    let meeting = source.longest::<MeetingKind>(at, end).map_or(0, |(_, len)| len);
    verb.max(meeting) > len || verb == len && !source.tokens[at].is_capital()
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_tasks;

    #[test]
    fn who_leads_is_named() {
        check_tasks(&[
            ("Lãnh đạo xã yêu cầu các thôn rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Thường trực Huyện ủy yêu cầu các xã rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Bà Lan yêu cầu lãnh đạo các phòng rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Lãnh đạo các chi bộ tổ chức tốt đại hội.\n- Lãnh đạo các phòng phải nắm chắc địa \
                 bàn.\n- Lãnh đạo UBND xã tổ chức tiếp dân.\n- Lãnh đạo Hội Nông dân xã tổ chức đại hội điểm.",
                &[
                    "Lãnh đạo các chi bộ tổ chức tốt đại hội",
                    "nắm chắc địa bàn",
                    "tổ chức tiếp dân",
                    "Lãnh đạo Hội Nông dân xã tổ chức đại hội điểm",
                ],
            ),
            ("Lãnh đạo Hội Liên hiệp Phụ nữ huyện đề nghị các cấp hội rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            // Behind a verb it is one too, and nobody is named who could ask.
            (
                "Tập trung lãnh đạo UBND và các đoàn thể làm tốt nhiệm vụ đề ra: tuyên truyền bầu cử, chăm lo hộ nghèo.",
                &[],
            ),
            ("Đảng ủy luôn lãnh đạo UBND xã hoàn thành nhiệm vụ đề ra: thu ngân sách, chăm lo hộ nghèo.", &[]),
            (
                "Tăng cường lãnh đạo Hội Nông dân xã làm tốt các công việc đề ra: phát triển hội viên, chăm lo hộ nghèo.",
                &[],
            ),
            (
                "Thay mặt lãnh đạo UBND huyện, ông Nam đề ra các nhiệm vụ: rà soát hộ nghèo; trồng rừng.",
                &["rà soát hộ nghèo", "trồng rừng"],
            ),
            ("Phát biểu, lãnh đạo UBND huyện yêu cầu các xã rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            // They set none by themselves.
            ("Lãnh đạo phòng yêu cầu rà soát hộ nghèo.", &[]),
            ("Trưởng ban chỉ đạo Huyện ủy thực hiện Chỉ thị 10 chủ trì cuộc họp.", &[]),
        ]);
    }

    #[test]
    fn an_order_stands_by_itself() {
        check_tasks(&[
            (
                "Giao Phòng Nội vụ tham mưu kiện toàn tổ hòa giải trước ngày 15/4.",
                &["tham mưu kiện toàn tổ hòa giải trước ngày 15/4"],
            ),
            (
                "QUYẾT ĐỊNH:\nĐiều 1. Phê duyệt đề cương.\nĐiều 2. Giao cho Sở Tài chính chủ trì cân đối kinh phí.",
                &["chủ trì cân đối kinh phí"],
            ),
            (
                "1. Giao nhiệm vụ cho UBND các xã dọn kênh mương; khơi thông cống.",
                &["dọn kênh mương", "khơi thông cống"],
            ),
            (
                "Đề nghị Sở Tài chính sớm bố trí vốn; đề nghị Sở Xây dựng thẩm định hồ sơ.",
                &["sớm bố trí vốn", "thẩm định hồ sơ"],
            ),
            (
                "Yêu cầu Chủ tịch UBND các xã, phường: (1) Rà soát quỹ đất; (2) Báo cáo kết quả.",
                &["Rà soát quỹ đất", "Báo cáo kết quả"],
            ),
            ("Yêu cầu các chi bộ rà soát hồ sơ.", &["rà soát hồ sơ"]),
            // Whoever is named before a list is to do what it holds.
            (
                "Triển khai dự án bò\nTheo đó, yêu cầu Hội Chữ thập đỏ huyện:\nHướng dẫn hộ dân.\nPhối hợp với thú y.",
                &["Hướng dẫn hộ dân", "Phối hợp với thú y"],
            ),
            ("Triển khai dự án bò\n2. Yêu cầu chung:\nHướng dẫn hộ dân.\nPhối hợp với thú y.", &[]),
            (
                "Đề nghị Hiệu trưởng các trường chịu trách nhiệm vận động học sinh ra lớp.",
                &["chịu trách nhiệm vận động học sinh ra lớp"],
            ),
            ("Yêu cầu Thủ trưởng các phòng rà soát hồ sơ.", &["rà soát hồ sơ"]),
            // Whatever its verb, behind a body stands what it is to do.
            ("Giao Công an xã lắp camera tại chợ.", &["lắp camera tại chợ"]),
            ("Yêu cầu Công an xã phun hóa chất, khử khuẩn trường học.", &["phun hóa chất, khử khuẩn trường học"]),
            (
                "Giao Văn phòng trả lời cử tri; giao Hội Phụ nữ trao quà cho hộ nghèo.",
                &["trả lời cử tri", "trao quà cho hộ nghèo"],
            ),
            ("Giao UBND xã che bạt cho mạ.", &["che bạt cho mạ"]),
            ("Giao Công an xã và các thôn phun thuốc.", &["phun thuốc"]),
            ("Yêu cầu các đơn vị thi công đẩy nhanh tiến độ.", &["đẩy nhanh tiến độ"]),
            // Nobody is charged, or only with how much.
            ("Giao Phòng Tài chính kinh phí 5 tỷ đồng.", &[]),
            ("Giao UBND xã nơi có tuyến đường rà soát hộ bị ảnh hưởng.", &[]),
            ("Yêu cầu công ty này dừng hoạt động.", &[]),
            ("Đề nghị báo chí đưa tin.", &[]),
            ("Yêu cầu UBND các tỉnh, thành phố trực thuộc trung ương.", &[]),
            ("Đề nghị của các hộ được giải quyết. Rà soát 5 hồ sơ.", &[]),
            ("Yêu cầu công tác năm nay cao hơn. Rà soát 5 hồ sơ.", &[]),
            ("Báo cáo\nI. KẾT QUẢ\n- Đề nghị UBND huyện công nhận 5 hộ.", &[]),
            ("Giao quân 22/17 thanh niên, đạt 129,41%.", &[]),
            ("Giao các xã 5 chỉ tiêu trồng rừng. Xây dựng 3 nhà văn hóa.", &[]),
            ("Giao kế hoạch cho các thôn tuyên truyền.", &[]),
            ("Giao ban tháng 5, UBND xã rà soát hộ nghèo.", &[]),
            ("Giao cho các hộ trồng 45 ha rừng, chăm sóc 20 ha.", &[]),
            ("Báo cáo\nI. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n- Giao Phòng Nội vụ tham mưu xây dựng đề án.", &[]),
            // What was done behind it is no order.
            ("Giao Phòng Nội vụ rà soát biên chế. Cấp 12 thẻ bảo hiểm.", &["rà soát biên chế"]),
            ("Phát biểu chỉ đạo các đại biểu dự hội nghị, ông An biểu dương kết quả.", &[]),
        ]);
    }

    #[test]
    fn who_is_charged_begins_the_task() {
        check_tasks(&[
            ("Bà Lan giao Ban CHQS xã tuyển quân.", &["tuyển quân"]),
            (
                "Bà Lan yêu cầu Đảng bộ xã đặt an toàn lên hàng đầu, kiên quyết xử lý vi phạm.",
                &["đặt an toàn lên hàng đầu, kiên quyết xử lý vi phạm"],
            ),
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo. Văn phòng Đảng ủy có nhiệm vụ theo dõi, đôn đốc.",
                &["rà soát hộ nghèo", "theo dõi, đôn đốc"],
            ),
            ("Bà Lan giao Uỷ ban Kiểm tra Huyện uỷ làm rõ vụ việc.", &["làm rõ vụ việc"]),
            ("Bà Lan giao Thanh tra huyện rà soát đất đai.", &["rà soát đất đai"]),
            ("Bà Lan phát biểu chỉ đạo đảng bộ xã rà soát đất đai.", &["rà soát đất đai"]),
            ("Bí thư chỉ đạo chủ tịch các xã rà soát đất đai.", &["rà soát đất đai"]),
            (
                "Bà Lan cảm ơn các đại biểu, nhắc các ngành từ nay đến hết năm phải làm xong việc được giao.",
                &["làm xong việc được giao"],
            ),
            ("Phát biểu tại buổi lễ, Chủ tịch UBND xã đã chỉ đạo Công an xã tuần tra.", &["tuần tra"]),
            ("Bà Lan giao Ban Xây dựng Đảng rà soát hồ sơ.", &["rà soát hồ sơ"]),
            ("Bà Lan giao Ban Quản lý dự án đầu tư xây dựng rà soát hồ sơ.", &["rà soát hồ sơ"]),
            ("Bà Lan giao Bộ Chỉ huy Quân sự tỉnh, Kho bạc Nhà nước khu vực V rà soát hồ sơ.", &["rà soát hồ sơ"]),
            ("Bà Lan giao Thuế cơ sở 3 rà soát hồ sơ.", &["rà soát hồ sơ"]),
            ("Bà Lan giao xã Tân An rà soát đất đai.", &["rà soát đất đai"]),
            ("Đồng chí Bí thư phát biểu chỉ đạo: rà soát hộ nghèo; dời chợ tạm.", &["rà soát hộ nghèo", "dời chợ tạm"]),
            ("Chủ tịch UBND xã có ý kiến chỉ đạo như sau:\n1. Rà soát hộ nghèo.", &["Rà soát hộ nghèo"]),
            // Nobody is charged: what is done or held follows.
            ("Xã chủ trì giao ban hằng tuần, giao lưu văn nghệ.", &[]),
            ("Huyện ủy đã chỉ đạo ban hành 12 nghị quyết.", &[]),
            ("Bà Lan, Trưởng ban chỉ đạo phòng chống dịch, dự họp.", &[]),
            ("Bí thư đến dự và phát biểu chỉ đạo hội nghị, trao 5 bằng khen.", &[]),
            ("Xã chỉ đạo tổ chức 5 lớp tập huấn.", &[]),
            ("Cán bộ hội nhắc lại kết quả đã đạt; nhắc các hộ tiêm vắc xin.", &[]),
            // It was done.
            ("Chủ tịch UBND xã đã chỉ đạo Công an xã tuần tra ban đêm.", &[]),
            // It was done, among other work.
            ("Đảng ủy hoàn thành chỉ tiêu giao quân; chỉ đạo Ủy ban nhân dân xã rà soát nguồn thu.", &[]),
        ]);
    }
}

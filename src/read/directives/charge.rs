//! Whoever is charged with a task by the word that stands before them: `giao UBND xã`, `chỉ đạo các đơn vị`.

use crate::lexicon::{self, Charged, MeetingKind, TaskVerb};
use crate::read::source::Source;

/// A word that charges, with the first words of whom it charges behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Charge {
    pub(super) word: lexicon::Charge,
    /// Where those who are charged are named.
    pub(super) whom: usize,
    /// Where the first words of their name end.
    pub(super) end: usize,
}

/// The charge that begins at a token.
pub(super) fn charge_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Charge> {
    let (word, len) = source.longest::<lexicon::Charge>(at, end)?;
    let whom = at + len;
    let (Charged, len) = source.longest(whom, end)?;
    (!is_deed(source, whom, end, len)).then_some(Charge { word, whom, end: whom + len })
}

/// Whether words for someone only begin what is done or held: `chỉ đạo tổ chức`, `chỉ đạo hội nghị`, `chỉ đạo thanh
/// tra`, but not `giao Thanh tra`.
fn is_deed(source: &Source<'_, '_>, at: usize, end: usize, len: usize) -> bool {
    let verb = source.longest::<TaskVerb>(at, end).map_or(0, |(_, len)| len);
    let meeting = source.longest::<MeetingKind>(at, end).map_or(0, |(_, len)| len);
    verb.max(meeting) > len || verb == len && !source.tokens[at].is_capital()
}

#[cfg(test)]
mod tests {
    #[test]
    fn who_is_charged_begins_the_task() {
        let cases: &[(&str, &[&str])] = &[
            ("Bà Lan giao Ban CHQS xã tuyển quân.", &["tuyển quân"]),
            ("Bà Lan giao Uỷ ban Kiểm tra Huyện uỷ làm rõ vụ việc.", &["làm rõ vụ việc"]),
            ("Bà Lan giao Thanh tra huyện rà soát đất đai.", &["rà soát đất đai"]),
            ("Bà Lan phát biểu chỉ đạo đảng bộ xã rà soát đất đai.", &["rà soát đất đai"]),
            ("Bí thư chỉ đạo chủ tịch các xã rà soát đất đai.", &["rà soát đất đai"]),
            (
                "Bà Lan cảm ơn các đại biểu, nhắc các ngành từ nay đến hết năm phải làm xong việc được giao.",
                &["làm xong việc được giao"],
            ),
            ("Phát biểu tại buổi lễ, Chủ tịch UBND xã đã chỉ đạo Công an xã tuần tra.", &["tuần tra"]),
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
        ];
        for (text, wanted) in cases {
            let report = crate::parse(text);
            let found: Vec<_> = report.directives.iter().map(|task| task.text.as_ref()).collect();
            assert_eq!(found, *wanted, "in {text}");
        }
    }
}

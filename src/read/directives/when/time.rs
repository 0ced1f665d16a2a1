//! The time that tasks are for.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::Function;
use crate::read::directives::words::frame::{Frame, frame, stretch};
use crate::read::source::Source;
use crate::value::{Date, Period};

/// The first time that a heading or the line over a list names and that is not looked back on.
pub(in crate::read::directives) fn named(
    source: &Source<'_, '_>,
    today: Option<Date>,
    words: &Range<usize>,
) -> Option<Period> {
    source.mentions_in(words).filter(|&mention| !is_limit(source, mention)).find_map(|n| ahead(source, n, today))
}

/// The first time, or the end of one, that the heading of goals names and that is not looked back on: `Mục tiêu đến năm
/// 2030`.
pub(in crate::read) fn of_goals(source: &Source<'_, '_>, words: &Range<usize>) -> Option<Period> {
    let begins = |&mention: &usize| source.is_before(Function::From, 0, source.place(mention).start);
    source.mentions_in(words).filter(|mention| !begins(mention)).find_map(|n| ahead(source, n, source.today()))
}

/// The first such time that stands free in the words before a task: `Năm 2025, …`, `… yêu cầu trong quý III, …`. One
/// that goes with a noun is that of a programme or a meeting.
pub(in crate::read::directives) fn at_head(
    source: &Source<'_, '_>,
    today: Option<Date>,
    words: &Range<usize>,
) -> Option<Period> {
    source.mentions_in(words).find_map(|mention| {
        let at = source.place(mention).start;
        let free = at == words.start || source.tokens[at - 1].kind != Kind::Word;
        (free || is_inside(source, words.start, at)).then(|| ahead(source, mention, today)).flatten()
    })
}

/// The time within which a task is to be done, by its own words: `hoàn thành trong quý III`.
pub(in crate::read::directives) fn within(
    source: &Source<'_, '_>,
    today: Option<Date>,
    task: &Range<usize>,
) -> Option<Period> {
    source.mentions_in(task).find_map(|mention| {
        let at = source.place(mention).start;
        is_inside(source, task.start, at).then(|| ahead(source, mention, today)).flatten()
    })
}

fn is_inside(source: &Source<'_, '_>, floor: usize, at: usize) -> bool {
    source.is_before(Function::Within, floor, at)
}

/// `đến năm 2030`: only one end of a time.
fn is_limit(source: &Source<'_, '_>, mention: usize) -> bool {
    matches!(source.longest_before(0, source.place(mention).start), Some((Function::From | Function::To, _)))
}

/// The period that a mention stands for, where it is one and not looked back on.
fn ahead(source: &Source<'_, '_>, mention: usize, today: Option<Date>) -> Option<Period> {
    let period = stretch(source, mention, today)?;
    (frame(source, mention, today) != Some(Frame::Past)).then_some(period)
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_each;

    /// The time of each task, in ISO 8601.
    #[track_caller]
    fn check(cases: &[(&str, &[&str])]) {
        check_each(cases, |task| task.period.map_or(String::new(), |period| format!("{period:#}")));
    }

    #[test]
    fn what_tasks_are_for() {
        check(&[
            (
                "Báo cáo\nII. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024\n1. Đẩy mạnh thu ngân sách.\n\
                 2. Hoàn thành sửa cầu trong quý III/2024.",
                &["2024-07-01/2024-12-31", "2024-07-01/2024-09-30"],
            ),
            (
                "Ngày 20/12/2024, hội nghị bế mạc.\nNăm 2025, Đảng ủy xác định tập trung làm đường; mở rộng vùng chè.",
                &["2025-01-01/2025-12-31", "2025-01-01/2025-12-31"],
            ),
            (
                "Hội nghị\nBà Lan yêu cầu tập trung các việc sau trong 6 tháng cuối năm 2023:\n- Làm tốt khâu giống.",
                &["2023-07-01/2023-12-31"],
            ),
            (
                "Ngày 10/7/2024, xã họp.\nBà Lan yêu cầu trong quý IV, các thôn rà soát hộ nghèo. Xã sớm trình phương án.",
                &["2024-10-01/2024-12-31", "2024-10-01/2024-12-31"],
            ),
        ]);
    }

    #[test]
    fn what_they_are_not_for() {
        check(&[
            ("Bà Lan yêu cầu các thôn rà soát hộ nghèo.", &[""]),
            ("Ngày 10/12/2024, xã họp.\nBà Lan yêu cầu các thôn khắc phục hạn chế trong 6 tháng đầu năm.", &[""]),
            ("Thời gian tới, bà Lan đề nghị HĐND xã nhiệm kỳ 2021-2026 làm tốt công tác dân vận.", &[""]),
            ("Báo cáo\nII. NHIỆM VỤ ĐẾN NĂM 2030\n- Mở rộng vùng chè.", &[""]),
            (
                "Ngày 10/10/2025, xã họp.\nTrong 6 tháng cuối năm 2025, kết nạp 25 đảng viên, rà soát hộ nghèo.",
                &["2025-07-01/2025-12-31"],
            ),
            // At its end a time is looked back on.
            ("Ngày 20/12/2025, xã họp.\nTrong 6 tháng cuối năm 2025, kết nạp 25 đảng viên, rà soát hộ nghèo.", &[]),
            ("Bà Lan yêu cầu các thôn thực hiện tốt chương trình nông thôn mới giai đoạn 2021-2025.", &[""]),
        ]);
    }
}

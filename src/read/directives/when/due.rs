//! The day by which a task is to be done.

use std::ops::Range;

use smallvec::SmallVec;

use crate::lex::{Kind, Token};
use crate::lexicon::{DueCue, Function, MeetingKind};
use crate::model::Due;
use crate::read::directives::Task;
use crate::read::directives::words::level::Level;
use crate::read::directives::words::pieces;
use crate::read::due::{Lead, lead};
use crate::read::layout::Line;
use crate::read::source::Source;
use crate::value::{Date, Value};

/// The most tokens between what tells how a day is meant and what leads to it.
const LONGEST_PART: usize = 40;

/// How far behind its beginning a task names what it completes: `phải khẩn trương hoàn thành …`.
const NEAR: usize = 6;

/// A day by which something is to be done: where what leads to it begins, and its mention.
#[derive(Clone, Copy, Debug)]
pub(in crate::read::directives) struct Deadline {
    start: u32,
    mention: u32,
}

impl Deadline {
    fn day(self, source: &Source<'_, '_>) -> Option<Date> {
        source.whole_day(self.mention as usize)
    }

    /// Its tokens.
    pub(in crate::read::directives) fn tokens(self, source: &Source<'_, '_>) -> Range<usize> {
        self.start as usize..source.place(self.mention as usize).end
    }

    /// What the text says there.
    pub(in crate::read::directives) fn due(self, source: &Source<'_, '_>) -> Option<Due> {
        let mention = self.mention as usize;
        let Value::Date(date) = source.mentions[mention].value else { return None };
        let hour = mention.checked_sub(1).filter(|&hour| source.place(hour).start >= self.start as usize);
        let time = hour.and_then(|hour| match source.mentions[hour].value {
            Value::Time(time) => Some(time),
            _ => None,
        });
        let inferred = source.mentions.inferred(mention).map(|inferred| inferred.from);
        Some(Due::new(source.span(self.tokens(source)), date, time, inferred))
    }
}

/// The days by which tasks are to be done, while the lines of a text are read.
#[derive(Debug)]
pub(in crate::read::directives) struct Deadlines {
    /// The day that the text speaks from. What was so before a day gone by, `cấp trước ngày 1/7`, is no task.
    today: Option<Date>,
    /// Those that lines above name for all items below them, and how deep each of these lines stands.
    over: SmallVec<[(Level, Deadline); 2]>,
    /// The tasks of the line right before, and where it begins.
    line: (Range<usize>, usize),
}

impl Deadlines {
    pub(in crate::read::directives) fn new(source: &Source<'_, '_>) -> Self {
        // A text without a dateline may name such a day first.
        let is_due = |day: usize| lead(source, source.place(day).start).is_some();
        let known = source.published.is_some() || source.first_day().is_some_and(|day| !is_due(day));
        Self { today: source.today().filter(|_| known), over: SmallVec::new(), line: (0..0, 0) }
    }

    /// Takes in a line: whether it only names the last day of the tasks right above it: `Thời hạn hoàn thành: trước
    /// ngày 30/6.`
    pub(in crate::read::directives) fn is_below(
        &mut self,
        source: &Source<'_, '_>,
        line: &Range<usize>,
        found: &mut [Task],
    ) -> bool {
        let (above, start) = std::mem::replace(&mut self.line, (0..0, 0));
        self.is_label(source, line, start, &mut found[above])
    }

    /// Takes in how deep a line stands, and whether it stands in a list.
    pub(in crate::read::directives) fn leave(&mut self, level: Level, in_list: bool) {
        let is_item = |above| if level == Level::NONE || above == Level::NONE { in_list } else { above < level };
        self.over.retain(|(above, _)| is_item(*above));
    }

    /// Takes in the heading of another section.
    pub(in crate::read::directives) fn close(&mut self) {
        self.over.clear();
    }

    /// Takes in a line over items.
    pub(in crate::read::directives) fn over(&mut self, source: &Source<'_, '_>, level: Level, line: &Range<usize>) {
        self.over.retain(|(above, _)| *above < level);
        self.over.extend(self.named(source, line).map(|due| (level, due)));
    }

    /// Takes in the tasks that were found in a line.
    pub(in crate::read::directives) fn pass(&mut self, line: &Line, found: Range<usize>) {
        self.line = (found, line.tokens().start);
    }

    /// Whether words of their own only name the last day of the tasks before them: `Thời hạn: trước ngày 30/6.` Gives
    /// it to those that have none from `start` on.
    pub(in crate::read::directives) fn is_label(
        &self,
        source: &Source<'_, '_>,
        words: &Range<usize>,
        start: usize,
        tasks: &mut [Task],
    ) -> bool {
        if tasks.is_empty() {
            return false;
        }
        let Some(due) = self.label(source, words) else { return false };
        let behind = due.tokens(source).end..words.end;
        if source.tokens[behind].iter().any(|token| token.kind == Kind::Word) {
            return false;
        }
        for task in tasks {
            let own = task.due.filter(|own| own.start as usize >= start);
            task.due = own.or(Some(due));
        }
        true
    }

    /// Gives the tasks of a sentence their last days, with that of the section that they stand in.
    pub(in crate::read::directives) fn set(
        &self,
        source: &Source<'_, '_>,
        of_section: Option<Deadline>,
        sentence: &Range<usize>,
        tasks: &mut [Task],
    ) {
        let mut head = sentence.start;
        let mut shared = self.over.last().map(|&(_, due)| due).or(of_section);
        for n in 0..tasks.len() {
            let next = tasks.get(n + 1).map_or(sentence.end, |next| next.tokens.start);
            let task = &mut tasks[n];
            let Range { start, end } = task.tokens;
            let own = self.of_task(source, head, &task.tokens);
            if let Some(due) = own.map(|due| due.tokens(source)) {
                task.subject = outside(source, &due, &task.subject);
                // `trước ngày 30/6 các xã làm các việc: rà soát hộ nghèo; trồng rừng`
                if due.end < start && pieces::has_colon(source, &(due.end..start)) {
                    shared = own;
                }
            }
            let behind = || self.label(source, &(end..next));
            task.due = own.or_else(behind).or(shared);
            head = end;
        }
    }

    /// The last day of a task, by its own words, or else by those before it from `head` on: `trước ngày 15/3, các xã
    /// …`.
    fn of_task(&self, source: &Source<'_, '_>, head: usize, task: &Range<usize>) -> Option<Deadline> {
        let within = source.mentions_in(task).filter_map(|n| self.at(source, n, task.start, is_completed));
        let last = within.reduce(|last, next| if next.day(source) > last.day(source) { next } else { last });
        last.or_else(|| self.before(source, head, task))
    }

    /// The nearest in the words before a task, in its own clause.
    fn before(&self, source: &Source<'_, '_>, head: usize, task: &Range<usize>) -> Option<Deadline> {
        let before = head..task.start;
        let mentions = source.mentions_in(&before);
        if mentions.is_empty() {
            return None;
        }
        let floor = last_clause(source, &before);
        let completes = |source: &Source<'_, '_>, _: &Range<usize>| {
            is_completed(source, &(task.start..task.end.min(task.start + NEAR)))
        };
        let found = mentions.rev().find_map(|n| self.at(source, n, floor, completes));
        // `trước ngày 15/3, xã đã họp, nay cần rà soát …`
        found.filter(|found| !tells(source, &(found.tokens(source).end..task.start), DueCue::Over))
    }

    /// The one that a heading or the line over a list names for all below it: `Trước ngày 15/6/2025, các xã thực hiện
    /// các việc sau:`.
    pub(in crate::read::directives) fn named(&self, source: &Source<'_, '_>, line: &Range<usize>) -> Option<Deadline> {
        let floor = last_clause(source, line);
        source.mentions_in(&(floor..line.end)).find_map(|n| self.at(source, n, floor, is_completed))
    }

    /// The one that a sentence or a clause of its own names for what stands before it: `Thời hạn: trước ngày 30/6.`
    fn label(&self, source: &Source<'_, '_>, words: &Range<usize>) -> Option<Deadline> {
        let is_word = |token: &Token| token.kind == Kind::Word;
        let first = source.tokens[words.clone()].iter().position(is_word)? + words.start;
        let labels = source.is_at(DueCue::Latest, first, words.end);
        labels.then(|| source.mentions_in(words).find_map(|n| self.at(source, n, first, is_completed))).flatten()
    }

    /// The one that a mention tells, where what leads to it does not begin before `floor`. `completes` says of the
    /// words before that whether they complete something.
    fn at(
        &self,
        source: &Source<'_, '_>,
        mention: usize,
        floor: usize,
        completes: impl Fn(&Source<'_, '_>, &Range<usize>) -> bool,
    ) -> Option<Deadline> {
        let Value::Date(date) = source.mentions[mention].value else { return None };
        let place = source.place(mention);
        let Lead { start, cue } = lead(source, place.start).filter(|lead| lead.start >= floor)?;
        let part = part_before(source, floor, start);
        let is_over = || date.days() < self.today.and_then(Date::days) && date.year().is_some();
        // `khôi phục cấp điện trong ngày 02/10`, but not `Trong ngày 02/10, …`, `họp trong ngày 02/10`
        let takes_place = || source.each::<MeetingKind>(part.clone()).next().is_some();
        let within = || start > floor && source.is_at(Function::Within, start, place.start) && !takes_place();
        let bounds = match cue {
            DueCue::Latest => true,
            DueCue::By => !is_over() && (!tells(source, &part, DueCue::Over) || is_completed(source, &part)),
            DueCue::Link => !is_over() && (completes(source, &part) || within() && !tells(source, &part, DueCue::Over)),
            _ => false,
        };
        let stretch = cue != DueCue::Latest && ends_days(source, start);
        (bounds && !stretch && !comes_back(source, mention, &(floor..start)))
            .then_some(Deadline { start: start as u32, mention: mention as u32 })
    }
}

/// Where the last clause of some words begins.
fn last_clause(source: &Source<'_, '_>, words: &Range<usize>) -> usize {
    let stop = source.tokens[words.clone()].iter().rposition(|token| token.kind == Kind::Semicolon);
    stop.map_or(words.start, |stop| words.start + stop + 1)
}

/// The words before a token back to the last comma or bracket.
fn part_before(source: &Source<'_, '_>, floor: usize, end: usize) -> Range<usize> {
    let floor = floor.max(end.saturating_sub(LONGEST_PART));
    let parts = |kind| matches!(kind, Kind::Comma | Kind::Semicolon | Kind::Open);
    let stop = source.tokens[floor..end].iter().rposition(|token| parts(token.kind));
    stop.map_or(floor, |stop| floor + stop + 1)..end
}

fn tells(source: &Source<'_, '_>, words: &Range<usize>, wanted: DueCue) -> bool {
    source.each::<DueCue>(words.clone()).any(|(_, cue, _)| cue == wanted)
}

/// Whether some words complete something: `hoàn thành việc rà soát` before `vào ngày 30/9`.
fn is_completed(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    tells(source, words, DueCue::Done)
}

/// Whether a day only ends a stretch of time, in which something is done: `từ ngày 1/7 đến hết ngày 31/12`, but not
/// `năm 2024 trước ngày 15/12`.
fn ends_days(source: &Source<'_, '_>, start: usize) -> bool {
    let before = start.checked_sub(1).and_then(|last| source.mention_at(last));
    let limits = source.is_at(Function::Before, start, source.tokens.len());
    !limits && before.is_some_and(|before| source.mentions[before].value.is_time())
}

/// Whether a day is none of the calendar's, as it comes back: `trước ngày 15/12 hằng năm`, `định kỳ (trước ngày 15/6)`;
/// or is told from another year.
fn comes_back(source: &Source<'_, '_>, mention: usize, before: &Range<usize>) -> bool {
    let end = source.place(mention).end;
    let behind = source.longest(end, source.tokens.len());
    let near = before.start.max(before.end.saturating_sub(LONGEST_PART))..before.end;
    // A day with its year is a single one, however often the task is done.
    let yearless = || source.whole_day(mention).is_none() || source.mentions.inferred(mention).is_some();
    matches!(behind, Some((DueCue::Recurs | DueCue::Later, _))) || yearless() && tells(source, &near, DueCue::Recurs)
}

/// What is left of the words for those who are to do something without a last day that stands among them: `UBND xã
/// trước ngày 20/4`, `trước ngày 20/4, UBND xã`.
fn outside(source: &Source<'_, '_>, due: &Range<usize>, subject: &Range<usize>) -> Range<usize> {
    let Range { start, end } = subject.clone();
    if due.end <= start || end <= due.start {
        return start..end;
    }
    if start < due.start {
        return start..due.start;
    }
    let comma = usize::from(source.kind_at(due.end, end) == Some(Kind::Comma));
    (due.end + comma).min(end)..end
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_each;

    /// The last day of each task with its time, and what says so.
    #[track_caller]
    fn check(cases: &[(&str, &[&str])]) {
        for (text, wanted) in cases {
            let told = |task: &crate::Directive<'_>| {
                task.due.map_or(String::new(), |due| {
                    let time = due.time.map_or(String::new(), |time| format!("T{time}"));
                    format!("{:#}{time} {}", due.date, &text[due.span.range()])
                })
            };
            check_each(&[(text, *wanted)], told);
        }
    }

    #[test]
    fn in_the_words_of_the_task() {
        check(&[
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo, hoàn thành trước ngày 20/10/2025.",
                &["2025-10-20 trước ngày 20/10/2025"],
            ),
            ("Bà Lan giao Phòng Nội vụ rà soát biên chế (xong trước 30/6/2025).", &["2025-06-30 trước 30/6/2025"]),
            (
                "Bà Lan yêu cầu các xã báo cáo kết quả về UBND huyện trước 17 giờ ngày 12/5/2024; trình phương án trước 16h30, thứ \
                 Sáu, ngày 17/5/2024; nộp hồ sơ trước sáng ngày 20/5/2024.",
                &[
                    "2024-05-12T17:00 trước 17 giờ ngày 12/5/2024",
                    "2024-05-17T16:30 trước 16h30, thứ Sáu, ngày 17/5/2024",
                    "2024-05-20 trước sáng ngày 20/5/2024",
                ],
            ),
            (
                "Ngày 10/7/2024, bà Lan yêu cầu các xã rà soát hộ nghèo, chậm nhất ngày 15/8 báo cáo; sửa xong trường học, muộn \
                 nhất là trước ngày 05 tháng 9; kiểm kê đất, thời hạn: 30/9/2024.",
                &[
                    "2024-08-15 chậm nhất ngày 15/8",
                    "2024-09-05 muộn nhất là trước ngày 05 tháng 9",
                    "2024-09-30 thời hạn: 30/9/2024",
                ],
            ),
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo xong trong ngày 30/9/2025; hoàn thành việc kiểm kê đất vào ngày \
                 15/10/2025; giải ngân 95% vốn đến hết ngày 31/12/2025.",
                &[
                    "2025-09-30 trong ngày 30/9/2025",
                    "2025-10-15 vào ngày 15/10/2025",
                    "2025-12-31 đến hết ngày 31/12/2025",
                ],
            ),
            (
                "Ngày 02/10/2025, xã họp.\nBà Lan yêu cầu Điện lực khôi phục cấp điện trong ngày 02/10; các xã rà soát hộ ngập trong \
                 ngày 30/9.",
                &["2025-10-02 trong ngày 02/10", ""],
            ),
            // All of it is to be done on the later day.
            (
                "Bà Lan yêu cầu các xã lập danh sách trước ngày 15/6/2025, sửa nhà cho hộ nghèo trước ngày 30/7/2025.",
                &["2025-07-30 trước ngày 30/7/2025"],
            ),
            ("Bà Lan yêu cầu các xã rà soát hộ nghèo trước ngày 15/6.", &["--06-15 trước ngày 15/6"]),
            (
                "Bà Lan yêu cầu các xã hoàn thành các việc được giao trước ngày 15/6/2025.",
                &["2025-06-15 trước ngày 15/6/2025"],
            ),
        ]);
    }

    #[test]
    fn before_the_task() {
        check(&[
            (
                "Bà Lan yêu cầu: Trước ngày 15/6/2025, các xã rà soát hộ nghèo; các thôn đẩy mạnh tuyên truyền.",
                &["2025-06-15 Trước ngày 15/6/2025", ""],
            ),
            (
                "Bà Lan yêu cầu các xã trước ngày 15/6/2025 phải hoàn thành rà soát hộ nghèo.",
                &["2025-06-15 trước ngày 15/6/2025"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Chậm nhất là ngày 05/9/2025, UBND các xã phải hoàn thành kiện toàn tổ hòa giải.\n- Đến ngày \
                 30/9/2025, các chi bộ hoàn thành đại hội.",
                &["2025-09-05 Chậm nhất là ngày 05/9/2025", "2025-09-30 Đến ngày 30/9/2025"],
            ),
        ]);
    }

    #[test]
    fn behind_the_task() {
        check(&[
            (
                "Báo cáo\nII. NHIỆM VỤ\n1. Rà soát quỹ đất. Lập phương án đấu giá. Thời hạn: trước ngày 30/6/2025.\n2. Dời chợ tạm.",
                &["2025-06-30 Thời hạn: trước ngày 30/6/2025", "2025-06-30 Thời hạn: trước ngày 30/6/2025", ""],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n1. Rà soát nhà tạm; thời gian hoàn thành: 30/6/2025; lập danh sách hộ nghèo.",
                &["2025-06-30 thời gian hoàn thành: 30/6/2025", ""],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Rà soát quỹ đất.\nThời hạn hoàn thành: trước ngày 30/6/2025.\n- Dời chợ tạm.",
                &["2025-06-30 Thời hạn hoàn thành: trước ngày 30/6/2025", ""],
            ),
        ]);
    }

    #[test]
    fn over_the_tasks() {
        check(&[
            (
                "Bà Lan yêu cầu các xã hoàn thành trước ngày 15/6/2025 các việc sau:\n- Rà soát hộ nghèo.\n- Dời chợ tạm trước \
                 30/5/2025.\nÔng Nam đề nghị các thôn tăng cường tuần tra.",
                &["2025-06-15 trước ngày 15/6/2025", "2025-05-30 trước 30/5/2025", ""],
            ),
            (
                "Bà Lan yêu cầu trước ngày 15/6/2025 các xã làm tốt các việc sau: rà soát hộ nghèo; đẩy mạnh tuyên truyền.",
                &["2025-06-15 trước ngày 15/6/2025", "2025-06-15 trước ngày 15/6/2025"],
            ),
            (
                "Báo cáo\nIII. NHIỆM VỤ PHẢI HOÀN THÀNH TRƯỚC NGÀY 15/6/2025\n1. Rà soát hộ nghèo.\nIV. NHIỆM VỤ KHÁC\n1. Dời \
                 chợ tạm.",
                &["2025-06-15 TRƯỚC NGÀY 15/6/2025", ""],
            ),
            // The next item of the outer list is none of it.
            (
                "Báo cáo\nII. NHIỆM VỤ\n1. Trước ngày 15/6/2025, các xã thực hiện các việc sau:\n- Rà soát hộ nghèo.\n2. Dời chợ \
                 tạm.",
                &["2025-06-15 Trước ngày 15/6/2025", ""],
            ),
        ]);
    }

    #[test]
    fn whom_the_task_is_for_without_its_last_day() {
        let text = "Bà Lan yêu cầu UBND xã trước 16h30 ngày 20/4/2025 báo cáo kết quả.";
        let report = crate::parse(text);
        assert_eq!(report.directives[0].addressee.as_deref(), Some("UBND xã"));
    }

    #[test]
    fn days_that_are_no_last_ones() {
        for task in [
            "thực hiện Nghị quyết số 10-NQ/TU ngày 21/12/2023 về chuyển đổi số",
            "tổ chức kỷ niệm ngày 2/9",
            "thực hiện chế độ mới từ ngày 1/7/2025",
            "rà soát hộ nghèo theo Kế hoạch ngày 15/3",
            "tổ chức hội nghị vào ngày 20/10/2025",
            "tổ chức hội nghị trong ngày 20/10/2025",
            "mở đợt cao điểm từ ngày 15/10/2025 đến hết ngày 14/12/2025",
            "mở đợt cao điểm từ ngày 15 đến hết ngày 24/12/2025",
            "tổ chức phân luồng xe từ 7 giờ ngày 15/12/2025 đến hết 17 giờ ngày 24/12/2025",
            "nộp báo cáo trước ngày 25 hằng tháng",
            "nộp báo cáo trước ngày 15/12 hằng năm",
            "nộp báo cáo của năm trước ngày 15/01 của năm sau",
            "đăng ký gia đình văn hóa hằng năm trước ngày 30/01",
            "nộp báo cáo định kỳ (trước ngày 15/6 và trước ngày 15/12)",
            "hoàn thành kiểm kê trong tháng 8",
            "hoàn thành kiểm kê trước quý III",
            "xử lý nợ phát sinh trước ngày 15/12/2025",
            "xử lý các công trình đã quyết toán trước ngày 15/12/2025",
            "rà soát hồ sơ nộp trước ngày 01/7/2024",
            "tổ chức bầu cử trước thời hạn vào ngày 28/12/2025",
            "gia hạn đến hết ngày 31/12/2025",
            "nêu gương như đã nêu ở trên. Trước đó, ngày 05/12/2025, xã đã họp",
        ] {
            let text = format!("Tân An, ngày 10 tháng 7 năm 2025\nBà Lan yêu cầu các xã {task}.");
            let report = crate::parse(&text);
            let dues: Vec<_> = report.directives.iter().map(|task| task.due).collect();
            assert!(!dues.is_empty() && dues.iter().all(Option::is_none), "{text}: {dues:?}");
        }
    }

    #[test]
    fn years_are_settled_as_those_of_other_days_to_come() {
        let check = |text: &str, wanted: &str| {
            let text = format!("Tân An, ngày 20 tháng 12 năm 2022\nBà Lan yêu cầu các xã {text}.");
            let due = crate::parse(&text).directives[0].due.expect("a last day");
            assert_eq!((format!("{:#}", due.date).as_str(), due.inferred.is_some()), (wanted, true), "{text}");
        };
        check("nộp hồ sơ trước ngày 28/2", "2023-02-28");
        check("nộp hồ sơ trước 17 giờ ngày 28/2", "2023-02-28");
        check("nộp hồ sơ chậm nhất là ngày 28/2", "2023-02-28");
        check("nộp hồ sơ trước ngày 28/12", "2022-12-28");
    }
}

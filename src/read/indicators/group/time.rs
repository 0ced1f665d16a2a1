//! The stretch of time that a figure is for, by the words before it.
//!
//! | before the figure | holds for |
//! |---|---|
//! | `Năm 2024, thu ngân sách đạt …` | the sentence, until another is named |
//! | `thu ngân sách năm 2024 đạt …` | what follows, up to a `;` or the end of a bracket |
//! | `thu nhập đến năm 2025 đạt …`, `phấn đấu đến năm 2025 thu nhập đạt …` | the same: others of the list need not come to that end |
//! | `đến hết tháng 6 xã đạt …` | nothing: where a stretch of months ends does not say where it began |
//! | `lũy kế đạt …`, `lũy kế từ đầu nhiệm kỳ đạt …` | nothing: that is more than the time of the figure before |
//! | `cả năm đạt …` | as where a year stands, the year that is spoken of |
//! | `từ ngày 01/7/2025 đến ngày 30/9/2025, …` | as where months stand, where the days begin and end them |
//! | `các năm 2021, 2022 đạt …` | nothing: of as many figures each is for one of them, by [turn](crate::read::indicators::draft::turn) |
//!
//! A goal for which none is told there is for the time to come right behind it, `vào năm 2030`, else of its task, else
//! of its section.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{BasisCue, HeadCue, LeadCue, Role, YearOfComparison};
use crate::read::indicators::step::Step;
use crate::read::indicators::words::when;
use crate::read::source::Source;
use crate::value::{Date, Period, PeriodKind};

/// The last month in which a text may still speak of the year before.
const LAST_MONTH_OF_REVIEW: u8 = 2;

/// The most words that lead from a figure to its time: `vào cuối`.
const LONGEST_PREPOSITION: usize = 2;

/// The times that hold at a place of a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Times {
    /// What the next figure is for.
    pub(in crate::read) period: Option<Period>,
    /// What holds for the whole sentence.
    frame: Option<Period>,
    /// What held before the bracket.
    outside: Option<Period>,
    bracketed: bool,
    /// A time to come that is told right behind the figure.
    pub(in crate::read) ahead: Option<Period>,
    /// Whether the sentence names several times together, which its figures may be for in turn.
    pub(in crate::read) several: bool,
}

impl Times {
    /// Takes in what stands before a figure.
    pub(super) fn enter(&mut self, source: &Source<'_, '_>, step: &Step) {
        self.ahead = ahead(source, step);
        match (self.bracketed, step.bracketed) {
            (false, true) => self.outside = self.period,
            (true, false) => self.period = self.outside,
            _ => {}
        }
        self.bracketed = step.bracketed;
        if step.clause.fresh && !step.bracketed {
            self.period = self.frame;
        }
        let before = step.gap.start..step.figure.tokens.start;
        if before.is_empty() {
            return;
        }
        let mut from = before.start;
        for mention in step.mentions_before(source) {
            let place = source.place(mention);
            // `ngay từ đầu tháng 1/2022; …`: that was of the clause before, and so is `quy hoạch đến năm 2045 đã duyệt;
            // …`.
            let end = when::cue_before(source, step.gap.start, place.start) == Some(YearOfComparison::Horizon);
            let reach = if end { before.end } else { (place.end + 1).min(before.end) };
            let mut behind = source.tokens[place.end..reach.max(place.end)].iter();
            let ends = behind.any(|token| token.kind == Kind::Semicolon);
            let named = when::named(source, step.gap.start, mention).map(|period| (place.start, period, end));
            // `từ ngày 01/7/2025 đến ngày 30/9/2025`
            let days = || when::ended(source, step.gap.start, mention).map(|(start, period)| (start, period, false));
            if let Some((start, period, end)) = named.or_else(days).filter(|_| !ends) {
                self.take(step, start, period, end);
                from = place.end;
            }
        }
        self.leave_several(source, step);
        // `tháng 11 thu 5 tỷ đồng, lũy kế thu 50 tỷ đồng`
        let summed = || source.is_at(HeadCue::SoFar, step.clause.start, before.end);
        if from == before.start && step.has::<HeadCue>() && summed() {
            self.period = None;
        }
        // `năm ngoái thu …; năm nay thu …`
        let now = |(_, cue, _): (usize, YearOfComparison, usize)| cue == YearOfComparison::Now;
        if self.period.is_some() && source.each(from..before.end).any(now) {
            (self.period, self.frame) = (None, None);
        }
        let whole_year = || whole_year(source, from..before.end, self.period);
        if let Some((at, year)) = step.holds(Role::Spans.bit()).then(whole_year).flatten() {
            self.take(step, at, year, false);
        }
    }

    /// What is told behind several times, `các năm 2021, 2022 và 2023`, is for none of them alone.
    fn leave_several(&mut self, source: &Source<'_, '_>, step: &Step) {
        // `5 tỷ đồng trong năm 2015, năm 2016 lên 10 tỷ đồng`: the first time is of the figure before.
        let begins = step.first || step.clause.fresh;
        if begins && when::several(source, step.gap.start, step.mentions_before(source)).is_some() {
            (self.period, self.frame, self.several) = (None, None, true);
        }
    }

    /// Takes in a time; `end` where it is only the end of one.
    fn take(&mut self, step: &Step, at: usize, period: Period, end: bool) {
        self.period = Some(period);
        let words = &step.clause.words;
        let own = if words.is_empty() { !step.first } else { at >= words.start };
        if !own && !step.bracketed && !end {
            self.frame = Some(period);
        }
    }
}

/// `cả năm`: the year of the months that are spoken of, else that of the text.
fn whole_year(source: &Source<'_, '_>, tokens: Range<usize>, within: Option<Period>) -> Option<(usize, Period)> {
    let mut from = tokens.start;
    while let Some(at) = source.next_of(Role::Spans.bit(), from..tokens.end) {
        from = at + 1;
        let Some((LeadCue::WholeYear, _)) = source.longest(at, tokens.end) else { continue };
        // `kế hoạch cả năm`: that only says of which plan.
        if matches!(source.longest_before::<BasisCue>(tokens.start, at), None | Some((BasisCue::Whole, _))) {
            let year = within.and_then(year_of).or_else(|| year_of_review(source.now()?))?;
            return Some((at, Period::months(Some(year), 1, 12)?));
        }
    }
    None
}

/// The time that is told right behind a figure, where it had not begun when the text was told: `đạt 120 triệu đồng vào
/// năm 2030`.
fn ahead(source: &Source<'_, '_>, step: &Step) -> Option<Period> {
    let (told_on, mention) = (source.told_on()?, step.figure.mention + 1);
    let before = step.tail.end..source.place_of(mention)?.start;
    // Behind most figures no time is near.
    let near = (1..=LONGEST_PREPOSITION).contains(&before.len());
    let led = near && source.exactly(&before) == Some(LeadCue::Preposition);
    when::named(source, before.start, mention).filter(|period| led && period.start() > told_on)
}

/// The year of months.
fn year_of(period: Period) -> Option<u16> {
    matches!(period.kind(), PeriodKind::Months | PeriodKind::Quarter).then(|| period.start().year()).flatten()
}

/// The year that a text of some day speaks of. In the first months that may be the one before.
fn year_of_review(today: Date) -> Option<u16> {
    today.year().filter(|_| today.month() > LAST_MONTH_OF_REVIEW)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_figures_are_for() {
        let cases: [(&str, &[&str]); 57] = [
            ("Xã thu 5 tỷ đồng trong năm 2015, năm 2016 thu 9 tỷ đồng.", &["", "2016"]),
            // Of several times each figure is for one, where there are as many.
            (
                "Thu ngân sách các năm 2021, 2022, 2023 lần lượt là 5 tỷ, 6,2 tỷ và 7 tỷ đồng.",
                &["2021", "2022", "2023"],
            ),
            ("Năm 2022 và 2023, số vụ lần lượt là 12 vụ và 9 vụ.", &["2022", "2023"]),
            ("Tỷ lệ hộ nghèo các năm 2021, 2022 lần lượt là 5%, 4%.", &["2021", "2022"]),
            // What is added up is of more than the time told before.
            ("Tháng 11/2024, xã thu 5 tỷ đồng; lũy kế thu 50 tỷ đồng, chi 40 tỷ đồng.", &["2024-11/11", "", ""]),
            ("Tháng 11/2024: 5 vụ cháy; lũy kế: 50 vụ.", &["2024-11/11", ""]),
            ("Tháng 11/2024, xã thu 5 tỷ đồng; lũy kế 11 tháng thu 50 tỷ đồng.", &["2024-11/11", "2024-01/11"]),
            ("Đến hết năm 2024, công ty lỗ lũy kế 5 tỷ đồng.", &["2024"]),
            // Months from January end with a quarter.
            ("Quý III/2025 thu 5 tỷ đồng; 9 tháng thu 12 tỷ đồng.", &["2025-07/09", "2025-01/09"]),
            ("Quý I/2025 thu 5 tỷ đồng; tạm đình chỉ 6 tháng 2 hộ.", &["2025-01/03", "2025-01/03"]),
            ("Quý IV/2025 thu 5 tỷ đồng, hỗ trợ 12 tháng cho 4 hộ.", &["2025-10/12", "2025-10/12"]),
            // Days that begin and end months.
            ("Từ ngày 01/7/2025 đến ngày 30/9/2025, xã thu 5 tỷ đồng; chi 4 tỷ đồng.", &["2025-07/09", "2025-07/09"]),
            ("Từ 01/01/2021 đến hết ngày 31/12/2025, xã thu 5 tỷ đồng.", &["2021/2025"]),
            ("Từ ngày 01/10/2024 đến ngày 30/9/2025, tòa án thụ lý 12 vụ.", &[""]),
            ("Từ ngày 15/7/2025 đến ngày 30/9/2025, xã thu 5 tỷ đồng.", &[""]),
            ("Năm 2025, từ ngày 02/7/2025 đến ngày 30/9/2025, xã thu 5 tỷ đồng.", &["2025"]),
            ("Năm 2022 và 2023, xã thu 12 tỷ đồng.", &[""]),
            ("Năm 2022 và 2023, xã có 5 hộ nghèo và 7 hộ cận nghèo.", &["", ""]),
            ("Năm 2022 và 2023, xã thu 12 tỷ và 15 tỷ đồng, chi 9 tỷ đồng.", &["2022", "2023", ""]),
            ("Năm 2021, 2022 và 2023, xã kết nạp 5 và 7 đảng viên.", &["", ""]),
            ("Năm 2022, năm 2023 thu 12 tỷ đồng; năm 2024 thu 9 tỷ đồng.", &["", "2024"]),
            ("Năm 2024, thu đạt 5 tỷ đồng; chi đạt 4 tỷ đồng.", &["2024", "2024"]),
            ("Trong 6 tháng đầu năm 2024, thu đạt 5 tỷ đồng, chi 4 tỷ đồng.", &["2024-01/06", "2024-01/06"]),
            ("Thu ngân sách năm 2024 đạt 5 tỷ đồng, chi ngân sách 4 tỷ đồng.", &["2024", "2024"]),
            ("Thu ngân sách năm 2024 đạt 5 tỷ đồng; hộ nghèo còn 12 hộ.", &["2024", ""]),
            (
                "Nhiệm kỳ 2020-2025, xã phấn đấu thu nhập đến năm 2025 đạt 75 triệu đồng; kết nạp 7 đảng viên.",
                &["2025", "2020/2025"],
            ),
            ("Xã phấn đấu đến năm 2025 thu nhập đạt 75 triệu đồng; kết nạp 70 đảng viên.", &["2025", ""]),
            ("Quy hoạch đến năm 2045 đã được phê duyệt; thu ngân sách đạt 96 tỷ đồng.", &[""]),
            ("Quy hoạch đến năm 2045, đến năm 2027 thu nhập đạt 75 triệu đồng.", &["2027"]),
            ("Đến hết tháng 6/2024 xã đạt 13/19 tiêu chí.", &[""]),
            ("Tháng 6/2024, xã giải quyết 130 hồ sơ.", &["2024-06/06"]),
            ("Xã giao kế hoạch ngay từ đầu tháng 1/2024; phấn đấu kết nạp 14 đảng viên.", &[""]),
            ("So với năm 2020, đàn lợn tăng 5%.", &[""]),
            ("Giá trị sản xuất (giá SS 2010) đạt 567 tỷ đồng.", &[""]),
            ("Năm 2024, tăng trưởng GRDP cả năm đạt 8%.", &["2024"]),
            // What something came to is for the later of two times.
            ("Thu ngân sách năm 2010 đạt 5 tỷ đồng, năm 2014 đạt 9 tỷ đồng.", &["2014"]),
            ("Dư nợ cuối năm 2023 là 12 tỷ đồng, đến 30/6/2024 là 14,5 tỷ đồng.", &[""]),
            ("Năm 2020, xã có 44 hộ nghèo, đến nay còn 3 hộ nghèo.", &[""]),
            ("Năm 2024, hộ nghèo giảm từ 44 hộ xuống còn 3 hộ.", &["2024"]),
            // What a goal does not say itself its task says, or the headings over it.
            (
                "Báo cáo\nC. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\n1. Các chỉ tiêu chủ yếu\n- Thu ngân sách: 15 tỷ đồng.\n- Thu quỹ quý I/2026: 2 tỷ đồng.",
                &["2026", "2026-01/03"],
            ),
            (
                "Nghị quyết\nII. MỤC TIÊU\n1. Đến năm 2025\n- Thu nhập đạt 65 triệu đồng.\n2. Đến năm 2030:\n- Thu nhập đạt 90 triệu đồng.\nIII. KẾT QUẢ\n- Thu nhập đạt 50 triệu đồng.",
                &["2025", "2030", ""],
            ),
            ("Ngày 5/7/2024, xã họp.\nBà Lan yêu cầu trong quý IV, các thôn vận động 50 hộ hiến đất.", &["2024-10/12"]),
            ("Ngày 5/12/2024, xã họp.\nChỉ tiêu 6 tháng đầu năm 2024:\n- Thu ngân sách: 15 tỷ đồng.", &[""]),
            ("Nghị quyết\nII. MỤC TIÊU TỪ NĂM 2025\n- Thu nhập đạt 65 triệu đồng.", &[""]),
            ("Báo cáo\nI. KẾT QUẢ NĂM 2025\n- Thu ngân sách: 15 tỷ đồng.", &[""]),
            ("6 tháng cuối năm 2023, xã phấn đấu cả năm thu ngân sách đạt 9 tỷ đồng.", &["2023"]),
            ("Năm 2023 thu 5 tỷ đồng; năm nay thu 6 tỷ đồng; tháng này thu 1 tỷ đồng.", &["2023", "", ""]),
            ("Năm 2023, năm nay là năm cuối nhiệm kỳ, năm 2024 thu 6 tỷ đồng.", &["2024"]),
            // Times that head figures.
            ("Thu ngân sách: 2021: 5 tỷ đồng; 2022: 6 tỷ đồng.", &["2021", "2022"]),
            ("Thu năm 2024: quý I: 5 tỷ đồng; quý II: 6 tỷ đồng.", &["2024-01/03", "2024-04/06"]),
            ("Tỷ lệ hộ nghèo: 2021: 5,6%; 2022: 4,2%.", &["2021", "2022"]),
            ("Năm 2024, GRDP tăng 7% (quý I tăng 6%, quý II 7,5%).", &["2024", "2024-01/03", "2024-04/06"]),
            ("Năm 2024, GRDP tăng 7% (quý I: 6%; quý II: 7,5%).", &["2024", "2024-01/03", "2024-04/06"]),
            ("Thu ngân sách các năm 2021, 2022 lần lượt đạt 12 tỷ và 15 tỷ đồng.", &["2021", "2022"]),
            ("Năm 2024, thu ngân sách quý I, quý II lần lượt đạt 2 tỷ và 5 tỷ đồng.", &["2024-01/03", "2024-04/06"]),
            ("Năm 2023, thu 5 tỷ đồng; năm này chi 6 tỷ đồng.", &["2023", "2023"]),
            ("Ngày 5/7/2023, xã họp bàn việc thu ngân sách, phấn đấu cả năm thu 9 tỷ đồng.", &["2023"]),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = crate::parse(text).indicators.iter().map(short).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    /// What an indicator is for: `2024`, `2024-01/03`, `2020/2025`.
    fn short(indicator: &crate::Indicator<'_>) -> String {
        let Some(period) = indicator.period else { return String::new() };
        let days = [period.start(), period.end()].map(|day| format!("{day:#}"));
        match (&days[0][..4], &days[1][..4], &days[0][4..], &days[1][4..]) {
            (first, last, "-01-01", "-12-31") if first == last => first.to_owned(),
            (first, last, ..) if first == last => format!("{}/{}", &days[0][..7], &days[1][5..7]),
            (first, last, ..) => format!("{first}/{last}"),
        }
    }

    #[test]
    fn what_is_told_of_a_time_to_come_is_a_goal() {
        let cases: [(&str, &[&str]); 10] = [
            ("HĐND tỉnh quyết nghị thu ngân sách năm 2026 là 25 tỷ đồng, chi 32 tỷ đồng.", &["goal 2026", "goal 2026"]),
            ("HĐND xã giao dự toán thu năm 2026: 45 tỷ đồng.", &["goal 2026"]),
            ("HĐND tỉnh đã thông qua dự toán thu ngân sách năm 2026 là 25 tỷ đồng.", &["goal 2026"]),
            ("HĐND xã phê chuẩn quyết toán thu ngân sách năm 2024 là 45 tỷ đồng.", &["2024"]),
            ("Năm 2025, thu ngân sách đạt 45 tỷ đồng.", &["2025"]),
            // What was done for that time is none.
            ("Kế hoạch vốn năm 2026 giao 12 tỷ đồng, đã phân bổ 9 tỷ đồng.", &["2026"]),
            ("Thu nhập bình quân đạt 120 triệu đồng/người vào năm 2030.", &["goal 2030"]),
            ("Nâng thu nhập bình quân từ 72 lên 120 triệu đồng vào năm 2030.", &["goal 2030"]),
            ("Thu nhập bình quân đạt 72 triệu đồng/người vào năm 2024.", &[""]),
            ("Thu nhập bình quân đạt 72 triệu đồng/người, đứng đầu vùng vào năm 2030.", &[""]),
        ];
        let told = |indicator: &crate::Indicator<'_>| {
            let goal = if indicator.goal { "goal " } else { "" };
            format!("{goal}{}", short(indicator))
        };
        let options = crate::Options::new().reference(crate::value::Date::new(Some(2025), 12, 20));
        for (text, expected) in cases {
            let found = |report: &crate::Report<'_>| report.indicators.iter().map(told).collect::<Vec<_>>();
            assert_eq!(found(&options.parse(text)), expected, "{text}");
            assert_eq!(found(&crate::parse(&format!("Đăng ngày 20/12/2025\n{text}"))), expected, "{text}");
            // Of a text of no known day nothing is known to come, nor of one that tells of a later day.
            let later = format!("Ngày 5/7/2031, xã họp.\n{text}");
            for report in [crate::parse(text), options.parse(&later)] {
                assert!(report.indicators.iter().all(|indicator| !indicator.goal), "{text}");
            }
        }
    }
}

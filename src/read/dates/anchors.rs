//! The places that say which year a text is about.

use crate::grammar::{Expression, Found, YEARS};
use crate::lex::Kind;
use crate::lexicon::{Activity, Born, Counted, Function, HeadCue, MeetingCue, MeetingKind, YearOfComparison};
use crate::model::{Inferred, InferredFrom};
use crate::read::source::Source;
use crate::value::{Date, Period, PeriodKind, Value};

/// The most tokens of what makes a year one to compare with: `quyết toán thu, chi ngân sách`.
const LONGEST_COMPARISON: usize = 7;

/// The month that ends the first half of a year; what is left of one begins behind it.
const MIDDLE: u8 = 6;

/// The first year that reports of these kinds are of; an earlier one is remembered.
const FIRST_OF_REPORTS: u16 = 1986;

/// The most tokens of a year and of what joins its end to it: `năm 2024 đến`.
const LONGEST_YEAR: usize = 3;

/// The most tokens of the beginning of a stretch of time before its year: `kể từ đầu`.
const LONGEST_BEGINNING: usize = 3;

/// How far before a year `tổng kết` may stand.
const SUMMED_UP_BEFORE: usize = 16;

/// A place of the text that says which year it is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchor {
    pub(super) token: usize,
    /// How many tokens it takes.
    pub(super) len: usize,
    pub(super) year: u16,
    pub(super) from: InferredFrom,
    /// The months it names, for a period of months.
    pub(super) months: Option<(u8, u8)>,
    /// The month that it is in or begins with.
    pub(super) month: Option<u8>,
    /// How well it can stand for the year that the whole text is about.
    pub(super) base: Base,
    /// Whether it is the term that begins with a congress, which dates the congress and no period of work.
    pub(super) is_term: bool,
}

impl Anchor {
    /// What it says of a date that goes by it.
    pub(super) fn inferred(&self, source: &Source<'_, '_>) -> Inferred {
        Inferred::new(self.from, Some(source.span(self.token..self.token + self.len)))
    }
}

/// How well an anchor can stand for the year that the whole text is about, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Base {
    /// A whole date.
    Dated,
    /// A year, or months of one, by name, which may be another.
    Named,
    /// Only the year before it is named, as what something is compared with or whose accounts are closed, or one in
    /// which a stretch of time began.
    Compared,
    /// It is of long ago, or a day that comes back in the year of the text: `(22/12/1944 - 22/12/2024)`.
    Remembered,
}

/// What the times that a text tells say of others.
pub(super) struct Told {
    /// The places that say which year the text is about, in order.
    pub(super) anchors: Vec<Anchor>,
    /// The months from January that the text speaks of, as a set of bits: bit 6 for `6 tháng đầu năm`.
    pub(super) months: u16,
}

/// What the times of a text say of others. A document's own date says no year, nor does the year of a comparison
/// (`so với năm 2023`) or of a horizon (`đến năm 2030`), nor a year of long ago (`năm 1010`).
pub(super) fn told(source: &Source<'_, '_>, all: &[Found]) -> Told {
    let mut after_document = false;
    let mut told = Told { anchors: Vec::with_capacity(all.len() / 4), months: 0 };
    for (n, found) in all.iter().enumerate() {
        let behind_document =
            std::mem::replace(&mut after_document, matches!(found.expression, Expression::Document(_)));
        // Most expressions tell no time.
        let Expression::Value(value @ (Value::Date(_) | Value::Month(_) | Value::Period(_) | Value::Year(_))) =
            &found.expression
        else {
            continue;
        };
        let token = found.tokens.start;
        let (year, from) = match value {
            // `Ông sinh ngày 14/4/1944`
            Value::Date(_) | Value::Month(_) | Value::Year(_) if is_birth(source, token) => (None, InferredFrom::Date),
            Value::Date(date) if !behind_document => (date.year(), InferredFrom::Date),
            Value::Month(month) => (month.year(), InferredFrom::Date),
            Value::Year(year) => (Some(year.value()), InferredFrom::Date),
            Value::Period(period) if is_in_one_year(*period) || is_term_of_congress(source, found, *period) => {
                (period.start().year(), InferredFrom::Period)
            }
            _ => (None, InferredFrom::Date),
        };
        let months = match value {
            Value::Period(period) if is_in_one_year(*period) => Some((period.start().month(), period.end().month())),
            _ => None,
        };
        let month = match value {
            Value::Date(day) => Some(day.month()),
            Value::Month(month) => Some(month.month()),
            _ => months.map(|(first, _)| first),
        };
        let stands_for = stands_for(source, token, value);
        let base = match value {
            _ if year.is_some_and(|year| year < FIRST_OF_REPORTS) => Base::Remembered,
            Value::Date(day) if comes_back(*day, all.get(n + 1)) => Base::Remembered,
            Value::Date(_) => Base::Dated,
            _ if matches!(stands_for, StandsFor::Next | StandsFor::OwnAtMost) => Base::Compared,
            _ => Base::Named,
        };
        let year = match stands_for {
            StandsFor::Own | StandsFor::OwnAtMost => year,
            StandsFor::Next => year.map(|year| year + 1),
            StandsFor::None => None,
        };
        let is_term = matches!(value, Value::Period(period) if period.kind() == PeriodKind::Term);
        let len = found.tokens.len();
        let year = year.filter(|year| YEARS.contains(year));
        told.anchors.extend(year.map(|year| Anchor { token, len, year, from, months, month, base, is_term }));
        told.months |= months_from_january(value).map_or(0, |count| 1 << count);
    }
    told
}

/// Whether what follows a day is the same day of another year: `(22/12/1944 - 22/12/2024)`.
fn comes_back(day: Date, next: Option<&Found>) -> bool {
    match next.map(|next| &next.expression) {
        Some(Expression::Value(Value::Date(next))) => {
            (day.day(), day.month()) == (next.day(), next.month()) && day.year() < next.year()
        }
        _ => false,
    }
}

/// How many months from January a period has, or lie before the rest of a year or up to the end of a month that is
/// reported.
fn months_from_january(value: &Value<'_>) -> Option<u8> {
    match value {
        Value::Period(p) if is_in_one_year(*p) && p.start().month() == 1 => Some(p.end().month()),
        // `kết quả 10 tháng, nhiệm vụ 2 tháng cuối năm`
        Value::Period(p) if is_in_one_year(*p) && p.end().month() == 12 && p.start().month() > MIDDLE => {
            Some(p.start().month() - 1)
        }
        // `Quý III thu 5 tỷ đồng; 9 tháng thu 14 tỷ đồng`; but `3 tháng` and `12 tháng` are mostly lengths of time.
        Value::Period(p) if p.kind() == PeriodKind::Quarter && p.end().month() < 12 => Some(p.end().month()),
        Value::Month(month) => Some(month.month()),
        _ => None,
    }
}

fn is_in_one_year(period: Period) -> bool {
    matches!(period.kind(), PeriodKind::Months | PeriodKind::Quarter)
}

/// What makes a year one to compare with, or a horizon; also where it stands in brackets behind that: `so với cùng kỳ
/// (năm 2017 đạt 90%)`.
fn comparison(source: &Source<'_, '_>, token: usize) -> Option<YearOfComparison> {
    let bracketed = token.checked_sub(1).filter(|&before| source.tokens[before].kind == Kind::Open);
    match source.at(bracketed.unwrap_or(token)..source.tokens.len()).follows(LONGEST_COMPARISON) {
        // `quyết toán ngân sách (năm 2024)`, `nâng số tổ lên gấp đôi (năm 2024)`: only `cùng kỳ` says which year it is.
        told if bracketed.is_some() => told.filter(|&told| told == YearOfComparison::Previous),
        told => told,
    }
}

/// `Lê Văn An sinh năm 1936`, `(SN 1936)`, `ông sinh năm 1936`, and not `học sinh năm 2023`, `phát sinh năm 2023`.
fn is_birth(source: &Source<'_, '_>, token: usize) -> bool {
    let at = source.at(token..source.tokens.len());
    at.follows::<Born>(1).is_some() && at.follows::<Counted>(2).is_none() && at.follows::<Activity>(2).is_none()
}

/// Which year a time with its year stands for as the one that the text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum StandsFor {
    /// Its own.
    Own,
    /// Its own, where nothing else tells it: behind `từ đầu`.
    OwnAtMost,
    /// The next: behind `cùng kỳ`, `quyết toán ngân sách`.
    Next,
    /// None, where it is only compared with.
    None,
}

fn stands_for(source: &Source<'_, '_>, token: usize, value: &Value<'_>) -> StandsFor {
    use YearOfComparison::{Beginning, Closed, Horizon, Now, Other, Previous, Recalled, Start};
    let dated = match value {
        Value::Year(_) | Value::Month(_) => true,
        Value::Period(period) => is_in_one_year(*period),
        _ => false,
    };
    match (value, dated.then(|| comparison(source, token)).flatten()) {
        (_, None | Some(Now)) => StandsFor::Own,
        // `từ đầu năm 2024 đến nay`
        (Value::Year(_), Some(Beginning)) if is_recent(source, token) => StandsFor::Own,
        (Value::Year(_), Some(Beginning)) => StandsFor::OwnAtMost,
        (_, Some(Previous)) | (Value::Year(_), Some(Closed)) => StandsFor::Next,
        (Value::Year(_), Some(Start | Horizon | Other)) | (_, Some(Recalled)) => StandsFor::None,
        (_, Some(Other)) => {
            if is_of_last_year(value) {
                StandsFor::Next
            } else {
                StandsFor::None
            }
        }
        // Months may be of this year that begin or end a stretch of time: `từ tháng 3/2024`.
        (_, Some(Beginning | Start | Horizon | Closed)) => StandsFor::Own,
    }
}

/// Whether what is told of is the stretch of time that a year begins: `từ đầu năm 2024 đến nay`, `Từ đầu năm 2024, xã
/// …`.
fn is_recent(source: &Source<'_, '_>, token: usize) -> bool {
    let end = source.tokens.len();
    let heads = source.layout.sentence_at(token).is_some_and(|own| own.tokens().start + LONGEST_BEGINNING >= token);
    heads || (token..end.min(token + LONGEST_YEAR)).any(|at| source.is_at(Function::To, at, end))
}

/// Whether months that something is compared with are of the year before: those from January, and the last. `quý
/// II/2024` may be the quarter before.
fn is_of_last_year(value: &Value<'_>) -> bool {
    match value {
        Value::Month(month) => month.month() == 12,
        Value::Period(period) => {
            period.end().month() == 12 || period.kind() == PeriodKind::Months && period.start().month() == 1
        }
        _ => false,
    }
}

/// The term that begins with the congress which the same sentence is about, and does not only await.
fn is_term_of_congress(source: &Source<'_, '_>, found: &Found, period: Period) -> bool {
    let sentence = source.layout.sentence_at(found.tokens.start);
    period.kind() == PeriodKind::Term
        && sentence.is_some_and(|sentence| {
            let mut before = sentence.tokens().start..found.tokens.start;
            before.any(|at| {
                // `Hội nghị Ban Chấp hành Trung ương Hội nhiệm kỳ 2022-2027` may be held in any of its years.
                source.is_at(MeetingKind::Congress, at, found.tokens.start)
                    && source.at(at..found.tokens.start).follows::<MeetingCue>(2) != Some(MeetingCue::Awaits)
            })
        })
}

/// Whether a year is over, as it is summed up: `hội nghị tổng kết công tác năm 2021`.
pub(super) fn is_summed_up(source: &Source<'_, '_>, anchor: Anchor) -> bool {
    let before = anchor.token.saturating_sub(SUMMED_UP_BEFORE)..anchor.token;
    anchor.base == Base::Named && before.rev().any(|at| source.is_at(HeadCue::SummedUp, at, anchor.token))
}

#[cfg(test)]
mod tests {
    /// Texts with their last expression as it is read.
    #[track_caller]
    fn check(cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            let last = crate::parse(text).mentions.last().map(|mention| format!("{:#}", mention.value));
            assert_eq!(last.as_deref(), Some(*expected), "{text}");
        }
    }

    #[test]
    fn a_year_gone_by_is_none_of_the_text() {
        check(&[
            (
                "Xã nghe báo cáo quyết toán ngân sách năm 2019 và bàn việc 6 tháng cuối năm 2020. Ngày 3/7, xã họp.",
                "2020-07-03",
            ),
            ("Xã duyệt tổng quyết toán thu, chi ngân sách năm 2019. Ngày 3/7, xã họp.", "2020-07-03"),
            ("Thu tăng so với quý I/2022. Xã bàn việc quý II năm 2023. Xã tổng kết quý I.", "2023-01-01/2023-03-31"),
            ("Thu tăng 5% so với cùng kỳ quý I/2022. Xã tổng kết quý I.", "2023-01-01/2023-03-31"),
            ("Thu tăng so với tháng 12/2022. Xã bàn việc tháng 2/2023. Xã tổng kết tháng 1.", "2023-01"),
            ("Thu giảm so với 9 tháng năm 2020. Ngày 3/10, xã họp.", "2021-10-03"),
            ("Đàn trâu giảm so với quý IV/2012. Ngày 3/4, xã họp.", "2013-04-03"),
            ("Đàn trâu giảm so với quý I/2012. Ngày 3/7, xã họp.", "--07-03"),
            ("Từ tháng 3/2024, xã lập 2 tổ. Ngày 3/7, xã họp.", "2024-07-03"),
            ("Xã quyết toán với dân. Năm 2019, xã đã xây chợ. Ngày 3/7, xã họp.", "2019-07-03"),
            (
                "Xã họp bàn việc năm 2024. Thu tăng nhanh, khác hẳn từ đầu năm 2023 và trong quý II.",
                "2024-04-01/2024-06-30",
            ),
            ("Xã họp bàn việc năm 2024. Dịch kéo dài từ cuối năm 2022 sang tháng 3.", "2024-03"),
            ("Từ đầu năm 2024, xã lập 2 tổ. Ngày 3/7, xã họp.", "2024-07-03"),
            ("Xã lập 2 tổ từ cuối năm 2024. Ngày 3/7, xã họp.", "2024-07-03"),
            ("Xã lập 2 tổ kể từ đầu năm 2024 đến nay. Ngày 3/7, xã họp.", "2024-07-03"),
            ("Năm 2024, xã có 3 tổ. Thu tăng so với cùng kỳ (năm 2023 đạt 90%) trong quý I.", "2024-01-01/2024-03-31"),
            ("Đàn trâu tăng so với cùng kỳ năm trước (năm 2012: 40 con). Ngày 3/7, xã họp.", "2013-07-03"),
            ("Năm 2024, xã có 3 tổ. Đàn trâu tăng so với thời điểm cuối năm 2023 trong tháng 5.", "2024-05"),
            ("Xã tổng kết 3 đợt thi đua (năm 2013). Ngày 3/7, xã họp.", "2013-07-03"),
        ]);
    }

    #[test]
    fn a_year_remembered_is_none_of_the_text() {
        check(&[
            ("Năm 2024, hội kỷ niệm ngày thành lập (22.12.1944 - 22.12.2024). Ngày 4/7, hội họp.", "2024-07-04"),
            ("Chào mừng ngày tái lập huyện (1/8/1994-1/8/2019). Ngày 3/7, huyện họp.", "2019-07-03"),
            ("Kỷ niệm ngày thành lập Đảng (3/2/1930). Tháng 7/2022, xã họp. Xã họp ngày 5/8.", "2022-08-05"),
            (
                "Chi bộ lập ngày 6/4/1931, chuẩn bị kỷ niệm trong 6 tháng cuối năm 2021 và quý I.",
                "2021-01-01/2021-03-31",
            ),
            ("Ngày 3/7/2018, xã họp. Ngày 4/8/2019, xã họp. Ngày 5/9, xã họp.", "2018-09-05"),
            ("Khởi nghĩa nổ ra tháng 8/1945, ngày 2/9.", "1945-09-02"),
            ("Khởi nghĩa nổ ra tháng 8/1945. Ngày 3/7, xã họp.", "--07-03"),
            ("Hợp tác xã thành lập năm 2009. Ngày 3/7, xã họp.", "--07-03"),
            ("Hồi năm 2009, xã có 3 tổ. Ngày 3/7, xã họp.", "--07-03"),
            ("Sạt lở hồi tháng 8/2009 cuốn trôi 2 nhà. Ngày 3/7, xã họp.", "--07-03"),
            ("Từ những năm 1990, xã trồng chè. Năm 2021, xã họp ngày 3/7.", "2021-07-03"),
            ("Năm 2009, xã thành lập 3 tổ. Ngày 3/7, xã họp.", "2009-07-03"),
        ]);
    }

    #[test]
    fn a_year_of_birth_is_none_of_the_text() {
        check(&[
            ("Đồng chí Lê Văn An sinh năm 1936. Ngày 3/2, chi bộ họp.", "--02-03"),
            ("Đồng chí Lê Văn An (SN 1936) nhận huy hiệu. Ngày 3/2, chi bộ họp.", "--02-03"),
            ("Đồng chí Lê Văn An sinh ngày 14/4/1944. Ngày 3/2, chi bộ họp.", "--02-03"),
            ("Ông sinh năm 1996. Ngày 3/2, chi bộ họp.", "--02-03"),
            ("Một phụ nữ sinh năm 1996 nhận quà. Ngày 3/2, chi bộ họp.", "--02-03"),
            ("Nợ phát sinh năm 2023 đã trả. Ngày 3/2, chi bộ họp.", "2023-02-03"),
            ("Xã tuyên dương học sinh năm 2023. Ngày 3/2, chi bộ họp.", "2023-02-03"),
        ]);
    }
}

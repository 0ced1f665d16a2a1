//! The places that say which year a text is about.

use crate::grammar::{Expression, Found, YEARS};
use crate::lex::Kind;
use crate::lexicon::{Born, HeadCue, MeetingCue, OrdinalCue, YearOfComparison};
use crate::model::InferredFrom;
use crate::read::source::Source;
use crate::value::{Period, PeriodKind, Value, Year};

/// The month that ends the first half of a year; what is left of one begins behind it.
const MIDDLE: u8 = 6;

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
    /// How well it can stand for the year that the whole text is about.
    pub(super) base: Base,
    /// Whether it is the term that begins with a congress, which dates the congress and no period of work.
    pub(super) is_term: bool,
}

/// How well an anchor can stand for the year that the whole text is about, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Base {
    /// A whole date.
    Dated,
    /// A year, or months of one, by name, which may be another.
    Named,
    /// Only the year before it is named, as what something is compared with.
    Compared,
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
pub(super) fn told(source: &Source<'_, '_>, found: &[Found]) -> Told {
    let mut after_document = false;
    let mut told = Told { anchors: Vec::with_capacity(found.len() / 4), months: 0 };
    for found in found {
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
            Value::Year(year) => (year_told(source, token, *year), InferredFrom::Date),
            Value::Period(period) if is_in_one_year(*period) || is_term_of_congress(source, found, *period) => {
                (period.start().year(), InferredFrom::Period)
            }
            _ => (None, InferredFrom::Date),
        };
        let months = match value {
            Value::Period(period) if is_in_one_year(*period) => Some((period.start().month(), period.end().month())),
            _ => None,
        };
        let base = match value {
            Value::Year(_) if comparison(source, token).is_some() => Base::Compared,
            Value::Date(_) => Base::Dated,
            _ => Base::Named,
        };
        let is_term = matches!(value, Value::Period(period) if period.kind() == PeriodKind::Term);
        let len = found.tokens.len();
        let year = year.filter(|year| YEARS.contains(year));
        told.anchors.extend(year.map(|year| Anchor { token, len, year, from, months, base, is_term }));
        told.months |= months_from_january(value).map_or(0, |count| 1 << count);
    }
    told
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
        Value::Month(month) => Some(month.month()),
        _ => None,
    }
}

fn is_in_one_year(period: Period) -> bool {
    matches!(period.kind(), PeriodKind::Months | PeriodKind::Quarter)
}

/// What makes a year one to compare with, or a horizon.
fn comparison(source: &Source<'_, '_>, token: usize) -> Option<YearOfComparison> {
    source.at(token..source.tokens.len()).follows(3)
}

/// `Lê Văn An sinh năm 1936`, `(SN 1936)`, and not `học sinh năm 2023`.
fn is_birth(source: &Source<'_, '_>, token: usize) -> bool {
    let before = token.checked_sub(2).map(|at| source.tokens[at]);
    source.at(token..source.tokens.len()).follows::<Born>(1).is_some()
        && before.is_none_or(|before| before.kind != Kind::Word || before.is_capital())
}

/// The year that a mention of a year says the text is about: itself, the next behind `cùng kỳ`, none where it is
/// only compared with.
fn year_told(source: &Source<'_, '_>, token: usize, year: Year) -> Option<u16> {
    match comparison(source, token) {
        None => Some(year.value()),
        Some(YearOfComparison::Previous) => Some(year.value() + 1),
        Some(YearOfComparison::Horizon | YearOfComparison::Other) => None,
    }
}

/// The term that begins with the congress which the same sentence is about, and does not only await.
fn is_term_of_congress(source: &Source<'_, '_>, found: &Found, period: Period) -> bool {
    let sentence = source.layout.sentence_at(found.tokens.start);
    period.kind() == PeriodKind::Term
        && sentence.is_some_and(|sentence| {
            let mut before = sentence.tokens().start..found.tokens.start;
            before.any(|at| {
                let congress = source.longest::<OrdinalCue>(at, found.tokens.start);
                congress.is_some_and(|(cue, _)| cue == OrdinalCue::Congress)
                    && source.at(at..found.tokens.start).follows::<MeetingCue>(2) != Some(MeetingCue::Awaits)
            })
        })
}

/// Whether a year is over, as it is summed up: `hội nghị tổng kết công tác năm 2021`.
pub(super) fn is_summed_up(source: &Source<'_, '_>, anchor: Anchor) -> bool {
    let before = anchor.token.saturating_sub(SUMMED_UP_BEFORE)..anchor.token;
    anchor.base == Base::Named
        && before.rev().any(|at| matches!(source.longest(at, anchor.token), Some((HeadCue::SummedUp, _))))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_year_of_birth_is_none_of_the_text() {
        for (text, expected) in [
            ("Đồng chí Lê Văn An sinh năm 1936. Ngày 3/2, chi bộ họp.", "--02-03"),
            ("Đồng chí Lê Văn An (SN 1936) nhận huy hiệu. Ngày 3/2, chi bộ họp.", "--02-03"),
            ("Đồng chí Lê Văn An sinh ngày 14/4/1944. Ngày 3/2, chi bộ họp.", "--02-03"),
            ("Xã tuyên dương học sinh năm 2023. Ngày 3/2, chi bộ họp.", "2023-02-03"),
        ] {
            let last = crate::parse(text).mentions.last().map(|mention| format!("{:#}", mention.value));
            assert_eq!(last.as_deref(), Some(expected), "{text}");
        }
    }
}

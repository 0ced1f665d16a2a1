//! Dates that what stands beside them contradicts: a day of the week, or the date that they should come after.

use std::ops::Range;

use super::source::Source;
use crate::lex::Kind;
use crate::lexicon::{Function, OrdinalCue, Weekday};
use crate::model::{Note, NoteKind};
use crate::value::{Date, Value};

/// Notes every such date of a text.
pub(super) fn note(source: &mut Source<'_, '_>) {
    for n in 0..source.mentions.len() {
        if date(source, n).is_some() {
            let found = [weekday(source, n), order(source, n)];
            source.notes.extend(found.into_iter().flatten());
        }
    }
    source.notes.sort_by_key(|note| note.span);
}

fn date(source: &Source<'_, '_>, mention: usize) -> Option<Date> {
    match source.mentions.get(mention)?.value {
        Value::Date(date) => Some(date),
        _ => None,
    }
}

/// `thứ hai, ngày 10/7/2024`, `ngày 10/7/2024 (thứ hai)`.
fn weekday(source: &Source<'_, '_>, mention: usize) -> Option<Note> {
    let day = date(source, mention)?.weekday()?;
    let place = source.place(mention);
    let (Weekday(named), tokens) = weekday_beside(source, &place)?;
    (named != day).then(|| Note::new(source.span(tokens), NoteKind::WeekdayDiffers))
}

/// The day of the week that stands beside a date, and the tokens of both.
pub(super) fn weekday_beside(source: &Source<'_, '_>, date: &Range<usize>) -> Option<(Weekday, Range<usize>)> {
    weekday_before(source, date).or_else(|| weekday_behind(source, date))
}

fn weekday_before(source: &Source<'_, '_>, place: &Range<usize>) -> Option<(Weekday, Range<usize>)> {
    let mark = |at: usize| matches!(source.tokens[at].kind, Kind::Comma | Kind::Open);
    let end = place.start - usize::from(place.start.checked_sub(1).is_some_and(mark));
    let (weekday, len) = source.longest_before::<Weekday>(0, end)?;
    // `hội nghị lần thứ năm, ngày 10/5`
    let counted = source.longest_before::<OrdinalCue>(0, end - len + 1).is_some_and(|(_, len)| len > 1);
    (!counted).then_some((weekday, end - len..place.end))
}

fn weekday_behind(source: &Source<'_, '_>, place: &Range<usize>) -> Option<(Weekday, Range<usize>)> {
    let open = source.tokens.get(place.end).filter(|token| token.kind == Kind::Open);
    let at = place.end + open.map(|_| 1)?;
    let (weekday, len) = source.longest::<Weekday>(at, source.tokens.len())?;
    Some((weekday, place.start..at + len))
}

/// `từ ngày 20/7 đến ngày 15/7/2024`.
fn order(source: &Source<'_, '_>, mention: usize) -> Option<Note> {
    let (first, second) = (date(source, mention)?, date(source, mention + 1)?);
    let (start, end) = (source.place(mention), source.place(mention + 1));
    let joined =
        matches!(source.longest(start.end, end.start), Some((Function::To, len)) if start.end + len == end.start);
    let from = source.is_before(Function::From, 0, start.start);
    // `từ 1/7 đến 31/3/2020` begins in the year before.
    let year_told = source.tokens[start.clone()].iter().any(|token| token.kind == Kind::Digits && token.len() == 4);
    let known = year_told || first.month() == second.month();
    (joined && from && known && second < first)
        .then(|| Note::new(source.span(start.start..end.end), NoteKind::DatesOutOfOrder))
}

#[cfg(test)]
mod tests {
    use crate::{NoteKind, parse};

    #[test]
    fn what_contradicts_a_date_is_noted() {
        use NoteKind::{DatesOutOfOrder, WeekdayDiffers};
        let cases: [(&str, &[NoteKind]); 13] = [
            ("Thứ tư, ngày 10/7/2024, Đảng ủy họp.", &[]),
            ("Thứ hai, ngày 10/7/2024, Đảng ủy họp.", &[WeekdayDiffers]),
            ("Sáng thứ Hai ngày 10/7/2024, Đảng ủy họp.", &[WeekdayDiffers]),
            ("Hội nghị ngày 10/7/2024 (thứ hai) bàn 3 việc.", &[WeekdayDiffers]),
            ("Hội nghị ngày 10/7/2024 (thứ tư) bàn 3 việc.", &[]),
            ("Hội nghị lần thứ năm, ngày 10/5/2017, bàn 3 việc.", &[]),
            ("Từ ngày 20/7/2024 đến ngày 15/7/2024, xã tổ chức đại hội.", &[DatesOutOfOrder]),
            ("Từ ngày 15 đến ngày 20/7/2024, xã tổ chức đại hội.", &[]),
            ("Từ ngày 25 đến ngày 20/7/2024, xã tổ chức đại hội.", &[DatesOutOfOrder]),
            ("Từ ngày 20/7/2024 đến hết ngày 15/7/2024, xã tổ chức đại hội.", &[DatesOutOfOrder]),
            ("Từ ngày 15 đến hết ngày 20/7/2024, xã tổ chức đại hội.", &[]),
            ("Hội nghị ngày 20/7/2024 và ngày 15/7/2024.", &[]),
            ("Từ ngày 1/7 đến ngày 31/3/2020, xã hỗ trợ 45 hộ.", &[]),
        ];
        for (text, kinds) in cases {
            let found: Vec<_> = parse(text).notes.iter().map(|note| note.kind).collect();
            assert_eq!(found, kinds, "{text}");
        }
    }
}

//! Reports and what is in them as record batches, a table each.

use arrow_array_59::RecordBatch;

use super::columns::Columns;
use super::expression;
use crate::model::{PartyUnit, Report};
use crate::text::Span;

/// A thing within a report: the report's name, the place of what the row is about, and the thing.
struct Row<'r, T> {
    document: &'r str,
    place: usize,
    item: &'r T,
}

impl<'r, T> Row<'r, T> {
    /// A row for each of a list.
    fn each(document: &'r str, items: &'r [T]) -> impl Iterator<Item = Self> {
        items.iter().enumerate().map(move |(place, item)| Row { document, place, item })
    }
}

/// The columns that say of what report a row is, of which thing in it, and where that stands.
fn placed<'r, T>(rows: &'r [Row<'r, T>], place: &str, span: impl Fn(&T) -> Span) -> Columns<'r, Row<'r, T>> {
    Columns::of(rows)
        .text("document", |row| row.document)
        .count(place, |row| row.place)
        .count("span_start", |row| span(row.item).start())
        .count("span_end", |row| span(row.item).end())
}

/// A row for each report.
///
/// | columns | |
/// |---|---|
/// | `document` | the caller's name of it |
/// | `title`, `byline` | its head |
/// | `unit`, `unit_name`, `organ`, `level` | the unit that it is about: as written, and what that says |
/// | `published_day`, `published` | when it was posted or signed |
/// | `first_day`, `last_day`, `period` | the period under review: `2024-01-01/2024-06-30` |
pub fn reports<'r>(reports: impl IntoIterator<Item = (&'r str, &'r Report<'r>)>) -> RecordBatch {
    let unit = |report: &'r Report<'r>| -> Option<&'r PartyUnit<'r>> { report.unit.as_ref() };
    let rows: Vec<_> = reports.into_iter().collect();
    Columns::of(&rows)
        .text("document", |(document, _)| *document)
        .optional_text("title", |(_, report)| report.title.as_deref())
        .optional_text("byline", |(_, report)| report.byline.as_deref())
        .optional_text("unit", |(_, report)| unit(report).map(|unit| &*unit.text))
        .optional_text("unit_name", |(_, report)| unit(report)?.name.as_deref())
        .optional_word("organ", |(_, report)| unit(report)?.organ)
        .optional_word("level", |(_, report)| unit(report)?.level)
        .day("published_day", |(_, report)| report.published.map(|published| published.date))
        .optional_text("published", |(_, report)| report.published.map(|published| format!("{:#}", published.date)))
        .period(|(_, report)| report.period)
        .batch()
}

/// A row for each indicator.
///
/// | columns | |
/// |---|---|
/// | `document`, `indicator` | the report, and the place among its indicators |
/// | `span_start`, `span_end`, `text` | where it stands |
/// | `subject`, `topic` | what is measured |
/// | `actual`, `target`, `whole`, `previous`, each with `…_exact` | its figures in plain units |
/// | `unit`, `bound`, `goal` | what they count in, how they are limited, whether they set a goal |
/// | `first_day`, `last_day`, `period` | the period that its own sentence names; that of the report stands in [`reports`] |
/// | `part_of` | the `indicator` that it is a part of |
pub fn indicators<'r>(reports: impl IntoIterator<Item = (&'r str, &'r Report<'r>)>) -> RecordBatch {
    let rows: Vec<_> =
        reports.into_iter().flat_map(|(document, report)| Row::each(document, &report.indicators)).collect();
    placed(&rows, "indicator", |indicator| indicator.span)
        .text("text", |row| &row.item.text)
        .text("subject", |row| row.item.subject())
        .word("topic", |row| row.item.topic)
        .figure("actual", |row| row.item.actual())
        .figure("target", |row| row.item.target())
        .figure("whole", |row| row.item.whole())
        .figure("previous", |row| row.item.previous())
        .optional_text("unit", |row| row.item.unit.as_deref())
        .optional_word("bound", |row| row.item.bound)
        .flag("goal", |row| row.item.goal)
        .period(|row| row.item.period)
        .optional_count("part_of", |row| row.item.part_of())
        .batch()
}

/// A row for each percentage or difference of an indicator.
///
/// | columns | |
/// |---|---|
/// | `document`, `indicator` | the report, and the place of the indicator in it |
/// | `span_start`, `span_end` | where it stands |
/// | `relation`, `basis` | what it compares with what |
/// | `percent`, `percent_exact` | the percentage |
/// | `amount`, `amount_exact`, `unit` | or else the difference, and what it counts in |
/// | `bound` | how it is limited |
pub fn comparisons<'r>(reports: impl IntoIterator<Item = (&'r str, &'r Report<'r>)>) -> RecordBatch {
    let indicators = reports.into_iter().flat_map(|(document, report)| Row::each(document, &report.indicators));
    let rows: Vec<_> = indicators
        .flat_map(|Row { document, place, item }| {
            item.comparisons.iter().map(move |item| Row { document, place, item })
        })
        .collect();
    placed(&rows, "indicator", |comparison| comparison.span)
        .word("relation", |row| row.item.relation)
        .optional_text("basis", |row| row.item.basis.as_deref())
        .figure("percent", |row| row.item.percent())
        .figure("amount", |row| row.item.amount())
        .optional_text("unit", |row| row.item.unit())
        .optional_word("bound", |row| row.item.bound)
        .batch()
}

/// A row for each expression.
///
/// | columns | |
/// |---|---|
/// | `document`, `mention` | the report, and the place among its mentions |
/// | `span_start`, `span_end`, `text` | where it stands |
/// | `type`, `plain` | what it is, and all of it in a plain form: `money`, `1005600000000 VND` |
/// | `value`, `value_exact` | its figure; the first of a ratio, the low end of a range, the number of an ordinal |
/// | `other`, `other_exact` | the second of a ratio, the high end of a range |
/// | `unit` | what the first figure counts in: a currency, `%`, or a unit of measure |
/// | `first_day`, `last_day` | of a date, a month, a year or a period; a date has both the same |
/// | `inferred` | where an unwritten year was taken from |
pub fn mentions<'r>(reports: impl IntoIterator<Item = (&'r str, &'r Report<'r>)>) -> RecordBatch {
    let rows: Vec<_> =
        reports.into_iter().flat_map(|(document, report)| Row::each(document, &report.mentions)).collect();
    placed(&rows, "mention", |mention| mention.span)
        .text("text", |row| &row.item.text)
        .text("type", |row| expression::name(&row.item.value))
        .text("plain", |row| format!("{:#}", row.item.value))
        .figure("value", |row| Some(expression::amounts(&row.item.value).0?.value()))
        .figure("other", |row| Some(expression::amounts(&row.item.value).1?.value()))
        .optional_text("unit", |row| expression::unit(&expression::amounts(&row.item.value).0?))
        .day("first_day", |row| Some(expression::days(&row.item.value)?.0))
        .day("last_day", |row| Some(expression::days(&row.item.value)?.1))
        .optional_word("inferred", |row| row.item.inferred.map(|inferred| inferred.from))
        .batch()
}

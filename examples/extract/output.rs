//! The formats that reports are written in.

use std::io::{self, Write};

use baocao::{Options, Report};
use serde::Serialize;
use serde::ser::{SerializeSeq, Serializer};

use crate::args::{Format, Only};
use crate::input::Text;
use crate::{sheet, show};

/// What the JSON formats write of a text.
#[derive(Serialize)]
struct Row<'a> {
    source: &'a str,
    report: Report<'a>,
}

/// What they write of one thing in it.
#[derive(Serialize)]
struct Item<'a, T> {
    source: &'a str,
    #[serde(flatten)]
    item: &'a T,
}

/// A text and what it reports.
type Read = (Text, Report<'static>);

/// Reads every text and writes its report as soon as it is there.
pub(crate) fn write(
    texts: impl Iterator<Item = Text>,
    options: Options,
    format: Format,
    only: Option<Only>,
    mut out: impl Write,
) -> io::Result<()> {
    let reports = options.parse_many(texts);
    match format {
        Format::Text => {
            for (Text { source, text }, report) in reports {
                show::report(&mut out, &source, &text, &report, only)?;
                out.flush()?;
            }
        }
        Format::Jsonl => {
            for (Text { source, .. }, report) in reports {
                match only {
                    Some(only) => items(&source, &report, only)?.iter().try_for_each(|item| writeln!(out, "{item}"))?,
                    None => {
                        serde_json::to_writer(&mut out, &Row { source: &source, report })?;
                        writeln!(out)?;
                    }
                }
                out.flush()?;
            }
        }
        Format::Json => match only {
            Some(only) => array_of_items(reports, only, &mut out)?,
            None => array(reports, &mut out)?,
        },
        Format::Csv => table(reports, only.unwrap_or(Only::Indicators), &mut out)?,
    }
    out.flush()
}

/// One array of all things of a kind, a line each.
fn array_of_items(reports: impl Iterator<Item = Read>, only: Only, out: &mut impl Write) -> io::Result<()> {
    let mut between = "[\n  ";
    for (Text { source, .. }, report) in reports {
        for item in items(&source, &report, only)? {
            write!(out, "{between}{item}")?;
            between = ",\n  ";
        }
    }
    writeln!(out, "{}", if between.starts_with('[') { "[]" } else { "\n]" })
}

/// One array of all reports, indented.
fn array(reports: impl Iterator<Item = Read>, mut out: &mut impl Write) -> io::Result<()> {
    let mut json = serde_json::Serializer::pretty(&mut out);
    let mut array = json.serialize_seq(None)?;
    for (Text { source, .. }, report) in reports {
        array.serialize_element(&Row { source: &source, report })?;
    }
    array.end()?;
    writeln!(out)
}

/// One table of all things of a kind.
fn table(reports: impl Iterator<Item = Read>, only: Only, out: &mut impl Write) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    table.write_record(sheet::head(only)).map_err(io_error)?;
    for (Text { source, text }, report) in reports {
        let rows = sheet::rows(&source, &text, &report, only);
        rows.iter().try_for_each(|row| table.write_record(row)).map_err(io_error)?;
        table.flush()?;
    }
    Ok(())
}

/// An object for each thing of a kind.
fn items(source: &str, report: &Report<'_>, only: Only) -> serde_json::Result<Vec<String>> {
    fn all<T: Serialize>(source: &str, items: &[T]) -> serde_json::Result<Vec<String>> {
        items.iter().map(|item| serde_json::to_string(&Item { source, item })).collect()
    }
    match only {
        Only::Indicators => all(source, &report.indicators),
        Only::Mentions => all(source, &report.mentions),
        Only::People => all(source, &report.people),
        Only::Units => all(source, &report.units),
        Only::Documents => all(source, &report.documents),
        Only::Directives => all(source, &report.directives),
        Only::Meetings => all(source, &report.meetings),
    }
}

/// The error of the output itself, so that its kind shows.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

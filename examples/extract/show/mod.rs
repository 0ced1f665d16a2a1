//! A report as a person would want to look at it.

mod figures;
mod head;
mod lists;
mod place;
mod table;

use std::io::{self, Write};

use baocao::Report;
use serde::Serialize;

use place::Places;

/// Writes one report: where it comes from, its head, its figures, and what else it names.
pub(crate) fn report(out: &mut impl Write, source: &str, text: &str, report: &Report<'_>) -> io::Result<()> {
    let places = Places::of(text);
    writeln!(out, "{source}\n{}", "═".repeat(table::width(source)))?;
    head::write(out, report)?;
    figures::write(out, &report.indicators)?;
    lists::people(out, &report.people)?;
    lists::documents(out, &report.documents, &places)?;
    lists::directives(out, &report.directives, &places)?;
    lists::notes(out, &report.notes, &places)?;
    let (units, mentions) = (report.units.len(), report.mentions.len());
    writeln!(out, "\nBodies named: {units}; expressions read: {mentions}; --format json has them all.\n")
}

/// The heading of a section: `People (3)`.
fn heading(out: &mut impl Write, title: &str, count: usize) -> io::Result<()> {
    writeln!(out, "\n{title} ({count})")
}

/// The name of a variant as its JSON has it, in words: `party organisation`.
fn word(variant: &impl Serialize) -> String {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(name)) => name.replace('_', " "),
        _ => String::new(),
    }
}

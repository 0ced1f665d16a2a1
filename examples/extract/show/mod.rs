//! A report as a person would want to look at it.

mod figures;
mod head;
mod lists;
pub(crate) mod place;
mod table;

use std::io::{self, Write};

use baocao::Report;
use console::Style;
use serde::Serialize;

use crate::args::Only;
use place::Places;

/// Writes one report: where it comes from, its head, its figures, and what else it names; or one kind of these.
pub(crate) fn report(
    out: &mut impl Write,
    source: &str,
    text: &str,
    report: &Report<'_>,
    only: Option<Only>,
) -> io::Result<()> {
    let places = Places::of(text);
    writeln!(out, "{}\n{}", Style::new().bold().apply_to(source), "═".repeat(table::width(source)))?;
    match only {
        None => {
            head::write(out, report)?;
            figures::write(out, &report.indicators)?;
            lists::people(out, &report.people)?;
            lists::documents(out, &report.documents, &places)?;
            lists::directives(out, &report.directives, &places)?;
            lists::notes(out, &report.notes, &places)?;
            let (units, mentions) = (report.units.len(), report.mentions.len());
            let hint = "--only units and --only mentions show them";
            writeln!(out, "\nBodies named: {units}; expressions read: {mentions}; {hint}.")?;
        }
        Some(Only::Indicators) => figures::write(out, &report.indicators)?,
        Some(Only::Mentions) => lists::mentions(out, &report.mentions, &places)?,
        Some(Only::People) => lists::people(out, &report.people)?,
        Some(Only::Units) => lists::units(out, &report.units, &places)?,
        Some(Only::Documents) => lists::documents(out, &report.documents, &places)?,
        Some(Only::Directives) => lists::directives(out, &report.directives, &places)?,
        Some(Only::Meetings) => head::meetings(out, &report.meetings)?,
    }
    writeln!(out)
}

/// The heading of a section: `People (3)`.
fn heading(out: &mut impl Write, title: &str, count: usize) -> io::Result<()> {
    writeln!(out, "\n{}", Style::new().cyan().bold().apply_to(format_args!("{title} ({count})")))
}

/// The name of a variant as its JSON has it, in words: `party organisation`.
pub(crate) fn word(variant: &impl Serialize) -> String {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(name)) => name.replace('_', " "),
        _ => String::new(),
    }
}

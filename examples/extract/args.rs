//! What the command line asks for.

use std::path::PathBuf;

use baocao::Date;
use clap::{Parser, ValueEnum};

/// Reads Vietnamese party and local-government reports and shows what they say
#[derive(Debug, Parser)]
#[command(name = "extract", after_help = NOTES)]
pub(crate) struct Args {
    /// What to read: files, folders (every .txt, .html and .docx right in them, by name), or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// Show only these; with --format json or jsonl one object for each of them, with its "source"
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) only: Option<Only>,

    /// The day from which dates are told that the text itself leaves open
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = full_date)]
    pub(crate) reference_date: Option<Date>,
}

const NOTES: &str = "\
Examples:
  extract reports/                                           what each report says, for people
  extract --format csv reports/ > indicators.csv             a spreadsheet of all figures
  extract --format jsonl reports/ | jq .report.unit          one JSON object a report
  extract --format jsonl --only mentions page.html           one JSON object an expression
  pdftotext report.pdf - | extract -                         what is in a PDF file

Texts and pages are UTF-8. Of a page the article is read, without menus and lists of links; of a Word document its
paragraphs and tables. Places and spans count in the text that was found. What cannot be read is named on standard error
with the reason, and the rest goes on.
Colours go to terminals only, and not where NO_COLOR is set.
Exit status: 0 when all was read, 1 when something was not, 2 for a wrong command line.";

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// For people: head, figures, names, documents, tasks, doubts
    Text,
    /// One array of {"source", "report"} objects over all texts, indented
    Json,
    /// The same objects, one a line
    Jsonl,
    /// A table with a row for each indicator, or for each of what --only names
    Csv,
}

/// What of a report is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Only {
    /// Measured results and goals
    Indicators,
    /// Numeric, temporal and document expressions
    Mentions,
    /// Who is named, with their positions
    People,
    /// Bodies and administrative units
    Units,
    /// What is cited
    Documents,
    /// Tasks set for the time to come
    Directives,
    /// What was held, when, and who chaired it
    Meetings,
}

fn full_date(text: &str) -> Result<Date, &'static str> {
    let date = Date::try_from(text.to_owned())?;
    if date.year().is_some() { Ok(date) } else { Err("the year is missing") }
}

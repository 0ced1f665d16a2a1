//! What the command line asks for.

use std::path::PathBuf;

use baocao::Date;
use clap::{Parser, ValueEnum};

/// Reads Vietnamese party and local-government reports and shows what they say
#[derive(Debug, Parser)]
#[command(name = "extract", after_help = EXIT)]
pub(crate) struct Args {
    /// What to read: files, folders (every .txt file right in them, by name), or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// The day from which dates are told that the text itself leaves open
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = full_date)]
    pub(crate) reference_date: Option<Date>,
}

const EXIT: &str = "\
Texts are UTF-8. What cannot be read is named on standard error with the reason, and the rest goes on.
Exit status: 0 when all was read, 1 when something was not, 2 for a wrong command line.";

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// For people: head, figures, names, documents, tasks, doubts
    Text,
    /// One array of {"source", "report"} objects over all texts, indented
    Json,
    /// The same objects, one a line
    Jsonl,
}

fn full_date(text: &str) -> Result<Date, &'static str> {
    let date = Date::try_from(text.to_owned())?;
    if date.year().is_some() { Ok(date) } else { Err("the year is missing") }
}

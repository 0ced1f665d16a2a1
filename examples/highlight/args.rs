//! What the command line asks for.

use std::path::PathBuf;

use baocao::Date;
use clap::{Parser, ValueEnum};

/// Writes a page that shows Vietnamese reports with everything that was read marked where it stands
#[derive(Debug, Parser)]
#[command(name = "highlight", after_help = NOTES)]
pub(crate) struct Args {
    /// What to show: files, folders (every .txt, .html and .docx right in them, by name), or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// The language of the page around the reports
    #[arg(long, value_enum, default_value_t = Lang::En)]
    pub(crate) lang: Lang,

    /// The day from which dates are told that the text itself leaves open
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = full_date)]
    pub(crate) reference_date: Option<Date>,
}

const NOTES: &str = "\
The page goes to standard output and needs nothing but itself:
  highlight reports/ > reports.html

Texts and pages are UTF-8; of a page the article is read. What cannot be read is named on standard error with the reason, and the rest goes on.
Exit status: 0 when all was read, 1 when something was not, 2 for a wrong command line.";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// English
    En,
    /// Vietnamese
    Vi,
}

impl Lang {
    /// The one of two wordings that is in this language.
    pub(crate) fn pick<T>(self, english: T, vietnamese: T) -> T {
        match self {
            Self::En => english,
            Self::Vi => vietnamese,
        }
    }

    /// Its code, as HTML names languages.
    pub(crate) fn code(self) -> &'static str {
        self.pick("en", "vi")
    }
}

fn full_date(text: &str) -> Result<Date, &'static str> {
    let date = Date::try_from(text.to_owned())?;
    if date.year().is_some() { Ok(date) } else { Err("the year is missing") }
}

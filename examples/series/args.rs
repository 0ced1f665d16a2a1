//! What the command line asks for.

use std::path::PathBuf;

use clap::Parser;

/// Puts the figures of many Vietnamese reports side by side: by topic, unit and period
#[derive(Debug, Parser)]
#[command(name = "series", after_help = EXIT)]
pub(crate) struct Args {
    /// What to read: folders (every .txt, .html and .docx right in them), files, or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// Write rows of comma-separated values instead of a table
    #[arg(long, group = "format")]
    pub(crate) csv: bool,

    /// Write all that is known of each figure as JSON
    #[arg(long, group = "format")]
    pub(crate) json: bool,

    /// Write a page with charts, which needs nothing but itself
    #[arg(long, group = "format")]
    pub(crate) html: bool,
}

const EXIT: &str = "\
Texts and pages are UTF-8; of a page the article is read. What cannot be read is named on standard error with the reason, and the rest goes on.
Exit status: 0 when all was read, 1 when something was not, 2 for a wrong command line.";

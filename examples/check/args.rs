//! What the command line asks for.

use std::path::PathBuf;

use baocao::check::Status;
use clap::{Parser, ValueEnum};

/// Checks whether the figures and dates of Vietnamese reports bear each other out
#[derive(Debug, Parser)]
#[command(name = "check", after_help = EXIT)]
pub(crate) struct Args {
    /// What to check: files, folders (every .txt, .html and .docx right in them, by name), or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// The language of the sentences
    #[arg(long, value_enum, default_value_t = Lang::En)]
    pub(crate) lang: Lang,

    /// Show also what follows from the figures without being written, and what fits
    #[arg(long)]
    pub(crate) all: bool,
}

const EXIT: &str = "\
Texts and pages are UTF-8; of a page the article is read. What cannot be read is named on standard error with the reason, and the rest goes on.
Exit status: 0 when nothing is wrong, 1 when something is, 2 for a wrong command line or a text that cannot be read.";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// English
    En,
    /// Vietnamese
    Vi,
}

impl Lang {
    /// A status as a word.
    pub(crate) fn status(self, status: Status) -> &'static str {
        match (self, status) {
            (Self::En, Status::Wrong) => "wrong",
            (Self::Vi, Status::Wrong) => "sai",
            (Self::En, Status::Doubtful) => "doubtful",
            (Self::Vi, Status::Doubtful) => "nghi vấn",
            (Self::En, Status::Implied) => "implied",
            (Self::Vi, Status::Implied) => "suy ra",
            (Self::En, _) => "agrees",
            (Self::Vi, _) => "khớp",
        }
    }
}

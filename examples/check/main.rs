//! Checks whether the figures and dates of Vietnamese reports bear each other out; `--help` tells how.

mod args;
#[path = "../input/mod.rs"]
mod input;
#[expect(dead_code, reason = "the other example asks it more")]
#[path = "../extract/show/place.rs"]
mod place;
mod snippet;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use baocao::check::{self, Finding, Status};
use clap::Parser;

use args::{Args, Lang};
use input::{Input, Text};
use place::Places;

/// How many findings came out how, and what could not be read.
#[derive(Default)]
struct Tally {
    wrong: usize,
    doubtful: usize,
    failed: bool,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut tally = Tally::default();
    let mut out = BufWriter::new(io::stdout());
    for input in input::expand(args.paths) {
        match input.and_then(Input::read) {
            Ok(text) => match write(&mut out, &text, args.lang, args.all, &mut tally) {
                Ok(()) => {}
                // Whoever reads has seen enough, as `head` does.
                Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
                Err(error) => return tally.fail(&error),
            },
            Err(failure) => {
                tally.fail(&failure);
            }
        }
    }
    if tally.failed { ExitCode::from(2) } else { ExitCode::from(u8::from(tally.wrong > 0)) }
}

impl Tally {
    fn fail(&mut self, what: &dyn std::fmt::Display) -> ExitCode {
        self.failed = true;
        // Where nobody listens on standard error, that is nothing to stop for.
        let _ = writeln!(io::stderr(), "check: {what}");
        ExitCode::from(2)
    }
}

/// Writes the findings of one text as a compiler does its errors.
fn write(out: &mut impl Write, text: &Text, lang: Lang, all: bool, tally: &mut Tally) -> io::Result<()> {
    let places = Places::of(&text.text);
    for finding in check::findings(&baocao::parse(&text.text)) {
        tally.wrong += usize::from(finding.status == Status::Wrong);
        tally.doubtful += usize::from(finding.status == Status::Doubtful);
        if all || finding.status >= Status::Doubtful {
            show(out, text, &places, lang, &finding)?;
        }
    }
    out.flush()
}

fn show(out: &mut impl Write, text: &Text, places: &Places<'_>, lang: Lang, finding: &Finding) -> io::Result<()> {
    let sentence = match lang {
        Lang::En => finding.english(),
        Lang::Vi => finding.vietnamese(),
    };
    let status = lang.status(finding.status);
    writeln!(out, "{}:{}: {status}: {sentence}", text.source, places.at(finding.span))?;
    let spans: Vec<_> = finding.spans().collect();
    for (line, shown, marks) in snippet::snippets(&text.text, places, &spans) {
        writeln!(out, "{line:>5} | {shown}\n      | {marks}")?;
    }
    writeln!(out)
}

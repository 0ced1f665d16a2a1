//! Shows Vietnamese reports as a page with everything that was read marked where it stands; `--help` tells how.

#[path = "../series/amounts.rs"]
mod amounts;
mod args;
mod card;
#[path = "../series/escaped.rs"]
mod escaped;
mod facts;
mod figures;
#[path = "../input/mod.rs"]
mod input;
mod layer;
mod marks;
mod nest;
mod page;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use baocao::Options;
use clap::Parser;

use args::Args;
use input::Input;

fn main() -> ExitCode {
    let args = Args::parse();
    let mut failed = false;
    let mut complain = |what: &dyn std::fmt::Display| {
        failed = true;
        // Where nobody listens on standard error, that is nothing to stop for.
        let _ = writeln!(io::stderr(), "highlight: {what}");
    };
    let mut texts = Vec::new();
    for input in input::expand(args.paths) {
        match input.and_then(Input::read) {
            Ok(text) => texts.push(text),
            Err(failure) => complain(&failure),
        }
    }
    let options = Options::new().reference(args.reference_date);
    let mut out = BufWriter::new(io::stdout());
    match page::write(&mut out, &texts, options, args.lang).and_then(|()| out.flush()) {
        Ok(()) => {}
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(error) => complain(&format_args!("standard output: {error}")),
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

//! Reads Vietnamese party and local-government reports and shows what they say; `--help` tells how.

mod args;
#[path = "../input/mod.rs"]
mod input;
mod output;
mod progress;
mod sheet;
mod show;

use std::io::{self, BufWriter, ErrorKind};
use std::process::ExitCode;

use baocao::Options;
use clap::Parser;

use args::Args;
use input::Input;
use progress::Progress;

fn main() -> ExitCode {
    let args = Args::parse();
    let inputs = input::expand(args.paths);
    let progress = Progress::over(inputs.len());
    let mut failed = false;
    let texts = inputs.into_iter().filter_map(|input| {
        let text = input.and_then(Input::read);
        progress.step();
        match text {
            Ok(text) => Some(text),
            Err(failure) => {
                failed = true;
                progress.complain(&failure);
                None
            }
        }
    });
    let options = Options::new().reference(args.reference_date);
    let out = BufWriter::new(progress.beside(io::stdout()));
    match output::write(texts, options, args.format, args.only, out) {
        Ok(()) => {}
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(error) => {
            failed = true;
            progress.complain(&format_args!("standard output: {error}"));
        }
    }
    progress.finish();
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

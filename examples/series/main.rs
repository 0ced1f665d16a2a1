//! Puts the figures of many Vietnamese reports side by side; `--help` tells how.

mod amounts;
mod args;
mod chart;
mod escaped;
#[path = "../input/mod.rs"]
mod input;
mod page;
mod pick;
mod screen;
#[path = "../extract/show/table.rs"]
mod table;
mod words;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use baocao::series::{Cell, Series};
use clap::Parser;

use args::Args;
use input::Input;

fn main() -> ExitCode {
    let args = Args::parse();
    let mut series = Series::new();
    let mut failed = false;
    let mut complain = |what: &dyn std::fmt::Display| {
        failed = true;
        // Where nobody listens on standard error, that is nothing to stop for.
        let _ = writeln!(io::stderr(), "series: {what}");
    };
    for input in input::expand(args.paths.clone()) {
        match input.and_then(Input::read) {
            Ok(text) => series.add(&text.source, &baocao::parse(&text.text)),
            Err(failure) => complain(&failure),
        }
    }
    match write(&args, &series.into_cells(), BufWriter::new(io::stdout())) {
        Ok(()) => {}
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(error) => complain(&format_args!("standard output: {error}")),
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn write(args: &Args, cells: &[Cell], mut out: impl Write) -> io::Result<()> {
    if args.csv {
        let mut table = csv::Writer::from_writer(&mut out);
        cells.iter().try_for_each(|cell| table.serialize(cell.row())).map_err(io_error)?;
        table.flush()?;
    } else if args.json {
        serde_json::to_writer_pretty(&mut out, cells)?;
        writeln!(out)?;
    } else if args.html {
        page::write(&mut out, cells)?;
    } else {
        screen::write(&mut out, cells)?;
    }
    out.flush()
}

/// The error of the output itself, so that its kind shows.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

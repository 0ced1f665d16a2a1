//! How far the reading is, on standard error where that is a terminal.

use std::fmt::Display;
use std::io::{self, Write};

use indicatif::{ProgressBar, ProgressStyle};

pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// A bar over this many texts; none for a single one. Away from a terminal it draws nothing.
    pub(crate) fn over(texts: usize) -> Self {
        let bar = if texts > 1 { ProgressBar::new(texts as u64) } else { ProgressBar::hidden() };
        let style = ProgressStyle::with_template("{bar:40} {pos} of {len} read, {eta} left").expect("a valid template");
        Self(bar.with_style(style))
    }

    pub(crate) fn step(&self) {
        self.0.inc(1);
    }

    /// Says on standard error what went wrong. Where nobody listens there, that is nothing to stop for.
    pub(crate) fn complain(&self, what: &dyn Display) {
        self.0.suspend(|| {
            let _ = writeln!(io::stderr(), "extract: {what}");
        });
    }

    pub(crate) fn finish(&self) {
        self.0.finish_and_clear();
    }

    /// A writer that keeps out of the bar's way, as both may go to one terminal.
    pub(crate) fn beside<W: Write>(&self, out: W) -> impl Write + use<W> {
        Beside { bar: self.0.clone(), out }
    }
}

struct Beside<W> {
    bar: ProgressBar,
    out: W,
}

impl<W: Write> Write for Beside<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bar.suspend(|| self.out.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.bar.suspend(|| self.out.flush())
    }
}

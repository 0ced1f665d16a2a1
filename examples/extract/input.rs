//! The texts that are read, and why one could not be.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A place that one text comes from.
#[derive(Debug)]
pub(crate) enum Input {
    Stdin,
    File(PathBuf),
}

/// One text, and where it came from as the command line names it.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) source: String,
    pub(crate) text: String,
}

/// What could not be read, and why.
#[derive(Debug)]
pub(crate) struct Failure {
    source: String,
    reason: String,
}

impl Failure {
    fn new(source: impl fmt::Display, reason: impl fmt::Display) -> Self {
        Self { source: source.to_string(), reason: reason.to_string() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.reason)
    }
}

/// The inputs that the paths stand for, in order: a folder stands for the `.txt` files in it.
pub(crate) fn expand(paths: Vec<PathBuf>) -> Vec<Result<Input, Failure>> {
    let mut inputs = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            inputs.push(Ok(Input::Stdin));
        } else if !path.is_dir() {
            inputs.push(Ok(Input::File(path)));
        } else {
            match texts_in(&path) {
                Ok(files) if files.is_empty() => inputs.push(Err(Failure::new(path.display(), "no .txt file in it"))),
                Ok(files) => inputs.extend(files.into_iter().map(|file| Ok(Input::File(file)))),
                Err(error) => inputs.push(Err(Failure::new(path.display(), error))),
            }
        }
    }
    inputs
}

fn texts_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt") && !file.is_dir());
    files.sort();
    Ok(files)
}

impl Input {
    /// The whole text.
    pub(crate) fn read(self) -> Result<Text, Failure> {
        let (source, bytes) = match self {
            Self::Stdin => {
                let mut bytes = Vec::new();
                ("-".to_owned(), io::stdin().read_to_end(&mut bytes).map(|_| bytes))
            }
            Self::File(path) => (path.display().to_string(), fs::read(&path)),
        };
        match bytes.map(String::from_utf8) {
            Ok(Ok(text)) => Ok(Text { source, text }),
            Ok(Err(error)) => {
                let offset = error.utf8_error().valid_up_to();
                let byte = error.as_bytes()[offset];
                Err(Failure::new(source, format_args!("not UTF-8: byte 0x{byte:02X} at offset {offset}")))
            }
            Err(error) => Err(Failure::new(source, error)),
        }
    }
}

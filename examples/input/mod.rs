//! The texts that are read, and why one could not be.

mod docx;
mod html;
mod lines;

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

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.text
    }
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

/// What a file holds, as the end of its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Html,
    Docx,
}

impl Kind {
    /// `None` for files that are read as text only where they are named themselves.
    fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" => Some(Self::Text),
            "html" | "htm" => Some(Self::Html),
            "docx" => Some(Self::Docx),
            _ => None,
        }
    }

    /// The text, or why there is none.
    fn text(self, bytes: Vec<u8>) -> Result<String, String> {
        match self {
            Self::Docx => docx::text(bytes),
            Self::Text => utf8(bytes),
            Self::Html => html::text(&utf8(bytes)?),
        }
    }
}

/// The inputs that the paths stand for, in order: a folder stands for the reports right in it.
pub(crate) fn expand(paths: Vec<PathBuf>) -> Vec<Result<Input, Failure>> {
    let mut inputs = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            inputs.push(Ok(Input::Stdin));
        } else if !path.is_dir() {
            inputs.push(Ok(Input::File(path)));
        } else {
            match reports_in(&path) {
                Ok(files) if files.is_empty() => {
                    inputs.push(Err(Failure::new(path.display(), "no .txt, .html or .docx file in it")));
                }
                Ok(files) => inputs.extend(files.into_iter().map(|file| Ok(Input::File(file)))),
                Err(error) => inputs.push(Err(Failure::new(path.display(), error))),
            }
        }
    }
    inputs
}

fn reports_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    files.retain(|file| Kind::of(file).is_some() && !is_lock(file) && !file.is_dir());
    files.sort();
    Ok(files)
}

/// Word lays `~$report.docx` beside a document that is open.
fn is_lock(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("~$"))
}

impl Input {
    /// The whole text.
    pub(crate) fn read(self) -> Result<Text, Failure> {
        let (source, kind, bytes) = match self {
            Self::Stdin => {
                let mut bytes = Vec::new();
                ("-".to_owned(), Kind::Text, io::stdin().read_to_end(&mut bytes).map(|_| bytes))
            }
            Self::File(path) => (path.display().to_string(), Kind::of(&path).unwrap_or(Kind::Text), fs::read(&path)),
        };
        match bytes.map_err(|error| error.to_string()).and_then(|bytes| kind.text(bytes)) {
            Ok(text) => Ok(Text { source, text }),
            Err(reason) => Err(Failure::new(source, reason)),
        }
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        format!("not UTF-8: byte 0x{:02X} at offset {offset}", error.as_bytes()[offset])
    })
}

//! The formats that reports are written in.

use std::io::{self, Write};

use baocao::{Options, Report};
use serde::Serialize;
use serde::ser::{SerializeSeq, Serializer};

use crate::args::Format;
use crate::input::Text;
use crate::show;

/// What the JSON formats write of a text.
#[derive(Serialize)]
struct Row<'a> {
    source: &'a str,
    report: Report<'a>,
}

/// Reads every text and writes its report as soon as it is there.
pub(crate) fn write(
    texts: impl Iterator<Item = Text>,
    options: Options,
    format: Format,
    mut out: impl Write,
) -> io::Result<()> {
    match format {
        Format::Text => {
            for Text { source, text } in texts {
                show::report(&mut out, &source, &text, &options.parse(&text))?;
                out.flush()?;
            }
        }
        Format::Jsonl => {
            for Text { source, text } in texts {
                serde_json::to_writer(&mut out, &Row { source: &source, report: options.parse(&text) })?;
                writeln!(out)?;
                out.flush()?;
            }
        }
        Format::Json => {
            let mut json = serde_json::Serializer::pretty(&mut out);
            let mut array = json.serialize_seq(None)?;
            for Text { source, text } in texts {
                array.serialize_element(&Row { source: &source, report: options.parse(&text) })?;
            }
            array.end()?;
            writeln!(out)?;
            out.flush()?;
        }
    }
    Ok(())
}

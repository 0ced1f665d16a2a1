//! The text of a Word document: its paragraphs and the rows of its tables, a line each.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};
use zip::ZipArchive;

use super::lines::Lines;

/// More than any report has; what unpacks to more is no report.
const MOST_BYTES: u64 = 64 << 20;

pub(super) fn text(bytes: Vec<u8>) -> Result<String, String> {
    let because = |why: &dyn std::fmt::Display| format!("not a Word document: {why}");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| because(&error))?;
    let part = archive.by_name("word/document.xml").map_err(|error| because(&error))?;
    let mut xml = String::new();
    part.take(MOST_BYTES + 1).read_to_string(&mut xml).map_err(|error| because(&error))?;
    if xml.len() as u64 > MOST_BYTES {
        return Err(because(&"it is larger than 64 MiB"));
    }
    lines(&xml).map_err(|error| because(&error))
}

/// What stands in `w:t` elements; what was deleted under review is not of the text.
fn lines(xml: &str) -> quick_xml::Result<String> {
    let mut reader = Reader::from_str(xml);
    let (mut lines, mut in_text) = (Lines::default(), false);
    loop {
        match reader.read_event()? {
            Event::Start(element) => match element.name().as_ref() {
                b"w:t" => in_text = true,
                b"w:tr" => lines.begin_row(),
                b"w:tc" => lines.begin_cell(),
                _ => {}
            },
            Event::Empty(element) => match element.name().as_ref() {
                b"w:tab" => lines.line().push('\t'),
                b"w:br" | b"w:cr" => lines.end_line(),
                b"w:noBreakHyphen" => lines.line().push('-'),
                _ => {}
            },
            Event::Text(piece) if in_text => lines.line().push_str(&piece.decode()?),
            Event::GeneralRef(entity) if in_text => lines.line().extend(character(&entity)?),
            Event::End(element) => match element.name().as_ref() {
                b"w:t" => in_text = false,
                b"w:p" => lines.end_line(),
                b"w:tr" => lines.end_row(),
                _ => {}
            },
            Event::Eof => return Ok(lines.finish().join("\n")),
            _ => {}
        }
    }
}

/// `&amp;` or `&#243;`.
fn character(entity: &BytesRef<'_>) -> quick_xml::Result<Option<char>> {
    if let Some(character) = entity.resolve_char_ref()? {
        return Ok(Some(character));
    }
    Ok(match &*entity.decode()? {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    })
}

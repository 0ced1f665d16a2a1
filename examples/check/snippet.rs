//! The piece of the report that a finding is about, with the figures underlined.

use baocao::Span;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::place::Places;

/// How many columns are shown before and behind what is underlined.
const AROUND: usize = 40;

/// What stands further apart is shown apart, in bytes.
const APART: usize = 200;

/// The pieces of a text that show some spans, each as two lines: the text, and marks under it. The first span gets
/// `^`, the others `-`.
pub(crate) fn snippets(text: &str, places: &Places<'_>, spans: &[Span]) -> Vec<(usize, String, String)> {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut groups: Vec<Vec<Span>> = Vec::new();
    for span in sorted {
        match groups.last_mut().and_then(|group| Some((group.last()?.end(), group))) {
            Some((end, group))
                if span.start() <= end + APART && !text[end.min(span.start())..span.start()].contains('\n') =>
            {
                group.push(span);
            }
            _ => groups.push(vec![span]),
        }
    }
    groups.iter().map(|group| snippet(text, places, group, spans[0])).collect()
}

fn snippet(text: &str, places: &Places<'_>, group: &[Span], main: Span) -> (usize, String, String) {
    let first = group[0].start();
    let last = group.iter().map(|span| span.end()).max().unwrap_or(first);
    let (number, line) = places.line(first);
    let line_end = line.start + text[line.clone()].strip_suffix('\n').map_or(line.len(), str::len);
    let last = last.min(line_end);
    let start = last_columns(&text[line.start..first]).map_or(line.start, |len| first - len);
    let end = first_columns(&text[last..line_end]).map_or(line_end, |len| last + len);
    let clipped = |is: bool| if is { "…" } else { "" };
    let shown = format!("{}{}{}", clipped(start > line.start), &text[start..end], clipped(end < line_end));
    let mut marks = " ".repeat(clipped(start > line.start).width());
    let mut at = start;
    for grapheme in text[start..last].graphemes(true) {
        let inside = |span: &Span| span.start() <= at && at < span.end();
        let mark = match group.iter().any(inside) {
            true if inside(&main) => "^",
            true => "-",
            false => " ",
        };
        marks.push_str(&mark.repeat(columns(grapheme)));
        at += grapheme.len();
    }
    (number, shown.replace(['\t', '\r'], " "), marks.trim_end().to_owned())
}

/// A tab is shown as one space.
fn columns(grapheme: &str) -> usize {
    if grapheme == "\t" { 1 } else { grapheme.width() }
}

/// How many bytes the last columns of a piece take; `None` where it has no more than that.
fn last_columns(piece: &str) -> Option<usize> {
    clip(piece.graphemes(true).rev())
}

fn first_columns(piece: &str) -> Option<usize> {
    clip(piece.graphemes(true))
}

fn clip<'t>(graphemes: impl Iterator<Item = &'t str>) -> Option<usize> {
    let (mut columns, mut bytes) = (0, 0);
    for grapheme in graphemes {
        if columns >= AROUND {
            return Some(bytes);
        }
        columns += grapheme.width();
        bytes += grapheme.len();
    }
    None
}

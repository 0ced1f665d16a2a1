//! Names and positions that stand in lines of their own: below a formal report a position, perhaps `(Đã ký)`, and a
//! name; in a page's head a name by address, and a position.

use std::ops::Range;

use super::Appearance;
use super::names::{Hint, LONGEST, name_at};
use super::positions::{Position, Positions, position_at, positions};
use crate::lex::{Case, Kind};
use crate::lexicon::{HeadCue, Honorific, Post};
use crate::read::layout::{Line, LineKind, are_parted};
use crate::read::source::Source;

/// How many lines above the name its position may stand.
const LINES_ABOVE: usize = 8;

/// The most tokens of a column that holds a name or a position.
const LONGEST_COLUMN: usize = 16;

/// All signatures of a text.
pub(super) fn find<'a>(source: &'a Source<'_, '_>) -> impl Iterator<Item = Appearance> + 'a {
    (1..source.layout.lines.len()).filter_map(|number| signature(source, number))
}

/// Whether a line is the name of a signature.
pub(in crate::read) fn is_signed(source: &Source<'_, '_>, line: usize) -> bool {
    signature(source, line).is_some()
}

/// Gives those who stand alone in a line, by address, the positions that stand alone in the next: `Đồng chí LÊ VĂN AN`
/// over `Chủ tịch UBND huyện`.
pub(super) fn add_positions_below(source: &Source<'_, '_>, found: &mut [Appearance]) {
    let lines = &source.layout.lines;
    for person in
        found.iter_mut().filter(|person| person.positions.is_empty() && person.tokens.start < person.name.start)
    {
        let line = lines.partition_point(|line| line.tokens().end <= person.tokens.start);
        let Some([own, below, ..]) = lines.get(line..) else { continue };
        // Most lines hold more, and one with many people would read the next as often.
        if own.tokens() != person.tokens {
            continue;
        }
        let below = below.tokens();
        let (held, end) = positions(source, below.start, below.end);
        if end == below.end {
            person.positions = held;
        }
    }
}

fn signature(source: &Source<'_, '_>, number: usize) -> Option<Appearance> {
    let lines = &source.layout.lines;
    let line = lines[number].tokens();
    // Most lines end in a stop, or in a word in small letters.
    if !source.tokens[line.end - 1].is_capital() {
        return None;
    }
    let column = last_column(source, line.clone());
    let name = name_in(source, &column)?;
    // A name also where nothing hints at one.
    let known = || name_at(source, name.start, name.end, Hint::None).is_some_and(|known| known == name);
    let above = lines[number.saturating_sub(LINES_ABOVE)..number].iter().rev();
    let mut apart = column != line;
    let mut sealed = false;
    let mut passed = false;
    for line in above {
        let part = last_column(source, line.tokens());
        apart |= part != line.tokens();
        if let Some(position) = position_of(source, part.clone()).filter(|_| apart || !passed) {
            // Below a position in capitals a name needs no family name that is known: `Thao A Pó`.
            let cue = source.longest::<HeadCue>(name.start, name.end).is_some();
            let signs = known()
                || !cue && source.tokens[part].iter().all(|word| word.kind != Kind::Word || word.case() == Case::Upper);
            let positions = Positions::from_elem(position, 1);
            return signs.then(|| Appearance { tokens: name.clone(), name: name.clone(), positions });
        }
        // Only lines like `(Đã ký)` and `T/M ĐẢNG ỦY` stand between, and beside the name those who receive the text.
        let open = usize::from(source.tokens[part.start].kind == Kind::Open);
        let cue = source.longest::<HeadCue>(part.start + open, part.end);
        let sign = matches!(cue, Some((HeadCue::Signed, _)));
        // `Thay mặt Tổ đại biểu, ông Nam tiếp thu ý kiến.` signs nothing.
        if sign && (line.kind != LineKind::Body || part != line.tokens()) {
            sealed |= !passed;
        } else if receives(source, line) {
            passed = true;
        } else {
            break;
        }
    }
    (sealed && known()).then(|| Appearance { tokens: name.clone(), name: name.clone(), positions: Positions::new() })
}

/// The name of a column that holds nothing else, but perhaps a degree before it: `BSCKII. Lê Văn An`.
fn name_in(source: &Source<'_, '_>, column: &Range<usize>) -> Option<Range<usize>> {
    let Range { start, end } = *column;
    // Most columns begin in small letters, or are longer than any name.
    if column.len() > LONGEST_COLUMN || !source.tokens[start].is_capital() {
        return None;
    }
    let degree = source.longest::<Honorific>(start, end).map_or(0, |(_, len)| len);
    let dot = usize::from(degree > 0 && source.kind_at(start + degree, end) == Some(Kind::Dot));
    let words = start + degree + dot..end;
    let name = if words.len() > LONGEST { None } else { name_at(source, words.start, end, Hint::Address) };
    name.filter(|name| *name == words)
}

/// Whether a line names who receives the text: `Nơi nhận:`, `- Như trên;`.
fn receives(source: &Source<'_, '_>, line: &Line) -> bool {
    let Range { start, end } = line.tokens();
    source.tokens[start].kind == Kind::Dash || source.is_at(HeadCue::Formal, start, end)
}

/// The last column of a line, as far as it may hold a name or a position.
fn last_column(source: &Source<'_, '_>, line: Range<usize>) -> Range<usize> {
    let near = line.start.max(line.end.saturating_sub(LONGEST_COLUMN))..line.end;
    let i = source.at(line.clone());
    let begins = |&at: &usize| are_parted(i, source.tokens[at - 1], source.tokens[at]);
    let start = near.filter(|&at| at > line.start).rev().find(begins);
    start.unwrap_or(line.start)..line.end
}

/// The last position of some words that hold nothing else: `PHÓ CHỦ TỊCH`, `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`.
fn position_of(source: &Source<'_, '_>, words: Range<usize>) -> Option<Position> {
    let Range { start: mut at, end } = words;
    if let Some((HeadCue::Signed, len)) = source.longest::<HeadCue>(at, end) {
        at += len;
        at += usize::from(source.kind_at(at, end) == Some(Kind::Dot));
    }
    let mut last = position_at(source, at, end)?;
    while last.tokens.end < end {
        let next = last.tokens.end + usize::from(source.tokens[last.tokens.end].kind == Kind::Dash);
        source.longest::<Post>(next, end)?;
        last = position_at(source, next, end)?;
    }
    Some(last)
}

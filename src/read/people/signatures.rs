//! Names and positions that stand in lines of their own: below a formal report a position, perhaps `(Đã ký)`, and a name; in a
//! page's head a name by address, and a position.

use super::Appearance;
use super::names::{Hint, LONGEST, name_at};
use super::positions::{Position, Positions, position_at, positions};
use crate::lex::Kind;
use crate::lexicon::{HeadCue, Post};
use crate::read::layout::{Line, LineKind};
use crate::read::source::Source;

/// How many lines above the name its position may stand.
const LINES_ABOVE: usize = 4;

/// All signatures of a text.
pub(super) fn find<'a>(source: &'a Source<'_, '_>) -> impl Iterator<Item = Appearance> + 'a {
    (1..source.layout.lines.len()).filter_map(|number| signature(source, number))
}

/// Whether a line is the name of a signature.
pub(in crate::read) fn is_signed(source: &Source<'_, '_>, line: usize) -> bool {
    signature(source, line).is_some()
}

/// Gives those who stand alone in a line, by address, the positions that stand alone in the next: `Đồng chí LÊ VĂN AN` over
/// `Chủ tịch UBND huyện`.
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
    // Most lines are longer than any name.
    if line.len() > LONGEST {
        return None;
    }
    let name = name_at(source, line.start, line.end, Hint::None).filter(|name| *name == line)?;
    let above = lines[number.saturating_sub(LINES_ABOVE)..number].iter().rev();
    let mut sealed = false;
    for line in above {
        if let Some(position) = position_of_line(source, line) {
            return Some(Appearance { tokens: name.clone(), name, positions: Positions::from_elem(position, 1) });
        }
        // Only lines like `(Đã ký)` and `T/M ĐẢNG ỦY` stand between.
        let open = usize::from(source.tokens[line.tokens().start].kind == Kind::Open);
        let cue = source.longest::<HeadCue>(line.tokens().start + open, line.tokens().end);
        // `Thay mặt Tổ đại biểu, ông Nam tiếp thu ý kiến.` signs nothing.
        if line.kind == LineKind::Body || !matches!(cue, Some((HeadCue::Signed, _))) {
            break;
        }
        sealed = true;
    }
    sealed.then(|| Appearance { tokens: name.clone(), name, positions: Positions::new() })
}

/// The last position of a line that holds nothing else: `PHÓ CHỦ TỊCH`, `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`.
fn position_of_line(source: &Source<'_, '_>, line: &Line) -> Option<Position> {
    let end = line.tokens().end;
    let mut at = line.tokens().start;
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

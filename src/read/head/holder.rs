//! The name of a company, a school or an agency that the text's unit is only called by its kind: `Đảng ủy Công ty`.

use std::ops::Range;

use super::unit::is_of_any;
use crate::lexicon::{Entry, UnitWord, Venue};
use crate::read::people::Appearance;
use crate::read::source::Source;
use crate::read::title::head_lines;
use crate::read::units::{Place, holder_at};
use crate::value::Level;

/// The one that the head names, else the only one of the running text, where it begins a sentence or is where something
/// is done. Another may be a guest or a partner: `Công ty ký hợp đồng với Công ty Điện lực Hải Sơn`.
pub(super) fn find(source: &Source<'_, '_>, people: &[Appearance], bare: &Range<usize>, level: Level) -> Option<Place> {
    if !matches!(level, Level::Enterprise | Level::School | Level::Agency) {
        return None;
    }
    let word = unit_word(source, source.next_of(UnitWord::BIT, bare.clone())?, bare.end)?;
    let head_end = head_lines(source).last().map_or(0, |line| line.tokens().end);
    let mut named = Vec::new();
    for sentence in &source.layout.sentences {
        let Range { start, end } = sentence.tokens();
        let mut at = start;
        while let Some(next) = source.landmarks.of_units(at..end).next() {
            at = next + 1;
            if unit_word(source, next, end).is_none_or(|other| !is_same_kind(source, &word, &other)) {
                continue;
            }
            // Behind its own bare word the unit would not be named anew.
            let Some(holder) = holder_at(source, next, end) else { break };
            at = holder.tokens.end;
            // `Tổng Giám đốc Công ty Lê Văn An`
            if holder.level != level || is_of_any(&holder.tokens, people) {
                continue;
            }
            if next < head_end {
                return Some(holder);
            }
            let acts = next == start || source.longest_before::<Venue>(start, next).is_some();
            named.push((acts, holder));
        }
    }
    let text = |holder: &Place| source.str(holder.tokens.clone());
    let (_, first) = named.first()?;
    let only = named.iter().all(|(_, other)| text(other) == text(first));
    named.into_iter().find(|(acts, _)| only && *acts).map(|(_, holder)| holder)
}

/// The tokens of the word for a kind of unit that begins at one.
fn unit_word(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Range<usize>> {
    source.longest::<UnitWord>(at, end).map(|(_, len)| at..at + len)
}

/// Whether one word for a kind of unit is the other or its shorter form: `nhà trường`, `trường`.
fn is_same_kind(source: &Source<'_, '_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let words = |tokens: &Range<usize>| tokens.clone().map(|at| source.word(at));
    let len = one.len().min(other.len());
    let same = |a: Range<usize>, b: Range<usize>| words(&a).eq(words(&b));
    same(one.start..one.start + len, other.start..other.start + len)
        || same(one.end - len..one.end, other.end - len..other.end)
}

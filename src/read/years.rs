//! The years that lines of running text begin with: `Năm 2021, …`, `(NTO) Năm 2021, …`, `BTNO - Năm 2021, …`.

use super::layout::LineKind;
use super::source::Source;
use crate::lex::Kind;
use crate::value::Value;

/// The most tokens of a paper's sign before the words of a text.
const LONGEST_SIGN: usize = 5;

/// The years that lines begin with, in order.
pub(super) fn at_heads_of_lines<'a>(source: &'a Source<'_, '_>) -> impl Iterator<Item = u16> + 'a {
    let lines = source.layout.lines.iter().filter(|line| line.kind == LineKind::Body);
    lines.filter_map(|line| {
        let words = &source.tokens[line.tokens()];
        let signed = words.first().is_some_and(|first| first.kind == Kind::Open);
        let close = words.iter().take(LONGEST_SIGN).position(|token| token.kind == Kind::Close).filter(|_| signed);
        let is_dash = |at: usize| words.get(at).is_some_and(|token| token.kind == Kind::Dash);
        let unbracketed = words.first().is_some_and(|first| source.is_shouted(*first)) && is_dash(1);
        let behind = close.map_or(usize::from(unbracketed), |at| at + 1);
        let dash = usize::from(is_dash(behind));
        match source.mentions[source.mention_at(line.tokens().start + behind + dash)?].value {
            Value::Year(year) => Some(year.value()),
            _ => None,
        }
    })
}

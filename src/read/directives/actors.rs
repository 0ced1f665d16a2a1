//! Who is to do a task, by the words before its verb.

use std::ops::Range;

use crate::lex::{Kind, Token};
use crate::lexicon::{Actor, Charged, Field, Function, UnitWord};
use crate::read::source::Source;
use crate::read::units::{body_at, place_at};

/// Whether some words are one body or one place, all of them.
pub(super) fn is_body(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let body = body_at(source, words.start, words.end).map(|body| body.tokens.end);
    let place = place_at(source, words.start, words.end).map(|place| place.tokens.end);
    body == Some(words.end) || place == Some(words.end) || is_agency(source, words)
}

/// Whether nothing stands before a verb but who acts: `các vị đại biểu`, `kế toán và cán bộ địa chính`.
pub(super) fn is_of_actors(source: &Source<'_, '_>, words: Range<usize>, end: usize) -> bool {
    let named = |at| {
        let charged = source.longest(at, end).map(|(Charged, len)| len);
        let actor = source.longest(at, end).map(|(Actor, len)| len);
        let unit = source.longest::<UnitWord>(at, end).map(|(_, len)| len);
        charged.max(actor).max(unit)
    };
    let part = |&at: &usize| {
        if at >= words.end {
            return None;
        }
        let field = source.longest(at, words.end).map(|(Field, len)| len);
        let joint = source.tokens[at].kind == Kind::Comma || source.is_at(Function::And, at, words.end);
        let small = joint || source.tokens[at].is_capital();
        named(at).max(field).or(small.then_some(1)).map(|len| at + len)
    };
    let behind = |at| std::iter::successors(Some(at), part).take_while(|&at| at <= words.end).last();
    named(words.start).is_some_and(|len| behind(words.start + len) == Some(words.end))
}

/// Whether some words are a centre, a school or the like with its fields, name or unit: `Trung tâm Y tế - Dân số
/// huyện`.
fn is_agency(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let part = |&at: &usize| {
        let word = match source.longest(at, words.end) {
            Some((UnitWord::Holder(_) | UnitWord::Unit(_), len)) => Some(len),
            _ => source.longest(at, words.end).map(|(Field, len)| len),
        };
        let inner = |token: Token| token.is_capital() || token.kind == Kind::Dash;
        word.or_else(|| source.token(at, words.end).is_some_and(inner).then_some(1)).map(|len| at + len)
    };
    let holder = matches!(source.longest(words.start, words.end), Some((UnitWord::Holder(_), _)));
    let ends = std::iter::successors(Some(words.start), part).last();
    holder && source.tokens[words.start].is_capital() && ends == Some(words.end)
}

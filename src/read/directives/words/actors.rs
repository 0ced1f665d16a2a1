//! Who is to do a task, by the words before its verb.

use std::ops::Range;

use crate::lex::{Kind, Token};
use crate::lexicon::{Actor, Charged, Field, Function, TaskCue, UnitWord};
use crate::read::source::Source;
use crate::read::units::{body_at, place_at};

/// Whether some words are one body or one place, all of them.
pub(in crate::read::directives) fn is_body(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let body = body_at(source, words.start, words.end).map(|body| body.tokens.end);
    let place = place_at(source, words.start, words.end).map(|place| place.tokens.end);
    body == Some(words.end) || place == Some(words.end) || is_agency(source, words)
}

/// Whether nothing stands before a verb but who acts: `các vị đại biểu`, `kế toán và cán bộ địa chính`.
pub(in crate::read::directives) fn is_of_actors(source: &Source<'_, '_>, words: Range<usize>, end: usize) -> bool {
    end_of_actors(source, &words, end) == Some(words.end)
}

/// Where several end that some words begin with and that are charged with what follows: `Hiệu trưởng các trường`,
/// `Công an xã và các thôn`.
pub(in crate::read::directives) fn end_of_several(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    let end = end_of_actors(source, words, words.end)?;
    let last = source.tokens[end - 1];
    // `Phòng Kinh tế và Hạ …`: behind a capital the name may go on.
    let whole = last.kind == Kind::Word && !last.is_capital() && !source.is_before(Function::And, words.start, end);
    let several = || (words.start..end - 1).any(|at| source.is_at(TaskCue::Plural, at, end));
    (whole && !source.is_before(TaskCue::Plural, words.start, end) && several()).then_some(end)
}

/// Where those who act end, who begin some words.
fn end_of_actors(source: &Source<'_, '_>, words: &Range<usize>, end: usize) -> Option<usize> {
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
    named(words.start).and_then(|len| behind(words.start + len))
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

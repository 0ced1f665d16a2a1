//! People's names: words that all begin with a capital, mostly with a family name first.

use std::ops::Range;

use super::positions::office_at;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{BodyWord, Honorific, NameEnd, Namesake, Post, Surname, UnitWord};
use crate::read::source::Source;

/// The most words of a name.
pub(super) const LONGEST: usize = 5;

/// The most words of a name that stands in a run of words written alike, where nothing else shows its end.
const LONGEST_IN_RUN: usize = 3;

/// The most words for a kind of unit: `khu kinh tế mở`.
const LONGEST_UNIT_WORD: usize = 4;

/// How a place hints at a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    /// Behind `đồng chí`: any words with capitals that are no position or body.
    Address,
    /// Nothing but the words themselves: a family name first, and not one that places bear.
    None,
}

/// The name at a token, within an end.
pub(super) fn name_at(source: &Source<'_, '_>, at: usize, end: usize, hint: Hint) -> Option<Range<usize>> {
    let begun = at < end && source.tokens[at].is_capital();
    let surname = begun && source.longest::<Surname>(at, end).is_some();
    // Most words are settled by this alone.
    if !begun || !surname && hint == Hint::None {
        return None;
    }
    let run = run(source, at, end);
    // `ông K'Brèo` has one name.
    let single = hint == Hint::Address && has_apostrophe(source, at, end);
    if run == 0 || run == 1 && !single || source.longest::<Post>(at, end).is_some() {
        return None;
    }
    let shouted = source.tokens[at..at + run].iter().all(|token| token.case() == Case::Upper);
    let ends_clause = source.tokens.get(at + run).is_none_or(|token| token.kind != Kind::Word);
    let len = if run <= LONGEST && (!shouted || ends_clause) { run } else { LONGEST_IN_RUN };
    let fits = match hint {
        Hint::Address => surname || office_at(source, at, end).is_none(),
        Hint::None => !is_namesake(source, at..at + len),
    };
    fits.then_some(at..at + len)
}

/// Whether a word is written with an apostrophe inside, as names of the Central Highlands are: `H'Yim`, `K'Brèo`.
pub(in crate::read) fn has_apostrophe(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    at < end && source.tokens[at].is_capital() && source.str(at..at + 1).contains(['\'', '’'])
}

/// How many words from a token on can be parts of one name.
fn run(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let words = &source.tokens[at..end];
    let shouted = words.iter().take(2).all(|token| source.is_shouted(*token));
    let fits = |n: usize, token: &Token| {
        token.is_capital()
            && source.is_shouted(*token) <= shouted
            // `NguyễnVăn Tám`
            && (n == 0 || (token.spaced() || n == 1) && !begins_another(source, at + n, end))
    };
    // `Y Bang H’ Đớt`
    let parted = |n: usize, token: &Token| {
        let letter = n.checked_sub(1).is_some_and(|before| words[before].len() == 1 && words[before].is_capital());
        token.kind == Kind::Quote && !token.spaced() && letter && words.get(n + 1).is_some_and(|next| next.is_title())
    };
    words.iter().take(LONGEST + 1).enumerate().take_while(|&(n, token)| fits(n, token) || parted(n, token)).count()
}

/// Whether a position, another address or what is no name begins at a word.
fn begins_another(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let post = source.longest::<Post>(at, end).is_some_and(|(_, len)| len > 1);
    let comrade = matches!(source.longest::<Honorific>(at, end), Some((Honorific::Comrade, _)));
    post || comrade || name_ends(source, at, end) > 1
}

/// How many tokens the phrase at a token takes that no name goes on with: `cảnh hội nghị` behind `Quang`. A person may
/// have its words for a name: `Nguyễn Thị Quyết Tâm`.
pub(super) fn name_ends(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let len = source.longest::<NameEnd>(at, end).map_or(0, |(NameEnd, len)| len);
    let is_title = |at: usize| source.tokens[at].case() == Case::Title;
    if len > 1 && (at..at + len).all(is_title) { 0 } else { len }
}

fn is_namesake(source: &Source<'_, '_>, name: Range<usize>) -> bool {
    source.exactly::<Namesake>(&name).is_some()
}

/// The name at the end of a position that runs into it: `Chủ tịch UBND tỉnh Lâm Đồng Trần Đình Văn`.
///
/// `run` are the last words of the position that all begin with a capital; a place's name may come first.
pub(super) fn name_behind(source: &Source<'_, '_>, run: Range<usize>) -> Option<Range<usize>> {
    let after_place = |at: usize| {
        // `Bí thư Tỉnh ủy`, `phường`: what follows is likelier their name.
        (1..=LONGEST_UNIT_WORD).any(|back| {
            at.checked_sub(back).is_some_and(|from| {
                let unit = source.longest::<UnitWord>(from, at).map(|(_, len)| len);
                unit == Some(back) || names_level(source, from, at)
            })
        })
    };
    // `UBND TP`
    let behind_short = |&at: &usize| {
        let body = source.longest::<BodyWord>(at, run.end).map(|(_, len)| len);
        let unit = source.longest::<UnitWord>(at, run.end).map(|(_, len)| len);
        let shouted = at < run.end && source.is_shouted(source.tokens[at]);
        body.max(unit).filter(|_| shouted).map(|len| at + len)
    };
    let start = std::iter::successors(Some(run.start), behind_short).last().unwrap_or(run.start);
    let run = start..run.end;
    let is_short = run.start < run.end && source.is_shouted(source.tokens[run.start]);
    // Places mostly have two words, some one or three; one in capitals is short for all of them: `TP. HCM`.
    let places = if is_short { [0, 1, 2, 3] } else { [0, 2, 1, 3] };
    places.into_iter().find_map(|place| {
        let start = run.start + place;
        let name = (start < run.end).then(|| name_at(source, start, run.end, Hint::None)).flatten()?;
        let whole = name.end == run.end && name.len() < LONGEST;
        // `huyện Bắc Trà My`
        (whole && (name.len() > 2 || place != 1 && !after_place(start))).then_some(name)
    })
}

/// Whether some tokens are a body's word that tells a level: `Tỉnh ủy`.
fn names_level(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    matches!(source.exactly(&(at..end)), Some(BodyWord::At(..)))
}

//! Units as a text names them: `phường Trần Hưng Đạo`, `Thành ủy Huế`, `Chi bộ Trường THPT Lâm Sơn`.

use std::ops::Range;

use crate::lex::{Case, Kind};
use crate::lexicon::{Calendar, Function, HeadCue, MeetingCue, Office, OrdinalCue, PlaceWord};
use crate::read::source::Source;
use crate::value::Level;

/// The most tokens of a unit's name.
const LONGEST_NAME: usize = 14;

/// What kind of unit a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    /// An administrative unit, a company, a school.
    Of(Level),
    /// A party cell, the lowest of all.
    Cell,
}

/// A unit where it is named.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) tokens: Range<usize>,
    pub(super) unit: Unit,
    /// Its own name; empty where the text gives none.
    pub(super) name: Range<usize>,
    /// Whether it stands in capitals throughout, so that nothing shows where its name ends.
    pub(super) shouted: bool,
}

/// All units that a text names, in order.
pub(super) fn places(source: &Source<'_, '_>) -> Vec<Place> {
    let mut found = Vec::new();
    for sentence in &source.layout.sentences {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            at = match place_at(source, at, sentence.tokens.end) {
                Some(Some(place)) => {
                    let end = place.tokens.end;
                    found.push(place);
                    end
                }
                Some(None) => at + source.longest::<PlaceWord>(at, sentence.tokens.end).map_or(1, |(_, len)| len),
                None => at + 1,
            };
        }
    }
    found
}

/// The unit at a token; `Some(None)` where a word only looks like one.
fn place_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Option<Place>> {
    let (word, len) = source.longest::<PlaceWord>(at, end)?;
    let dot = usize::from(source.tokens[..end].get(at + len).is_some_and(|token| token.kind == Kind::Dot));
    let mut start = at + len;
    if dot > 0 && source.tokens[..end].get(start + 1).is_some_and(|next| next.is_capital()) && len == 1 {
        start += 1;
    }
    let unit = match word {
        PlaceWord::Unit(level) => Unit::Of(level),
        PlaceWord::Cell => Unit::Cell,
        PlaceWord::Other => return Some(None),
    };
    let end = end.min(start + LONGEST_NAME);
    let name = start..match unit {
        Unit::Of(Level::Bloc | Level::Enterprise | Level::School | Level::Agency) => long_name(source, start, end),
        Unit::Of(_) => short_name(source, start, end),
        Unit::Cell => cell_name(source, start, end),
    };
    // These words mean much else; only a name tells.
    let vague = matches!(unit, Unit::Of(level) if level >= Level::Village);
    if vague && name.is_empty() {
        return Some(None);
    }
    let tokens = at..name.end.max(at + len);
    let shouted = source.tokens[tokens.clone()].iter().all(|t| t.kind != Kind::Word || t.case == Case::Upper);
    Some(Some(Place { tokens, unit, name, shouted }))
}

/// `Lê Chân`, `11`, `Phan Rang - Tháp Chàm`: where it ends.
fn short_name(source: &Source<'_, '_>, start: usize, end: usize) -> usize {
    if start < end && source.tokens[start].kind == Kind::Digits {
        return start + 1;
    }
    let words = |from: usize| from + source.tokens[from..end].iter().enumerate().take_while(|&(n, token)| {
        token.is_capital() && !breaks_name(source, from + n, end)
    }).count();
    let first = words(start);
    let dashed = first > start && first + 1 < end && source.tokens[first].kind == Kind::Dash;
    if dashed && source.longest::<Office>(first + 1, end).is_none() && source.longest::<PlaceWord>(first + 1, end).is_none()
    {
        return match words(first + 1) {
            second if second > first + 1 => second,
            _ => first,
        };
    }
    first
}

/// Whether a word with a capital begins something else, so that it is no part of a name.
fn breaks_name(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let review = source.longest::<HeadCue>(at, end).is_some_and(|(cue, len)| cue == HeadCue::Review && len > 1);
    let opens = source.longest::<MeetingCue>(at, end).is_some_and(|(_, len)| len > 1);
    let time = source.longest::<Calendar>(at, end).is_some_and(|(_, len)| len > 1);
    review || opens || time || source.longest::<OrdinalCue>(at, end).is_some_and(|(cue, _)| cue == OrdinalCue::Always)
}

/// `Doanh nghiệp thành phố Hải Phòng`, `CP Cao su Đắk Rông`: words with capitals, levels, fields of work.
fn long_name(source: &Source<'_, '_>, start: usize, end: usize) -> usize {
    if start >= end || !source.tokens[start].is_capital() {
        return start;
    }
    let mut at = start;
    while at < end {
        let token = source.tokens[at];
        let capital_next = source.tokens[..end].get(at + 1).is_some_and(|next| next.is_capital());
        let joins = source.longest::<Function>(at, end).is_some_and(|(function, _)| function == Function::And);
        at += match source.longest::<Office>(at, end) {
            _ if breaks_name(source, at, end) => break,
            Some((_, len)) if token.is_capital() || at > start && !joins => len,
            _ if token.is_capital() => 1,
            // `Cao su Đắk Rông`, `Nông nghiệp và Môi trường`: one small word between two with capitals.
            _ if token.kind == Kind::Word && capital_next && source.longest::<MeetingCue>(at, end).is_none() => 1,
            _ => break,
        };
    }
    at
}

/// `1`, `khu phố 2`, `Trường MN Bình Minh`: where it ends.
fn cell_name(source: &Source<'_, '_>, start: usize, end: usize) -> usize {
    match source.longest::<PlaceWord>(start, end) {
        Some((PlaceWord::Unit(level), len)) => {
            let name = match level {
                Level::Bloc | Level::Enterprise | Level::School | Level::Agency => long_name(source, start + len, end),
                _ => short_name(source, start + len, end),
            };
            if name > start + len { name } else { start }
        }
        _ => short_name(source, start, end),
    }
}

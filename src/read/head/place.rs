//! Units as a text names them: `phường Trần Hưng Đạo`, `Thành ủy Huế`, `Chi bộ Trường THPT Lâm Sơn`.

use std::borrow::Cow;
use std::ops::Range;

use crate::lex::{Case, Kind};
use crate::lexicon::{Officer, PluralHead};
use crate::read::source::Source;
use crate::read::units::{self, Body, Seen, body_at, end_of_none, is_one_of_many, place_at};
use crate::value::{Level, Organ};

/// Hardly any report names units more often, in tokens.
const TOKENS_OF_PLACE: usize = 32;

/// What kind of unit a place is, the lower ones last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    /// An administrative unit, a company, a school.
    Of(Level),
    /// A party cell, the lowest of all.
    Cell,
}

/// A unit where it or one of its bodies is named.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) tokens: Range<usize>,
    pub(super) unit: Unit,
    /// Its own name; empty where the text gives none.
    pub(super) name: Range<usize>,
    /// Whether it stands in capitals throughout, so that nothing shows where its name ends.
    pub(super) shouted: bool,
}

/// All units that a text names, in order; most of its bodies are read before.
pub(super) fn places(source: &Source<'_, '_>, bodies: &[Seen]) -> Vec<Place> {
    let mut next_body = 0;
    let mut found = Vec::with_capacity(source.tokens.len() / TOKENS_OF_PLACE);
    for sentence in &source.layout.sentences {
        let end = sentence.tokens().end;
        let mut at = sentence.tokens().start;
        while let Some(next) = source.landmarks.of_bodies_and_units(at..end).next() {
            at = next;
            next_body += bodies[next_body..].iter().take_while(|seen| seen.body.tokens.start < at).count();
            let known = bodies.get(next_body).map(|seen| &seen.body).filter(|body| body.tokens.start == at);
            let named = match known.map(Cow::Borrowed).or_else(|| body_at(source, at, end).map(Cow::Owned)) {
                Some(body) => Some(of_body(source, &body, sentence.tokens())),
                None => of_unit(source, at, end),
            };
            match named {
                Some((behind, place)) => {
                    at = behind;
                    found.extend(place);
                }
                // `các huyện, thị, thành ủy` are none.
                None => {
                    let officer = || source.longest(at, end).map(|(Officer, len)| at + len);
                    at = end_of_none(source, at, end).or_else(officer).unwrap_or(at + 1);
                }
            }
        }
    }
    found
}

/// The unit of a body and where it ends.
fn of_body(source: &Source<'_, '_>, body: &Body, sentence: Range<usize>) -> (usize, Option<Place>) {
    let start = body.tokens.start;
    match seat(source, body, sentence) {
        Some(seat) => (seat.tokens.end, place(source, start..seat.tokens.end, Some(Unit::Of(seat.level)), seat.name)),
        None => (body.tokens.end, place(source, body.tokens.clone(), unit_of(source, body), body.name.clone())),
    }
}

/// The unit named at a token and where it ends. Without a body or a name the word may mean any, `các xã`, `xã hội`; and
/// of `các xã Tân An, Kim Sơn` the first is not what a text is about.
fn of_unit(source: &Source<'_, '_>, at: usize, end: usize) -> Option<(usize, Option<Place>)> {
    let units::Place { tokens, level, name } = place_at(source, at, end).filter(|place| place.name.is_some())?;
    let many = is_one_of_many(source, at) || goes_on_with_many(source, tokens.end, end);
    let unit = Some(Unit::Of(level)).filter(|_| !many);
    Some((tokens.end, place(source, tokens, unit, name)))
}

/// Whether a unit is one of several since more of another kind are named behind it: `xã Tân An và các phường Kim Sơn,
/// An Lạc`.
fn goes_on_with_many(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let Some(many) = source.and(at, end).map(|len| at + len) else { return false };
    let Some((PluralHead, len)) = source.longest(many, end) else { return false };
    place_at(source, many + len, end).is_some_and(|next| next.name.is_some())
}

/// A unit as the text names it; none of a village, whose own party body is a cell, and which is only a place without
/// one.
fn place(
    source: &Source<'_, '_>,
    tokens: Range<usize>,
    unit: Option<Unit>,
    name: Option<Range<usize>>,
) -> Option<Place> {
    let unit = unit.filter(|unit| *unit != Unit::Of(Level::Village))?;
    let shouted = source.tokens[tokens.clone()].iter().all(|t| t.kind != Kind::Word || t.case() == Case::Upper);
    Some(Place { shouted, name: name.unwrap_or(tokens.end..tokens.end), unit, tokens })
}

/// The unit that a body has its seat in, where that is named behind it: behind a party body that is named after its
/// holder (`Đảng ủy Quân sự tỉnh`), or behind the field of a department that a sentence opens with (`Cục Thuế tỉnh Kim
/// Sơn cho biết`).
fn seat(source: &Source<'_, '_>, body: &Body, sentence: Range<usize>) -> Option<units::Place> {
    let (name, end) = (body.name.as_ref()?, sentence.end);
    let opens = body.tokens.start == sentence.start;
    let party = matches!(body.organ, Organ::PartyOrganisation | Organ::PartyCommittee | Organ::StandingCommittee);
    let seat = match (body.organ, body.level) {
        (Organ::Department, Some(_)) if opens => place_at(source, name.end, end).filter(|seat| seat.name.is_some()),
        (_, None) if party => place_at(source, body.tokens.end, end),
        _ => None,
    };
    // `Đảng bộ Sở Y tế tổ chức Hội nghị`
    seat.filter(|seat| seat.level != Level::Village)
}

/// The unit that a body is one of; `None` for offices, members, bodies of the centre, and where any of a kind is meant:
/// `các bí thư chi bộ`, `Đại hội các chi bộ trực thuộc`.
fn unit_of(source: &Source<'_, '_>, body: &Body) -> Option<Unit> {
    let of_many = || {
        let title = source.longest_before(0, body.tokens.start);
        title.is_some_and(|(Officer, len)| is_one_of_many(source, body.tokens.start - len))
    };
    match (body.organ, body.level) {
        _ if body.member => None,
        _ if body.name.is_none() && of_many() => None,
        // `Đại hội các chi bộ trực thuộc`
        (Organ::Cell | Organ::CellCommittee, _) if body.name.is_none() && is_one_of_many(source, body.tokens.start) => {
            None
        }
        (Organ::Cell | Organ::CellCommittee, _) => Some(Unit::Cell),
        // `Đảng bộ Sở Y tế`
        _ if body.host == Some(Organ::Department) => Some(Unit::Of(Level::Agency)),
        (Organ::Department, _) | (_, Some(Level::Central)) => None,
        (_, level) => level.map(Unit::Of),
    }
}

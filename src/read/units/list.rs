//! The bodies of a text, each once, under its fullest name.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::body::{Body, body_at};
use super::{level, name};
use crate::lex::Kind;
use crate::lexicon::{Function, GenericTail, NotBody, Officer, UnitWord};
use crate::model::PartyUnit;
use crate::read::source::Source;
use crate::value::{Level, Organ};

/// A body where the text names it.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) body: Body,
    /// Whether all of a kind are meant and none is named: `các chi bộ`, `HĐND các cấp`.
    pub(super) generic: bool,
}

/// Every body that the text names, once each, in order of first appearance.
pub(in crate::read) fn find<'t>(source: &Source<'_, 't>) -> Vec<PartyUnit<'t>> {
    let mut seen = seen(source);
    level::share(source, &mut seen);
    level::settle(source, &mut seen);
    let cells = seen.first().is_some_and(|first| first.body.organ == Organ::Cell);
    seen.retain(|seen| is_listed(seen, cells));
    let mut units: Vec<PartyUnit<'t>> = Vec::new();
    for Seen { body, .. } in seen {
        let unit = unit(source, body);
        match units.iter_mut().find(|known| is_same(known, &unit)) {
            Some(known) => take_over(known, unit),
            None => units.push(unit),
        }
    }
    let is_shorter = |short: &PartyUnit<'_>| units.iter().any(|full| is_shorter(short, full));
    let keep: Vec<bool> = units.iter().map(|unit| !is_shorter(unit)).collect();
    let mut keep = keep.into_iter();
    units.retain(|_| keep.next().unwrap_or(true));
    units
}

fn seen(source: &Source<'_, '_>) -> Vec<Seen> {
    let mut seen = Vec::new();
    for line in &source.layout.lines {
        let (mut at, end) = (line.tokens.start, line.tokens.end);
        while at < end {
            if let Some(mention) = source.mention_at(at) {
                // The symbol of a document, as `NQ/TU`, names none.
                at = source.places[mention].end;
            } else if let Some((NotBody, len)) = source.longest(at, end) {
                at += len;
            } else if let Some((Officer, len)) = source.longest(at, end) {
                at += len;
            } else if let Some(body) = body_at(source, at, end) {
                at = body.tokens.end;
                let generic = body.name.is_none() && is_one_of_many(source, &body.tokens, end);
                let further = further_numbers(source, &body, end);
                seen.push(Seen { body, generic });
                seen.extend(further);
            } else {
                at += 1;
            }
        }
    }
    seen
}

/// Whether all of a kind are meant, by what stands around: `các chi bộ`, `HĐND các cấp`, `UBND 12 xã`.
fn is_one_of_many(source: &Source<'_, '_>, body: &Range<usize>, end: usize) -> bool {
    let counted = source.mention_at(body.end).map(|number| source.places[number].end);
    level::is_one_of_many(source, body.start)
        || source.longest::<GenericTail>(body.end, end).is_some()
        || counted.is_some_and(|unit| unit < end && source.longest::<UnitWord>(unit, end).is_some())
}

/// The other bodies of `Chi bộ 1, 2 và 3`.
fn further_numbers(source: &Source<'_, '_>, body: &Body, end: usize) -> Vec<Seen> {
    let numbered = body.name.as_ref().is_some_and(|name| source.tokens[name.start].kind == Kind::Digits);
    let next = |&at: &usize| {
        let comma = source.tokens[..end].get(at)?.kind == Kind::Comma;
        let and = matches!(source.longest::<Function>(at, end), Some((Function::And, 1)));
        let number = if comma || and { name::number(source, at + 1, end) } else { None };
        number.map(|number| number.end)
    };
    let ends = std::iter::successors(Some(body.tokens.end), next).skip(1);
    let further = |number_end| {
        let name = number_end - 1..number_end;
        Seen { body: Body { tokens: name.clone(), name: Some(name), ..body.clone() }, generic: false }
    };
    if numbered { ends.map(further).collect() } else { Vec::new() }
}

/// Whether a body is named well enough: a nameless cell or `Văn phòng` alone could be any.
fn is_listed(Seen { body, generic }: &Seen, in_cell: bool) -> bool {
    let nameless = body.name.is_none();
    let vague = match body.organ {
        Organ::Cell => nameless,
        Organ::CellCommittee => nameless && !in_cell,
        _ => body.needs_host && body.level.is_none(),
    };
    !generic && !vague
}

fn unit<'t>(source: &Source<'_, 't>, body: Body) -> PartyUnit<'t> {
    let given = |tokens| Cow::Borrowed(source.given(tokens));
    PartyUnit {
        span: source.span(body.tokens.clone()),
        text: given(body.tokens),
        organ: Some(body.organ),
        level: body.level,
        name: body.name.map(given),
        parent: body.parent.map(given),
    }
}

fn is_same(known: &PartyUnit<'_>, unit: &PartyUnit<'_>) -> bool {
    let same_name = match (&known.name, &unit.name) {
        (Some(a), Some(b)) => a == b || is_same_name(a, b),
        (None, None) => true,
        _ => false,
    };
    let same_level = known.level == unit.level || known.name.is_some() && (known.level.is_none() || unit.level.is_none());
    known.organ == unit.organ && same_level && same_name
}

/// What a later naming tells beyond the first.
fn take_over<'t>(known: &mut PartyUnit<'t>, unit: PartyUnit<'t>) {
    known.level = known.level.or(unit.level);
    known.parent = known.parent.take().or(unit.parent);
}

/// Whether the first names the same body as the second with less: no name, no level, or the beginning of its name.
fn is_shorter(short: &PartyUnit<'_>, full: &PartyUnit<'_>) -> bool {
    if short.organ != full.organ || short.span == full.span {
        return false;
    }
    match (&short.name, &full.name) {
        (None, Some(_)) => short.level.is_none_or(|level| full.level == Some(level)),
        (None, None) => short.level.is_none() && full.level.is_some(),
        (Some(short_name), Some(name)) => {
            let by_holder = matches!(full.level, Some(Level::Bloc | Level::Enterprise | Level::School | Level::Agency));
            by_holder
                && short.level == full.level
                && name.strip_prefix(&**short_name).is_some_and(|rest| rest.starts_with(' '))
        }
        (Some(_), None) => false,
    }
}

/// Whether two names differ at most in capitals, composition and the place of tone marks: `HÒA AN`, `Hoà An`.
fn is_same_name(a: &str, b: &str) -> bool {
    letters(a).eq(letters(b)) && a.nfd().filter(is_tone).eq(b.nfd().filter(is_tone))
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.nfd().filter(|c| !is_tone(c)).flat_map(char::to_lowercase)
}

fn is_tone(c: &char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

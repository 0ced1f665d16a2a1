//! The units in the lines before the running text: that of whom they tell something, else the lowest.

use std::ops::Range;

use super::place::{Place, Unit};
use crate::lex::Kind;
use crate::lexicon::{
    BodyWord, Calendar, Entry, Field, Honorific, MeetingCue, NameEnd, Officer, TaskVerb, TopicCue, UnitWord, Visit,
};
use crate::read::layout::LineKind;
use crate::read::people::Appearance;
use crate::read::source::Source;
use crate::read::title::head_lines;

/// The most words of a unit's name.
const LONGEST_NAME: usize = 4;

/// How many tokens before a unit its visit may be told: `thăm và làm việc tại`.
const LONGEST_VISIT: usize = 3;

/// The unit that a headline calls by its bare name as doing something, where the text elsewhere tells what it is:
/// `Kim Sơn tổ chức hội nghị` of a `huyện Kim Sơn`.
pub(super) fn actor<'a>(source: &Source<'_, '_>, places: &'a [Place]) -> Option<&'a Place> {
    called(source, places.iter(), |behind, end| {
        behind == end
            || source.longest::<MeetingCue>(behind, end).is_some_and(|(cue, _)| cue.opens())
            || source.longest::<NameEnd>(behind, end).is_some()
    })
}

/// The unit whose bare name a headline puts before a colon: `Kim Sơn: Sôi nổi thi đua`, `An Thịnh, Kim Sơn: Sôi nổi thi
/// đua`.
pub(super) fn rubric<'a>(source: &Source<'_, '_>, places: &[&'a Place]) -> Option<&'a Place> {
    called(source, places.iter().copied(), |behind, end| {
        let colon = |at: usize| source.kind_at(at, end) == Some(Kind::Colon);
        let above = |at: usize| at + source.tokens[at..end].iter().take_while(|token| token.is_capital()).count();
        colon(behind) || source.kind_at(behind, end) == Some(Kind::Comma) && colon(above(behind + 1))
    })
}

/// The bare name that begins a headline and that the text gives no unit in full: `Kim Sơn: Sôi nổi thi đua`,
/// `Kim Sơn tập trung gỡ khó`.
pub(super) fn bare_name(source: &Source<'_, '_>, places: &[Place], people: &[Appearance]) -> Option<Range<usize>> {
    let line = head_lines(source).find(|line| line.kind == LineKind::Heading)?;
    let (start, end) = (line.tokens().start + line.marker(), line.tokens().end);
    let named = |&at: &usize| {
        let token = source.tokens[at];
        token.is_title() && (at == start || token.spaced())
    };
    let name = start..start + (start..end).take(LONGEST_NAME + 1).take_while(named).count();
    let tells = || {
        source.tokens[name.end].kind == Kind::Colon
            || source.longest::<NameEnd>(name.end, end).is_some()
            || source.is_at(TaskVerb::Clear, name.end, end)
    };
    let no_place = BodyWord::BIT | Calendar::BIT | Honorific::BIT | Officer::BIT | UnitWord::BIT;
    let is_place = (2..=LONGEST_NAME).contains(&name.len()) && source.next_of(no_place, name.clone()).is_none();
    let is_person = |known: &Appearance| source.str(known.name.clone()) == source.str(name.clone());
    let known = || places.iter().any(|place| begins(source, &name, &place.name)) || people.iter().any(is_person);
    // `An Toàn Giao Thông: …` names a field.
    let topic = source.longest::<TopicCue>(start, end).map_or(0, |(_, len)| len);
    let field = source.longest(start, end).map_or(0, |(Field, len)| len);
    let is_field = topic.max(field) >= name.len();
    (is_place && !is_field && name.end < end && tells() && !known()).then_some(name)
}

/// The unit that a headline tells by its bare name to be visited: `Tỉnh ủy làm việc tại Kim Sơn` of a `huyện Kim Sơn`.
pub(super) fn visited_by_name<'a>(source: &Source<'_, '_>, places: &'a [Place]) -> Option<&'a Place> {
    let line = head_lines(source).find(|line| line.kind == LineKind::Heading)?.tokens();
    let visit = source.next_of(Visit::BIT, line.clone())?;
    let (Visit, len) = source.longest(visit, line.end)?;
    let behind = visit + len..line.end;
    places.iter().find(|place| begins(source, &behind, &place.name))
}

/// The first unit whose name begins a headline, where what stands behind it there fits.
fn called<'a>(
    source: &Source<'_, '_>,
    mut places: impl Iterator<Item = &'a Place>,
    fits: impl Fn(usize, usize) -> bool,
) -> Option<&'a Place> {
    let first = head_lines(source).find(|line| line.kind == LineKind::Heading)?;
    let head = first.tokens().start + first.marker()..first.tokens().end;
    places.find(|place| begins(source, &head, &place.name) && fits(head.start + place.name.len(), head.end))
}

/// Whether a line begins with all words of a name.
fn begins(source: &Source<'_, '_>, line: &Range<usize>, name: &Range<usize>) -> bool {
    let same = |n: usize| {
        let (here, there) = (line.start + n, name.start + n);
        source.str(here..here + 1) == source.str(there..there + 1)
    };
    !name.is_empty() && name.start != line.start && name.len() <= line.len() && (0..name.len()).all(same)
}

/// The units of the headlines.
fn headlines<'p, 'a>(source: &Source<'_, '_>, places: &'p [&'a Place]) -> &'p [&'a Place] {
    let end = head_lines(source).last().map_or(0, |line| line.tokens().end);
    &places[..places.partition_point(|place| place.tokens.start < end)]
}

/// Whether the headlines name a cell, or speak of any.
pub(super) fn headline_has_cell(source: &Source<'_, '_>, places: &[&Place]) -> bool {
    headlines(source, places).iter().any(|place| place.unit == Unit::Cell)
}

/// The unit of the body that the headlines tell to hold something, else their lowest; one with a name if there is any.
pub(super) fn in_headlines<'a>(source: &Source<'_, '_>, places: &[&'a Place]) -> Option<&'a Place> {
    // `HĐND thành phố Bắc Lâm tổ chức họp đoàn giám sát phường An Thịnh`
    let holds = |place: &&Place| {
        let begins = source.layout.lines.iter().any(|line| line.tokens().start == place.tokens.start);
        let verb = source.longest(place.tokens.end, source.tokens.len());
        begins && !place.name.is_empty() && matches!(verb, Some((MeetingCue::Opens | MeetingCue::Meets, _)))
    };
    if let Some(host) = headlines(source, places).first().copied().filter(holds) {
        return Some(host);
    }
    // Of several of one level the one that is visited, else the first.
    let visited = |place: &Place| source.at(place.tokens.clone()).follows::<Visit>(LONGEST_VISIT).is_some();
    headlines(source, places)
        .iter()
        .copied()
        .rev()
        .max_by_key(|place| (!place.name.is_empty(), place.unit, visited(place)))
}

//! The unit that a whole text is about.

use std::ops::Range;

use smallvec::SmallVec;

use super::headline::{actor, bare_name, headline_has_cell, in_headlines, rubric, visited_by_name};
use super::holder;
use super::place::{Place, Unit, places};
use super::whole::{self, Whole};
use crate::lex::Kind;
use crate::lexicon::{DocumentKind, Entry, Function, HeadCue, MeetingKind, Venue, Visit};
use crate::model::PartyUnit;
use crate::read::folded::Folded;
use crate::read::layout::{Line, LineKind};
use crate::read::people::Appearance;
use crate::read::source::Source;
use crate::read::units::{self, Seen};
use crate::value::{Level, Organ, Value};

/// How many sentences may name the department that a text is of.
const LEAD: usize = 6;

/// The most tokens of an agency's name before its unit.
const LONGEST_AGENCY: usize = 5;

/// Most texts name no more units.
const USUAL_PLACES: usize = 64;

/// The unit that a text is about, with the name that it gives it most fully.
pub(super) fn find<'t>(
    source: &Source<'_, 't>,
    bodies: &[Seen],
    people: &[Appearance],
    host: Option<&Range<usize>>,
) -> Option<PartyUnit<'t>> {
    let mut named = places(source, bodies);
    named.retain(|place| !is_of_person(place, people));
    let units = Units {
        source,
        people,
        named: &named,
        places: named.iter().filter(|place| !is_attributed(source, place) && !is_bygone(source, place)).collect(),
        in_title: bare_name(source, &named, people),
    };
    let whole = whole::first(source);
    let chosen = units.chosen(host, whole.as_ref());
    chosen
        .map(|chosen| units.told(chosen))
        .or_else(|| of_department(source, bodies))
        .or_else(|| whole.map(|whole| whole.unit(source)))
}

/// The unit that the first department of the first sentences is of, where the text names no other, and with its kind
/// and not for its officer: `Cục Thống kê tỉnh`.
fn of_department<'t>(source: &Source<'_, 't>, bodies: &[Seen]) -> Option<PartyUnit<'t>> {
    let head = source.layout.sentences.get(LEAD).map_or(source.tokens.len(), |next| next.tokens().start);
    let named = bodies.iter().take_while(|seen| seen.body.tokens.start < head).filter(|seen| !seen.generic);
    named.filter(|seen| seen.body.organ == Organ::Department).find_map(|Seen { body, .. }| {
        let (start, field) = (body.tokens.start, body.name.as_ref()?);
        let end = source.layout.sentence_at(start)?.tokens().end;
        let unit = units::place_at(source, field.end, end).filter(|unit| unit.level != Level::Village)?;
        // `Sở Ngoại vụ TP.` may be of any.
        let abbreviated = source.tokens[unit.tokens.end - 1].kind == Kind::Dot;
        if abbreviated || units::is_of_officer(source, start) {
            return None;
        }
        let tokens = start..unit.tokens.end;
        Some(PartyUnit {
            span: source.span(tokens.clone()),
            text: source.given(tokens).into(),
            organ: None,
            level: Some(unit.level),
            name: unit.name.map(|name| source.given(name).into()),
            parent: None,
        })
    })
}

/// The units that a text names.
struct Units<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    people: &'a [Appearance],
    named: &'a [Place],
    /// Those that do not only tell where something comes from.
    places: SmallVec<[&'a Place; USUAL_PLACES]>,
    /// The bare name that a headline begins with and that no unit has.
    in_title: Option<Range<usize>>,
}

impl<'a, 't> Units<'a, '_, 't> {
    /// The lowest unit of the headlines; where they name none, that of the body that holds the meeting, or the first of
    /// the running text.
    fn chosen(&self, host: Option<&Range<usize>>, whole: Option<&Whole>) -> Option<&'a Place> {
        let Self { source, people, named, ref places, .. } = *self;
        let headline =
            actor(source, named).or_else(|| visited_by_name(source, named)).or_else(|| in_headlines(source, places));
        match (headline, host) {
            (Some(headline), host) => Some(self.of_headline(headline, host)),
            // A host like `Đảng ủy` is above its cells, whatever its level.
            (None, Some(host)) => of_host(places, host)
                .or_else(|| self.running().find(|place| place.unit != Unit::Cell && !is_in_position(place, people))),
            // `Kim Sơn: Sôi nổi thi đua`, of a text that speaks of `UBND huyện`
            (None, None) if self.in_title.is_some() => {
                running(source, named.iter()).find(|place| place.name.is_empty()).or_else(|| self.running().next())
            }
            (None, None) => rubric(source, places).or_else(|| {
                let running = || self.running().filter(|place| whole.is_none_or(|whole| !whole.holds(place)));
                let told = || running().filter(|place| !is_in_position(place, people));
                let told = told().find(|place| !is_venue(source, place)).or_else(|| told().next());
                told.map(|told| visited(source, places, told).unwrap_or(told)).or_else(|| running().next())
            }),
        }
    }

    /// The unit of the headlines, or the one that is meant where they speak of cells.
    fn of_headline(&self, headline: &'a Place, host: Option<&Range<usize>>) -> &'a Place {
        let Self { source, ref places, .. } = *self;
        let first = self.running().next();
        // `Bí thư dự sinh hoạt chi bộ tại xóm An Sơn, xã Tân Lập`: of the cell, with its name in the text alone.
        if let Some(cell) = first.filter(|first| first.unit == Unit::Cell && headline_has_cell(source, places)) {
            return if headline.unit == Unit::Cell { headline } else { cell };
        }
        if !is_any_cell(headline) {
            return headline;
        }
        // `Quy định thời gian sinh hoạt chi bộ`: those of the unit that the text names first.
        let above = || first.filter(|_| !has_named_cell(places));
        let of_host = host.and_then(|host| of_host(places, host)).filter(|host| !is_any_cell(host));
        of_host.or_else(above).unwrap_or(headline)
    }

    /// The units of the running text, in order.
    fn running(&self) -> impl Iterator<Item = &'a Place> {
        running(self.source, self.places.iter().copied())
    }

    /// A unit with the name that the text gives it most fully.
    fn told(&self, chosen: &'a Place) -> PartyUnit<'t> {
        let Self { source, people, .. } = *self;
        let named = self.named_as(chosen);
        let (organ, level) = match named.unit {
            Unit::Cell => (Some(Organ::Cell), None),
            Unit::Of(level) => (None, Some(level)),
        };
        // `Đảng ủy Công ty` of a text that elsewhere tells which one.
        let holder = level
            .filter(|_| named.name.is_empty())
            .and_then(|level| holder::find(source, people, &named.tokens, level));
        let tokens = holder.as_ref().map_or(&named.tokens, |holder| &holder.tokens).clone();
        let name = holder.and_then(|holder| holder.name).unwrap_or_else(|| named.name.clone());
        let name = self.in_title.clone().filter(|_| name.is_empty()).unwrap_or(name);
        PartyUnit {
            span: source.span(tokens.clone()),
            text: source.given(tokens).into(),
            organ,
            level,
            name: (!name.is_empty()).then(|| source.given(name).into()),
            parent: level.and_then(|level| self.above(named, level)).map(|above| source.given(above).into()),
        }
    }

    /// The unit above one, where any place that names it by its name tells: `xã Kim Sơn, huyện Tân An`.
    fn above(&self, unit: &Place, level: Level) -> Option<Range<usize>> {
        let name = |place: &Place| Folded(self.source.str(place.name.clone()));
        let mut same = self.named.iter().filter(|place| is_same_unit(place, unit) && name(place) == name(unit));
        same.find_map(|place| {
            let sentence = self.source.layout.sentence_at(place.tokens.start)?;
            units::unit_above(self.source, place.tokens.end, sentence.tokens().end, level)
        })
    }

    /// Where a unit is named most fully; where that is nowhere, where something else tells its name:
    /// `Nghị quyết Đại hội Đảng bộ huyện Kim Sơn`, or `Cổng thông tin điện tử huyện Kim Sơn` at the head of a page.
    fn named_as(&self, chosen: &'a Place) -> &'a Place {
        let Self { source, named, ref places, .. } = *self;
        let fullest = fullest(source, places, chosen);
        if !fullest.name.is_empty() {
            return fullest;
        }
        let lines = &source.layout.lines;
        let page_head = &lines[..lines.iter().take_while(|line| line.kind != LineKind::Body).count()];
        let tells_name = |place: &&Place| {
            let start = place.tokens.start;
            is_same_unit(place, chosen) && (is_in_resolution(source, start) || is_of_site(source, page_head, start))
        };
        named.iter().find(tells_name).unwrap_or(fullest)
    }
}

/// The lower unit that another is told to have come to, in one sentence: `HĐND thành phố khảo sát hoạt động của HĐND
/// quận`.
fn visited<'a>(source: &Source<'_, '_>, places: &[&'a Place], visitor: &Place) -> Option<&'a Place> {
    let sentence = source.layout.sentence_at(visitor.tokens.start)?;
    let within = visitor.tokens.end..sentence.tokens().end;
    let visit = source.next_of(Visit::BIT, within.clone())?;
    let mut behind =
        places.iter().copied().filter(|place| place.tokens.start > visit && place.tokens.end <= within.end);
    behind.find(|place| place.unit > visitor.unit && place.unit != Unit::Cell)
}

/// The unit of the body that holds the meeting.
fn of_host<'a>(places: &[&'a Place], host: &Range<usize>) -> Option<&'a Place> {
    places.iter().copied().find(|place| place.tokens.start == host.start)
}

fn has_named_cell(places: &[&Place]) -> bool {
    places.iter().any(|place| place.unit == Unit::Cell && !place.name.is_empty())
}

/// Whether a cell stands here that may be any of several.
fn is_any_cell(place: &Place) -> bool {
    place.unit == Unit::Cell && place.name.is_empty()
}

/// The units of the running text.
fn running<'a>(source: &Source<'_, '_>, places: impl Iterator<Item = &'a Place>) -> impl Iterator<Item = &'a Place> {
    places.filter(|place| !is_any_cell(place) && is_running(source, place))
}

fn is_running(source: &Source<'_, '_>, place: &Place) -> bool {
    let lines = &source.layout.lines;
    let line = lines.partition_point(|line| line.tokens().end <= place.tokens.start);
    lines.get(line).is_some_and(|line| line.kind == LineKind::Body)
}

/// Whether what looks like a unit's name is a person's: `Bí thư Thành ủy Nguyễn Đình Trung`.
fn is_of_person(place: &Place, people: &[Appearance]) -> bool {
    is_of_any(&place.name, people)
}

pub(super) fn is_of_any(words: &Range<usize>, people: &[Appearance]) -> bool {
    let near = people.partition_point(|person| person.name.end <= words.start);
    people.get(near).is_some_and(|person| person.name.start < words.end)
}

/// Whether a unit only tells where something comes from: a cited document (`Công văn số 5-CV/HU của Huyện ủy`), or the
/// news (`Cổng thông tin điện tử TP Huế`).
fn is_attributed(source: &Source<'_, '_>, place: &Place) -> bool {
    let start = place.tokens.start;
    let before = source.at(start..place.tokens.end).follows::<HeadCue>(LONGEST_AGENCY);
    let agency = matches!(before, Some(HeadCue::Agency | HeadCue::Site));
    let of = source.at(start..place.tokens.end).follows::<Function>(1) == Some(Function::Of);
    let cited = of && start > 1 && source.mention_at(start - 2).is_some_and(|n| is_citation(source, n));
    agency || cited || is_in_resolution(source, start)
}

/// Whether a unit is said to be no more: `xã Kim Sơn, huyện Tân An (cũ)`.
fn is_bygone(source: &Source<'_, '_>, place: &Place) -> bool {
    units::behind_bygone(source, place.tokens.end, source.tokens.len()).is_some()
}

/// Whether a unit is only that of the congress whose resolution is spoken of: `Nghị quyết Đại hội Đảng bộ tỉnh`.
fn is_in_resolution(source: &Source<'_, '_>, at: usize) -> bool {
    source
        .longest_before::<MeetingKind>(0, at)
        .is_some_and(|(_, len)| source.at(at - len..at).follows::<DocumentKind>(2).is_some())
}

/// Whether a unit is that whose site one of some lines names: `CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN KIM SƠN`.
fn is_of_site(source: &Source<'_, '_>, lines: &[Line], at: usize) -> bool {
    let line = lines.get(lines.partition_point(|line| line.tokens().end <= at));
    line.is_some_and(|line| {
        let site = source.longest(line.tokens().start, line.tokens().end);
        matches!(site, Some((HeadCue::Site, len)) if line.tokens().start + len == at)
    })
}

/// Whether a mention is of a document, or its day.
fn is_citation(source: &Source<'_, '_>, mention: usize) -> bool {
    let is_document = |n: usize| matches!(source.mentions[n].value, Value::Document(_));
    let dated = matches!(source.mentions[mention].value, Value::Date(_));
    is_document(mention) || dated && mention > 0 && is_document(mention - 1)
}

/// Whether a unit only tells where something was done: `tại trụ sở UBND tỉnh`.
fn is_venue(source: &Source<'_, '_>, place: &Place) -> bool {
    source.longest_before::<Venue>(0, place.tokens.start).is_some_and(|(venue, _)| venue != Venue::In)
}

/// Whether a unit stands in someone's position: `Chủ tịch UBND huyện`.
fn is_in_position(place: &Place, people: &[Appearance]) -> bool {
    let near = people.partition_point(|person| person.tokens.end <= place.tokens.start);
    people.get(near).is_some_and(|person| person.tokens.start < place.tokens.end)
}

fn is_same_unit(place: &Place, chosen: &Place) -> bool {
    place.unit == chosen.unit && !place.name.is_empty()
}

/// The unit as the text names it most fully: with a name at all, and one whose end shows.
fn fullest<'a>(source: &Source<'_, '_>, places: &[&'a Place], chosen: &'a Place) -> &'a Place {
    let same = places.iter().copied().filter(|place| is_same_unit(place, chosen));
    if chosen.name.is_empty() {
        return same.clone().find(|place| !place.shouted).or_else(|| same.clone().next()).unwrap_or(chosen);
    }
    let known = Folded(source.str(chosen.name.clone()));
    if chosen.shouted {
        let fits = |place: &&Place| {
            let name = Folded(source.str(place.name.clone()));
            !place.shouted && (known.begins_with(name).is_some() || name.begins_with(known).is_some())
        };
        return same.filter(fits).rev().max_by_key(|place| place.name.len()).unwrap_or(chosen);
    }
    let fuller = |place: &&Place| {
        let name = Folded(source.str(place.name.clone()));
        !place.shouted && place.name.len() > chosen.name.len() && name.begins_with(known).is_some()
    };
    same.filter(fuller).rev().max_by_key(|place| place.name.len()).unwrap_or(chosen)
}

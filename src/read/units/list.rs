//! The bodies of a text, each once, under its fullest name.

use std::borrow::Cow;
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::ops::Range;

use smallvec::SmallVec;

use super::body::{Body, body_at, end_of_none, is_mark};
use super::organs::is_of_masses;
use super::place::{Place, place_at};
use super::{level, name};
use crate::lex::{Case, Kind};
use crate::lexicon::{
    Activity, Actor, BodyWord, Entry, Function, GenericTail, NameEnd, Officer, PluralHead, ShortForm, SymbolKind,
    TaskVerb, UnitWord,
};
use crate::model::PartyUnit;
use crate::read::folded::Folded;
use crate::read::source::Source;
use crate::value::{Level, Organ};

/// Hardly any report names bodies more often, in tokens.
const TOKENS_OF_BODY: usize = 32;

/// Most reports name no more bodies.
const USUAL_UNITS: usize = 64;

/// Most names in full take no more bytes.
const USUAL_NAME: usize = 80;

/// A body where the text names it.
#[derive(Debug)]
pub(in crate::read) struct Seen {
    pub(in crate::read) body: Body,
    /// Whether all of a kind are meant and none is named: `các chi bộ`, `HĐND các cấp`.
    pub(in crate::read) generic: bool,
    /// The next one that is listed of the same name.
    namesake: Option<NonZeroU32>,
}

impl Seen {
    fn new(body: Body, generic: bool) -> Self {
        Self { body, generic, namesake: None }
    }
}

/// Every body that the text names, once each, in order of first appearance.
pub(in crate::read) fn find<'t>(source: &Source<'_, 't>, mut seen: Vec<Seen>) -> Vec<PartyUnit<'t>> {
    for seen in &mut seen {
        add_unit_below(source, &mut seen.body);
    }
    let held = level::held(&seen);
    level::share(source, &mut seen, &held);
    leave_out_of_unions(source, &mut seen);
    level::settle(source, &mut seen, &held);
    let in_cell = is_of_cell(source, &seen);
    seen.retain(|seen| is_listed(seen, in_cell));
    let bodies = List::new(source, seen).into_fullest();
    bodies.into_iter().map(|seen| unit(source, seen.body)).collect()
}

/// Leaves out the bare committees that are a union's own, which stands for it: `Ban Chấp hành` beside `Ban Chấp hành
/// Liên đoàn Lao động huyện`.
fn leave_out_of_unions(source: &Source<'_, '_>, seen: &mut [Seen]) {
    for organ in [Organ::ExecutiveCommittee, Organ::StandingCommittee] {
        let is_whole = |body: &Body| {
            let word = source.longest(body.tokens.start, body.tokens.end);
            is_of_masses(body.organ) && matches!(word, Some((BodyWord::Of(own), _)) if own == organ)
        };
        let is_partys = |body: &Body| body.organ == organ && !body.is_bare();
        if seen.iter().any(|seen| is_whole(&seen.body)) && !seen.iter().any(|seen| is_partys(&seen.body)) {
            seen.iter_mut().filter(|seen| seen.body.organ == organ).for_each(|seen| seen.generic = true);
        }
    }
}

/// The bodies of a text wherever it names them, in order, as their own words tell.
pub(in crate::read) fn named(source: &Source<'_, '_>) -> Vec<Seen> {
    let mut named = Vec::with_capacity(source.tokens.len() / TOKENS_OF_BODY);
    for sentence in &source.layout.sentences {
        let (mut at, end) = (sentence.tokens().start, sentence.tokens().end);
        while let Some(next) = source.landmarks.of_bodies(at..end).next() {
            at = next;
            if let Some(mention) = source.mention_at(at) {
                // The symbol of a document, as `NQ/TU`, names none.
                at = source.place(mention).end;
            } else if is_sign(source, at, &source.layout.lines[sentence.line()].tokens()) {
                // `(BTV) - Sáng 5/7, …`: the paper.
                at += 1;
            } else if is_in_symbol(source, at) {
                at += 1;
            } else if let Some(behind) = end_of_none(source, at, end) {
                at = behind;
            } else if let Some((Officer, len)) = source.longest(at, end) {
                at += len;
            } else if let Some(body) = body_at(source, at, end) {
                at = body.tokens.end;
                add(source, &mut named, body, &sentence.tokens());
            } else {
                at += 1;
            }
        }
    }
    named
}

/// Whether a word ends or begins the symbol of the text's own number, which is no mention: `Số: 31/BC-UBND`, `Số:
/// 99/UBND-VX`.
fn is_in_symbol(source: &Source<'_, '_>, at: usize) -> bool {
    let [.., before, sign, body] = &source.tokens[..=at] else { return false };
    let joined = !sign.spaced() && !body.spaced();
    let of_kind = || sign.kind == Kind::Dash && source.longest(at - 2, at).is_some_and(|(SymbolKind(_), len)| len == 1);
    joined && (of_kind() || sign.kind == Kind::Slash && before.kind == Kind::Digits)
}

/// Adds a body, and the others of its kind that are listed with it: `Chi bộ 1, 2 và 3`, `UBND các xã Tân An, Hòa Bình`.
fn add(source: &Source<'_, '_>, named: &mut Vec<Seen>, body: Body, sentence: &Range<usize>) {
    let end = sentence.end;
    let of_many = of_units(source, &body, end);
    // `của UBND xã Tân An, xã Hòa Bình thành lập 5 tổ`: there another clause may begin.
    let opens = source.tokens[sentence.start..body.tokens.start].iter().all(|token| token.kind != Kind::Word);
    let listed = if of_many.is_some() {
        Listed::Name
    } else if opens {
        Listed::Unit
    } else {
        Listed::Number
    };
    let body = of_many.unwrap_or(body);
    // `các Tỉnh ủy viên`: several members of one.
    let of_members = body.member && body.level.is_some();
    let generic = is_small(source, body.name.as_ref())
        && !of_members
        && (is_one_of_many(source, &body.tokens, end)
            || is_of_peers(source, &body, end)
            || is_at_home(source, &body.tokens));
    let first = named.len();
    named.push(Seen::new(body, generic));
    while let Some((tokens, name)) = named.last().and_then(|last| listed_behind(source, &last.body, listed, end)) {
        named.push(Seen::new(Body { tokens, name: Some(name), parent: None, ..named[first].body.clone() }, false));
    }
}

/// A body of several units with the first of them: `UBND các xã Tân An`, `UBND 2 xã Tân An, Hòa Bình`. Of `sáp nhập Đảng
/// bộ 3 xã Tân An` none is left.
fn of_units(source: &Source<'_, '_>, body: &Body, end: usize) -> Option<Body> {
    let at = body.tokens.end;
    let plural = source.longest(at, end).map(|(PluralHead, len)| at + len);
    // `từ Đảng bộ 3 xã Tân An, Hòa Bình` may be told of what there was; whoever acts begins a clause.
    let before = body.tokens.start.checked_sub(1).map(|before| source.tokens[before].kind);
    let begins = before.is_none_or(|before| before != Kind::Word);
    let number = || source.mention_at(at).map(|number| source.place(number).end).filter(|_| begins);
    let many = plural.or_else(number).filter(|_| body.is_bare())?;
    let Place { tokens, level, name } = place_at(source, many, end).filter(|place| place.name.is_some())?;
    let first = Body { tokens: body.tokens.start..tokens.end, level: Some(level), name, ..body.clone() };
    (plural.is_some() || listed_behind(source, &first, Listed::Name, end).is_some()).then_some(first)
}

/// By what bodies of one kind may be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Listed {
    /// `Chi bộ 1, 2 và 3`.
    Number,
    /// So, or `UBND xã Tân An, xã Hòa Bình`.
    Unit,
    /// So, or `UBND các xã Tân An, Hòa Bình`.
    Name,
}

/// The words and the name of the body that is listed behind one.
fn listed_behind(
    source: &Source<'_, '_>,
    before: &Body,
    listed: Listed,
    end: usize,
) -> Option<(Range<usize>, Range<usize>)> {
    let (name, joint) = (before.name.as_ref()?, before.tokens.end);
    let comma = source.kind_at(joint, end) == Some(Kind::Comma);
    let and = source.and(joint, end) == Some(1);
    if !comma && !and {
        return None;
    }
    let at = joint + 1;
    let of_unit = || place_at(source, at, end).filter(|place| Some(place.level) == before.level);
    if let Some(Place { tokens, name: Some(name), .. }) = (listed >= Listed::Unit).then(of_unit).flatten() {
        return Some((tokens, name));
    }
    let numbered = source.tokens[name.start].kind == Kind::Digits;
    let number = numbered.then(|| name::number(source, at, end)).flatten();
    // `các xã Tân An và Hòa Bình dự họp`: of several there is one more.
    let needed = and && source.longest::<BodyWord>(before.tokens.start, name.start).is_some();
    let is_whole = |name: &Range<usize>| needed && name.len() == 2 || is_whole_name(source, name, end);
    let alone = || name::of_unit(source, at, end, false).filter(is_whole);
    let alone = number.or_else(|| (listed == Listed::Name).then(alone).flatten())?;
    Some((alone.clone(), alone))
}

/// Whether capitalised words are a unit's name by themselves, as most are two, and no beginning of something else:
/// `Hạt Kiểm lâm`, `Trung tâm Y tế`.
fn is_whole_name(source: &Source<'_, '_>, name: &Range<usize>, end: usize) -> bool {
    let next = source.token(name.end, end).filter(|next| next.kind == Kind::Word);
    let verb = |next| source.kinds_of(next) & (Activity::BIT | NameEnd::BIT | TaskVerb::BIT) != 0;
    name.len() == 2 && next.is_none_or(verb)
}

/// Gives a letterhead's body its unit in the line below: `ỦY BAN NHÂN DÂN` over `HUYỆN KIM SƠN`, each the first column
/// of its line or alone.
fn add_unit_below(source: &Source<'_, '_>, body: &mut Body) {
    let shouted = || source.tokens[body.tokens.clone()].iter().all(|token| token.case() == Case::Upper);
    let word = source.longest(body.tokens.start, body.tokens.end).map(|(word, _)| word);
    let open = body.is_bare() || body.name.is_none() && matches!(word, Some(BodyWord::OfCountry(_)));
    if !open || !shouted() {
        return;
    }
    let lines = &source.layout.lines;
    let line = lines.partition_point(|line| line.tokens().end <= body.tokens.start);
    let Some([own, below, ..]) = lines.get(line..) else { return };
    let end = body.tokens.end;
    let column = || source.token(end, own.tokens().end).is_some_and(|next| next.begins_column(source.tokens[end - 1]));
    let heads = body.tokens.start == own.tokens().start && (end == own.tokens().end || column());
    let unit = place_at(source, below.tokens().start, below.tokens().end).filter(|_| heads);
    if let Some(Place { level, name: Some(name), .. }) = unit {
        body.level = Some(level);
        body.name = Some(name);
    }
}

/// Whether a token stands alone in brackets at the head of a line.
fn is_sign(source: &Source<'_, '_>, at: usize, line: &Range<usize>) -> bool {
    let close = source.kind_at(at + 1, line.end) == Some(Kind::Close);
    at == line.start + 1 && source.tokens[line.start].kind == Kind::Open && close
}

/// Whether a body has no name, or only its holder's word: `chi bộ quân sự`.
fn is_small(source: &Source<'_, '_>, name: Option<&Range<usize>>) -> bool {
    name.is_none_or(|name| source.tokens[name.clone()].iter().all(|t| t.kind == Kind::Word && !t.is_capital()))
}

/// Whether all of a kind are meant, by what stands around: `các chi bộ`, `HĐND các cấp`, `UBND 12 xã`.
fn is_one_of_many(source: &Source<'_, '_>, body: &Range<usize>, end: usize) -> bool {
    let counted = source.mention_at(body.end).map(|number| source.place(number).end);
    let tail = body.end + source.length(Function::Of, body.end, end).unwrap_or_default();
    level::is_one_of_many(source, body.start)
        || source.longest::<GenericTail>(tail, end).is_some()
        || counted.is_some_and(|unit| unit < end && source.longest::<UnitWord>(unit, end).is_some())
}

/// Whether a body is of each of several units, behind the first of which another of its kind stands: `UBND xã, thị trấn`.
fn is_of_peers(source: &Source<'_, '_>, body: &Body, end: usize) -> bool {
    let joint = body.tokens.end;
    let len = source.and(joint, end).unwrap_or_else(|| usize::from(joint < end && is_mark(source, joint)));
    let next = place_at(source, joint + len, end).filter(|next| len > 0 && next.name.is_none());
    let peers = |own| next.is_some_and(|next| next.level != own && level::are_peers(own, next.level));
    body.name.is_none() && body.level.is_some_and(peers)
}

/// Whether some tokens only stand for the unit at home, in small letters: `toàn đảng bộ`.
fn is_at_home(source: &Source<'_, '_>, body: &Range<usize>) -> bool {
    let with_all = body.start.checked_sub(1).and_then(|all| source.longest::<Actor>(all, body.end));
    !source.tokens[body.start].is_capital() && with_all.is_some_and(|(Actor, len)| len == body.len() + 1)
}

/// Whether a text is about one cell: the first body that it names, or the only cell with a name.
fn is_of_cell(source: &Source<'_, '_>, seen: &[Seen]) -> bool {
    let bodies = || seen.iter().filter(|seen| !seen.generic).map(|seen| &seen.body);
    let first = bodies().next().is_some_and(|first| first.organ == Organ::Cell);
    let cells = bodies().filter(|body| body.organ == Organ::Cell);
    let mut names = cells.filter_map(|cell| cell.name.clone()).map(|name| in_full(source, name));
    first || names.next().is_some_and(|name| names.all(|other| Folded(&other) == Folded(&name)))
}

/// Whether a body is named well enough: a nameless cell or `Văn phòng` alone could be any.
fn is_listed(Seen { body, generic, .. }: &Seen, in_cell: bool) -> bool {
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

/// What bodies of one name have in common.
type Key<'t> = (Organ, Option<Folded<'t>>);

/// The bodies listed so far, found again by organ and name.
#[derive(Debug)]
struct List<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    bodies: Vec<Seen>,
    /// Those that are named in short, with their names in full.
    short: SmallVec<[(usize, String); 2]>,
    /// The first one of each name, from which the others follow.
    by_name: HashMap<Key<'t>, u32>,
}

impl<'a, 's, 't> List<'a, 's, 't> {
    /// Lists each body once, with what its later namings tell beyond the first.
    fn new(source: &'a Source<'s, 't>, bodies: Vec<Seen>) -> Self {
        let by_name = HashMap::with_capacity(bodies.len());
        let mut list = Self { source, bodies, short: SmallVec::new(), by_name };
        let mut len = 0;
        for next in 0..list.bodies.len() {
            if list.keeps(next, len) {
                list.bodies.swap(len, next);
                len += 1;
            }
        }
        list.bodies.truncate(len);
        list
    }

    /// Takes in the next body: one of the first `len` takes over what it tells, if it is that. Gives whether it is not,
    /// and is kept as one more.
    fn keeps(&mut self, next: usize, len: usize) -> bool {
        let (known, rest) = self.bodies.split_at_mut(next);
        let body = &rest[0].body;
        let name = body.name.clone().map(|name| Folded(self.source.given(name)));
        let number = len as u32;
        let mut n = *self.by_name.entry((body.organ, name)).or_insert(number);
        while n != number {
            let known = &mut known[n as usize];
            if is_same_level(self.source, &known.body, body) {
                known.body.level = known.body.level.or(body.level);
                known.body.parent = known.body.parent.take().or_else(|| body.parent.clone());
                return false;
            }
            known.namesake = known.namesake.or(NonZeroU32::new(number));
            n = known.namesake.map_or(number, NonZeroU32::get);
        }
        if let Some(Cow::Owned(full)) = body.name.clone().map(|name| in_full(self.source, name)) {
            self.short.push((len, full));
        }
        true
    }

    /// The list without bodies that stand in it under a fuller name too.
    fn into_fullest(mut self) -> Vec<Seen> {
        // The organs that any body with a name has, a bit each.
        let bit = |organ: Organ| 1_u64.wrapping_shl(organ as u32);
        let named = self.bodies.iter().filter(|seen| seen.body.name.is_some());
        let named = named.fold(0, |organs, seen| organs | bit(seen.body.organ));
        let is_full = |Seen { body, .. }: &Seen| {
            let alone = body.level.is_some() && named & bit(body.organ) == 0;
            body.name.is_some() || alone || self.is_fullest(body)
        };
        let mut full: SmallVec<[bool; USUAL_UNITS]> = self.bodies.iter().map(is_full).collect();
        for Seen { body, .. } in &self.bodies {
            for n in self.beginnings(body).chain(self.ending(body)) {
                full[n] = false;
            }
        }
        // `Trường MN Bình Minh` beside `Trường Mầm non Bình Minh`
        for (n, name) in &self.short {
            full[*n] &= !self.by_name.contains_key(&(self.bodies[*n].body.organ, Some(Folded(name))));
        }
        let mut full = full.into_iter();
        self.bodies.retain(|_| full.next() == Some(true));
        self.bodies
    }

    /// Whether no other body of a nameless one's organ has the same level and a name, or a level where it has none.
    fn is_fullest(&self, nameless: &Body) -> bool {
        let is_fuller = |body: &Body| match nameless.level {
            None => body.name.is_some() || body.level.is_some(),
            level => body.name.is_some() && body.level == level,
        };
        !self.bodies.iter().any(|seen| seen.body.organ == nameless.organ && is_fuller(&seen.body))
    }

    /// The bodies that are named with the first words only of a holder's name:
    /// `Khối Doanh nghiệp` beside `Khối Doanh nghiệp tỉnh`.
    fn beginnings(&self, body: &Body) -> impl Iterator<Item = usize> {
        let by_holder = matches!(body.level, Some(Level::Bloc | Level::Enterprise | Level::School | Level::Agency));
        let name = body.name.clone().filter(|_| by_holder).map_or("", |name| self.source.given(name));
        let (organ, level) = (body.organ, body.level);
        name.match_indices(' ')
            .flat_map(move |(end, _)| self.of_name((organ, Some(Folded(&name[..end])))))
            .filter(move |&n| self.bodies[n].body.level == level)
    }

    /// The cell that is named without the first word only of another's holder: `Mầm non Bình Minh` beside
    /// `Trường Mầm non Bình Minh`.
    fn ending(&self, body: &Body) -> Option<usize> {
        let name = body.name.clone().filter(|_| body.organ == Organ::Cell)?;
        let (_, rest) = self.source.given(name).split_once(' ')?;
        self.of_name((body.organ, Some(Folded(rest)))).next().filter(|_| rest.contains(' '))
    }

    /// All bodies of a name, which mostly differ in level.
    fn of_name(&self, key: Key<'_>) -> impl Iterator<Item = usize> {
        let first = self.by_name.get(&key).map(|&first| first as usize);
        let next = |&n: &usize| self.bodies[n].namesake.map(|next| next.get() as usize);
        std::iter::successors(first, next)
    }
}

/// A name without what is short in it; borrowed where nothing is.
fn in_full<'t>(source: &Source<'_, 't>, name: Range<usize>) -> Cow<'t, str> {
    let short = |at: usize| source.longest(at, at + 1).map(|(ShortForm(full), _)| full);
    if !name.clone().any(|at| short(at).is_some()) {
        return Cow::Borrowed(source.given(name));
    }
    let mut full = String::with_capacity(USUAL_NAME);
    for at in name {
        if !full.is_empty() && source.tokens[at].spaced() {
            full.push(' ');
        }
        full.push_str(short(at).unwrap_or_else(|| source.given(at..at + 1)));
    }
    Cow::Owned(full)
}

/// Whether two bodies of one organ and name are one by their levels. A name makes up for a level that is open; but
/// departments of one field with other heads are of other levels: `Bộ Y tế`, `Sở Y tế`, `Phòng Y tế`.
fn is_same_level(source: &Source<'_, '_>, known: &Body, body: &Body) -> bool {
    let open = known.level.is_none() || body.level.is_none();
    let head = |body: &Body| source.word(body.tokens.start);
    let may_be_one = || known.organ != Organ::Department || head(known) == head(body);
    known.level == body.level || known.name.is_some() && open && may_be_one()
}

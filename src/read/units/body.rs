//! One party body, government body or mass organisation where it is named.

use std::ops::Range;

use super::department;
use super::holder;
use super::name;
use super::organs::{Belongs, belongs, has_deputies, is_of_state, leads_party, may_be_named_alone};
use super::place::{Place, is_of_officer, numbered, place};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{BodyWord, Entry, Function, NotBody, TaskVerb, UnitLetter, UnitWord};
use crate::read::source::Source;
use crate::value::{Level, Organ};

/// How many bodies one name may hold: `Ban Thường vụ` of a `Đảng ủy` of a `Công an`.
const DEEPEST: usize = 3;

/// The most bodies that share an office.
const MOST_SHARING: usize = 3;

/// A body where it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::read) struct Body {
    pub(in crate::read) tokens: Range<usize>,
    pub(in crate::read) organ: Organ,
    /// The level, as far as its own words tell it.
    pub(in crate::read) level: Option<Level>,
    /// Its own name: `Trần Hưng Đạo`, `2`, `Trường MN Bình Minh`.
    pub(in crate::read) name: Option<Range<usize>>,
    /// The unit above its own, where that is named right behind it: `TP. Vũng Tàu`.
    pub(in crate::read) parent: Option<Range<usize>>,
    /// Whether the body is named by its member: `tỉnh ủy viên`.
    pub(in crate::read) member: bool,
    /// The body that it is a part of, where that is named with it: `Huyện ủy` in `Văn phòng Huyện ủy`.
    pub(in crate::read) host: Option<Organ>,
    /// Whether it is one only together with its host.
    pub(in crate::read) needs_host: bool,
}

impl Body {
    /// Whether it is named by its kind alone: neither its level nor a name is told.
    pub(super) fn is_bare(&self) -> bool {
        self.level.is_none() && self.name.is_none()
    }

    pub(super) fn is_of_cell(&self) -> bool {
        matches!(self.organ, Organ::Cell | Organ::CellCommittee)
    }

    /// The same of some level, with the name that it ends in.
    pub(super) fn named(self, level: Option<Level>, name: Range<usize>) -> Self {
        Self { tokens: self.tokens.start..name.end, level, name: Some(name), ..self }
    }

    /// The same of the unit behind its words.
    fn of_unit(self, place: Place) -> Self {
        Self { tokens: self.tokens.start..place.tokens.end, level: Some(place.level), name: place.name, ..self }
    }
}

/// The body named at a token, within a range's end. The longest reading counts: `Ban Thường vụ Tỉnh ủy` is one.
#[inline]
pub(in crate::read) fn body_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Body> {
    // Most words name none.
    if at < end && source.kinds(at) & BodyWord::BIT != 0 { with_parent(source, at, end) } else { None }
}

fn with_parent(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Body> {
    let mut body = without_parent(source, at, end, DEEPEST)?;
    if let (Some(level), Some(_)) = (body.level, &body.name) {
        body.parent = unit_above(source, body.tokens.end, end, level);
    }
    Some(body)
}

/// The same without the unit above its own; `depth` is how many bodies its name may hold.
fn without_parent(source: &Source<'_, '_>, at: usize, end: usize, depth: usize) -> Option<Body> {
    if end_of_none(source, at, end).is_some() {
        return None;
    }
    let officer = is_of_officer(source, at);
    body(source, at, end, officer, depth)
}

/// Where a phrase ends that names no body, though it begins with a word for one: `bộ máy`. A longer word for a body
/// does.
pub(in crate::read) fn end_of_none(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let (NotBody, len) = source.longest(at, end)?;
    let body = source.longest(at, end).map_or(0, |(_, len): (BodyWord, _)| len);
    (len >= body).then_some(at + len)
}

fn body(source: &Source<'_, '_>, at: usize, end: usize, officer: bool, depth: usize) -> Option<Body> {
    let (word, len) = source.longest::<BodyWord>(at, end)?;
    // `VH, TT-TT huyện`
    if matches!(word, BodyWord::Under(_)) && len == 1 && is_joined_abbreviation(source, at) {
        return None;
    }
    let (organ, level) = match word {
        BodyWord::Of(organ) | BodyWord::OfCountry(organ) | BodyWord::Under(organ) | BodyWord::MemberOf(organ) => {
            (organ, None)
        }
        BodyWord::At(organ, level) | BodyWord::Member(organ, level) => (organ, Some(level)),
    };
    if !officer && !leads_party(organ) && is_unit(source, at..at + len, end) {
        return None;
    }
    // Behind a member's title a person's name follows as behind any other.
    let officer = officer || matches!(word, BodyWord::MemberOf(_));
    let rest = at + len;
    let bare = Body {
        tokens: at..rest,
        organ,
        level,
        name: None,
        parent: None,
        member: matches!(word, BodyWord::Member(..) | BodyWord::MemberOf(_)),
        host: None,
        // Of `Chánh Văn phòng` there is one.
        needs_host: matches!(word, BodyWord::Under(_)) && !(organ == Organ::Office && officer),
    };
    if matches!(word, BodyWord::Member(..)) || level == Some(Level::Central) && organ != Organ::Department {
        return Some(bare);
    }
    if organ == Organ::Department {
        return department::of(source, bare, end, officer);
    }
    let proper = is_proper(source, &bare, len);
    let whole = |body: Body| match word {
        BodyWord::OfCountry(_) if body.is_bare() => Body { level: Some(Level::Central), ..body },
        _ => body,
    };
    if !may_go_on(source, rest, end) {
        return (proper || level.is_some() && !bare.needs_host).then(|| whole(bare));
    }
    let behind = behind_abbreviation(source, behind_dot(source, &bare, end), end);
    let may_host = depth > 0 && behind < end && source.kinds(behind) & BodyWord::BIT != 0;
    let inner = if may_host { body(source, behind, end, officer, depth - 1) } else { None };
    let inner = inner.map(|inner| if organ == Organ::Office { of_several(source, inner, end, officer) } else { inner });
    if let Some(hosted) = inner.and_then(|inner| hosted(source, &bare, inner, end)) {
        return Some(hosted);
    }
    let body = match of_agency(source, &bare, behind, end, depth) {
        Some(body) => body,
        None => placed(source, bare, behind, end, officer),
    };
    (proper || body.level.is_some() && !body.needs_host).then(|| whole(body))
}

/// Whether a token behind the words of a body may go on with its name, or begin its host or unit. Mostly the sentence
/// only goes on there in small letters, or ends.
fn may_go_on(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let Some(next) = source.token(at, end) else { return false };
    next.is_capital()
        || matches!(next.kind, Kind::Digits | Kind::Dash | Kind::Dot | Kind::Open)
        || source.kinds_of(next) & (BodyWord::BIT | UnitWord::BIT | UnitLetter::BIT) != 0
        || source.is_at(Function::Number, at, end)
}

/// Whether the words of a body are a unit of the lowest level and the first half of its name: `phường Đoàn Kết`, but
/// neither `Xã đoàn Tân An`, `XÃ ĐOÀN TÂN` nor `Xã Đoàn Kết hợp với …`.
fn is_unit(source: &Source<'_, '_>, words: Range<usize>, end: usize) -> bool {
    let capital = |at: usize| source.token(at, end).is_some_and(Token::is_capital);
    let does = || source.longest(words.end, end).is_some_and(|(_, len): (TaskVerb, _)| len > 1);
    let lowest = || match source.longest(words.start, words.start + 1) {
        Some((UnitWord::Unit(level), _)) => matches!(level, Level::Commune | Level::Ward | Level::Township),
        _ => false,
    };
    words.len() == 2
        && capital(words.end - 1)
        && capital(words.end)
        && !capital(words.end + 1)
        && source.kind_at(words.end + 1, end) != Some(Kind::Digits)
        && !source.is_shouted(source.tokens[words.end])
        && lowest()
        && !does()
}

/// Whether a word is the end of another abbreviation: `TT` in `VH-TT`.
fn is_joined_abbreviation(source: &Source<'_, '_>, at: usize) -> bool {
    let [.., before, sign, short] = &source.tokens[..=at] else { return false };
    let joined = !short.spaced() && !sign.spaced() && sign.kind != Kind::Dot && sign.kind != Kind::Break;
    joined && sign.kind != Kind::Word && before.case() == Case::Upper && short.case() == Case::Upper
}

/// The host of an office with those that share it: `HĐND và UBND huyện` in `Văn phòng HĐND và UBND huyện`.
fn of_several(source: &Source<'_, '_>, first: Body, end: usize, officer: bool) -> Body {
    let next = |host: &Body| {
        let at =
            sharing_office(source, host.tokens.end, end).filter(|_| host.level.is_none() && host.name.is_none())?;
        let next = body(source, at, end, officer, 0)?;
        Some(Body { tokens: first.tokens.start..next.tokens.end, level: next.level, name: next.name, ..first.clone() })
    };
    std::iter::successors(Some(first.clone()), next).take(MOST_SHARING).last().unwrap_or(first)
}

/// Where the next body begins that may share an office with the one before: `UBND` in `HĐND và UBND huyện`.
pub(in crate::read) fn sharing_office(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let joint = source.and(at, end).unwrap_or_else(|| usize::from(at < end && is_mark(source, at)));
    let of_state = |word| matches!(word, BodyWord::Of(organ) if has_deputies(organ));
    source.longest::<BodyWord>(at + joint, end).filter(|&(word, _)| joint > 0 && of_state(word)).map(|_| at + joint)
}

/// Whether a mark at a token may join two bodies.
pub(super) fn is_mark(source: &Source<'_, '_>, at: usize) -> bool {
    matches!(source.tokens[at].kind, Kind::Comma | Kind::Dash | Kind::Slash) || source.str(at..at + 1) == "&"
}

/// Where the host of a body begins that is only short for one with it, behind its dot: `TT. Đảng ủy xã`.
fn behind_dot(source: &Source<'_, '_>, bare: &Body, end: usize) -> usize {
    let at = bare.tokens.end;
    let short = bare.needs_host && bare.tokens.len() == 1 && source.tokens[bare.tokens.start].case() == Case::Upper;
    let dotted = source.token(at, end).is_some_and(|dot| dot.kind == Kind::Dot && !dot.spaced());
    at + usize::from(short && dotted && source.longest::<BodyWord>(at + 1, end).is_some())
}

/// Where the host or unit of a body begins, behind its abbreviation in brackets: `Ủy ban Kiểm tra (UBKT) Tỉnh ủy`.
pub(in crate::read) fn behind_abbreviation(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let [open, short, close, ..] = &source.tokens[at..end] else { return at };
    let in_brackets = open.kind == Kind::Open && short.case() == Case::Upper && close.kind == Kind::Close;
    let behind = at + 3;
    let goes_on =
        || source.longest::<BodyWord>(behind, end).is_some() || source.longest::<UnitWord>(behind, end).is_some();
    if in_brackets && goes_on() { behind } else { at }
}

/// Whether the words of a body alone name it: those of the party also in small letters, `công an` not.
fn is_proper(source: &Source<'_, '_>, bare: &Body, words: usize) -> bool {
    let small = words > 2 || leads_party(bare.organ) || bare.is_of_cell();
    // `Trưởng ban Tổ chức`
    let capital = bare.tokens.clone().any(|at| source.tokens[at].is_capital());
    capital || small && !bare.needs_host
}

/// A body with the one that it belongs to, where that stands right behind it.
fn hosted(source: &Source<'_, '_>, outer: &Body, inner: Body, end: usize) -> Option<Body> {
    let tokens = outer.tokens.start..inner.tokens.end;
    if inner.member {
        return None;
    }
    let host = Some(inner.organ);
    match belongs(outer.organ, inner.organ)? {
        Belongs::Part => {
            Some(Body { tokens, host, organ: outer.organ, member: outer.member, needs_host: false, ..inner })
        }
        Belongs::Whole => Some(Body { tokens, member: outer.member, ..inner }),
        // `Chi bộ Phòng Tài nguyên và Môi trường thị xã`: the holder is the name.
        Belongs::Holder => {
            let name_end = inner.name.as_ref().map_or(inner.tokens.end, |name| name.end);
            let name_end = match inner.host {
                // `Đảng bộ Văn phòng UBND tỉnh`
                Some(_) => inner.tokens.end,
                // `Chi bộ UBND xã`
                None if matches!(inner.organ, Organ::Department | Organ::PeoplesCommittee | Organ::PeoplesCouncil) => {
                    name_end
                }
                None => office_end(source, &inner, end).unwrap_or_else(|| word_end(source, &inner)),
            };
            let tokens = tokens.start..tokens.end.max(name_end);
            let name = Some(inner.tokens.start..name_end);
            // An office is an agency also where it is not called one.
            let office = matches!(inner.organ, Organ::Office | Organ::PeoplesCommittee | Organ::PeoplesCouncil);
            let level = (office && outer.organ != Organ::Cell).then_some(Level::Agency);
            Some(Body { tokens, host, name, organ: outer.organ, level, needs_host: false, ..inner })
        }
    }
}

/// Where the name of an office ends with the department whose it is: `Văn phòng Sở Tài chính`.
fn office_end(source: &Source<'_, '_>, office: &Body, end: usize) -> Option<usize> {
    let department = |body: &Body| body.organ == Organ::Department;
    let of = if office.organ == Organ::Office { body(source, office.tokens.end, end, false, 0) } else { None };
    of.filter(department)?.name.map(|name| name.end)
}

fn word_end(source: &Source<'_, '_>, body: &Body) -> usize {
    let len = source.longest::<BodyWord>(body.tokens.start, body.tokens.end).map_or(0, |(_, len)| len);
    body.tokens.start + len
}

/// A body of an agency that is named as a body itself: `Đảng bộ cơ quan UBND phường An Lạc`.
fn of_agency(source: &Source<'_, '_>, bare: &Body, at: usize, end: usize, depth: usize) -> Option<Body> {
    let (UnitWord::Holder(agency @ Some(Level::Agency)), len) = source.longest(at, end)? else { return None };
    let of = if depth > 0 && bare.level.is_none() { without_parent(source, at + len, end, depth - 1) } else { None };
    of.map(|of| bare.clone().named(agency, of.tokens))
}

/// A body with the level and name that stand behind its words, at a token.
fn placed(source: &Source<'_, '_>, bare: Body, at: usize, end: usize, officer: bool) -> Body {
    if let Some(level) = bare.level {
        // `Thành ủy TP Huế` says its level twice.
        let twice = source.longest::<UnitWord>(at, end).filter(|&(word, _)| word == UnitWord::Unit(level));
        let at = at + twice.map_or(0, |(_, len)| len);
        return match name::of_unit(source, at, end, officer) {
            Some(name) => bare.named(Some(level), name),
            None => bare,
        };
    }
    if let Some(place) = numbered(source, at, end) {
        return bare.of_unit(place);
    }
    if bare.is_of_cell() && name::begins_with_field(source, at, end) {
        return named_alone(source, bare, at, end, officer);
    }
    match source.longest::<UnitWord>(at, end) {
        // `Chi bộ Đội Quản lý thị trường số 2`
        Some((UnitWord::Village, len)) if bare.is_of_cell() && name::is_small_field(source, at + len, end) => {
            bare.named(None, at..name::of_holder(source, at + len, end, officer))
        }
        Some((UnitWord::Unit(_) | UnitWord::Village, _)) => match place(source, at, end, officer) {
            Some(place) if place.level == Level::Village && is_of_state(bare.organ) => {
                match department::area(source, &place, end, officer) {
                    Some(area) => bare.named(None, area),
                    None => bare,
                }
            }
            Some(place) => bare.of_unit(place),
            None => bare,
        },
        Some((UnitWord::Centre, len)) => {
            Body { tokens: bare.tokens.start..at + len, level: Some(Level::Central), ..bare }
        }
        Some((UnitWord::Bloc, len)) => match name::of_unit(source, at + len, end.min(at + len + 1), officer) {
            Some(number) if source.tokens[number.start].kind == Kind::Digits => {
                bare.named(Some(Level::Village), number)
            }
            _ => holder::bloc(source, bare, at + len, end, officer),
        },
        Some((UnitWord::Holder(_), _)) => holder::held(source, bare, at, end, officer),
        None => named_alone(source, bare, at, end, officer),
    }
}

/// A body with the name behind its words that no word for a unit begins: `Chi bộ Mầm non Bình Minh`, `Công đoàn Dầu khí
/// Việt Nam`.
fn named_alone(source: &Source<'_, '_>, bare: Body, at: usize, end: usize, officer: bool) -> Body {
    let fields_end = || name::of_fields(source, at, end);
    if bare.is_of_cell() && source.tokens[at].is_capital() && fields_end() > at {
        return bare.named(None, at..name::of_holder(source, at, end, officer));
    }
    match name::of_unit(source, at, end, officer).filter(|_| may_be_named_alone(bare.organ)) {
        Some(name) if fields_end() > name.end => bare.named(None, at..name::of_holder(source, at, end, officer)),
        Some(name) => bare.named(None, name),
        None => bare,
    }
}

/// The unit above, named behind a comma, a bracket or nothing: `Phường 11, TP. Vũng Tàu`.
pub(in crate::read) fn unit_above(
    source: &Source<'_, '_>,
    at: usize,
    end: usize,
    level: Level,
) -> Option<Range<usize>> {
    let mark = matches!(source.kind_at(at, end), Some(Kind::Comma | Kind::Open));
    let place = place(source, at + usize::from(mark), end, false)?;
    (place.level < level && place.name.is_some()).then_some(place.tokens)
}

//! Departments, which are named after their fields, and the areas that some of them and courts are of.

use std::ops::Range;

use super::body::Body;
use super::name;
use super::place::{Place, place};
use crate::lex::Kind;
use crate::lexicon::{Counted, Field, UnitWord};
use crate::read::source::Source;
use crate::value::Level;

/// A department with its fields, its area and its level: `Sở Y tế`, `Phòng Kinh tế đặc khu`, `Kho bạc Nhà nước khu vực
/// 5`.
pub(super) fn of(source: &Source<'_, '_>, bare: Body, end: usize, officer: bool) -> Option<Body> {
    let words = bare.tokens.clone();
    // `lãnh đạo phòng Nội vụ`
    let of_field = |at: usize| source.longest::<Field>(at, end).is_some_and(|(_, len)| len > 1);
    let proper = |name: &Range<usize>| {
        // `cán bộ Tài chính`
        let whole = || source.longest_before::<Counted>(0, words.end).map_or(0, |(_, whole)| whole);
        if !source.tokens[words.start].is_capital() && whole() > words.len() {
            return false;
        }
        let named = source.tokens[name.start].is_capital();
        if officer { named } else { source.tokens[words.start].is_capital() || named && of_field(name.start) }
    };
    let fields = name::of_department(source, words.end, end, officer).filter(proper)?;
    let area = place(source, fields.end, end, officer).and_then(|place| area(source, &place, end, officer));
    let name = fields.start..area.map_or(fields.end, |area| area.end);
    let level = bare.level;
    Some(with_level(source, bare.named(level, name), end))
}

/// The area of a court or a department, where a place is one and no village: `khu vực 5`, `khu vực An Lão - Vân Canh`,
/// `khu vực 2 - Hà Giang`.
pub(super) fn area(source: &Source<'_, '_>, place: &Place, end: usize, officer: bool) -> Option<Range<usize>> {
    let Range { start, end: to } = place.tokens;
    if place.level != Level::Village || place.name.is_none() {
        return None;
    }
    let joined = source.tokens[to - 1].kind == Kind::Digits && source.kind_at(to, end) == Some(Kind::Dash);
    let province = if joined { name::of_unit(source, to + 1, end, officer) } else { None };
    Some(start..province.map_or(to, |province| province.end))
}

/// A department with the level behind its name: `Phòng Kinh tế đặc khu`.
fn with_level(source: &Source<'_, '_>, body: Body, end: usize) -> Body {
    match source.longest::<UnitWord>(body.tokens.end, end) {
        Some((UnitWord::Unit(level), len)) if body.level.is_none() => {
            Body { tokens: body.tokens.start..body.tokens.end + len, level: Some(level), ..body }
        }
        _ => body,
    }
}

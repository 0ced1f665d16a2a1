//! Companies, schools, agencies and blocs, which hold a party organisation: `Công ty Cổ phần Than Hà Lầm`.

use std::ops::Range;

use super::body::Body;
use super::name;
use super::place::{Place, is_of_officer, place};
use crate::lex::{Kind, Token};
use crate::lexicon::{NameEnd, UnitWord};
use crate::read::source::Source;
use crate::value::Level;

/// The company, school or agency that is named at a token: `Công ty Cổ phần Than Hà Lầm`.
pub(in crate::read) fn holder_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Place> {
    let (UnitWord::Holder(Some(level)), len) = source.longest(at, end)? else { return None };
    let officer = is_of_officer(source, at);
    let name_end = name_end(source, at + len, end, Some(level), officer);
    let name = if is_by_kind(Some(level)) { at + len } else { at }..name_end;
    (name_end > at + len).then_some(Place { tokens: at..name_end, level, name: Some(name) })
}

/// Where the name behind a holder's word ends.
pub(super) fn name_end(source: &Source<'_, '_>, at: usize, end: usize, level: Option<Level>, officer: bool) -> usize {
    let name_end = name::of_holder(source, at, end, officer);
    with_seat(source, at..name_end, end, level, officer)
}

/// Whether a holder's word tells its level and is no part of its name: `Công ty`, `Trường`.
pub(super) fn is_by_kind(level: Option<Level>) -> bool {
    matches!(level, Some(Level::School | Level::Enterprise))
}

/// The end of an agency's name with what tells it from its like: `Trung ương`, or the place where it has no name but
/// its field: `Bệnh viện Đa khoa huyện Kim Sơn`.
fn with_seat(source: &Source<'_, '_>, name: Range<usize>, end: usize, level: Option<Level>, officer: bool) -> usize {
    if level != Some(Level::Agency) {
        return name.end;
    }
    // `Bệnh viện đa khoa Trung ương Thái Nguyên`
    let fields_end = if name.is_empty() { name::of_fields(source, name.start, end) } else { name.end };
    if let Some((UnitWord::Centre, len)) = source.longest(fields_end, end).filter(|_| fields_end > name.start) {
        return name::of_unit(source, fields_end + len, end, officer).map_or(fields_end + len, |seat| seat.end);
    }
    if name.is_empty() {
        return name.end;
    }
    let of_field = name::of_fields(source, name.start, end) == name.end;
    let seat = place(source, name.end, end, officer).filter(|seat| of_field && seat.name.is_some());
    seat.map_or(name.end, |seat| seat.tokens.end)
}

/// A body with the holder that it is named after, at a token: `Chi bộ Trường THPT Lâm Sơn`, `Đảng ủy quân sự tỉnh`.
pub(super) fn held(source: &Source<'_, '_>, bare: Body, at: usize, end: usize, officer: bool) -> Body {
    let Some((UnitWord::Holder(level), len)) = source.longest(at, end) else { return bare };
    // `Văn phòng Đảng ủy báo cáo`
    if source.longer::<NameEnd>(at, end, len) {
        return bare;
    }
    let name_end = name_end(source, at + len, end, level, officer);
    let has_name = name_end > at + len;
    let of_cell = bare.is_of_cell();
    // `Đảng ủy quân sự tỉnh`: such a holder's word is its name.
    let is_name = source.tokens[at].is_capital() && of_cell || level.is_none();
    let whole = of_cell || !is_by_kind(level);
    if whole && (has_name || is_name) {
        bare.named(level, at..name_end)
    } else if has_name {
        bare.named(level, at + len..name_end)
    } else {
        Body { tokens: bare.tokens.start..at + len, level, ..bare }
    }
}

/// `Khối Doanh nghiệp thành phố Hải Phòng`, `Khối các cơ quan Trung ương`: the place is part of the name.
pub(super) fn bloc(source: &Source<'_, '_>, bare: Body, at: usize, end: usize, officer: bool) -> Body {
    let field_end = match source.longest::<UnitWord>(at, end) {
        Some((UnitWord::Holder(_), len)) => with_further(source, name::joined_fields(source, at + len, end), end),
        _ => name::of_holder(source, at, end, officer),
    };
    let seat = match source.longest(field_end, end) {
        Some((UnitWord::Centre, len)) => Some(field_end + len),
        _ => place(source, field_end, end, officer)
            .map(|place| place.tokens.end)
            .or_else(|| bare_seat(source, field_end, end)),
    };
    let name_end = seat.filter(|_| field_end > at).unwrap_or(field_end);
    let name = (name_end > at).then_some(at..name_end);
    Body { tokens: bare.tokens.start..name_end, level: Some(Level::Bloc), name, ..bare }
}

/// The end of the place that a bloc is of where it is named without its kind: `Khối Doanh nghiệp Tiền Giang`. In a line of
/// capitals nothing shows whether one is.
fn bare_seat(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let title = source.token(at, end).is_some_and(Token::is_title);
    // A person's name may follow as behind an officer's title.
    name::of_unit(source, at, end, true).filter(|_| title).map(|seat| seat.end)
}

/// The end of a bloc's members with those behind a dash: `cơ quan - doanh nghiệp`.
fn with_further(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let dash = source.kind_at(at, end) == Some(Kind::Dash);
    match source.longest(at + 1, end) {
        Some((UnitWord::Holder(_), len)) if dash => at + 1 + len,
        _ => at,
    }
}

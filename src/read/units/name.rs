//! Where the own name of a unit, a department or a school ends.

use std::ops::Range;

use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    BodyWord, Entry, Field, Function, Honorific, Merit, MiddleName, NameEnd, Namesake, Officer, Surname, TaskVerb,
    UnitWord,
};
use crate::read::source::Source;
use crate::value::Organ;

/// The most words of a unit's name: `Bình Hưng Hòa A`.
const LONGEST_NAME: usize = 4;

/// The most words of a person's name.
const LONGEST_PERSON: usize = 4;

/// The most parts of a department's or company's name.
const MOST_PARTS: usize = 8;

/// The kinds of phrase that may begin something else than a name.
const OTHERS: u128 = NameEnd::BIT | TaskVerb::BIT | Officer::BIT | Honorific::BIT | BodyWord::BIT | UnitWord::BIT;

/// The own name of an administrative unit: `Trần Hưng Đạo`, `11`, `Phan Rang - Tháp Chàm`. Behind an officer's title
/// (`Chủ tịch UBND tỉnh Phạm Anh Tuấn`) a person's name is none.
pub(super) fn of_unit(source: &Source<'_, '_>, at: usize, end: usize, officer: bool) -> Option<Range<usize>> {
    let first = source.token(at, end)?;
    let numbered = source.kinds(at) & Function::BIT != 0;
    // Mostly a sentence goes on in small letters, as no name does.
    if first.kind == Kind::Word && !first.is_capital() && !numbered {
        return None;
    }
    if let Some(number) = number(source, at, end) {
        return Some(number);
    }
    let name_end = without_person(source, at, capitals(source, at, end), end, officer);
    let name_end =
        second_part(source, name_end, end, officer).unwrap_or_else(|| with_number(source, at, name_end, end));
    (name_end > at).then_some(at..name_end)
}

/// The end of a name with the number that tells it from its like: `M6`, `Hải Châu 2`.
fn with_number(source: &Source<'_, '_>, at: usize, name_end: usize, end: usize) -> usize {
    let letter = || name_end == at + 1 && source.str(at..name_end).chars().nth(1).is_none();
    let number = source.token(name_end, end).filter(|next| next.kind == Kind::Digits);
    let named = || name_end > at && source.mention_at(name_end).is_none();
    let own = number.is_some_and(|number| if number.spaced() { named() } else { letter() });
    name_end + usize::from(own)
}

/// The name of what is named after its field of work and a place: `MN Bình Minh`, `CP Cao su Đắk Rông`, `Tín dụng`.
pub(super) fn of_holder(source: &Source<'_, '_>, at: usize, end: usize, officer: bool) -> usize {
    let mut name_end = at;
    let mut after_field = leads_to_name(source, at, end);
    for _ in 0..MOST_PARTS {
        let capital = source.token(name_end, end).is_some_and(Token::is_capital);
        // `Bệnh viện Ung Bướu tổ chức hội nghị`
        let verb = || source.longest::<NameEnd>(name_end, end).is_some() && !leads_to_name(source, name_end, end);
        let next = match field(source, name_end, end).filter(|_| capital || after_field && !verb()) {
            Some(next) => next,
            None => match number(source, name_end, end) {
                Some(number) => number.end,
                None => {
                    let from = if after_field { behind_dotted_unit(source, name_end, end) } else { name_end };
                    without_person(source, from, capitals(source, from, end), end, officer)
                }
            },
        };
        if next == name_end {
            return name_end;
        }
        after_field = field(source, name_end, end) == Some(next);
        name_end = next;
        if after_field {
            name_end = joined_fields(source, name_end, end);
        } else if let Some(part_end) =
            second_part(source, name_end, end, officer).filter(|_| is_joined(source, name_end))
        {
            // `trường tiểu học An Khê-Phú Lộc`
            name_end = part_end;
        }
    }
    name_end
}

/// Where a place's name begins behind its kind, shortened with a dot: `TP. Hồ Chí Minh` in the name of a school.
fn behind_dotted_unit(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    match source.longest::<UnitWord>(at, end) {
        Some((UnitWord::Unit(_), len)) if source.tokens[at + len - 1].kind == Kind::Dot => at + len,
        _ => at,
    }
}

/// Whether fields of work in small letters stand before a name: `công ty than Hòn Gai`, `trường tiểu học Kim Đồng`.
fn leads_to_name(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let behind = std::iter::successors(Some(at), |&at| field(source, at, end)).take(MOST_PARTS).last().unwrap_or(at);
    behind > at && behind < end && source.tokens[behind].is_capital() && !ends(source, behind, end, true)
}

/// The fields of work that a department is named after: `Nông nghiệp và Môi trường`, `Văn hóa, Thể thao và Du lịch`, or
/// what is short for them: `NN-PTNT`.
pub(super) fn of_department(source: &Source<'_, '_>, at: usize, end: usize, officer: bool) -> Option<Range<usize>> {
    let fields = field(source, at, end).map(|first| joined_fields(source, first, end));
    let mut name_end = short_fields(source, at, fields, end)?;
    // `Khu kinh tế Hải Phòng`: a zone has a name of its own.
    if matches!(source.longest::<UnitWord>(at, end), Some((UnitWord::Holder(None), _))) {
        name_end = without_person(source, name_end, capitals(source, name_end, end), end, officer);
    }
    Some(at..name_end)
}

/// The end of fields and of the letters that are short for them or for further ones: `KH&ĐT`, `NN và PTNT`, `PC06`,
/// `Tài chính - KH`. Behind a department in capitals all words are.
fn short_fields(source: &Source<'_, '_>, at: usize, fields: Option<usize>, end: usize) -> Option<usize> {
    let short = |at: usize| {
        let letters = source.token(at, end).is_some_and(|token| source.is_shouted(token));
        letters && source.kinds(at) & BodyWord::BIT == 0
    };
    // `TT-TT`, where `TT` alone is short for a township.
    let part = |at: usize, joined: bool| short(at) && (joined || source.kinds(at) & UnitWord::BIT == 0);
    let digits = |at: usize| source.token(at, end).is_some_and(|next| next.kind == Kind::Digits && !next.spaced());
    let behind = |at: usize| at + 1 + usize::from(digits(at + 1));
    let sign = |at: usize| source.kind_at(at, end) == Some(Kind::Dash) || is_and(source, at, end);
    let joined = |at: usize| sign(at) && is_joined(source, at);
    let further = |&at: &usize| {
        let goes_on = sign(at) && (fields.is_none() || !is_word_and(source, at, end));
        (goes_on && part(at + 1, joined(at))).then(|| behind(at + 1))
    };
    if !source.tokens[at - 1].is_title() {
        return fields;
    }
    let first = fields.or_else(|| part(at, joined(at + 1)).then(|| behind(at)))?;
    std::iter::successors(Some(first), further).take(MOST_PARTS).last()
}

/// The end of the fields of work at a token: `Y tế dự phòng`.
pub(super) fn of_fields(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let next = |&at: &usize| field(source, at, end).map(|after| joined_fields(source, after, end));
    std::iter::successors(Some(at), next).take(MOST_PARTS).last().unwrap_or(at)
}

/// The end of the further fields that are joined to one before: `và doanh nghiệp`.
pub(super) fn joined_fields(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let joined = |&at: &usize| joined_field(source, at, end);
    std::iter::successors(Some(at), joined).take(MOST_PARTS).last().unwrap_or(at)
}

/// Whether a field of work with a capital begins at a token whose first word only looks like a kind of unit, and no verb:
/// `Tổ chức - Hành chính`, `Tổ chức cán bộ`, but not `TỔ CHỨC HỘI NGHỊ`.
pub(super) fn begins_with_field(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let Some((_, unit)) = source.longest::<UnitWord>(at, end) else { return false };
    let Some((Field, len)) = source.longest(at, end).filter(|&(_, len)| len > unit) else { return false };
    let verb = source.longest::<NameEnd>(at, end).is_some_and(|(_, verb)| verb == len);
    source.tokens[at].is_capital() && (!verb || joined_fields(source, at + len, end) > at + len)
}

/// Whether a field of work stands at a token that only begins with a capital, as no place's name does: `Kiểm lâm`.
pub(super) fn is_small_field(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let field = source.longest(at, end).map_or(0, |(Field, len)| len);
    field > 1 && source.tokens[at].is_title() && is_small(source, at + 1, end)
}

/// A field of work, or what else a name may hold that is no capital's matter.
fn field(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    // Most words are neither.
    if at >= end || source.kinds(at) & (Field::BIT | UnitWord::BIT) == 0 {
        return None;
    }
    let field = source.longest::<Field>(at, end).map(|(Field, len)| len);
    let holder = match source.longest::<UnitWord>(at, end) {
        Some((UnitWord::Holder(_), len)) => Some(len),
        _ => None,
    };
    field.max(holder).map(|len| at + len)
}

/// A further field behind `và` or a dash; behind a comma only where the list goes on with `và`:
/// `Văn hóa, Thể thao và Du lịch`.
fn joined_field(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let kind = source.kind_at(at, end)?;
    // `Phòng Kỹ thuật và Đảng bộ Phòng Hậu cần`
    let is_field = |at: usize, len: usize| !source.longer::<BodyWord>(at, end, len);
    let next = |at: usize| {
        let field = source.longest::<Field>(at + 1, end).filter(|&(Field, len)| is_field(at + 1, len));
        field.map(|(Field, len)| at + 1 + len)
    };
    // `TH&THCS`
    let sign = !is_word_and(source, at, end) && is_joined(source, at);
    let capital = || source.tokens[at + 1].is_capital();
    match kind {
        _ if is_and(source, at, end) => next(at).or_else(|| field(source, at + 1, end).filter(|_| sign)),
        // `Sở Y tế - Cơ quan Thường trực`
        Kind::Dash => next(at).filter(|_| !is_holder(source, at + 1, end)),
        Kind::Comma => next(at).filter(|&after| capital() && is_and(source, after, end) && next(after).is_some()),
        _ => None,
    }
}

fn is_holder(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    matches!(source.longest(at, end), Some((UnitWord::Holder(_), _)))
}

fn is_and(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    is_word_and(source, at, end) || at < end && source.str(at..at + 1) == "&"
}

fn is_word_and(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.and(at, end) == Some(1)
}

/// A number that is a name, with what is joined to it and without `số` before it: `11`, `4A`, `19/5`.
pub(super) fn number(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Range<usize>> {
    let at = match source.longest::<Function>(at, end) {
        Some((Function::Number, len)) => at + len,
        _ => at,
    };
    let digits = source.token(at, end)?;
    let merit = || source.longest::<Merit>(at + 1, end).is_some();
    if digits.kind != Kind::Digits || source.mention_at(at).is_some() || merit() {
        return None;
    }
    let joined = |n: &usize| {
        let tokens = &source.tokens[..end];
        tokens.get(*n).is_some_and(|t| !t.spaced() && (t.is_capital() || t.kind == Kind::Digits))
            || tokens.get(*n).is_some_and(|t| !t.spaced() && t.kind == Kind::Slash)
                && tokens.get(*n + 1).is_some_and(|t| !t.spaced() && t.kind == Kind::Digits)
    };
    Some(at..at + 1 + (at + 1..end).take(LONGEST_NAME).take_while(joined).count())
}

/// The end of the capitalised words here that may be a name, with a person's name behind them or not.
fn capitals(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let tokens = &source.tokens[..end];
    let Some(first) = tokens.get(at).copied() else { return at };
    let is_short = |n: usize| source.str(n..n + 1).chars().nth(2).is_none();
    let goes_on = |n: &usize| {
        let token = tokens[*n];
        token.is_capital()
            && (*n == at || token.spaced())
            && (token.case() == first.case() || token.case() == Case::Upper && is_short(*n) || is_short(at))
            && !ends(source, *n, end, *n == at)
    };
    at + (at..end).take(LONGEST_NAME + LONGEST_PERSON).take_while(goes_on).count()
}

/// Whether a capitalised word begins something else than a name.
fn ends(source: &Source<'_, '_>, at: usize, end: usize, first: bool) -> bool {
    source.kinds(at) & OTHERS != 0 && begins_another(source, at, end, first) || source.mention_at(at).is_some()
}

fn begins_another(source: &Source<'_, '_>, at: usize, end: usize, first: bool) -> bool {
    let token = source.tokens[at];
    let whole = |len: usize| len > 1 || token.case() == Case::Upper;
    // `HUYỆN ỦY LÂM ĐANG` over another line or column: behind a word of the sentence that would go on.
    let last = |len: usize| len == 1 && !first && ends_column(source, at + 1, end);
    let name_end = source.longest::<NameEnd>(at, end).is_some_and(|(_, len)| whole(len) && !last(len));
    // `xã Quan tâm` of a slip, but not the place `Đoàn Kết`.
    let verb = matches!(source.longest(at, end), Some((TaskVerb::Clear, 2..))) && is_small(source, at + 1, end);
    let officer = source.longest::<Officer>(at, end).is_some_and(|(_, len)| {
        // `Kiêm Chủ tịch`
        len > 1 || source.longest::<Officer>(at + len, end).is_some()
    });
    let body = match source.longest::<BodyWord>(at, end) {
        Some((BodyWord::Of(Organ::Department) | BodyWord::At(Organ::Department, _), 1)) | None => false,
        Some((_, len)) => whole(len),
    };
    let unit = match source.longest::<UnitWord>(at, end) {
        Some((UnitWord::Unit(_), len)) if !first => {
            source.token(at + len, end).is_some_and(|next| next.is_capital() || next.kind == Kind::Digits)
        }
        // `Bệnh viện Phụ sản Trung ương`
        Some((UnitWord::Centre, _)) => true,
        _ => false,
    };
    name_end || verb || officer || body || unit || begins_address(source, at, end)
}

/// Whether an address of several words begins at a token, as those of ranks do: `Công an huyện Thượng tá Lê Văn An`.
pub(in crate::read) fn begins_address(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.longest::<Honorific>(at, end).is_some_and(|(_, len)| len > 1) && is_small(source, at + 1, end)
}

fn is_small(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.token(at, end).is_some_and(|token| token.case() == Case::Lower)
}

/// Whether a line ends before a token, or one of its columns.
fn ends_column(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let parted = |next: Token| next.begins_column(source.tokens[at - 1]);
    source.token(at, end).is_none_or(|next| next.kind == Kind::Word && parted(next))
}

/// Cuts a person's name off the capitalised words of a name.
fn without_person(source: &Source<'_, '_>, at: usize, run_end: usize, end: usize, officer: bool) -> usize {
    let words = run_end - at;
    if words == 0 || !officer && words <= LONGEST_NAME {
        return run_end;
    }
    if officer && is_person(source, at, run_end) {
        return at;
    }
    let namesake = source.longest::<Namesake>(at, end).map_or(0, |(Namesake, len)| len.min(words));
    // Most names of units have two words; one in capitals is short for all of them: `TPHCM`.
    let heads = if is_short_form(source, at, run_end) { [1, 2, 3, 4, 0] } else { [2, 3, 1, 4, 0] };
    let person = heads.into_iter().find(|&head| {
        let least = if head < 2 { 3 } else { 2 };
        // `Huyện ủy Huỳnh Hồ Hoài Nam`: a family name is no place's.
        let of_person = || head == 1 && source.longest::<Surname>(at, end).is_some();
        head >= namesake
            && !of_person()
            && (head + least..=head + LONGEST_PERSON).contains(&words)
            && source.longest::<Surname>(at + head, end).is_some()
    });
    at + person.unwrap_or(words.min(LONGEST_NAME))
}

/// Whether the first of some words has several letters, all of them capitals, and the next has not.
fn is_short_form(source: &Source<'_, '_>, at: usize, run_end: usize) -> bool {
    let shouted = |at: usize| source.is_shouted(source.tokens[at]);
    at + 1 < run_end && shouted(at) && !shouted(at + 1)
}

/// Whether capitalised words are a person's name by the family name and the middle name: `Tôn Thị Ngọc Hạnh`.
fn is_person(source: &Source<'_, '_>, at: usize, run_end: usize) -> bool {
    source.longest::<Surname>(at, run_end).is_some_and(|(_, len)| {
        source.longest::<MiddleName>(at + len, run_end).is_some() && run_end - at <= LONGEST_PERSON
    })
}

/// Whether no space stands around a sign.
fn is_joined(source: &Source<'_, '_>, sign: usize) -> bool {
    !source.tokens[sign].spaced() && source.tokens.get(sign + 1).is_some_and(|next| !next.spaced())
}

/// The end of a name's second part behind a dash: `Phan Rang - Tháp Chàm`.
pub(in crate::read) fn second_part(source: &Source<'_, '_>, at: usize, end: usize, officer: bool) -> Option<usize> {
    source.token(at, end).filter(|token| token.kind == Kind::Dash)?;
    let before = at.checked_sub(1).map(|n| source.tokens[n])?;
    source.token(at + 1, end).filter(|next| next.case() == before.case() && next.is_capital())?;
    let part_end = without_person(source, at + 1, capitals(source, at + 1, end), end, officer);
    let words = part_end - (at + 1);
    let joined = is_joined(source, at);
    let is_part = if joined { words > 0 } else { (2..=3).contains(&words) };
    (is_part && source.longest::<Surname>(at + 1, end).is_none()).then_some(part_end)
}

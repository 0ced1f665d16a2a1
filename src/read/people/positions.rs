//! Positions as written: `Phó Bí thư Thường trực Đảng ủy phường`, `nguyên Chủ tịch HĐND xã`.

use std::ops::Range;

use smallvec::SmallVec;

use super::names::name_ends;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Activity, BodyWord, Calendar, Charged, Counted, DocumentKind, Entry, Field, Function, Honorific, Measure,
    MeetingCue, NameEnd, Office, PluralHead, Post, TaskVerb, UnitWord,
};
use crate::read::source::Source;
use crate::read::units::{begins_address, behind_abbreviation, behind_bygone, second_part, sharing_office};
use crate::value::Organ;

/// The most digits of a village's number.
const LONGEST_NUMBER: usize = 2;

/// The most positions that are read in a row.
const MOST: usize = 8;

/// The most words in small letters inside a body's name.
const MOST_SMALL: usize = 2;

/// The most tokens of the body at the end of a head: `Trưởng Ban Quản lý`.
const LONGEST_HOST: usize = 3;

/// The fewest words of a field in small letters behind `và`: shorter ones may be other things.
const LEAST_SMALL_FIELD: usize = 3;

/// The kinds of phrase that a position is held in.
const OFFICES: u128 = BodyWord::BIT | Field::BIT | Office::BIT | UnitWord::BIT;

/// The kinds of phrase that tell how a position goes on.
const PARTS: u128 = OFFICES | DocumentKind::BIT | Honorific::BIT | Post::BIT | NameEnd::BIT;

/// A position where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::read) struct Position {
    pub(in crate::read) tokens: Range<usize>,
    /// Whether it is one of the past.
    pub(in crate::read) former: bool,
    /// Whether the text tells of its being given, so that it is a new one even where it is like an earlier one.
    pub(in crate::read) given: bool,
}

/// The positions of someone, who mostly has no more than three.
pub(in crate::read) type Positions = SmallVec<[Position; 3]>;

/// The position at a token: its head, then the body or field that it is held in.
pub(super) fn position_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Position> {
    let Head { at, mut rest, len, former } = head_at(source, at, end)?;
    // `PBT. Đảng ủy`: the dot of an abbreviation.
    let dotted = |at: usize| source.token(at, end).is_some_and(|dot| dot.kind == Kind::Dot && !dot.spaced());
    if len == 1 && dotted(rest) && source.token(rest + 1, end).is_some_and(Token::is_capital) {
        rest += 1;
    }
    let rest = complement(source, rest, end);
    Some(Position { tokens: at..rest, former, given: false })
}

/// Whether a position begins at a token.
pub(in crate::read) fn begins_position(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    head_at(source, at, end).is_some()
}

/// Whether some tokens are a position or several, and nothing else.
pub(in crate::read) fn is_position(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let (positions, end) = positions(source, tokens.start, tokens.end);
    !positions.is_empty() && end == tokens.end
}

/// The words that a position begins with: `nguyên Chủ tịch`.
struct Head {
    at: usize,
    /// Where they end.
    rest: usize,
    /// How many of them say what it is.
    len: usize,
    former: bool,
}

fn head_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Head> {
    let at = match source.longest::<Post>(at, end)? {
        (Post::New, len) => at + len,
        _ => at,
    };
    let mut head = at;
    let mut former = false;
    while let Some((mark @ (Post::Former | Post::Acting), len)) = source.longest::<Post>(head, end) {
        former |= mark == Post::Former;
        head += len;
    }
    let (_, len) = source.longest::<Post>(head, end).filter(|(post, _)| post.begins())?;
    Some(Head { at, rest: head + len, len, former })
}

/// Where the body or field of a position ends.
fn complement(source: &Source<'_, '_>, head: usize, end: usize) -> usize {
    let ends_in_host =
        source.ends_any(OFFICES, head) && (1..=LONGEST_HOST.min(head)).any(|len| is_host(source, head - len, head));
    let mut complement = Complement {
        source,
        head,
        end,
        last: ends_in_host.then_some(Office::Host),
        work: false,
        holder: false,
        in_office: source.longest_before(0, head).is_some_and(|(word, _): (BodyWord, _)| is_office(word)),
    };
    let mut at = head;
    while let Some(next) = complement.next(at) {
        at = next;
    }
    at
}

/// The body or field of a position, as far as it is read.
struct Complement<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    /// Where it begins.
    head: usize,
    /// Where it ends at the latest.
    end: usize,
    /// What its last part is.
    last: Option<Office>,
    /// `Ban Chỉ đạo giải phóng mặt bằng`: work may be told behind what is work itself, or once small letters go on.
    work: bool,
    /// `khối các cơ quan`: what it is made of may go on.
    holder: bool,
    /// `Chánh Văn phòng HĐND và UBND huyện`: so may those that share it.
    in_office: bool,
}

impl Complement<'_, '_, '_> {
    /// Where the part at a token ends; none where the complement ends there.
    fn next(&mut self, at: usize) -> Option<usize> {
        let Self { source, end, .. } = *self;
        let token = source.token(at, end)?;
        // Most words of a name stand for nothing else.
        if token.is_capital() && source.kinds(at) & PARTS == 0 {
            return Some(at + 1);
        }
        let of_field = token.is_capital() && self.last == Some(Office::Field);
        if let Some(after) = of_field.then(|| programme(source, at, end)).flatten() {
            return Some(after);
        }
        let office = office_at(source, at, end);
        let post = source.longest::<Post>(at, end);
        let ended = name_ends(source, at, end);
        // `Phó Chủ tịch UBND xã Kiêm Chủ tịch Hội Nông dân`
        if ended > office.map_or(1, |(_, len)| len) || matches!(post, Some((Post::Joint, _))) {
            return None;
        }
        let post = post.map_or(0, |(_, len)| len);
        let fits = |&(office, len): &(Office, usize)| len >= post && self.fits(at, office, len, ended > 0);
        if let Some((office, len)) = office.filter(fits) {
            self.take(at, office, len);
            return Some(at + len);
        }
        // `Trưởng Công an huyện Thượng tá Lê Văn An`
        if post > 1 || post > 0 && !token.is_capital() || begins_address(source, at, end) {
            None
        } else if token.is_capital() {
            Some(at + 1)
        } else if token.kind == Kind::Digits
            && (self.holder || self.last == Some(Office::Body) || self.heads_village(at))
        {
            // `Quân khu 5`, `Trưởng thôn 5`, `Trưởng ấp Tân Lâm 5`
            self.last = None;
            Some(at + 1)
        } else {
            self.behind_small(at)
        }
    }

    /// Whether a phrase for an office, which may end the position's name, is a part of it.
    fn fits(&self, at: usize, office: Office, len: usize, may_end: bool) -> bool {
        let behind_head = at == self.head;
        self.source.tokens[at].is_capital()
            || goes_on(office, self.last, behind_head, may_end || !self.work && is_work(self.source, at..at + len))
            || behind_head && office == Office::Field && is_named_body(self.source, at + len, self.end)
    }

    /// Whether the words before a number are the head, which ends in a village, and a name at most, and nothing is counted
    /// by it: `Trưởng khu phố`, `Trưởng ấp Tân Lâm`, but not `Trưởng thôn Hòa Bình 5 năm liền`.
    fn heads_village(&self, at: usize) -> bool {
        let source = self.source;
        let counts = || {
            let begin = |kinds: u128| source.tokens.get(at + 1).is_some_and(|_| source.kinds(at + 1) & kinds != 0);
            source.tokens[at].len() > LONGEST_NUMBER || begin(Counted::BIT | Measure::BIT | Calendar::BIT)
        };
        let named = self.source.tokens[self.head..at].iter().all(|token| token.is_capital());
        named && !counts() && matches!(self.source.longest_before(0, self.head), Some((UnitWord::Village, _)))
    }

    /// Whether the words before a token are of a bloc, which has members of several kinds.
    fn is_of_bloc(&self, at: usize) -> bool {
        self.source.each::<UnitWord>(self.head..at).any(|(_, word, _)| word == UnitWord::Bloc)
    }

    fn take(&mut self, at: usize, office: Office, len: usize) {
        let Self { source, end, .. } = *self;
        self.in_office |= source.longest(at, end).is_some_and(|(word, _)| is_office(word));
        self.holder = matches!(source.longest(at, end), Some((UnitWord::Bloc | UnitWord::Holder(_), _)));
        self.work = office == Office::Field && (!source.tokens[at].is_capital() || is_work(source, at..at + len));
        // `Bệnh viện đa khoa huyện`, `Công ty cổ phần`: it is named after its field.
        self.last = Some(if self.holder { Office::Host } else { office });
    }

    /// Where the complement goes on behind words in small letters or a sign.
    fn behind_small(&self, at: usize) -> Option<usize> {
        let Self { source, end, last, .. } = *self;
        let joins = self.holder || last.is_some_and(|last| last != Office::Body);
        let field = joined_field(source, at, end).filter(|_| joins);
        let sharing = || sharing_office(source, at, end).filter(|_| self.in_office && last == Some(Office::Body));
        let tail = || tail_of_name(source, at, end).filter(|_| last == Some(Office::Host));
        let of_body = || of_body(source, at, end).filter(|_| last != Some(Office::Body));
        let twin = || twin(source, at, end).filter(|_| last == Some(Office::Body));
        let member = || further_member(source, at, end).filter(|_| self.holder && self.is_of_bloc(at));
        field
            .or_else(member)
            .or_else(sharing)
            .or_else(tail)
            .or_else(|| aside(source, at, end))
            .or_else(of_body)
            .or_else(twin)
    }
}

/// The end of the kind of a document that a steering board is for, where nothing in small letters goes on:
/// `Trưởng Ban Chỉ đạo Chương trình`.
fn programme(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let (DocumentKind, len) = source.longest(at, end)?;
    let next = source.token(at + len, end);
    next.is_none_or(|next| next.kind != Kind::Word || next.is_capital()).then_some(at + len)
}

/// `Giám đốc sản xuất Công ty TNHH An Sơn`: whether a body with a capital follows a field.
fn is_named_body(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    at < end && source.tokens[at].is_capital() && matches!(office_at(source, at, end), Some((Office::Body, _)))
}

fn is_office(word: BodyWord) -> bool {
    word == BodyWord::Under(Organ::Office)
}

/// Where a team's number or the abbreviation of a body ends: `số 12`, `(UBKT)` before `Tỉnh ủy`.
fn aside(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let behind = match source.longest::<Function>(at, end) {
        Some((Function::Number, len)) => {
            let number = at + len;
            let digits = source.kind_at(number, end) == Some(Kind::Digits);
            if digits { number + 1 } else { at }
        }
        _ => behind_abbreviation(source, at, end),
    };
    (behind > at).then_some(behind)
}

/// Where the body begins that a team is of: `Trưởng đoàn kiểm tra số 1 của Tỉnh ủy`.
fn of_body(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let (Function::Of, len) = source.longest(at, end)? else { return None };
    let behind = at + len;
    let body = matches!(office_at(source, behind, end), Some((Office::Body, _))) && source.tokens[behind].is_capital();
    body.then_some(behind)
}

/// Where the second part of a place's name ends behind its dash: `Phó Bí thư Thành ủy Phan Rang - Tháp Chàm`.
fn twin(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    second_part(source, at, end, true).filter(|_| !begins_position(source, at + 1, end))
}

/// Whether a phrase in small letters belongs to the position.
fn goes_on(office: Office, last: Option<Office>, behind_head: bool, may_end: bool) -> bool {
    match office {
        Office::Body => true,
        Office::Host => behind_head,
        // `Ban Quản lý dự án`
        Office::Field => last == Some(Office::Host) || last == Some(Office::Field) && !may_end,
    }
}

/// Whether the words up to `end` are a host.
fn is_host(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    matches!(office_at(source, at, end), Some((Office::Host, len)) if at + len == end)
}

/// The longest word for a body, a unit or a field at a token, and how it goes on with a position.
#[inline]
pub(super) fn office_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<(Office, usize)> {
    // Most words are none.
    if at < end && source.kinds(at) & OFFICES != 0 { longest_office(source, at, end) } else { None }
}

fn longest_office(source: &Source<'_, '_>, at: usize, end: usize) -> Option<(Office, usize)> {
    let own = source.longest::<Office>(at, end);
    let named_next = || source.token(at + 1, end).is_some_and(|t| t.is_capital() || t.kind == Kind::Digits);
    let body = source.longest::<BodyWord>(at, end).filter(|(word, _)| !matches!(word, BodyWord::Member(..)));
    let body = body.map(|(word, len)| {
        // `Ban Quản lý dự án`: a department is named after its field.
        let of_field = matches!(word, BodyWord::Of(Organ::Department));
        let whole = len > 1 && !of_field || source.tokens[at].case() == Case::Upper;
        (if whole { Office::Body } else { Office::Host }, len)
    });
    let unit = source.longest::<UnitWord>(at, end).map(|(word, len)| match word {
        UnitWord::Unit(_) => (Office::Body, len),
        UnitWord::Village if named_next() => (Office::Body, len),
        _ if len > 1 => (Office::Body, len),
        _ => (Office::Host, len),
    });
    let field = source.longest::<Field>(at, end).map(|(Field, len)| (Office::Field, len));
    [unit, body, own].into_iter().fold(field, longer)
}

/// The longer of two readings, or the second where both are as long.
fn longer(one: Option<(Office, usize)>, other: Option<(Office, usize)>) -> Option<(Office, usize)> {
    let len = |office: Option<(Office, usize)>| office.map_or(0, |(_, len)| len);
    if len(other) >= len(one) { other } else { one }
}

/// `luận` in `Hội đồng Lý luận Trung ương`: where a few small words of a body's name end before its next part.
fn tail_of_name(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let begun = source.tokens[at - 1].is_capital() && office_at(source, at - 1, at).is_none();
    let is_small = |at: usize| {
        let small = source.tokens[at].kind == Kind::Word && source.longest::<MeetingCue>(at, end).is_none();
        small && source.longest::<NameEnd>(at, end).is_none() && source.longest::<Function>(at, end).is_none()
    };
    let goes_on =
        |at: usize| source.tokens[at].is_capital() || matches!(office_at(source, at, end), Some((Office::Body, _)));
    let last = end.min(at + MOST_SMALL + 1);
    let next = (at..last).find(|&at| goes_on(at))?;
    (begun && (at..next).all(is_small)).then_some(next)
}

/// Whether a field may tell what somebody does: `rà soát`, which a sentence goes on with behind a position.
fn is_work(source: &Source<'_, '_>, field: Range<usize>) -> bool {
    let activity = source.longest(field.start, field.end).map_or(0, |(_, len): (Activity, _)| len);
    let task = source.longest(field.start, field.end).map_or(0, |(_, len): (TaskVerb, _)| len);
    // `giao` in `giao thông` is no verb.
    let verb = activity.max(task);
    verb > 1 || verb == field.len()
}

/// `và Môi trường`, `- Kế hoạch`, `, Thể thao`: where another field of the same body ends.
fn joined_field(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let joint = match source.tokens[at].kind {
        Kind::Dash | Kind::Comma => 1,
        _ => source.and(at, end)?,
    };
    let dash = source.tokens[at].kind == Kind::Dash;
    let at = at + joint;
    // `và Doanh nghiệp`: a field also where the word may stand for a body.
    let field = source.longest::<Field>(at, end).map_or(0, |(Field, len)| len);
    if at >= end || !dash && !source.tokens[at].is_capital() && field < LEAST_SMALL_FIELD {
        return None;
    }
    let body = office_at(source, at, end).map_or(0, |(_, len)| len);
    (field > 0 && field >= body).then_some(at + field)
}

/// `và doanh nghiệp` behind `Khối các cơ quan`: where another kind of a bloc's members ends.
fn further_member(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let member = at + source.and(at, end)?;
    match source.longest(member, end) {
        Some((UnitWord::Holder(_), len)) => Some(member + len),
        _ => None,
    }
}

/// Positions in a row from a token on, and where they end. Those in a body that is no more are of the past: `Bí thư
/// Huyện ủy Kim Sơn (cũ), nay là Bí thư Đảng ủy xã Tân An`.
pub(super) fn positions(source: &Source<'_, '_>, at: usize, end: usize) -> (Positions, usize) {
    let mut found = Positions::new();
    let mut next = at;
    let mut rest = at;
    while found.len() < MOST && next < end {
        let Some(position) = position_at(source, next, end).filter(|p| found.is_empty() || is_one(source, p, end))
        else {
            break;
        };
        rest = position.tokens.end;
        let bygone = behind_bygone(source, rest, end);
        let former = position.former || bygone.is_some();
        rest = bygone.unwrap_or(rest);
        found.push(Position { former, ..position });
        next = joint(source, rest, end);
    }
    (found, rest)
}

/// Whether units or bodies stand at a token, each with such a position: `xã`, `chi đoàn`.
fn is_held(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let named = source.longest::<UnitWord>(at, end).is_some() || source.longest::<BodyWord>(at, end).is_some();
    named || source.longest::<Charged>(at, end).is_some()
}

/// Whether what looks like a further position is one, and not a bare word in small letters for many: `bí thư các …`,
/// nor that of many, `Bí thư Đoàn các xã`.
fn is_one(source: &Source<'_, '_>, position: &Position, end: usize) -> bool {
    let tokens = &source.tokens[position.tokens.clone()];
    let many = source.longest(position.tokens.end, end).map(|(PluralHead, len)| position.tokens.end + len);
    // `Trưởng Ban Chỉ đạo các chương trình mục tiêu`: only units and bodies have one each.
    if many.is_some_and(|units| is_held(source, units, end)) {
        return false;
    }
    let all_small = tokens.iter().all(|token| !token.is_capital());
    !all_small
        || source.tokens[position.tokens.end..end]
            .first()
            .is_none_or(|next| !matches!(next.kind, Kind::Word | Kind::Digits))
}

/// Where a further position may begin behind one: after a comma, a dash, a slash, `kiêm` or `và`.
pub(super) fn joint(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let mut next = at;
    if next < end && matches!(source.tokens[next].kind, Kind::Comma | Kind::Dash | Kind::Slash) {
        next += 1;
    }
    if let Some((Post::Joint, len)) = source.longest::<Post>(next, end) {
        return next + len;
    }
    next + source.and(next, end).unwrap_or(0)
}

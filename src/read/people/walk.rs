//! One pass over a sentence from name to name.

use std::ops::Range;

use super::Appearance;
use super::names::{Hint, has_apostrophe, name_at, name_behind};
use super::positions::{Position, Positions, begins_position, position_at, positions};
use crate::lex::Kind;
use crate::lexicon::{Entry, Function, Honorific, MeetingKind, NotBody, PluralHead, Post};
use crate::read::source::Source;

/// The most tokens that join two names of a list: `, và`.
const MOST_JOINING: usize = 2;

/// The most tokens of an address: `các đồng chí`, `các đ/c`.
const MOST_OF_ADDRESS: usize = 4;

/// How many words a name has that needs none of its own from the address before it.
const WHOLE_NAME: usize = 3;

/// Adds everyone named in a sentence.
pub(super) fn sentence(source: &Source<'_, '_>, sentence: Range<usize>, found: &mut Vec<Appearance>) {
    let first = found.len();
    let mut walk = Walk {
        source,
        at: sentence.start,
        start: sentence.start,
        end: sentence.end,
        listed: false,
        shared: Positions::new(),
        all_share: false,
        first,
        found,
    };
    while let Some(next) = walk.next() {
        walk.at = next;
        walk.step();
    }
    share_behind(source, &mut found[first..]);
}

/// Gives bare names the positions of the last of their part of a list whose parts semicolons end: `A, Chủ tịch UBND xã;
/// B, C, Phó Chủ tịch UBND xã`.
fn share_behind(source: &Source<'_, '_>, people: &mut [Appearance]) {
    // The first of the bare names that begin a part behind that of someone with positions.
    let mut bare = None;
    for n in 1..people.len() {
        let [before, next] = &people[n - 1..=n] else { return };
        let joint = before.tokens.end..next.tokens.start;
        if source.tokens[joint.clone()].iter().any(|token| token.kind == Kind::Semicolon) {
            bare = (!before.positions.is_empty()).then_some(n);
        } else if !is_joint(source, joint) {
            bare = None;
        }
        let Some(first) = next.positions.first() else { continue };
        let behind = first.tokens.start >= next.name.end;
        if let Some(bare) = bare.take().filter(|_| behind) {
            let (sharing, rest) = people.split_at_mut(n);
            sharing[bare..].iter_mut().for_each(|sharing| sharing.positions.clone_from(&rest[0].positions));
        }
    }
}

pub(super) struct Walk<'a, 's, 't> {
    pub(super) source: &'a Source<'s, 't>,
    pub(super) at: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether a list of people goes on: after `các đồng chí`, or after one person.
    pub(super) listed: bool,
    /// The positions that those of a list share: `các đồng chí Phó Chủ tịch UBND xã: …`.
    pub(super) shared: Positions,
    /// Whether they do so beside those of their own: `các Ủy viên Trung ương Đảng: …`.
    pub(super) all_share: bool,
    /// The first appearance of the sentence.
    pub(super) first: usize,
    pub(super) found: &'a mut Vec<Appearance>,
}

impl Walk<'_, '_, '_> {
    fn step(&mut self) {
        // One look settles most of what may begin here.
        let kinds = self.source.kinds(self.at);
        let begun = kinds & Honorific::BIT != 0 && self.addressed()
            || kinds & Post::BIT != 0 && self.position()
            || self.bracket()
            || self.source.tokens[self.at].is_capital() && self.bare_name();
        if !begun {
            self.at += 1;
        }
    }

    /// The next token at which what tells of a person may begin. At most words nothing does.
    fn next(&self) -> Option<usize> {
        let mut here = self.at..self.end;
        if self.listed { here.find(|&at| self.may_begin(at)) } else { self.source.landmarks.of_people(here).next() }
    }

    /// The same in a list, where also a name without a known family name may be one.
    fn may_begin(&self, at: usize) -> bool {
        let token = &self.source.tokens[at];
        let begins_name = token.kind == Kind::Open || token.is_capital();
        begins_name || self.source.kinds(at) & (Honorific::BIT | Post::BIT) != 0
    }

    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.source.kind_at(at, self.end)
    }

    /// `đồng chí Bùi Kim Anh`, `các ông: Huỳnh Sơn Tuấn, …`.
    fn addressed(&mut self) -> bool {
        let Some((honorific, behind)) = self.honorific(self.at) else { return false };
        self.listed |= matches!(honorific, Honorific::Comrades | Honorific::Titles);
        if !self.goes_on_with_list() {
            self.shared.clear();
        }
        match self.addressed_name(honorific, behind) {
            Some(name) => self.add(self.at, Positions::new(), name),
            None => self.at = behind,
        }
        true
    }

    /// An address and where it ends, with the dot or colon behind it and further ones: `ông ThS.`.
    pub(super) fn honorific(&self, at: usize) -> Option<(Honorific, usize)> {
        let (first, len) = self.source.longest::<Honorific>(at, self.end)?;
        let mut behind = at + len;
        if matches!(self.kind(behind), Some(Kind::Dot | Kind::Colon)) {
            behind += 1;
        }
        while let Some((Honorific::Title, len)) = self.source.longest::<Honorific>(behind, self.end) {
            // A family name may be like an address: `Bà`, `Ông`, where no whole name follows it.
            let name = |at: usize| name_at(self.source, at, self.end, Hint::None);
            let whole = || name(behind + len).is_some_and(|name| name.len() >= WHOLE_NAME);
            if self.source.tokens[behind].is_capital() && name(behind).is_some() && !whole() {
                break;
            }
            behind += len;
            behind += usize::from(self.kind(behind) == Some(Kind::Dot));
        }
        Some((first, behind))
    }

    pub(super) fn addressed_name(&self, honorific: Honorific, at: usize) -> Option<Range<usize>> {
        let hint = match honorific {
            Honorific::Comrade | Honorific::Comrades => Hint::Address,
            Honorific::Title | Honorific::Titles if has_apostrophe(self.source, at, self.end) => Hint::Address,
            Honorific::Title | Honorific::Titles => Hint::None,
        };
        let at = at.min(self.end);
        name_at(self.source, at, self.end, hint).or_else(|| {
            // Other names need a position behind them.
            let name = name_at(self.source, at, self.end, Hint::Address)?;
            self.has_position_behind(&name).then_some(name)
        })
    }

    /// Positions, where a name follows them: `Bí thư Thành ủy Nguyễn Đình Trung`, `thư ký: đ/c Nông Quốc Việt`.
    fn position(&mut self) -> bool {
        if self.given() || self.of_another() {
            return true;
        }
        let (mut before, end) = positions(self.source, self.at, self.end);
        if before.is_empty() || self.is_in_longer() {
            return false;
        }
        if let Some((last, name)) = self.name_within(&before) {
            before.truncate(last + 1);
            before[last].tokens.end = name.start;
            let many = self.is_of_several();
            self.hold(before, name, many);
            return true;
        }
        if let Some((name, many)) = self.holder(end) {
            self.hold(before, name, many);
            return true;
        }
        // `Trưởng thôn 5 Lê Văn An`, `Chủ tịch UBND xã Kim Sơn (cũ) Lê Văn An`
        let apart = matches!(self.source.tokens[end - 1].kind, Kind::Digits | Kind::Close);
        if let Some(name) = apart.then(|| name_at(self.source, end, self.end, Hint::None)).flatten() {
            let many = self.is_of_several();
            self.hold(before, name, many);
            return true;
        }
        // `Chủ tịch UBND xã – Lê Văn An`
        if let Some(name) = self.name_behind_dash(end) {
            self.add(self.at, before, name);
            return true;
        }
        let here = self.source.at(self.at..self.end);
        // `các Ủy viên Trung ương Đảng: …`, `các đồng chí Tỉnh ủy viên: …`
        let several = here.follows::<Honorific>(MOST_OF_ADDRESS);
        self.all_share =
            here.follows::<PluralHead>(1).is_some() || matches!(several, Some(Honorific::Comrades | Honorific::Titles));
        self.shared = if self.kind(end) == Some(Kind::Colon) { before } else { Positions::new() };
        self.listed |= !self.shared.is_empty();
        self.at = end;
        true
    }

    /// Whether the position here is the end of a meeting's kind or of a group: `Đại hội đại biểu Hội Nông dân xã`,
    /// `Tổ đại biểu`.
    fn is_in_longer(&self) -> bool {
        let head = self.source.longest::<Post>(self.at, self.end).map_or(0, |(_, len)| len);
        let end = self.at + head;
        let meeting = self.source.longest_before::<MeetingKind>(self.start, end).map(|(_, len)| len);
        let group = self.source.longest_before::<NotBody>(self.start, end).map(|(_, len)| len);
        meeting.max(group).is_some_and(|len| len > head)
    }

    /// A name behind a dash that no position follows, so that those before the dash are its own.
    fn name_behind_dash(&self, at: usize) -> Option<Range<usize>> {
        let dash = self.kind(at) == Some(Kind::Dash);
        let name = dash.then(|| name_at(self.source, at + 1, self.end, Hint::None)).flatten()?;
        (!self.has_position_behind(&name)).then_some(name)
    }

    /// The first of some positions that runs into a name, and the name.
    fn name_within(&self, positions: &[Position]) -> Option<(usize, Range<usize>)> {
        positions
            .iter()
            .enumerate()
            .find_map(|(n, position)| name_behind(self.source, self.capitals(position)).map(|name| (n, name)))
    }

    /// The words with capitals at the end of a position, which may hold a name.
    fn capitals(&self, position: &Position) -> Range<usize> {
        let tokens = &self.source.tokens[position.tokens.clone()];
        let capitals = tokens.iter().rev().take_while(|token| token.is_capital()).count().min(tokens.len() - 1);
        let run = position.tokens.end - capitals..position.tokens.end;
        // The head itself may have capitals only: `Chủ Tịch`, `CHỦ TỊCH`.
        match self.source.longest::<Post>(position.tokens.start, position.tokens.end) {
            Some((_, len)) => run.start.max(position.tokens.start + len).min(run.end)..run.end,
            None => run,
        }
    }

    /// `giữ chức Bí thư Đảng ủy`, `làm Trưởng đoàn`: a position of those named right before.
    fn given(&mut self) -> bool {
        let Some((Post::Given, len)) = self.source.longest::<Post>(self.at, self.end) else { return false };
        let (mut given, end) = positions(self.source, self.at + len, self.end);
        if given.is_empty() {
            return false;
        }
        for position in &mut given {
            position.given = true;
        }
        let people = &mut self.found[self.first..];
        let Some((last, others)) = people.split_last_mut() else { return false };
        let alone = last.positions.is_empty();
        // `A, Phó Chủ tịch và B, Phó Chủ tịch giữ chức …`: both.
        let with = |other: &Appearance| {
            let joint = other.tokens.end..last.tokens.start;
            is_and(self.source, joint) && !other.positions.iter().any(|position| position.given)
        };
        let pair = others.last().is_some_and(with);
        // `A, B và C giữ chức …`: all of a list, but of `A, B; trong đó đồng chí B giữ chức …` the last alone.
        let mut next = last.tokens.start;
        let in_list = |other: &&Appearance| {
            let joint = other.tokens.end..std::mem::replace(&mut next, other.tokens.start);
            alone && other.positions.is_empty() && is_joint(self.source, joint)
        };
        let many = others.iter().rev().take_while(in_list).count();
        for other in others.iter_mut().rev().take(many.max(usize::from(pair))) {
            other.positions.extend(given.iter().cloned());
        }
        last.positions.append(&mut given);
        self.at = end;
        true
    }

    /// `Thừa ủy quyền của Chủ tịch nước, …`: the position of someone who is not there.
    fn of_another(&mut self) -> bool {
        let Some((Post::Proxy, len)) = self.source.longest::<Post>(self.at, self.end) else { return false };
        let Some(position) = position_at(self.source, self.at + len, self.end) else { return false };
        let end = position.tokens.end;
        // `Thay mặt Chủ tịch UBND xã Lê Văn An, …` names him.
        let nameless = self.kind(end) == Some(Kind::Comma) && self.name_within(&[position]).is_none();
        if nameless {
            self.at = end;
        }
        nameless
    }

    fn names_behind(&self, at: usize) -> bool {
        let at = self.honorific(at).map_or(at, |(_, behind)| behind).min(self.end);
        name_at(self.source, at, self.end, Hint::Address).is_some()
    }

    pub(super) fn follows_and(&self) -> bool {
        let at = self.source.at(self.at..self.end);
        at.follows::<Function>(2) == Some(Function::And)
    }

    pub(super) fn has_position_behind(&self, name: &Range<usize>) -> bool {
        let sign = matches!(self.kind(name.end), Some(Kind::Comma | Kind::Dash | Kind::Open));
        sign && begins_position(self.source, name.end + 1, self.end)
    }

    /// Adds someone, with the positions behind the name.
    pub(super) fn add(&mut self, start: usize, mut positions: Positions, name: Range<usize>) {
        let mut end = name.end;
        let has_some = !positions.is_empty();
        if let Some((behind, after)) = self.positions_behind(&name, has_some) {
            positions.extend(behind);
            end = after;
        }
        if positions.is_empty() || self.all_share && !has_some && self.shares_beside_own(start) {
            positions.insert_many(0, self.shared.iter().cloned());
        } else {
            self.shared.clear();
        }
        self.found.push(Appearance { name, positions, tokens: start..end });
        self.at = end;
        self.listed = true;
    }

    /// Whether someone with own positions has the shared ones too. What one alone may be in a body is, behind a
    /// semicolon, that of others: `các đồng chí nguyên Bí thư: A, B; C, Chủ tịch UBND huyện`.
    fn shares_beside_own(&self, start: usize) -> bool {
        let is_member = |held: &Position| self.source.is_at(Post::Member, held.tokens.start, held.tokens.end);
        let apart = start > self.start && self.source.tokens[start - 1].kind == Kind::Semicolon;
        !apart || self.shared.iter().all(is_member)
    }

    fn positions_behind(&self, name: &Range<usize>, has_some: bool) -> Option<(Positions, usize)> {
        let behind = self.behind_aside(name.end);
        let sign = matches!(self.kind(behind), Some(Kind::Comma | Kind::Dash | Kind::Open));
        let at = behind + usize::from(sign);
        let at = match self.source.longest::<Post>(at, self.end) {
            Some((Post::Joint, len)) => at + len,
            _ => at,
        };
        let (mut behind, mut end) = positions(self.source, at, self.end);
        // `Bí thư A, Phó Bí thư B`: positions that the next name follows are that one's.
        if let Some((n, _)) = self.name_within(&behind) {
            if has_some {
                return None;
            }
            let joined = self.source.tokens[behind[n].tokens.start - 1].kind == Kind::Word;
            if joined && n > 0 {
                behind.truncate(n);
                end = behind[n - 1].tokens.end;
            }
        }
        // `A, Chi ủy viên: B`: what a colon follows is the next one's. So is, where each has the own before the name,
        // what an address follows: `Trưởng phòng A, Trưởng Công an huyện Thượng tá B`.
        let labels = self.kind(end) == Some(Kind::Colon) && self.names_behind(end + 1);
        let addresses = || has_some && self.honorific(end).is_some() && self.names_behind(end);
        if labels || addresses() {
            behind.pop();
            end = behind.last()?.tokens.end;
        }
        behind.last()?;
        if self.kind(name.end) == Some(Kind::Open) && self.kind(end) == Some(Kind::Close) {
            end += 1;
        }
        Some((behind, end))
    }
}

/// Whether some tokens are `và` alone.
pub(super) fn is_and(source: &Source<'_, '_>, joint: Range<usize>) -> bool {
    source.exactly(&joint) == Some(Function::And)
}

/// Whether some tokens only join the names of a list.
fn is_joint(source: &Source<'_, '_>, mut tokens: Range<usize>) -> bool {
    let joins =
        |at: usize| matches!(source.tokens[at].kind, Kind::Comma | Kind::Semicolon) || source.and(at, at + 1).is_some();
    tokens.len() <= MOST_JOINING && tokens.all(joins)
}

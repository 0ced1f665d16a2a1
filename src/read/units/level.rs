//! Levels that a body's own words leave open: shared with the next body of a list, or those of the unit at home.

use std::ops::Range;

use smallvec::SmallVec;

use super::body::{Body, is_mark};
use super::list::Seen;
use super::organs::leads_party;
use crate::lex::Kind;
use crate::lexicon::{MeetingCue, MeetingKind, Officer, PluralHead, Post, UnitWord, Venue};
use crate::read::source::Source;
use crate::value::{Level, Organ, Value};

/// The most tokens between two bodies of a list: `HĐND, UBND quận`, `UVBTV, Trưởng Ban Tuyên giáo Quận ủy`.
const LONGEST_JOINT: usize = 8;

/// The boards that advise a party committee: not every level has them, so a bare one is the one named more fully.
const BOARDS: [Organ; 3] = [Organ::PropagandaBoard, Organ::MassMobilisationBoard, Organ::InternalAffairsBoard];

/// Gives each body of a list the level that stands once, behind the last: `Ban Tổ chức, Văn phòng Huyện ủy`.
pub(super) fn share(source: &Source<'_, '_>, seen: &mut [Seen], held: &[Organ]) {
    for n in (1..seen.len()).rev() {
        let [this, next] = &mut seen[n - 1..=n] else { return };
        let joint = this.body.tokens.end..next.body.tokens.start;
        let open = this.body.is_bare() && this.body.organ != Organ::Department;
        if !open || next.body.member || joint.len() > LONGEST_JOINT || held.contains(&this.body.organ) {
            continue;
        }
        let Some(officers) = joined(source, joint.start, joint.end) else { continue };
        // `tại phòng họp Ban Thường vụ, Đảng ủy xã tổ chức`: the next holds the meeting there.
        if is_in_house(source, this.body.tokens.start) && source.tokens[joint.start].kind == Kind::Comma {
            continue;
        }
        match next.body.level.filter(|&level| fits(this.body.organ, level)) {
            Some(level) => {
                this.body.level = Some(level);
                // `Đảng ủy, UBND phường Tân An`
                let named = |name: &Range<usize>| !officers && names_unit(source, name.start);
                this.body.name = next.body.name.clone().filter(named);
            }
            None => this.generic |= next.generic && !officers,
        }
    }
    for n in 1..seen.len() {
        let [last, this] = &mut seen[n - 1..=n] else { return };
        let open = this.body.is_bare() && this.body.organ != Organ::Department;
        let joint = last.body.tokens.end..this.body.tokens.start;
        // `Ủy viên Ban Thường vụ Huyện ủy, Trưởng Ban Tổ chức`
        let of_host = this.body.organ == Organ::OrganisationBoard && this.body.needs_host;
        let joined = || joined(source, joint.start, joint.end);
        // `các huyện ủy, thị ủy`
        let small = !source.tokens[this.body.tokens.start].is_capital();
        this.generic |= last.generic && small && this.body.name.is_none() && joined() == Some(false);
        if open && joined().is_some_and(|officers| !officers || of_host) {
            this.body.level = last.body.level.filter(|&level| level != Level::Central && fits(this.body.organ, level));
        }
    }
}

/// Whether a body only tells whose a room or a house is: `phòng họp Ban Thường vụ`.
fn is_in_house(source: &Source<'_, '_>, body: usize) -> bool {
    matches!(source.longest_before(0, body), Some((Venue::Hall | Venue::Building, _)))
}

/// Whether the name at a token is that of a unit, whose kind stands before it: `phường Tân An`.
fn names_unit(source: &Source<'_, '_>, name: usize) -> bool {
    matches!(source.longest_before(0, name), Some((UnitWord::Unit(_), _)))
}

/// Whether some tokens only join two bodies, and if so, whether an officer's title is among them.
fn joined(source: &Source<'_, '_>, start: usize, end: usize) -> Option<bool> {
    let mut at = start;
    let mut officers = false;
    while at < end {
        // `tham gia Ban Chấp hành và giữ chức Bí thư Tỉnh ủy`
        let given = source.longest::<Post>(at, end).filter(|&(post, _)| post == Post::Given).map(|(_, len)| len);
        if let Some(len) = source.longest::<Officer>(at, end).map(|(_, len)| len).max(given) {
            officers = true;
            at += len;
        } else if let Some(len) = source.and(at, end) {
            at += len;
        } else if is_mark(source, at) {
            at += 1;
        } else {
            return None;
        }
    }
    (end > start).then_some(officers)
}

/// Gives the bodies whose level is still open that of the unit at home: in a ward's report `Đảng ủy` is the ward's.
pub(super) fn settle(source: &Source<'_, '_>, seen: &mut [Seen], held: &[Organ]) {
    let home = home(source, seen);
    let (mut cell, mut boards) = (None, BOARDS.map(|_| None));
    for Seen { body, .. } in seen.iter().filter(|seen| seen.body.level.is_some()) {
        if body.organ == Organ::Cell {
            cell = cell.or(body.level);
        } else if let Some(n) = board(body.organ) {
            boards[n] = boards[n].or(body.level);
        }
    }
    let party = only_named(seen);
    let committee = only_committee(seen);
    for n in 1..seen.len() {
        let host = host_before(source, seen, n).filter(|&level| fits(seen[n].body.organ, level));
        seen[n].body.level = seen[n].body.level.or(host);
    }
    for Seen { body, .. } in seen.iter_mut() {
        // `Đảng bộ` beside `Đảng bộ Công an tỉnh` is the same.
        if !body.is_bare() || body.needs_host || held.contains(&body.organ) {
            continue;
        }
        let board = board(body.organ).and_then(|n| boards[n]);
        let own = match body.organ {
            Organ::PartyOrganisation => party.filter(|&own| home.is_none_or(|home| home < own)),
            Organ::PartyCommittee => committee,
            // `UBKT Đảng ủy` is that committee's, wherever else the text speaks of districts.
            _ if body.host == Some(Organ::PartyCommittee) => committee,
            _ => None,
        };
        let of_cell = body.host == Some(Organ::Cell) || body.organ == Organ::CellCommittee;
        let level = if of_cell { cell } else { board.or(own).or(home) };
        body.level = level.filter(|&level| fits(body.organ, level));
    }
}

/// The level of the party body that is told to hold the meeting of a bare committee, right before it in its sentence:
/// `Đảng ủy khối Doanh nghiệp tỉnh tổ chức Hội nghị BCH Đảng bộ`.
fn host_before(source: &Source<'_, '_>, seen: &[Seen], n: usize) -> Option<Level> {
    let (host, Body { tokens, organ, .. }) = (&seen[n - 1].body, &seen[n].body);
    let (_, len) = source.longest_before::<MeetingKind>(0, tokens.start)?;
    let held = matches!(source.longest_before(0, tokens.start - len), Some((MeetingCue::Opens | MeetingCue::Meets, _)));
    let within = source.layout.sentence_at(tokens.start)?.tokens().start <= host.tokens.start;
    let held = held && within && *organ == Organ::ExecutiveCommittee && seen[n].body.is_bare();
    host.level.filter(|_| held && leads_party(host.organ))
}

/// Which of the boards a body is.
fn board(organ: Organ) -> Option<usize> {
    BOARDS.iter().position(|&board| board == organ)
}

/// The party bodies that are named after what they belong to, without a level of their own: `Đảng bộ Công an tỉnh`.
pub(super) fn held(seen: &[Seen]) -> SmallVec<[Organ; 4]> {
    let is_holders = |body: &&Body| leads_party(body.organ) && body.name.is_some() && body.level.is_none();
    let mut held = SmallVec::new();
    for body in seen.iter().map(|seen| &seen.body).filter(is_holders) {
        if !held.contains(&body.organ) {
            held.push(body.organ);
        }
    }
    held
}

/// The level of the party organisation that alone is named, and so is meant where none is.
fn only_named(seen: &[Seen]) -> Option<Level> {
    let mut named = seen.iter().map(|seen| &seen.body);
    let first = named.find(|body| body.organ == Organ::PartyOrganisation && body.name.is_some())?.level;
    let other = |body: &Body| body.organ == Organ::PartyOrganisation && body.level.is_some_and(|l| Some(l) != first);
    (!named.any(other)).then_some(first).flatten()
}

/// The level of the only party committee that is no district's, and so is meant by a bare `Đảng ủy`.
fn only_committee(seen: &[Seen]) -> Option<Level> {
    let is_own = |level: &Level| fits(Organ::PartyCommittee, *level);
    let committees = seen.iter().filter(|seen| seen.body.organ == Organ::PartyCommittee && !seen.generic);
    let mut levels = committees.filter_map(|seen| seen.body.level).filter(is_own);
    let first = levels.next()?;
    levels.all(|level| level == first).then_some(first)
}

/// The level that the text speaks of most: of its bodies, and of single units.
fn home(source: &Source<'_, '_>, seen: &[Seen]) -> Option<Level> {
    let mut votes: SmallVec<[(Level, usize); 8]> = SmallVec::new();
    let mut vote = |level: Level| match votes.iter_mut().find(|(voted, _)| *voted == level) {
        Some((_, count)) => *count += 1,
        None => votes.push((level, 1)),
    };
    for Seen { body, generic, .. } in seen {
        if let Some(level) = body.level.filter(|&level| level != Level::Central && !body.member && !generic) {
            vote(level);
        }
    }
    let host = seen.iter().find(|seen| leads_party(seen.body.organ)).and_then(|first| first.body.level);
    let mut names = seen.iter().map(|seen| &seen.body).filter(|body| holds_units(body)).peekable();
    let end = source.tokens.len();
    for at in source.landmarks.of_units(0..end) {
        match source.longest::<UnitWord>(at, end) {
            Some((UnitWord::Unit(level), _)) => {
                while names.next_if(|name| name.tokens.end <= at).is_some() {}
                let in_name = names.peek().is_some_and(|name| name.tokens.start < at);
                if !in_name && !is_one_of_many(source, at) {
                    vote(level);
                }
            }
            Some((UnitWord::Bloc, _)) if source.tokens[at].is_capital() => vote(Level::Bloc),
            // A bare `Công ty` in the report of its party organisation.
            Some((UnitWord::Holder(Some(level)), len))
                if Some(level) == host
                    && source.tokens[at].is_capital()
                    && source.tokens.get(at + len).is_none_or(|next| !next.is_capital()) =>
            {
                vote(level);
            }
            _ => {}
        }
    }
    let most = votes.iter().map(|&(_, count)| count).max()?;
    votes.into_iter().find(|&(_, count)| count == most).map(|(level, _)| level)
}

/// Whether a body is one of a bloc or a company, in whose name units may stand: `tỉnh` in `Khối Doanh nghiệp tỉnh`,
/// `TX` in `Điện lực TX`.
fn holds_units(body: &Body) -> bool {
    matches!(body.level, Some(Level::Bloc | Level::Enterprise))
}

/// Whether several of what is named here are meant: `các xã`, `20 xã`.
pub(in crate::read) fn is_one_of_many(source: &Source<'_, '_>, at: usize) -> bool {
    let plural = source.at(at..at + 1).follows::<PluralHead>(2).is_some();
    let counted = at.checked_sub(1).and_then(|before| source.mention_at(before));
    plural || counted.is_some_and(|n| matches!(source.mentions[n].value, Value::Number(_) | Value::Ratio(_)))
}

/// Whether units of two levels are of one kind of several: `xã, thị trấn`, `huyện, thành phố`.
pub(super) fn are_peers(one: Level, other: Level) -> bool {
    use Level::{City, Commune, RuralDistrict, SpecialZone, Town, Township, UrbanDistrict, Ward};
    let lower = |level| matches!(level, Ward | Commune | Township | SpecialZone);
    let upper = |level| matches!(level, UrbanDistrict | RuralDistrict | Town | City);
    lower(one) && lower(other) || upper(one) && upper(other)
}

/// Whether a body of this kind can stand at a level.
fn fits(organ: Organ, level: Level) -> bool {
    use Level::{Agency, Bloc, Central, Commune, Enterprise, School, SpecialZone, Township, Village, Ward};
    let is_unit = !matches!(level, Central | Village | Bloc | Enterprise | School | Agency);
    match organ {
        Organ::PartyCommittee => {
            matches!(level, Ward | Commune | Township | SpecialZone | Bloc | Enterprise | School | Agency)
        }
        Organ::PartyOrganisation
        | Organ::ExecutiveCommittee
        | Organ::StandingCommittee
        | Organ::InspectionCommission
        | Organ::OrganisationBoard
        | Organ::PropagandaBoard
        | Organ::MassMobilisationBoard
        | Organ::InternalAffairsBoard
        | Organ::Office => level != Village,
        Organ::PeoplesCouncil
        | Organ::PeoplesCommittee
        | Organ::Police
        | Organ::Military
        | Organ::Court
        | Organ::Procuracy => is_unit,
        Organ::Department => false,
        _ => level != Central,
    }
}

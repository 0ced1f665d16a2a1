//! Those who hold a position that stands before them: `Chủ tịch HĐND là bà …`, `hai Phó Chủ tịch gồm các ông …`.

use std::ops::Range;

use super::names::{Hint, name_at};
use super::positions::Positions;
use super::walk::{Walk, is_and};
use crate::lex::Kind;
use crate::lexicon::{Function, Holds, Honorific, MeetingCue, Numeral, PluralHead};
use crate::value::Value;

/// The most terms of office between a position and its holder: `khóa XV, nhiệm kỳ 2016-2021`.
const MOST_TERMS: usize = 2;

/// The most tokens from where a position is given or taken to the position: `cho thôi làm nhiệm vụ`.
const FARTHEST_MOVE: usize = 6;

impl Walk<'_, '_, '_> {
    /// Whoever holds positions that end at a token, by address, and whether further names hold them as well.
    pub(super) fn holder(&self, end: usize) -> Option<(Range<usize>, bool)> {
        // `Đoàn Chủ tịch gồm các đồng chí …`: they lead the congress, and none is its chairman.
        let presidium = |before: usize| self.source.is_at(MeetingCue::Leads, before, self.end);
        if self.at.checked_sub(1).filter(|&before| before >= self.start).is_some_and(presidium) {
            return None;
        }
        let behind_terms = self.behind_terms(end);
        let link = match self.source.longest::<Holds>(behind_terms, self.end) {
            Some((Holds::Is, len)) => Some(behind_terms + len),
            Some((Holds::Of, len)) if self.is_moved() => Some(behind_terms + len),
            _ => None,
        };
        let from = link.unwrap_or(end);
        let comma = self.kind(from) == Some(Kind::Comma);
        // `ý kiến của Chủ tịch UBND xã đối với ông Lê Văn An`
        let of = self.source.at(self.at..self.end).follows::<Function>(2) == Some(Function::Of);
        if of && (link.is_some() || comma) {
            return None;
        }
        let sign = usize::from(comma || matches!(self.kind(from), Some(Kind::Colon | Kind::Dash)));
        let address = self.honorific(from + sign);
        let each = address.is_none_or(|(word, _)| matches!(word, Honorific::Comrade | Honorific::Title));
        let many = !each || self.is_of_several();
        let name = match address {
            Some((word, behind)) => self.addressed_name(word, behind).filter(|_| each || link.is_some())?,
            // `hai Phó Chủ tịch là Lê Văn An và …`
            None => name_at(self.source, link? + sign, self.end, Hint::None)?,
        };
        // `Bí thư Chi bộ thôn 3, đồng chí Lê Văn An, cho biết`, but of `Chủ tịch UBND xã, ông Lê Văn An, ông …` each
        // may be someone else.
        let apart = comma && (self.has_position_behind(&name) || !many && self.goes_on_with_address(name.end));
        (!apart).then_some((name, many))
    }

    /// Whether the position here is given or taken: `bầu bổ sung chức danh Chủ tịch UBND xã`.
    fn is_moved(&self) -> bool {
        let mut before = self.at.saturating_sub(FARTHEST_MOVE).max(self.start)..self.at;
        before.any(|at| self.source.is_at(Holds::Moved, at, self.at))
    }

    /// Gives positions to their holder, and keeps them for the names behind where several hold them.
    pub(super) fn hold(&mut self, held: Positions, name: Range<usize>, many: bool) {
        let shared = if many { held.clone() } else { Positions::new() };
        self.add(self.at, held, name);
        self.all_share = many;
        self.shared = shared;
    }

    /// Whether the address here goes on with a list of addressed people: `ông Lê Văn An, ông …`.
    pub(super) fn goes_on_with_list(&self) -> bool {
        let Some(last) = self.found[self.first..].last() else { return false };
        let joint = last.tokens.end..self.at;
        let sign = joint.len() == 1 && matches!(self.kind(joint.start), Some(Kind::Comma | Kind::Semicolon));
        last.tokens.start < last.name.start && (sign || is_and(self.source, joint))
    }

    fn goes_on_with_address(&self, at: usize) -> bool {
        let comma = usize::from(self.kind(at) == Some(Kind::Comma));
        let joint = self.source.and(at, self.end).unwrap_or(comma);
        joint > 0 && self.honorific(at + joint).is_some()
    }

    /// Whether the positions here are those of several: `các Phó Chủ tịch`, `hai Phó Chủ tịch`, `4 Phó Chủ tịch`.
    pub(super) fn is_of_several(&self) -> bool {
        let here = self.source.at(self.at..self.end);
        let counted = here.follows::<Numeral>(1).is_some_and(|number| number != Numeral::Digit(1));
        let number = self.at.checked_sub(1).and_then(|before| self.source.mention_at(before));
        let numbered = number.is_some_and(|n| matches!(self.source.mentions[n].value, Value::Number(_)));
        here.follows::<PluralHead>(2).is_some() || counted || numbered
    }

    /// Behind the terms of office at a token: `nhiệm kỳ 2016-2021`, `khóa XV`.
    fn behind_terms(&self, at: usize) -> usize {
        let behind_one = |&at: &usize| {
            let n = self.source.mention_at(at).filter(|_| at < self.end)?;
            let is_term = matches!(self.source.mentions[n].value, Value::Period(_) | Value::Ordinal(_));
            let behind = self.source.place(n).end;
            let comma =
                usize::from(self.kind(behind) == Some(Kind::Comma) && self.source.mention_at(behind + 1).is_some());
            is_term.then_some(behind + comma)
        };
        std::iter::successors(Some(at), behind_one).take(MOST_TERMS + 1).last().unwrap_or(at)
    }
}

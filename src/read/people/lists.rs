//! Names in lists: in brackets behind their number, and with neither address nor position before them.

use super::Appearance;
use super::names::{Hint, name_at};
use super::positions::{Positions, joint};
use super::walk::Walk;
use crate::lex::Kind;
use crate::lexicon::{Caption, PluralHead, UnitWord};

/// How far before a bracket with names their number may end: `02 đồng chí (…)`.
const NUMBER_BEFORE: usize = 3;

/// The most names in one bracket.
const MOST_IN_BRACKET: usize = 40;

/// The most tokens of a list of places before the one in question.
const LONGEST_LIST_OF_PLACES: usize = 40;

impl Walk<'_, '_, '_> {
    /// `02 đảng viên (Nguyễn Thị Hạnh, Dương Hải Yến)`: names in a bracket behind their number.
    pub(super) fn bracket(&mut self) -> bool {
        if self.kind(self.at) != Some(Kind::Open) {
            return false;
        }
        let counted = (1..=NUMBER_BEFORE)
            .any(|back| self.at.checked_sub(back).is_some_and(|at| self.source.mention_at(at).is_some()));
        let mut names = Vec::new();
        let mut at = self.at + 1;
        while counted && at < self.end && names.len() < MOST_IN_BRACKET {
            let Some(name) = name_at(self.source, at, self.end, Hint::None) else { break };
            at = joint(self.source, name.end, self.end);
            let closed = self.kind(name.end) == Some(Kind::Close);
            names.push(name);
            if closed {
                for name in names {
                    self.found.push(Appearance { tokens: name.clone(), name, positions: Positions::new() });
                }
                self.at = at;
                return true;
            }
        }
        false
    }

    /// A name with neither address nor position before it: in a list of people, or at the head of a clause with a
    /// position behind it.
    pub(super) fn bare_name(&mut self) -> bool {
        let before = (self.at > self.start).then(|| self.source.tokens[self.at - 1].kind);
        let heads = matches!(before, None | Some(Kind::Colon | Kind::Semicolon | Kind::Bullet | Kind::Dot))
            && !self.follows_caption();
        let goes_on = self.listed && (before == Some(Kind::Comma) || heads || self.follows_and());
        if !heads && !goes_on || goes_on && self.is_among_places() {
            return false;
        }
        let hint = if goes_on { Hint::Address } else { Hint::None };
        let Some(name) = name_at(self.source, self.at, self.end, hint) else { return false };
        let positioned = self.has_position_behind(&name);
        let plain = goes_on && name_at(self.source, self.at, self.end, Hint::None).is_some();
        let alone = !self.shared.is_empty() || self.kind(name.end).is_none_or(|next| next != Kind::Word);
        if !positioned && !(plain && (name.len() > 2 || alone)) {
            return false;
        }
        self.add(self.at, Positions::new(), name);
        true
    }

    /// Whether the word for a picture stands before a colon here: `Ảnh: Lê Văn An`.
    fn follows_caption(&self) -> bool {
        let colon = self.at.checked_sub(1).filter(|&colon| self.kind(colon) == Some(Kind::Colon));
        colon.is_some_and(|colon| self.source.longest_before::<Caption>(self.start, colon).is_some())
    }

    /// Whether a list of places goes on: `các xã Vị Trung 1, Vĩnh Trung và Vĩnh Tường`, `3 xã Vĩnh Trung, Hồ Sơn`.
    fn is_among_places(&self) -> bool {
        let floor = self.start.max(self.at.saturating_sub(LONGEST_LIST_OF_PLACES));
        let in_list = |&at: &usize| {
            let token = self.source.tokens[at];
            let and = self.source.and(at, at + 1).is_some();
            token.is_capital() || matches!(token.kind, Kind::Comma | Kind::Digits) || and
        };
        let list = (floor..self.at).rev().take_while(in_list).last().unwrap_or(self.at);
        let unit = self.source.longest_before::<UnitWord>(floor, list);
        unit.is_some_and(|(_, len)| {
            let unit = list - len;
            let counted = unit > floor && self.source.tokens[unit - 1].kind == Kind::Digits;
            counted || self.source.at(unit..list).follows::<PluralHead>(1).is_some()
        })
    }
}

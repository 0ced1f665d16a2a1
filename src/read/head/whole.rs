//! The unit that a text speaks of as a whole, without its name: `toàn tỉnh`.

use std::ops::Range;

use super::place::{Place, Unit};
use crate::lex::Kind;
use crate::lexicon::{Actor, PluralHead, UnitWord};
use crate::model::PartyUnit;
use crate::read::source::Source;
use crate::value::Level;

/// How many sentences may tell what a text is about.
const LEAD: usize = 3;

/// A unit that is spoken of as a whole.
#[derive(Clone, Debug)]
pub(super) struct Whole {
    tokens: Range<usize>,
    level: Level,
}

impl Whole {
    /// Whether a unit that is named behind it is only a part of it: `toàn tỉnh tiếp 65 đoàn; TP. An Sơn 3 đoàn`.
    pub(super) fn holds(&self, place: &Place) -> bool {
        let Unit::Of(level) = place.unit else { return false };
        let below = match self.level {
            Level::Province | Level::City => level > self.level,
            Level::UrbanDistrict | Level::RuralDistrict | Level::Town => level >= Level::Ward,
            _ => false,
        };
        below && level <= Level::SpecialZone && place.tokens.start > self.tokens.start
    }

    /// As a text's own unit.
    pub(super) fn unit<'t>(self, source: &Source<'_, 't>) -> PartyUnit<'t> {
        PartyUnit {
            span: source.span(self.tokens.clone()),
            text: source.given(self.tokens).into(),
            organ: None,
            level: Some(self.level),
            name: None,
            parent: None,
        }
    }
}

/// The first one that does something in the first sentences.
pub(super) fn first(source: &Source<'_, '_>) -> Option<Whole> {
    source.layout.sentences.iter().take(LEAD).find_map(|sentence| {
        let Range { start, end } = sentence.tokens();
        source.landmarks.of_units(start..end).find_map(|at| whole(source, start, at, end))
    })
}

/// `toàn tỉnh` with its unit at a token, at the head of a clause: `dẫn đầu toàn tỉnh` tells of another one.
fn whole(source: &Source<'_, '_>, start: usize, at: usize, end: usize) -> Option<Whole> {
    let (UnitWord::Unit(level), len) = source.longest(at, end)? else { return None };
    let all = at.checked_sub(1).filter(|&all| all >= start)?;
    let is_whole = matches!(source.longest(all, end), Some((Actor, actor)) if actor == len + 1);
    let heads = all == start || source.tokens[all - 1].kind != Kind::Word;
    let acts = source.token(at + len, end).is_some_and(|next| next.kind == Kind::Word && !next.is_capital());
    let several = source.longest::<PluralHead>(all, end).is_some();
    (is_whole && heads && acts && !several).then(|| Whole { tokens: at..at + len, level })
}

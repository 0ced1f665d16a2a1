//! What stands between a name and the positions behind it: a place in a picture, an age, a year of birth.

use std::ops::Range;

use super::positions::begins_position;
use super::walk::Walk;
use crate::lex::Kind;
use crate::lexicon::{Age, Born, Honorific};
use crate::value::Value;

/// The most tokens of a bracket that tells of someone.
const LONGEST_BRACKET: usize = 12;

/// The most tokens between commas that tell of someone: `sinh ngày 12 tháng 5 năm 1975`.
const LONGEST_INSERTION: usize = 10;

impl Walk<'_, '_, '_> {
    /// Behind an aside on the one named before a token, where a position may follow: `(bên phải),`, `, 45 tuổi,`.
    pub(super) fn behind_aside(&self, at: usize) -> usize {
        self.bracket_end(at).or_else(|| self.insertion_end(at)).unwrap_or(at)
    }

    /// The end of a bracket that holds no position, with a mark or a position behind it.
    fn bracket_end(&self, at: usize) -> Option<usize> {
        let end = self.source.behind_bracket(at, self.end, LONGEST_BRACKET)?;
        let holds_position = begins_position(self.source, at + 1, self.end);
        let goes_on =
            || matches!(self.kind(end), Some(Kind::Comma | Kind::Dash)) || begins_position(self.source, end, self.end);
        (!holds_position && goes_on()).then_some(end)
    }

    /// The end of what stands between a comma and the next, where that tells an age, a birth or a degree.
    fn insertion_end(&self, at: usize) -> Option<usize> {
        if self.kind(at) != Some(Kind::Comma) {
            return None;
        }
        let words = self.source.tokens[at + 1..self.end].iter().take(LONGEST_INSERTION);
        let end = at + 1 + words.clone().position(|token| matches!(token.kind, Kind::Comma | Kind::Dash))?;
        self.tells_of_person(at + 1..end).then_some(end)
    }

    fn tells_of_person(&self, words: Range<usize>) -> bool {
        let born = self.source.longest::<Born>(words.start, words.end).map(|(Born, len)| words.start + len);
        let told = self.source.mention_at(born.unwrap_or(words.start)).is_some_and(|n| {
            let value = &self.source.mentions[n].value;
            let is_birth = matches!(value, Value::Year(_) | Value::Date(_));
            let in_years = || self.source.longest_before::<Age>(words.start, words.end).is_some();
            let is_age = matches!(value, Value::Quantity(_)) && in_years();
            (if born.is_some() { is_birth } else { is_age }) && self.source.place(n).end == words.end
        });
        told || self.source.exactly::<Honorific>(&words).is_some()
    }
}

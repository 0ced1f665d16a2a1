//! The positions of someone, each once.

use std::collections::HashMap;

use smallvec::SmallVec;

use crate::model::Role;
use crate::read::folded::Folded;
use crate::text::Span;

/// How many positions are compared one by one; those of whoever has more are found by their words.
const FEW: usize = 8;

/// A position and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held<'t> {
    pub(super) span: Span,
    pub(super) text: &'t str,
    pub(super) former: bool,
    /// Whether it is a new one even where it is like an earlier one.
    pub(super) given: bool,
}

/// The positions of someone, who mostly has one or two.
#[derive(Debug, Default)]
pub(super) struct Roles<'t> {
    held: SmallVec<[Held<'t>; 2]>,
    /// Of few there is none.
    by_words: Option<Box<ByWords<'t>>>,
}

/// What is known of a position by those held already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Like {
    /// It is one of them.
    Same,
    /// It is the beginning of an earlier one.
    Shorter,
    /// It goes on where an earlier one ends.
    Longer(usize),
    Other,
}

impl<'t> Roles<'t> {
    pub(super) fn len(&self) -> usize {
        self.held.len()
    }

    /// Adds a position, where it is not a shorter or the same form of one of the `earlier`, which were there before
    /// this appearance.
    pub(super) fn add(&mut self, position: Held<'t>, earlier: usize) {
        let like = match &self.by_words {
            Some(by_words) => by_words.like(position.text, earlier),
            None => like(&self.held, position.text, earlier),
        };
        let at = match like {
            Like::Same => return,
            Like::Shorter if !position.given => return,
            Like::Longer(shorter) if !position.given => {
                self.held[shorter] = position;
                shorter
            }
            _ => {
                self.held.push(position);
                self.held.len() - 1
            }
        };
        if let Some(by_words) = &mut self.by_words {
            by_words.insert(position.text, at);
        } else if self.held.len() > FEW {
            self.by_words = Some(Box::new(ByWords::new(&self.held)));
        }
    }

    pub(super) fn into_roles(self) -> impl ExactSizeIterator<Item = Role<'t>> {
        self.held.into_iter().map(|Held { span, text, former, .. }| Role { span, text: text.into(), former })
    }
}

/// What a position is to few, by comparison with each.
fn like(held: &[Held<'_>], text: &str, earlier: usize) -> Like {
    if held.iter().any(|known| Folded(known.text).begins_with(Folded(text)) == Some(true)) {
        return Like::Same;
    }
    let earlier = &held[..earlier];
    if earlier.iter().any(|known| Folded(known.text).begins_with(Folded(text)).is_some()) {
        return Like::Shorter;
    }
    let shorter = earlier.iter().position(|known| Folded(text).begins_with(Folded(known.text)).is_some());
    shorter.map_or(Like::Other, Like::Longer)
}

/// The positions of one who has many, word by word.
#[derive(Debug)]
struct ByWords<'t> {
    /// What each word leads to from the words before it.
    next: HashMap<(usize, Folded<'t>), usize>,
    /// By number, the first for no words.
    begun: Vec<Begun>,
}

/// What begins with some words.
#[derive(Clone, Copy, Debug)]
struct Begun {
    /// The first position that does.
    first: usize,
    /// The position that these words are all of.
    whole: Option<usize>,
}

impl<'t> ByWords<'t> {
    fn new(held: &[Held<'t>]) -> Self {
        let mut by_words = Self { next: HashMap::new(), begun: vec![Begun { first: 0, whole: None }] };
        for (at, held) in held.iter().enumerate() {
            by_words.insert(held.text, at);
        }
        by_words
    }

    /// Puts in a position by its number, which may have been that of a shorter one.
    fn insert(&mut self, text: &'t str, at: usize) {
        let mut words = 0;
        for word in text.split_whitespace() {
            words = *self.next.entry((words, Folded(word))).or_insert(self.begun.len());
            if words == self.begun.len() {
                self.begun.push(Begun { first: at, whole: None });
            }
            let begun = &mut self.begun[words];
            begun.first = begun.first.min(at);
            begun.whole = begun.whole.filter(|&whole| whole != at);
        }
        self.begun[words].whole = Some(at);
    }

    /// What a position is to them.
    fn like(&self, text: &'t str, earlier: usize) -> Like {
        let mut words = 0;
        let mut shorter: Option<usize> = None;
        for word in text.split_whitespace() {
            let whole = self.begun[words].whole.filter(|&whole| whole < earlier);
            shorter = shorter.into_iter().chain(whole).min();
            match self.next.get(&(words, Folded(word))) {
                Some(&next) => words = next,
                None => return shorter.map_or(Like::Other, Like::Longer),
            }
        }
        match self.begun[words] {
            Begun { whole: Some(_), .. } => Like::Same,
            Begun { first, .. } if first < earlier => Like::Shorter,
            _ => shorter.map_or(Like::Other, Like::Longer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ByWords, Held, Like, like};
    use crate::text::Span;

    #[test]
    fn many_are_like_few() {
        let known = [
            "Bí thư Đảng ủy xã Tân An",
            "Chủ tịch",
            "Chủ tịch UBND xã",
            "Trưởng ban",
            "TRƯỞNG BAN\nPháp chế",
            "Bí thư Đảng ủy",
        ];
        let held = known.map(|text| Held { span: Span::new(0, 0), text, former: false, given: false });
        let by_words = ByWords::new(&held);
        let cases = [
            ("Bí thư", 6, Like::Shorter),
            ("Bí thư", 0, Like::Other),
            ("BÍ THƯ Đảng ủy", 6, Like::Same),
            ("Bí thư Đảng ủy", 0, Like::Same),
            ("Bí thư Đảng ủy xã", 6, Like::Shorter),
            ("Bí thư Đảng ủy xã Tân An 2", 6, Like::Longer(0)),
            ("Bí thư Đảng ủy phường", 6, Like::Longer(5)),
            ("Bí thư Đảng ủy phường", 5, Like::Other),
            ("chủ tịch UBND xã Tân An", 6, Like::Longer(1)),
            ("Chủ tịch UBND", 3, Like::Shorter),
            ("Chủ tịch UBND", 2, Like::Longer(1)),
            ("Trưởng ban Pháp", 4, Like::Longer(3)),
            ("Trưởng ban Pháp chế", 4, Like::Same),
            ("Trưởng thôn", 6, Like::Other),
        ];
        for (text, earlier, expected) in cases {
            assert_eq!(like(&held, text, earlier), expected, "{text}");
            assert_eq!(by_words.like(text, earlier), expected, "{text}");
        }
    }

    #[test]
    fn a_longer_one_takes_the_place_of_a_shorter() {
        let held = ["Bí thư", "Chủ tịch"].map(|text| Held { span: Span::new(0, 0), text, former: false, given: false });
        let mut by_words = ByWords::new(&held);
        by_words.insert("Bí thư Đảng ủy", 0);
        assert_eq!(by_words.like("Bí thư", 2), Like::Shorter);
        assert_eq!(by_words.like("Bí thư Đảng ủy", 2), Like::Same);
        assert_eq!(by_words.like("Bí thư Huyện ủy", 2), Like::Other);
        assert_eq!(by_words.like("Bí thư Đảng ủy xã", 2), Like::Longer(0));
    }
}

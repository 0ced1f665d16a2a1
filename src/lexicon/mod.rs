//! The vocabulary, as data: one table a kind of term, one row a phrase, and a trie over word ids built once from all.
//!
//! Rows are written in small letters with the tone mark in its newer place (`ủy`, `hòa`); capitals, the older place
//! and `i` for `y` are made from that.

mod numbered;
mod overlaid;
mod parts;
mod spelling;
mod steps;
mod tables;
mod terms;
mod trie;
mod words;

use once_cell::sync::Lazy;

pub(crate) use parts::{answered, answers, begins_handling, is_name, tell_rest, tells_taking};
pub(crate) use spelling::{Case, in_small_letters};
pub(crate) use tables::figures::yields::YIELDS;
pub(crate) use terms::*;
pub(crate) use trie::{PhraseTable, Phrases};
pub(crate) use words::{Sixteen, Spelt, WordId};

use numbered::Numbered;
use trie::{PhraseBook, Trie};
use words::Words;

/// All words and phrases that the crate knows.
#[derive(Debug)]
pub(crate) struct Lexicon {
    words: Words,
    /// The words of one ASCII character, by that, since marks are many.
    of_ascii: [WordId; 128],
    trie: Trie,
    /// By word: the kinds of term whose phrases end in it, a bit each.
    endings: Numbered<u128, { WordId::MOST }>,
}

static LEXICON: Lazy<Lexicon> = Lazy::new(Lexicon::build);

/// The lexicon, built at the first call.
pub(crate) fn lexicon() -> &'static Lexicon {
    &LEXICON
}

impl Lexicon {
    fn build() -> Self {
        let mut words = Words::new();
        let mut phrases = PhraseBook::default();
        let mut endings = vec![0; WordId::MOST];
        tables::each(&mut |phrase, term| {
            let last = phrases.add(split(phrase).map(|word| words.intern(word)), term);
            endings[last.index()] |= term.bits();
        });
        words.add_capitals();
        let of_ascii = std::array::from_fn(|byte| words.get(char::from(byte as u8).encode_utf8(&mut [0; 4])));
        Self { of_ascii, trie: Trie::new(words.len(), phrases), words, endings: Numbered::new(endings) }
    }

    /// The id of a spelling.
    pub(crate) fn word(&self, spelling: &str) -> WordId {
        self.words.get(spelling)
    }

    /// The id and the case of the first bytes of a place in a text; no word, and small letters, where they are no
    /// spelling.
    #[inline]
    pub(crate) fn at_head(&self, head: Sixteen, len: usize) -> Spelt {
        self.words.at_head(head, len)
    }

    /// The id of a mark.
    pub(crate) fn mark(&self, mark: &str) -> WordId {
        match mark.as_bytes() {
            [byte] => self.of_ascii[usize::from(*byte) % self.of_ascii.len()],
            _ => self.word(mark),
        }
    }

    /// The id of a spelling that may mix capitals and small letters as no rule does: `TTg`, `VNđ`.
    pub(crate) fn word_of_any_case(&self, spelling: &str) -> WordId {
        let is_mixed =
            || spelling.chars().nth(1).is_some_and(char::is_uppercase) && spelling.chars().any(char::is_lowercase);
        match self.word(spelling) {
            WordId::NONE if is_mixed() => self.word(&spelling.to_lowercase()),
            id => id,
        }
    }

    /// All phrases at the head of the words. One walk finds them for all readers, whatever kinds they look for.
    #[inline]
    pub(crate) fn phrases(&self, words: impl IntoIterator<Item = WordId>) -> Phrases {
        self.trie.phrases(words)
    }

    /// What a function gives for all phrases, of which a reader that asks it of every word makes a table once.
    pub(crate) fn table<T: Clone + Default>(&self, of: impl Fn(Phrases) -> T) -> PhraseTable<T> {
        self.trie.table(of)
    }

    /// The longest of some phrases of at most `most` words that stands for an `E`, and how many words it takes.
    #[inline]
    pub(crate) fn longest<E: Entry>(&self, phrases: Phrases, most: usize) -> Option<(E, usize)> {
        self.trie.longest(phrases, most)
    }

    /// The kinds of term that some phrases stand for, as a set of bits. A reader asks this first, since most words
    /// begin nothing that it looks for.
    #[inline]
    pub(crate) fn kinds(&self, phrases: Phrases) -> u128 {
        self.trie.kinds(phrases)
    }

    /// The word that some phrases begin with.
    #[inline]
    pub(crate) fn first_word(&self, phrases: Phrases) -> WordId {
        self.trie.first_word(phrases)
    }

    /// The kinds of term whose phrases end in the word that some phrases begin with, as a set of bits. A reader that
    /// looks back asks this first.
    #[inline]
    pub(crate) fn kinds_ending(&self, phrases: Phrases) -> u128 {
        *self.endings.get(self.first_word(phrases).index())
    }
}

/// Whether one noun counts persons, and the other, in small letters like it, may count some of them anew by any name.
pub(crate) fn counts_persons_anew(one: &str, other: &str) -> bool {
    let named = || tables::indicators::persons::NAMED.iter().any(|noun| one.starts_with(noun));
    tables::indicators::persons::ANY.binary_search(&other).is_ok() && named()
}

/// Whether some words tell of an average.
pub(crate) fn tell_average(words: &str) -> bool {
    let words = words.to_lowercase();
    tables::indicators::averages::AVERAGES.iter().any(|average| words.contains(average))
}

/// Whether some words tell of a price or a level: `mức giá`, and not `giá trị sản xuất`.
pub(crate) fn tell_price(words: &str) -> bool {
    let words = words.to_lowercase();
    let words: Vec<&str> = words.split_whitespace().collect();
    let count = |phrase: &&str| {
        let runs = words.windows(phrase.split(' ').count());
        runs.filter(|run| run.iter().copied().eq(phrase.split(' '))).count()
    };
    let all = |phrases: &[&str]| phrases.iter().map(count).sum::<usize>();
    all(tables::indicators::prices::PRICES) > all(tables::indicators::prices::SUMS)
}

/// A unit with what it is counted for, where it is a usual one: those take no memory, however often they are copied.
pub(crate) fn usual_unit(parts: &(impl Iterator<Item = &'static str> + Clone)) -> Option<&'static str> {
    tables::figures::per_what::USUAL.iter().copied().find(|usual| usual.split('/').eq(parts.clone()))
}

/// The kind of a document as it is written, where it is a usual one: those take no memory, however often they are
/// copied, be the text's letters composed or not.
pub(crate) fn usual_kind(written: &str) -> Option<&'static str> {
    tables::documents::document_kinds::USUAL.iter().copied().find(|usual| *usual == written)
}

/// A phrase in small letters, one spelling and single spaces, to tell whether two are the same.
pub(crate) fn folded(phrase: &str) -> String {
    let words: Vec<_> = phrase.split_whitespace().map(|word| spelling::canonical(&word.to_lowercase())).collect();
    words.join(" ")
}

/// The words of a row as the lexer would cut them: letters, figures, and single marks.
fn split(phrase: &str) -> impl Iterator<Item = &str> {
    #[derive(PartialEq)]
    enum Class {
        Letter,
        Digit,
        Mark,
    }
    let class = |c: char| match c {
        '0'..='9' => Class::Digit,
        'a'..='z' | 'à'..='ỹ' => Class::Letter,
        c if c.is_alphabetic() || matches!(c, '²' | '³' | '₫' | '€') => Class::Letter,
        _ => Class::Mark,
    };
    let mut rest = phrase;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let first = class(rest.chars().next()?);
        let mut end = rest.find(|c| class(c) != first).unwrap_or(rest.len());
        if first == Class::Mark {
            end = rest.chars().next()?.len_utf8();
        }
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

//! One pass from text to tokens. Every later stage counts in tokens and leaves characters alone.

mod block;
mod by_kind;
mod chars;
mod glue;
mod planes;
mod token;
mod wrap;

pub(crate) use crate::lexicon::Case;
pub(crate) use by_kind::ByKind;
pub(crate) use planes::{BLOCK, first_bits, ones, planes};
pub(crate) use token::{Kind, Token};

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::lexicon::{Lexicon, Sixteen, Spelt, WordId};
use block::{Block, Bytes, Place};
use chars::Class;

/// Hardly any report has shorter lines on average.
const BYTES_OF_LINE: usize = 64;

/// The tokens of a composed text, at most `limit` of them.
///
/// The text must be shorter than 4 GiB, which the entry points see to.
pub(crate) fn lex(text: &str, lexicon: &Lexicon, limit: usize) -> Vec<Token> {
    // Vietnamese prose has a token about every five bytes, and more often where it is full of figures; one allocation
    // serves most texts.
    let tokens = Vec::with_capacity((text.len() / 4 + 4).min(limit.saturating_add(Block::LEN)));
    let breaks = Vec::with_capacity(text.len().min(limit) / BYTES_OF_LINE);
    let mut lexer = Lexer { text, lexicon, at: 0, spaced: false, tokens, breaks };
    while lexer.tokens.len() < limit && lexer.at < text.len() {
        lexer.block();
    }
    // The last block may have more.
    let Lexer { mut tokens, mut breaks, .. } = lexer;
    tokens.truncate(limit);
    breaks.truncate(breaks.partition_point(|&at| at < limit));
    wrap::join(text, &mut tokens, &breaks, lexicon);
    find_phrases(&mut tokens, lexicon);
    tokens
}

/// Finds the phrases that begin with each token. The words that most of them are settled by are looked at but once.
fn find_phrases(tokens: &mut [Token], lexicon: &Lexicon) {
    let word = |tokens: &[Token], at: usize| tokens.get(at).map_or(WordId::NONE, |token| token.word_of_phrase());
    let (mut first, mut second) = (word(tokens, 0), word(tokens, 1));
    for at in 0..tokens.len() {
        let third = word(tokens, at + 2);
        let further = tokens[at..].iter().skip(3).map(|token| token.word_of_phrase());
        let phrases = lexicon.phrases([first, second, third].into_iter().chain(further));
        tokens[at].set_phrases(phrases);
        (first, second) = (second, third);
    }
}

/// The last bytes of a text, with zeros behind them.
#[cold]
fn padded(rest: &[u8]) -> Bytes {
    let mut bytes = [0; size_of::<Bytes>()];
    bytes[..rest.len()].copy_from_slice(rest);
    bytes
}

/// Whether a line ends within a text.
pub(crate) fn breaks(text: &str) -> bool {
    text.char_indices().any(|(at, _)| matches!(chars::class_at(text, at), Some((Class::Break, _))))
}

struct Lexer<'a> {
    text: &'a str,
    lexicon: &'a Lexicon,
    at: usize,
    /// Whether space stands before this place.
    spaced: bool,
    tokens: Vec<Token>,
    /// The numbers of the breaks among the tokens.
    breaks: Vec<usize>,
}

impl Lexer<'_> {
    /// Takes the tokens of a block, and goes on with a new one where a token ends in its midst that is not like most.
    fn block(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let tail;
        let bytes = match rest.first_chunk() {
            Some(bytes) => bytes,
            None => {
                tail = padded(rest);
                &tail
            }
        };
        let mut block = Block::new(bytes, self.spaced);
        let base = self.at;
        while let Some(place) = block.next() {
            if let Some(token) = self.plain(bytes, base, place) {
                self.tokens.push(token);
                continue;
            }
            (self.at, self.spaced) = (base + place.start, place.spaced);
            self.other();
            if self.spaced || !block.goes_on_at(self.at - base) {
                return;
            }
        }
        let (len, spaced) = block.rest();
        (self.at, self.spaced) = (base + len, spaced);
        if len == 0 {
            self.other();
        }
    }

    /// A token as most are: a word of the lexicon in one of its spellings, which tells its case as well, figures, or a
    /// mark of ASCII. Which of them it is decides no branch, since none would be guessed right.
    #[inline]
    fn plain(&self, bytes: &Bytes, base: usize, place: Place) -> Option<Token> {
        let Place { start, len, spaced } = place;
        let head = Sixteen::of(bytes, start % Block::LEN);
        let first = chars::FIRST[usize::from(head.first())];
        let spelt = self.lexicon.at_head(head, len);
        let next = bytes[(start + len) % Block::LEN];
        let (known, ends) = (spelt.word() >= first.least, next != first.goes_on_with);
        (known & ends).then_some(Token::new(base + start, len, spelt, first.kind, spaced))
    }

    /// Takes any other token, or the space before one.
    #[inline(never)]
    fn other(&mut self) {
        let start = self.at;
        let Some((first, len)) = chars::class_at(self.text, start) else { return };
        let (kind, case, word) = match first {
            Class::Space => {
                self.run(start, first);
                self.spaced = true;
                return;
            }
            Class::Lower | Class::Upper => {
                let case = self.word(first);
                let kind = if self.at <= start + Token::LONGEST { Kind::Word } else { Kind::Other };
                (kind, case, self.lexicon.word_of_any_case(&self.text[start..self.at]))
            }
            Class::Digit => {
                self.run(start, first);
                (Kind::Digits, Case::Lower, self.lexicon.word(&self.text[start..self.at]))
            }
            Class::Break => {
                self.breaks();
                self.breaks.push(self.tokens.len());
                (Kind::Break, Case::Lower, WordId::NONE)
            }
            Class::Mark(Kind::Dot) if self.text[start..].starts_with("...") => {
                self.run(start, first);
                (Kind::Ellipsis, Case::Lower, WordId::NONE)
            }
            Class::Mark(kind) => {
                self.at += len;
                (kind, Case::Lower, self.mark(start, kind))
            }
        };
        let token = self.token(start, word, kind, case);
        let unknown = kind == Kind::Word && word == WordId::NONE;
        let cut = unknown.then(|| glue::split(&self.text[token.bytes()], self.lexicon)).flatten();
        match cut {
            Some(cut) => self.tokens.extend(self.parts(token, cut)),
            None => self.tokens.push(token),
        }
    }

    /// The two words that a token is cut into behind so many bytes.
    fn parts(&self, token: Token, cut: usize) -> [Token; 2] {
        let Range { start, end } = token.bytes();
        let middle = start + cut;
        let part = |bytes: Range<usize>, case, spaced| {
            let word = self.lexicon.word(&self.text[bytes.clone()]);
            Token::new(bytes.start, bytes.len(), Spelt::new(word, case), token.kind, spaced)
        };
        let behind = if token.case() == Case::Upper { Case::Upper } else { Case::Lower };
        [part(start..middle, token.case(), token.spaced()), part(middle..end, behind, false)]
    }

    /// The token from a place up to here; the phrases that begin with it are found once all tokens are there.
    #[inline]
    fn token(&mut self, start: usize, word: WordId, kind: Kind, case: Case) -> Token {
        let spaced = std::mem::take(&mut self.spaced);
        // Of a long blank, and of one letter with many marks, a token covers but the beginning; all others are cut
        // before.
        let mut end = self.at.min(start + Token::LONGEST);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        Token::new(start, end - start, Spelt::new(word, case), kind, spaced)
    }

    /// The class and length of the character here, as long as a token that begins at a place can take it in.
    #[inline]
    fn next_within(&self, start: usize) -> Option<(Class, usize)> {
        self.within(start, self.at)
    }

    /// The same of the character at another place.
    #[inline]
    fn within(&self, start: usize, at: usize) -> Option<(Class, usize)> {
        chars::class_at(self.text, at).filter(|&(_, len)| at + len <= start + Token::LONGEST)
    }

    /// Runs over one word. A capital after a small letter begins the next word: `chíBùi` is two, and so is `cLê` of
    /// `đ/cLê`, but not `kWh` or `kVA`, where the small letter is of a unit's thousand.
    #[inline]
    fn word(&mut self, first: Class) -> Case {
        let start = self.at;
        let mut capitals = 0;
        let mut letters = 0;
        let mut after_lower = false;
        while let Some((class, len)) = self.next_within(start) {
            match class {
                Class::Lower => after_lower = true,
                Class::Upper if !after_lower || self.at - start == 1 && !self.is_syllable(self.at, len) => {
                    after_lower = false;
                    capitals += 1;
                }
                // An apostrophe inside a name: `H'Mông`.
                Class::Mark(Kind::Quote) if self.is_apostrophe(start, len) => {
                    after_lower = false;
                    capitals += 1;
                }
                _ => break,
            }
            letters += 1;
            self.at += len;
        }
        self.leave_letter(start);
        match first {
            Class::Upper if capitals == letters => Case::Upper,
            Class::Upper => Case::Title,
            _ => Case::Lower,
        }
    }

    /// Leads out of the midst of a letter's marks, where the word that begins at a place was cut: back before the
    /// letter, or behind its marks where it is the word's only one. What is read from a part of a letter would have
    /// other marks than its place in the given text shows.
    fn leave_letter(&mut self, start: usize) {
        if !self.text[self.at..].starts_with(is_combining_mark) {
            return;
        }
        let word = &self.text[start..self.at];
        let letter = word.trim_end_matches(is_combining_mark).char_indices().next_back().map_or(0, |(at, _)| at);
        self.at = match letter {
            0 => self.text.len() - self.text[self.at..].trim_start_matches(is_combining_mark).len(),
            _ => start + letter,
        };
    }

    /// Whether a capital of so many bytes begins a syllable: a vowel stands behind it, or two letters.
    #[cold]
    fn is_syllable(&self, at: usize, len: usize) -> bool {
        let mut behind = self.text[at + len..].chars().take_while(|letter| letter.is_lowercase());
        let vowel = behind.next().is_some_and(|letter| !letter.is_ascii() || "aeiouy".contains(letter));
        vowel || behind.next().is_some()
    }

    /// Whether the mark here is an apostrophe with a letter behind it that the same token takes in.
    fn is_apostrophe(&self, start: usize, len: usize) -> bool {
        self.text[self.at..].starts_with(['\'', '’'])
            && matches!(self.within(start, self.at + len), Some((Class::Lower | Class::Upper, _)))
    }

    /// The word of a mark up to here. Every dash is one.
    fn mark(&self, start: usize, kind: Kind) -> WordId {
        match self.lexicon.mark(&self.text[start..self.at]) {
            WordId::NONE if kind == Kind::Dash => self.lexicon.mark("-"),
            word => word,
        }
    }

    /// Runs over characters of one class, as far as a token that begins at a place can take them in.
    fn run(&mut self, start: usize, of: Class) {
        while let Some((class, len)) = self.next_within(start) {
            if class != of {
                break;
            }
            self.at += len;
        }
    }

    /// Runs over line ends with the space between them, so that a blank line is one break.
    fn breaks(&mut self) {
        while let Some((class, len)) = chars::class_at(self.text, self.at) {
            if !matches!(class, Class::Break | Class::Space) {
                break;
            }
            self.at += len;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, lex};
    use crate::lexicon::lexicon;

    /// How long some tokens are, and what they are.
    type Cut = &'static [(usize, Kind)];

    #[test]
    fn long_words_are_cut_between_letters() {
        // (letters, how many marks follow, the tokens)
        const DOT: usize = "\u{323}".len();
        const CASES: [(&str, usize, Cut); 6] = [
            ("xq", 62, &[(2 + 62 * DOT, Kind::Word)]),
            ("xq", 63, &[(1, Kind::Word), (1 + 63 * DOT, Kind::Word)]),
            ("q", 63, &[(1 + 63 * DOT, Kind::Word)]),
            ("q", 100, &[(1 + 63 * DOT, Kind::Other)]),
            ("xq", 100, &[(1, Kind::Word), (1 + 63 * DOT, Kind::Other)]),
            ("", 100, &[(63 * DOT, Kind::Other)]),
        ];
        for (letters, marks, wanted) in CASES {
            let text = format!("{letters}{} 5", "\u{323}".repeat(marks));
            let tokens = lex(&text, lexicon(), usize::MAX);
            let (last, tokens) = tokens.split_last().expect("the figure behind");
            let found: Vec<_> = tokens.iter().map(|token| (token.len(), token.kind)).collect();
            assert_eq!((found.as_slice(), last.kind), (wanted, Kind::Digits), "{letters:?} and {marks} marks");
        }
    }
}

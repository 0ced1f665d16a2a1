//! One pass from text to tokens. Every later stage counts in tokens and leaves characters alone.

mod chars;
mod glue;
mod token;
mod wrap;

pub(crate) use crate::lexicon::Case;
pub(crate) use token::{Kind, Token};

use crate::lexicon::{Lexicon, Phrases, Sixteen, WordId};
use chars::Class;

/// Hardly any report has shorter lines on average.
const BYTES_OF_LINE: usize = 64;

/// The tokens of a composed text, at most `limit` of them.
///
/// The text must be shorter than 4 GiB, which the entry points see to.
pub(crate) fn lex(text: &str, lexicon: &Lexicon, limit: usize) -> Vec<Token> {
    // Vietnamese prose has a token about every five bytes, and more often where it is full of figures; one allocation
    // serves most texts.
    let mut tokens = Vec::with_capacity((text.len() / 4 + 4).min(limit));
    let mut breaks = Vec::with_capacity(text.len().min(limit) / BYTES_OF_LINE);
    let mut lexer = Lexer { text, lexicon, at: 0, spaced: false };
    while tokens.len() < limit {
        let Some(token) = lexer.next() else { break };
        if token.kind == Kind::Break {
            breaks.push(tokens.len());
        }
        if token.kind == Kind::Word && token.word == WordId::NONE {
            if let Some(cut) = glue::split(&text[token.bytes()], lexicon) {
                let middle = token.start + cut as u32;
                let part = |start: u32, end: u32, spaced| Token {
                    start,
                    len: (end - start) as u8,
                    word: lexicon.word(&text[start as usize..end as usize]),
                    spaced,
                    ..token
                };
                tokens.push(part(token.start, middle, token.spaced));
                tokens.push(Token { case: Case::Lower, ..part(middle, token.end(), false) });
                continue;
            }
        }
        tokens.push(token);
    }
    wrap::join(text, &mut tokens, &breaks, lexicon);
    find_phrases(&mut tokens, lexicon);
    tokens
}

/// Finds the phrases that begin with each token. The words that most of them are settled by are looked at but once.
fn find_phrases(tokens: &mut [Token], lexicon: &Lexicon) {
    let word = |tokens: &[Token], at: usize| tokens.get(at).map_or(WordId::NONE, Token::word_of_phrase);
    let (mut first, mut second) = (word(tokens, 0), word(tokens, 1));
    for at in 0..tokens.len() {
        let third = word(tokens, at + 2);
        let further = tokens[at..].iter().skip(3).map(Token::word_of_phrase);
        tokens[at].phrases = lexicon.phrases([first, second, third].into_iter().chain(further));
        (first, second) = (second, third);
    }
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
}

impl Lexer<'_> {
    #[inline]
    fn next(&mut self) -> Option<Token> {
        loop {
            // Space stands before most tokens, but not so many that a branch on it would be guessed right.
            let space = self.text.as_bytes().get(self.at) == Some(&b' ');
            self.at += usize::from(space);
            self.spaced |= space;
            let first = *self.text.as_bytes().get(self.at)?;
            if chars::begins_word(first) {
                if let Some(token) = self.known_word() {
                    return Some(token);
                }
            }
            if let Some(token) = self.other() {
                return Some(token);
            }
        }
    }

    /// What is no word in one of the spellings of the lexicon; `None` where it is but space.
    fn other(&mut self) -> Option<Token> {
        let start = self.at;
        let (first, len) = chars::class_at(self.text, start)?;
        let (kind, case, word) = match first {
            Class::Space => {
                self.at += len;
                self.spaced = true;
                return None;
            }
            Class::Lower | Class::Upper => {
                let case = self.word(first);
                (Kind::Word, case, self.lexicon.word_of_any_case(&self.text[start..self.at]))
            }
            Class::Digit => (Kind::Digits, Case::Lower, self.digits()),
            Class::Break => {
                self.breaks();
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
        Some(self.token(start, word, kind, case))
    }

    /// A word of the lexicon in one of its spellings, which tells its case as well, so that no letter of it is looked
    /// at by itself: that serves most words of a text.
    #[inline]
    fn known_word(&mut self) -> Option<Token> {
        let start = self.at;
        let head = Sixteen::of(self.text, start);
        let len = head.letters();
        let (word, case) = self.lexicon.at_head(head, len)?;
        // The letters behind an apostrophe belong to a word: `H'Mông`.
        if self.text.as_bytes().get(start + len) == Some(&b'\'') {
            return None;
        }
        self.at += len;
        Some(self.token(start, word, Kind::Word, case))
    }

    /// The token from a place up to here; the phrases that begin with it are found once all tokens are there.
    #[inline]
    fn token(&mut self, start: usize, word: WordId, kind: Kind, case: Case) -> Token {
        let spaced = std::mem::take(&mut self.spaced);
        // Of a long blank a token covers but the beginning; all others are cut before.
        let mut end = self.at.min(start + Token::LONGEST);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        Token { start: start as u32, len: (end - start) as u8, word, phrases: Phrases::NONE, kind, case, spaced }
    }

    /// The class and length of the character here, as long as a token that begins at a place can take it in.
    #[inline]
    fn next_within(&self, start: usize) -> Option<(Class, usize)> {
        chars::class_at(self.text, self.at).filter(|&(_, len)| self.at + len <= start + Token::LONGEST)
    }

    /// Runs over one word. A capital after a small letter begins the next word: `chíBùi` is two.
    #[inline]
    fn word(&mut self, first: Class) -> Case {
        let start = self.at;
        let mut capitals = 0;
        let mut letters = 0;
        let mut after_lower = false;
        while let Some((class, len)) = self.next_within(start) {
            match class {
                Class::Lower => after_lower = true,
                // `kWh`: the small letter of a unit's thousand begins no word of its own.
                Class::Upper if !after_lower || self.at - start == 1 => capitals += 1,
                // An apostrophe inside a name: `H'Mông`.
                Class::Mark(Kind::Quote) if self.is_apostrophe(len) => {
                    after_lower = false;
                    capitals += 1;
                }
                _ => break,
            }
            letters += 1;
            self.at += len;
        }
        match first {
            Class::Upper if capitals == letters => Case::Upper,
            Class::Upper => Case::Title,
            _ => Case::Lower,
        }
    }

    /// Whether the mark here is an apostrophe with a letter behind it.
    fn is_apostrophe(&self, len: usize) -> bool {
        self.text[self.at..].starts_with(['\'', '’'])
            && matches!(chars::class_at(self.text, self.at + len), Some((Class::Lower | Class::Upper, _)))
    }

    /// Runs over digits.
    fn digits(&mut self) -> WordId {
        let start = self.at;
        let head = Sixteen::of(self.text, start);
        self.at += head.digits();
        if self.at == start + Sixteen::BYTES {
            self.run(start, Class::Digit);
        }
        self.lexicon.at_head(head, self.at - start).map_or(WordId::NONE, |(word, _)| word)
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

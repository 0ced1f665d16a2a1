//! What a character is to the lexer.

use unicode_normalization::char::is_combining_mark;

use super::{Kind, WordId};

/// What a character does in a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A small letter, a letter without case, or a mark that belongs to the letter before it.
    Lower,
    Upper,
    Digit,
    Space,
    Break,
    Mark(Kind),
}

/// The class and the length of the character at a byte offset; `None` at the end.
#[inline]
pub(super) fn class_at(text: &str, at: usize) -> Option<(Class, usize)> {
    let bytes = text.as_bytes();
    let first = *bytes.get(at)?;
    if first < 0x80 {
        return Some((ASCII[first as usize], 1));
    }
    // All letters of Vietnamese take these two ways.
    match (first, &bytes[at + 1..]) {
        (0xC3..=0xC6, [second, ..]) => match LATIN[usize::from(first - 0xC3)][usize::from(second & 0x3F)] {
            Some(class) => Some((class, 2)),
            None => class_of_any(text, at),
        },
        // `ẠạẢả…`: in U+1EA0 to U+1EF9 small follows capital.
        (0xE1, [0xBA, third @ 0xA0..=0xBF, ..] | [0xBB, third @ 0x80..=0xB9, ..]) => {
            Some((if third % 2 == 0 { Class::Upper } else { Class::Lower }, 3))
        }
        _ => class_of_any(text, at),
    }
}

/// What the first byte of a token tells of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct First {
    pub(super) kind: Kind,
    /// The least word that settles what the token is: letters have to be some word, and a byte that tells too little is
    /// settled by none.
    pub(super) least: WordId,
    /// The byte behind it that makes more of it: `H'Mông`, `...`.
    pub(super) goes_on_with: u8,
}

/// By a byte: what it tells as the first of a token. 0xE2 begins dashes, quotation marks and bullets, and no letter of
/// Vietnamese.
pub(super) const FIRST: [First; 256] = {
    // No text has the last byte.
    let mut table = [First { kind: Kind::Other, least: WordId::BEYOND, goes_on_with: 0xFF }; 256];
    let mut byte = 1;
    while byte < 256 {
        let class = if byte < 128 { ASCII[byte] } else { Class::Lower };
        let first = &mut table[byte];
        match class {
            Class::Lower | Class::Upper if byte != 0xE2 => {
                *first = First { kind: Kind::Word, least: WordId::FIRST, goes_on_with: b'\'' };
            }
            Class::Digit => (first.kind, first.least) = (Kind::Digits, WordId::NONE),
            Class::Mark(kind) => (first.kind, first.least) = (kind, WordId::NONE),
            _ => {}
        }
        byte += 1;
    }
    table[b'.' as usize].goes_on_with = b'.';
    table
};

#[cold]
fn class_of_any(text: &str, at: usize) -> Option<(Class, usize)> {
    let c = text[at..].chars().next()?;
    Some((class(c), c.len_utf8()))
}

/// The classes of the two-byte letters of Vietnamese, by their two bytes; `None` for other characters.
const LATIN: [[Option<Class>; 64]; 4] = {
    let mut table = [[None; 64]; 4];
    let mut c = 0xC0;
    while c <= 0x1BF {
        table[c / 64 - 3][c % 64] = match c {
            0xD7 | 0xF7 => None,
            0xC0..=0xDE | 0x102 | 0x110 | 0x128 | 0x168 | 0x1A0 | 0x1AF => Some(Class::Upper),
            0xDF..=0xFF | 0x103 | 0x111 | 0x129 | 0x169 | 0x1A1 | 0x1B0 => Some(Class::Lower),
            _ => None,
        };
        c += 1;
    }
    table
};

const ASCII: [Class; 128] = {
    let mut table = [Class::Mark(Kind::Other); 128];
    let mut b = 0;
    while b < 128 {
        table[b] = match b as u8 {
            b'a'..=b'z' => Class::Lower,
            b'A'..=b'Z' => Class::Upper,
            b'0'..=b'9' => Class::Digit,
            b'\n' | b'\r' | 0x0B | 0x0C => Class::Break,
            b' ' | b'\t' => Class::Space,
            b'.' => Class::Mark(Kind::Dot),
            b',' => Class::Mark(Kind::Comma),
            b';' => Class::Mark(Kind::Semicolon),
            b':' => Class::Mark(Kind::Colon),
            b'/' => Class::Mark(Kind::Slash),
            b'-' => Class::Mark(Kind::Dash),
            b'(' | b'[' => Class::Mark(Kind::Open),
            b')' | b']' => Class::Mark(Kind::Close),
            b'"' | b'\'' => Class::Mark(Kind::Quote),
            b'%' => Class::Mark(Kind::Percent),
            b'*' | b'+' => Class::Mark(Kind::Bullet),
            b'=' => Class::Mark(Kind::Equals),
            b'!' | b'?' => Class::Mark(Kind::Stop),
            _ => Class::Mark(Kind::Other),
        };
        b += 1;
    }
    table
};

fn class(c: char) -> Class {
    match c {
        // The square and cube of a unit stay with its name.
        '²' | '³' => Class::Lower,
        '₫' | '€' | '£' | '¥' => Class::Lower,
        '\u{85}' | '\u{2028}' | '\u{2029}' => Class::Break,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => Class::Space,
        '–' | '—' | '‐' | '‑' | '−' => Class::Mark(Kind::Dash),
        '“' | '”' | '„' | '«' | '»' | '‘' | '’' => Class::Mark(Kind::Quote),
        '…' => Class::Mark(Kind::Ellipsis),
        '‰' => Class::Mark(Kind::Permille),
        '％' => Class::Mark(Kind::Percent),
        '•' | '●' | '○' | '▪' | '■' | '□' | '♦' | '◆' | '➢' | '❖' | '✓' | '\u{F0B7}' => {
            Class::Mark(Kind::Bullet)
        }
        // Marks that composing left over stay with their letter, of whatever script.
        _ if is_combining_mark(c) => Class::Lower,
        _ if c.is_whitespace() => Class::Space,
        _ if c.is_uppercase() => Class::Upper,
        _ if c.is_alphabetic() => Class::Lower,
        _ => Class::Mark(Kind::Other),
    }
}

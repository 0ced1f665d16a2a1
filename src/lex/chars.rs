use super::Kind;

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
pub(super) fn class_at(text: &str, at: usize) -> Option<(Class, usize)> {
    let first = *text.as_bytes().get(at)?;
    if first < 0x80 {
        return Some((ASCII[first as usize], 1));
    }
    let c = text[at..].chars().next()?;
    Some((class(c), c.len_utf8()))
}

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
        // The Latin blocks that hold all Vietnamese letters; in most of them small follows capital.
        '\u{D7}' | '\u{F7}' => Class::Mark(Kind::Other),
        '\u{C0}'..='\u{DE}' => Class::Upper,
        '\u{DF}'..='\u{FF}' => Class::Lower,
        '\u{102}' | '\u{110}' | '\u{128}' | '\u{168}' | '\u{1A0}' | '\u{1AF}' => Class::Upper,
        '\u{103}' | '\u{111}' | '\u{129}' | '\u{169}' | '\u{1A1}' | '\u{1B0}' => Class::Lower,
        '\u{1EA0}'..='\u{1EF9}' => {
            if c as u32 % 2 == 0 {
                Class::Upper
            } else {
                Class::Lower
            }
        }
        // Marks that composing left over stay with their letter, the square and cube of a unit with its name.
        '\u{300}'..='\u{36F}' | '²' | '³' => Class::Lower,
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
        _ if c.is_whitespace() => Class::Space,
        _ if c.is_uppercase() => Class::Upper,
        _ if c.is_alphabetic() => Class::Lower,
        _ => Class::Mark(Kind::Other),
    }
}

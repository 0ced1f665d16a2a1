//! What one line is for.

use std::ops::Range;

use super::columns::is_bar;
use super::{Line, LineKind};
use crate::grammar::{Lexed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Caption, Counter, Furniture};
use crate::read::extent::Extent;

/// The most tokens of a heading.
const LONGEST_HEADING: usize = 40;

/// The fewest tokens of the words under a picture before who took it, and the most of those that a stop may end.
const SHORTEST_CAPTION: usize = 6;

/// The most tokens of a photographer's name with the colon before it.
const LONGEST_CREDIT: usize = 6;

/// The fewest digits behind a dot that are none of a list number.
const SHORTEST_GROUP: usize = 3;

/// The fewest words of a line that has to have letters with marks.
const FEWEST_WITHOUT_MARKS: usize = 7;

/// The most tokens of a line of the page around a text.
const LONGEST_FURNITURE: usize = 12;

/// A line without the bars that a table of the page leaves at its ends.
pub(super) fn within_bars(lexed: &Lexed<'_>, line: Range<usize>) -> Range<usize> {
    let i = Tokens::new(lexed, line.clone());
    let tokens = i.as_slice();
    let behind = tokens.iter().rev().take_while(|token| is_bar(i, **token)).count();
    let before = tokens[..tokens.len() - behind].iter().take_while(|token| is_bar(i, **token)).count();
    line.start + before..line.end - behind
}

pub(super) fn of(i: Tokens<'_>) -> Line {
    let tokens = i.at()..i.at() + i.as_slice().len();
    let marker = marker(i);
    Line { extent: Extent::of(&tokens), kind: line_kind(i, marker), marker: marker as u32 }
}

fn line_kind(i: Tokens<'_>, marker: usize) -> LineKind {
    let content = &i.as_slice()[marker..];
    // A stop may stand inside the quotation that ends a line.
    let last = content.iter().rfind(|token| token.kind != Kind::Quote);
    let ends_open =
        last.is_some_and(|last| !matches!(last.kind, Kind::Dot | Kind::Semicolon | Kind::Stop | Kind::Ellipsis));
    let short = content.len() <= LONGEST_FURNITURE && ends_open;
    // A letterhead has a line of `*` or `-------`, which says nothing.
    let says_nothing = || content.iter().all(|token| !matches!(token.kind, Kind::Word | Kind::Digits));
    // `Tổng số truy cập dịch vụ công đạt 12.500 lượt.`: a sentence tells of what it is about.
    let counts = ends_open && i.longest::<Counter>().is_some();
    if says_nothing() || counts || short && i.longest::<Furniture>().is_some() || is_without_marks(i, content) {
        LineKind::Furniture
    } else if (ends_open || content.len() <= SHORTEST_CAPTION) && i.longest::<Caption>().is_some()
        || ends_open && is_credited(i)
        || is_numbered_picture(i)
    {
        LineKind::Caption
    } else if content.len() <= LONGEST_HEADING && (ends_open || is_shouted(content)) {
        LineKind::Heading
    } else {
        LineKind::Body
    }
}

/// Whether so many words stand in a line and none has a letter with a mark: a picture's own name, or another language.
fn is_without_marks(i: Tokens<'_>, content: &[Token]) -> bool {
    let words = || content.iter().filter(|token| token.kind == Kind::Word);
    content.len() >= FEWEST_WITHOUT_MARKS
        && words().all(|word| i.str(*word).is_ascii())
        && words().count() >= FEWEST_WITHOUT_MARKS
}

/// Whether a line stands in capitals, which no sentence does.
fn is_shouted(content: &[Token]) -> bool {
    let mut words = content.iter().filter(|token| token.kind == Kind::Word).peekable();
    words.peek().is_some() && words.all(|word| word.case() == Case::Upper)
}

/// Whether a short line ends in who took the picture: `Bí thư Đảng ủy phát biểu. Ảnh: L.M`.
fn is_credited(i: Tokens<'_>) -> bool {
    let tokens = i.as_slice();
    let before = tokens.len().saturating_sub(LONGEST_CREDIT);
    let colon = tokens[before..].iter().rposition(|token| token.kind == Kind::Colon).map(|n| before + n);
    colon.filter(|&at| at > SHORTEST_CAPTION).is_some_and(|at| {
        let picture = i.from(i.at() + at - 1).longest::<Caption>();
        tokens.len() <= LONGEST_HEADING && picture.is_some_and(|(Caption, len)| len == 1)
    })
}

/// Whether a line ends in the number of its picture: `… - Ảnh 2.`
fn is_numbered_picture(i: Tokens<'_>) -> bool {
    let tokens = i.as_slice();
    let stop = usize::from(tokens.last().is_some_and(|last| last.kind == Kind::Dot));
    let tokens = &tokens[..tokens.len() - stop];
    let [.., dash, _, number] = tokens else { return false };
    let picture = i.from(i.at() + tokens.len() - 2).longest::<Caption>();
    dash.kind == Kind::Dash && number.kind == Kind::Digits && matches!(picture, Some((Caption, 1)))
}

/// The tokens of a list number or sign at the head of a line.
pub(in crate::read) fn marker(i: Tokens<'_>) -> usize {
    let tokens = i.as_slice();
    let kind = |n: usize| tokens.get(n).map(|token| token.kind);
    let short = |n: usize| tokens.get(n).is_some_and(|t| matches!(t.kind, Kind::Digits | Kind::Word) && t.len() <= 5);
    match kind(0) {
        Some(Kind::Dash | Kind::Bullet) => 1,
        Some(Kind::Open) if short(1) && kind(2) == Some(Kind::Close) => 3,
        Some(Kind::Digits) if short(0) => {
            let mut len = 1;
            while kind(len) == Some(Kind::Dot) && kind(len + 1) == Some(Kind::Digits) && !tokens[len + 1].spaced() {
                // `1.250 ha`, `5.12.2024`
                if tokens[len + 1].len() >= SHORTEST_GROUP {
                    return 0;
                }
                len += 2;
            }
            match kind(len) {
                // `07/10/2025`, `22/17 thanh niên`
                Some(Kind::Slash) if kind(len + 1) == Some(Kind::Digits) && !tokens[len + 1].spaced() => 0,
                Some(Kind::Dot | Kind::Close | Kind::Slash) => len + 1,
                Some(Kind::Dash) if kind(len + 1) == Some(Kind::Word) => len + 1,
                _ if len > 1 => len,
                _ => 0,
            }
        }
        Some(Kind::Word) => {
            let joined = match kind(1) {
                Some(Kind::Dot | Kind::Close | Kind::Slash) => true,
                Some(Kind::Dash) => tokens[0].len() > 1 || is_section_dash(tokens),
                _ => false,
            };
            if joined && is_letter_or_roman(i, tokens[0]) { 2 } else { 0 }
        }
        _ => 0,
    }
}

/// `A- KẾT QUẢ`: a dash on a letter with the heading behind a space, as no name has it.
fn is_section_dash(tokens: &[Token]) -> bool {
    matches!(tokens, [_, dash, heading, ..] if !dash.spaced() && heading.spaced() && heading.is_capital())
}

fn is_letter_or_roman(i: Tokens<'_>, token: Token) -> bool {
    let text = i.str(token);
    text.chars().count() == 1 || text.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
}

#[cfg(test)]
mod tests {
    use super::marker;
    use crate::grammar::{Lexed, Tokens};
    use crate::lex::lex;
    use crate::lexicon::lexicon;

    #[test]
    fn list_numbers() {
        let cases = [
            ("1. Kinh tế", 2),
            ("1.2. Kinh tế", 4),
            ("1.12 Kinh tế", 3),
            ("2/ Kinh tế", 2),
            ("1.250 ha rừng", 0),
            ("1.250,5 ha rừng", 0),
            ("4.12.2024 xã họp", 0),
            ("22/17 thanh niên", 0),
        ];
        for (text, wanted) in cases {
            let tokens = lex(text, lexicon(), usize::MAX);
            assert_eq!(marker(Tokens::new(&Lexed::new(text, &tokens), 0..tokens.len())), wanted, "in {text}");
        }
    }
}

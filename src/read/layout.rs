//! Lines and sentences, and what each line is for.

use std::ops::Range;

use smallvec::SmallVec;

use super::dateline::{self, Dateline};
use super::extent::Extent;
use crate::grammar::{Found, Lexed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Abbreviation, Caption, Counter, Furniture, Honorific, lexicon};

/// The longest sentence, in tokens. Longer runs without a stop are cut, so that every reader's work is bounded.
const LONGEST_SENTENCE: usize = 400;

/// Hardly any report has lines and sentences shorter than these on average, in tokens, so that room for so many serves.
const TOKENS_OF_LINE: usize = 24;
const TOKENS_OF_SENTENCE: usize = 20;

/// The most tokens of a heading.
const LONGEST_HEADING: usize = 40;

/// The fewest tokens of the words under a picture before who took it, and the most of those that a stop may end.
const SHORTEST_CAPTION: usize = 6;

/// The most tokens of a photographer's name with the colon before it.
const LONGEST_CREDIT: usize = 6;

/// The most tokens of a line of the page around a text.
const LONGEST_FURNITURE: usize = 12;

/// A text's lines and sentences as ranges of tokens, in order, without the breaks between them.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) lines: Vec<Line>,
    pub(super) sentences: Vec<Sentence>,
    /// The datelines, with the numbers of their lines.
    pub(super) datelines: SmallVec<[(usize, Dateline); 2]>,
}

impl Layout {
    /// The sentence that takes in a token.
    pub(super) fn sentence_at(&self, token: usize) -> Option<&Sentence> {
        let n = self.sentences.partition_point(|sentence| sentence.tokens().end <= token);
        self.sentences.get(n).filter(|sentence| sentence.tokens().start <= token)
    }

    /// Looks up what each sentence holds, which only readers of whole reports ask.
    pub(super) fn survey(&mut self, tokens: &[Token]) {
        let lexicon = lexicon();
        for sentence in &mut self.sentences {
            let words = &tokens[sentence.tokens()];
            sentence.kinds = words.iter().fold(0, |kinds, token| kinds | lexicon.kinds(token.phrases()));
        }
    }
}

/// A line and what it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    extent: Extent,
    pub(super) kind: LineKind,
    /// How many tokens of its head are its list number or list sign: `1.`, `(2)`, `-`, `a)`.
    marker: u32,
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    /// A headline or a section's heading: no stop at its end, and short.
    Heading,
    /// Running text, also of a list item.
    Body,
    /// Under a picture: `Quang cảnh hội nghị`.
    Caption,
    /// A page's own: `Lượt xem: 400`, `Chia sẻ`, a dateline.
    Furniture,
}

/// A sentence and the line it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    extent: Extent,
    line: u32,
    /// The kinds of term that phrases in it stand for, as a set of bits; none until somebody [surveys](Layout::survey) them.
    /// Readers look here first, since most sentences hold nothing that a reader looks for.
    pub(super) kinds: u128,
}

impl Line {
    #[inline]
    pub(super) const fn tokens(&self) -> Range<usize> {
        self.extent.tokens()
    }

    #[inline]
    pub(super) const fn marker(&self) -> usize {
        self.marker as usize
    }
}

impl Sentence {
    #[inline]
    pub(super) const fn tokens(&self) -> Range<usize> {
        self.extent.tokens()
    }

    /// The number of its line.
    #[inline]
    pub(super) const fn line(&self) -> usize {
        self.line as usize
    }

    /// Whether it may hold phrases of any of some kinds.
    pub(super) fn holds(&self, kinds: u128) -> bool {
        self.kinds & kinds != 0
    }
}

/// The lines and sentences of a text.
pub(super) fn of(lexed: &Lexed<'_>, found: &[Found]) -> Layout {
    let tokens = lexed.tokens();
    let room_of_lines = tokens.len() / TOKENS_OF_LINE + 1;
    let room_of_sentences = tokens.len() / TOKENS_OF_SENTENCE + 1;
    let mut layout = Layout {
        lines: Vec::with_capacity(room_of_lines),
        sentences: Vec::with_capacity(room_of_sentences),
        datelines: SmallVec::new(),
    };
    let mut start = 0;
    let mut next_found = 0;
    while start < tokens.len() {
        let end = start + tokens[start..].iter().take_while(|token| token.kind != Kind::Break).count();
        if end > start {
            let i = Tokens::new(lexed, start..end);
            let mut line = line(i);
            next_found += found[next_found..].iter().take_while(|found| found.tokens.end <= start).count();
            if let Some(dateline) = dateline::of_line(i, &found[next_found..], &line) {
                if !dateline.heads_text {
                    line.kind = LineKind::Furniture;
                }
                layout.datelines.push((layout.lines.len(), dateline));
            }
            add_sentences(&mut layout, tokens, &line, found, &mut next_found);
            layout.lines.push(line);
        }
        start = end + 1;
    }
    // What had to grow has about twice the room that it needs, and is held to the end.
    if layout.lines.len() > room_of_lines {
        layout.lines.shrink_to_fit();
    }
    if layout.sentences.len() > room_of_sentences {
        layout.sentences.shrink_to_fit();
    }
    layout
}

fn line(i: Tokens<'_>) -> Line {
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
    if i.longest::<Counter>().is_some() || short && i.longest::<Furniture>().is_some() {
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
pub(super) fn marker(i: Tokens<'_>) -> usize {
    let tokens = i.as_slice();
    let kind = |n: usize| tokens.get(n).map(|token| token.kind);
    let short = |n: usize| tokens.get(n).is_some_and(|t| matches!(t.kind, Kind::Digits | Kind::Word) && t.len() <= 5);
    match kind(0) {
        Some(Kind::Dash | Kind::Bullet) => 1,
        Some(Kind::Other) if i.str(tokens[0]) == "+" => 1,
        Some(Kind::Open) if short(1) && kind(2) == Some(Kind::Close) => 3,
        Some(Kind::Digits) if short(0) => {
            let mut len = 1;
            while kind(len) == Some(Kind::Dot) && kind(len + 1) == Some(Kind::Digits) && !tokens[len + 1].spaced() {
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

fn add_sentences(layout: &mut Layout, tokens: &[Token], line: &Line, found: &[Found], next_found: &mut usize) {
    let number = layout.lines.len();
    let mut start = line.tokens().start;
    let mut next = start;
    while next < line.tokens().end {
        // The next stop, else where the line or the longest sentence ends.
        let last = line.tokens().end.min(start + LONGEST_SENTENCE) - 1;
        let is_stop = |token: &Token| matches!(token.kind, Kind::Stop | Kind::Dot | Kind::Ellipsis);
        let at = tokens[next..last].iter().position(is_stop).map_or(last, |n| next + n);
        next = at + 1;
        while found.get(*next_found).is_some_and(|found| found.tokens.end <= at) {
            *next_found += 1;
        }
        let inside = found.get(*next_found).is_some_and(|found| found.tokens.start <= at);
        let in_marker = at < line.tokens().start + line.marker();
        // `10-NQ/HU. Giao quân`, `lần thứ XX. Năm nay`: the letters before the dot are no abbreviation there.
        let behind = next_found.checked_sub(1).is_some_and(|n| found[n].is_numbered() && found[n].tokens.end == at);
        let ends = !in_marker && !inside && ends_sentence(tokens, at, line.tokens().end, behind);
        if ends || at + 1 == line.tokens().end || at + 1 - start >= LONGEST_SENTENCE {
            layout.sentences.push(Sentence { extent: Extent::of(&(start..at + 1)), line: number as u32, kinds: 0 });
            start = at + 1;
        }
    }
}

/// Whether a token ends a sentence: a stop that belongs to no abbreviation, initial or list number.
fn ends_sentence(tokens: &[Token], at: usize, end: usize, behind_expression: bool) -> bool {
    match tokens[at].kind {
        Kind::Stop => true,
        Kind::Dot | Kind::Ellipsis => {
            let Some(next) = tokens.get(at + 1).filter(|_| at + 1 < end) else { return true };
            let before = at.checked_sub(1).map(|n| tokens[n]);
            let begins_anew = match next.kind {
                Kind::Word => next.is_capital(),
                Kind::Digits | Kind::Quote | Kind::Open | Kind::Bullet | Kind::Dash => {
                    next.spaced() || before.is_some_and(|b| b.kind != Kind::Digits) || next.kind == Kind::Digits
                }
                _ => false,
            };
            // `… tổ trưởng TDP. Đồng chí Bí thư …`: no unit is called so.
            let comrade = matches!(
                lexicon().longest(next.phrases(), usize::MAX),
                Some((Honorific::Comrade | Honorific::Comrades, _))
            );
            let abbreviated = !behind_expression && !comrade && before.is_some_and(is_abbreviation);
            begins_anew && !abbreviated && !is_list_number(&tokens[..at])
        }
        _ => false,
    }
}

/// Whether what a dot stands behind is a list number inside a line: `như sau: 1. …; 2. …`.
fn is_list_number(before: &[Token]) -> bool {
    matches!(before, [.., mark, number]
        if number.kind == Kind::Digits && number.len() <= 2 && number.spaced()
            && matches!(mark.kind, Kind::Colon | Kind::Semicolon | Kind::Dot))
}

fn is_abbreviation(token: Token) -> bool {
    let initial = token.kind == Kind::Word && token.is_capital() && token.len() <= 2;
    initial || lexicon().longest::<Abbreviation>(token.phrases(), 1).is_some()
}

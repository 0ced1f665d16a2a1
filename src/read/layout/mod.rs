//! Lines and sentences, and what each line is for.

mod columns;
mod dateline;
mod ends;
mod line;
mod sentences;

use std::ops::Range;

use smallvec::SmallVec;

use super::extent::Extent;
use crate::grammar::{Found, Lexed, Tokens};
use crate::lex::Token;
use crate::lexicon::lexicon;
use dateline::Dateline;
use ends::Ends;

pub(super) use columns::{are_parted, is_bar};
pub(super) use line::marker;

/// A text's lines and sentences as ranges of tokens, in order, without the breaks between them.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) lines: Vec<Line>,
    pub(super) sentences: Vec<Sentence>,
    /// The datelines, with the numbers of their lines.
    datelines: SmallVec<[(usize, Dateline); 2]>,
}

impl Layout {
    /// The sentence that takes in a token.
    pub(super) fn sentence_at(&self, token: usize) -> Option<&Sentence> {
        let n = self.sentences.partition_point(|sentence| sentence.tokens().end <= token);
        self.sentences.get(n).filter(|sentence| sentence.tokens().start <= token)
    }

    /// Whether a line is a dateline or begins with one.
    pub(super) fn is_dateline(&self, line: usize) -> bool {
        self.datelines.iter().any(|&(number, _)| number == line)
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
    /// A page's own: `Lượt xem: 400`, `Chia sẻ`, `*****`, a dateline.
    Furniture,
}

/// A sentence and the line it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    extent: Extent,
    line: u32,
    /// The kinds of term that phrases in it stand for, as a set of bits; none until somebody [surveys](Layout::survey)
    /// them. Readers look here first, since most sentences hold nothing that a reader looks for.
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
    let ends = Ends::new(tokens, found);
    let (lines, sentences) = ends.expected();
    let mut layout = Layout {
        lines: Vec::with_capacity(lines),
        sentences: Vec::with_capacity(sentences),
        datelines: SmallVec::new(),
    };
    let mut start = 0;
    for end in ends.breaks(tokens.len()).chain([tokens.len()]) {
        let words = line::within_bars(lexed, start..end);
        if !words.is_empty() {
            let line = line::of(Tokens::new(lexed, words));
            sentences::add(&mut layout, tokens, &line, found, &ends);
            layout.lines.push(line);
        }
        start = end + 1;
    }
    add_datelines(&mut layout, lexed, found);
    layout
}

/// Finds the datelines. It goes from day to day, since most lines have none.
fn add_datelines(layout: &mut Layout, lexed: &Lexed<'_>, found: &[Found]) {
    let mut behind = 0;
    for (n, day) in found.iter().enumerate().filter(|(_, found)| dateline::full_date(found).is_some()) {
        let number = layout.lines.partition_point(|line| line.tokens().end <= day.tokens.start);
        let Some(line) = layout.lines.get_mut(number).filter(|line| line.tokens().start >= behind) else { continue };
        behind = line.tokens().end;
        let before = found[..n].iter().rev().take_while(|before| before.tokens.end > line.tokens().start).count();
        let i = Tokens::new(lexed, line.tokens());
        if let Some(dateline) = dateline::of_line(i, &found[n - before..], before, line) {
            if !dateline.heads_text {
                line.kind = LineKind::Furniture;
            }
            layout.datelines.push((number, dateline));
        }
    }
}

//! What all readers share: the text with its tokens, lines, sentences and expressions, and the questions asked of them.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use super::extent::Extent;
use super::landmarks::Landmarks;
use super::layout::{Layout, is_bar};
use super::mentions::{Bare, Mentions};
use super::upcoming::Upcoming;
use crate::grammar::{Doubt, Lexed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Entry, Function, Issue, Lexicon, WordId, lexicon};
use crate::model::{Note, NoteKind, Published};
use crate::text::{Span, Text};
use crate::value::{Date, Value};

/// The most tokens of a phrase that is looked for backwards.
const LONGEST_PHRASE: usize = 6;

/// The most tokens between a document and the day that it was issued on: `do Ban Thường vụ Tỉnh ủy ban hành`.
const FARTHEST_ISSUED: usize = 20;

/// A text with all that the readers share: its tokens, its lines and sentences, and its expressions with their dates
/// settled. Readers point into it by token numbers and make spans of them last.
#[derive(Debug)]
pub(super) struct Source<'s, 't> {
    text: &'s Text<'t>,
    lexicon: &'static Lexicon,
    lexed: &'s Lexed<'s>,
    pub(super) tokens: &'s [Token],
    pub(super) layout: Layout,
    pub(super) published: Option<Published>,
    /// The day that the caller gave, for what the text does not settle itself.
    pub(super) reference: Option<Date>,
    /// The day that the text speaks from, once a reader has asked for it.
    today: OnceCell<Option<Date>>,
    pub(super) mentions: Mentions<'t>,
    /// The tokens of each mention.
    pub(super) places: Vec<Extent>,
    upcoming: Upcoming,
    pub(super) landmarks: Landmarks,
    pub(super) notes: Vec<Note>,
}

impl<'s, 't> Source<'s, 't> {
    /// A text before its expressions are known.
    pub(super) fn new(text: &'s Text<'t>, lexed: &'s Lexed<'s>, layout: Layout) -> Self {
        let published = layout.published().cloned();
        let mut source = Self {
            text,
            lexicon: lexicon(),
            lexed,
            tokens: lexed.tokens(),
            layout,
            published: None,
            reference: None,
            today: OnceCell::new(),
            mentions: Mentions::default(),
            places: Vec::new(),
            upcoming: Upcoming::default(),
            landmarks: Landmarks::default(),
            notes: Vec::new(),
        };
        source.published = published.map(|line| Published::new(line.date, line.time, source.span(line.place)));
        source
    }

    /// The same with its landmarks, what its sentences hold, and where its mentions come, which only readers of whole
    /// reports go by.
    pub(super) fn with_landmarks(mut self) -> Self {
        self.layout.survey(self.tokens);
        self.upcoming = Upcoming::new(&self.places, self.tokens.len());
        self.landmarks = Landmarks::new(self.tokens);
        self
    }

    /// Notes what the grammar found doubtful.
    pub(super) fn note(&mut self, doubts: Vec<(Range<usize>, Doubt)>) {
        for (tokens, doubt) in doubts {
            let kind = match doubt {
                Doubt::AmbiguousSeparator => NoteKind::AmbiguousSeparator,
                Doubt::ImpossibleDate => NoteKind::ImpossibleDate,
                Doubt::MalformedRoman => NoteKind::MalformedRoman,
                Doubt::NumberTooLarge => NoteKind::NumberTooLarge,
                Doubt::WordsDiffer => NoteKind::WordsDiffer,
            };
            self.notes.push(Note::new(self.span(tokens), kind));
        }
        self.notes.sort_by_key(|note| note.span);
    }

    /// The tokens of a mention.
    #[inline]
    pub(super) fn place(&self, mention: usize) -> Range<usize> {
        self.places[mention].tokens()
    }

    /// All mentions with their tokens.
    pub(super) fn placed_mentions(&self) -> impl Iterator<Item = (&Bare<'t>, Range<usize>)> {
        self.mentions.iter().zip(self.places.iter().map(|place| place.tokens()))
    }

    /// The tokens of a mention, if there are so many.
    #[inline]
    pub(super) fn place_of(&self, mention: usize) -> Option<Range<usize>> {
        self.places.get(mention).map(|place| place.tokens())
    }

    /// The tokens from a place on to the end of a range, for rules and look-ups.
    pub(super) fn at(&self, range: Range<usize>) -> Tokens<'_> {
        Tokens::new(self.lexed, range)
    }

    /// The token at a place before an end.
    #[inline]
    pub(super) fn token(&self, at: usize, end: usize) -> Option<Token> {
        if at < end { self.tokens.get(at).copied() } else { None }
    }

    /// Its kind.
    #[inline]
    pub(super) fn kind_at(&self, at: usize, end: usize) -> Option<Kind> {
        self.token(at, end).map(|token| token.kind)
    }

    /// The cells of a table's row among some tokens; all of them where no bar parts them.
    pub(super) fn cells(&self, row: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let ends = row.clone().filter(|&at| self.is_bar(at)).chain([row.end]);
        ends.scan(row.start, |start, end| Some(std::mem::replace(start, end + 1)..end))
    }

    /// Which word of the lexicon a token is; [`WordId::NONE`] where it is none.
    #[inline]
    pub(super) fn word(&self, at: usize) -> WordId {
        self.lexicon.first_word(self.tokens[at].phrases())
    }

    /// The kinds of term that phrases at a token stand for, as a set of bits.
    #[inline]
    pub(super) fn kinds(&self, at: usize) -> u128 {
        self.kinds_of(self.tokens[at])
    }

    #[inline]
    pub(super) fn kinds_of(&self, token: Token) -> u128 {
        self.lexicon.kinds(token.phrases())
    }

    /// The longest phrase at a token that stands for an `E`, within a range's end, and how many tokens it takes.
    #[inline]
    pub(super) fn longest<E: Entry>(&self, at: usize, end: usize) -> Option<(E, usize)> {
        if at < end { self.lexicon.longest(self.tokens[at].phrases(), end - at) } else { None }
    }

    /// What some tokens stand for as one phrase that takes all of them.
    #[inline]
    pub(super) fn exactly<E: Entry>(&self, tokens: &Range<usize>) -> Option<E> {
        let (entry, len) = self.longest(tokens.start, tokens.end)?;
        (len == tokens.len()).then_some(entry)
    }

    /// How many tokens the longest phrase at a token that stands for an `E` takes, where it stands for a certain one.
    #[inline]
    pub(super) fn length<E: Entry + PartialEq>(&self, wanted: E, at: usize, end: usize) -> Option<usize> {
        let (entry, len): (E, _) = self.longest(at, end)?;
        (entry == wanted).then_some(len)
    }

    /// Whether the longest phrase at a token that stands for an `E` stands for a certain one.
    #[inline]
    pub(super) fn is_at<E: Entry + PartialEq>(&self, wanted: E, at: usize, end: usize) -> bool {
        self.length(wanted, at, end).is_some()
    }

    /// Whether the longest phrase right before a token that stands for an `E`, not reaching back beyond `floor`, stands
    /// for a certain one.
    #[inline]
    pub(super) fn is_before<E: Entry + PartialEq>(&self, wanted: E, floor: usize, end: usize) -> bool {
        self.longest_before::<E>(floor, end).is_some_and(|(entry, _)| entry == wanted)
    }

    /// Whether some tokens begin with a phrase for an `E`.
    #[inline]
    pub(super) fn begins<E: Entry>(&self, tokens: &Range<usize>) -> bool {
        self.longest::<E>(tokens.start, tokens.end).is_some()
    }

    /// Whether a phrase for an `E` begins at a token that is longer than some other one there, whose words then mean
    /// nothing of their own.
    #[inline]
    pub(super) fn longer<E: Entry>(&self, at: usize, end: usize, len: usize) -> bool {
        self.longest::<E>(at, end).is_some_and(|(_, longer)| longer > len)
    }

    /// How many tokens `và` takes, or a word like it, that stands at a token before an end.
    pub(super) fn and(&self, at: usize, end: usize) -> Option<usize> {
        self.length(Function::And, at, end)
    }

    /// The first token of a range that begins phrases of any of some kinds. Readers go from one to the next by this,
    /// since most words are nothing to them.
    pub(super) fn next_of(&self, kinds: u128, range: Range<usize>) -> Option<usize> {
        let begins = |token: &Token| self.kinds_of(*token) & kinds != 0;
        self.tokens.get(range.clone())?.iter().position(begins).map(|n| range.start + n)
    }

    /// The last token of a range that begins phrases of any of some kinds.
    pub(super) fn last_of(&self, kinds: u128, range: Range<usize>) -> Option<usize> {
        let begins = |token: &Token| self.kinds_of(*token) & kinds != 0;
        self.tokens.get(range.clone())?.iter().rposition(begins).map(|n| range.start + n)
    }

    /// The kinds of term that phrases beginning in a range stand for, as a set of bits. Where much is asked of the same
    /// words, this settles most of it at once.
    pub(super) fn kinds_in(&self, range: Range<usize>) -> u128 {
        let tokens = self.tokens.get(range).unwrap_or_default();
        tokens.iter().fold(0, |kinds, token| kinds | self.kinds_of(*token))
    }

    /// The longest phrase for an `E` at each token of a range that begins one: where it begins, what it stands for, and
    /// how many tokens it takes.
    pub(super) fn each<E: Entry>(&self, range: Range<usize>) -> impl DoubleEndedIterator<Item = (usize, E, usize)> {
        let (start, len) = (range.start, range.len());
        let tokens = self.tokens.get(range).unwrap_or_default();
        let begins = |(_, token): &(usize, &Token)| self.kinds_of(**token) & E::BIT != 0;
        tokens.iter().enumerate().filter(begins).filter_map(move |(n, token)| {
            self.lexicon.longest(token.phrases(), len - n).map(|(entry, more)| (start + n, entry, more))
        })
    }

    /// The longest phrase that ends right before a token and stands for an `E`, not reaching back beyond `floor`, and
    /// how many tokens it takes.
    #[inline]
    pub(super) fn longest_before<E: Entry>(&self, floor: usize, end: usize) -> Option<(E, usize)> {
        // Most words end no phrase of the kind.
        let last = self.tokens.get(end.checked_sub(1)?)?;
        if self.lexicon.kinds_ending(last.phrases()) & E::BIT == 0 { None } else { self.longest_ending(floor, end) }
    }

    /// Whether phrases of any of some kinds may end right before a token.
    #[inline]
    pub(super) fn ends_any(&self, kinds: u128, end: usize) -> bool {
        end.checked_sub(1).is_some_and(|last| self.lexicon.kinds_ending(self.tokens[last].phrases()) & kinds != 0)
    }

    fn longest_ending<E: Entry>(&self, floor: usize, end: usize) -> Option<(E, usize)> {
        let begins = |token: &Token| u32::from(self.kinds_of(*token) & E::BIT != 0);
        let each = |near: &[Token]| near.iter().rev().fold(0, |begin, token| begin << 1 | begins(token));
        // Always of so many tokens, and without a branch for each, since none could be foreseen.
        let before = &self.tokens[..end];
        let begin = before.last_chunk::<LONGEST_PHRASE>().map_or_else(|| each(before), |near| each(near));
        let first = end.saturating_sub(LONGEST_PHRASE);
        let mut begin = begin & u32::MAX.checked_shl(floor.saturating_sub(first) as u32).unwrap_or(0);
        while begin != 0 {
            let at = first + begin.trailing_zeros() as usize;
            match self.longest(at, end) {
                Some((entry, len)) if at + len == end => return Some((entry, len)),
                _ => begin &= begin - 1,
            }
        }
        None
    }

    /// Behind a bracket that opens at a token, of so many tokens at most and before `end`.
    pub(super) fn behind_bracket(&self, at: usize, end: usize, longest: usize) -> Option<usize> {
        let within = self.tokens.get(at..end.min(at + longest))?;
        if within.first()?.kind != Kind::Open {
            return None;
        }
        within.iter().position(|token| token.kind == Kind::Close).map(|close| at + close + 1)
    }

    /// Whether a word has several letters, all of them capitals: `UBND`.
    pub(super) fn is_shouted(&self, token: Token) -> bool {
        token.case() == Case::Upper && self.text().as_str()[token.bytes()].chars().nth(1).is_some()
    }

    /// Whether a token is a bar between the columns of a table.
    pub(super) fn is_bar(&self, at: usize) -> bool {
        is_bar(self.at(at..at + 1), self.tokens[at])
    }

    /// Where some tokens stand in the caller's text.
    pub(super) fn span(&self, tokens: Range<usize>) -> Span {
        self.text.span(self.bytes(tokens))
    }

    /// The composed characters of some tokens.
    pub(super) fn str(&self, tokens: Range<usize>) -> &'s str {
        &self.text.as_str()[self.bytes(tokens)]
    }

    /// Those characters for as long as the caller's text lives.
    pub(super) fn composed(&self, tokens: Range<usize>) -> Cow<'t, str> {
        self.text.composed(self.bytes(tokens))
    }

    /// Exactly what the caller wrote for some tokens.
    pub(super) fn given(&self, tokens: Range<usize>) -> &'t str {
        self.text.given(self.span(tokens))
    }

    fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let tokens = &self.tokens[tokens];
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.start as usize..last.end() as usize,
            _ => 0..0,
        }
    }

    /// The number of the first mention that ends behind where a token begins.
    #[inline]
    pub(super) fn next_mention(&self, token: usize) -> usize {
        self.upcoming.at(&self.places, token)
    }

    /// The number of the mention that takes in a token.
    #[inline]
    pub(super) fn mention_at(&self, token: usize) -> Option<usize> {
        let n = self.next_mention(token);
        (self.place_of(n)?.start <= token).then_some(n)
    }

    /// The day with its year that a mention begins to tell right at a token, and where that ends.
    pub(super) fn whole_day_at(&self, at: usize) -> Option<(Date, usize)> {
        let n = self.mention_at(at).filter(|&n| self.place(n).start == at)?;
        self.whole_day(n).map(|date| (date, self.place(n).end))
    }

    /// The day that a mention tells with its year.
    pub(super) fn whole_day(&self, mention: usize) -> Option<Date> {
        match self.mentions[mention].value {
            Value::Date(date) => date.year().map(|_| date),
            _ => None,
        }
    }

    /// Whether a mention stands among some tokens, or reaches into them.
    #[inline]
    pub(super) fn has_mention(&self, tokens: &Range<usize>) -> bool {
        self.place_of(self.next_mention(tokens.start)).is_some_and(|next| next.start < tokens.end)
    }

    /// The numbers of the mentions that lie within some tokens.
    pub(super) fn mentions_in(&self, tokens: &Range<usize>) -> Range<usize> {
        let first = self.upcoming.at(&self.places, tokens.start);
        let parted = self.place_of(first).is_some_and(|place| place.start < tokens.start);
        let start = first + usize::from(parted);
        start..self.upcoming.at(&self.places, tokens.end).max(start)
    }

    /// The numbers of those among them that are a point or a stretch of time.
    pub(super) fn times_in(&self, tokens: &Range<usize>) -> impl Iterator<Item = usize> {
        self.mentions_in(tokens).filter(|&n| self.mentions[n].value.is_time())
    }

    /// The day that the text speaks from: that of posting, else the first one it names, which is that of the meeting or
    /// begins the days that are reported.
    pub(super) fn today(&self) -> Option<Date> {
        let first = || {
            let first = self.first_day()?;
            self.last_day_from(first).or_else(|| self.whole_day(first))
        };
        *self.today.get_or_init(|| self.published.map(|published| published.date).or_else(first))
    }

    /// The day that years are counted from: the one that the text is of, else the one that the caller gave.
    pub(super) fn now(&self) -> Option<Date> {
        self.today().or(self.reference)
    }

    /// The day that the text is known to be told on: that of posting, else the one that the caller gave, unless the
    /// text names a later one first.
    pub(super) fn told_on(&self) -> Option<Date> {
        let given = || self.reference.filter(|&given| self.today().is_none_or(|today| today <= given));
        self.published.map(|published| published.date).or_else(given)
    }

    /// The first day that the text names with its year, and not as a document's own.
    pub(super) fn first_day(&self) -> Option<usize> {
        (0..self.mentions.len()).find(|&n| self.whole_day(n).is_some() && !self.is_of_document(n))
    }

    /// The day up to which days go that begin with one: `từ ngày 15/12/2024 đến ngày 14/6/2025`.
    fn last_day_from(&self, mention: usize) -> Option<Date> {
        let (first, last) = (self.place(mention), self.place_of(mention + 1)?);
        let between = first.end..last.start;
        let to = || {
            self.exactly(&between) == Some(Function::To)
                || between.len() == 1 && self.tokens[first.end].kind == Kind::Dash
        };
        let reaches = self.is_before(Function::From, 0, first.start) && to();
        self.whole_day(mention + 1).filter(|_| reaches)
    }

    /// Whether a day is a document's own, right behind it or behind a verb that tells of its being issued.
    pub(super) fn is_of_document(&self, mention: usize) -> bool {
        let Some(before) = mention.checked_sub(1) else { return false };
        let between = self.place(before).end..self.place(mention).start;
        let issued =
            || matches!(self.longest_before(between.start, between.end), Some((Issue::Given | Issue::Either, _)));
        matches!(self.mentions[before].value, Value::Document(_))
            && (between.len() <= 1 || between.len() <= FARTHEST_ISSUED && issued())
    }

    /// The composed text.
    pub(super) fn text(&self) -> &'s Text<'t> {
        self.text
    }
}

/// The tokens from which a phrase may reach up to another one, not reaching back beyond `floor`.
#[inline]
pub(super) fn ending(floor: usize, end: usize) -> Range<usize> {
    floor.max(end.saturating_sub(LONGEST_PHRASE))..end
}

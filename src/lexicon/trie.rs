//! The trie of all phrases, and what a walk through it finds at a word of a text.

use smallvec::SmallVec;

use super::numbered::Numbered;
use super::overlaid::Overlaid;
use super::steps::{self, Steps};
use super::{Entry, Term, WordId};

/// Phrases as paths of word ids, with the terms that each phrase stands for.
#[derive(Debug)]
pub(super) struct Trie {
    steps: Steps,
    /// How many [`Phrases`] there are.
    phrases: u16,
    meanings: Numbered<Meanings, { Phrases::MOST }>,
    finds: Overlaid<Find>,
    terms: Vec<Term>,
}

/// All phrases that begin at one word of a text, by the longest of them; each shorter one begins it. The word alone is
/// one, with the number of the word, whether or not it stands for anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Phrases(u16);

impl Phrases {
    /// No phrase, which begins with no word.
    pub(crate) const NONE: Self = Self::of_word(WordId::NONE);

    /// How many there may be, a power of two.
    pub(crate) const MOST: usize = 1 << 14;

    /// A word alone.
    #[inline]
    pub(crate) const fn of_word(word: WordId) -> Self {
        Self(word.0)
    }

    /// The word that these are, where they are known to be a word alone.
    #[inline]
    pub(crate) const fn as_word(self) -> WordId {
        WordId(self.0)
    }

    /// Those with a number, of which the bits above the greatest do not count.
    #[inline]
    pub(crate) const fn numbered(number: u16) -> Self {
        Self(number % Self::MOST as u16)
    }

    #[inline]
    pub(crate) const fn number(self) -> u16 {
        self.0
    }
}

/// What some phrases stand for.
#[derive(Clone, Copy, Debug, Default)]
struct Meanings {
    /// Which kinds of term, a bit each.
    kinds: u128,
    /// Where the row of finds begins, with one in the column of each kind.
    finds: u32,
    /// The phrases without the longest.
    shorter: Phrases,
    /// The word that they begin with.
    first: WordId,
}

/// The longest of some phrases that stands for a kind of term.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Find {
    term: u16,
    /// How many words it has.
    len: u16,
}

/// What a reader makes of all phrases beforehand, to tell it of those of a word at one look.
#[derive(Debug)]
pub(crate) struct PhraseTable<T>(Numbered<T, { Phrases::MOST }>);

impl<T: Copy> PhraseTable<T> {
    #[inline]
    pub(crate) fn of(&self, phrases: Phrases) -> T {
        *self.0.get(usize::from(phrases.0))
    }
}

/// All phrases that a trie is made of, with what each stands for. Their words lie in one array.
#[derive(Debug, Default)]
pub(super) struct PhraseBook {
    words: Vec<WordId>,
    rows: Vec<Row>,
}

/// A phrase and one term that it stands for.
#[derive(Clone, Debug)]
struct Row {
    /// The first four words as one integer, by which most rows can be put in order at once.
    beginning: u64,
    start: u32,
    len: u32,
    term: Term,
}

impl PhraseBook {
    /// Adds a phrase; gives its last word.
    pub(super) fn add(&mut self, words: impl Iterator<Item = WordId>, term: Term) -> WordId {
        let start = self.words.len();
        self.words.extend(words);
        let words = &self.words[start..];
        let word = |n: usize| words.get(n).map_or(0, |word| word.index() as u64);
        let beginning = (0..4).fold(0, |beginning, n| beginning << 16 | word(n));
        self.rows.push(Row { beginning, start: start as u32, len: words.len() as u32, term });
        words.last().copied().unwrap_or(WordId::NONE)
    }

    /// The rows in the order of their words; those of one phrase stay in the order they came in.
    fn sorted(&mut self) -> Vec<Row> {
        let mut rows = std::mem::take(&mut self.rows);
        // Rows are large, so the integers are put in order without them; few rows have more words to go by.
        rows.sort_by_cached_key(|row| row.beginning);
        for alike in rows.chunk_by_mut(|a, b| a.beginning == b.beginning) {
            alike.sort_by(|a, b| self.words(a).cmp(self.words(b)));
        }
        rows
    }

    fn words(&self, row: &Row) -> &[WordId] {
        &self.words[row.start as usize..][..row.len as usize]
    }

    /// The word of a row's phrase at a place.
    fn word(&self, row: &Row, depth: usize) -> WordId {
        self.words[row.start as usize + depth]
    }
}

impl Trie {
    pub(super) fn new(words: usize, mut phrases: PhraseBook) -> Self {
        let rows = phrases.sorted();
        let mut trie = Builder::new(words, &phrases);
        for group in rows.chunk_by(|a, b| phrases.word(a, 0) == phrases.word(b, 0)) {
            let first = phrases.word(&group[0], 0);
            trie.fill(first.index(), group, 1, Phrases::of_word(first));
        }
        let phrases = place(trie.meanings.len());
        Self {
            steps: trie.steps.build(),
            phrases,
            meanings: Numbered::new(trie.meanings),
            finds: trie.finds,
            terms: trie.terms,
        }
    }

    /// All phrases at the head of the words.
    #[inline]
    pub(super) fn phrases(&self, words: impl IntoIterator<Item = WordId>) -> Phrases {
        self.steps.walk(words)
    }

    /// What a function gives for all phrases.
    pub(super) fn table<T: Clone + Default>(&self, of: impl Fn(Phrases) -> T) -> PhraseTable<T> {
        PhraseTable(Numbered::new((0..self.phrases).map(|n| of(Phrases(n))).collect()))
    }

    /// Which kinds of term some phrases stand for.
    #[inline]
    pub(super) fn kinds(&self, phrases: Phrases) -> u128 {
        self.meanings.get(usize::from(phrases.0)).kinds
    }

    /// The word that some phrases begin with.
    #[inline]
    pub(super) fn first_word(&self, phrases: Phrases) -> WordId {
        self.meanings.get(usize::from(phrases.0)).first
    }

    /// The longest of some phrases of at most `most` words that stands for an `E`, and how many words it takes.
    #[inline]
    pub(super) fn longest<E: Entry>(&self, phrases: Phrases, most: usize) -> Option<(E, usize)> {
        // Most words begin no phrase of the kind.
        if self.kinds(phrases) & E::BIT == 0 {
            return None;
        }
        let (term, len) = self.term(E::KIND, phrases, most)?;
        E::of(term).map(|entry| (entry, len))
    }

    /// The longest that stands for a kind which some of the phrases do stand for. All kinds share this.
    #[inline(never)]
    fn term(&self, kind: usize, phrases: Phrases, most: usize) -> Option<(&Term, usize)> {
        let meanings = self.meanings.get(usize::from(phrases.0));
        let Find { term, len } = self.finds.get(meanings.finds as usize, kind);
        if usize::from(len) > most {
            return self.shorter_term(kind, meanings.shorter, most);
        }
        Some((&self.terms[usize::from(term)], usize::from(len)))
    }

    #[cold]
    fn shorter_term(&self, kind: usize, phrases: Phrases, most: usize) -> Option<(&Term, usize)> {
        if self.kinds(phrases) & 1 << kind == 0 { None } else { self.term(kind, phrases, most) }
    }
}

/// A trie in the making.
struct Builder<'b> {
    book: &'b PhraseBook,
    steps: steps::Builder,
    meanings: Vec<Meanings>,
    finds: Overlaid<Find>,
    /// Each term once, so that those of the words of a text lie near one another.
    terms: Vec<Term>,
    /// By kind, the places of its terms.
    places: [Vec<u16>; Term::KINDS],
}

impl<'b> Builder<'b> {
    fn new(words: usize, book: &'b PhraseBook) -> Self {
        Self {
            book,
            steps: steps::Builder::new(words),
            meanings: (0..place(words)).map(|n| Meanings { first: WordId(n), ..Meanings::default() }).collect(),
            finds: Overlaid::new(Term::KINDS, Find::default()),
            terms: Vec::new(),
            places: std::array::from_fn(|_| Vec::new()),
        }
    }

    /// Fills the node that some rows with their first `depth` words in common lead to. Rows come in order, so those of
    /// the phrase that ends here come first, and the words that go on are in order.
    fn fill(&mut self, node: usize, rows: &[Row], depth: usize, shorter: Phrases) {
        let book = self.book;
        let (ending, longer) = rows.split_at(rows.partition_point(|row| row.len as usize == depth));
        let here = if ending.is_empty() { shorter } else { self.add(ending, depth, shorter) };
        let groups = || longer.chunk_by(|a, b| book.word(a, depth) == book.word(b, depth));
        let words: SmallVec<[WordId; 16]> = groups().map(|group| book.word(&group[0], depth)).collect();
        let first = self.steps.add(node, here, &words);
        for (n, group) in groups().enumerate() {
            self.fill(first + n, group, depth + 1, here);
        }
    }

    /// Adds the phrase of some rows to the shorter ones that it begins with; that of one word has its place already.
    fn add(&mut self, rows: &[Row], len: usize, shorter: Phrases) -> Phrases {
        let terms: SmallVec<[_; 4]> = rows.iter().map(|row| (row.term.kind(), self.place_of(row.term))).collect();
        let known = self.meanings[usize::from(shorter.0)];
        let kinds = rows.iter().fold(known.kinds, |kinds, row| kinds | row.term.bits());
        let find = |kind| match terms.iter().find(|&&(of, _)| of == kind) {
            Some(&(_, term)) => Find { term, len: place(len) },
            None => self.finds.get(known.finds as usize, kind),
        };
        let row: SmallVec<[_; 16]> = ones(kinds & Term::ALL_KINDS).map(|kind| (kind, find(kind))).collect();
        let finds = self.finds.add(row.iter().copied()) as u32;
        if len == 1 {
            self.meanings[usize::from(shorter.0)] = Meanings { kinds, finds, ..known };
            return shorter;
        }
        self.meanings.push(Meanings { kinds, finds, shorter, ..known });
        Phrases(place(self.meanings.len() - 1))
    }

    /// Where a term stands among all.
    fn place_of(&mut self, term: Term) -> u16 {
        let places = &mut self.places[term.kind()];
        if let Some(place) = places.iter().find(|&&place| self.terms[usize::from(place)] == term) {
            return *place;
        }
        let place = place(self.terms.len());
        places.push(place);
        self.terms.push(term);
        place
    }
}

/// The places of the bits that a set has.
fn ones(mut bits: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = (bits != 0).then(|| bits.trailing_zeros() as usize);
        bits &= bits.wrapping_sub(1);
        first
    })
}

/// A place in an array of the trie, which all stay small.
pub(super) fn place(n: usize) -> u16 {
    u16::try_from(n).expect("the lexicon has fewer than 65,536 of each")
}

use std::ops::Range;

use smallvec::SmallVec;

use super::steps::Steps;
use super::{Entry, Term, WordId};

/// Phrases as paths of word ids, with the terms that each phrase stands for. What all nodes hold lies in a few arrays,
/// so that a walk stays in few cache lines.
#[derive(Debug)]
pub(super) struct Trie {
    /// The first node of a phrase has the number of its first word, so that a walk begins with no look-up; node 0,
    /// which has that of no word, leads nowhere.
    nodes: Vec<Node>,
    steps: Steps,
    /// By node: itself where a phrase ends there, else the nearest on the way to it where one does; 0 for none.
    ends: Vec<u16>,
    terms: Vec<Term>,
    /// By node: which kinds of term its own phrase and the shorter ones that it begins with have, a bit each.
    kinds: Vec<u128>,
}

/// The end of a phrase, or a part of one.
#[derive(Clone, Debug, Default)]
struct Node {
    terms: Range<u16>,
    /// Which kinds its terms are of, a bit each.
    kinds: u128,
    /// The nearest node on the way to here where a phrase ends; 0 where there is none.
    shorter: u16,
    /// How many words lead here.
    len: u8,
}

/// All phrases that begin at one word of a text, by the longest of them; each shorter one begins it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Phrases(u16);

impl Phrases {
    /// No phrase.
    pub(crate) const NONE: Self = Self(0);
}

/// Some of all phrases, to tell at one look whether those of a word are among them.
#[derive(Debug)]
pub(crate) struct PhraseSet(Vec<bool>);

impl PhraseSet {
    #[inline]
    pub(crate) fn contains(&self, phrases: Phrases) -> bool {
        self.0[usize::from(phrases.0)]
    }
}

/// What a reader makes of each phrase, in a byte, to be looked up for every word of a text.
#[derive(Debug)]
pub(crate) struct PhraseTable(Vec<u8>);

impl PhraseTable {
    #[inline]
    pub(crate) fn of(&self, phrases: Phrases) -> u8 {
        self.0[usize::from(phrases.0)]
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
        rows.sort_by(|a, b| a.beginning.cmp(&b.beginning).then_with(|| self.words(a).cmp(self.words(b))));
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
        let mut trie = Self {
            nodes: Vec::with_capacity(words + rows.len()),
            steps: Steps::default(),
            ends: Vec::with_capacity(words + rows.len()),
            terms: Vec::with_capacity(rows.len()),
            kinds: Vec::with_capacity(words + rows.len()),
        };
        (0..words).for_each(|_| _ = trie.add());
        for group in rows.chunk_by(|a, b| phrases.word(a, 0) == phrases.word(b, 0)) {
            trie.fill(phrases.word(&group[0], 0).index(), &phrases, group, 1, 0);
        }
        trie
    }

    /// A new node that nothing is known of.
    fn add(&mut self) -> usize {
        self.nodes.push(Node::default());
        self.ends.push(0);
        self.kinds.push(0);
        self.nodes.len() - 1
    }

    /// Fills the node that some rows with their first `depth` words in common lead to. Rows come in order, so those of
    /// the phrase that ends here come first, and the words that go on are in order.
    fn fill(&mut self, node: usize, phrases: &PhraseBook, rows: &[Row], depth: usize, shorter: u16) {
        let (ending, longer) = rows.split_at(rows.partition_point(|row| row.len as usize == depth));
        let groups = || longer.chunk_by(|a, b| phrases.word(a, depth) == phrases.word(b, depth));
        let first_term = place(self.terms.len());
        self.terms.extend(ending.iter().map(|row| row.term));
        let kinds = ending.iter().fold(0, |kinds, row| kinds | row.term.bit());
        self.kinds[node] = kinds | self.kinds(Phrases(shorter));
        self.nodes[node] = Node {
            terms: first_term..place(self.terms.len()),
            kinds,
            shorter,
            len: u8::try_from(depth).expect("phrases are short"),
        };
        let shorter = if kinds == 0 { shorter } else { place(node) };
        self.ends[node] = shorter;
        let first = self.nodes.len();
        groups().for_each(|_| _ = self.add());
        let words: SmallVec<[WordId; 16]> = groups().map(|group| phrases.word(&group[0], depth)).collect();
        self.steps.add(node, first, &words);
        for (n, group) in groups().enumerate() {
            self.fill(first + n, phrases, group, depth + 1, shorter);
        }
    }

    /// All phrases at the head of the words.
    #[inline]
    pub(super) fn phrases(&self, words: impl IntoIterator<Item = WordId>) -> Phrases {
        let mut words = words.into_iter();
        let first = words.next().map_or(0, WordId::index);
        let last = words.try_fold(first, |at, word| self.steps.next(at, word).ok_or(at)).unwrap_or_else(|at| at);
        Phrases(self.ends[last])
    }

    /// The phrases that a test holds for.
    pub(super) fn set(&self, test: impl Fn(Phrases) -> bool) -> PhraseSet {
        PhraseSet((0..self.nodes.len()).map(|node| test(Phrases(place(node)))).collect())
    }

    /// What a reader makes of each phrase.
    pub(super) fn table(&self, of: impl Fn(Phrases) -> u8) -> PhraseTable {
        PhraseTable((0..self.nodes.len()).map(|node| of(Phrases(place(node)))).collect())
    }

    /// Which kinds of term some phrases stand for.
    #[inline]
    pub(super) fn kinds(&self, phrases: Phrases) -> u128 {
        self.kinds[usize::from(phrases.0)]
    }

    /// The longest of some phrases of at most `most` words that stands for an `E`, and how many words it takes.
    #[inline]
    pub(super) fn longest<E: Entry>(&self, phrases: Phrases, most: usize) -> Option<(E, usize)> {
        // Most words begin no phrase of the kind.
        if self.kinds(phrases) & E::BIT == 0 {
            return None;
        }
        self.longest_within(phrases, most)
    }

    fn longest_within<E: Entry>(&self, phrases: Phrases, most: usize) -> Option<(E, usize)> {
        let node = self.longest_of(E::BIT, phrases, most)?;
        self.terms[range(&node.terms)].iter().find_map(E::of).map(|entry| (entry, usize::from(node.len)))
    }

    /// The node of the longest phrase of at most `most` words that stands for a kind.
    fn longest_of(&self, kind: u128, phrases: Phrases, most: usize) -> Option<&Node> {
        let mut at = phrases.0;
        while at != 0 {
            let node = &self.nodes[usize::from(at)];
            if node.kinds & kind != 0 && usize::from(node.len) <= most {
                return Some(node);
            }
            at = node.shorter;
        }
        None
    }
}

fn range(of: &Range<u16>) -> Range<usize> {
    usize::from(of.start)..usize::from(of.end)
}

/// A place in an array of the trie, which all stay small.
pub(super) fn place(n: usize) -> u16 {
    u16::try_from(n).expect("the lexicon has fewer than 65,536 of each")
}

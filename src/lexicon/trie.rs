use std::ops::Range;

use super::{Entry, Term, WordId};

/// Phrases as paths of word ids, with the terms that each phrase stands for. What all nodes hold lies in a few arrays,
/// so that a walk stays in few cache lines.
#[derive(Debug)]
pub(super) struct Trie {
    /// The first node of a phrase has the number of its first word, so that a walk begins with no look-up; node 0,
    /// which has that of no word, leads nowhere.
    nodes: Vec<Node>,
    /// By node: what a walk needs to know of it.
    steps: Vec<Step>,
    /// The words that go on from the nodes, sorted within each node.
    words: Vec<WordId>,
    /// Where each of these words leads.
    targets: Vec<u16>,
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

/// How a walk goes on from a node.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    /// The last bits of the words that go on from here, as a set. Most words are none of them, and this settles it.
    going_on: u64,
    next: u16,
    next_len: u16,
    /// Whether a phrase ends here.
    is_end: bool,
}

/// The last bits of a word as a set.
fn last_bits(word: WordId) -> u64 {
    1 << (word.index() % 64)
}

/// All phrases that begin at one word of a text, by the longest of them; each shorter one begins it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Phrases(u16);

impl Phrases {
    /// No phrase.
    pub(crate) const NONE: Self = Self(0);
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
            steps: Vec::with_capacity(words + rows.len()),
            words: Vec::with_capacity(rows.len()),
            targets: Vec::with_capacity(rows.len()),
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
        self.steps.push(Step::default());
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
        let next = self.words.len();
        self.words.extend(groups().map(|group| phrases.word(&group[0], depth)));
        self.targets.resize(self.words.len(), 0);
        let kinds = ending.iter().fold(0, |kinds, row| kinds | row.term.bit());
        self.kinds[node] = kinds | self.kinds(Phrases(shorter));
        self.nodes[node] = Node {
            terms: first_term..place(self.terms.len()),
            kinds,
            shorter,
            len: u8::try_from(depth).expect("phrases are short"),
        };
        self.steps[node] = Step {
            going_on: self.words[next..].iter().fold(0, |bits, &word| bits | last_bits(word)),
            next: place(next),
            next_len: place(self.words.len() - next),
            is_end: kinds != 0,
        };
        let shorter = if kinds == 0 { shorter } else { place(node) };
        for (n, group) in groups().enumerate() {
            let longer = self.add();
            self.targets[next + n] = place(longer);
            self.fill(longer, phrases, group, depth + 1, shorter);
        }
    }

    /// All phrases at the head of the words.
    pub(super) fn phrases(&self, words: impl IntoIterator<Item = WordId>) -> Phrases {
        let mut words = words.into_iter();
        let mut at = words.next().map_or(0, |first| first.index() as u16);
        let mut longest = 0;
        loop {
            let step = self.steps[usize::from(at)];
            longest = if step.is_end { at } else { longest };
            let Some(word) = words.next().filter(|&word| step.going_on & last_bits(word) != 0) else { break };
            let next = usize::from(step.next);
            let words = &self.words[next..next + usize::from(step.next_len)];
            let Ok(n) = words.binary_search(&word) else { break };
            at = self.targets[next + n];
        }
        Phrases(longest)
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
fn place(n: usize) -> u16 {
    u16::try_from(n).expect("the lexicon has fewer than 65,536 of each")
}

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Entry, Term, WordId};

/// Phrases as paths of word ids, with the terms that each phrase stands for. What all nodes hold lies in two arrays,
/// so that a walk stays in few cache lines.
#[derive(Debug)]
pub(super) struct Trie {
    nodes: Vec<Node>,
    /// The words that go on from the nodes, sorted within each node, and where they lead.
    next: Vec<(WordId, u32)>,
    terms: Vec<Term>,
    /// The node of each first word, by word id; 0 where no phrase begins with it.
    roots: Vec<u32>,
    /// Which kinds of term the phrases of each first word have, a bit each.
    kinds: Vec<u128>,
}

/// Where a node's part of the arrays lies.
#[derive(Clone, Debug, Default)]
struct Node {
    next: Range<u32>,
    terms: Range<u32>,
}

/// A phrase with its terms.
type Phrase = (Vec<WordId>, Vec<Term>);

impl Trie {
    pub(super) fn new(words: usize, phrases: BTreeMap<Vec<WordId>, Vec<Term>>) -> Self {
        let phrases: Vec<Phrase> = phrases.into_iter().collect();
        let mut trie = Self {
            nodes: vec![Node::default()],
            next: Vec::new(),
            terms: Vec::new(),
            roots: vec![0; words],
            kinds: vec![0; words],
        };
        for group in phrases.chunk_by(|a, b| a.0[0] == b.0[0]) {
            let first = group[0].0[0].index();
            trie.kinds[first] = group.iter().flat_map(|(_, terms)| terms).fold(0, |kinds, term| kinds | term.bit());
            trie.roots[first] = trie.add(group, 1);
        }
        trie
    }

    /// Adds the node that some phrases with their first `depth` words in common lead to. Phrases come in order, so the
    /// one that ends here comes first, and the words that go on are in order.
    fn add(&mut self, phrases: &[Phrase], depth: usize) -> u32 {
        let node = self.nodes.len() as u32;
        self.nodes.push(Node::default());
        let (ending, longer) = phrases.split_at(phrases.partition_point(|(words, _)| words.len() == depth));
        let terms = self.terms.len() as u32;
        self.terms.extend(ending.iter().flat_map(|(_, terms)| terms));
        let groups: Vec<&[Phrase]> = longer.chunk_by(|a, b| a.0[depth] == b.0[depth]).collect();
        let next = self.next.len() as u32;
        self.next.extend(groups.iter().map(|group| (group[0].0[depth], 0)));
        self.nodes[node as usize] = Node { next: next..self.next.len() as u32, terms: terms..self.terms.len() as u32 };
        for (n, group) in groups.into_iter().enumerate() {
            self.next[next as usize + n].1 = self.add(group, depth + 1);
        }
        node
    }

    fn follow(&self, at: &Node, word: WordId) -> Option<&Node> {
        let next = &self.next[at.next.start as usize..at.next.end as usize];
        let n = next.binary_search_by_key(&word, |&(word, _)| word).ok()?;
        Some(&self.nodes[next[n].1 as usize])
    }

    /// Which kinds of term some phrase that begins with this word has.
    pub(super) fn kinds(&self, word: WordId) -> u128 {
        self.kinds[word.index()]
    }

    /// The longest phrase at the head of the words that stands for an `E`, and how many words it takes.
    #[inline]
    pub(super) fn longest<E: Entry>(&self, words: impl IntoIterator<Item = WordId>) -> Option<(E, usize)> {
        let mut words = words.into_iter();
        let first = words.next()?;
        // Most words begin no phrase of the kind.
        if self.kinds(first) & E::BIT == 0 { None } else { self.walk(first, words) }
    }

    fn walk<E: Entry>(&self, first: WordId, mut words: impl Iterator<Item = WordId>) -> Option<(E, usize)> {
        let mut at = &self.nodes[self.roots[first.index()] as usize];
        let mut best = None;
        let mut len = 1;
        loop {
            let terms = &self.terms[at.terms.start as usize..at.terms.end as usize];
            if let Some(entry) = terms.iter().find_map(E::of) {
                best = Some((entry, len));
            }
            if at.next.is_empty() {
                return best;
            }
            let Some(next) = words.next().and_then(|word| self.follow(at, word)) else { return best };
            at = next;
            len += 1;
        }
    }
}

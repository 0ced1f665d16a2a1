use std::collections::BTreeMap;

use super::{Entry, Term, WordId};

/// Phrases as paths of word ids, with the terms that each phrase stands for.
#[derive(Debug)]
pub(super) struct Trie {
    nodes: Vec<Node>,
    /// The node of each first word, by word id; 0 where no phrase begins with it.
    roots: Vec<u32>,
    /// Which kinds of term the phrases of each first word have, a bit each.
    kinds: Vec<u64>,
}

#[derive(Debug, Default)]
struct Node {
    /// Following words, sorted.
    next: Vec<(WordId, u32)>,
    terms: Vec<Term>,
}

impl Trie {
    pub(super) fn new(words: usize, phrases: BTreeMap<Vec<WordId>, Vec<Term>>) -> Self {
        let mut trie = Self { nodes: vec![Node::default()], roots: vec![0; words], kinds: vec![0; words] };
        for (phrase, terms) in phrases {
            trie.insert(&phrase, terms);
        }
        trie
    }

    /// Phrases come in order, so the next words of a node are pushed in order.
    fn insert(&mut self, phrase: &[WordId], terms: Vec<Term>) {
        let Some((first, rest)) = phrase.split_first() else { return };
        for term in &terms {
            self.kinds[first.index()] |= term.bit();
        }
        if self.roots[first.index()] == 0 {
            self.roots[first.index()] = self.add_node();
        }
        let mut at = self.roots[first.index()];
        for &word in rest {
            at = match self.follow(at, word) {
                Some(next) => next,
                None => {
                    let next = self.add_node();
                    self.nodes[at as usize].next.push((word, next));
                    next
                }
            };
        }
        self.nodes[at as usize].terms = terms;
    }

    fn add_node(&mut self) -> u32 {
        self.nodes.push(Node::default());
        (self.nodes.len() - 1) as u32
    }

    fn follow(&self, at: u32, word: WordId) -> Option<u32> {
        let next = &self.nodes[at as usize].next;
        next.binary_search_by_key(&word, |&(word, _)| word).ok().map(|n| next[n].1)
    }

    /// Which kinds of term some phrase that begins with this word has.
    pub(super) fn kinds(&self, word: WordId) -> u64 {
        self.kinds[word.index()]
    }

    /// The longest phrase at the head of the words that stands for an `E`, and how many words it takes.
    pub(super) fn longest<E: Entry>(&self, words: impl IntoIterator<Item = WordId>) -> Option<(E, usize)> {
        let mut words = words.into_iter();
        let first = words.next()?;
        if self.kinds(first) & E::BIT == 0 {
            return None;
        }
        let mut at = self.roots[first.index()];
        let mut best = None;
        let mut len = 1;
        loop {
            if let Some(entry) = self.nodes[at as usize].terms.iter().find_map(E::of) {
                best = Some((entry, len));
            }
            let Some(next) = words.next().and_then(|word| self.follow(at, word)) else { return best };
            at = next;
            len += 1;
        }
    }
}

//! The steps from one node of the trie to the next.

use super::WordId;
use super::numbered::Numbered;
use super::overlaid::Overlaid;
use super::trie::{Phrases, place};

/// How walks go on from the nodes of a trie. One look finds the step by a word or settles that there is none, with no
/// search among the words that lead on.
#[derive(Debug)]
pub(super) struct Steps {
    nodes: Numbered<Node, { 1 << 14 }>,
    /// By the base of a node and a word.
    steps: Numbered<Step, { 1 << 15 }>,
}

/// The same in the making.
pub(super) struct Builder {
    nodes: Vec<Node>,
    steps: Overlaid<Step>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Node {
    base: u16,
    /// The phrases on the way here.
    phrases: Phrases,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Step {
    from: u16,
    to: u16,
}

impl Default for Step {
    /// One from nowhere: no node has so large a number.
    fn default() -> Self {
        Self { from: u16::MAX, to: 0 }
    }
}

impl Steps {
    /// The phrases on the way that some words lead. The first node has the number of the first word, so that the walk
    /// begins with no look-up; that of no word leads nowhere.
    #[inline]
    pub(super) fn walk(&self, words: impl IntoIterator<Item = WordId>) -> Phrases {
        let mut words = words.into_iter();
        let mut next = || words.next().unwrap_or(WordId::NONE);
        let first = next().0;
        // A branch on whether the second word leads on would be guessed wrong for every other token. So there is none,
        // all bits are set where it does, and where it does not, the third is taken for no word.
        let step = self.step(first, next());
        let leads_on = (u32::from(step.from ^ first).wrapping_sub(1) >> 16) as u16;
        let mut at = step.to & leads_on | first & !leads_on;
        let mut word = WordId(next().0 & leads_on);
        loop {
            let step = self.step(at, word);
            if step.from != at {
                return self.nodes.get(usize::from(at)).phrases;
            }
            (at, word) = (step.to, next());
        }
    }

    /// The step by a word from a node, or else one from another.
    #[inline]
    fn step(&self, node: u16, word: WordId) -> Step {
        *self.steps.get(usize::from(self.nodes.get(usize::from(node)).base) + word.index())
    }
}

impl Builder {
    /// As many nodes as there are words, for the walks to begin at, and nothing that leads on from them.
    pub(super) fn new(words: usize) -> Self {
        let alone = |n| Node { base: 0, phrases: Phrases::of_word(WordId(n)) };
        Self { nodes: (0..place(words)).map(alone).collect(), steps: Overlaid::new(words, Step::default()) }
    }

    pub(super) fn build(self) -> Steps {
        Steps { nodes: Numbered::new(self.nodes), steps: Numbered::new(self.steps.into_cells()) }
    }

    /// Makes steps from a node by some words to as many new nodes; gives the first of them.
    pub(super) fn add(&mut self, node: usize, phrases: Phrases, words: &[WordId]) -> usize {
        let first = self.nodes.len();
        self.nodes.resize(first + words.len(), Node::default());
        let step = |n| Step { from: place(node), to: place(first + n) };
        let base = self.steps.add(words.iter().enumerate().map(|(n, word)| (word.index(), step(n))));
        self.nodes[node] = Node { base: if words.is_empty() { 0 } else { place(base) }, phrases };
        first
    }
}

use super::WordId;
use super::trie::place;

/// How walks go on from the nodes of a trie. The steps of all nodes lie in one array: a word leads on from a node where
/// the slot at the node's base plus the word's number is the node's. So one look finds a step or settles that there is
/// none, with no search among the words, and the gaps that the words of one node leave are filled by those of others.
#[derive(Debug, Default)]
pub(super) struct Steps {
    /// By node.
    bases: Vec<u16>,
    slots: Vec<Slot>,
    /// The last base: no search for the next goes back behind it, so that all take little time.
    base: usize,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    from: u16,
    to: u16,
}

/// No node has so large a number.
const FREE: Slot = Slot { from: u16::MAX, to: 0 };

impl Steps {
    /// Where a word leads from a node.
    #[inline]
    pub(super) fn next(&self, node: usize, word: WordId) -> Option<usize> {
        let base = usize::from(*self.bases.get(node)?);
        let slot = self.slots.get(base + word.index())?;
        (usize::from(slot.from) == node).then_some(usize::from(slot.to))
    }

    /// Makes steps from a node by some words, in order, to as many nodes from `first` on.
    pub(super) fn add(&mut self, node: usize, first: usize, words: &[WordId]) {
        let Some(highest) = words.last() else { return };
        while words.iter().any(|word| self.is_taken(self.base + word.index())) {
            self.base += 1;
        }
        if self.bases.len() <= node {
            self.bases.resize(node + 1, 0);
        }
        self.bases[node] = place(self.base);
        let end = self.base + highest.index() + 1;
        if self.slots.len() < end {
            self.slots.resize(end, FREE);
        }
        for (n, word) in words.iter().enumerate() {
            self.slots[self.base + word.index()] = Slot { from: place(node), to: place(first + n) };
        }
    }

    fn is_taken(&self, slot: usize) -> bool {
        self.slots.get(slot).is_some_and(|slot| slot.from != FREE.from)
    }
}

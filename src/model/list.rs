//! Short lists of a report, many of them in one piece of memory.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smallvec::SmallVec;

/// Some things of a report, to be read like any slice: the comparisons of an indicator, the roles of a person.
///
/// Most such lists have one item or none, so those of a report that was parsed stand in one piece of memory, which
/// lives as long as any of them. `to_vec` gives items to change, and a vector makes a list again.
///
/// ```
/// let text = "Thu ngân sách đạt 5 tỷ đồng, bằng 104% dự toán.";
/// let comparisons: &[baocao::Comparison] = &baocao::parse(text).indicators[0].comparisons;
/// assert_eq!(&text[comparisons[0].span.range()], "104%");
/// ```
#[derive(Clone)]
pub struct List<T> {
    /// The items of all lists; none where this one is empty.
    shared: Option<Arc<Vec<T>>>,
    start: u32,
    len: u32,
}

/// The items of several lists, while they come in.
#[derive(Debug)]
pub(crate) struct Gathered<T> {
    items: Vec<T>,
    /// The items before these, in pieces that were full; to move them all to a larger one would take both at once.
    full: SmallVec<[Vec<T>; 1]>,
    /// How many items are in the full pieces.
    before: usize,
}

impl<T> List<T> {
    /// No text has as many things to tell as four bytes count.
    fn of(shared: Option<Arc<Vec<T>>>, range: Range<usize>) -> Self {
        Self { shared, start: range.start as u32, len: range.len() as u32 }
    }

    /// The list of other items that are made of these.
    pub(super) fn map<U>(&self, make: impl Fn(T) -> U) -> List<U>
    where
        T: Clone,
    {
        self.iter().cloned().map(make).collect()
    }
}

impl<T> Gathered<T> {
    /// None yet, with room for some.
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self { items: Vec::with_capacity(capacity), full: SmallVec::new(), before: 0 }
    }

    /// Makes room for more, and for a few beyond these: to double the room could leave half of it empty.
    fn reserve(&mut self, more: usize) {
        if self.items.capacity() - self.items.len() < more {
            let room = more.max((self.before + self.items.len()) / 4);
            let full = std::mem::replace(&mut self.items, Vec::with_capacity(room));
            self.before += full.len();
            self.full.push(full);
        }
    }

    /// Takes in the items of a list, which is empty until it has its [share](Self::share) of all.
    pub(crate) fn list(&mut self, items: impl ExactSizeIterator<Item = T>) -> List<T> {
        self.reserve(items.len());
        let start = self.before + self.items.len();
        self.items.extend(items);
        List::of(None, start..self.before + self.items.len())
    }

    /// Gives each list its items.
    pub(crate) fn share<'l>(self, lists: impl Iterator<Item = &'l mut List<T>>)
    where
        T: 'l,
    {
        let mut first = 0;
        let pieces = self.full.into_iter().chain([self.items]).map(|items| {
            let start = first;
            first += items.len() as u32;
            (start, Arc::new(items))
        });
        let pieces: SmallVec<[_; 2]> = pieces.collect();
        for list in lists.filter(|list| list.len > 0) {
            if let Some((start, items)) = pieces.iter().rfind(|(start, _)| *start <= list.start) {
                list.start -= start;
                list.shared = Some(Arc::clone(items));
            }
        }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        let start = self.start as usize;
        self.shared.as_ref().map_or(&[], |shared| &shared[start..start + self.len as usize])
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::of(None, 0..0)
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        let range = 0..items.len();
        Self::of((!items.is_empty()).then(|| Arc::new(items)), range)
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<'l, T> IntoIterator for &'l List<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::{Gathered, List};

    #[test]
    fn lists_have_their_own_items_side_by_side() {
        let items = [vec![1, 2], vec![], vec![3], vec![4, 5, 6]];
        for capacity in 0..=6 {
            let mut gathered = Gathered::with_capacity(capacity);
            let mut lists = items.clone().map(|items| gathered.list(items.into_iter()));
            gathered.share(lists.iter_mut());
            for (list, items) in lists.iter().zip(&items) {
                assert_eq!(**list, **items, "room for {capacity}");
                assert_eq!(*list, List::from(items.clone()));
            }
            assert_eq!(lists[0].as_ptr_range().end == lists[2].as_ptr(), capacity > 2, "room for {capacity}");
            assert_eq!(*lists[3].map(|n| n * 10), [40, 50, 60]);
        }
    }
}

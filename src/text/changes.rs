/// Where clusters changed in composing: the way back from the composed text to the given one.
///
/// A decomposed text has a change every few bytes, and they are held while all else is read, so that each takes but
/// three.
#[derive(Debug)]
pub(super) struct Changes {
    stretches: Vec<Stretch>,
    /// How many changes the last of them has.
    last: usize,
    /// Where the last change ends in the composed text and in the given one.
    end: (usize, usize),
}

/// A few changes in order, and where the first begins in both forms.
#[derive(Debug)]
struct Stretch {
    composed: u32,
    given: u32,
    /// Those behind the last are nothing.
    changes: [Change; CHANGES],
}

/// How far a cluster stands behind the one before, and how long it is in both forms. One longer than a byte tells takes
/// several.
#[derive(Clone, Copy, Debug, Default)]
struct Change {
    gap: u8,
    composed: u8,
    given: u8,
}

/// So many make a stretch of 64 bytes.
const CHANGES: usize = 18;

/// The most that a byte tells.
const MOST: usize = u8::MAX as usize;

impl Changes {
    /// None yet, with room for so many near each other.
    pub(super) fn with_capacity(changes: usize) -> Self {
        Self { stretches: Vec::with_capacity(changes.div_ceil(CHANGES)), last: CHANGES, end: (0, 0) }
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.stretches.shrink_to_fit();
    }

    /// Takes in the next cluster: where it begins in the composed text, and how long it is there and in the given one.
    pub(super) fn push(&mut self, mut start: usize, mut composed: usize, mut given: usize) {
        while composed + given > 0 {
            let in_composed = composed.min(MOST);
            // All of its parts but the last are nothing in the given text, so that within it all places are its start.
            let in_given = if composed > MOST { 0 } else { given.min(MOST) };
            self.add(start, in_composed, in_given);
            start += in_composed;
            composed -= in_composed;
            given -= in_given;
        }
    }

    fn add(&mut self, start: usize, composed: usize, given: usize) {
        let mut gap = start - self.end.0;
        let given_start = self.end.1 + gap;
        if self.last == CHANGES || gap > MOST {
            let changes = [Change::default(); CHANGES];
            self.stretches.push(Stretch { composed: start as u32, given: given_start as u32, changes });
            self.last = 0;
            gap = 0;
        }
        if let Some(stretch) = self.stretches.last_mut() {
            let change = Change { gap: gap as u8, composed: composed as u8, given: given as u8 };
            stretch.changes[self.last] = change;
            self.last += 1;
        }
        self.end = (start + composed, given_start + given);
    }

    /// The given offset for a composed one. Inside a changed cluster it is the cluster's start.
    pub(super) fn to_given(&self, composed: usize) -> usize {
        let behind = self.stretches.partition_point(|stretch| stretch.composed as usize <= composed);
        let Some(stretch) = behind.checked_sub(1).map(|n| &self.stretches[n]) else { return composed };
        let (mut end, mut given) = (stretch.composed as usize, stretch.given as usize);
        for change in &stretch.changes {
            let start = end + usize::from(change.gap);
            // What is nothing in the composed text belongs to the cluster that ends there.
            if start > composed || start == composed && change.composed > 0 {
                break;
            }
            given += usize::from(change.gap);
            end = start + usize::from(change.composed);
            if composed < end {
                return given;
            }
            given += usize::from(change.given);
        }
        given + (composed - end)
    }
}

#[cfg(test)]
mod tests {
    use super::Changes;

    #[test]
    fn places_lead_back_over_changes_of_any_length() {
        // By change: the bytes before it, and its own in the composed text and in the given one.
        let many = [(1, 2, 3); 50];
        let cases: [&[(usize, usize, usize)]; 5] = [
            &[(0, 1, 3), (0, 1, 3), (4, 3, 4)],
            &[(300, 3, 5), (255, 2, 4), (256, 2, 4), (0, 2, 1)],
            &[(2, 300, 900), (0, 1, 2), (1, 1, 600), (0, 3, 4)],
            &[(0, 2, 20_000), (20_000, 510, 511), (3, 2, 3)],
            &many,
        ];
        for case in cases {
            let mut changes = Changes::with_capacity(case.len());
            let (mut composed, mut given) = (0, 0);
            let mut wanted = Vec::new();
            for &(gap, in_composed, in_given) in case {
                wanted.extend(given..given + gap);
                changes.push(composed + gap, in_composed, in_given);
                wanted.extend(vec![given + gap; in_composed]);
                (composed, given) = (composed + gap + in_composed, given + gap + in_given);
            }
            wanted.extend(given..given + 9);
            for (at, wanted) in wanted.into_iter().enumerate() {
                assert_eq!(changes.to_given(at), wanted, "at {at} of {case:?}");
            }
        }
    }
}

//! The tables, one a kind of term, in a folder each for what they tell of.

mod bodies;
mod codes;
mod dates;
pub(super) mod documents;
pub(super) mod figures;
pub(super) mod indicators;
mod layout;
mod meetings;
mod people;
mod tasks;

use super::terms::*;

/// Gives every row of every table to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    bodies::each(add);
    codes::each(add);
    dates::each(add);
    documents::each(add);
    figures::each(add);
    indicators::each(add);
    layout::each(add);
    meetings::each(add);
    people::each(add);
    tasks::each(add);
}

/// A table whose rows tell their own entry.
fn rows<T: Into<Term> + Copy>(add: &mut impl FnMut(&'static str, Term), table: &[(&'static str, T)]) {
    debug_assert!(table.is_sorted_by_key(|row| row.0), "rows are in order");
    for &(phrase, entry) in table {
        add(phrase, entry.into());
    }
}

/// A table of values, with the entry that each makes.
fn entries<V: Copy, T: Into<Term>>(
    add: &mut impl FnMut(&'static str, Term),
    table: &[(&'static str, V)],
    entry: impl Fn(V) -> T,
) {
    debug_assert!(table.is_sorted_by_key(|row| row.0), "rows are in order");
    for &(phrase, value) in table {
        add(phrase, entry(value).into());
    }
}

/// A table of bare phrases, with the entry that each makes.
fn words<T: Into<Term>>(
    add: &mut impl FnMut(&'static str, Term),
    table: &[&'static str],
    entry: impl Fn(&'static str) -> T,
) {
    debug_assert!(table.is_sorted(), "rows are in order");
    for &phrase in table {
        add(phrase, entry(phrase).into());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::each;
    use crate::lexicon::Term;
    use crate::lexicon::spelling::canonical;

    #[test]
    fn no_row_stands_twice() {
        let mut known: BTreeMap<&str, Vec<Term>> = BTreeMap::new();
        each(&mut |phrase, term: Term| {
            let terms = known.entry(phrase).or_default();
            assert!(!terms.contains(&term), "{phrase:?} stands twice as {term:?}");
            terms.push(term);
        });
    }

    #[test]
    fn rows_are_written_small_and_in_the_newer_spelling_of_tones() {
        each(&mut |phrase, _| {
            assert_eq!(phrase, phrase.to_lowercase());
            for word in
                phrase.split(' ').filter(|word| word.ends_with(['à', 'á', 'ả', 'ã', 'ạ', 'è', 'ẻ', 'ẽ', 'é', 'ẹ']))
            {
                assert_eq!(word, canonical(word), "in {phrase:?}");
            }
        });
    }
}

//! A result that is told of two years, with how it changed between them.
//!
//! | words | result | earlier value |
//! |---|---|---|
//! | `Số vụ năm 2025: 45 vụ; năm 2024: 52 vụ; giảm 7 vụ` | 45 | 52 |
//! | `Số vụ năm 2024: 52 vụ; năm 2025: 45 vụ; giảm 7 vụ` | 45 | 52 |

use smallvec::SmallVec;

use super::Draft;
use crate::read::source::Source;

/// Joins the results of a sentence, whose drafts begin at one of those, that are told so.
pub(in crate::read) fn join(
    source: &Source<'_, '_>,
    drafts: &mut SmallVec<impl smallvec::Array<Item = Draft>>,
    first: usize,
) {
    let mut n = first;
    while n + 1 < drafts.len() {
        let changed = || is_changed(&drafts[n], &drafts[n + 1]) && is_alone(source, &drafts[first..], n - first);
        if changed() {
            let other = drafts.remove(n + 1);
            take_in(&mut drafts[n], other);
            Draft::renumber_wholes(&mut drafts[n + 1..], n, |whole| whole - 1);
        }
        n += 1;
    }
}

/// Whether two results are each of one time, and the first change behind the second is their difference.
fn is_changed(one: &Draft, other: &Draft) -> bool {
    let alone = |draft: &Draft| {
        let given = draft.second.or(draft.target).or(draft.previous);
        given.is_none() && !draft.goal && draft.unit.is_some()
    };
    let Some(change) = other.rates.first().filter(|_| one.rates.is_empty() && alone(one) && alone(other)) else {
        return false;
    };
    let (Some(period), Some(amount)) = (one.period.zip(other.period), one.amount.zip(other.amount)) else {
        return false;
    };
    if period.0.end() < period.1.start() {
        change.is_between(amount.1, amount.0)
    } else {
        period.1.end() < period.0.start() && change.is_between(amount.0, amount.1)
    }
}

/// Whether no third result beside two is of the same subject: of more years each is told for itself.
fn is_alone(source: &Source<'_, '_>, drafts: &[Draft], n: usize) -> bool {
    let words = |draft: &Draft| draft.subject.tokens.clone().map(|at| source.word(at));
    let same = |other: &Draft| words(&drafts[n]).eq(words(other));
    let beside = [n.checked_sub(1), Some(n + 2)];
    let third = beside.into_iter().flatten().filter_map(|beside| drafts.get(beside)).any(same);
    same(&drafts[n + 1]) && drafts[n].counts_in(source, drafts[n + 1].unit.as_ref()) && !third
}

/// Makes one result of two.
fn take_in(draft: &mut Draft, other: Draft) {
    let later = draft.period.zip(other.period).is_some_and(|(one, other)| one.end() < other.start());
    if later {
        draft.previous = draft.amount;
        (draft.amount, draft.bound, draft.period) = (other.amount, other.bound, other.period);
    } else {
        draft.previous = other.amount;
    }
    draft.rates = other.rates;
    draft.figures.extend(other.figures);
}

//! Shares of one thing that make more than all of it: `tốt 62%, khá 30%, trung bình 18%`.

use rust_decimal::Decimal;

use super::figures::{Figures, Rate};
use super::finding::{Finding, Kind, Status};
use super::interval::Interval;
use crate::lexicon;
use crate::value::{Percent, Relation, Value};

/// The most bytes between two shares of one list.
const NEAR: usize = 8;

/// The fewest shares that tell whether they are of one thing.
const FEWEST: usize = 3;

/// The most that shares of one thing come to with a slip of the pen among them.
const MOST: Decimal = Decimal::from_parts(120, 0, 0, false, 0);

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    all.chunk_by(|one, other| are_listed(one, other)).filter_map(of).collect()
}

/// Whether two indicators are told as shares alone, one right behind the other.
fn are_listed(one: &Figures<'_>, other: &Figures<'_>) -> bool {
    let between = other.indicator.span.start().checked_sub(one.indicator.span.end());
    let is_near = between.is_some_and(|between| between <= NEAR);
    let (one, other) = match (share(one), share(other)) {
        (Some(_), Some(_)) => (one.indicator, other.indicator),
        _ => return false,
    };
    is_near && (one.part_of(), one.period, one.goal) == (other.part_of(), other.period, other.goal)
}

/// The share that is all that an indicator tells.
fn share<'a>(figures: &'a Figures<'_>) -> Option<&'a Rate<'a>> {
    let [rate] = figures.rates.as_slice() else { return None };
    let alone = figures.levels().into_iter().all(Option::is_none);
    let is_share = rate.is_percent() && rate.relation() == Relation::Share && rate.comparison.bound.is_none();
    (alone && is_share && rate.comparison.basis.is_none()).then_some(rate)
}

fn of(listed: &[Figures<'_>]) -> Option<Finding> {
    let shares: Vec<&Rate<'_>> = listed.iter().map(share).collect::<Option<_>>()?;
    let subjects = || listed.iter().map(|figures| figures.indicator.subject());
    let is_whole = shares.len() >= FEWEST
        && (subjects().next_back().is_some_and(lexicon::tell_rest) || lexicon::answered(subjects()).is_some());
    if !is_whole {
        return None;
    }
    let (mut total, all) = (Interval::point(Decimal::ZERO), Interval::point(Decimal::ONE_HUNDRED));
    for share in shares.iter().rev() {
        total = total.plus(share.figure.fine)?;
        // What stands before a list that makes all is told of something else.
        if total.meets(all) {
            return None;
        }
    }
    let sum = total.middle()?;
    let (last, others) = shares.split_last()?;
    (total.low > all.high && sum <= MOST).then(|| Finding {
        stated: Some(last.figure.amount.into()),
        from: others.iter().map(|share| share.figure.cited()).collect(),
        expected: Some(Value::Percent(Percent::new(sum.normalize()))),
        indicator: listed.first().map(|figures| figures.number),
        ..Finding::new(Kind::Shares, Status::Doubtful, last.figure.span)
    })
}

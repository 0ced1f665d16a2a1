//! Whether a stated figure fits what others make: rounded, cut off, off by what round figures account for, or wrong.

use rust_decimal::Decimal;

use super::figures::{self, Figure};
use super::finding::{Cause, Cited, Finding, Kind, Status};
use super::interval::Interval;
use crate::value::{Amount, Bound, Value, is_within_times};

/// What some figures make of another one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Computed {
    /// As the figures are written.
    pub(super) fine: Interval,
    /// With what bounds and round numbers account for.
    pub(super) loose: Interval,
    /// Whether a bound is told with one of the figures.
    pub(super) bounded: bool,
}

/// How a stated figure stands to what was computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Agrees,
    /// It may be right, for this reason.
    Doubtful(Cause),
    Wrong,
}

impl Computed {
    /// From two figures by one way of computing, which is tried on what they can stand for.
    pub(super) fn of(
        one: &Figure,
        other: &Figure,
        compute: impl Fn(Interval, Interval) -> Option<Interval>,
    ) -> Option<Self> {
        let fine = compute(one.fine, other.fine)?;
        let bounded = one.is_bounded() || other.is_bounded();
        Some(Self { fine, loose: compute(one.loose, other.loose).unwrap_or(fine), bounded })
    }

    pub(super) fn map(self, change: impl Fn(Interval) -> Option<Interval>) -> Option<Self> {
        Some(Self { fine: change(self.fine)?, loose: change(self.loose)?, ..self })
    }
}

/// Judges a figure that has a bound or none.
pub(super) fn judge(stated: &Figure, bound: Option<Bound>, computed: Computed) -> Option<Verdict> {
    let Computed { fine, loose, .. } = computed;
    let value = stated.value();
    let bounded = match bound {
        Some(Bound::Over | Bound::AtLeast) => fine.high >= value,
        Some(Bound::Under | Bound::AtMost) => fine.low <= value,
        Some(Bound::About) => stated.loose.meets(fine),
        None => false,
    };
    // `hơn 1/3 số hộ (35,5%)`: what the text itself calls more or less is in no doubt.
    if bounded || stated.fine.meets(fine) || computed.bounded && stated.fine.meets(loose) {
        return Some(Verdict::Agrees);
    }
    let place = stated.place()?;
    // Only what is known more exactly than the last place tells whether that was cut off.
    if !figures::is_count(&stated.amount) && fine.high.checked_sub(fine.low)? <= place {
        if Interval::new(value, value.checked_add(place)?).meets(fine) {
            return Some(Verdict::Doubtful(Cause::CutOff));
        }
        if Interval::new(value.checked_sub(place)?, value).meets(fine) {
            return Some(Verdict::Doubtful(Cause::RoundedUp));
        }
    }
    if stated.fine.meets(loose) || stated.loose.meets(fine) {
        return Some(Verdict::Doubtful(Cause::RoundFigures));
    }
    Some(Verdict::Wrong)
}

impl Verdict {
    /// The finding of a stated figure, as [`sure_finding`](Self::sure_finding) makes it. What is far off with no slip
    /// to account for it is told of something else: no finding.
    pub(super) fn finding(
        self,
        kind: Kind,
        stated: &Figure,
        computed: Computed,
        from: Vec<Cited>,
        cause: impl FnOnce(&mut Vec<Cited>) -> Option<Cause>,
    ) -> Option<Finding> {
        let finding = self.sure_finding(kind, stated, computed, from, cause);
        let is_of_one_size = |middle: Decimal| is_within_times(stated.value(), middle, Decimal::TWO);
        let is_explained = || finding.cause.is_some() || computed.fine.middle().is_some_and(is_of_one_size);
        (finding.status != Status::Wrong || is_explained()).then_some(finding)
    }

    /// The finding of a stated figure that is told of what it is judged by. Where it is wrong, `cause` is asked what
    /// may have led to it, and may add to what the finding rests on.
    pub(super) fn sure_finding(
        self,
        kind: Kind,
        stated: &Figure,
        computed: Computed,
        mut from: Vec<Cited>,
        cause: impl FnOnce(&mut Vec<Cited>) -> Option<Cause>,
    ) -> Finding {
        let (status, cause) = match self {
            Self::Agrees => (Status::Agrees, None),
            Self::Doubtful(cause) => (Status::Doubtful, Some(cause)),
            Self::Wrong => (Status::Wrong, cause(&mut from)),
        };
        let expected = computed.fine.middle().and_then(|value| expected(&stated.amount, value));
        Finding {
            stated: Some(stated.amount.into()),
            expected: expected.filter(|_| status != Status::Agrees),
            from,
            cause,
            ..Finding::new(kind, status, stated.span)
        }
    }
}

/// A computed value with the places of the stated one.
fn expected(stated: &Amount, value: Decimal) -> Option<Value<'static>> {
    figures::with_value(stated, value, Some(stated.number()?.places())).map(Value::from)
}

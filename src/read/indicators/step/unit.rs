//! What an amount counts in.

use std::borrow::Cow;
use std::ops::Range;

use crate::lexicon::{Counted, Head};
use crate::read::indicators::figure::Figure;
use crate::read::indicators::words::noun;
use crate::read::source::Source;
use crate::value::{self, Currency};

/// Money, a measure, or things.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::read) enum Unit {
    Money(Currency),
    Measure(value::Unit),
    Noun(Range<usize>),
}

impl Unit {
    /// What is counted, in the text's words.
    pub(in crate::read) fn noun(&self) -> Option<&Range<usize>> {
        match self {
            Self::Noun(tokens) => Some(tokens),
            _ => None,
        }
    }

    /// Whether another is the same, be it in more or fewer words: `liều`, `liều vắc xin`.
    pub(in crate::read) fn is_same(&self, source: &Source<'_, '_>, other: &Self) -> bool {
        match (self, other) {
            (Self::Noun(one), Self::Noun(other)) => noun::is_same(source, one, other),
            _ => self == other,
        }
    }

    /// What a subject sums up, for a count that nothing stands behind: `đảng viên` of `tổng số đảng viên`.
    pub(in crate::read) fn summed(source: &Source<'_, '_>, subject: &Range<usize>) -> Option<Self> {
        let (Head::Sum | Head::First, len) = source.longest(subject.start, subject.end)? else { return None };
        // `chi bộ thôn: 8`: that begins with no `chi`.
        if source.longer::<Counted>(subject.start, subject.end, len) {
            return None;
        }
        noun::head(source, &(subject.start + len..subject.end)).map(Self::Noun)
    }

    /// The unit of a figure with the noun behind it.
    pub(in crate::read) fn of(source: &Source<'_, '_>, figure: &Figure, noun: &Range<usize>) -> Option<Self> {
        if figure.is_count() {
            return (!noun.is_empty()).then(|| Self::Noun(noun.clone()));
        }
        let measure = || figure.measure(source).map(Self::Measure);
        figure.currency().map(Self::Money).or_else(measure)
    }

    pub(in crate::read) fn name<'t>(&self, source: &Source<'_, 't>) -> Cow<'t, str> {
        match self {
            Self::Money(currency) => currency.name(),
            Self::Measure(unit) => unit.name(),
            Self::Noun(tokens) => Cow::Borrowed(source.given(tokens.clone())),
        }
    }
}

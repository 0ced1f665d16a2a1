use std::borrow::Cow;
use std::ops::Range;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Comparison, List, Place, Spans, own};
use crate::text::Span;
#[cfg(feature = "schemars-1")]
use crate::value::PlainDecimal;
use crate::value::{Bound, Period, Topic, optional_decimal};

/// A measured result or a goal: a subject with at least one figure.
///
/// `Giao quân 22/17 thanh niên, đạt 129,41%` has the subject `Giao quân`, the actual 22, the target 17, the unit
/// `thanh niên` and one comparison, 129.41 percent of the target.
///
/// ```
/// let report = baocao::parse("Giao quân 22/17 thanh niên, đạt 129,41%.");
/// let indicator = &report.indicators[0];
/// assert_eq!(indicator.subject(), "Giao quân");
/// assert_eq!((indicator.actual(), indicator.target()), (Some(22.into()), Some(17.into())));
///
/// let report = baocao::parse("Có 28/35 đảng viên dự họp, chiếm 80%. Số hộ nghèo giảm từ 34 hộ xuống còn 30 hộ.");
/// assert_eq!(report.indicators[0].whole(), Some(35.into()));
/// assert_eq!((report.indicators[1].previous(), report.indicators[1].actual()), (Some(34.into()), Some(30.into())));
/// ```
#[doc(alias = "chỉ tiêu")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(try_from = "Repr<'t>", into = "Repr<'t>")]
#[non_exhaustive]
pub struct Indicator<'t> {
    /// From the subject, or the first figure if that stands earlier, through the last figure.
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// Where the subject stands, within [`Indicator::span`].
    pub subject_span: Span,
    /// What that is about.
    pub topic: Topic,
    pub(crate) levels: Levels,
    /// What the figures count in: `đồng`, `USD`, a unit of measure, or the counted noun as written.
    pub unit: Option<Cow<'t, str>>,
    /// How the actual figure (or the target of a goal, or an only percentage) limits what it measures.
    pub bound: Option<Bound>,
    /// Whether the figures set a goal for the time to come.
    pub goal: bool,
    /// Each percentage or difference.
    pub comparisons: List<Comparison<'t>>,
    /// The period it is for, where its own sentence says so; for a goal, else the one of its task or section.
    pub period: Option<Period>,
    pub(crate) part_of: Option<Place>,
    /// Where its figures stand: the mentions that they were read from. A part and its whole that words stand between,
    /// `1,8 tỷ đồng trên tổng số 4,5 tỷ đồng`, have one span from the first to the second.
    pub figures: Spans,
}

impl Indicator<'_> {
    /// What is measured: `Thu NSNN`.
    pub fn subject(&self) -> &str {
        self.text.get(self.subject_within()).unwrap_or_default()
    }

    /// What it came to, in plain units: 3451000000 of `Thu NSNN đạt 3,451 tỷ đồng`; `None` where that is told in percent
    /// alone, `Tỷ lệ hộ nghèo còn 2,5%`, which is a [comparison](Self::comparisons) with
    /// [`Relation::Share`](crate::Relation::Share).
    pub const fn actual(&self) -> Option<Decimal> {
        self.levels.get(0)
    }

    /// What was due or planned, in plain units: 10 of `Kết nạp 12/10 đảng viên`, and what stands in a table's column of
    /// plans.
    pub const fn target(&self) -> Option<Decimal> {
        self.levels.get(1)
    }

    /// What the actual figure is a part of, in plain units: 35 of `Có 28/35 đảng viên dự họp, chiếm 80%`.
    pub const fn whole(&self) -> Option<Decimal> {
        self.levels.get(2)
    }

    /// An earlier value that the text sets against it, in plain units: 34 of `Số hộ nghèo giảm từ 34 hộ xuống còn 30
    /// hộ`.
    pub const fn previous(&self) -> Option<Decimal> {
        self.levels.get(3)
    }

    /// The place in [`Report::indicators`](crate::Report::indicators) of the one that this is a part of.
    pub fn part_of(&self) -> Option<usize> {
        self.part_of.map(Place::index)
    }

    /// Where the subject stands in the text of the indicator.
    fn subject_within(&self) -> Range<usize> {
        let start = self.subject_span.start().saturating_sub(self.span.start());
        start..start + self.subject_span.len()
    }

    /// The same with strings of its own.
    pub fn into_owned(self) -> Indicator<'static> {
        Indicator {
            span: self.span,
            text: own(self.text),
            subject_span: self.subject_span,
            topic: self.topic,
            levels: self.levels,
            unit: self.unit.map(own),
            bound: self.bound,
            goal: self.goal,
            comparisons: self.comparisons.map(Comparison::into_owned),
            period: self.period,
            part_of: self.part_of,
            figures: self.figures,
        }
    }
}

/// The actual figure, the target, the whole and the previous one. A report has many indicators, and hardly any has more
/// than two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Levels {
    /// Those that are told, in order, and a bit for each of the four that tells whether it is.
    Few {
        told: u8,
        values: [Decimal; 2],
    },
    Many(Box<[Option<Decimal>; 4]>),
}

impl Levels {
    pub(crate) fn new(values: [Option<Decimal>; 4]) -> Self {
        let (mut told, mut few) = (0, [Decimal::ZERO; 2]);
        let mut free = few.iter_mut();
        for (number, value) in values.iter().enumerate() {
            if let Some(value) = value {
                let Some(place) = free.next() else { return Self::Many(Box::new(values)) };
                *place = *value;
                told |= 1 << number;
            }
        }
        Self::Few { told, values: few }
    }

    const fn get(&self, number: usize) -> Option<Decimal> {
        match self {
            Self::Few { told, values } if *told >> number & 1 == 1 => {
                let before = *told & ((1 << number) - 1);
                Some(values[before.count_ones() as usize])
            }
            Self::Few { .. } => None,
            Self::Many(values) => values[number],
        }
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
struct Repr<'t> {
    /// From the subject, or the first figure if that stands earlier, through the last figure.
    span: Span,
    /// Exactly what stands there.
    text: Cow<'t, str>,
    /// What is measured: `Thu NSNN`.
    subject: Cow<'t, str>,
    /// Where the subject stands.
    subject_span: Span,
    /// What that is about.
    #[serde(default)]
    topic: Topic,
    /// What it came to, in plain units: 3451000000.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    actual: Option<Decimal>,
    /// What was due or planned.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    target: Option<Decimal>,
    /// What the actual figure is a part of.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    whole: Option<Decimal>,
    /// An earlier value that the text sets against it.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    previous: Option<Decimal>,
    /// What the figures count in: `đồng`, `USD`, a unit of measure, or the counted noun as written.
    unit: Option<Cow<'t, str>>,
    /// How the actual figure (or the target of a goal, or an only percentage) limits what it measures.
    bound: Option<Bound>,
    /// Whether the figures set a goal for the time to come.
    goal: bool,
    /// Each percentage or difference.
    #[cfg_attr(feature = "schemars-1", schemars(with = "Vec<Comparison<'t>>"))]
    comparisons: List<Comparison<'t>>,
    /// The period it is for, where its own sentence says so; for a goal, else the one of its task or section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    period: Option<Period>,
    /// The place in [`Report::indicators`](crate::Report::indicators) of the one that this is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part_of: Option<usize>,
    /// The mentions that its figures were read from.
    figures: Spans,
}

impl<'t> From<Indicator<'t>> for Repr<'t> {
    fn from(indicator: Indicator<'t>) -> Self {
        let subject = match &indicator.text {
            Cow::Borrowed(text) => Cow::Borrowed(text.get(indicator.subject_within()).unwrap_or_default()),
            Cow::Owned(_) => Cow::Owned(indicator.subject().to_owned()),
        };
        Self {
            span: indicator.span,
            subject,
            subject_span: indicator.subject_span,
            topic: indicator.topic,
            actual: indicator.actual(),
            target: indicator.target(),
            whole: indicator.whole(),
            previous: indicator.previous(),
            bound: indicator.bound,
            goal: indicator.goal,
            period: indicator.period,
            part_of: indicator.part_of(),
            text: indicator.text,
            unit: indicator.unit,
            comparisons: indicator.comparisons,
            figures: indicator.figures,
        }
    }
}

impl<'t> TryFrom<Repr<'t>> for Indicator<'t> {
    type Error = &'static str;

    fn try_from(repr: Repr<'t>) -> Result<Self, Self::Error> {
        let place = |part_of: usize| Place::of(part_of).ok_or("place of an indicator too large");
        let indicator = Self {
            span: repr.span,
            text: repr.text,
            subject_span: repr.subject_span,
            topic: repr.topic,
            levels: Levels::new([repr.actual, repr.target, repr.whole, repr.previous]),
            unit: repr.unit,
            bound: repr.bound,
            goal: repr.goal,
            comparisons: repr.comparisons,
            period: repr.period,
            part_of: repr.part_of.map(place).transpose()?,
            figures: repr.figures,
        };
        let stands_there = indicator.span.contains(indicator.subject_span) && indicator.subject() == repr.subject;
        if stands_there { Ok(indicator) } else { Err("subject of an indicator and what stands in its place differ") }
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::Levels;

    #[test]
    fn levels_are_told_or_not_each_for_itself() {
        for told in 0..16 {
            let values = [1, 2, 3, 4].map(|value| (told >> (value - 1) & 1 == 1).then(|| Decimal::from(value)));
            let levels = Levels::new(values);
            assert_eq!([0, 1, 2, 3].map(|number| levels.get(number)), values);
        }
    }
}

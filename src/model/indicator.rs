use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{List, Spans, own};
use crate::text::Span;
#[cfg(feature = "schemars-1")]
use crate::value::PlainDecimal;
use crate::value::{Bound, Period, Relation, Topic, optional_decimal};

/// A measured result or a goal: a subject with at least one figure.
///
/// `Giao quân 22/17 thanh niên, đạt 129,41%` has the subject `Giao quân`, the actual 22, the target 17, the unit
/// `thanh niên` and one comparison, 129.41 percent of the target.
#[doc(alias = "chỉ tiêu")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Indicator<'t> {
    /// From the subject, or the first figure if that stands earlier, through the last figure.
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// What is measured: `Thu NSNN`.
    pub subject: Cow<'t, str>,
    /// Where the subject stands.
    pub subject_span: Span,
    /// What that is about.
    #[serde(default)]
    pub topic: Topic,
    /// What it came to, in plain units: 3451000000.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    pub actual: Option<Decimal>,
    /// What was due or planned.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    pub target: Option<Decimal>,
    /// What the actual figure is a part of.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    pub whole: Option<Decimal>,
    /// An earlier value that the text sets against it.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    pub previous: Option<Decimal>,
    /// What the figures count in: `đồng`, `USD`, a unit of measure, or the counted noun as written.
    pub unit: Option<Cow<'t, str>>,
    /// How the actual figure (or the target of a goal, or an only percentage) limits what it measures.
    pub bound: Option<Bound>,
    /// Whether the figures set a goal for the time to come.
    pub goal: bool,
    /// Each percentage or difference.
    #[cfg_attr(feature = "schemars-1", schemars(with = "Vec<Comparison<'t>>"))]
    pub comparisons: List<Comparison<'t>>,
    /// The period it is for, where its own sentence says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The place in [`Report::indicators`](crate::Report::indicators) of the one that this is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<usize>,
    /// The mentions that its figures were read from.
    pub figures: Spans,
}

impl Indicator<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> Indicator<'static> {
        Indicator {
            span: self.span,
            text: own(self.text),
            subject: own(self.subject),
            subject_span: self.subject_span,
            topic: self.topic,
            actual: self.actual,
            target: self.target,
            whole: self.whole,
            previous: self.previous,
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

/// A percentage or a difference that sets a result against something: `đạt 63,5% so với kế hoạch thành phố`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Comparison<'t> {
    /// The percentage or difference where it stands.
    pub span: Span,
    /// The percentage; `None` for a difference in units.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    pub percent: Option<Decimal>,
    /// The difference in units; `None` for a percentage.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    pub amount: Option<Decimal>,
    /// The unit of a difference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Cow<'t, str>>,
    /// What it compares with what.
    pub relation: Relation,
    /// How the percentage or difference limits what it compares: `tăng trên 10%`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<Bound>,
    /// What it is set against, as written: `kế hoạch thành phố giao`, `so với cùng kỳ`.
    pub basis: Option<Cow<'t, str>>,
}

impl Comparison<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> Comparison<'static> {
        Comparison {
            span: self.span,
            percent: self.percent,
            amount: self.amount,
            unit: self.unit.map(own),
            relation: self.relation,
            bound: self.bound,
            basis: self.basis.map(own),
        }
    }
}

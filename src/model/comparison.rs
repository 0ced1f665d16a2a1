//! What a result is set against.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::own;
use crate::text::Span;
#[cfg(feature = "schemars-1")]
use crate::value::PlainDecimal;
use crate::value::{Bound, Relation, optional_decimal};

/// A percentage or a difference that sets a result against something: `đạt 63,5% so với kế hoạch thành phố`.
///
/// ```
/// let report = baocao::parse("Thu ngân sách đạt 5 tỷ đồng, tăng 200 triệu đồng so với cùng kỳ.");
/// let comparison = &report.indicators[0].comparisons[0];
/// assert_eq!((comparison.percent(), comparison.amount()), (None, Some(200_000_000.into())));
/// assert_eq!(comparison.unit(), Some("đồng"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(try_from = "Repr<'t>", into = "Repr<'t>")]
#[non_exhaustive]
pub struct Comparison<'t> {
    /// The percentage or difference where it stands.
    pub span: Span,
    pub(crate) by: By<'t>,
    /// What it compares with what.
    pub relation: Relation,
    /// How the percentage or difference limits what it compares: `tăng trên 10%`.
    pub bound: Option<Bound>,
    /// What it is set against, as written: `kế hoạch thành phố giao`, `so với cùng kỳ`.
    pub basis: Option<Cow<'t, str>>,
}

/// By what something is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum By<'t> {
    Percent(Decimal),
    /// A difference, and its unit.
    Amount(Decimal, Option<Cow<'t, str>>),
}

impl Comparison<'_> {
    /// The percentage; `None` for a difference in units.
    pub const fn percent(&self) -> Option<Decimal> {
        match self.by {
            By::Percent(percent) => Some(percent),
            By::Amount(..) => None,
        }
    }

    /// The difference in units; `None` for a percentage.
    pub const fn amount(&self) -> Option<Decimal> {
        match self.by {
            By::Percent(_) => None,
            By::Amount(amount, _) => Some(amount),
        }
    }

    /// The unit of a difference.
    pub fn unit(&self) -> Option<&str> {
        match &self.by {
            By::Percent(_) => None,
            By::Amount(_, unit) => unit.as_deref(),
        }
    }

    /// The same with strings of its own.
    pub fn into_owned(self) -> Comparison<'static> {
        Comparison {
            span: self.span,
            by: match self.by {
                By::Percent(percent) => By::Percent(percent),
                By::Amount(amount, unit) => By::Amount(amount, unit.map(own)),
            },
            relation: self.relation,
            bound: self.bound,
            basis: self.basis.map(own),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1", extend("oneOf" = one_of_both())))]
struct Repr<'t> {
    /// The percentage or difference where it stands.
    span: Span,
    /// The percentage; `None` for a difference in units.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    percent: Option<Decimal>,
    /// The difference in units; `None` for a percentage.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "Option<PlainDecimal>"))]
    amount: Option<Decimal>,
    /// The unit of a difference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<Cow<'t, str>>,
    /// What it compares with what.
    relation: Relation,
    /// How the percentage or difference limits what it compares: `tăng trên 10%`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bound: Option<Bound>,
    /// What it is set against, as written: `kế hoạch thành phố giao`, `so với cùng kỳ`.
    basis: Option<Cow<'t, str>>,
}

/// What a schema says of a comparison: it is either a percentage or a difference, and only that has a unit.
#[cfg(feature = "schemars-1")]
fn one_of_both() -> [schemars_1::Schema; 2] {
    [
        schemars_1::json_schema!({
            "required": ["percent"],
            "properties": {"percent": {"type": "string"}, "amount": {"type": "null"}, "unit": {"type": "null"}},
        }),
        schemars_1::json_schema!({
            "required": ["amount"],
            "properties": {"amount": {"type": "string"}, "percent": {"type": "null"}},
        }),
    ]
}

impl<'t> From<Comparison<'t>> for Repr<'t> {
    fn from(comparison: Comparison<'t>) -> Self {
        let (percent, amount, unit) = match comparison.by {
            By::Percent(percent) => (Some(percent), None, None),
            By::Amount(amount, unit) => (None, Some(amount), unit),
        };
        let Comparison { span, relation, bound, basis, .. } = comparison;
        Self { span, percent, amount, unit, relation, bound, basis }
    }
}

impl<'t> TryFrom<Repr<'t>> for Comparison<'t> {
    type Error = &'static str;

    fn try_from(repr: Repr<'t>) -> Result<Self, Self::Error> {
        let by = match (repr.percent, repr.amount, repr.unit) {
            (Some(percent), None, None) => By::Percent(percent),
            (None, Some(amount), unit) => By::Amount(amount, unit),
            _ => return Err("a comparison is either a percentage or a difference"),
        };
        let Repr { span, relation, bound, basis, .. } = repr;
        Ok(Self { span, by, relation, bound, basis })
    }
}

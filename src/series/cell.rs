use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Key, Row};
use crate::check::Finding;
use crate::model::{Indicator, Report};
use crate::text::Span;
use crate::value::{Bound, Relation, optional_decimal};

/// One figure of one report. What was not written is `None`; what follows from the rest is in the findings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cell {
    /// What it is filed under.
    #[serde(flatten)]
    pub key: Key,
    /// The name of the document that it stands in.
    pub document: String,
    /// Where it stands there, in bytes.
    pub span: Span,
    /// The name of the unit, as that document writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What is measured, as written there.
    pub subject: String,
    /// What it came to, or what a goal asks for.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// What that counts in: `đồng`, `ha`, `đảng viên`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How it limits what it measures: `trên 95%`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<Bound>,
    /// Its share of a whole, in percent: `tỷ lệ hộ nghèo 5,2%`.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Decimal>,
    /// What share of the plan it is, in percent: 116 also for `vượt 16% kế hoạch`.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    pub of_plan: Option<Decimal>,
    /// How far it rose against an earlier value, in percent: −5 for `giảm 5%` and for `bằng 95% so với cùng kỳ`.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    pub growth: Option<Decimal>,
    /// Whether it is a part of another figure of the report: `trong đó nữ 45 đồng chí`.
    pub is_part: bool,
    /// What the checks say of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
}

impl Cell {
    pub(super) fn of(document: &str, report: &Report<'_>, indicator: &Indicator<'_>) -> Self {
        Self {
            key: Key::of(report, indicator),
            document: document.to_owned(),
            span: indicator.span,
            name: report.unit.as_ref().and_then(|unit| unit.name.as_deref()).map(str::to_owned),
            subject: indicator.subject().to_owned(),
            value: if indicator.goal { indicator.target() } else { indicator.actual() },
            unit: indicator.unit.as_deref().map(str::to_owned),
            bound: indicator.bound,
            share: percent(indicator, share),
            of_plan: percent(indicator, of_plan),
            growth: percent(indicator, growth),
            is_part: indicator.part_of().is_some(),
            findings: Vec::new(),
        }
    }

    /// The same in one flat line.
    pub fn row(&self) -> Row<'_> {
        Row::of(self)
    }

    /// Its place among all cells.
    pub(super) fn rank(&self) -> (&Key, &str, Span) {
        (&self.key, &self.document, self.span)
    }
}

/// The first percentage that the indicator states of a kind.
fn percent(indicator: &Indicator<'_>, of: fn(Relation, Decimal) -> Option<Decimal>) -> Option<Decimal> {
    indicator.comparisons.iter().find_map(|comparison| of(comparison.relation, comparison.percent()?))
}

fn share(relation: Relation, percent: Decimal) -> Option<Decimal> {
    (relation == Relation::Share).then_some(percent)
}

fn of_plan(relation: Relation, percent: Decimal) -> Option<Decimal> {
    match relation {
        Relation::OfTarget => Some(percent),
        Relation::OverTarget => percent.checked_add(Decimal::ONE_HUNDRED),
        _ => None,
    }
}

fn growth(relation: Relation, percent: Decimal) -> Option<Decimal> {
    match relation {
        Relation::Growth => Some(percent),
        Relation::Decline => Some(-percent),
        Relation::OfPrevious => percent.checked_sub(Decimal::ONE_HUNDRED),
        _ => None,
    }
}

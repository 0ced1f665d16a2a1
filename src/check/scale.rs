//! Amounts of money that are far too small for what they measure: `thu ngân sách 9.216 đồng` lacks its `triệu`.

use super::figures::{self, Figure, Figures};
use super::finding::{Cause, Finding, Kind, Status};
use super::percentages;
use crate::lexicon;
use crate::value::{Amount, Currency, Scale, Topic};

/// A round figure is a price, a fee or an allowance: `5.000 đồng`. What lacks its scale has at least so many digits.
const FEWEST_DIGITS: usize = 3;

/// Less than this no budget, investment or loan comes to, in đồng.
const LEAST: u32 = 1_000_000;

/// The places that the scale word `triệu` stands for.
const MILLION: i8 = 6;

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    all.iter().filter(|figures| is_large(figures.indicator.topic)).flat_map(of).collect()
}

fn of(figures: &Figures<'_>) -> Vec<Finding> {
    // Where a percentage shows it, that is said there. A share costs little, whatever it brings: `mức giá 14.200 đồng`.
    if percentages::fit(figures) == Some(false) || lexicon::tell_price(figures.indicator.subject()) {
        return Vec::new();
    }
    let levels = [&figures.actual, &figures.target, &figures.previous].into_iter().flatten();
    let small = levels.filter(|figure| is_small(figure));
    small
        .map(|figure| Finding {
            stated: Some(figure.amount.into()),
            cause: Some(Cause::Slipped(MILLION)),
            indicator: Some(figures.number),
            ..Finding::new(Kind::Scale, Status::Doubtful, figure.span)
        })
        .collect()
}

/// Whether what a topic measures in money runs into millions of đồng at the least.
fn is_large(topic: Topic) -> bool {
    use Topic::{BudgetExpenditure, BudgetRevenue, Credit, Exports, Investment, ProductionValue, PublicInvestment};
    matches!(
        topic,
        BudgetRevenue | BudgetExpenditure | PublicInvestment | Investment | ProductionValue | Exports | Credit
    )
}

fn is_small(figure: &Figure) -> bool {
    matches!(figure.amount, Amount::Money(money) if money.currency() == Currency::VND
        && money.number().scale() == Scale::One
        && !money.amount().is_zero()
        && money.amount() < LEAST.into()
        && figures::digits_known(&figure.amount) >= FEWEST_DIGITS)
}

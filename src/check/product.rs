//! An output against the area and its yield: `diện tích 200 ha, năng suất 45 tạ/ha, sản lượng 900 tấn`.

use rust_decimal::Decimal;

use super::digits;
use super::figures::{Figure, Figures};
use super::finding::{Cause, Finding, Kind, Status};
use super::interval::{Interval, power_of_ten};
use crate::lexicon::YIELDS;
use crate::value::{Amount, Topic};

/// The most bytes between two that are told of one crop.
const NEAR: usize = 40;

/// What is off by less than one part in so many is a mean of several yields.
const LITTLE: Decimal = Decimal::from_parts(50, 0, 0, false, 0);

pub(super) fn find(all: &[Figures<'_>]) -> Vec<Finding> {
    all.windows(3).filter_map(|three| of(&three[0], &three[1], &three[2])).collect()
}

fn of(area: &Figures<'_>, rate: &Figures<'_>, output: &Figures<'_>) -> Option<Finding> {
    let is_crop = |figures: &Figures<'_>| figures.indicator.topic == Topic::Crops;
    let told_together = follows(area, rate) && follows(rate, output) && is_crop(area) && is_crop(output);
    let (area, rate, stated) = (area.level()?, rate.level()?, output.level()?);
    let bounded = [area, rate, stated].into_iter().any(Figure::is_bounded);
    let units = [unit(area)?, unit(rate)?, unit(stated)?];
    let power = YIELDS.iter().find(|of| [of.area, of.rate, of.output] == units)?.power_of_ten;
    if !told_together || bounded {
        return None;
    }
    let computed = times(area.fine, rate.fine)?.times(power_of_ten(power)?)?;
    let finding = |status| Finding {
        stated: Some(stated.amount.into()),
        from: vec![area.cited(), rate.cited()],
        indicator: Some(output.number),
        ..Finding::new(Kind::Product, status, stated.span)
    };
    if computed.meets(stated.fine) {
        return Some(finding(Status::Agrees));
    }
    let middle = computed.middle()?;
    let difference = middle.checked_sub(stated.value())?.abs();
    let is_swapped = digits::are_swapped(stated.value(), middle);
    let is_slip = is_swapped || digits::is_one_off(stated.value(), computed);
    if !is_slip || difference.checked_mul(LITTLE)? < stated.value() {
        return None;
    }
    let places = stated.amount.number()?.places();
    Some(Finding {
        expected: super::figures::with_value(&stated.amount, middle, Some(places)).map(Into::into),
        cause: is_swapped.then_some(Cause::SwappedDigits),
        ..finding(Status::Doubtful)
    })
}

/// Whether one indicator is told right behind another, for the same time.
fn follows(one: &Figures<'_>, other: &Figures<'_>) -> bool {
    let between = other.indicator.span.start().checked_sub(one.indicator.span.end());
    let (one, other) = (one.indicator, other.indicator);
    between.is_some_and(|between| between <= NEAR) && one.goal == other.goal && one.period == other.period
}

fn unit(figure: &Figure) -> Option<String> {
    match &figure.amount {
        Amount::Quantity(quantity) => Some(quantity.unit().to_string()),
        _ => None,
    }
}

fn times(one: Interval, other: Interval) -> Option<Interval> {
    if one.low < Decimal::ZERO || other.low < Decimal::ZERO {
        return None;
    }
    Some(Interval::new(one.low.checked_mul(other.low)?, one.high.checked_mul(other.high)?))
}

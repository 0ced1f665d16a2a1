//! What may have led to a percentage that its figures do not bear out.

use rust_decimal::Decimal;

use super::digits;
use super::figures::{Figure, Figures, same_unit};
use super::finding::{Cause, Cited};
use super::interval::{Interval, power_of_ten};
use super::percentages::share;
use crate::value::Relation;

/// How many indicators before and behind are looked at for another base.
const NEIGHBOURS: usize = 2;

/// The most places that a separator or a scale word can slip.
const MOST_PLACES: i8 = 9;

/// A percentage with the figures that it should follow from.
pub(super) struct Case<'a> {
    pub(super) stated: &'a Figure,
    pub(super) relation: Relation,
    pub(super) level: &'a Figure,
    pub(super) base: &'a Figure,
}

impl Case<'_> {
    /// The likeliest cause. Where it is another base, that is added to `from`.
    pub(super) fn cause(&self, all: &[Figures<'_>], number: usize, from: &mut Vec<Cited>) -> Option<Cause> {
        self.other_way_of_telling()
            .or_else(|| self.swapped())
            .or_else(|| self.swapped_digits())
            .or_else(|| self.slipped())
            .or_else(|| self.other_base(all, number, from))
    }

    fn fits(&self, computed: Option<Interval>) -> bool {
        computed.is_some_and(|computed| self.stated.fine.meets(computed))
    }

    fn computed(&self) -> Option<Interval> {
        share(self.relation, self.level.fine, self.base.fine)
    }

    fn total(&self) -> Option<Interval> {
        self.level.fine.percent_of(self.base.fine)
    }

    /// `vượt 116%` for `vượt 16%`, `giảm` for `tăng`.
    fn other_way_of_telling(&self) -> Option<Cause> {
        let total = self.total()?;
        let excess = total.plus_value(-Decimal::ONE_HUNDRED)?;
        match self.relation {
            Relation::OfTarget | Relation::OfPrevious => self.fits(Some(excess)).then_some(Cause::ExcessForTotal),
            Relation::OverTarget | Relation::Growth if self.fits(Some(total)) => Some(Cause::TotalForExcess),
            Relation::Growth if self.fits(Some(excess.negated())) => Some(Cause::OppositeDirection),
            Relation::Decline if self.fits(Some(excess)) => Some(Cause::OppositeDirection),
            Relation::Decline => self.fits(Some(total)).then_some(Cause::TotalForExcess),
            _ => None,
        }
    }

    fn swapped(&self) -> Option<Cause> {
        self.fits(share(self.relation, self.base.fine, self.level.fine)).then_some(Cause::Swapped)
    }

    /// `129,14%` for `129,41%`.
    fn swapped_digits(&self) -> Option<Cause> {
        let computed = self.computed()?.middle()?;
        digits::are_swapped(self.stated.value(), computed).then_some(Cause::SwappedDigits)
    }

    fn slipped(&self) -> Option<Cause> {
        let total = self.total()?;
        let slips = (1..=MOST_PLACES).flat_map(|places| [places, -places]);
        slips.into_iter().find_map(|places| {
            let slipped = total.times(power_of_ten(places.into())?)?;
            let computed = match self.relation {
                Relation::OfTarget | Relation::OfPrevious | Relation::Share => slipped,
                Relation::Decline => slipped.negated().plus_value(Decimal::ONE_HUNDRED)?,
                _ => slipped.plus_value(-Decimal::ONE_HUNDRED)?,
            };
            self.fits(Some(computed)).then_some(Cause::Slipped(places))
        })
    }

    /// `8/20, đạt 80%` where the plan that counts is another indicator's 10.
    fn other_base(&self, all: &[Figures<'_>], number: usize, from: &mut Vec<Cited>) -> Option<Cause> {
        let near = number.saturating_sub(NEIGHBOURS)..all.len().min(number + NEIGHBOURS + 1);
        let part_of = all[number].indicator.part_of().and_then(|whole| all.get(whole));
        let bases = std::iter::once(&all[number])
            .chain(part_of)
            .chain(&all[near])
            .flat_map(|figures| figures.levels().into_iter().flatten());
        let other = bases
            .filter(|base| base.span != self.base.span && base.span != self.level.span)
            .filter(|base| same_unit(&base.amount, &self.level.amount))
            .find(|base| self.fits(share(self.relation, self.level.fine, base.fine)))?;
        from.push(other.cited());
        Some(Cause::OtherBase)
    }
}

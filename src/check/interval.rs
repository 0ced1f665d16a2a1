//! What a written figure can stand for: all between two ends, with the arithmetic that checks need.

use rust_decimal::Decimal;

/// All values between two ends, both included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Interval {
    pub(super) low: Decimal,
    pub(super) high: Decimal,
}

impl Interval {
    pub(super) fn new(low: Decimal, high: Decimal) -> Self {
        Self { low: low.min(high), high: low.max(high) }
    }

    pub(super) fn point(value: Decimal) -> Self {
        Self::new(value, value)
    }

    /// As far as `reach` to either side of a value.
    pub(super) fn around(value: Decimal, reach: Decimal) -> Option<Self> {
        Some(Self::new(value.checked_sub(reach)?, value.checked_add(reach)?))
    }

    /// Whether the two have a value in common.
    pub(super) fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    /// With all of another one, and what lies between.
    pub(super) fn or(self, other: Self) -> Self {
        Self::new(self.low.min(other.low), self.high.max(other.high))
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        Some(Self::new(self.low.checked_add(other.low)?, self.high.checked_add(other.high)?))
    }

    pub(super) fn minus(self, other: Self) -> Option<Self> {
        Some(Self::new(self.low.checked_sub(other.high)?, self.high.checked_sub(other.low)?))
    }

    pub(super) fn plus_value(self, value: Decimal) -> Option<Self> {
        self.plus(Self::point(value))
    }

    pub(super) fn times(self, factor: Decimal) -> Option<Self> {
        Some(Self::new(self.low.checked_mul(factor)?, self.high.checked_mul(factor)?))
    }

    pub(super) fn negated(self) -> Self {
        Self::new(-self.high, -self.low)
    }

    /// This over another one; `None` unless this is not negative and the other is positive.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        if self.low.is_sign_negative() && !self.low.is_zero() || other.low <= Decimal::ZERO {
            return None;
        }
        Some(Self::new(self.low.checked_div(other.high)?, self.high.checked_div(other.low)?))
    }

    /// This in percent of another one.
    pub(super) fn percent_of(self, other: Self) -> Option<Self> {
        self.over(other)?.times(Decimal::ONE_HUNDRED)
    }

    pub(super) fn middle(self) -> Option<Decimal> {
        self.low.checked_add(self.high)?.checked_div(Decimal::TWO)
    }

    /// The only whole number within.
    pub(super) fn only_whole(self) -> Option<Decimal> {
        let first = self.low.ceil();
        let room = self.high.checked_sub(first)?;
        (!room.is_sign_negative() && room < Decimal::ONE).then_some(first)
    }

    /// The middle, as exactly as it is known, and how far off the truth can be: `(1059, 6)` of 1052.9 to 1064.2.
    pub(super) fn rounded(self) -> Option<(Decimal, Decimal)> {
        let reach = self.high.checked_sub(self.low)?.checked_div(Decimal::TWO)?;
        let middle = self.middle()?;
        if reach.is_zero() {
            return Some((middle.normalize(), reach));
        }
        let unit = power_of_ten(magnitude(reach))?;
        let in_units = |value: Decimal| value.checked_div(unit);
        let value = in_units(middle)?.round().checked_mul(unit)?;
        Some((value.normalize(), in_units(reach)?.ceil().checked_mul(unit)?.normalize()))
    }
}

/// The power of ten of a positive value's first digit: 2 for 123, -1 for 0.5.
fn magnitude(value: Decimal) -> i64 {
    let digits = value.mantissa().unsigned_abs().checked_ilog10().unwrap_or(0);
    i64::from(digits) - i64::from(value.scale())
}

/// `None` past what an exact decimal holds.
pub(super) fn power_of_ten(exponent: i64) -> Option<Decimal> {
    let size = u32::try_from(exponent.unsigned_abs()).ok().filter(|&size| size <= Decimal::MAX_SCALE)?;
    if exponent < 0 {
        Some(Decimal::from_i128_with_scale(1, size))
    } else {
        Some(Decimal::from_i128_with_scale(10i128.pow(size), 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    #[test]
    fn a_middle_is_rounded_to_what_is_known() {
        for (low, high, value, reach) in [
            ("1052.9", "1064.2", "1059", "6"),
            ("16.5", "16.5", "16.5", "0"),
            ("0.041", "0.043", "0.042", "0.001"),
            ("24200000000", "24900000000", "24600000000", "400000000"),
        ] {
            let rounded = Interval::new(decimal(low), decimal(high)).rounded();
            assert_eq!(rounded, Some((decimal(value), decimal(reach))), "{low} to {high}");
        }
    }

    #[test]
    fn nothing_is_divided_by_what_can_be_zero() {
        let one = Interval::point(Decimal::ONE);
        assert_eq!(one.percent_of(Interval::new(Decimal::ZERO, Decimal::ONE)), None);
        assert_eq!(one.negated().percent_of(one), None);
        assert_eq!(Interval::point(Decimal::MAX).times(Decimal::TEN), None);
    }
}

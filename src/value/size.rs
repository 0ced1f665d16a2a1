//! How large one value is beside another one.

use rust_decimal::Decimal;

/// Whether each of two values is at most so many times the other one. What is too large to be counted with is more
/// than any value.
pub(crate) fn is_within_times(one: Decimal, other: Decimal, times: Decimal) -> bool {
    let within = |most: Decimal, least: Decimal| least.checked_mul(times).is_none_or(|largest| most <= largest);
    within(one, other) && within(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn within_times() {
        let cases =
            [(10, 5, true), (5, 10, true), (11, 5, false), (5, 11, false), (0, 0, true), (0, 1, false), (7, 7, true)];
        for (one, other, expected) in cases {
            assert_eq!(is_within_times(one.into(), other.into(), Decimal::TWO), expected, "{one} {other}");
        }
        assert!(is_within_times(Decimal::MAX, Decimal::MAX, Decimal::TWO));
        assert!(!is_within_times(Decimal::MAX, Decimal::ONE, Decimal::TWO));
    }
}

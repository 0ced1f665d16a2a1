//! The digits of a figure, for slips of the pen among them.

use rust_decimal::Decimal;

use super::interval::Interval;

/// The digits of a value as it is written, without its sign and its separators.
pub(super) fn of(value: Decimal) -> Vec<u8> {
    value.mantissa().unsigned_abs().to_string().into_bytes()
}

/// Whether a stated value is a computed one, rounded to its places, with two neighbouring digits changed: `129,14` for
/// `129,41`.
pub(super) fn are_swapped(stated: Decimal, computed: Decimal) -> bool {
    let computed = of(computed.round_dp(stated.scale()));
    swaps(of(stated)).any(|swapped| swapped == computed)
}

/// The digits of a value in order of size, without zeros: the same where some changed places, or a separator slipped.
pub(super) fn in_order(value: Decimal) -> Vec<u8> {
    let mut digits = of(value);
    digits.retain(|digit| *digit != b'0');
    digits.sort_unstable();
    digits
}

/// Whether a value is another with one digit written wrong.
pub(super) fn differ_by_one(one: Decimal, other: Decimal) -> bool {
    let (one, other) = (one.normalize().to_string(), other.normalize().to_string());
    one.len() == other.len() && one.bytes().zip(other.bytes()).filter(|(a, b)| a != b).count() <= 1
}

/// Whether a value with one digit written otherwise is within some bounds.
pub(super) fn is_one_off(value: Decimal, within: Interval) -> bool {
    let value = value.normalize();
    let digits = of(value);
    (0..digits.len()).any(|at| {
        (b'0'..=b'9').any(|digit| {
            let mut changed = digits.clone();
            changed[at] = digit;
            let read = std::str::from_utf8(&changed).ok().and_then(|digits| digits.parse::<i128>().ok());
            let read = read.and_then(|mantissa| Decimal::try_from_i128_with_scale(mantissa, value.scale()).ok());
            read.is_some_and(|read| within.meets(Interval::point(read)))
        })
    })
}

/// All that some digits make where two neighbours change places.
pub(super) fn swaps(digits: Vec<u8>) -> impl Iterator<Item = Vec<u8>> {
    (1..digits.len()).map(move |at| {
        let mut swapped = digits.clone();
        swapped.swap(at - 1, at);
        swapped
    })
}

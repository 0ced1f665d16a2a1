//! The digits of a figure, for slips of the pen among them.

use rust_decimal::Decimal;

/// The digits of a value as it is written, without its sign and its separators.
pub(super) fn of(value: Decimal) -> Vec<u8> {
    value.mantissa().unsigned_abs().to_string().into_bytes()
}

/// All that some digits make where two neighbours change places.
pub(super) fn swaps(digits: Vec<u8>) -> impl Iterator<Item = Vec<u8>> {
    (1..digits.len()).map(move |at| {
        let mut swapped = digits.clone();
        swapped.swap(at - 1, at);
        swapped
    })
}

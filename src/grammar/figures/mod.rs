//! Rules of numbers, money, percentages, quantities and places in an order.

pub(super) mod amount;
pub(super) mod in_words;
pub(super) mod number;
pub(super) mod number_words;
pub(super) mod ordinal;
pub(super) mod range;
pub(super) mod ratio;
pub(super) mod scale;

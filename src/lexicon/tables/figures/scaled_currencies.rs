//! Scale and currency abbreviated together.

use crate::lexicon::ScaledCurrency;
use crate::value::{Currency, Scale};

#[rustfmt::skip]
pub(super) const SCALED_CURRENCIES: &[(&str, ScaledCurrency)] = &[
    ("nghđ", ScaledCurrency(Scale::Thousand, Currency::VND)),
    ("ngđ", ScaledCurrency(Scale::Thousand, Currency::VND)),
    ("trđ", ScaledCurrency(Scale::Million, Currency::VND)),
    ("trđồng", ScaledCurrency(Scale::Million, Currency::VND)),
    ("tỷđ", ScaledCurrency(Scale::Billion, Currency::VND)),
];

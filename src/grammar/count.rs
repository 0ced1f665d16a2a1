//! The plainest of all figures: `12` of `có 12 hộ`, a count among words that make nothing else of it.

use nom::Input;
use rust_decimal::Decimal;

use super::tokens::Tokens;
use crate::lex::{Case, Kind};
use crate::lexicon::{Calendar, Counted, Entry, Function, Measure, Numeral, OrdinalCue, ScaledCurrency};
use crate::value::{Currency, Number, Scale};

/// The most digits of one: longer figures may be years.
const MOST_DIGITS: usize = 3;

/// What a word behind a figure makes more of it by.
const TELLING: u128 = Calendar::BIT | Currency::BIT | Function::BIT | Measure::BIT | Numeral::BIT | ScaledCurrency::BIT;

/// A count. Its words settle at one look that none of the other rules finds anything, nor what only looks like a figure,
/// so that these need not be asked one by one. `None` says nothing: it may still be any figure.
#[inline]
pub(super) fn count(i: Tokens<'_>) -> Option<Number> {
    let (first, before, next) = (i.first()?, i.back(1)?, i.get(1)?);
    let rest = i.take_from(1);
    let kinds = rest.kinds();
    // Asked at once, since of these questions none could be foreseen.
    let apart = (first.kind == Kind::Digits) & first.spaced & next.spaced & (first.len() <= MOST_DIGITS);
    let behind = matches!(before.kind, Kind::Word | Kind::Comma | Kind::Open);
    let (word, small) = (next.kind == Kind::Word, next.case == Case::Lower);
    let plain = (kinds & TELLING == 0) & (i.kinds_before() & OrdinalCue::BIT == 0);
    if !(apart & behind & word & small & plain) {
        return None;
    }
    // `15 hộ/20`
    let noun = if kinds & Counted::BIT == 0 { None } else { rest.longest::<Counted>() };
    let shared = noun.is_some_and(|(_, len)| rest.get(len).is_some_and(|sign| sign.kind == Kind::Slash));
    let value = i.value(first);
    // `007` is a code.
    let code = first.len() == MOST_DIGITS && value < 100;
    if shared || code { None } else { Number::new(Decimal::from(value), Scale::One) }
}

//! Scale words behind a number.

use rust_decimal::Decimal;

use crate::grammar::basic::term;
use crate::grammar::tokens::Tokens;
use crate::lexicon::{Compound, Entry, Numeral};
use crate::value::Scale;

/// Scale words: `triệu`, `nghìn tỷ`, `trăm triệu`. The largest is the scale, the others multiply the number.
#[inline]
pub(in crate::grammar) fn scale_words(i: Tokens<'_>) -> Option<(Decimal, Scale, Tokens<'_>)> {
    // Behind most figures none stands.
    if i.kinds() & Numeral::BIT == 0 { None } else { one_or_two(i) }
}

fn one_or_two<'a>(i: Tokens<'a>) -> Option<(Decimal, Scale, Tokens<'a>)> {
    let word = |i: Tokens<'a>| {
        let (scale, rest) = match term::<Numeral>(i) {
            Ok((rest, Numeral::Scale(scale))) => (scale, rest),
            Ok((rest, Numeral::TensAlone)) => (Scale::One, rest),
            _ => return None,
        };
        (!i.begins::<Compound>()).then_some((scale, rest))
    };
    let (first, rest) = word(i)?;
    let Some((second, after)) = word(rest).filter(|&(second, _)| second > first) else {
        return (first != Scale::One).then_some((Decimal::ONE, first, rest));
    };
    Some(match (first, second) {
        (Scale::Thousand, Scale::Billion) => (Decimal::ONE, Scale::Trillion, after),
        (Scale::One, second) => (Decimal::TEN, second, after),
        (first, second) => (first.factor(), second, after),
    })
}

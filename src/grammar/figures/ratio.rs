//! `figure/figure`: actual over target, or part over whole.
//!
//! | shape | example |
//! |---|---|
//! | number`/`number | `22/17`, `3.065/4.281`, `03/03` |
//! | money`/`money | `3,451 tỷ đồng/5,432 tỷ đồng` |
//! | number noun`/`number | `15 hộ/20` of `15 hộ/20 hộ` |
//! | the last unit shared, or the noun behind | `792,9 tỷ/1.287,4 tỷ đồng`, `33/ 31,5 ha`, `1,2 triệu/1,5 triệu` hộ |
//!
//! Two small numbers may be a day and a month as well: whoever reads prose asks [`crate::grammar::dates::date`] first whether a cue
//! says so.

use nom::Input;

use super::amount::{figure, pair};
use crate::grammar::basic::{fail, goes_on, kind, some};
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::Counted;
use crate::value::{Amount, Ratio};

/// A ratio.
pub(crate) fn ratio(i: Tokens<'_>) -> Parsed<'_, Ratio> {
    let (rest, first) = figure(i, i)?;
    match ratio_of_counted(&first, i, rest) {
        Ok(ratio) => Ok(ratio),
        Err(_) => ratio_after(&first, i, rest),
    }
}

/// `15 hộ/20 hộ`: both figures with the noun they count. Of two nouns, `31 vụ/45 đối tượng`, each has a figure of its
/// own, and over a noun nothing is shared.
pub(in crate::grammar) fn ratio_of_counted<'a>(first: &Amount, head: Tokens<'a>, i: Tokens<'a>) -> Parsed<'a, Ratio> {
    let (Amount::Number(_), Some((_, len))) = (first, i.longest::<Counted>()) else { return fail() };
    let (rest, ratio) = ratio_after(first, head, i.take_from(len))?;
    let word = |i: Tokens<'_>| i.first().map(|token| i.word(token));
    let other = rest.begins::<Counted>() && word(rest) != word(i);
    let counts = ratio.numerator == *first && matches!(ratio.denominator, Amount::Number(_));
    if counts && !other { Ok((rest, ratio)) } else { fail() }
}

/// A ratio whose first figure has been read, from its head.
pub(in crate::grammar) fn ratio_after<'a>(first: &Amount, head: Tokens<'a>, i: Tokens<'a>) -> Parsed<'a, Ratio> {
    let (rest, _) = kind(Kind::Slash)(i)?;
    let (rest, second) = figure(rest, head)?;
    if matches!(first, Amount::Percent(_)) || goes_on(rest, Kind::Slash) {
        return fail();
    }
    let (first, second) = some(pair(*first, second, rest))?;
    Ok((rest, Ratio::new(first, second)))
}

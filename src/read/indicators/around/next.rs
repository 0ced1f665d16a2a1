//! Words behind a figure that name the next one, where the comma between the two is lost: `thu ngân sách đạt 5 tỷ đồng
//! chi ngân sách đạt 4 tỷ đồng`.
//!
//! | first | words | next |
//! |---|---|---|
//! | any but a count | begin with a rate: `tỷ lệ hộ nghèo` | `còn 3,5%` |
//! | any but a count, which words before it name | begin with a head: `chi ngân sách` | an amount that a verb leads to |
//! | `còn 1,8%` | `hộ cận nghèo` | a percentage or a measure of the same kind behind the same verb |

use std::ops::Range;

use super::lead::Lead;
use crate::lex::Kind;
use crate::lexicon::{BasisCue, Entry, Function, Head, LeadCue, LeadVerb, Opener, TailCue};
use crate::read::indicators::figure::Figure;
use crate::read::source::Source;

/// The least words that name what a percentage is of.
const FEWEST: usize = 2;

/// The most words that name the next figure.
const MOST: usize = 12;

/// A figure with the lead before it.
pub(in crate::read) type Led<'a> = (&'a Figure, &'a Lead);

/// Whether the words from the end of a figure up to the lead of the next name that; `before` are the words that name
/// the first.
pub(super) fn is_named(
    source: &Source<'_, '_>,
    before: &Range<usize>,
    first: Led<'_>,
    end: usize,
    next: Led<'_>,
) -> bool {
    let ((one, own), (other, lead)) = (first, next);
    let words = end..lead.start;
    let leads = |lead: &Lead| {
        let stands = matches!(lead.verb, Some(LeadVerb::Reach | LeadVerb::Left | LeadVerb::Share));
        stands && !lead.fold && !lead.equal && !lead.from && !lead.colon && lead.basis.is_none()
    };
    // Most figures are counts, or have a mark behind them.
    if one.is_count()
        || words.is_empty()
        || words.len() > MOST
        || !leads(lead)
        || source.tokens[words.start].kind != Kind::Word
    {
        return false;
    }
    let joins = BasisCue::BIT | Function::BIT | LeadCue::BIT | Opener::BIT | TailCue::BIT;
    let begins = source.longest::<Head>(words.start, words.end).map(|(head, _)| head);
    // `tổng chi`: behind an amount that is no whole of it.
    let summed = usize::from(begins.is_some() && !one.is_percent());
    let plain = is_plain(source, &(words.start + summed..words.end));
    if begins.is_none() && source.kinds(words.start) & joins != 0 || !plain {
        return false;
    }
    // `bằng 50% mức thu là 37.000 đồng`, `chiếm 2% thị trường là 8 tỷ đồng`: that is what it is so much of.
    let equals = one.is_percent() && own.verb == Some(LeadVerb::Reach);
    let shares = own.verb == Some(LeadVerb::Share) && !other.is_percent();
    if shares || equals && source.is_at(TailCue::End, own.start, one.tokens.start) {
        return false;
    }
    // `duy trì 95% hộ dân dùng nước sạch đạt 100% kế hoạch`: there the first is what the words are told of.
    let told = leads(own) && !before.is_empty();
    let planned = || source.longest::<BasisCue>(other.tokens.end, source.tokens.len()).is_some();
    match begins {
        Some(Head::Rate) => other.is_percent() && (!one.is_percent() || told),
        _ if one.is_percent() && other.is_percent() => {
            // What was named like that itself names the next.
            let again = || before.start > 0 && source.tokens[before.start - 1].kind == Kind::Percent;
            let headed = || source.each::<Head>(before.clone()).next().is_some() || again();
            let names = own.verb != Some(LeadVerb::Reach) || headed();
            told && own.verb == lead.verb && words.len() >= FEWEST && names && !planned()
        }
        // `Diện tích 120 ha năng suất đạt 60 tạ/ha`
        Some(_) => {
            let bare = own.verb.is_none() && !one.is_percent() && !before.is_empty();
            (told || bare) && !other.is_percent() && !other.is_count()
        }
        None => told && own.verb == lead.verb && is_like(source, one, other),
    }
}

/// Whether some words have nothing but words in them, none of which joins them to what stands before.
fn is_plain(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let plain = |at: usize| source.tokens[at].kind == Kind::Word && source.kinds(at) & BasisCue::BIT == 0;
    words.clone().all(plain)
}

/// Whether two figures are money of one currency or measures in one unit.
fn is_like(source: &Source<'_, '_>, one: &Figure, other: &Figure) -> bool {
    let money = || one.currency().is_some() && one.currency() == other.currency();
    let measure = || one.measure(source).is_some() && one.measure(source) == other.measure(source);
    money() || measure()
}

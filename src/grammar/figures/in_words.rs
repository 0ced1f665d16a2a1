//! The amount in words that official papers write in brackets behind a figure:
//! `13.503.000.000đ (Mười ba tỷ năm trăm linh ba triệu đồng)`.

use nom::Parser;
use nom::combinator::opt;
use nom::sequence::delimited;

use super::amount::currency;
use super::number_words;
use crate::grammar::basic::{kind, the};
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::InWords;
use crate::value::{Money, Number};

/// Past the words in brackets, and whether they say the same amount.
pub(in crate::grammar) fn repeats(i: Tokens<'_>, money: Money) -> Option<(Tokens<'_>, bool)> {
    let (rest, number) = delimited(kind(Kind::Open), amount_in_words, kind(Kind::Close)).parse_complete(i).ok()?;
    Some((rest, number.value() == money.amount()))
}

/// `[Bằng chữ:] mười ba tỷ … đồng [chẵn]`.
fn amount_in_words(i: Tokens<'_>) -> Parsed<'_, Number> {
    let (rest, _) = opt(the(InWords::Start)).parse_complete(i)?;
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest)?;
    let (rest, number) = number_words::number(rest)?;
    let (rest, _) = opt(currency).parse_complete(rest)?;
    let (rest, _) = opt(the(InWords::End)).parse_complete(rest)?;
    Ok((rest, number))
}

//! What the symbol of a document abbreviates: `NQ/QU`, `2021/NĐ-CP`, `QH14`.

use std::borrow::Cow;

use nom::Input;

use crate::grammar::basic::{fail, term};
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::Kind;
use crate::lexicon::{SymbolBody, SymbolKind};
use crate::value::{Organ, Symbol};

/// The most parts of a symbol: `NQLT-CP-UBTVQH-ĐCTUBTWMTTQVN` has four, with a year five, and signs between them.
const MOST_PARTS: usize = 9;

/// A symbol with something in it that is known.
pub(crate) fn symbol(i: Tokens<'_>) -> Parsed<'_, Symbol> {
    let mut symbol = Symbol::default();
    let mut rest = i;
    for _ in 0..MOST_PARTS {
        let Some(first) = rest.first() else { break };
        match first.kind {
            Kind::Digits if first.len() == 4 => symbol.year = rest.str(first).parse().ok(),
            // `QH14`: the assembly of a term.
            Kind::Digits if symbol.organ == Some(Organ::NationalAssembly) => symbol.term = rest.str(first).parse().ok(),
            Kind::Word if first.is_capital() => read_part(&mut symbol, rest),
            Kind::Dash | Kind::Slash if rest.at() > i.at() => {}
            _ => break,
        }
        rest = rest.take_from(1);
    }
    if symbol == Symbol::default() { fail() } else { Ok((rest, symbol)) }
}

/// What some tokens abbreviate, all of them together.
pub(crate) fn decoded_symbol(i: Tokens<'_>) -> Option<Symbol> {
    let (rest, symbol) = symbol(i).ok()?;
    (rest.input_len() == 0).then_some(symbol)
}

/// Adds what one abbreviation says; the first kind and the first body count.
fn read_part(symbol: &mut Symbol, i: Tokens<'_>) {
    if symbol.kind.is_none() && symbol.organ.is_none() && symbol.level.is_none() {
        if let Ok((_, SymbolKind(kind))) = term(i) {
            symbol.kind = Some(Cow::Borrowed(kind));
            return;
        }
    }
    if let Ok((_, SymbolBody { organ, level })) = term(i) {
        symbol.organ = symbol.organ.or(organ);
        symbol.level = symbol.level.or(level);
    }
}

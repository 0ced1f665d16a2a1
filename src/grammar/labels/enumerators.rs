//! List numbers: `1.`, `(2)`, `1.2.`

use nom::Input;

use crate::grammar::basic::{joined, kind, small};
use crate::grammar::tokens::Tokens;
use crate::lex::{Kind, Token};

/// Whether a list number may stand here: at the head of a line or a clause.
fn is_head(i: Tokens<'_>) -> bool {
    match i.back(1) {
        None => true,
        Some(before) => match before.kind {
            Kind::Break | Kind::Semicolon | Kind::Bullet => true,
            // Behind a colon a list begins with its first number; any other is a figure.
            Kind::Colon => i.first().is_some_and(|first| i.str(first) == "1"),
            Kind::Dot => i.first().is_some_and(Token::spaced),
            Kind::Dash => i.back(2).is_none_or(|t| t.kind == Kind::Break),
            _ => false,
        },
    }
}

/// `1.`, `2)`, `1.2.`, `3-`, `4/` at the head of a line or clause.
pub(in crate::grammar) fn enumerator(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if !is_head(i) {
        return None;
    }
    let (mut rest, _) = small(2)(i).ok()?;
    while let Ok((after, _)) = joined(Kind::Dot)(rest).and_then(|(rest, _)| joined(Kind::Digits)(rest)) {
        if after.back(1).is_some_and(|part| part.len() > 2) {
            return None;
        }
        rest = after;
    }
    // `1.1 Công tác`: a section without a last sign.
    if rest.at() - i.at() > 1 && rest.first().is_some_and(|next| next.spaced() && next.is_capital()) {
        return Some(rest);
    }
    let sign = rest.first().filter(|sign| !sign.spaced())?;
    let after = rest.take_from(1);
    let text_follows = after.first().is_some_and(|next| match sign.kind {
        Kind::Dot | Kind::Close => next.spaced() || next.kind == Kind::Word,
        Kind::Dash | Kind::Slash => next.kind == Kind::Word,
        _ => false,
    });
    text_follows.then_some(after)
}

/// `(2)`, `(2 )`.
pub(in crate::grammar) fn bracketed_enumerator(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, _) = small(2)(i.take_from(1)).ok()?;
    kind(Kind::Close)(rest).ok().map(|(rest, _)| rest)
}

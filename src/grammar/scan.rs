//! All expressions of a text, in order, none inside another.

use std::ops::Range;

use nom::Input;

use super::mention::{Expression, expression};
use super::names;
use super::tokens::Tokens;
use crate::lex::{Case, Kind, Token};
use crate::value::Value;

/// The longest quotation, in tokens, in which a bare number belongs to a name: `“3 Rõ 2 Có”`.
const LONGEST_NAME: usize = 24;

/// An expression and the tokens it takes.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) tokens: Range<usize>,
    pub(crate) expression: Expression,
}

/// Walks over the tokens from expression to expression.
#[derive(Debug)]
pub(crate) struct Scan<'a> {
    rest: Tokens<'a>,
    after_ordinal: bool,
    /// Where the quotation ends that the walk is in.
    quoted_until: usize,
}

/// The expressions of all tokens of a text.
pub(crate) fn scan<'a>(text: &'a str, tokens: &'a [Token]) -> Scan<'a> {
    Scan { rest: Tokens::new(text, tokens), after_ordinal: false, quoted_until: 0 }
}

impl Iterator for Scan<'_> {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            let first = self.rest.first()?;
            let at = self.rest.at();
            if first.kind == Kind::Quote && at >= self.quoted_until {
                self.quoted_until = closing_quote(self.rest);
            }
            let skipped = names::skipped(self.rest);
            if skipped > 0 {
                self.rest = self.rest.take_from(skipped);
                self.after_ordinal = false;
                continue;
            }
            let Ok((rest, expression)) = expression(self.rest, self.after_ordinal) else {
                self.after_ordinal &= matches!(first.kind, Kind::Comma);
                self.rest = self.rest.take_from(self.tokens_to_pass(first));
                continue;
            };
            self.after_ordinal = matches!(expression, Expression::Value(Value::Ordinal(_)));
            let tokens = at..rest.at();
            let named = at < self.quoted_until && matches!(expression, Expression::Value(Value::Number(_)));
            let furniture = is_alone_on_line(self.rest, rest) && is_bare(&expression);
            let named = named || is_name_in_words(self.rest, rest, &expression);
            self.rest = rest;
            if !named && !furniture {
                return Some(Found { tokens, expression });
            }
        }
    }
}

impl Scan<'_> {
    /// How many tokens to pass where nothing begins: all figures of a run that is no number.
    fn tokens_to_pass(&self, first: Token) -> usize {
        if first.kind != Kind::Digits {
            return 1;
        }
        let joined = |pair: &[Token]| {
            matches!(pair[1].kind, Kind::Digits | Kind::Dot | Kind::Comma | Kind::Slash) && !pair[1].spaced
        };
        1 + self.rest.as_slice().windows(2).take_while(|pair| joined(pair)).count()
    }
}

/// Where a quotation that begins here ends, or here where it is longer than a name or has no end on its line.
fn closing_quote(i: Tokens<'_>) -> usize {
    i.as_slice()
        .iter()
        .take(LONGEST_NAME)
        .skip(1)
        .take_while(|token| token.kind != Kind::Break)
        .position(|token| token.kind == Kind::Quote)
        .map_or(i.at(), |n| i.at() + n + 2)
}

/// Whether an expression is a figure that says nothing by itself.
fn is_bare(expression: &Expression) -> bool {
    matches!(expression, Expression::Value(Value::Number(_) | Value::Percent(_)))
}

/// Whether an expression fills its line, with words on the lines around it: a page's zoom or counter, no table.
fn is_alone_on_line(i: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let is_break = |token: Option<Token>| token.is_none_or(|token| token.kind == Kind::Break);
    let is_figure = |token: Option<Token>| token.is_some_and(|t| matches!(t.kind, Kind::Digits | Kind::Percent));
    let above = is_figure(i.back(2)) && (is_break(i.back(3)) || is_figure(i.back(3)) && is_break(i.back(4)));
    is_break(i.back(1)) && is_break(rest.first()) && !above && !is_figure(rest.get(1))
}

/// Whether a number in words is a name: `đường Ba Tháng Hai`.
fn is_name_in_words(i: Tokens<'_>, rest: Tokens<'_>, expression: &Expression) -> bool {
    let words = &i.as_slice()[..rest.at() - i.at()];
    words.len() > 1
        && words.iter().all(|word| word.kind == Kind::Word && word.case == Case::Title)
        && matches!(
            expression,
            Expression::Value(Value::Number(_) | Value::Quantity(_) | Value::Month(_)) | Expression::BareMonths(_)
        )
}

//! All expressions of a text, in order, none inside another.

use std::ops::Range;

use nom::Input;
use once_cell::sync::Lazy;

use super::doubt::Doubt;
use super::expression::Expression;
use super::in_words;
use super::listed::{self, Before, listed};
use super::mention::mention;
use super::ordinal::has_roman_letters;
use super::skip;
use super::tokens::{Lexed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Calendar, Compound, Counter, DocumentKind, Entry, Function, NumberedName, Numeral, OrdinalCue, PhoneCue, PhraseSet,
    RelativeDay, SymbolKind, WebCue, Weekday, lexicon,
};
use crate::value::{Currency, Scale, Value};

/// The most digits that a number is read with.
const MOST_DIGITS: usize = 28;

/// The longest quotation, in tokens, in which a bare number belongs to a name: `“3 Rõ 2 Có”`.
const LONGEST_NAME: usize = 24;

/// An expression and the tokens it takes.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) tokens: Range<usize>,
    pub(crate) expression: Expression,
}

impl Found {
    /// Whether it is a document's number or an ordinal, which may end in letters.
    pub(crate) fn is_numbered(&self) -> bool {
        matches!(self.expression, Expression::Document(_) | Expression::Value(Value::Ordinal(_)))
    }
}

/// Walks over the tokens from expression to expression.
#[derive(Debug)]
pub(crate) struct Scan<'a> {
    rest: Tokens<'a>,
    beginnings: &'static PhraseSet,
    before: Option<Before>,
    /// Where the quotation ends that the walk is in.
    quoted_until: usize,
    doubts: Vec<(Range<usize>, Doubt)>,
}

/// The expressions of all tokens of a text.
pub(crate) fn scan<'a>(of: &'a Lexed<'a>) -> Scan<'a> {
    let rest = Tokens::new(of, 0..of.tokens().len());
    Scan { rest, beginnings: &BEGINNINGS, before: None, quoted_until: 0, doubts: Vec::new() }
}

impl Iterator for Scan<'_> {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            let first = self.next_beginning()?;
            let at = self.rest.at();
            if first.kind == Kind::Quote && at >= self.quoted_until {
                self.quoted_until = closing_quote(self.rest);
            }
            if let Some((rest, doubt)) = skip::skipped(self.rest) {
                self.doubts.extend(doubt.map(|doubt| (at..rest.at(), doubt)));
                self.rest = rest;
                self.before = None;
                continue;
            }
            let alone = mention(self.rest);
            if let (Err(_), Some(rest)) = (&alone, skip::unread(self.rest)) {
                self.rest = rest;
                self.before = None;
                continue;
            }
            let listed = self.before.and_then(|before| listed(self.rest, before).ok());
            let Some((rest, expression)) = listed.or_else(|| alone.ok()) else {
                self.before = self.before.filter(|_| listed::is_joint(self.rest));
                self.pass(first);
                continue;
            };
            self.before = Before::of(&expression);
            let tokens = at..rest.at();
            let named = at < self.quoted_until && matches!(expression, Expression::Value(Value::Number(_)));
            let furniture = is_alone_on_line(self.rest, rest) && is_bare(&expression);
            let named = named || is_name_in_words(self.rest, rest, &expression);
            self.rest = self.past_words(rest, &expression);
            if !named && !furniture {
                if is_ambiguous(&self.rest.from(at).as_slice()[..tokens.len()], &expression) {
                    self.doubts.push((tokens.clone(), Doubt::AmbiguousSeparator));
                }
                return Some(Found { tokens, expression });
            }
        }
    }
}

impl<'a> Scan<'a> {
    /// What the walk found doubtful so far.
    pub(crate) fn into_doubts(self) -> Vec<(Range<usize>, Doubt)> {
        self.doubts
    }

    /// Goes on to the next token that something may begin with. What stands before still counts where only joints were
    /// passed.
    fn next_beginning(&mut self) -> Option<Token> {
        let tokens = self.rest.as_slice();
        let passed = tokens.iter().take_while(|token| begins_nothing(token, self.beginnings, self.rest)).count();
        self.before = self.before.filter(|_| (0..passed).all(|n| listed::is_joint(self.rest.take_from(n))));
        self.rest = self.rest.take_from(passed);
        self.rest.first()
    }

    /// Passes a token where nothing begins, and with a figure all of the run that is no number.
    fn pass(&mut self, first: Token) {
        let part = |token: &&Token| {
            matches!(token.kind, Kind::Digits | Kind::Dot | Kind::Comma | Kind::Slash) && !token.spaced
        };
        let further = self.rest.as_slice().iter().skip(1).take_while(part);
        let (len, digits) = match first.kind {
            Kind::Digits => further.fold((1, first.len()), |(len, digits), token| (len + 1, digits + token.len())),
            _ => (1, 0),
        };
        let at = self.rest.at();
        if digits > MOST_DIGITS {
            self.doubts.push((at..at + len, Doubt::NumberTooLarge));
        }
        self.rest = self.rest.take_from(len);
    }

    /// Past the amount in words that repeats an amount of money.
    fn past_words(&mut self, rest: Tokens<'a>, expression: &Expression) -> Tokens<'a> {
        let Expression::Value(Value::Money(money)) = expression else { return rest };
        let Some((after, agrees)) = in_words::repeats(rest, *money) else { return rest };
        if !agrees {
            self.doubts.push((rest.at()..after.at(), Doubt::WordsDiffer));
        }
        after
    }
}

/// Whether a comma before exactly three digits may have been meant to group thousands: `3,098 tấn`.
fn is_ambiguous(tokens: &[Token], expression: &Expression) -> bool {
    let scaled = match expression {
        Expression::Value(Value::Number(number)) => number.scale() != Scale::One,
        Expression::Value(Value::Quantity(quantity)) => quantity.number.scale() != Scale::One,
        Expression::Value(Value::Money(money)) => money.number().scale() != Scale::One,
        Expression::Value(Value::Ratio(_) | Value::Range(_)) => false,
        _ => true,
    };
    let three_places = tokens.windows(3).any(|t| {
        t[0].kind == Kind::Digits
            && (1..=3).contains(&t[0].len())
            && t[1].kind == Kind::Comma
            && t[2].kind == Kind::Digits
            && t[2].len() == 3
    });
    !scaled && three_places && tokens.iter().filter(|token| token.kind == Kind::Comma).count() == 1
}

/// The kinds of term that an expression, or a phrase that is none, begins with.
const TRIGGERS: u128 = Calendar::BIT
    | Compound::BIT
    | Counter::BIT
    | Currency::BIT
    | DocumentKind::BIT
    | Function::BIT
    | NumberedName::BIT
    | Numeral::BIT
    | OrdinalCue::BIT
    | PhoneCue::BIT
    | RelativeDay::BIT
    | SymbolKind::BIT
    | WebCue::BIT
    | Weekday::BIT;

/// The phrases that may begin an expression, or a phrase that is none. Of the small words few do.
static BEGINNINGS: Lazy<PhraseSet> = Lazy::new(|| {
    use Function::{Each, From, Indefinite, Minus, Number};
    let lexicon = lexicon();
    lexicon.set(|phrases| {
        let kinds = lexicon.kinds(phrases) & TRIGGERS;
        let opens = || {
            let longest = lexicon.longest(phrases, usize::MAX);
            matches!(longest, Some((From | Minus | Number | Indefinite | Each, _)))
        };
        kinds & !Function::BIT != 0 || kinds != 0 && opens()
    })
});

/// Whether nothing that the grammar knows begins with a token, which goes for most words: one look settles them. A word
/// in capitals may be a Roman numeral.
#[inline]
fn begins_nothing(token: &Token, beginnings: &PhraseSet, i: Tokens<'_>) -> bool {
    match token.kind {
        Kind::Word => {
            !(beginnings.contains(token.phrases) || token.case == Case::Upper && has_roman_letters(i.str(*token)))
        }
        Kind::Digits | Kind::Open | Kind::Other | Kind::Quote => false,
        _ => true,
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
        && words.iter().all(Token::is_title)
        && matches!(
            expression,
            Expression::Value(Value::Number(_) | Value::Quantity(_) | Value::Month(_)) | Expression::BareMonths(_)
        )
}

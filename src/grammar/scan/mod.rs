//! All expressions of a text, in order, none inside another: where one may begin ([openings]), which it is
//! ([mod@mention]), and what only its place in a list makes one ([mod@listed]).

mod listed;
pub(super) mod mention;
mod openings;

use std::ops::Range;

use nom::Input;

use crate::grammar::basic::is_of;
use crate::grammar::doubt::Doubt;
use crate::grammar::expression::Expression;
use crate::grammar::figures::in_words;
use crate::grammar::figures::number::MOST_DIGITS;
use crate::grammar::labels::{enumerators, skip};
use crate::grammar::tokens::{Lexed, Tokens};
use crate::lex::{Kind, Token};
use crate::value::{Scale, Value};
use listed::{Before, listed};
use mention::mention;
use openings::Openings;

/// The longest quotation, in tokens, in which a bare number belongs to a name: `“3 Rõ 2 Có”`.
const LONGEST_NAME: usize = 24;

/// The most tokens of a figure that fills a line: `1.234.567,8%`.
const LONGEST_FIGURE: usize = 8;

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

/// In prose an expression comes about every fourteen tokens, so that room for so many serves most texts.
const TOKENS_OF_EXPRESSION: usize = 12;

/// The expressions of a text, and what is doubtful in it with the tokens of that.
#[derive(Debug)]
pub(crate) struct Scanned {
    pub(crate) found: Vec<Found>,
    pub(crate) doubts: Vec<(Range<usize>, Doubt)>,
}

/// The expressions of all tokens of a text.
pub(crate) fn scan(of: &Lexed<'_>) -> Scanned {
    let rest = Tokens::new(of, 0..of.tokens().len());
    let found = Vec::with_capacity(of.tokens().len() / TOKENS_OF_EXPRESSION);
    let scanned = Scanned { found, doubts: Vec::new() };
    let mut scan = Scan { rest, openings: Openings::new(of), before: None, quoted_until: 0, scanned };
    scan.run();
    scan.scanned
}

/// Walks over the tokens from expression to expression.
struct Scan<'a> {
    rest: Tokens<'a>,
    openings: Openings,
    before: Option<Before>,
    /// Where the quotation ends that the walk is in.
    quoted_until: usize,
    scanned: Scanned,
}

impl<'a> Scan<'a> {
    fn run(&mut self) {
        while let Some(first) = self.next_beginning() {
            let at = self.rest.at();
            if first.kind == Kind::Quote && at >= self.quoted_until {
                self.quoted_until = closing_quote(self.rest);
            }
            if let Some((rest, doubt)) = skip::skipped(self.rest) {
                self.scanned.doubts.extend(doubt.map(|doubt| (at..rest.at(), doubt)));
                self.rest = rest;
                self.before = None;
                continue;
            }
            let alone = mention(self.rest);
            if let Some(rest) = alone.is_err().then(|| skip::unread(self.rest)).flatten() {
                self.rest = rest;
                self.before = None;
                continue;
            }
            let found = match self.before {
                Some(before) => listed(self.rest, before).or(alone),
                None => alone,
            };
            let Ok((rest, expression)) = found else {
                self.before = self.before.filter(|_| listed::is_joint(self.rest));
                self.pass(first);
                continue;
            };
            self.before = Before::of(&expression);
            let tokens = at..rest.at();
            let quoted = at < self.quoted_until && matches!(expression, Expression::Value(Value::Number(_)));
            let named = quoted || is_name_in_words(self.rest, rest, &expression);
            let furniture = is_alone_on_line(self.rest, rest) && is_bare(&expression);
            self.rest = self.past_words(rest, &expression);
            if !named && !furniture {
                if tokens.len() > 1 && is_ambiguous(&self.rest.from(at).as_slice()[..tokens.len()], &expression) {
                    self.scanned.doubts.push((tokens.clone(), Doubt::AmbiguousSeparator));
                }
                self.scanned.found.push(Found { tokens, expression });
            }
        }
    }

    /// Goes on to the next token that something may begin with. What stands before still counts where only joints were
    /// passed.
    fn next_beginning(&mut self) -> Option<Token> {
        let passed = self.openings.next(self.rest);
        self.before = self.before.filter(|_| (0..passed).all(|n| listed::is_joint(self.rest.take_from(n))));
        self.rest = self.rest.take_from(passed);
        self.rest.first()
    }

    /// Passes a token where nothing begins, and with a figure all of the run that is no number.
    fn pass(&mut self, first: Token) {
        let part = |token: &&Token| {
            matches!(token.kind, Kind::Digits | Kind::Dot | Kind::Comma | Kind::Slash) && !token.spaced()
        };
        let further = self.rest.as_slice().iter().skip(1).take_while(part);
        let (len, digits) = match first.kind {
            Kind::Digits => further.fold((1, first.len()), |(len, digits), token| (len + 1, digits + token.len())),
            _ => (1, 0),
        };
        let at = self.rest.at();
        if digits > MOST_DIGITS {
            self.scanned.doubts.push((at..at + len, Doubt::NumberTooLarge));
        }
        self.rest = self.rest.take_from(len);
    }

    /// Past the amount in words that repeats an amount of money.
    fn past_words(&mut self, rest: Tokens<'a>, expression: &Expression) -> Tokens<'a> {
        let Expression::Value(Value::Money(money)) = expression else { return rest };
        let Some((after, agrees)) = in_words::repeats(rest, *money) else { return rest };
        if !agrees {
            self.scanned.doubts.push((rest.at()..after.at(), Doubt::WordsDiffer));
        }
        after
    }
}

/// Whether a comma before exactly three digits may have been meant to group thousands, `3,098 tấn`, or a space may part
/// two figures: `4 500 con`.
fn is_ambiguous(tokens: &[Token], expression: &Expression) -> bool {
    let is_digits = |token: &Token| token.kind == Kind::Digits;
    if tokens.iter().take_while(|token| is_digits(token)).count() == 2 {
        return true;
    }
    let is_comma = |token: &Token| token.kind == Kind::Comma;
    let Some(comma) = tokens.iter().position(is_comma) else { return false };
    let (before, behind) = (&tokens[..comma], &tokens[comma + 1..]);
    // `12.456,789 tấn`: where a dot groups thousands, a comma does not.
    let grouped = matches!(before, [.., _, dot, whole] if dot.kind == Kind::Dot && !whole.spaced());
    let three_places = matches!((before, behind), ([.., whole], [places, ..])
        if whole.kind == Kind::Digits && whole.len() <= 3 && places.kind == Kind::Digits && places.len() == 3);
    // `1,234.5 tấn`
    let pointed = matches!(behind, [_, point, ..] if point.kind == Kind::Dot && !point.spaced());
    three_places && !grouped && !pointed && !behind.iter().any(is_comma) && !is_clear(expression)
}

/// Whether a comma in an expression can have but one meaning: before a scale word, or in what is no amount.
fn is_clear(expression: &Expression) -> bool {
    match expression {
        Expression::Value(Value::Number(number)) => number.scale() != Scale::One,
        Expression::Value(Value::Quantity(quantity)) => quantity.number().scale() != Scale::One,
        Expression::Value(Value::Money(money)) => money.number().scale() != Scale::One,
        Expression::Value(Value::Ratio(_) | Value::Range(_)) => false,
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
fn is_alone_on_line<'a>(i: Tokens<'a>, rest: Tokens<'a>) -> bool {
    let is_break = |token: Option<Token>| token.is_none_or(|token| token.kind == Kind::Break);
    let is_figure = |token: Option<Token>| token.is_some_and(|t| matches!(t.kind, Kind::Digits | Kind::Percent));
    // `14,2%`
    let parts = |back: &usize| is_part_of_figure(i.back(*back));
    let above = || {
        let figure = (2..2 + LONGEST_FIGURE).take_while(parts).count();
        figure > 0 && is_break(i.back(2 + figure))
    };
    // `1 (4)`: the name of a picture, one of several so named.
    let of_several = is_of(rest.first(), Kind::Open) && !is_of(i.back(2), Kind::Close);
    let rest = if of_several { enumerators::bracketed_enumerator(rest).unwrap_or(rest) } else { rest };
    is_break(i.back(1)) && is_break(rest.first()) && !above() && !is_figure(rest.get(1))
}

fn is_part_of_figure(token: Option<Token>) -> bool {
    token.is_some_and(|token| matches!(token.kind, Kind::Digits | Kind::Percent | Kind::Dot | Kind::Comma))
}

/// Whether a number in words is a name: `đường Ba Tháng Hai`.
fn is_name_in_words(i: Tokens<'_>, rest: Tokens<'_>, expression: &Expression) -> bool {
    let len = rest.at() - i.at();
    i.first().is_some_and(Token::is_title)
        && len > 1
        && i.as_slice()[..len].iter().all(|token| token.is_title())
        && matches!(
            expression,
            Expression::Value(Value::Number(_) | Value::Quantity(_) | Value::Month(_)) | Expression::BareMonths(_)
        )
}

#[cfg(test)]
mod tests {
    #[test]
    fn commas_that_may_group_thousands() {
        let cases = [
            ("Thu 3,098 tấn.", 1),
            ("Thu từ 1.200 đến 3,098 tấn.", 1),
            ("Thu 7.345,125 tấn.", 0),
            ("Trồng 1.207.345,125 ha.", 0),
            ("Thu 3,09 tấn.", 0),
            ("Thu 3,098 tỷ đồng.", 0),
        ];
        for (text, notes) in cases {
            assert_eq!(crate::parse(text).notes.len(), notes, "in {text}");
        }
    }

    #[test]
    fn figures_that_fill_a_line() {
        let cases: [(&str, &[&str]); 16] = [
            ("Trẻ ra lớp\n14,2%\n17%\nTrẻ mẫu giáo", &["14,2%", "17%"]),
            ("Số ca\n2.450\n1.906\n77,8%\nHết", &["2.450", "1.906", "77,8%"]),
            ("Số ca\n2.450\nHết", &[]),
            ("Cỡ chữ\n100%\nHết", &[]),
            ("Mở 3 lớp, đạt 90%\n17%\nHết", &["3", "90%"]),
            // The name of a picture, and what a page counts behind the time of posting.
            ("Xã họp\n1 (4)\nToàn cảnh", &[]),
            ("Xã họp\n1 (4) hộ\nToàn cảnh", &["1"]),
            ("Số ca\n15 (4)\n18 (3)\nHết", &["15", "18"]),
            ("Ngày đăng 12/04/2021 15:07 | 0\nHết", &["12/04/2021", "15:07"]),
            ("Đăng lúc 15:07:22 | 12\nHết", &["15:07:22"]),
            ("05/04/2023 16:39    1.078\nHết", &["05/04/2023", "16:39"]),
            ("05/04/2023 16:39    78 lượt xem\nHết", &["05/04/2023", "16:39"]),
            ("05/04/2023 16:39    78 hộ\nHết", &["05/04/2023", "16:39", "78"]),
            ("Từ 16:39 1.078 hộ\nHết", &["16:39", "1.078"]),
            ("Biểu giờ 7:30 | 45 | 12 hộ\nHết", &["7:30", "45", "12"]),
            ("Thu ngân sách | 120\nHết", &["120"]),
        ];
        for (text, wanted) in cases {
            let found: Vec<_> = crate::mentions(text).iter().map(|mention| mention.text.to_string()).collect();
            assert_eq!(found, wanted, "in {text}");
        }
    }
}

//! Where the sentences of a line end.

use std::ops::Range;

use super::ends::Ends;
use super::{Layout, Line, Sentence};
use crate::grammar::Found;
use crate::lex::{Kind, Token};
use crate::lexicon::{Abbreviation, Honorific, NumberedName, lexicon};
use crate::read::extent::Extent;

/// The longest sentence, in tokens. Longer runs without a stop are cut, so that every reader's work is bounded.
const LONGEST: usize = 400;

/// Adds the sentences of the line that comes next.
pub(super) fn add(layout: &mut Layout, tokens: &[Token], line: &Line, found: &[Found], ends: &Ends) {
    let number = layout.lines.len() as u32;
    let mut add = |sentence: Range<usize>| {
        layout.sentences.push(Sentence { extent: Extent::of(&sentence), line: number, kinds: 0 });
        sentence.end
    };
    let Range { mut start, end } = line.tokens();
    let (text, last) = (start + line.marker(), end - 1);
    for at in ends.stops(start..last).chain([last]) {
        while at - start >= LONGEST {
            start = add(start..start + LONGEST);
        }
        let whole = at == last || at + 1 - start == LONGEST;
        if whole || at >= text && ends_sentence(tokens, at, found) {
            start = add(start..at + 1);
        }
    }
}

/// Whether a stop inside a line ends a sentence: it belongs to no abbreviation, initial or list number.
fn ends_sentence(tokens: &[Token], at: usize, found: &[Found]) -> bool {
    if tokens[at].kind == Kind::Stop {
        return true;
    }
    let (before, next) = (at.checked_sub(1).map(|n| tokens[n]), tokens[at + 1]);
    let begins_anew = match next.kind {
        Kind::Word => next.is_capital(),
        Kind::Digits | Kind::Quote | Kind::Open | Kind::Bullet | Kind::Dash => {
            next.spaced() || before.is_some_and(|b| b.kind != Kind::Digits) || next.kind == Kind::Digits
        }
        _ => false,
    };
    // `… tổ trưởng TDP. Đồng chí Bí thư …`: no unit is called so.
    let comrade =
        || matches!(lexicon().longest(next.phrases(), usize::MAX), Some((Honorific::Comrade | Honorific::Comrades, _)));
    // `10-NQ/HU. Giao quân`, `lần thứ XX. Năm nay`: the letters before the dot are no abbreviation there.
    let numbered = || {
        let behind = found.binary_search_by_key(&at, |found| found.tokens.end);
        behind.is_ok_and(|n| found[n].is_numbered())
    };
    // `đường ĐH.05`
    let names_number =
        |word: Token| matches!(lexicon().longest(word.phrases(), usize::MAX), Some((NumberedName::Thing, 2)));
    let road = next.kind == Kind::Digits && !next.spaced() && before.is_some_and(names_number);
    let abbreviated = road || before.is_some_and(is_abbreviation) && !numbered() && !comrade();
    begins_anew && !abbreviated && !is_list_number(&tokens[..at])
}

/// Whether what a dot stands behind is a list number inside a line: `như sau: 1. …; 2. …`.
fn is_list_number(before: &[Token]) -> bool {
    matches!(before, [.., mark, number]
        if number.kind == Kind::Digits && number.len() <= 2 && number.spaced()
            && matches!(mark.kind, Kind::Colon | Kind::Semicolon | Kind::Dot))
}

fn is_abbreviation(token: Token) -> bool {
    let initial = token.kind == Kind::Word && token.is_capital() && token.len() <= 2;
    initial || lexicon().longest::<Abbreviation>(token.phrases(), 1).is_some()
}

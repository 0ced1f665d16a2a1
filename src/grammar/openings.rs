//! Where an expression, or what only looks like one, may begin. Most words settle at one look that nothing does, and most
//! others by the token behind their phrase: `tổ` begins something before `3`, and nothing before `trưởng`.

use nom::Input;
use once_cell::sync::Lazy;

use super::ordinal::has_roman_letters;
use super::tokens::Tokens;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Calendar, Compound, Counter, DocumentKind, Entry, Function, NumberedName, Numeral, OrdinalCue, PhoneCue,
    PhraseTable, Phrases, RelativeDay, SymbolKind, UnitWord, WebCue, Weekday, lexicon,
};
use crate::value::Currency;

/// The marks that something may begin with, a bit each.
const BEGINNING_MARKS: u32 = mark(Kind::Digits) | mark(Kind::Open) | mark(Kind::Other) | mark(Kind::Quote);

/// The marks that something may go on with behind its first phrase.
const FURTHER_MARKS: u32 =
    mark(Kind::Digits) | mark(Kind::Open) | mark(Kind::Dash) | mark(Kind::Colon) | mark(Kind::Other);

const fn mark(kind: Kind) -> u32 {
    1 << kind as u32
}

/// The kinds of term whose phrases begin something whatever stands behind them.
const ALONE: u128 = PhoneCue::BIT | RelativeDay::BIT | WebCue::BIT | Weekday::BIT;

/// The kinds of term that something may go on with behind its first phrase.
const FURTHER: u128 =
    Calendar::BIT | Currency::BIT | DocumentKind::BIT | Function::BIT | Numeral::BIT | SymbolKind::BIT;

/// All kinds of term that something begins or goes on with.
const ANY: u128 = ALONE | FURTHER | Compound::BIT | Counter::BIT | NumberedName::BIT | OrdinalCue::BIT;

/// What the phrases of a word may begin, a bit each, in one byte, so that those of all words lie in few cache lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Opening(u8);

impl Opening {
    const NONE: Self = Self(0);
    /// It begins something whatever stands behind it.
    const ALONE: Self = Self(1);
    /// A phrase of one to four words begins something where that goes on behind it.
    const LENGTHS: u8 = 0b11110;
    /// It is a village, whose name may stand before its number: `thôn Nà Lốc 1`.
    const VILLAGE: Self = Self(1 << 5);
    /// It begins a compound, which hides what its further words would begin.
    const COMPOUND: Self = Self(1 << 6);
    /// Something may go on with it.
    const FURTHER: Self = Self(1 << 7);

    /// It begins something where that goes on behind so many words.
    fn behind(words: usize) -> Self {
        let length = Self(1u8.checked_shl(words as u32).unwrap_or(0) & Self::LENGTHS);
        if length == Self::NONE { Self::ALONE } else { length }
    }

    /// The same for the longest phrase that stands for an `E`.
    fn behind_any<E: Entry>(phrases: Phrases) -> Self {
        longest::<E>(phrases).map_or(Self::NONE, |(_, len)| Self::behind(len))
    }

    fn of(phrases: Phrases) -> Self {
        use Function::{Each, From, Indefinite, Minus, Number};
        let kinds = lexicon().kinds(phrases);
        if kinds & ANY == 0 {
            return Self::NONE;
        }
        let of_kinds = |wanted: u128, opening| if kinds & wanted == 0 { Self::NONE } else { opening };
        let calendar = match longest(phrases) {
            Some((Calendar::LastYear, _)) => Self::ALONE,
            Some((Calendar::Hour | Calendar::Minute | Calendar::Less, _)) => Self::NONE,
            Some((Calendar::First | Calendar::Last | Calendar::Past, _)) | None => Self::NONE,
            Some((_, len)) => Self::behind(len),
        };
        let currency = match longest(phrases) {
            // `đồng` stands behind its figure alone.
            Some((Currency::VND, _)) | None => Self::NONE,
            Some((_, len)) => Self::behind(len),
        };
        let function = match longest(phrases) {
            Some((From | Minus | Number | Indefinite | Each, len)) => Self::behind(len),
            _ => Self::NONE,
        };
        let village = match longest(phrases) {
            Some((UnitWord::Village, _)) => of_kinds(NumberedName::BIT, Self::VILLAGE),
            _ => Self::NONE,
        };
        let openings = [
            of_kinds(ALONE, Self::ALONE),
            of_kinds(Compound::BIT, Self::COMPOUND),
            of_kinds(FURTHER, Self::FURTHER),
            // A number goes on with the word behind its first.
            of_kinds(Numeral::BIT, Self::behind(1)),
            calendar,
            currency,
            function,
            village,
            Self::behind_any::<Counter>(phrases),
            Self::behind_any::<DocumentKind>(phrases),
            Self::behind_any::<NumberedName>(phrases),
            Self::behind_any::<OrdinalCue>(phrases),
            Self::behind_any::<SymbolKind>(phrases),
        ];
        openings.into_iter().fold(Self::NONE, |all, opening| Self(all.0 | opening.0))
    }

    fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The lengths of its phrases that something is wanted behind, the shortest first.
    fn lengths(self) -> impl Iterator<Item = usize> {
        let mut lengths = self.0 & Self::LENGTHS;
        std::iter::from_fn(move || {
            let shortest = lengths.trailing_zeros();
            (lengths != 0).then(|| {
                lengths &= lengths - 1;
                shortest as usize
            })
        })
    }
}

fn longest<E: Entry>(phrases: Phrases) -> Option<(E, usize)> {
    lexicon().longest(phrases, usize::MAX)
}

static OPENINGS: Lazy<PhraseTable<Opening>> = Lazy::new(|| lexicon().table(Opening::of));

/// What may begin with each word, to ask of the words of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Openings(&'static PhraseTable<Opening>);

impl Openings {
    pub(super) fn new() -> Self {
        Self(&OPENINGS)
    }

    /// How many tokens stand here before one that something may begin with.
    pub(super) fn next(self, i: Tokens<'_>) -> usize {
        let tokens = i.as_slice();
        let mut passed = 0;
        while let Some(n) = tokens[passed..].iter().position(|token| self.is_beginning(token)) {
            if self.begins(i.take_from(passed + n)) {
                return passed + n;
            }
            passed += n + 1;
        }
        tokens.len()
    }

    /// Whether something may begin with a token, by that alone. The tests are added up as numbers, so that most words are
    /// passed over with one branch.
    #[inline]
    fn is_beginning(self, token: &Token) -> bool {
        let opening = self.0.of(token.phrases).0 & !Opening::FURTHER.0;
        BEGINNING_MARKS & mark(token.kind) | u32::from(opening) | u32::from(token.case == Case::Upper) != 0
    }

    /// The same by what stands behind it.
    fn begins(self, i: Tokens<'_>) -> bool {
        let Some(first) = i.first() else { return false };
        match first.kind {
            Kind::Word => self.word_begins(i, first),
            Kind::Digits | Kind::Quote => true,
            // `(2)`
            Kind::Open => i.get(1).is_some_and(|next| next.kind == Kind::Digits),
            // `€29`
            Kind::Other => i.kinds() & Currency::BIT != 0,
            _ => false,
        }
    }

    fn word_begins(self, i: Tokens<'_>, first: Token) -> bool {
        let opening = self.0.of(first.phrases);
        let behind = |n: usize| i.as_slice().get(n).is_some_and(|next| self.goes_on(next));
        opening.is(Opening::ALONE)
            || opening.lengths().any(behind)
            || opening.is(Opening::VILLAGE) && is_named(i)
            || opening.is(Opening::COMPOUND) && self.hides(i)
            // It may be a Roman numeral.
            || first.case == Case::Upper && has_roman_letters(i.str(first))
    }

    /// Whether something that a phrase begins may go on with a token behind it: with a figure, with what leads to one, or
    /// with a Roman numeral.
    #[inline]
    fn goes_on(self, token: &Token) -> bool {
        let further = self.0.of(token.phrases).0 & Opening::FURTHER.0;
        FURTHER_MARKS & mark(token.kind) | u32::from(further) | u32::from(token.case == Case::Upper) != 0
    }

    /// Whether something may begin with a further word of a compound.
    fn hides(self, i: Tokens<'_>) -> bool {
        let len = i.longest::<Compound>().map_or(0, |(_, len)| len);
        (1..len).any(|n| i.as_slice().get(n).is_some_and(|word| self.is_beginning(word)))
    }
}

/// Whether the name of a village begins behind the words for one.
fn is_named(i: Tokens<'_>) -> bool {
    let name = i.longest::<NumberedName>().and_then(|(_, len)| i.get(len));
    name.is_some_and(|name| name.is_capital())
}

#[cfg(test)]
mod tests {
    use nom::Input;

    use super::Openings;
    use crate::grammar::{Lexed, Tokens};
    use crate::lex::lex;
    use crate::lexicon::lexicon;

    fn beginnings(text: &str) -> Vec<&str> {
        let tokens = lex(text, lexicon(), usize::MAX);
        let lexed = Lexed::new(text, &tokens);
        let mut rest = Tokens::new(&lexed, 0..tokens.len());
        let mut found = Vec::new();
        loop {
            rest = rest.take_from(Openings::new().next(rest));
            let Some(first) = rest.first() else { return found };
            found.push(&text[first.bytes()]);
            rest = rest.take_from(1);
        }
    }

    #[test]
    fn where_something_may_begin() {
        let cases: [(&str, &[&str]); 8] = [
            ("Năm 2024 xã có 5 con", &["Năm", "2024", "5"]),
            ("tổ trưởng và các đồng chí trong tổ chức đoàn thể", &[]),
            ("thôn Nà Lốc 1 và thôn, bản khác", &["thôn", "1"]),
            ("Nghị quyết số 18-NQ/TW", &["Nghị", "số", "18"]),
            ("Nghị quyết của Đảng", &["Nghị"]),
            ("Đại hội XIV, (2) và (xem phụ lục)", &["Đại", "XIV", "(", "2"]),
            ("hôm qua", &["hôm"]),
            ("từ tháng 3", &["từ", "tháng", "3"]),
        ];
        for (text, wanted) in cases {
            assert_eq!(beginnings(text), wanted, "in {text}");
        }
    }
}

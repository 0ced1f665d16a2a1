//! Where an expression, or what only looks like one, may begin. Most words settle at one look that nothing does, and most
//! others by the token behind their phrase: `tổ` begins something before `3`, and nothing before `trưởng`.

use nom::Input;
use once_cell::sync::Lazy;

use super::ordinal::has_roman_letters;
use super::tokens::{Lexed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Calendar, Compound, Counter, DocumentKind, Entry, Function, NumberedName, Numeral, OrdinalCue, PhoneCue,
    PhraseTable, Phrases, RelativeDay, SymbolKind, UnitWord, WebCue, Weekday, lexicon,
};
use crate::value::Currency;

/// By the kind of a token: what may begin with it, or go on with it, by that alone.
const OF_MARKS: [Opening; 32] = {
    use Kind::{Colon, Dash, Digits, Open, Other, Quote};
    let mut table = [Opening::NONE; 32];
    table[Digits as usize] = Opening(Opening::ALONE.0 | Opening::FURTHER.0);
    table[Open as usize] = Opening(Opening::ALONE.0 | Opening::FURTHER.0);
    table[Other as usize] = Opening(Opening::ALONE.0 | Opening::FURTHER.0);
    table[Quote as usize] = Opening::ALONE;
    table[Dash as usize] = Opening::FURTHER;
    table[Colon as usize] = Opening::FURTHER;
    table
};

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

    /// What may begin or go on with a token. Capitals may be a Roman numeral.
    #[inline]
    fn of_token(table: &PhraseTable<Self>, token: &Token) -> Self {
        let of_mark = OF_MARKS[token.kind as usize % OF_MARKS.len()];
        let of_capitals = u8::from(token.case == Case::Upper) * (Self::ALONE.0 | Self::FURTHER.0);
        Self(table.of(token.phrases).0 | of_mark.0 | of_capitals)
    }

    /// Whether something may begin, by the lengths of phrases behind which something may go on.
    #[inline]
    fn begins(self, further: u8) -> bool {
        self.is(Self(further | Self::ALONE.0 | Self::VILLAGE.0 | Self::COMPOUND.0))
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

/// The tokens of a text that something may begin with, found beforehand, since most are nothing to anybody.
#[derive(Debug)]
pub(super) struct Openings {
    table: &'static PhraseTable<Opening>,
    /// A bit for each token.
    begin: Vec<u64>,
}

impl Openings {
    pub(super) fn new(of: &Lexed<'_>) -> Self {
        let table = &*OPENINGS;
        let each = u64::BITS as usize;
        let mut begin = vec![0; of.tokens().len().div_ceil(each)];
        // At which of the next places something may go on, for phrases of so many words to end before it.
        let mut further = 0;
        for (bits, tokens) in begin.iter_mut().zip(of.tokens().chunks(each)).rev() {
            // Without a branch, since none could be foreseen.
            *bits = tokens.iter().rev().fold(0, |bits, token| {
                let opening = Opening::of_token(table, token);
                let begins = opening.begins(further);
                further = (further | u8::from(opening.is(Opening::FURTHER))) << 1 & Opening::LENGTHS;
                bits << 1 | u64::from(begins)
            });
        }
        Self { table, begin }
    }

    /// How many tokens stand here before one that something may begin with.
    pub(super) fn next(&self, i: Tokens<'_>) -> usize {
        let each = u64::BITS as usize;
        let mut number = i.at() / each;
        let mut bits = self.begin.get(number).map_or(0, |bits| bits & (u64::MAX << (i.at() % each)));
        loop {
            while bits == 0 {
                number += 1;
                match self.begin.get(number) {
                    Some(&next) => bits = next,
                    None => return i.input_len(),
                }
            }
            let at = number * each + bits.trailing_zeros() as usize;
            if self.begins(i.from(at)) {
                return at - i.at();
            }
            bits &= bits - 1;
        }
    }

    /// The same by what stands behind it.
    fn begins(&self, i: Tokens<'_>) -> bool {
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

    fn word_begins(&self, i: Tokens<'_>, first: Token) -> bool {
        let opening = self.table.of(first.phrases);
        let goes_on = |next| Opening::of_token(self.table, next).is(Opening::FURTHER);
        let behind = |n: usize| i.as_slice().get(n).is_some_and(goes_on);
        opening.is(Opening::ALONE)
            || opening.lengths().any(behind)
            || opening.is(Opening::VILLAGE) && is_named(i)
            || opening.is(Opening::COMPOUND) && self.hides(i)
            // It may be a Roman numeral.
            || first.case == Case::Upper && has_roman_letters(i.str(first))
    }

    /// Whether something may begin with a further word of a compound.
    fn hides(&self, i: Tokens<'_>) -> bool {
        let len = i.longest::<Compound>().map_or(0, |(_, len)| len);
        let begins = |word| Opening::of_token(self.table, word).begins(Opening::LENGTHS);
        (1..len).any(|n| i.as_slice().get(n).is_some_and(begins))
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
        let openings = Openings::new(&lexed);
        let mut found = Vec::new();
        loop {
            rest = rest.take_from(openings.next(rest));
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

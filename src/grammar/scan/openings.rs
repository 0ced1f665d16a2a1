//! Where an expression, or what only looks like one, may begin. Most words settle at one look that nothing does, and
//! most others by the token behind their phrase: `tổ` begins something before `3`, and nothing before `trưởng`.

use nom::Input;
use once_cell::sync::Lazy;

use crate::grammar::figures::number::sign;
use crate::grammar::figures::ordinal::has_roman_letters;
use crate::grammar::tokens::{Lexed, Tokens};
use crate::lex::{BLOCK, ByKind, Case, Kind, Token, ones, planes};
use crate::lexicon::{
    Calendar, Compound, Counter, DocumentKind, Entry, Function, Furniture, NumberedName, Numeral, OrdinalCue, PhoneCue,
    PhraseTable, Phrases, RelativeDay, SymbolKind, TimeLetter, UnitWord, WebCue, Weekday, lexicon,
};
use crate::value::{Currency, Level};

/// What the kind of a token says of what may begin or go on with it.
#[derive(Clone, Copy)]
struct OfKind {
    /// What its phrases may say: a mark begins nothing by them.
    kept: u8,
    /// What holds by the kind alone.
    added: u8,
}

static OF_KINDS: ByKind<OfKind> = {
    const fn mark(added: u8) -> OfKind {
        OfKind { kept: Opening::FURTHER.0, added }
    }
    ByKind::all(mark(0))
        .with(Kind::Word, OfKind { kept: u8::MAX, added: 0 })
        .with(Kind::Digits, mark(Opening::ALONE.0 | Opening::FURTHER.0))
        // `(2)`, `€29`
        .with(Kind::Open, mark(Opening::UNSETTLED.0 | Opening::FURTHER.0))
        .with(Kind::Other, mark(Opening::UNSETTLED.0 | Opening::FURTHER.0))
        .with(Kind::Quote, mark(Opening::ALONE.0))
        // `(-2,4%)`
        .with(Kind::Dash, mark(Opening::UNSETTLED.0 | Opening::FURTHER.0))
        .with(Kind::Colon, mark(Opening::FURTHER.0))
};

/// The kinds of term whose phrases begin something whatever stands behind them.
const ALONE: u128 = PhoneCue::BIT | RelativeDay::BIT | WebCue::BIT | Weekday::BIT;

/// The kinds of term that something may go on with behind its first phrase.
const FURTHER: u128 =
    Calendar::BIT | Currency::BIT | DocumentKind::BIT | Function::BIT | Numeral::BIT | SymbolKind::BIT;

/// All kinds of term that something begins or goes on with.
const ANY: u128 = ALONE
    | FURTHER
    | Compound::BIT
    | Counter::BIT
    | Furniture::BIT
    | NumberedName::BIT
    | OrdinalCue::BIT
    | TimeLetter::BIT;

/// What the phrases of a word may begin, a bit each, in one byte, so that those of all words lie in few cache lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Opening(u8);

impl Opening {
    const NONE: Self = Self(0);
    /// It begins something whatever stands behind it.
    const ALONE: Self = Self(1);
    /// A phrase of one to four words begins something where that goes on behind it.
    const LENGTHS: u8 = 0b11110;
    /// It is a village, a ward or a work, whose name may stand before its number: `thôn Nà Lốc 1`.
    const NAMED: Self = Self(1 << 5);
    /// It takes a closer look to tell, as for a compound, which hides what its further words would begin.
    const UNSETTLED: Self = Self(1 << 6);
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
            Some((Calendar::First | Calendar::Last | Calendar::Left | Calendar::Past, _)) | None => Self::NONE,
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
            Some((UnitWord::Village | UnitWord::Unit(Level::Ward), _)) => of_kinds(NumberedName::BIT, Self::NAMED),
            _ => Self::NONE,
        };
        let work = match longest(phrases) {
            Some((NumberedName::Work, _)) => Self::NAMED,
            _ => Self::NONE,
        };
        let openings = [
            of_kinds(ALONE, Self::ALONE),
            of_kinds(Compound::BIT, Self::UNSETTLED),
            of_kinds(FURTHER, Self::FURTHER),
            // A number goes on with the word behind its first.
            of_kinds(Numeral::BIT, Self::behind(1)),
            calendar,
            currency,
            function,
            village,
            work,
            Self::behind_any::<Counter>(phrases),
            Self::behind_any::<DocumentKind>(phrases),
            Self::behind_any::<Furniture>(phrases),
            Self::behind_any::<NumberedName>(phrases),
            Self::behind_any::<OrdinalCue>(phrases),
            Self::behind_any::<SymbolKind>(phrases),
            Self::behind_any::<TimeLetter>(phrases),
        ];
        openings.into_iter().fold(Self::NONE, |all, opening| Self(all.0 | opening.0))
    }

    fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What may begin or go on with a token. Capitals may be a Roman numeral.
    #[inline]
    fn of_token(table: &PhraseTable<Self>, token: Token) -> Self {
        let OfKind { kept, added } = OF_KINDS.of(token);
        let of_capitals = u8::from(token.case() == Case::Upper) * (Self::UNSETTLED.0 | Self::FURTHER.0);
        Self(table.of(token.phrases()).0 & kept | added | of_capitals)
    }

    /// Whether something may begin, if what it takes stands behind it.
    fn may_begin(self) -> bool {
        self.0 & !Self::FURTHER.0 != 0
    }
}

fn longest<E: Entry>(phrases: Phrases) -> Option<(E, usize)> {
    lexicon().longest(phrases, usize::MAX)
}

static OPENINGS: Lazy<PhraseTable<Opening>> = Lazy::new(|| lexicon().table(Opening::of));

/// The tokens of a text that something may begin with, found beforehand, since most are nothing to anybody: a bit for
/// each.
#[derive(Debug)]
pub(in crate::grammar) struct Openings(Vec<u64>);

impl Openings {
    pub(in crate::grammar) fn new(of: &Lexed<'_>) -> Self {
        let table = &*OPENINGS;
        let all = Tokens::new(of, 0..of.tokens().len());
        let mut openings = vec![0; of.tokens().len().div_ceil(BLOCK)];
        // Which tokens of the block behind something may go on with.
        let mut behind = 0;
        for (n, tokens) in of.tokens().chunks(BLOCK).enumerate().rev() {
            let [alone, one, two, three, four, named, unsettled, further] =
                planes(tokens, |token| Opening::of_token(table, *token).0);
            let goes_on = |words: usize| further >> words | behind << (BLOCK - words);
            let settled = alone | one & goes_on(1) | two & goes_on(2) | three & goes_on(3) | four & goes_on(4);
            let mut unsettled = (named | unsettled) & !settled;
            openings[n] = settled;
            while unsettled != 0 {
                let at = unsettled.trailing_zeros() as usize;
                openings[n] |= u64::from(begins(table, all.from(n * BLOCK + at))) << at;
                unsettled &= unsettled - 1;
            }
            behind = further;
        }
        Self(openings)
    }

    /// How many tokens stand here before one that something may begin with.
    pub(in crate::grammar) fn next(&self, i: Tokens<'_>) -> usize {
        let (start, len) = (i.at(), i.input_len());
        let bits = |number: usize| self.0.get(number).copied().unwrap_or_default();
        ones(start..start + len, bits).next().map_or(len, |at| at - start)
    }
}

/// Whether something may begin with what takes a closer look.
fn begins(table: &PhraseTable<Opening>, i: Tokens<'_>) -> bool {
    let Some(first) = i.first() else { return false };
    match first.kind {
        Kind::Word => {
            let opening = table.of(first.phrases());
            opening.is(Opening::NAMED) && is_named(i)
                || opening.is(Opening::UNSETTLED) && hides(table, i)
                // It may be a Roman numeral.
                || first.case() == Case::Upper && has_roman_letters(i.str(first))
        }
        Kind::Open => i.get(1).is_some_and(|next| next.kind == Kind::Digits),
        Kind::Other => i.kinds() & Currency::BIT != 0,
        Kind::Dash => sign(i).is_ok(),
        _ => false,
    }
}

/// Whether something may begin with a further word of a compound.
fn hides(table: &PhraseTable<Opening>, i: Tokens<'_>) -> bool {
    let len = i.longest::<Compound>().map_or(0, |(_, len)| len);
    (1..len).any(|n| i.as_slice().get(n).is_some_and(|word| Opening::of_token(table, *word).may_begin()))
}

/// Whether the name of a place or a work begins behind the words for one.
fn is_named(i: Tokens<'_>) -> bool {
    let name = i.longest::<NumberedName>().and_then(|(_, len)| i.get(len));
    name.is_some_and(Token::is_capital)
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

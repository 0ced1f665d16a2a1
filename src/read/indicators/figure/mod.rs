//! The figures of a sentence that can measure something. Left out are those that only tell where or for how many
//! another is told ([threshold]), how often something is done ([turns]), or which of those that it counts ([which]).

pub(super) mod threshold;
mod turns;
mod which;

use std::ops::Range;

use rust_decimal::Decimal;

use crate::lex::Kind;
use crate::lexicon::{Age, Agenda, Calendar, Counted, Entry, Function, Head, LeadCue, LeadVerb, OrdinalCue, UnitSort};
use crate::read::source::Source;
use crate::value::{self, Amount, Bound, Currency, Number, Scale, Value};

/// How far behind the head of what is measured a length of time may stand.
const LONGEST_SINCE_HEAD: usize = 16;

/// How many figures most sentences have at most, whose steps then take no allocation.
pub(super) const FIGURES_OF_SENTENCE: usize = 12;

/// A figure and where it stands; of two figures set against each other, both.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    pub(super) tokens: Range<usize>,
    /// The number of its mention.
    pub(super) mention: usize,
    sort: Sort,
    value: Decimal,
    /// The second figure of a ratio.
    pub(super) whole: Option<Decimal>,
    pub(super) is_range: bool,
    /// The cue right before it, and how many tokens that takes. Most rules for figures go by this.
    pub(super) cue: Option<(LeadCue, usize)>,
}

/// What a figure is by its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Count,
    Money(Currency),
    Percent,
    /// Its unit of measure is that of its mention.
    Quantity,
}

impl Sort {
    fn of(amount: &Amount) -> Self {
        match amount {
            Amount::Number(_) => Self::Count,
            Amount::Money(money) => Self::Money(money.currency()),
            Amount::Percent(_) => Self::Percent,
            Amount::Quantity(_) => Self::Quantity,
        }
    }
}

impl Figure {
    pub(super) fn value(&self) -> Decimal {
        self.value
    }

    pub(super) fn is_percent(&self) -> bool {
        matches!(self.sort, Sort::Percent)
    }

    /// Has a bare number count in money: a cell of its row says which.
    pub(super) fn count_in_money(&mut self, scale: Scale, currency: Currency) {
        let number = Number::new(self.value, scale).filter(|_| self.is_bare());
        if let Some(number) = number {
            (self.sort, self.value) = (Sort::Money(currency), number.value());
        }
    }

    /// Has a bare number count in hundredths.
    pub(super) fn count_in_percent(&mut self) {
        if self.is_bare() {
            self.sort = Sort::Percent;
        }
    }

    fn is_bare(&self) -> bool {
        self.is_count() && self.whole.is_none()
    }

    /// Whether it counts what is named elsewhere, so that it has no unit of its own.
    pub(super) fn is_count(&self) -> bool {
        matches!(self.sort, Sort::Count)
    }

    pub(super) fn is_quantity(&self) -> bool {
        matches!(self.sort, Sort::Quantity)
    }

    pub(super) fn is_money(&self) -> bool {
        matches!(self.sort, Sort::Money(_))
    }

    /// Whether a percentage is about what its two figures make, rounded or cut: `6/9`, `66%`.
    fn is_about(&self, percent: Decimal) -> bool {
        let share = self.whole.and_then(|whole| self.value.checked_div(whole)?.checked_mul(Decimal::ONE_HUNDRED));
        share.is_some_and(|share| (share - percent).abs() < Decimal::new(1, percent.scale()))
    }

    /// What it counts in, of money.
    pub(super) fn currency(&self) -> Option<Currency> {
        match self.sort {
            Sort::Money(currency) => Some(currency),
            _ => None,
        }
    }

    /// What it is measured in, of a quantity.
    pub(super) fn measure(&self, source: &Source<'_, '_>) -> Option<value::Unit> {
        if !self.is_quantity() {
            return None;
        }
        let amount = match &source.mentions[self.mention].value {
            Value::Quantity(quantity) => return Some(quantity.unit()),
            Value::Ratio(ratio) => &ratio.numerator,
            Value::Range(range) => &range.low,
            _ => return None,
        };
        match amount {
            Amount::Quantity(quantity) => Some(quantity.unit()),
            _ => None,
        }
    }

    /// Whether it tells how often something is done: `2 lần/tuần`.
    pub(super) fn is_frequency(&self, source: &Source<'_, '_>) -> bool {
        let end = self.tokens.end;
        let times = |at: usize| matches!(source.longest(at, end), Some((UnitSort::Fold, len)) if at + len < end);
        self.is_quantity() && self.tokens.clone().any(times)
    }

    /// Whether it tells how many times as much something is: `1,5 lần`.
    pub(super) fn is_multiple(&self, source: &Source<'_, '_>) -> bool {
        self.is_quantity() && unit_sort(source, &self.tokens) == Some(UnitSort::Fold)
    }

    /// Whether both are measured in one unit: `11 km`, `14 km`.
    pub(super) fn is_measured_like(&self, other: &Self, source: &Source<'_, '_>) -> bool {
        self.is_quantity() && self.measure(source) == other.measure(source)
    }
}

/// The figures among some tokens, in order. Dates, ordinals and documents are none, nor is a length of time.
pub(super) fn find(source: &Source<'_, '_>, tokens: &Range<usize>) -> impl Iterator<Item = Figure> {
    source.mentions_in(tokens).filter_map(|n| figure(source, n, tokens.start))
}

/// The figure that a mention is; what is looked for before it begins at `floor`.
fn figure(source: &Source<'_, '_>, mention: usize, floor: usize) -> Option<Figure> {
    let mut tokens = source.place(mention);
    let kind = |at: usize| source.tokens[at].kind;
    let signed = kind(tokens.start) == Kind::Dash;
    // `(-2,4%)`, `500 con, -2,4%`: the sign tells how it changed, as a word before the figure would; of `giảm -2,4%` it
    // tells it again.
    let parted = |before: usize| matches!(kind(before), Kind::Open | Kind::Comma);
    let own_sign = signed && tokens.start.checked_sub(1).is_some_and(parted);
    let changes = own_sign || signed && source.is_before(LeadCue::Verb(LeadVerb::Decline), floor, tokens.start);
    tokens.start += usize::from(own_sign);
    let (sort, value, whole, is_range) = match &source.mentions[mention].value {
        Value::Number(number) => (Sort::Count, number.value(), None, false),
        Value::Money(money) => (Sort::Money(money.currency()), money.amount(), None, false),
        Value::Percent(percent) => (Sort::Percent, percent.value(), None, false),
        Value::Quantity(quantity) => (Sort::Quantity, quantity.number().value(), None, false),
        Value::Ratio(v) => (Sort::of(&v.numerator), v.numerator.value(), Some(v.denominator.value()), false),
        Value::Range(v) => (Sort::of(&v.low), v.low.value(), None, true),
        _ => return None,
    };
    let value = if changes { -value } else { value };
    // Most figures stand behind no word that could make them a name or a time.
    let named = source.ends_any(OrdinalCue::BIT | Calendar::BIT | Function::BIT | Age::BIT, tokens.start);
    let bare = whole.is_none() && sort == Sort::Count;
    let alone = tokens.len() == 1;
    let measures_nothing = named && bare && is_name(source, &tokens)
        || whole.is_none() && is_year_in_brackets(source, &tokens)
        || counts_days(source, mention, tokens.end)
        || is_told_again(source, mention, &tokens)
        || alone && (named && tells_when(source, &tokens) || is_month_of_year(source, tokens.start))
        || sort == Sort::Quantity && !measures(source, &tokens)
        || sort == Sort::Count && whole.is_some_and(|of| turns::is_round_the_clock(source, value, of, &tokens))
        || bare && turns::are_counted(source, &tokens)
        || bare && alone && (is_hour(source, tokens.end) || is_year_of_change(source, mention, &tokens));
    if measures_nothing {
        return None;
    }
    // A sentence that was cut for its length may begin inside a cue.
    let floor = mention.checked_sub(1).map_or(floor, |before| source.place(before).end.max(floor));
    let cue = source.longest_before(floor, tokens.start);
    Some(Figure { tokens, mention, sort, value, whole, is_range, cue })
}

/// `12 (mười hai) chi bộ`: whether a bracket only tells in words the figure before it.
fn is_told_again(source: &Source<'_, '_>, mention: usize, tokens: &Range<usize>) -> bool {
    let kind = |at: usize| source.tokens.get(at).map(|token| token.kind);
    let behind =
        |before: usize| source.place(before).end + 1 == tokens.start && kind(tokens.start - 1) == Some(Kind::Open);
    let Some(before) = mention.checked_sub(1).filter(|&before| behind(before)) else { return false };
    let worded = kind(tokens.start) == Some(Kind::Word) && kind(tokens.end) == Some(Kind::Close);
    worded && source.mentions[before].value == source.mentions[mention].value
}

/// Whether a bare number is a name or an age, and counts nothing behind it: `Đại hội 24`, `trong độ tuổi 18-25`, but
/// not `Trung ương 6 hộ`.
fn is_name(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let named = source.longest_before::<OrdinalCue>(0, tokens.start).is_some()
        || source.longest_before::<Age>(0, tokens.start).is_some();
    named && source.longest::<Counted>(tokens.end, source.tokens.len()).is_none()
}

/// Whether the days that a figure counts follow right behind it: `trong 2 ngày 31/5 và 1/6`.
fn counts_days(source: &Source<'_, '_>, mention: usize, end: usize) -> bool {
    let next = source.place_of(mention + 1).filter(|next| next.start == end);
    let dated = next.is_some_and(|_| matches!(source.mentions[mention + 1].value, Value::Date(_)));
    dated && source.tokens[end].kind == Kind::Word
}

/// Whether a quantity is in a unit that measures something: no label is one, and a length of time seldom.
fn measures(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    match unit_sort(source, tokens) {
        Some(UnitSort::Time) => is_measured_time(source, tokens),
        sort => sort != Some(UnitSort::Label),
    }
}

/// Whether a length of time is what is measured, by the same word before it: `tuổi bình quân là 44,6 tuổi`, also by how
/// much that changed: `, giảm 2,1 tuổi`. One that limits who is counted is none: `trên 50 tuổi`.
fn is_measured_time(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let near = tokens.start.saturating_sub(LONGEST_SINCE_HEAD)..tokens.start;
    let unit = source.word(tokens.end - 1);
    // `thời gian giải quyết hồ sơ giảm còn 4,2 ngày`
    let lasts = |at: usize, len| source.is_at(Agenda::Duration, at, at + len);
    let named = |&(at, _, len): &(usize, Head, usize)| len > 1 && (source.word(at) == unit || lasts(at, len));
    let Some((at, _, len)) = source.each(near).rfind(named) else { return false };
    let between = &source.tokens[at + len..tokens.start];
    let is_apart = |kind: Kind| matches!(kind, Kind::Break | Kind::Dot | Kind::Semicolon | Kind::Stop);
    match source.longest_before(at + len, tokens.start) {
        Some((LeadCue::Verb(LeadVerb::Growth | LeadVerb::Decline | LeadVerb::Left | LeadVerb::To), _)) => {
            !between.iter().any(|token| is_apart(token.kind))
        }
        Some((LeadCue::Bound(Bound::Over | Bound::Under), _)) => false,
        _ => between.iter().all(|token| token.kind == Kind::Word),
    }
}

/// Whether a number stands behind `ngày` or `đến` and counts nothing: `sáng ngày 01 của tháng`.
fn tells_when(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let day = || {
        matches!(source.longest_before(0, tokens.start), Some((Calendar::Day, 1)))
            && source.longest::<Counted>(tokens.end, source.tokens.len()).is_none()
    };
    day() || is_end(source, tokens)
}

/// `2024-07`: a month behind its year.
fn is_month_of_year(source: &Source<'_, '_>, at: usize) -> bool {
    let joined = |at: usize| source.tokens[at].kind == Kind::Dash && !source.tokens[at].spaced();
    let year = |at: usize| source.mention_at(at).is_some_and(|n| matches!(source.mentions[n].value, Value::Year(_)));
    at > 1 && joined(at - 1) && !source.tokens[at].spaced() && year(at - 2)
}

/// Whether a number that may be a year stands behind `đến` and counts nothing: `phấn đấu đến 2025 có thêm 2 trường`.
pub(super) fn is_end(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    tokens.len() == 1
        && source.is_before(Function::To, 0, tokens.start)
        && may_be_year(source, tokens)
        && source.longest::<Counted>(tokens.end, source.tokens.len()).is_none()
}

/// `trước 24h`: whether the letter of an hour is joined to a number.
fn is_hour(source: &Source<'_, '_>, end: usize) -> bool {
    let joined = source.tokens.get(end).is_some_and(|next| !next.spaced());
    joined && source.exactly(&(end..end + 1)) == Some(Calendar::Hour)
}

/// `(2001 tăng 7,1%; 2002 tăng 6,5%)`: whether a number that may be a year stands before how much something changed
/// then.
pub(super) fn is_year_of_change(source: &Source<'_, '_>, mention: usize, tokens: &Range<usize>) -> bool {
    let before = tokens.start.checked_sub(1).map(|at| source.tokens[at].kind);
    if !matches!(before, Some(Kind::Open | Kind::Semicolon | Kind::Colon)) || !may_be_year(source, tokens) {
        return false;
    }
    let Some(next) = source.place_of(mention + 1) else { return false };
    let changed = match source.longest(tokens.end, next.start) {
        Some((LeadCue::Verb(verb), len)) => verb.tells_difference() && tokens.end + len == next.start,
        _ => false,
    };
    changed && matches!(source.mentions[mention + 1].value, Value::Percent(_))
}

/// Whether some tokens are four digits alone in brackets, as years stand there.
fn is_year_in_brackets(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let kind = |at: Option<usize>| at.and_then(|at| source.tokens.get(at)).map(|token| token.kind);
    let alone = kind(tokens.start.checked_sub(1)) == Some(Kind::Open) && kind(Some(tokens.end)) == Some(Kind::Close);
    alone && may_be_year(source, tokens)
}

/// Whether some tokens are four digits of this century or the one before.
pub(super) fn may_be_year(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let digits = source.tokens.get(tokens.start).is_some_and(|token| token.kind == Kind::Digits);
    tokens.len() == 1
        && digits
        && matches!(source.str(tokens.clone()).as_bytes(), [b'1', b'9', _, _] | [b'2', b'0', _, _])
}

/// What sort of unit a quantity ends with.
pub(super) fn unit_sort(source: &Source<'_, '_>, tokens: &Range<usize>) -> Option<UnitSort> {
    tokens.clone().find_map(|at| {
        let (sort, len) = source.longest::<UnitSort>(at, tokens.end)?;
        let per = source.tokens[at.saturating_sub(1)].kind == Kind::Slash;
        (at + len == tokens.end && !per).then_some(sort)
    })
}

//! The figures of an indicator as they are written: where each stands, and how exactly it is known.

use rust_decimal::{Decimal, RoundingStrategy};

use super::digits;
use super::finding::Cited;
use super::interval::{Interval, power_of_ten};
use crate::lexicon;
use crate::model::{Comparison, Indicator, Report};
use crate::text::{Span, Text};
use crate::value::{Amount, Bound, Number, Percent, Relation, Scale, Value};

/// A figure, and what it can stand for.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub(super) amount: Amount,
    pub(super) span: Span,
    bound: Option<Bound>,
    /// What rounding to the last written place accounts for. A count is exact.
    pub(super) fine: Interval,
    /// What a bound and round numbers account for besides.
    pub(super) loose: Interval,
}

/// A percentage or difference, and what it can stand for.
#[derive(Clone, Debug)]
pub(super) struct Rate<'r> {
    pub(super) comparison: &'r Comparison<'r>,
    pub(super) figure: Figure,
}

/// The figures of one indicator by what they are for.
#[derive(Clone, Debug)]
pub(super) struct Figures<'r> {
    /// The place of the indicator in the report.
    pub(super) number: usize,
    pub(super) indicator: &'r Indicator<'r>,
    pub(super) actual: Option<Figure>,
    pub(super) target: Option<Figure>,
    pub(super) whole: Option<Figure>,
    pub(super) previous: Option<Figure>,
    pub(super) rates: Vec<Rate<'r>>,
}

/// The figures of every indicator of a report.
pub(super) fn of<'r>(report: &'r Report<'r>) -> Vec<Figures<'r>> {
    report.indicators.iter().enumerate().map(|(number, indicator)| Figures::of(report, number, indicator)).collect()
}

impl<'r> Figures<'r> {
    fn of(report: &Report<'_>, number: usize, indicator: &'r Indicator<'r>) -> Self {
        let mut written: Vec<(Amount, Span)> =
            indicator.figures.iter().flat_map(|&span| amounts(report, span)).collect();
        let is_rate = |span: Span| indicator.comparisons.iter().any(|comparison| comparison.span == span);
        written.retain(|&(_, span)| !is_rate(span));
        let mut take = |value: Option<Decimal>, bound: Option<Bound>| {
            let value = value?;
            let found = written.iter().position(|(amount, _)| amount.value() == value);
            let (amount, span) = match found {
                Some(at) => written.remove(at),
                None => (Amount::Number(Number::new(value, Scale::One)?), indicator.span),
            };
            Figure::new(amount, span, bound)
        };
        let (of_actual, of_target) = if indicator.goal { (None, indicator.bound) } else { (indicator.bound, None) };
        let previous = take(indicator.previous().filter(|_| indicator.actual().is_none()), None);
        let actual = take(indicator.actual(), of_actual);
        let target = take(indicator.target(), of_target);
        let whole = take(indicator.whole(), None);
        let previous = previous.or_else(|| take(indicator.previous(), None));
        // What changed by so much a year tells of the years between, not of all that changed.
        let judged = indicator.comparisons.iter().filter(|comparison| !is_average(indicator, comparison));
        let rates = judged.filter_map(|comparison| Rate::of(report, comparison)).collect();
        Self { number, indicator, actual, target, whole, previous, rates }
    }

    /// What the indicator came to, or is to come to.
    pub(super) fn level(&self) -> Option<&Figure> {
        if self.indicator.goal { self.target.as_ref() } else { self.actual.as_ref() }
    }

    /// All but the rates.
    pub(super) fn levels(&self) -> [&Option<Figure>; 4] {
        [&self.actual, &self.target, &self.whole, &self.previous]
    }

    pub(super) fn levels_mut(&mut self) -> [&mut Option<Figure>; 4] {
        [&mut self.actual, &mut self.target, &mut self.whole, &mut self.previous]
    }

    /// The percentages that say how much of a base there is, with that base.
    pub(super) fn rated(&self) -> impl Iterator<Item = (&Rate<'r>, &Figure)> {
        let base = |rate: &Rate<'_>| match rate.comparison.relation {
            Relation::OfTarget | Relation::OverTarget => self.target.as_ref().or(self.whole.as_ref()),
            Relation::Share => self.whole.as_ref().or(self.target.as_ref()),
            _ => None,
        };
        let goal = self.indicator.goal;
        self.rates
            .iter()
            .filter(move |rate| rate.is_percent() && !goal)
            .filter_map(move |rate| Some((rate, base(rate)?)))
    }
}

impl Figure {
    pub(super) fn new(amount: Amount, span: Span, bound: Option<Bound>) -> Option<Self> {
        let fine = if is_count(&amount) {
            Interval::point(amount.value())
        } else {
            Interval::around(amount.value(), place(&amount)?.checked_div(Decimal::TWO)?)?
        };
        let loose = fine.or(loose(&amount, bound)?);
        Some(Self { amount, span, bound, fine, loose })
    }

    pub(super) fn value(&self) -> Decimal {
        self.amount.value()
    }

    /// Whether the text calls it more or less than what is written.
    pub(super) fn is_bounded(&self) -> bool {
        self.bound.is_some()
    }

    /// What can be told from it.
    pub(super) fn known(&self) -> Interval {
        if self.is_bounded() { self.loose } else { self.fine }
    }

    /// The same place with what another value can stand for.
    pub(super) fn with_intervals(&self, amount: Amount, fine: Interval, loose: Interval) -> Self {
        Self { amount, span: self.span, bound: None, fine, loose }
    }

    /// The figure with its place, to rest a finding on.
    pub(super) fn cited(&self) -> Cited {
        Cited::new(self.span, self.amount.into())
    }

    /// The unit of its last written place.
    pub(super) fn place(&self) -> Option<Decimal> {
        place(&self.amount)
    }
}

impl<'r> Rate<'r> {
    fn of(report: &Report<'_>, comparison: &'r Comparison<'r>) -> Option<Self> {
        let value = comparison.percent().or(comparison.amount())?;
        let written = mention(report, comparison.span);
        let mut figure = match written {
            Some(Value::Range(range)) => {
                let mut low = Figure::new(range.low, comparison.span, None)?;
                low.fine = low.fine.or(Interval::point(range.high.value()));
                low
            }
            _ => {
                let amount = amounts(report, comparison.span).into_iter().map(|(amount, _)| amount).next();
                let amount = amount.filter(|amount| amount.value() == value).or_else(|| {
                    let percent = comparison.percent().map(|value| Amount::Percent(Percent::new(value)));
                    percent.or_else(|| Number::new(value, Scale::One).map(Amount::Number))
                })?;
                Figure::new(amount, comparison.span, comparison.bound)?
            }
        };
        figure.loose = figure.loose.or(figure.fine);
        Some(Self { comparison, figure })
    }

    pub(super) fn is_percent(&self) -> bool {
        self.comparison.percent().is_some()
    }

    pub(super) fn relation(&self) -> Relation {
        self.comparison.relation
    }
}

/// Whether the words between a rate and what is told before it say that it is an average: `từ 23,18% xuống 12,06%, bình
/// quân mỗi năm giảm 3,7%`.
fn is_average(indicator: &Indicator<'_>, rate: &Comparison<'_>) -> bool {
    let others = indicator.comparisons.iter().map(|other| other.span).chain(indicator.figures.iter().copied());
    let before = others.chain([indicator.subject_span]).map(Span::end).filter(|&end| end <= rate.span.start());
    let within = |at: usize| at.saturating_sub(indicator.span.start());
    let start = within(before.max().unwrap_or(indicator.span.start()));
    let words = indicator.text.get(start..within(rate.span.start()));
    words.is_some_and(|words| lexicon::tell_average(Text::new(words).as_str()))
}

/// The value that a span of the report stands for.
fn mention<'r>(report: &'r Report<'r>, span: Span) -> Option<&'r Value<'r>> {
    let at = report.mentions.binary_search_by_key(&span, |mention| mention.span).ok()?;
    Some(&report.mentions[at].value)
}

/// The amounts that stand at a span: two where it is a ratio.
fn amounts(report: &Report<'_>, span: Span) -> Vec<(Amount, Span)> {
    let Some(value) = mention(report, span) else { return Vec::new() };
    let (first, second) = value.amounts();
    // Of a range the lower end is what it is judged by.
    let second = second.filter(|_| !matches!(value, Value::Range(_)));
    first.into_iter().chain(second).map(|amount| (amount, span)).collect()
}

/// Whether an amount was counted one by one.
pub(super) fn is_count(amount: &Amount) -> bool {
    matches!(amount, Amount::Number(number) if number.scale() == Scale::One && number.places() == 0)
}

/// The unit of the last written place: 100,000,000 of `1.005,6 tỷ`.
fn place(amount: &Amount) -> Option<Decimal> {
    let number = amount.number()?;
    power_of_ten(i64::from(number.scale().exponent()) - i64::from(number.places()))
}

/// How many digits of an amount are certain: all but the zeros that it ends in.
pub(super) fn digits_known(amount: &Amount) -> usize {
    let digits = amount.number().map(|number| digits::of(number.written())).unwrap_or_default();
    digits.iter().rposition(|&digit| digit != b'0').map_or(0, |last| last + 1)
}

/// The unit of the last place that is not a zero, of a number that keeps at least so many digits: 1000 tỷ of
/// `31.000 tỷ`, a tenth of `32,30%`.
fn round_place(amount: &Amount, digits: u32) -> Option<Decimal> {
    let number = amount.number()?;
    let mut mantissa = number.written().mantissa().unsigned_abs();
    let mut zeros = 0;
    let most = mantissa.checked_ilog10().unwrap_or(0).saturating_sub(digits - 1);
    // Zeros behind the decimal sign of anything but a percentage are written because they are known.
    let padded = number.places() == 0 || matches!(amount, Amount::Percent(_));
    while padded && zeros < most && mantissa % 10 == 0 {
        mantissa /= 10;
        zeros += 1;
    }
    place(amount)?.checked_mul(power_of_ten(zeros.into())?)
}

/// What a bound and round numbers account for.
fn loose(amount: &Amount, bound: Option<Bound>) -> Option<Interval> {
    let value = amount.value();
    let near = round_place(amount, 1)?;
    Some(match bound {
        None if is_count(amount) && round_place(amount, 2)? == Decimal::ONE => Interval::point(value),
        None => Interval::around(value, round_place(amount, 2)?.checked_div(Decimal::TWO)?)?,
        Some(Bound::About) => Interval::around(value, near)?,
        Some(Bound::Over) => Interval::new(value, value.checked_add(near)?),
        Some(Bound::Under) => Interval::new(value.checked_sub(near)?, value),
        Some(Bound::AtLeast) => Interval::new(value, value.checked_mul(Decimal::TEN)?),
        Some(Bound::AtMost) => Interval::new(Decimal::ZERO, value),
    })
}

/// Another value in the words of an amount: same scale and unit, and so many places where that is told.
pub(super) fn with_value(amount: &Amount, value: Decimal, places: Option<u32>) -> Option<Amount> {
    let scale = amount.number()?.scale();
    let mut written = value.checked_div(power_of_ten(scale.exponent().into())?)?;
    match places {
        Some(places) => {
            written = written.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
            written.rescale(places);
        }
        None => written = written.normalize(),
    }
    Some(amount.with_number(Number::new(written, scale)?))
}

/// Whether two amounts count in the same unit, as far as they say.
pub(super) fn same_unit(one: &Amount, other: &Amount) -> bool {
    match (one, other) {
        (Amount::Number(_), Amount::Number(_)) | (Amount::Percent(_), Amount::Percent(_)) => true,
        (Amount::Money(one), Amount::Money(other)) => one.currency() == other.currency(),
        (Amount::Quantity(one), Amount::Quantity(other)) => one.unit() == other.unit(),
        _ => false,
    }
}

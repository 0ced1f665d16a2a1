use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    Amount, Date, DocumentNumber, Money, Month, Number, Ordinal, Percent, Period, Quantity, Range, Ratio, Time, Year,
};

/// What one expression means.
///
/// The kinds that are large and rare are boxed, so that the many numbers, percentages and dates take half the room.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Value<'t> {
    /// A count: `650`, `hai mươi tư`.
    Number(Number),
    /// Money: `1.005,6 tỷ đồng`.
    Money(Money),
    /// A percentage: `129,41%`.
    Percent(Percent),
    /// Two figures set against each other: `22/17`.
    Ratio(Box<Ratio>),
    /// A number with a unit of measure: `15.000 tấn`.
    Quantity(Quantity),
    /// Two figures with all between: `5-10%`.
    Range(Box<Range>),
    /// A calendar day: `ngày 02 tháng 7`.
    #[serde(with = "in_a_field")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "in_a_field::Field<Date>"))]
    Date(Date),
    /// A time of day: `8 giờ 30`.
    #[serde(with = "in_a_field")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "in_a_field::Field<Time>"))]
    Time(Time),
    /// A month: `tháng 7/2024`.
    #[serde(with = "in_a_field")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "in_a_field::Field<Month>"))]
    Month(Month),
    /// A year: `năm 2024`.
    #[serde(with = "in_a_field")]
    #[cfg_attr(feature = "schemars-1", schemars(with = "in_a_field::Field<Year>"))]
    Year(Year),
    /// A stretch of time: `6 tháng đầu năm 2024`.
    Period(Period),
    /// A place in an order: `lần thứ 18`.
    Ordinal(Ordinal),
    /// The number of an official document: `Nghị quyết số 10-NQ/QU`.
    Document(Box<DocumentNumber<'t>>),
}

impl Value<'_> {
    /// Whether it is a point or a stretch of time by the calendar.
    pub(crate) const fn is_time(&self) -> bool {
        matches!(self, Self::Year(_) | Self::Month(_) | Self::Date(_) | Self::Period(_))
    }

    /// The stretch of time that it is.
    pub(crate) fn stretch(&self) -> Option<Period> {
        match *self {
            Self::Year(year) => Some(Period::from(year)),
            Self::Month(month) => Some(Period::from(month)),
            Self::Period(period) => Some(period),
            _ => None,
        }
    }

    /// Its figure, and the second one of a ratio or a range: `22` and `17` of `22/17`. A time, an ordinal and a document
    /// have none.
    pub fn amounts(&self) -> (Option<Amount>, Option<Amount>) {
        match self {
            Self::Number(number) => (Some(Amount::Number(*number)), None),
            Self::Money(money) => (Some(Amount::Money(*money)), None),
            Self::Percent(percent) => (Some(Amount::Percent(*percent)), None),
            Self::Quantity(quantity) => (Some(Amount::Quantity(*quantity)), None),
            Self::Ratio(ratio) => (Some(ratio.numerator), Some(ratio.denominator)),
            Self::Range(range) => (Some(range.low), Some(range.high)),
            Self::Date(_) | Self::Time(_) | Self::Month(_) | Self::Year(_) | Self::Period(_) => (None, None),
            Self::Ordinal(_) | Self::Document(_) => (None, None),
        }
    }

    /// The same with strings of its own.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Number(v) => Value::Number(v),
            Self::Money(v) => Value::Money(v),
            Self::Percent(v) => Value::Percent(v),
            Self::Ratio(v) => Value::Ratio(v),
            Self::Quantity(v) => Value::Quantity(v),
            Self::Range(v) => Value::Range(v),
            Self::Date(v) => Value::Date(v),
            Self::Time(v) => Value::Time(v),
            Self::Month(v) => Value::Month(v),
            Self::Year(v) => Value::Year(v),
            Self::Period(v) => Value::Period(v),
            Self::Ordinal(v) => Value::Ordinal(v),
            Self::Document(v) => Value::Document(Box::new(v.into_owned())),
        }
    }
}

impl From<Amount> for Value<'_> {
    fn from(amount: Amount) -> Self {
        match amount {
            Amount::Number(number) => Self::Number(number),
            Amount::Money(money) => Self::Money(money),
            Amount::Percent(percent) => Self::Percent(percent),
            Amount::Quantity(quantity) => Self::Quantity(quantity),
        }
    }
}

/// As each kind prints itself, and so that it reads as the same. What is merely counted has its noun behind it and not
/// in it; millions, `5,3 triệu`, need that noun (`lượt khách`) to be told from money again.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(v) => v.fmt(f),
            Self::Money(v) => v.fmt(f),
            Self::Percent(v) => v.fmt(f),
            Self::Ratio(v) => v.fmt(f),
            Self::Quantity(v) => v.fmt(f),
            Self::Range(v) => v.fmt(f),
            Self::Date(v) => v.fmt(f),
            Self::Time(v) => v.fmt(f),
            Self::Month(v) => v.fmt(f),
            Self::Year(v) => v.fmt(f),
            // `năm 2023` and `tháng 7/2024` are a year and a month here.
            Self::Period(v) => v.write(f),
            Self::Ordinal(v) => v.fmt(f),
            Self::Document(v) => v.fmt(f),
        }
    }
}

/// Values that are a string in JSON stand in a field `value`, so that the type can stand beside it.
mod in_a_field {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    #[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1", inline))]
    pub(super) struct Field<T> {
        value: T,
    }

    pub(super) fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        Field { value }.serialize(serializer)
    }

    pub(super) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        Field::deserialize(deserializer).map(|field| field.value)
    }
}

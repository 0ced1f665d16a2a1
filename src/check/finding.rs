//! What checks say: of which figure, judged by which others, how sure, and for what cause.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{english, vietnamese};
use crate::text::Span;
use crate::value::{Number, Value, optional_decimal};

/// What a check found: a figure or date of the report, what it was judged by, and what was expected.
///
/// ```
/// use baocao::check::{self, Status};
///
/// let report = baocao::parse("Chi bộ có 28/35 đảng viên, chiếm 46,1%.");
/// let findings = check::findings(&report);
/// assert_eq!(findings[0].status, Status::Wrong);
/// assert_eq!(findings[0].english(), "28 of 35 makes 80.0%, not 46.1%.");
/// assert_eq!(findings[0].vietnamese(), "28 trên 35 là 80,0%, không phải 46,1%.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finding {
    /// What was checked.
    pub kind: Kind,
    /// How it came out.
    pub status: Status,
    /// What was judged, where it stands; for an implied figure all that it follows from.
    pub span: Span,
    /// What stands there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Value<'static>>,
    /// What it was judged by.
    pub from: Vec<Cited>,
    /// What follows from that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Value<'static>>,
    /// How far `expected` can be off, as the figures that it follows from are rounded; in the same unit.
    #[serde(with = "optional_decimal", default, skip_serializing_if = "Option::is_none")]
    pub tolerance: Option<Decimal>,
    /// What may have led to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// The place in [`Report::indicators`](crate::Report::indicators) of the indicator it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<usize>,
}

impl Finding {
    pub(super) fn new(kind: Kind, status: Status, span: Span) -> Self {
        Self {
            kind,
            status,
            span,
            stated: None,
            from: Vec::new(),
            expected: None,
            tolerance: None,
            cause: None,
            indicator: None,
        }
    }

    /// Every place of the text that it rests on, the judged one first.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        std::iter::once(self.span).chain(self.from.iter().map(|cited| cited.span))
    }

    /// The tolerance in the scale of the expected figure.
    pub(super) fn written_tolerance(&self) -> Option<Number> {
        let scale = match self.expected.as_ref()? {
            Value::Money(money) => money.number().scale(),
            Value::Quantity(quantity) => quantity.number().scale(),
            Value::Number(number) => number.scale(),
            _ => return None,
        };
        Number::new(self.tolerance?.checked_div(scale.factor())?.normalize(), scale)
    }

    /// The day of the week of the date that it rests on, 0 for Monday.
    pub(super) fn weekday(&self) -> Option<u8> {
        match self.from.first()?.value {
            Value::Date(date) => date.weekday(),
            _ => None,
        }
    }

    /// What was found, as an English sentence.
    pub fn english(&self) -> String {
        english::sentence(self)
    }

    /// What was found, as a Vietnamese sentence.
    pub fn vietnamese(&self) -> String {
        vietnamese::sentence(self)
    }
}

/// A figure or date that a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cited {
    /// Where it stands.
    pub span: Span,
    /// What it means.
    #[serde(flatten)]
    pub value: Value<'static>,
}

impl Cited {
    pub(super) fn new(span: Span, value: Value<'static>) -> Self {
        Self { span, value }
    }
}

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Status {
    /// The figures bear each other out.
    Agrees,
    /// Nothing is amiss: the figure is not written, but follows from those that are.
    Implied,
    /// Something is odd, and may yet be right: cut off instead of rounded, or told of something else.
    Doubtful,
    /// Not all of it can be right.
    Wrong,
}

/// What was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// A percentage against the result and its target, or the part and its whole: `22/17 thanh niên, đạt 129,41%`.
    Percentage,
    /// A percentage against another that says the same in other words: `đạt 116%, vượt 16%`.
    Excess,
    /// A rise or fall against the values before and after: `từ 32 tổ còn 12 tổ, giảm 20 tổ`.
    Growth,
    /// A percentage against the difference that is written with it: `còn 56 vụ, giảm 6,67% (giảm 4 vụ)`.
    Difference,
    /// Parts against their whole: `17 đồng chí, trong đó 15 tái cử, 02 mới`.
    Parts,
    /// An output against the area and its yield: `200 ha, năng suất 45 tạ/ha, sản lượng 900 tấn`.
    Product,
    /// Shares of one thing that make more than all of it: `tốt 62%, khá 30%, trung bình 18%`.
    Shares,
    /// An indicator that is stated twice.
    Repeated,
    /// An amount of money that is far too small for what it measures: `thu ngân sách 9.216 đồng`.
    Scale,
    /// A separator that can group thousands or begin decimals: `3,098 tấn`.
    Separator,
    /// An amount in words against the one in figures.
    Words,
    /// A day that no calendar has: `31/02/2024`.
    ImpossibleDate,
    /// A day of the week against its date: `thứ hai, ngày 10/7/2024`.
    Weekday,
    /// Two dates against their order: `từ ngày 20/7 đến ngày 15/7`.
    DateOrder,
    /// A document or a meeting against the day of the report that tells of it.
    Future,
    /// A Roman numeral that is none: `IIX`.
    RomanNumeral,
    /// The target that a result and its percentage imply.
    ImpliedTarget,
    /// The result that a target and its percentage imply.
    ImpliedActual,
    /// The whole that a part and its share imply.
    ImpliedWhole,
    /// The earlier value that a result and its change imply.
    ImpliedPrevious,
    /// The percentage that a result and its target, or a part and its whole, imply.
    ImpliedPercentage,
    /// The change that two values imply.
    ImpliedChange,
}

/// What may have led to a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Cause {
    /// The figure was cut off after its last place instead of rounded.
    CutOff,
    /// The figure was rounded up where rounding goes down.
    RoundedUp,
    /// The figures it was judged by are round ones, or bounds.
    RoundFigures,
    /// The two figures changed places.
    Swapped,
    /// A separator or a scale word slipped: one figure is off by this power of ten.
    Slipped(i8),
    /// The percentage is of another figure of the text, the last of [`Finding::from`].
    OtherBase,
    /// What goes beyond the base is written where all of it is meant: `đạt 16%` for `đạt 116%`.
    ExcessForTotal,
    /// All of it is written where what goes beyond the base is meant: `vượt 116%` for `vượt 16%`.
    TotalForExcess,
    /// A rise is called a fall, or a fall a rise.
    OppositeDirection,
    /// Two digits next to each other changed places.
    SwappedDigits,
}

//! What an expression means, apart from where it stands. No value holds on to the text it was read from, save the
//! number and symbol of a document.

mod amount;
mod any;
mod bound;
mod currency;
mod date;
mod decimal;
mod document;
mod level;
mod money;
mod number;
mod ordinal;
mod organ;
mod part_of_day;
mod percent;
mod period;
mod quantity;
mod range;
mod ratio;
mod relation;
mod size;
mod symbol;
mod time;
mod topic;
mod unit;

pub use amount::Amount;
pub use any::Value;
pub use bound::Bound;
pub use currency::Currency;
pub use date::{Date, Month, Year};
#[cfg(feature = "schemars-1")]
pub(crate) use decimal::Plain as PlainDecimal;
pub(crate) use decimal::{optional as optional_decimal, write_grouped};
pub use document::DocumentNumber;
pub use level::Level;
pub use money::Money;
pub use number::{Number, Scale};
pub use ordinal::Ordinal;
pub use organ::Organ;
pub use part_of_day::PartOfDay;
pub use percent::Percent;
pub use period::{Period, PeriodKind};
pub use quantity::Quantity;
pub use range::Range;
pub use ratio::Ratio;
pub use relation::Relation;
pub(crate) use size::is_within_times;
pub use symbol::Symbol;
pub use time::Time;
pub use topic::Topic;
pub use unit::Unit;

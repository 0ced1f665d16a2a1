use std::borrow::Cow;
use std::{fmt, iter};

use serde::{Deserialize, Serialize};

use crate::lexicon::{self, Measure, PerWhat};

/// A unit of measure as it is written: `ha`, `tấn`, `m²`, `tạ/ha`, `điểm phần trăm`.
///
/// Units are those that the grammar reads, each with up to two things that it is counted for: `kg/người/năm`.
///
/// ```
/// use baocao::value::Unit;
///
/// let unit = Unit::new("kg/người/năm").expect("a unit");
/// assert_eq!(unit.name(), "kg/người/năm");
/// assert!(Unit::new("con").is_none());
/// ```
// Three bytes, since every figure of a report has room for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(try_from = "String", into = "String")]
pub struct Unit {
    measure: Measure,
    /// What it is counted for, in order, where anything.
    per: [Option<PerWhat>; 2],
}

impl Unit {
    /// A unit by its name; `None` for what is no unit that the grammar reads.
    pub fn new(name: &str) -> Option<Self> {
        let mut parts = name.split('/');
        let measure = Measure::named(parts.next()?)?;
        parts.try_fold(Self::of(measure), |unit, what| unit.per(PerWhat::named(what)?))
    }

    /// A measure that is counted for nothing.
    pub(crate) const fn of(measure: Measure) -> Self {
        Self { measure, per: [None; 2] }
    }

    /// The same counted for one thing more; `None` where it is counted for as many as it may be.
    pub(crate) fn per(mut self, what: PerWhat) -> Option<Self> {
        *self.per.iter_mut().find(|per| per.is_none())? = Some(what);
        Some(self)
    }

    /// Whether it is `tháng` alone.
    pub(crate) fn is_month(self) -> bool {
        self.measure.is_month() && self.per[0].is_none()
    }

    /// Whether it is `điểm phần trăm` alone.
    pub(crate) fn is_points(self) -> bool {
        self.measure.is_points() && self.per[0].is_none()
    }

    /// The names of the measure and of what it is counted for.
    fn parts(self) -> impl Iterator<Item = &'static str> + Clone {
        iter::once(self.measure.name()).chain(self.per.into_iter().flatten().map(PerWhat::name))
    }

    /// Its name. Only unusual ones take an allocation.
    pub fn name(self) -> Cow<'static, str> {
        let usual = if self.per[0].is_none() { Some(self.measure.name()) } else { lexicon::usual_unit(&self.parts()) };
        usual.map_or_else(|| Cow::Owned(self.to_string()), Cow::Borrowed)
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.measure.name())?;
        self.per.iter().flatten().try_for_each(|what| write!(f, "/{}", what.name()))
    }
}

impl From<Unit> for String {
    fn from(unit: Unit) -> Self {
        unit.name().into_owned()
    }
}

impl TryFrom<String> for Unit {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::new(&name).ok_or("not a unit of measure that is read")
    }
}

#[cfg(test)]
mod tests {
    use super::Unit;

    #[test]
    fn units_have_the_names_that_they_are_made_by() {
        for name in ["ha", "kWh", "độ C", "điểm phần trăm", "tạ/ha", "điểm/6 tháng", "kg/người/năm", "kWh/hộ/tháng"]
        {
            let unit = Unit::new(name).expect(name);
            assert_eq!((&*unit.name(), unit.to_string()), (name, name.to_owned()));
        }
        for name in ["", "/", "con", "kwh", "ha/", "ha/ha/ha/ha", "tạ/con bò"] {
            assert_eq!(Unit::new(name), None, "{name}");
        }
    }
}

//! Letters that stand for a kind of unit before its number.

use crate::lexicon::UnitLetter;
use crate::value::Level::{UrbanDistrict, Ward};

#[rustfmt::skip]
pub(super) const UNIT_LETTERS: &[(&str, UnitLetter)] = &[
    ("p", UnitLetter(Ward)),
    ("q", UnitLetter(UrbanDistrict)),
];

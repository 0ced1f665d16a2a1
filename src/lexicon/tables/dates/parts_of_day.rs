//! Parts of the day.

use crate::value::PartOfDay::{self, Afternoon, Evening, Morning, Noon};

#[rustfmt::skip]
pub(super) const PARTS_OF_DAY: &[(&str, PartOfDay)] = &[
    ("am", Morning),
    ("buổi chiều", Afternoon),
    ("buổi sáng", Morning),
    ("buổi trưa", Noon),
    ("buổi tối", Evening),
    ("chiều", Afternoon),
    ("pm", Afternoon),
    ("rạng sáng", Morning),
    ("sáng", Morning),
    ("trưa", Noon),
    ("tối", Evening),
    ("đêm", Evening),
];

//! What says that a figure is the middle of several.

pub(in crate::lexicon) const AVERAGES: &[&str] = &["bình quân", "trung bình"];

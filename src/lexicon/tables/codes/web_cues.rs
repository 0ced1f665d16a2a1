//! How a web address begins, and how the name of a file ends.

use crate::lexicon::WebCue::{self, Address, File};

#[rustfmt::skip]
pub(super) const WEB_CUES: &[(&str, WebCue)] = &[
    ("doc", File),
    ("docx", File),
    ("http", Address),
    ("https", Address),
    ("jpg", File),
    ("pdf", File),
    ("rar", File),
    ("www", Address),
    ("xls", File),
    ("xlsx", File),
    ("zip", File),
];

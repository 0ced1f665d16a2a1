//! Verbs by which a body issues a document, before it or behind.

use crate::lexicon::Issue::{self, Either, Given, Gives};

#[rustfmt::skip]
pub(super) const ISSUES: &[(&str, Issue)] = &[
    ("ban hành", Either),
    ("ban hành vào", Given),
    ("có", Gives),
    ("ký", Given),
    ("ký ban hành", Either),
    ("ra", Gives),
    ("thông qua", Given),
    ("vừa ban hành", Either),
    ("đã ban hành", Either),
    ("đã có", Gives),
    ("đã ký ban hành", Either),
    ("đã ra", Gives),
];

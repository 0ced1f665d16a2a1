//! What stands about a position and tells of whoever holds it: `hai Phó Chủ tịch là ông …`, `miễn nhiệm chức danh …
//! đối với ông …`.

use crate::lexicon::Holds::{self, Is, Moved, Of};

#[rustfmt::skip]
pub(super) const HOLDS: &[(&str, Holds)] = &[
    ("bao gồm", Is),
    ("bãi miễn", Moved),
    ("bãi nhiệm", Moved),
    ("bầu", Moved),
    ("bổ nhiệm", Moved),
    ("bổ sung", Moved),
    ("chức", Moved),
    ("chức danh", Moved),
    ("chức vụ", Moved),
    ("cách chức", Moved),
    ("cách các chức vụ", Moved),
    ("gồm", Is),
    ("gồm có", Is),
    ("là", Is),
    ("miễn nhiệm", Moved),
    ("phê chuẩn", Moved),
    ("thôi", Moved),
    ("tư cách", Moved),
    ("tước", Moved),
    ("đình chỉ", Moved),
    ("đối với", Of),
];

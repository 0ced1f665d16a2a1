//! What stands about a position and tells of whoever holds it: `hai Phó Chủ tịch là ông …`, `bầu bổ sung chức danh …
//! đối với ông …`.

use super::super::Holds::{self, Filled, Is, Of};

#[rustfmt::skip]
pub(super) const HOLDS: &[(&str, Holds)] = &[
    ("bao gồm", Is),
    ("bầu", Filled),
    ("bổ nhiệm", Filled),
    ("bổ sung", Filled),
    ("gồm", Is),
    ("gồm có", Is),
    ("là", Is),
    ("phê chuẩn", Filled),
    ("đối với", Of),
];

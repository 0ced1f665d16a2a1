//! What stands between a position and whoever holds it: `hai Phó Chủ tịch là ông …`, `miễn nhiệm chức vụ … đối với ông …`.

#[rustfmt::skip]
pub(super) const HOLDS: &[&str] = &[
    "bao gồm", "gồm", "gồm có", "là", "đối với",
];

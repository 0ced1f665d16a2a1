//! What those do who come to another unit.

#[rustfmt::skip]
pub(super) const VISITS: &[&str] = &[
    "giám sát", "giám sát tại", "khảo sát", "khảo sát tại", "kiểm tra", "kiểm tra tại", "làm việc", "làm việc tại",
    "làm việc với", "thăm", "thăm làm việc tại", "thăm và làm việc tại", "thăm và làm việc với",
    "thăm, làm việc tại", "thăm, làm việc với",
];

//! Nouns that count persons.

/// They count persons that another noun counted before: `32 đảng viên, trong đó nữ 14 đồng chí`.
pub(in crate::lexicon) const ANY: &[&str] = &["người", "đ/c", "đồng chí"];

/// They say who the persons are.
#[rustfmt::skip]
pub(in crate::lexicon) const NAMED: &[&str] = &[
    "bí thư", "chi ủy viên", "chiến sĩ", "cán bộ", "công chức", "công dân", "công nhân", "cấp ủy viên", "giáo viên",
    "học sinh", "học viên", "hội viên", "lao động", "người lao động", "nông dân", "quần chúng", "sinh viên", "thanh niên",
    "thành viên", "viên chức", "đoàn viên", "đảng viên", "đảng ủy viên", "đại biểu", "ủy viên",
];

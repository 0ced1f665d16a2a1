//! Counted nouns that say nothing by themselves: the subject stands before the figure.

#[rustfmt::skip]
pub(super) const BARE_NOUNS: &[&str] = &[
    "buổi", "bộ", "ca", "ca bệnh", "ca mắc", "chiếc", "cháu", "chị", "chị em", "con", "cuộc", "cái", "cặp", "cụ", "em",
    "giải", "giấy", "gv", "hs", "hộ", "khẩu", "lượt", "lượt người", "lần", "người", "nhân khẩu", "suất", "sv",
    "thành viên", "trường hợp", "vụ", "vụ việc", "vụ án", "vụ, việc", "đ/c", "đ/v", "đc", "điểm", "đv", "đơn",
    "đối tượng", "đồng", "đồng bào", "đồng chí", "đợt",
];

//! Verbs that deal with what came in: how much of it was dealt with is a share of that, not of a plan.

#[rustfmt::skip]
pub(super) const HANDLINGS: &[&str] = &[
    "giải quyết", "giải quyết dứt điểm", "giải quyết xong", "giải quyết đúng hạn", "giải tỏa", "hòa giải",
    "hòa giải thành", "khám phá", "khám phá án", "làm rõ", "thi hành xong", "trước hạn", "trả kết quả", "trả lời",
    "trả đúng hạn", "xét xử", "xử lý", "điều tra", "điều tra khám phá", "điều tra làm rõ", "điều tra, khám phá",
    "điều tra, làm rõ", "đúng hạn", "đúng và trước hạn",
];

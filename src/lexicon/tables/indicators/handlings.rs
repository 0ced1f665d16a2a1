//! What is dealt with as it comes in: how much of it was is a share of that, not of a plan.

/// Verbs that deal with it.
#[rustfmt::skip]
pub(super) const DEEDS: &[&str] = &[
    "giải quyết", "giải quyết dứt điểm", "giải quyết xong", "giải quyết đúng hạn", "giải tỏa", "hòa giải",
    "hòa giải thành", "khám phá", "khám phá án", "làm rõ", "quá hạn", "rà soát", "thi hành xong", "thu hoạch",
    "thu hồi", "trong hạn", "trước hạn", "trả kết quả", "trả lời", "trả đúng hạn", "xét xử", "xử lý", "điều tra",
    "điều tra khám phá", "điều tra làm rõ", "điều tra, khám phá", "điều tra, làm rõ", "đúng hạn", "đúng và trước hạn",
];

/// What is counted, where no plan says how many there are to be.
#[rustfmt::skip]
pub(super) const THINGS: &[&str] = &[
    "ca", "ca bệnh", "ca mắc", "cháu", "em", "hồ sơ", "hồ sơ thủ tục hành chính", "khiếu nại", "kiến nghị", "phản ánh",
    "thủ tục", "tin", "tin báo", "trường hợp", "trẻ", "trẻ em", "tố cáo", "tố giác", "vụ", "vụ việc", "vụ án",
    "vụ, việc", "ý kiến", "đơn", "đơn thư", "ổ dịch",
];

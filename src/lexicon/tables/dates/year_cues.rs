//! Words behind which four digits are a year.

#[rustfmt::skip]
pub(super) const YEAR_CUES: &[&str] = &[
    "cuối", "công tác", "cùng kỳ", "dần", "dậu", "dự toán", "gdpt", "giá", "giá cđ", "giá cố định", "giá hiện hành",
    "giá so sánh", "giá ss", "giáo dục mầm non", "giáo dục phổ thông", "giữa", "hè", "hè thu", "hợi", "kế hoạch", "mão",
    "mùa", "mùi", "nguyên đán", "ngọ", "nhiệm vụ", "niên vụ", "năm kế hoạch", "năm ngân sách", "năm thu ngân sách",
    "năm tài chính", "phương hướng", "sn", "so với", "sửu", "thu đông", "thân", "thìn", "tuất", "tý", "tết",
    "tết nguyên đán", "tỵ", "vào", "vụ chiêm", "vụ chiêm xuân", "vụ hè", "vụ hè thu", "vụ mùa", "vụ thu đông",
    "vụ xuân", "vụ xuân hè", "vụ đông", "vụ đông xuân", "xuân", "đông xuân", "đại hội", "đầu",
];

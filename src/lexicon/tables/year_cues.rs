//! Words behind which four digits are a year.

#[rustfmt::skip]
pub(super) const YEAR_CUES: &[&str] = &[
    "cuối", "cùng kỳ", "dự toán", "giữa", "hè", "hè thu", "kế hoạch", "mùa", "niên vụ", "sn", "so với",
    "thu đông", "tết", "vụ chiêm", "vụ chiêm xuân", "vụ hè", "vụ hè thu", "vụ mùa", "vụ thu đông", "vụ xuân",
    "vụ xuân hè", "vụ đông", "vụ đông xuân", "xuân", "đông xuân", "đại hội", "đầu",
];

//! Words for a result, behind which `điểm` is a score.

#[rustfmt::skip]
pub(super) const SCORE_CUES: &[&str] = &[
    "bình quân", "còn", "dưới", "giảm", "hơn", "là", "lên", "mức", "thêm", "trên", "tăng", "tăng thêm", "từ",
    "với", "xuống", "được", "đạt", "đạt trên", "đạt được", "đến",
];

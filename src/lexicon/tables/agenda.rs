//! What a meeting or a plan counts: no result of the unit.

#[rustfmt::skip]
pub(super) const AGENDA: &[&str] = &[
    "ban", "bài học", "bài học kinh nghiệm", "bước", "chương", "chức danh", "câu hỏi", "cấp", "dự thảo",
    "dự thảo nghị quyết", "giải pháp", "khoản", "khâu", "khâu đột phá", "lĩnh vực", "lượt ý kiến", "lần", "mặt",
    "mục tiêu", "nhiệm vụ", "nhiệm vụ trọng tâm", "nhóm giải pháp", "nhóm nhiệm vụ", "nhóm vấn đề", "nội dung",
    "phiếu", "phiếu bầu", "phương châm", "phần", "quan điểm", "tham luận", "trọng tâm", "tờ trình", "văn kiện",
    "vấn đề", "ý kiến", "ý kiến phát biểu", "điều", "điểm cầu", "đại biểu", "đột phá",
];

//! What tells how a work went or a thing stands, and names neither: `được triển khai quyết liệt`.

#[rustfmt::skip]
pub(super) const APPRAISALS: &[&str] = &[
    "chuyển biến rõ nét", "chuyển biến tích cực", "có bước chuyển biến", "có bước phát triển", "có bước tiến bộ",
    "có chuyển biến", "có nhiều chuyển biến", "có nhiều khởi sắc", "có nhiều tiến bộ", "có sự chuyển biến",
    "cơ bản ổn định", "diễn ra", "duy trì tốt", "duy trì đà", "duy trì ổn định", "khởi sắc", "phát triển khá",
    "phát triển mạnh", "phát triển nhanh", "phát triển tích cực", "phát triển tốt", "phát triển ổn định", "phục hồi",
    "tiếp tục", "được bảo đảm", "được chú trọng", "được chú ý", "được chỉ đạo", "được coi trọng", "được cải thiện",
    "được củng cố", "được duy trì", "được giữ vững", "được giữ ổn định", "được khôi phục", "được kiềm chế",
    "được kiểm soát", "được nâng cao", "được nâng lên", "được phát huy", "được phục hồi", "được quan tâm",
    "được thực hiện", "được tiến hành", "được triển khai", "được tăng cường", "được tập trung", "được đảm bảo",
    "được đẩy mạnh", "được đẩy nhanh", "được ổn định", "đạt hiệu quả", "đạt kết quả", "đạt nhiều kết quả", "ổn định",
];

//! Small words and verbs that cannot begin a counted noun.

#[rustfmt::skip]
pub(super) const PARTICLES: &[&str] = &[
    "bằng", "bởi", "chiếm", "cho", "còn", "có", "do", "giúp", "giảm", "gồm", "hỗ trợ", "khi", "là", "làm", "mua", "mà",
    "như", "nhằm", "nên", "nếu", "qua", "so", "so với", "sẽ", "sửa chữa", "theo", "thuộc", "thì", "trên địa bàn",
    "tăng", "tương đương", "tại", "từ nguồn", "vượt", "với", "xây dựng", "đã", "được", "đạt", "để", "để thực hiện",
    "ở",
];

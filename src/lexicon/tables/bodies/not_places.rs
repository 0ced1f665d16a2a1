//! Words that begin like a kind of place and name none.

#[rustfmt::skip]
pub(super) const NOT_PLACES: &[&str] = &[
    "buôn bán", "buôn lậu", "bản cam kết", "bản chất", "bản kiểm điểm", "bản lĩnh", "bản nhạc", "bản quyền", "bản sao",
    "bản sắc", "bản thân", "bản tin", "bản vẽ", "bản án", "bản đăng ký", "bản địa", "bản đồ", "huyện đội", "khối lượng",
    "khối lớp", "khối thi đua", "khối đại đoàn kết", "làng nghề", "làng xóm", "phường hội", "quận đội", "thôn nữ",
    "thôn tính", "trường hợp", "trường kỳ", "trường tồn", "tỉnh giấc", "tỉnh táo", "tổ chức", "xã giao", "xã hội",
    "xã luận", "xã tắc", "xã viên", "xóm giềng", "ấp trứng", "ấp ủ",
];

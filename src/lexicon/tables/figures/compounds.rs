//! Phrases that begin like a unit, a currency, a scale or a calendar word, or end like the word for a number, and are
//! something else.

#[rustfmt::skip]
pub(super) const COMPOUNDS: &[&str] = &[
    "bộ đội", "công an", "công chức", "công trình", "dân số", "ghi âm", "giờ dạy", "giờ giảng", "giờ giấc", "giờ học",
    "hiện trường", "kiện toàn", "kíp mổ", "kíp nổ", "kíp trực", "lần cuối", "lần lượt", "lần này", "lần nữa",
    "lần thứ", "lần đầu", "lứa tuổi", "môi trường", "mẫu bệnh phẩm", "mẫu giáo", "mẫu mã", "mẫu mực", "mẫu nước",
    "mẫu thực phẩm", "mẫu vật", "mẫu xét nghiệm", "mẫu đơn", "ngày càng", "ngày công", "ngày hội", "ngày lễ",
    "ngày nghỉ", "ngày trong", "ngày tết", "năm học", "năm tốt", "nền kinh tế", "nền nông nghiệp", "nền nếp",
    "nền tảng", "phát âm", "quân đội", "siêu âm", "sào huyệt", "thiểu số", "thu âm", "thị trường",
    "trang bị", "trang hoàng", "trang phục", "trang thiết bị", "trang trọng", "triệu hồi", "triệu phú", "triệu tập",
    "trăm họ", "tuần hoàn", "tuần phim", "tuần san", "tuần tra", "tuổi thơ", "tuổi thọ", "tuổi trẻ", "tăng âm",
    "tạ lỗi", "tấn công", "tỷ giá", "tỷ lệ", "tỷ phú", "tỷ suất", "tỷ số", "tỷ trọng", "đ.v", "đ/c", "đ/v", "đa số",
    "điểm bán", "điểm bưu điện", "điểm bầu cử", "điểm bỏ phiếu", "điểm chợ", "điểm cầu", "điểm di tích",
    "điểm du lịch", "điểm dân cư", "điểm kinh doanh", "điểm mới", "điểm nghẽn", "điểm ngập", "điểm nhóm", "điểm nóng",
    "điểm phát", "điểm sinh hoạt", "điểm sáng", "điểm sạt lở", "điểm thi", "điểm thu", "điểm tiêm", "điểm tiếp nhận",
    "điểm truy cập", "điểm trên địa bàn", "điểm trông giữ", "điểm trường", "điểm tuyên truyền", "điểm tôn giáo",
    "điểm tư vấn", "điểm tập kết", "điểm vui chơi", "điểm văn hóa", "điểm đen", "điểm đến", "đồng bào", "đồng bằng",
    "đồng bộ", "đồng chí", "đồng chủ trì", "đồng cỏ", "đồng dân tộc", "đồng hành", "đồng hóa", "đồng hương", "đồng hồ",
    "đồng hới", "đồng hỷ", "đồng khởi", "đồng loạt", "đồng lòng", "đồng môn", "đồng nai", "đồng nghiệp", "đồng nhất",
    "đồng niên", "đồng phú", "đồng phục", "đồng quản lý", "đồng ruộng", "đồng thuận", "đồng tháp", "đồng thời",
    "đồng trưởng", "đồng tâm", "đồng tình", "đồng tổ chức", "đồng văn", "đồng xoài", "đồng ý", "đồng đ/c", "đồng đẳng",
    "đồng đẳng viên", "đồng đều", "đồng đội", "độ tuổi",
];

//! What cannot stand inside a name, also where all is in capitals.

#[rustfmt::skip]
pub(super) const NAME_ENDS: &[&str] = &[
    "ban hành", "bà", "báo cáo", "bí thư", "bế mạc", "cho", "chuẩn bị", "chín tháng", "chúc mừng", "chương trình",
    "chỉ thị", "chỉ đạo", "chủ trì", "chủ tịch", "chủ động", "cuộc họp", "các", "có", "công bố", "công tác", "cùng",
    "cơ bản", "cộng hòa", "của", "do", "dâng hương", "giai đoạn", "giao ban", "giao lưu", "giám sát", "giám đốc",
    "giữ vững", "gặp mặt", "hoàn thành", "htnv", "httnv", "htxsnv", "hướng dẫn", "hưởng ứng", "học tập", "họp",
    "họp báo", "hội nghị", "khai mạc", "khen thưởng", "khóa", "khẩn trương", "kiểm tra", "kiện toàn", "ký kết",
    "kế hoạch", "kết luận", "kết nạp", "kết quả", "kỳ họp", "là", "làm việc", "lãnh đạo", "lấy ý kiến", "lần thứ",
    "lực lượng vũ trang", "nghe", "nghị quyết", "nguồn", "ngày", "nhiệm kỳ", "nhiệm vụ", "nk", "nâng cao", "nỗ lực",
    "phiên họp", "phát biểu", "phát triển", "phát động", "phó", "phương hướng", "phấn đấu", "phối hợp", "quang cảnh",
    "quyết tâm", "quyết định", "quán triệt", "ra mắt", "sáu tháng", "sơ kết", "sẽ", "số", "tham dự", "theo", "thi đua",
    "thu ngân sách", "tháng", "thông báo", "thông qua", "thăm", "thảo luận", "thực hiện", "tiến hành", "tiếp tục",
    "toàn cảnh", "triển khai", "trình", "trưởng", "trực thuộc", "tsvm", "tuyên dương", "tuyên truyền", "tăng cường",
    "tại", "tập trung", "tặng", "tổ chức", "tổng kết", "viếng", "và", "vượt", "về", "với", "vừa", "xây dựng", "ông",
    "đ/c", "đang", "đánh giá", "đã", "đón nhận", "đại hội", "đạt", "đảng cộng sản", "đẩy mạnh", "để", "đồng chí",
    "đồng chủ trì", "đổi mới", "độc lập", "ảnh",
];

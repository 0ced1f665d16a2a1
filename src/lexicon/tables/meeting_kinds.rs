//! Kinds of meetings, as the head of a phrase names them.

#[rustfmt::skip]
pub(super) const MEETING_KINDS: &[&str] = &[
    "buổi giao ban", "buổi giám sát", "buổi gặp mặt", "buổi họp", "buổi kiểm tra", "buổi làm việc", "buổi lễ",
    "buổi sinh hoạt", "buổi sinh hoạt chi bộ", "buổi tiếp xúc cử tri", "buổi tọa đàm", "buổi đối thoại",
    "cuộc họp", "cuộc làm việc", "họp báo", "họp giao ban", "hội nghị", "hội nghị ban chấp hành",
    "hội nghị ban thường vụ", "hội nghị bch", "hội nghị biểu dương", "hội nghị btv", "hội nghị báo cáo viên",
    "hội nghị chi bộ", "hội nghị chuyên đề", "hội nghị cán bộ", "hội nghị cán bộ chủ chốt", "hội nghị công bố",
    "hội nghị cấp ủy", "hội nghị giao ban", "hội nghị góp ý", "hội nghị gặp mặt", "hội nghị hiệp thương",
    "hội nghị huyện ủy", "hội nghị học tập", "hội nghị kiểm điểm", "hội nghị ký kết", "hội nghị liên tịch",
    "hội nghị lấy phiếu tín nhiệm", "hội nghị lấy ý kiến", "hội nghị phản biện xã hội", "hội nghị phổ biến",
    "hội nghị quán triệt", "hội nghị quận ủy", "hội nghị rút kinh nghiệm", "hội nghị sơ kết",
    "hội nghị sơ, tổng kết", "hội nghị thành ủy", "hội nghị thông báo", "hội nghị thông tin", "hội nghị thị ủy",
    "hội nghị tiếp xúc cử tri", "hội nghị triển khai", "hội nghị tuyên dương", "hội nghị tập huấn",
    "hội nghị tỉnh ủy", "hội nghị tổng kết", "hội nghị đánh giá", "hội nghị đảng ủy", "hội nghị đối thoại",
    "hội thảo", "kỳ họp", "lễ công bố", "lễ khánh thành", "lễ khởi công", "lễ ký kết", "lễ kết nạp đảng viên",
    "lễ kỷ niệm", "lễ phát động", "lễ ra mắt", "lễ ra quân", "lễ trao tặng huy hiệu đảng", "lễ tổng kết",
    "phiên họp", "sinh hoạt chi bộ", "sinh hoạt chuyên đề", "tọa đàm", "đại hội", "đại hội thi đua yêu nước",
    "đại hội toàn thể", "đại hội điểm", "đại hội đại biểu", "đại hội đại biểu toàn quốc", "đại hội đảng viên",
];

//! Those after whom slogans, campaigns, wards, streets and schools are named.

#[rustfmt::skip]
pub(super) const NAMESAKES: &[&str] = &[
    "bà triệu", "bác hồ", "bùi thị xuân", "bế văn đàn", "cao bá quát", "cao thắng", "chu văn an",
    "hai bà trưng", "hoàng diệu", "hoàng hoa thám", "hoàng quốc việt", "hoàng văn thụ", "huỳnh thúc kháng",
    "hà huy tập", "hồ chí minh", "hồ tùng mậu", "hồ xuân hương", "kim đồng", "lê chân", "lê duẩn",
    "lê hồng phong", "lê lai", "lê lợi", "lê quý đôn", "lê thánh tôn", "lê thánh tông", "lê văn sỹ",
    "lê văn tám", "lê đại hành", "lý nam đế", "lý thái tổ", "lý thường kiệt", "lý tự trọng", "lương thế vinh",
    "lương văn can", "mai hắc đế", "mai thúc loan", "mạc đĩnh chi", "nguyễn bỉnh khiêm", "nguyễn chí thanh",
    "nguyễn công trứ", "nguyễn cư trinh", "nguyễn du", "nguyễn huệ", "nguyễn hữu cảnh", "nguyễn khuyến",
    "nguyễn phúc chu", "nguyễn thiện thuật", "nguyễn thái học", "nguyễn thị minh khai", "nguyễn tri phương",
    "nguyễn trãi", "nguyễn trường tộ", "nguyễn tất thành", "nguyễn viết xuân", "nguyễn văn cừ",
    "nguyễn văn trỗi", "nguyễn ái quốc", "nguyễn đình chiểu", "nguyễn đức cảnh", "ngô gia tự", "ngô quyền",
    "ngô thì nhậm", "phan bội châu", "phan chu trinh", "phan châu trinh", "phan huy chú", "phan thanh giản",
    "phan đình phùng", "phùng hưng", "phạm hồng thái", "phạm ngũ lão", "quang trung", "thái phiên", "trưng nhị",
    "trưng trắc", "trưng vương", "trương định", "trường chinh", "trần bình trọng", "trần cao vân",
    "trần hưng đạo", "trần khánh dư", "trần khát chân", "trần nguyên hãn", "trần nhân tông", "trần phú",
    "trần quang khải", "trần quốc toản", "trần văn ơn", "trần đại nghĩa", "trịnh hoài đức", "tô hiến thành",
    "tô hiệu", "tôn thất thuyết", "tôn đức thắng", "tạ uyên", "tống duy tân", "võ thị sáu", "võ văn kiệt",
    "võ văn tần", "văn cao", "yết kiêu", "ông ích khiêm", "đinh công tráng", "đinh tiên hoàng", "đoàn thị điểm",
    "đào duy từ", "đặng thùy trâm", "đặng trần côn", "đội cấn",
];

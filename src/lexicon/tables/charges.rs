//! Who is charged with a task or led, and by what word.

use super::super::Charge::{self, Entrusts, Leads, Orders};

#[rustfmt::skip]
pub(super) const CHARGES: &[(&str, Charge)] = &[
    ("chỉ đạo", Orders),
    ("giao", Entrusts),
    ("lãnh đạo", Leads),
    ("nhắc", Orders),
    ("phát biểu chỉ đạo", Entrusts),
    ("thường trực", Leads),
];

/// Those who are charged or led, as they are named right behind such a word.
#[rustfmt::skip]
pub(super) const CHARGED: &[&str] = &[
    "ban chqs", "ban chấp hành", "ban chỉ huy", "ban chỉ đạo", "ban cán sự", "ban dân vận", "ban giám hiệu",
    "ban giám đốc", "ban kinh tế", "ban nội chính", "ban pháp chế", "ban quản lý", "ban thường vụ", "ban tuyên giáo",
    "ban tổ chức", "ban văn hóa", "bch", "btv", "bí thư", "bộ phận", "chi bộ", "chi cục", "chi hội", "chi đoàn",
    "chi ủy", "chủ tịch", "chủ đầu tư", "các", "các vị", "cán bộ", "công an", "công chức", "công ty", "cơ quan", "cấp",
    "cấp ủy", "htx", "huyện", "huyện ủy", "hđnd", "hạt kiểm lâm", "hội", "hội viên", "hợp tác xã", "khoa", "khu phố",
    "kế toán", "lãnh đạo", "lực lượng", "mttq", "mặt trận", "ngành", "ngân hàng", "nhà trường", "phòng", "phó",
    "phường", "quận", "quận ủy", "sở", "thanh tra", "thành phố", "thành viên", "thành ủy", "thôn", "thường trực",
    "thị trấn", "thị xã", "thị ủy", "tiểu ban", "trung tâm", "trường", "trưởng", "trạm", "tỉnh", "tỉnh ủy", "tổ",
    "tổ trưởng", "ubkt", "ubmttq", "ubnd", "văn phòng", "xã", "đoàn", "đoàn thể", "đoàn viên", "đài", "đơn vị",
    "đại biểu", "đảng bộ", "đảng viên", "đảng ủy", "đặc khu", "địa phương", "đồng chí", "ấp", "ủy ban", "ủy viên",
];

//! Who is charged with a task, and by what word.

use super::super::Charge::{self, Entrusts, Orders};

pub(super) const CHARGES: &[(&str, Charge)] = &[("chỉ đạo", Orders), ("giao", Entrusts), ("phát biểu chỉ đạo", Orders)];

/// Those who are charged, as they are named right behind such a word.
#[rustfmt::skip]
pub(super) const CHARGED: &[&str] = &[
    "ban chqs", "ban chấp hành", "ban chỉ huy", "ban chỉ đạo", "ban cán sự", "ban dân vận", "ban giám hiệu",
    "ban giám đốc", "ban kinh tế", "ban nội chính", "ban pháp chế", "ban quản lý", "ban thường vụ", "ban tuyên giáo",
    "ban tổ chức", "ban văn hóa", "bch", "btv", "bí thư", "bộ phận", "chi bộ", "chi cục", "chi ủy", "chủ tịch", "các",
    "cán bộ", "công an", "công chức", "cơ quan", "cấp ủy", "htx", "huyện ủy", "hđnd", "hạt kiểm lâm", "hội",
    "hợp tác xã", "khu phố", "kế toán", "lực lượng", "mttq", "mặt trận", "ngành", "ngân hàng", "nhà trường", "phòng",
    "phó", "sở", "thanh tra", "thành viên", "thành ủy", "thôn", "thường trực", "tiểu ban", "trung tâm", "trưởng",
    "trạm", "tổ", "ubkt", "ubmttq", "ubnd", "văn phòng", "đoàn", "đài", "đơn vị", "đảng bộ", "đảng ủy", "đồng chí",
    "ấp", "ủy ban", "ủy viên",
];

//! Who is charged with a task or led, and by what word.

use crate::lexicon::Charge::{self, Entrusts, Leads, Orders, Requests, Speaks};

#[rustfmt::skip]
pub(super) const CHARGES: &[(&str, Charge)] = &[
    ("chỉ đạo", Orders),
    ("giao", Entrusts),
    ("giao cho", Entrusts),
    ("giao nhiệm vụ cho", Entrusts),
    ("giao trách nhiệm cho", Entrusts),
    ("lãnh đạo", Leads),
    ("nhắc", Orders),
    ("phát biểu chỉ đạo", Speaks),
    ("thường trực", Leads),
    ("yêu cầu", Requests),
    ("đề nghị", Requests),
];

/// Those who are charged or led, as they are named right behind such a word.
#[rustfmt::skip]
pub(super) const CHARGED: &[&str] = &[
    "ban chqs", "ban chấp hành", "ban chỉ huy", "ban chỉ đạo", "ban cán sự", "ban công tác mặt trận", "ban dân vận",
    "ban giám hiệu", "ban giám đốc", "ban kinh tế", "ban nội chính", "ban pháp chế", "ban qlda", "ban quản lý",
    "ban thường vụ", "ban tuyên giáo", "ban tổ chức", "ban văn hóa", "ban xây dựng đảng", "bch", "bhxh", "biên phòng",
    "btv", "báo", "bí thư", "bưu điện", "bảo hiểm xã hội", "bệnh viện", "bộ chqs", "bộ chỉ huy", "bộ phận",
    "bộ tư lệnh", "bộ đội biên phòng", "chi bộ", "chi cục", "chi hội", "chi nhánh", "chi đoàn", "chi ủy",
    "chánh thanh tra", "chánh văn phòng", "chủ tịch", "chủ đầu tư", "các", "các vị", "cán bộ", "công an", "công chức",
    "công ty", "công đoàn", "cơ quan", "cấp", "cấp ủy", "cục", "doanh nghiệp", "giám đốc", "hiệu trưởng", "htx",
    "huyện", "huyện ủy", "hđnd", "hạt kiểm lâm", "hội", "hội viên", "hội đồng", "hợp tác xã", "kho bạc", "khoa",
    "khu phố", "khối phố", "kế toán", "liên đoàn", "lãnh đạo", "lực lượng", "mttq", "mặt trận", "ngành", "ngân hàng",
    "người đứng đầu", "nhà trường", "phòng", "phòng giao dịch", "phó", "phường", "quân sự", "quận", "quận ủy", "sở",
    "thanh tra", "thuế", "thành phố", "thành viên", "thành ủy", "thôn", "thường trực", "thị trấn", "thị xã", "thị ủy",
    "thủ trưởng", "tiểu ban", "trung tâm", "trường", "trưởng", "trạm", "tòa án", "tỉnh", "tỉnh ủy", "tổ", "tổ trưởng",
    "tổng công ty", "ubkt", "ubmttq", "ubnd", "viện", "viện kiểm sát", "vksnd", "văn phòng", "xã", "điện lực", "đoàn",
    "đoàn thể", "đoàn viên", "đài", "đơn vị", "đại biểu", "đảng bộ", "đảng viên", "đảng ủy", "đặc khu", "địa phương",
    "đồng chí", "ấp", "ủy ban", "ủy viên",
];

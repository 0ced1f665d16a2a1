//! What the holder of a post in a body is called, before the body's name.

#[rustfmt::skip]
pub(super) const OFFICERS: &[&str] = &[
    "bt", "bí thư", "bí thư thường trực", "bộ trưởng", "chi cục trưởng", "chánh", "chánh thanh tra", "chánh án",
    "chính trị viên", "chính ủy", "chỉ huy trưởng", "chủ nhiệm", "chủ tịch", "ct", "cục trưởng", "giám đốc",
    "hiệu trưởng", "kiêm", "pbt", "pbt thường trực", "pbt tt", "pbttt", "pcn", "pcn thường trực", "pcn tt", "pct",
    "pct thường trực", "pct tt", "phó", "phó ban thường trực", "phó bt", "phó bt thường trực", "phó bt tt",
    "phó bí thư", "phó bí thư thường trực", "phó bí thư tt", "phó chi cục trưởng", "phó chánh", "phó chánh thanh tra",
    "phó chánh án", "phó chỉ huy trưởng", "phó chủ nhiệm", "phó chủ nhiệm thường trực", "phó chủ tịch",
    "phó chủ tịch thường trực", "phó cn", "phó cn thường trực", "phó cn tt", "phó ct", "phó ct thường trực",
    "phó ct tt", "phó cục trưởng", "phó giám đốc", "phó giám đốc thường trực", "phó hiệu trưởng", "phó thủ tướng",
    "phó trưởng", "phó trưởng ban thường trực", "phó trưởng đoàn", "phó trưởng đoàn chuyên trách", "phó trưởng đoàn phụ trách", "phó tư lệnh", "phó tổng giám đốc",
    "phó viện trưởng", "quyền bí thư", "quyền chủ tịch", "thư ký", "thủ tướng", "thứ trưởng", "trưởng", "trưởng đoàn",
    "tân bí thư", "tân chủ tịch", "tư lệnh", "tổng bí thư", "tổng giám đốc", "uv", "viện trưởng", "ủy viên",
    "ủy viên thường trực",
];

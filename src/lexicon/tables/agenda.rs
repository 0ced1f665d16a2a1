//! What is counted or measured, and no result of the unit.

/// What it sets or talks over.
#[rustfmt::skip]
pub(super) const PLANS: &[&str] = &[
    "ban", "bài học", "bài học kinh nghiệm", "bước", "chương", "chương trình mtqg", "chương trình mục tiêu",
    "chương trình mục tiêu quốc gia", "chức danh", "câu hỏi", "cấp", "dự thảo", "dự thảo nghị quyết", "giải pháp",
    "khoản", "khâu", "khâu đột phá", "lĩnh vực", "lượt ý kiến", "lần", "mặt", "mục tiêu", "nhiệm vụ",
    "nhiệm vụ trọng tâm", "nhóm giải pháp", "nhóm nhiệm vụ", "nhóm việc", "nhóm vấn đề", "nội dung", "phương châm",
    "phần", "phần việc", "quan điểm", "sao", "tham luận", "trọng tâm", "tờ trình", "văn kiện", "vấn đề", "ý kiến",
    "ý kiến phát biểu", "điều", "điểm cầu", "đầu việc", "đột phá",
];

/// Who votes, and how.
#[rustfmt::skip]
pub(super) const VOTES: &[&str] = &[
    "phiếu", "phiếu bầu", "số phiếu", "đại biểu", "đại biểu chính thức", "đại biểu dự",
];

/// What describes a place.
#[rustfmt::skip]
pub(super) const PLACES: &[&str] = &[
    "chiều dài bờ biển", "diện tích tự nhiên", "dân số", "dân tộc anh em", "mật độ dân số",
    "nhân khẩu thường trú", "quy mô diện tích", "quy mô dân số", "tọa độ", "tổng diện tích tự nhiên", "độ cao",
];

/// What tells how long something takes.
#[rustfmt::skip]
pub(super) const DURATIONS: &[&str] = &[
    "thời gian",
];

/// What those come to who are chosen for a committee.
#[rustfmt::skip]
pub(super) const CHOSEN: &[&str] = &[
    "trúng cử", "vào ban chi ủy", "vào ban chấp hành", "vào ban thường vụ", "vào bch", "vào btv", "vào chi ủy",
    "vào cấp ủy", "đắc cử",
];

/// What those do who come to a meeting.
#[rustfmt::skip]
pub(super) const COMING: &[&str] = &[
    "dự",
];

/// What is handed over, wherever in a phrase it stands.
#[rustfmt::skip]
pub(super) const AWARDS: &[&str] = &[
    "huy hiệu", "huy hiệu đảng", "năm tuổi đảng", "truy tặng", "tuổi đảng",
];

/// What leads to where something came from.
#[rustfmt::skip]
pub(super) const ORIGINS: &[&str] = &[
    "chia tách từ", "hợp nhất từ", "sau khi sáp nhập", "sau sáp nhập", "sáp nhập từ", "trên cơ sở", "tách ra từ",
];

/// Where something is handed over.
#[rustfmt::skip]
pub(super) const VENUES: &[&str] = &[
    "cũng tại hội nghị", "tại buổi lễ", "tại hội nghị", "tại kỳ họp", "tại lễ", "tại đại hội",
];

/// Honouring those that are counted.
#[rustfmt::skip]
pub(super) const HONOURS: &[&str] = &[
    "biểu dương", "biểu dương, khen thưởng", "khen thưởng", "tuyên dương", "tôn vinh", "vinh danh",
];

/// What a place consists of: how many of them it has describes it.
#[rustfmt::skip]
pub(super) const MAKEUPS: &[&str] = &[
    "buôn", "bản", "hộ", "hộ dân", "hộ gia đình", "khu dân cư", "khu phố", "khóm", "khẩu", "làng", "nhân khẩu", "thôn",
    "thôn, bản", "tổ dân phố", "xóm", "ấp",
];

/// Who lives in a place.
#[rustfmt::skip]
pub(super) const INHABITANTS: &[&str] = &[
    "dân",
];

/// What the amount behind them is, and not what was counted before.
#[rustfmt::skip]
pub(super) const WORTHS: &[&str] = &[
    "giá trị", "kinh phí", "số tiền", "trị giá", "tổng giá trị", "tổng kinh phí", "tổng số tiền", "tổng trị giá",
];

/// What persons and firms earn, by which those are told apart that are counted.
#[rustfmt::skip]
pub(super) const EARNINGS: &[&str] = &[
    "doanh số", "doanh thu", "lãi", "lợi nhuận", "mức thu nhập", "nguồn thu nhập", "thu nhập", "thu nhập bình quân",
];

/// What is counted right behind them tells where something is.
#[rustfmt::skip]
pub(super) const WITHIN: &[&str] = &[
    "cả", "trong",
];

/// Work on what is there already.
#[rustfmt::skip]
pub(super) const HASTENED: &[&str] = &[
    "bám sát", "tháo gỡ", "đôn đốc", "đẩy nhanh", "đẩy nhanh tiến độ",
];

/// What is said to be wanting, however it is measured.
#[rustfmt::skip]
pub(super) const ABSENT: &[&str] = &[
    "không còn", "không có", "không để", "không để xảy ra",
];

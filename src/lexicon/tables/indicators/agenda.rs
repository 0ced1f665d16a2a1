//! What is counted or measured, and no result of the unit.

/// What it sets or talks over.
#[rustfmt::skip]
pub(super) const PLANS: &[&str] = &[
    "ban", "bài học", "bài học kinh nghiệm", "bước", "chương", "chương trình mtqg", "chương trình mục tiêu",
    "chương trình mục tiêu quốc gia", "chương trình trọng tâm", "chương trình trọng điểm", "chương trình đột phá",
    "chức danh", "câu hỏi", "công việc", "cấp", "dự thảo", "dự thảo nghị quyết", "giải pháp", "khoản", "khâu",
    "khâu đột phá", "lĩnh vực", "lượt ý kiến", "lần", "mặt", "mục tiêu", "nhiệm vụ", "nhiệm vụ trọng tâm",
    "nhóm giải pháp", "nhóm nhiệm vụ", "nhóm việc", "nhóm vấn đề", "nội dung", "phương châm", "phần", "phần việc",
    "quan điểm", "sao", "tham luận", "trọng tâm", "tờ trình", "việc làm thiết thực", "việc thiết thực", "văn kiện",
    "vấn đề", "ý kiến", "ý kiến phát biểu", "điều", "điểm cầu", "đầu việc", "đột phá",
];

/// Who votes, and how.
#[rustfmt::skip]
pub(super) const VOTES: &[&str] = &[
    "phiếu", "phiếu bầu", "số phiếu", "đại biểu", "đại biểu chính thức", "đại biểu dự",
];

/// What describes a place.
#[rustfmt::skip]
pub(super) const PLACES: &[&str] = &[
    "chiều dài bờ biển", "cách trung tâm", "diện tích tự nhiên", "dân số", "dân tộc anh em", "mật độ dân số",
    "nhân khẩu thường trú", "quy mô diện tích", "quy mô dân số", "tọa độ", "tổng diện tích tự nhiên", "độ cao",
];

/// What tells how long something takes.
#[rustfmt::skip]
pub(super) const DURATIONS: &[&str] = &[
    "thời gian",
];

/// What those do who come to a meeting.
#[rustfmt::skip]
pub(super) const COMING: &[&str] = &[
    "dự",
];

/// What those do who speak at a meeting.
#[rustfmt::skip]
pub(super) const SPEAKING: &[&str] = &[
    "phát biểu", "phát biểu tham luận", "phát biểu ý kiến", "tham gia chất vấn", "tham gia phát biểu",
    "tham gia phát biểu ý kiến", "tham gia thảo luận", "tham gia tranh luận", "tham gia ý kiến", "trình bày tham luận",
    "đăng ký phát biểu", "đặt câu hỏi",
];

/// What a place consists of: how many of them it has describes it.
#[rustfmt::skip]
pub(super) const MAKEUPS: &[&str] = &[
    "buôn", "bản", "hộ", "hộ dân", "hộ gia đình", "khu dân cư", "khu phố", "khóm", "khẩu", "khối phố", "làng",
    "nhân khẩu", "thôn", "thôn, bản", "tổ dân phố", "xóm", "ấp",
];

/// Who lives in a place.
#[rustfmt::skip]
pub(super) const INHABITANTS: &[&str] = &[
    "dân",
];

/// What the amount behind them is, and not what was counted before.
#[rustfmt::skip]
pub(super) const WORTHS: &[&str] = &[
    "giá trị", "kinh phí", "số tiền", "trị giá", "trọng lượng", "tổng giá trị", "tổng kinh phí", "tổng số tiền",
    "tổng trị giá", "tổng trọng lượng",
];

/// What an amount of money is called where a percentage is told of that.
#[rustfmt::skip]
pub(super) const MONEY: &[&str] = &[
    "số vốn", "tiền", "vốn",
];

/// What a change is told in so many of.
pub(super) const RESPECTS: &[&str] = &["chỉ số", "lĩnh vực", "mặt", "phương diện", "tiêu chí", "tiêu chí về"];

/// What an event that was counted leads to, told by the figure behind.
#[rustfmt::skip]
pub(super) const EFFECTS: &[&str] = &[
    "gây ra", "gây thiệt hại", "khiến", "khiến cho", "làm", "làm bị thương", "làm chết", "làm thiệt hại",
];

/// What persons and firms earn or owe and things measure, by which those are told apart that are counted.
#[rustfmt::skip]
pub(super) const EARNINGS: &[&str] = &[
    "công suất", "diện tích", "doanh số", "doanh thu", "dung tích", "lãi", "lợi nhuận", "mức thu nhập",
    "nguồn thu nhập", "nợ", "nợ thuế", "nợ đọng", "nợ đọng thuế", "quy mô", "quy mô diện tích", "thu nhập", "thu nhập bình quân", "trọng tải",
];

/// Those of which it is told how far they came.
#[rustfmt::skip]
pub(super) const REACHING: &[&str] = &[
    "chi bộ", "chi hội", "chi đoàn", "chủ đầu tư", "công trình", "cơ quan", "cơ quan, đơn vị", "doanh nghiệp", "dự án",
    "khoản thu", "loại thuế", "nguồn thu", "ngành", "sắc thuế", "trường", "tổ chức đảng", "đoàn thể", "đơn vị", "đảng bộ",
    "địa phương",
];

/// What ends a list of things that are measured together.
pub(super) const ALL_KINDS: &[&str] = &["các loại", "đủ các loại"];

/// What is counted right behind them tells where something is.
#[rustfmt::skip]
pub(super) const WITHIN: &[&str] = &[
    "cả", "trong",
];

/// What is counted right behind them tells how much those have that are meant.
#[rustfmt::skip]
pub(super) const ENOUGH: &[&str] = &[
    "đầy đủ", "đủ",
];

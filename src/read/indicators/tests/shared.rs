//! Sentences that say once what holds for several figures: a scale, a change, a unit, what two are set against.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // A change that ends in a scaled sum began in the same scale.
    ("Thu nhập bình quân tăng từ 45 lên 72 triệu đồng.", &["Thu nhập bình quân: 72000000 from 45000000 đồng"]),
    ("Kim ngạch xuất khẩu tăng từ 1,2 lên 1,5 tỷ USD.", &["Kim ngạch xuất khẩu: 1500000000 from 1200000000 USD"]),
    ("Dư nợ từ 1.250 tăng lên 1.480 tỷ đồng.", &["Dư nợ: 1480000000000 from 1250000000000 đồng"]),
    ("Lượng khách tăng từ 1,2 lên 1,5 triệu lượt.", &["Lượng khách: 1500000 from 1200000 lượt"]),
    ("Diện tích rừng tăng từ 12,5 lên 14 nghìn ha.", &["Diện tích rừng: 14000 from 12500 ha"]),
    ("Thu ngân sách tăng từ 2 lên 15 tỷ đồng.", &["Thu ngân sách: 15000000000 from 2000000000 đồng"]),
    ("Vốn điều lệ tăng từ 900.000.000 lên 1,2 tỷ đồng.", &["Vốn điều lệ: 1200000000 from 900000000 đồng"]),
    ("Năng suất giảm từ 52 xuống 49 tạ/ha.", &["Năng suất: 49 from 52 tạ/ha"]),
    ("Giải thưởng 2 tăng lên 3,7 tỷ đồng.", &["Giải thưởng: 3700000000 đồng"]),
    // Two percentages are set against two, each against its own.
    (
        "Thu ngân sách đạt 135 tỷ đồng, bằng 112,5% và 108,2% so với kế hoạch và cùng kỳ.",
        &["Thu ngân sách: 135000000000 đồng, 112.5% of_target (so với kế hoạch), 108.2% of_previous (cùng kỳ)"],
    ),
    (
        "Thu ngân sách tăng 12% và 8% so với kế hoạch và cùng kỳ.",
        &["Thu ngân sách: 12% over_target (so với kế hoạch), 8% growth (cùng kỳ)"],
    ),
    (
        "Sản lượng lúa đạt 12.000 tấn, bằng 98,5% và 102,4% so với cùng kỳ và kế hoạch.",
        &["Sản lượng lúa: 12000 tấn, 98.5% of_previous (so với cùng kỳ), 102.4% of_target (kế hoạch)"],
    ),
    (
        "Thu ngân sách đạt 98% so với dự toán và kế hoạch.",
        &["Thu ngân sách: 98% of_target (so với dự toán và kế hoạch)"],
    ),
];

//! Sentences with fractions, multiples and rates, and with words that only look as if they told a plan, a change or a count.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // A fraction or a multiple of something else counts nothing.
    ("Thu ngân sách 9 tháng đạt 3/4 dự toán.", &[]),
    ("Thu nội địa đạt 2/3 kế hoạch năm.", &[]),
    ("Sản lượng đạt 45.000 tấn, chỉ bằng 1/3 so với cùng kỳ.", &["Sản lượng: 45000 tấn"]),
    ("Khách du lịch chỉ bằng 1/5 cùng kỳ.", &[]),
    ("Ban hành 12/15 kế hoạch.", &["Ban hành: 12 target 15 kế hoạch"]),
    ("Kết nạp đạt 8/12 chỉ tiêu.", &["Kết nạp: 8 target 12 chỉ tiêu"]),
    (
        "Doanh thu bằng 1,5 lần so với năm 2020, tăng 50%.",
        &["Doanh thu: 1.5 lần of_previous (so với năm 2020), 50% growth"],
    ),
    ("Thu phí bằng 2,5 lần dự toán.", &["Thu phí: 2.5 lần of_target (dự toán)"]),
    ("Vòng quay đất đạt 2,3 lần.", &["Vòng quay đất: 2.3 lần"]),
    // A rate that is told for so many.
    ("Tỷ số giới tính khi sinh 113,2 nam/100 nữ.", &["Tỷ số giới tính khi sinh: 113.2 nam/100 nữ"]),
    (
        "Tỷ số giới tính khi sinh là 113,2 bé trai/100 bé gái, giảm 0,5 điểm.",
        &["Tỷ số giới tính khi sinh: 113.2 bé trai/100 bé gái, 0.5 điểm decline"],
    ),
    ("Tỷ suất tử vong mẹ 12 ca/100.000 trẻ đẻ sống.", &["Tỷ suất tử vong mẹ: 12 ca/100.000 trẻ đẻ sống"]),
    ("Tỷ số giới tính khi sinh 113/100.", &["Tỷ số giới tính khi sinh: 113"]),
    ("Tặng 45 suất quà/100 hộ.", &["Tặng: 45 suất quà", "Tặng: 100 hộ"]),
    ("Tỷ lệ hộ nghèo 12/100 hộ.", &["Tỷ lệ hộ nghèo: 12 target 100 hộ"]),
    // The year of constant prices.
    (
        "Giá trị sản xuất (giá CĐ 1994) đạt 567 tỷ đồng, tăng 21,4%.",
        &["Giá trị sản xuất: 567000000000 đồng, 21.4% growth"],
    ),
    ("Giá trị sản xuất (giá so sánh 2010) đạt 567 tỷ đồng.", &["Giá trị sản xuất: 567000000000 đồng"]),
    ("Giá trị sản xuất (giá 1994) ước 567 tỷ đồng.", &["Giá trị sản xuất: about 567000000000 đồng"]),
    (
        "Giá trị sản xuất 567 tỷ đồng (theo giá ss 2010), đạt 47,3% KH.",
        &["Giá trị sản xuất: 567000000000 đồng, 47.3% of_target (KH)"],
    ),
    ("Giá cà phê 2000 đồng/kg.", &["Giá cà phê: 2000 đồng"]),
    // What is measured goes on over a word for a plan.
    (
        "Tổng nguồn vốn 456 tỷ đồng, tăng 12 tỷ đồng so với đầu năm.",
        &["Tổng nguồn vốn: 456000000000 đồng, 12000000000 đồng growth (so với đầu năm)"],
    ),
    ("Tổng nguồn vốn: 456 tỷ đồng.", &["Tổng nguồn vốn: 456000000000 đồng"]),
    (
        "Thu ngân sách dự toán 120 tỷ đồng, thực hiện 135 tỷ đồng.",
        &["Thu ngân sách: 135000000000 target 120000000000 đồng"],
    ),
];

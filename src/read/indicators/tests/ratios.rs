//! Sentences with fractions, multiples and rates, and with words that only look as if they told a plan, a change or a
//! count.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    // Of a small fraction no number is told.
    ("Gần 3/4 số hộ có nước sạch; 2/3 số chi bộ có chi ủy.", &[]),
    ("Có 8/12 số chỉ tiêu đạt.", &["số chỉ tiêu đạt: 8 target 12 số chỉ tiêu"]),
    ("Có 2/3 xã đạt chuẩn.", &["xã đạt chuẩn: 2 target 3 xã"]),
    // What is more than an amount came to more, unless a plan is named.
    ("Kim ngạch xuất khẩu vượt 5 tỷ USD.", &["Kim ngạch xuất khẩu: over 5000000000 USD"]),
    ("Thu ngân sách vượt 2 tỷ đồng so với dự toán.", &["Thu ngân sách: 2000000000 đồng over_target (so với dự toán)"]),
    ("So với kế hoạch, thu ngân sách vượt 2 tỷ đồng.", &["thu ngân sách: 2000000000 đồng over_target"]),
    (
        "Thu ngân sách đạt 12 tỷ đồng, vượt 2 tỷ đồng.",
        &["Thu ngân sách: 12000000000 đồng, 2000000000 đồng over_target"],
    ),
    ("Độ mặn vượt 4 lần.", &["Độ mặn: 4 lần over_target"]),
    // A fraction or a multiple of something else counts nothing.
    ("Thu ngân sách 9 tháng đạt 3/4 dự toán.", &[]),
    ("Thu nội địa đạt 2/3 kế hoạch năm.", &[]),
    ("Có 32/34 đơn vị có mức tăng trưởng cao so với cùng kỳ.", &["đơn vị có mức tăng trưởng cao: 32 target 34 đơn vị"]),
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
    // A change that is told by a name, and a rate that only has one in its name.
    (
        "Giá trị sản xuất tăng bình quân 12%/năm; giảm nghèo 0,5%/năm.",
        &["Giá trị sản xuất: 12% growth", "giảm nghèo: 0.5% decline"],
    ),
    ("Thu ngân sách tăng 12%, giảm nghèo 1,5%.", &["Thu ngân sách: 12% growth", "giảm nghèo: 1.5% decline"]),
    ("Công tác giảm nghèo đạt 100% kế hoạch.", &["giảm nghèo: 100% of_target (kế hoạch)"]),
    ("Tăng cường kiểm tra 100% cơ sở.", &["cơ sở: 100% share"]),
    (
        "Tỷ suất sinh giảm 0,2‰, tỷ lệ tăng dân số tự nhiên 0,98%.",
        &["Tỷ suất sinh: 0.020% decline", "tỷ lệ tăng dân số tự nhiên: 0.98% share"],
    ),
    ("Tỷ lệ tăng dân số tự nhiên giảm 0,02%.", &["Tỷ lệ tăng dân số tự nhiên: 0.02% decline"]),
    // What is no part of a plan.
    ("Dư nợ tăng 12%, nợ xấu 0,5%.", &["Dư nợ: 12% growth", "nợ xấu: 0.5% share"]),
    ("Nợ xấu 0,123% (1,52 tỷ đồng).", &["Nợ xấu: 1520000000 đồng, 0.123% share"]),
    ("Nợ quá hạn 0,12%/tổng dư nợ (1,2 tỷ đồng).", &["Nợ quá hạn: 1200000000 đồng, 0.12% share"]),
    ("Nợ xấu giảm 12% so với đầu năm.", &["Nợ xấu: 12% decline (so với đầu năm)"]),
    ("Thu hồi nợ xấu đạt 45% kế hoạch.", &["Thu hồi nợ xấu: 45% of_target (kế hoạch)"]),
    (
        "Vốn đầu tư toàn xã hội đạt 1.200 tỷ đồng, bằng 35% GRDP, tăng 8% so với cùng kỳ.",
        &["Vốn đầu tư toàn xã hội: 1200000000000 đồng, 35% share (GRDP), 8% growth (so với cùng kỳ)"],
    ),
    (
        "Thu ngân sách vượt 8% dự toán, bội chi ngân sách 3,5% GDP.",
        &["Thu ngân sách: 8% over_target (dự toán)", "bội chi ngân sách: 3.5% share (GDP)"],
    ),
    ("Tăng trưởng GRDP đạt 8,5%, vượt 0,5% kế hoạch.", &["Tăng trưởng GRDP: 8.5% growth, 0.5% over_target (kế hoạch)"]),
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

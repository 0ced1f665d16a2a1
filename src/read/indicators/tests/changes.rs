//! Sentences with results that grew or fell by so many percent.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    ("Ban công tác Mặt trận giảm từ 14 ban xuống còn 9 ban.", &["Ban công tác Mặt trận: 9 from 14 ban"]),
    // A sign of its own tells it, in a bracket or behind a comma.
    (
        "Đàn lợn 567 nghìn con, +3,4% so với cùng kỳ; đàn trâu 12 nghìn con, -2,1%.",
        &["Đàn lợn: 567000 con, 3.4% growth (so với cùng kỳ)", "đàn trâu: 12000 con, 2.1% decline"],
    ),
    // How much it changed in a time that it is only compared with is told of that.
    (
        "Chỉ số sản xuất tăng 7,3%, cao hơn mức tăng của quý II (2,1%) và thấp hơn quý I (8,6%).",
        &["Chỉ số sản xuất: 7.3% growth"],
    ),
    (
        "Chỉ số sản xuất quý II tăng 7,3%, cao hơn 2% so với quý I (5,3%).",
        &["Chỉ số sản xuất: 7.3% growth, 2% growth (so với quý I)"],
    ),
    (
        "Giảm 5 phòng; 12 biên chế; 45 người hoạt động không chuyên trách.",
        &[
            "phòng: 5 phòng decline",
            "biên chế: 12 biên chế decline",
            "người hoạt động không chuyên trách: 45 người hoạt động không chuyên trách decline",
        ],
    ),
    // A place before what is measured bounds nothing, as an estimate does.
    (
        "Nghị quyết có các chỉ tiêu trên các lĩnh vực, tốc độ tăng tổng sản phẩm đạt 8%.",
        &["tốc độ tăng tổng sản phẩm: 8% growth"],
    ),
    ("Ước chi ngân sách đạt 8 tỷ đồng.", &["chi ngân sách: about 8000000000 đồng"]),
    (
        "Có 45 doanh nghiệp ký thỏa ước lao động tập thể, 12 hương ước của các thôn được phê duyệt.",
        &[
            "doanh nghiệp ký thỏa ước lao động tập thể: 45 doanh nghiệp",
            "hương ước của các thôn được phê duyệt: 12 hương ước",
        ],
    ),
    ("Xã có 45 doanh nghiệp ước nộp 5 tỷ đồng.", &["doanh nghiệp: 45 doanh nghiệp", "nộp: about 5000000000 đồng"]),
    (
        "Tiếp nhận 250 hồ sơ, trong đó trực tuyến 200 hồ sơ, trực tiếp 50 hồ sơ.",
        &["Tiếp nhận: 250 hồ sơ", "trực tuyến: 200 hồ sơ [part of 0]", "trực tiếp: 50 hồ sơ [part of 0]"],
    ),
    ("Hộ kinh doanh và sản xuất 250 hộ, tăng 5%.", &["Hộ kinh doanh và sản xuất: 250 hộ, 5% growth"]),
    // How much a rate changes in a time of its own is told of itself, and so is what a change led to.
    (
        "Tốc độ tăng trưởng kinh tế đạt 7,2%; quý II tăng 8,1%, cao hơn quý I 0,9 điểm phần trăm.",
        &[
            "Tốc độ tăng trưởng kinh tế: 7.2% growth",
            "Tốc độ tăng trưởng kinh tế: 8.1% growth, 0.9 điểm phần trăm growth",
        ],
    ),
    (
        "Tốc độ tăng trưởng kinh tế đạt 7,2%, tăng 0,9% so với cùng kỳ.",
        &["Tốc độ tăng trưởng kinh tế: 7.2% growth, 0.9% growth (so với cùng kỳ)"],
    ),
    (
        "Tỷ lệ hộ nghèo giảm bình quân 2,5%/năm, từ 18% năm 2015 xuống còn 5,5% cuối năm 2020.",
        &["Tỷ lệ hộ nghèo: 2.5% decline", "Tỷ lệ hộ nghèo: from 18, 5.5% share (cuối năm 2020)"],
    ),
    ("Tỷ lệ hộ nghèo giảm 2,5%, còn 5,5%.", &["Tỷ lệ hộ nghèo: 2.5% decline, 5.5% share"]),
    ("Tỷ lệ hộ nghèo từ 18% xuống còn 5,5%.", &["Tỷ lệ hộ nghèo: from 18, 5.5% share"]),
    // A fraction is no count, and what stands behind an earlier time in a bracket was then.
    (
        "Thu nội địa đạt 72 tỷ đồng, giảm gần 1/4 so với tháng trước và bằng 65% mức cùng kỳ năm trước.",
        &["Thu nội địa: 72000000000 đồng, 65% of_previous (mức cùng kỳ năm trước)"],
    ),
    ("Giảm 3/5 vụ so với cùng kỳ.", &["vụ: 3 from 5 vụ"]),
    ("Toàn xã xảy ra 45 vụ, giảm 10% so với cùng kỳ (50 vụ).", &["vụ: 45 from 50 vụ, 10% decline (so với cùng kỳ)"]),
    (
        "Toàn xã xảy ra 45 vụ, giảm 10% so với cùng kỳ (5 vụ).",
        &["vụ: 45 vụ, 10% decline (so với cùng kỳ), 5 vụ decline"],
    ),
    (
        "Tăng trưởng kinh tế 9%, trong đó nông nghiệp 60%, dịch vụ 40%.",
        &["Tăng trưởng kinh tế: 9% growth", "nông nghiệp: 60% share [part of 0]", "dịch vụ: 40% share [part of 0]"],
    ),
    (
        "Tổng thu đạt 293 tỷ đồng, tăng 7% so với cùng kỳ năm 2016 (272 tỷ đồng), đạt 102% dự toán.",
        &[
            "Tổng thu: 293000000000 from 272000000000 đồng, 7% growth (so với cùng kỳ năm 2016), 102% of_target (dự toán)",
        ],
    ),
    (
        "Tổng thu đạt 293 tỷ đồng, tăng 7% so với cùng kỳ (tăng 20 tỷ đồng).",
        &["Tổng thu: 293000000000 đồng, 7% growth (so với cùng kỳ), 20000000000 đồng growth"],
    ),
    (
        "Tổng thu đạt 34 tỷ đồng, bằng 45% dự toán (34/76 tỷ đồng); tổng chi đạt 9 tỷ đồng, bằng 90% dự toán (10 tỷ đồng).",
        &[
            "Tổng thu: 34000000000 target 76000000000 đồng, 45% of_target (dự toán)",
            "tổng chi: 9000000000 target 10000000000 đồng, 90% of_target (dự toán)",
        ],
    ),
    (
        "Có 50 doanh nghiệp với tổng vốn đăng ký 125 tỷ đồng, tăng 5% về số doanh nghiệp và 3% về vốn.",
        &["doanh nghiệp: 50 doanh nghiệp, 5% growth", "tổng vốn đăng ký: 125000000000 đồng, 3% growth"],
    ),
    // Commas inside the name of a field part nothing.
    (
        "Khai khoáng tăng 11%; sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí giảm 2%; ngành cung cấp nước, quản lý và xử lý rác thải, nước thải tăng 3%.",
        &[
            "Khai khoáng: 11% growth",
            "sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí: 2% decline",
            "ngành cung cấp nước, quản lý và xử lý rác thải, nước thải: 3% growth",
        ],
    ),
    (
        "Sản xuất công nghiệp tiếp tục phục hồi, tăng 12,5% so với cùng kỳ.",
        &["Sản xuất công nghiệp: 12.5% growth (so với cùng kỳ)"],
    ),
    ("Tốc độ tăng trưởng kinh tế, đạt 9,5%.", &["Tốc độ tăng trưởng kinh tế: 9.5% growth"]),
    (
        "Tổng giá trị sản xuất đạt 104 tỷ đồng đạt 57% so kế hoạch tăng 5% so cùng kỳ.",
        &["Tổng giá trị sản xuất: 104000000000 đồng, 57% of_target (so kế hoạch), 5% growth (so cùng kỳ)"],
    ),
    // What changed is told with what it was before; what was planned is not that.
    (
        "Tai nạn giao thông giảm 3 vụ (9/12), giảm 2 người chết (1/3), tăng 4 người bị thương (9/5).",
        &[
            "Tai nạn giao thông: 9 from 12 vụ, 3 vụ decline",
            "Tai nạn giao thông: 1 from 3 người chết, 2 người chết decline",
            "Tai nạn giao thông: 9 from 5 người bị thương, 4 người bị thương growth",
        ],
    ),
    (
        "Số vụ cháy giảm 3 vụ (5/8 vụ), số người chết giảm 1 người (2/3).",
        &["Số vụ cháy: 5 from 8 vụ, 3 vụ decline", "số người chết: 2 from 3 người, 1 người decline"],
    ),
    ("Số vụ cháy giảm 5,83% (3.389/3.599 vụ).", &["Số vụ cháy: 3389 from 3599 vụ, 5.83% decline"]),
    (
        "Thu ngân sách tăng 8% so với kế hoạch (5,4/5 tỷ đồng).",
        &["Thu ngân sách: 5400000000 target 5000000000 đồng, 8% over_target (so với kế hoạch)"],
    ),
    ("Thu ngân sách vượt 8% (5,4/5 tỷ đồng).", &["Thu ngân sách: 5400000000 target 5000000000 đồng, 8% over_target"]),
    ("Tỷ lệ hộ nghèo giảm 1,5% (36/1.200 hộ).", &["Tỷ lệ hộ nghèo: 36 target 1200 hộ, 1.5% decline"]),
    // With nothing of its own the change is against what stands before it.
    ("Tỷ lệ tiêm phòng đạt 82% so với cùng kỳ tăng 5%.", &["Tỷ lệ tiêm phòng: 82% share, 5% growth (so với cùng kỳ)"]),
    ("Sản lượng lúa đạt 500 tấn so với cùng kỳ tăng 5%.", &["Sản lượng lúa: 500 tấn, 5% growth (so với cùng kỳ)"]),
    (
        "Thu ngân sách tăng 5% - so với cùng kỳ, chi tăng 4%.",
        &["Thu ngân sách: 5% growth (so với cùng kỳ)", "chi: 4% growth"],
    ),
    (
        "Tỷ lệ hộ nghèo giảm còn 3% so với đầu năm giảm 1,2% so với cuối năm 2021.",
        &["Tỷ lệ hộ nghèo: 3% share, 1.2% decline (so với cuối năm 2021)"],
    ),
    ("Kinh tế tăng 5-6%, hộ nghèo giảm 2% - 3%.", &["Kinh tế: 5% growth", "hộ nghèo: 2% decline"]),
    (
        "Tuổi thọ bình quân 75 tuổi; trẻ em dưới 5 tuổi suy dinh dưỡng giảm 2%.",
        &["Tuổi thọ bình quân: 75 tuổi", "trẻ em dưới 5 tuổi suy dinh dưỡng: 2% decline"],
    ),
    (
        "Mở đợt cao điểm trấn áp tội phạm, kéo giảm 5% số vụ phạm pháp hình sự.",
        &["số vụ phạm pháp hình sự: 5% decline"],
    ),
    (
        "Tỷ lệ hộ nghèo giảm 6,12% (từ 34,77% xuống còn 28,65%).",
        &["Tỷ lệ hộ nghèo: from 34.77, 6.12% decline, 28.65% share"],
    ),
    ("Hộ nghèo giảm 2% (từ 8% còn 6%).", &["Hộ nghèo: from 8, 2% decline, 6% share"]),
    // From where to where another percentage changed is told of itself.
    (
        "Sản lượng điện tăng 15% (từ 30% lên 40%).",
        &["Sản lượng điện: 15% growth", "Sản lượng điện: from 30, 40% of_target"],
    ),
    (
        "Tỷ lệ hộ nghèo giảm bình quân 3%/năm (từ 27% xuống còn 11%).",
        &["Tỷ lệ hộ nghèo: 3% decline", "Tỷ lệ hộ nghèo: from 27, 11% share"],
    ),
    // How many respects a change is told in is none of it.
    (
        "Tai nạn giao thông giảm cả 3 tiêu chí: giảm 5 vụ, giảm 3 người chết.",
        &["vụ: 5 vụ decline", "người chết: 3 người chết decline"],
    ),
    (
        "TNGT giảm trên cả 3 tiêu chí (giảm 5 vụ, 3 người chết và 4 người bị thương).",
        &["vụ: 5 vụ decline", "người chết: 3 người chết decline", "người bị thương: 4 người bị thương decline"],
    ),
    (
        "So với cùng kỳ, giảm 19,1% số vụ, giảm 15,2% người chết, giảm 22,3% số người bị thương.",
        &[
            "số vụ: 19.1% decline (So với cùng kỳ)",
            "người chết: 15.2% decline (So với cùng kỳ)",
            "số người bị thương: 22.3% decline (So với cùng kỳ)",
        ],
    ),
    (
        "Tổng thu ngân sách 20 tỷ đồng. So với cùng kỳ năm 2022, tăng 5%.",
        &["Tổng thu ngân sách: 20000000000 đồng, 5% growth (So với cùng kỳ năm 2022)"],
    ),
    (
        "Tổng thu ngân sách 20 tỷ đồng. Tăng 5% so với cùng kỳ.",
        &["Tổng thu ngân sách: 20000000000 đồng, 5% growth (so với cùng kỳ)"],
    ),
    ("Trồng 20 ha. Tăng 5% hộ nghèo so với cùng kỳ.", &["Trồng: 20 ha", "hộ nghèo: 5% growth (so với cùng kỳ)"]),
    (
        "Kết nạp 5 đảng viên. Giảm 3 đảng viên vi phạm so với cùng kỳ.",
        &["Kết nạp: 5 đảng viên", "đảng viên vi phạm: 3 đảng viên vi phạm decline (so với cùng kỳ)"],
    ),
    ("Xảy ra 12 vụ. Giảm 3 vụ so với cùng kỳ.", &["vụ: 12 vụ, 3 vụ decline (so với cùng kỳ)"]),
    ("Thu ngân sách tăng cả 5 tỷ đồng.", &["Thu ngân sách: 5000000000 đồng growth"]),
    ("Kéo giảm tai nạn giao thông từ 5-10% trên cả 3 tiêu chí.", &["tai nạn giao thông: 5% decline"]),
    (
        "Xã thực hiện 26 (tăng 9% so với năm trước) công trình thanh niên, kết nạp 5 đảng viên.",
        &["công trình thanh niên: 26 công trình, 9% growth (so với năm trước)", "kết nạp: 5 đảng viên"],
    ),
    ("Công nghiệp và xây dựng tăng 14,8%.", &["Công nghiệp và xây dựng: 14.8% growth"]),
    (
        "Công nghiệp - tiểu thủ công nghiệp - xây dựng tăng 12%; nông nghiệp, xây dựng tăng 4%.",
        &["Công nghiệp - tiểu thủ công nghiệp - xây dựng: 12% growth", "nông nghiệp, xây dựng: 4% growth"],
    ),
    (
        "Kiểm tra 30 tổ chức đảng và 80 đảng viên (tăng 18% tổ chức đảng và 15% đảng viên so với năm trước).",
        &["Kiểm tra: 30 tổ chức đảng, 18% growth", "Kiểm tra: 80 đảng viên, 15% growth (so với năm trước)"],
    ),
    (
        "Tai nạn xảy ra 5 vụ, làm chết 2 người, bị thương 4 người (giảm 10% số vụ, 20% số người chết, 5% số người bị thương).",
        &["Tai nạn: 5 vụ, 10% decline", "làm chết: 2 người, 20% decline", "bị thương: 4 người, 5% decline"],
    ),
    (
        "Tỉnh có 20 dự án với tổng vốn đầu tư 50 tỷ đồng, tăng 12% về số dự án và tăng 9% về vốn đầu tư.",
        &["dự án: 20 dự án, 12% growth", "tổng vốn đầu tư: 50000000000 đồng, 9% growth"],
    ),
    ("Sản lượng điện tăng mạnh với mức tăng 36% so với năm 2023.", &["Sản lượng điện: 36% growth (so với năm 2023)"]),
    ("Số vụ tai nạn (-12,5%).", &["Số vụ tai nạn: 12.5% decline"]),
    ("Tăng trưởng kinh tế -2,5%.", &["Tăng trưởng kinh tế: -2.5% growth"]),
    ("Số vụ tai nạn giảm -3,2% so với cùng kỳ.", &["Số vụ tai nạn: 3.2% decline (so với cùng kỳ)"]),
    ("Xử lý 12 vụ; số vụ tai nạn (-12,5%).", &["Xử lý: 12 vụ", "số vụ tai nạn: 12.5% decline"]),
    ("Doanh thu vẫn đạt trên 9 tỷ đồng, hơn cùng kỳ 10%.", &["Doanh thu: over 9000000000 đồng, 10% growth (cùng kỳ)"]),
    ("Thu năm 2019 đạt 8 tỷ đồng (năm 2025: 9 tỷ đồng).", &["Thu: 8000000000 đồng", "Thu: 9000000000 đồng"]),
    ("Số vụ phạm tội giảm sâu (giảm 22,5%).", &["Số vụ phạm tội: 22.5% decline"]),
    (
        "Chỉ số tiêu thụ tăng lần lượt 5,4% và 17,2%; chăn nuôi chiếm 30% và 5 hộ khá.",
        &["Chỉ số tiêu thụ: 5.4% growth, 17.2% growth", "chăn nuôi: 30% share", "hộ khá: 5 hộ"],
    ),
    ("Tín dụng tăng 5,7%, trong khi cùng kỳ chỉ tăng 4,2%.", &["Tín dụng: 5.7% growth"]),
    ("Thu ngân sách tăng 12%, ước đạt 5 tỷ đồng.", &["Thu ngân sách: about 5000000000 đồng, 12% growth"]),
    ("Tỷ lệ đậu quả giảm 4%, ước đạt 100 tấn.", &["Tỷ lệ đậu quả: 4% decline", "Tỷ lệ đậu quả: about 100 tấn"]),
    // What changed in a time of its own is told apart.
    (
        "GRDP tăng 2,9% so với cùng kỳ (quý I tăng 6,1%; quý II giảm 0,4%).",
        &["GRDP: 2.9% growth (so với cùng kỳ)", "GRDP: 6.1% growth", "GRDP: 0.4% decline"],
    ),
    (
        "CPI giảm 0,3% so với tháng trước; tăng 2,1% so với cùng kỳ; bình quân 9 tháng tăng 1,7%.",
        &["CPI: 0.3% decline (so với tháng trước), 2.1% growth (so với cùng kỳ)", "CPI: 1.7% growth"],
    ),
    ("Doanh thu 5 tỷ đồng, năm 2024 tăng 7%.", &["Doanh thu: 5000000000 đồng, 7% growth"]),
    (
        "Thu ngân sách quý I đạt 25% dự toán, quý II đạt 40% dự toán.",
        &["Thu ngân sách: 25% of_target (dự toán)", "Thu ngân sách: 40% of_target (dự toán)"],
    ),
    (
        "Thu ngân sách đạt 25% dự toán tỉnh giao, đạt 40% dự toán huyện giao.",
        &["Thu ngân sách: 25% of_target (dự toán tỉnh giao), 40% of_target (dự toán huyện giao)"],
    ),
    // The parts of what grew grew too, where they are no shares.
    (
        "Tốc độ tăng giá trị sản xuất: 11%, trong đó: Nông nghiệp 4,6%; công nghiệp 15%.",
        &[
            "Tốc độ tăng giá trị sản xuất: 11% growth",
            "Nông nghiệp: 4.6% growth [part of 0]",
            "công nghiệp: 15% growth [part of 0]",
        ],
    ),
    (
        "Tốc độ tăng trưởng đạt 9%, trong đó tỷ lệ đô thị hóa 12%.",
        &["Tốc độ tăng trưởng: 9% growth", "tỷ lệ đô thị hóa: 12% share [part of 0]"],
    ),
    (
        "Doanh thu đạt 9 tỷ đồng, trong đó du lịch 12%.",
        &["Doanh thu: 9000000000 đồng", "du lịch: 12% share [part of 0]"],
    ),
    // What a change adds to that of all.
    (
        "Nông nghiệp tăng 3,4%, đóng góp 0,9 điểm phần trăm; dịch vụ tăng 5%, đóng góp 1,9 điểm phần trăm.",
        &["Nông nghiệp: 0.9 điểm phần trăm, 3.4% growth", "dịch vụ: 1.9 điểm phần trăm, 5% growth"],
    ),
    ("Nông nghiệp tăng 3,4%; đóng góp 5 triệu đồng.", &["Nông nghiệp: 3.4% growth", "đóng góp: 5000000 đồng"]),
    // Of two changes told in turn each is set against one of two earlier values.
    (
        "Doanh thu du lịch so với tháng trước và cùng kỳ tăng lần lượt 3% và 8%.",
        &["Doanh thu du lịch: 3% growth (so với tháng trước), 8% growth (cùng kỳ)"],
    ),
    (
        "Sản lượng điện so với quý trước và so với cùng kỳ năm trước giảm lần lượt là 2% và 5%.",
        &["Sản lượng điện: 2% decline (so với quý trước), 5% decline (so với cùng kỳ năm trước)"],
    ),
    (
        "Doanh thu bán lẻ tăng 3% và 8% lần lượt so với tháng trước và so với cùng kỳ.",
        &["Doanh thu bán lẻ: 3% growth (so với tháng trước), 8% growth (so với cùng kỳ)"],
    ),
    (
        "Doanh thu tăng 3% so với tháng trước và so với cùng kỳ tăng 8%.",
        &["Doanh thu: 3% growth (so với tháng trước), 8% growth (so với cùng kỳ)"],
    ),
    ("Doanh thu tăng 8% so với tháng trước và cùng kỳ.", &["Doanh thu: 8% growth (so với tháng trước và cùng kỳ)"]),
    ("Số hộ nghèo giảm 12%, còn 45 hộ.", &["Số hộ nghèo: 45 hộ, 12% decline"]),
    (
        "Giá phân bón tăng 20%, song toàn ngành vẫn đạt tốc độ tăng trưởng 3%.",
        &["Giá phân bón: 20% growth", "tốc độ tăng trưởng: 3% growth"],
    ),
    ("Giá phân bón 9.000 đồng/kg, đạt tốc độ tăng trưởng 3%.", &["Giá phân bón: 9000 đồng, 3% growth"]),
    (
        "Thu ngân sách ước đạt 12,5 tỷ đồng, bằng 104% dự toán huyện giao, tăng 8% so với cùng kỳ.",
        &["Thu ngân sách: about 12500000000 đồng, 104% of_target (dự toán huyện giao), 8% growth (so với cùng kỳ)"],
    ),
    ("Vốn của huyện 5 tỷ đồng; GRDP của tỉnh tăng 5%.", &["Vốn của huyện: 5000000000 đồng", "GRDP: 5% growth"]),
    (
        "Sản lượng đạt 520 tấn (kế hoạch 500 tấn), tăng 4% (cùng kỳ tăng 3%).",
        &["Sản lượng: 520 target 500 tấn, 4% growth"],
    ),
    (
        "Tốc độ tăng trưởng đạt 9,5%, vượt kế hoạch là 1,5%.",
        &["Tốc độ tăng trưởng: 9.5% growth, 1.5% over_target (kế hoạch)"],
    ),
    (
        "Công nghiệp đạt 28% kế hoạch (tăng hơn 4% so với cùng kỳ).",
        &["Công nghiệp: 28% of_target (kế hoạch), 4% growth (so với cùng kỳ)"],
    ),
    (
        "Công suất giường bệnh đạt 137%, giảm 53% so với cùng kỳ (năm 2017 đạt 190%).",
        &["Công suất giường bệnh: from 190, 137% share, 53% decline (so với cùng kỳ)"],
    ),
    ("Tăng trưởng kinh tế: Kế hoạch 12%, thực hiện 12,5%.", &["Tăng trưởng kinh tế: target 12, 12.5% growth"]),
    ("Tốc độ tăng trưởng đạt 6,8% (Nghị quyết 7%).", &["Tốc độ tăng trưởng: target 7, 6.8% growth"]),
];

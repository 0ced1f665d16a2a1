//! Sentences in which it is the subject that is hard to tell.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    ("Thu nhập bình quân toàn xã đạt 45 triệu đồng.", &["Thu nhập bình quân: 45000000 đồng"]),
    // Words between two figures name the second where the comma before them is lost.
    (
        "Thu ngân sách đạt 5 tỷ đồng chi ngân sách đạt 4 tỷ đồng.",
        &["Thu ngân sách: 5000000000 đồng", "chi ngân sách: 4000000000 đồng"],
    ),
    ("Tỷ lệ hộ nghèo còn 1,8% hộ cận nghèo còn 3,5%.", &["Tỷ lệ hộ nghèo: 1.8% share", "hộ cận nghèo: 3.5% share"]),
    (
        "Tỷ lệ gia đình văn hóa đạt 95% thôn văn hóa đạt 98% cơ quan văn hóa đạt 99%.",
        &["Tỷ lệ gia đình văn hóa: 95% share", "thôn văn hóa: 98% share", "cơ quan văn hóa: 99% share"],
    ),
    (
        "Nông nghiệp chiếm 30% công nghiệp chiếm 38% dịch vụ chiếm 32%.",
        &["Nông nghiệp: 30% share", "công nghiệp: 38% share", "dịch vụ: 32% share"],
    ),
    (
        "Diện tích lúa 120 ha năng suất đạt 60 tạ/ha sản lượng đạt 720 tấn.",
        &["Diện tích lúa: 120 ha", "năng suất: 60 tạ/ha", "sản lượng: 720 tấn"],
    ),
    (
        "Thu ngân sách đạt 5 tỷ đồng tổng chi đạt 4 tỷ đồng.",
        &["Thu ngân sách: 5000000000 đồng", "tổng chi: 4000000000 đồng"],
    ),
    ("Lúa đạt 120 ha ngô đạt 50 ha.", &["Lúa: 120 ha", "ngô: 50 ha"]),
    // What a verb behind them only tells how far it came is what the first is of.
    (
        "Giải ngân 5 tỷ đồng vốn đầu tư công đạt 95% kế hoạch.",
        &["Giải ngân: 5000000000 đồng, 95% of_target (kế hoạch)"],
    ),
    ("Trồng 120 ha lúa đạt 95% kế hoạch.", &["lúa: 120 ha, 95% of_target (kế hoạch)"]),
    (
        "Duy trì 95% hộ dân dùng nước sạch đạt 100% kế hoạch.",
        &["hộ dân dùng nước sạch: 95% share, 100% of_target (kế hoạch)"],
    ),
    ("Tiết kiệm 10% chi thường xuyên đạt 9 tỷ đồng.", &["Tiết kiệm: 9000000000 đồng, 10% share"]),
    ("Thu phí chiếm 30% tổng thu là 9 tỷ đồng.", &["Thu phí: 30% share (tổng thu)", "Thu phí: 9000000000 đồng"]),
    (
        "Doanh thu bằng 50% giá trị hợp đồng là 9 tỷ đồng.",
        &["Doanh thu: 50% share (giá trị hợp đồng)", "Doanh thu: 9000000000 đồng"],
    ),
    ("Kết nạp đảng viên: 50 đồng chí/năm.", &["Kết nạp đảng viên: 50 đồng chí/năm"]),
    ("Giáo dục: 3/3 trường đạt chuẩn quốc gia.", &["trường đạt chuẩn quốc gia: 3 target 3 trường"]),
    // Points of a change are of those who add them.
    (
        "Khu vực nông nghiệp đóng góp 0,8 điểm phần trăm, dịch vụ đóng góp 4,2 điểm phần trăm.",
        &["Khu vực nông nghiệp: 0.8 điểm phần trăm", "dịch vụ: 4.2 điểm phần trăm"],
    ),
    ("Nhân dân đóng góp 45 tỷ đồng.", &["đóng góp: 45000000000 đồng"]),
    // A level with its number heads nothing.
    (
        "Kích hoạt định danh điện tử mức độ 2 cho 1.102 trường hợp.",
        &["Kích hoạt định danh điện tử mức độ 2: 1102 trường hợp"],
    ),
    ("Cung cấp dịch vụ công mức độ 4 cho 320 hồ sơ.", &["Cung cấp dịch vụ công mức độ 4: 320 hồ sơ"]),
    ("Tỷ lệ người dân hài lòng, mức độ hài lòng đạt 92%.", &["mức độ hài lòng: 92% share"]),
    ("Thu ngân sách huyện 9 tháng đầu năm đạt 5 tỷ đồng.", &["Thu ngân sách huyện: 5000000000 đồng"]),
    // The bar before a column belongs to none.
    (
        "| Diện tích rau màu | 45 ha | 104% |\n| Kết nạp hội viên | 17 |",
        &["Diện tích rau màu: 45 ha, 104% of_target", "Kết nạp hội viên: 17"],
    ),
    ("Tổng đàn dê | 120 con.", &["Tổng đàn dê: 120 con"]),
    // A percentage with a bound tells which of those are meant that the figure right behind measures, and so it does
    // behind what is counted.
    (
        "Thiệt hại trên 70% là 38 ha, từ 30-70% là 73 ha, dưới 30%: 9 ha.",
        &["Thiệt hại trên 70%: 38 ha", "30-70%: 73 ha", "dưới 30%: 9 ha"],
    ),
    ("Giải ngân đạt trên 90% là 5 tỷ đồng.", &["Giải ngân: over, 90% of_target", "Giải ngân: 5000000000 đồng"]),
    (
        "Có 14 chỉ tiêu đạt và vượt, 6 chỉ tiêu đạt trên 75%.",
        &["chỉ tiêu đạt và vượt: 14 chỉ tiêu", "chỉ tiêu đạt trên 75%: 6 chỉ tiêu"],
    ),
    ("Có 5 đơn vị đạt 95%.", &["đơn vị: 5 đơn vị, 95% of_target"]),
    (
        "Có 12 nhà bị tốc mái, trong đó tốc mái trên 50% 4 nhà.",
        &["nhà bị tốc mái: 12 nhà", "tốc mái trên 50%: 4 nhà [part of 0]"],
    ),
    ("Độ tuổi dưới 30: 45 người.", &["Độ tuổi dưới 30: 45 người"]),
    ("Độ tuổi trên 70 có 42 hội viên.", &["Độ tuổi trên 70: 42 hội viên"]),
    // Behind `là` or `gồm` those are named that were counted, each with a bracket of its own.
    (
        "Có 2 chỉ tiêu không đạt là thu ngân sách (67%) và kết nạp đảng viên (13/25 đồng chí).",
        &["chỉ tiêu không đạt: 2 chỉ tiêu", "thu ngân sách: 67% of_target", "kết nạp đảng viên: 13 target 25 đồng chí"],
    ),
    (
        "Có 2 chỉ tiêu không đạt gồm tỷ lệ hộ nghèo (5%), thu ngân sách (67%).",
        &[
            "chỉ tiêu không đạt: 2 chỉ tiêu",
            "tỷ lệ hộ nghèo: 5% share [part of 0]",
            "thu ngân sách: 67% of_target [part of 0]",
        ],
    ),
    ("Có 2 đồng chí là nữ (5%).", &["nữ: 2 đồng chí, 5% share"]),
    // What a label only tells under says nothing of what is counted; a deed does.
    ("LĐ-TBXH: toàn xã có 241 hộ nghèo.", &["hộ nghèo: 241 hộ"]),
    ("Nông dân giỏi: có 9 hộ đăng ký.", &["hộ đăng ký: 9 hộ"]),
    ("Kết nạp đảng viên: có 5 đồng chí.", &["Kết nạp đảng viên: 5 đồng chí"]),
    ("Kiểm tra: có 3 tổ chức đảng.", &["Kiểm tra: 3 tổ chức đảng"]),
    // Whose doing it is tells no other head, and neither whose it is nor the document behind `theo` names it.
    (
        "Tổng thu ngân sách tháng 11 do Chi cục quản lý thu thực hiện 62 tỷ đồng.",
        &["Tổng thu ngân sách tháng 11 do Chi cục quản lý thu: 62000000000 đồng"],
    ),
    (
        "Tổng vốn đầu tư do địa phương quản lý đạt 50 tỷ đồng.",
        &["Tổng vốn đầu tư do địa phương quản lý: 50000000000 đồng"],
    ),
    ("Hỗ trợ theo Nghị quyết số 68/NQ-CP: 53 lượt người.", &["Hỗ trợ: 53 lượt người"]),
    ("Phân loại theo độ tuổi: 53 người.", &["Phân loại theo độ tuổi: 53 người"]),
    ("Thu hồi nợ 5 tỷ đồng của 30 hộ vay.", &["Thu hồi nợ: 5000000000 đồng", "hộ vay: 30 hộ"]),
    // A slash counts the same in another way.
    ("Bệnh xảy ra ở 3 hộ/2 thôn.", &["Bệnh: 3 hộ", "Bệnh: 2 thôn"]),
    ("Bắt 5 vụ/7 đối tượng.", &["Bắt: 5 vụ", "Bắt: 7 đối tượng"]),
    // `cấp` is a verb only by itself.
    ("Trật tự đô thị: cấp 74 giấy phép.", &["cấp: 74 giấy phép"]),
    ("Hội thi cấp huyện 3 giải.", &["Hội thi cấp huyện: 3 giải"]),
    ("Cấp giấy chứng nhận lần đầu 96 giấy.", &["Cấp giấy chứng nhận lần đầu: 96 giấy"]),
    (
        "Kiến nghị xử lý 5 đảng viên; cán bộ các cấp 45 người.",
        &["Kiến nghị xử lý: 5 đảng viên", "cán bộ các cấp: 45 người"],
    ),
    // What a lead ends with may belong to the verb or the noun before it.
    (
        "Thành lập mới được 5 chi hội; trẻ tiêm chủng đầy đủ đạt 95%.",
        &["Thành lập mới: 5 chi hội", "trẻ tiêm chủng đầy đủ: 95% share"],
    ),
    // Longer names.
    (
        "Tiền sử dụng đất 183 tỷ đồng, tiền thuê đất 9 tỷ đồng.",
        &["Tiền sử dụng đất: 183000000000 đồng", "tiền thuê đất: 9000000000 đồng"],
    ),
    ("BHXH tự nguyện đạt 290 người.", &["BHXH tự nguyện: 290 người"]),
    (
        "Giá trị sản xuất công nghiệp, xây dựng (giá SS 2010) ước 428 tỷ đồng.",
        &["Giá trị sản xuất công nghiệp, xây dựng: about 428000000000 đồng"],
    ),
    ("Tổng số học sinh 3 cấp học 1.937 em.", &["Tổng số học sinh 3 cấp học: 1937 em"]),
    ("Có 4 khoản thu chưa đạt gồm: phí 9 tỷ đồng.", &["khoản thu chưa đạt: 4 khoản thu", "phí: 9000000000 đồng"]),
    ("Còn 4/9 thôn, buôn chưa họp.", &["thôn, buôn chưa họp: 4 target 9 thôn, buôn"]),
    ("Còn 4/9 thôn, bản chưa họp.", &["thôn, bản chưa họp: 4 target 9 thôn, bản"]),
    ("Có 5/8 huyện, thành phố đạt chuẩn.", &["huyện, thành phố đạt chuẩn: 5 target 8 huyện, thành phố"]),
    ("Có 14 xã, thị có trạm y tế.", &["xã, thị có trạm y tế: 14 xã, thị"]),
    ("Có 4 thôn đạt chuẩn, bản Nà Lý trồng 3 ha rừng.", &["thôn đạt chuẩn: 4 thôn", "rừng: 3 ha"]),
    ("Sáp nhập 4 xã, thôn Tân An xây 2 cầu.", &["Sáp nhập: 4 xã", "xây: 2 cầu"]),
    ("Số thôn giảm từ 10 thôn, bản xuống còn 7 thôn, bản.", &["Số thôn: 7 from 10 thôn, bản"]),
    ("Tiêu hủy 1 con trọng lượng 186kg.", &["Tiêu hủy: 1 con", "trọng lượng: 186 kg"]),
    ("Tội phạm ma túy vẫn chiếm tỷ lệ cao với 19 vụ.", &["Tội phạm ma túy: 19 vụ"]),
    ("Đã chi hỗ trợ theo Nghị quyết số 68/NQ-CP 96 tỷ đồng.", &["chi hỗ trợ: 96000000000 đồng"]),
    ("Cấp Trung ương 6 hộ, cấp tỉnh 15 hộ.", &["Cấp Trung ương: 6 hộ", "cấp tỉnh: 15 hộ"]),
    ("Tỷ lệ hộ nghèo cuối năm 2024 còn 3%.", &["Tỷ lệ hộ nghèo: 3% share"]),
    ("Gieo trồng cây vụ đông đủ 90 ha.", &["Gieo trồng cây vụ đông: 90 ha"]),
    ("Công trình chợ xã đạt 80% khối lượng.", &["Công trình chợ xã: 80% share (khối lượng)"]),
    ("Tiến độ thu quỹ còn chậm, mới đạt 19%.", &["Tiến độ thu quỹ: 19% share"]),
    (
        "Kích hoạt định danh điện tử mức 2 cho 83 trường hợp; tuyến đường Kênh 7 đạt 35%.",
        &["Kích hoạt định danh điện tử mức 2: 83 trường hợp", "tuyến đường Kênh 7: 35% share"],
    ),
    // What an example names stands before its bracket, and what `trong` tells of names nothing.
    (
        "Còn 54 hộ chưa đồng thuận, tập trung ở dự án chợ (31 hộ), khu đô thị (15 hộ).",
        &["hộ chưa đồng thuận: 54 hộ", "dự án chợ: 31 hộ", "khu đô thị: 15 hộ"],
    ),
    (
        "Thiệt hại 78 ha, tập trung ở các xã Bình Lễ 42 ha, Hưng Hội 36 ha.",
        &["Thiệt hại: 78 ha", "xã Bình Lễ: 42 ha [part of 0]", "Hưng Hội: 36 ha [part of 0]"],
    ),
    ("Có 9 nhóm tăng, tăng cao nhất là gỗ dán (28%).", &["nhóm tăng: 9 nhóm", "gỗ dán: 28% share"]),
    ("Có 9 xã đạt chuẩn, vượt kế hoạch (112%).", &["xã đạt chuẩn: 9 xã, 112% share"]),
    ("Trong mức tăng chung, khu vực dịch vụ tăng 5%.", &["khu vực dịch vụ: 5% growth"]),
    (
        "Trong năm 2023 tỷ lệ hộ dùng nước sạch, hợp vệ sinh đạt 95%.",
        &["tỷ lệ hộ dùng nước sạch, hợp vệ sinh: 95% share"],
    ),
    ("Xây dựng nông thôn mới: duy trì 15/19 tiêu chí.", &["tiêu chí: 15 target 19 tiêu chí"]),
    ("Xây dựng nhà ở: đạt 15/19 căn nhà.", &["Xây dựng nhà ở: 15 target 19 căn nhà"]),
    ("Tỷ lệ người tiêm ít nhất 1 mũi là 57%.", &["Tỷ lệ người tiêm ít nhất 1 mũi: 57% share"]),
    ("Kết nạp ít nhất 5 đảng viên, đạt 95%.", &["Kết nạp: at_least 5 đảng viên, 95% of_target"]),
    // A cue does not begin inside a longer noun, nor does a noun end inside a longer word.
    (
        "Trong vụ, cây lương thực tăng 9%, cây ăn quả giảm 2%; lao động thực tăng 3%.",
        &["cây lương thực: 9% growth", "cây ăn quả: 2% decline", "lao động: 3% growth"],
    ),
    (
        "100% trẻ 5 tuổi được đến trường, 96% học sinh dân tộc đến lớp.",
        &["trẻ 5 tuổi được đến trường: 100% share", "học sinh dân tộc đến lớp: 96% share"],
    ),
    (
        "Giám sát 4 chi bộ trực thuộc; đưa 27 lao động đi làm việc ở nước ngoài.",
        &["Giám sát: 4 chi bộ", "lao động đi làm việc: 27 lao động"],
    ),
    ("Thành phần kinh tế tập thể chiếm 15%.", &["Thành phần kinh tế tập thể: 15% share"]),
    ("Chi ngân sách: tiết kiệm 6 tỷ đồng.", &["tiết kiệm: 6000000000 đồng"]),
    ("Sản lượng thu hoạch 900 tấn, đạt 96%.", &["Sản lượng thu hoạch: 900 tấn, 96% of_target"]),
    // What is told of those that are counted is left out where it is too long to be read whole.
    (
        "Có 34 chi bộ trực thuộc Đảng ủy các xã vùng cao đã tổ chức xong đại hội điểm của nhiệm kỳ mới có rút kinh nghiệm.",
        &["chi bộ trực thuộc Đảng ủy các xã vùng cao: 34 chi bộ"],
    ),
    // How a work went has no figure: that is of what stands behind.
    (
        "Chất lượng dạy học được nâng lên với 7/9 trường đạt chuẩn quốc gia.",
        &["trường đạt chuẩn quốc gia: 7 target 9 trường"],
    ),
    ("Công tác phát triển đảng được quan tâm với 12 đảng viên mới.", &["đảng viên mới: 12 đảng viên"]),
    ("Số hộ thoát nghèo được công nhận đạt 12 hộ.", &["Số hộ thoát nghèo được công nhận: 12 hộ"]),
    // Short pieces before the commas belong to the head of the first.
    (
        "Tổng thu thuế, phí, lệ phí và thu khác đạt 2,4 tỷ đồng.",
        &["Tổng thu thuế, phí, lệ phí và thu khác: 2400000000 đồng"],
    ),
    ("Thu ngân sách đạt khá, thu phí, lệ phí đạt 3 tỷ đồng.", &["thu phí, lệ phí: 3000000000 đồng"]),
    ("Bệnh tay chân miệng: ghi nhận 31 ca mắc, giảm 20%.", &["Bệnh tay chân miệng: 31 ca mắc, 20% decline"]),
    ("Toàn huyện ghi nhận 31 ca mắc sốt xuất huyết.", &["ca mắc sốt xuất huyết: 31 ca mắc"]),
    ("Bình quân số tiêu chí 15,2 tiêu chí/xã.", &["Bình quân số tiêu chí: 15.2 tiêu chí/xã"]),
    (
        "Thu đạt 9 tỷ đồng, chủ yếu do Công ty Sao Mai nộp vượt trội 2 tỷ đồng.",
        &["Thu: 9000000000 đồng", "nộp vượt trội: 2000000000 đồng"],
    ),
    ("Sởi có 30 ca, chủ yếu là trẻ nhỏ (chiếm 75%).", &["Sởi: 30 ca", "trẻ nhỏ: 75% share"]),
    ("Sởi có 30 ca (chiếm 75%).", &["Sởi: 30 ca, 75% share"]),
    ("Vốn tỉnh, huyện 20 tỷ đồng.", &["Vốn tỉnh, huyện: 20000000000 đồng"]),
    ("Chi đầu tư: giải ngân 20/50 tỷ đồng.", &["Chi đầu tư: 20000000000 target 50000000000 đồng"]),
    ("Hỗ trợ nhà ở: giải ngân 20 tỷ đồng.", &["giải ngân: 20000000000 đồng"]),
    ("Tổ chức 15 buổi, thu hút 300 người.", &["Tổ chức: 15 buổi", "thu hút: 300 người"]),
    ("Làm 15 buổi.", &["buổi: 15 buổi"]),
    ("Có 2 HTX do phụ nữ làm chủ.", &["HTX do phụ nữ làm chủ: 2 HTX"]),
    (
        "Kết nạp 5 đảng viên; trao Huy hiệu Đảng cho 9 đảng viên.",
        &["Kết nạp: 5 đảng viên", "trao Huy hiệu Đảng: 9 đảng viên"],
    ),
    (
        "Kết nạp 5 đảng viên; trao Huy hiệu Đảng 30 năm, 40 năm cho 9 đảng viên.",
        &["Kết nạp: 5 đảng viên", "trao Huy hiệu Đảng 30 năm, 40 năm: 9 đảng viên"],
    ),
    ("Khám sức khỏe cho 100% học sinh.", &["Khám sức khỏe: 100% share"]),
    ("Duy trì 100% học sinh ra lớp.", &["học sinh ra lớp: 100% share"]),
    ("Người giải quyết nhiều nhất với 30 vụ.", &["giải quyết: 30 vụ"]),
    ("Người giải quyết nhiều nhất 30 vụ.", &["giải quyết: at_most 30 vụ"]),
    ("Trẻ dưới 1 tuổi tiêm chủng đầy đủ 180/200 trẻ.", &["Trẻ dưới 1 tuổi tiêm chủng đầy đủ: 180 target 200 trẻ"]),
    ("Công an xã phát hiện 12 vụ.", &["phát hiện: 12 vụ"]),
    ("Trường đạt chuẩn quốc gia 18/24 trường.", &["Trường đạt chuẩn quốc gia: 18 target 24 trường"]),
    (
        "Chất lượng mũi nhọn được giữ vững: đạt 512 giải cấp huyện, 63 giải cấp tỉnh.",
        &["giải cấp huyện: 512 giải", "giải cấp tỉnh: 63 giải"],
    ),
    ("Cây thuốc lá do giá thấp nên chỉ trồng 12,5 ha.", &["trồng: 12.5 ha"]),
    ("Do hạn hán nên cũng chỉ trồng được 12 ha.", &["trồng: 12 ha"]),
    ("Do giá xăng tăng nên chỉ số giá tiêu dùng tăng 5%.", &["chỉ số giá tiêu dùng: 5% growth"]),
    ("Do làm tốt nên chỉ tiêu thu ngân sách chỉ đạt 95%.", &["chỉ tiêu thu ngân sách: 95% of_target"]),
    ("Do thiếu vốn nên chỉ tiêu trồng rừng đạt 50 ha.", &["chỉ tiêu trồng rừng: 50 ha"]),
    ("Cuộc vận động “5 không, 3 sạch” được 1.952 hộ hưởng ứng.", &["hộ hưởng ứng: 1952 hộ"]),
    ("Phong trào thu hút được 500 hộ tham gia.", &["thu hút: 500 hộ"]),
    ("Cho hưởng án treo 14 bị cáo.", &["Cho hưởng án treo: 14 bị cáo"]),
    ("Đã giới thiệu ứng cử 43 cán bộ; cử 12 cán bộ đi học.", &["giới thiệu ứng cử: 43 cán bộ", "cử: 12 cán bộ"]),
    ("Xã đạt chuẩn 5/9 tiêu chí.", &["tiêu chí: 5 target 9 tiêu chí"]),
    ("Thu hoạch lúa hè thu được 12 ha.", &["Thu hoạch lúa hè thu: 12 ha"]),
    // What is told of those who are counted ends no noun.
    (
        "Thôn còn 7 hộ lấn chiếm lòng đường, 3 trường hợp lấn, chiếm đất rừng.",
        &["hộ lấn chiếm lòng đường: 7 hộ", "trường hợp lấn, chiếm đất rừng: 3 trường hợp"],
    ),
    (
        "Huyện có 45 doanh nghiệp vừa và nhỏ và 12 hợp tác xã.",
        &["doanh nghiệp vừa và nhỏ: 45 doanh nghiệp", "hợp tác xã: 12 hợp tác xã"],
    ),
    (
        "Có 6 thanh niên lên đường nhập ngũ, 2 đảng viên nộp hồ sơ chưa đúng.",
        &["thanh niên lên đường nhập ngũ: 6 thanh niên", "đảng viên nộp hồ sơ chưa đúng: 2 đảng viên"],
    ),
    ("Dịch vụ chiếm 45%, nông nghiệp chiếm 30%.", &["Dịch vụ: 45% share", "nông nghiệp: 30% share"]),
    // Where the noun behind the figure says nothing, what stands before it does.
    (
        "Nội dung vi phạm: chính sách dân số 7 trường hợp, trật tự xây dựng 3 trường hợp, kinh tế 2 trường hợp.",
        &["chính sách dân số: 7 trường hợp", "trật tự xây dựng: 3 trường hợp", "kinh tế: 2 trường hợp"],
    ),
    ("Thôn Khe Sâu 12 hộ, thôn Bãi Lúa 15 hộ.", &["Thôn Khe Sâu: 12 hộ", "thôn Bãi Lúa: 15 hộ"]),
    ("Toàn xã 12 hộ, xã có 5 người.", &["hộ: 12 hộ", "người: 5 người"]),
    ("Công an xã 9 chiến sĩ, an ninh trật tự có 5 vụ.", &["chiến sĩ: 9 chiến sĩ", "vụ: 5 vụ"]),
    // What an event led to is told, not the event.
    ("Lốc xoáy làm thiệt hại 35 ha lúa, làm tốc mái 12 nhà.", &["làm thiệt hại: 35 ha", "làm tốc mái: 12 nhà"]),
    ("Hội làm 5 km đường, chết 12 con trâu.", &["đường: 5 km", "chết: 12 con trâu"]),
    // A document is no subject, but where something is done with it.
    (
        "Giám sát 6 chi bộ theo Hướng dẫn 05-HD/UBKT có 2 chi bộ vi phạm.",
        &["Giám sát: 6 chi bộ", "chi bộ vi phạm: 2 chi bộ"],
    ),
    ("Triển khai Đề án 04-ĐA/ĐU đạt 60%.", &["Triển khai Đề án 04-ĐA/ĐU: 60% share"]),
    // What was done so far goes on with the verb.
    (
        "Trong tháng kết nạp 4 đoàn viên, lũy kế 7 tháng được 25 đoàn viên, đạt 50% chỉ tiêu.",
        &["kết nạp: 4 đoàn viên", "kết nạp: 25 đoàn viên, 50% of_target (chỉ tiêu)"],
    ),
    (
        "Quý II kết nạp 6 đảng viên, lũy kế 6 tháng là 12/20 đồng chí.",
        &["kết nạp: 6 đảng viên", "kết nạp: 12 target 20 đồng chí"],
    ),
    (
        "Kết nạp 4 đoàn viên, lũy kế 7 tháng giải ngân 9 tỷ đồng; có 5 hội viên.",
        &["Kết nạp: 4 đoàn viên", "giải ngân: 9000000000 đồng", "hội viên: 5 hội viên"],
    ),
    ("Kết nạp 4 đoàn viên, lũy kế 7 tháng mở 9 lớp.", &["Kết nạp: 4 đoàn viên", "mở: 9 lớp"]),
    // An average is not the sum before it.
    (
        "Tổng dư nợ 35 tỷ đồng, bình quân 42 triệu đồng/hộ, tăng 5% so với đầu năm.",
        &["Tổng dư nợ: 35000000000 đồng", "bình quân: 42000000 đồng, 5% growth (so với đầu năm)"],
    ),
    (
        "Tổng chi 9 tỷ đồng, bình quân thu nhập 35 triệu đồng/người.",
        &["Tổng chi: 9000000000 đồng", "bình quân thu nhập: 35000000 đồng"],
    ),
    // What each of those has who are helped is what is counted.
    (
        "Phấn đấu giúp mỗi chi đoàn có ít nhất 2 mô hình; kết nạp mỗi năm 5 đảng viên.",
        &["mô hình: goal, at_least target 2 mô hình", "kết nạp: goal, target 5 đảng viên"],
    ),
    ("Vận động mỗi hộ ủng hộ 50.000 đồng.", &["ủng hộ: 50000 đồng"]),
    // Who hastens it is not what is measured.
    (
        "Phòng Tài chính và các đơn vị đẩy nhanh giải ngân, đến hết năm phải đạt 90% kế hoạch vốn.",
        &["giải ngân: 90% of_target (kế hoạch vốn)"],
    ),
    ("Tỷ lệ hộ nghèo đã giảm mạnh, còn 5%.", &["Tỷ lệ hộ nghèo: 5% share"]),
    // Of how many something is measured is no count.
    ("Năng suất ngô bình quân 2 vụ đạt 45 tạ/ha.", &["Năng suất ngô bình quân 2 vụ: 45 tạ/ha"]),
    ("Diện tích 3 thôn đạt 50 ha, sản lượng 2 vụ 300 tấn.", &["Diện tích 3 thôn: 50 ha", "sản lượng 2 vụ: 300 tấn"]),
    ("Kinh phí hỗ trợ 12 hộ là 5 triệu đồng/hộ.", &["Kinh phí hỗ trợ: 12 hộ", "Kinh phí hỗ trợ: 5000000 đồng"]),
    (
        "Thu 5 hộ 2 triệu đồng, tổng số 12 dự án với vốn 5 tỷ đồng.",
        &["Thu: 5 hộ", "Thu: 2000000 đồng", "dự án: 12 dự án", "vốn: 5000000000 đồng"],
    ),
    // How well those did who are counted is what is told of them.
    (
        "Kết quả xếp loại chi bộ: hoàn thành xuất sắc nhiệm vụ 4 chi bộ, hoàn thành tốt nhiệm vụ 9 chi bộ, không hoàn thành nhiệm vụ 1 chi bộ.",
        &[
            "hoàn thành xuất sắc nhiệm vụ: 4 chi bộ",
            "hoàn thành tốt nhiệm vụ: 9 chi bộ",
            "không hoàn thành nhiệm vụ: 1 chi bộ",
        ],
    ),
    (
        "Hoàn thành xuất sắc 25 đảng viên, hoàn thành nhiệm vụ 3 đồng chí.",
        &["Hoàn thành xuất sắc: 25 đảng viên", "hoàn thành nhiệm vụ: 3 đồng chí"],
    ),
    (
        "Hoàn thành 4 nhà văn hóa, hoàn thành xây dựng 6 km đường; thực hiện tốt 9 mô hình.",
        &["nhà văn hóa: 4 nhà văn hóa", "xây dựng: 6 km", "mô hình: 9 mô hình"],
    ),
    (
        "Có 4 chi bộ hoàn thành tốt nhiệm vụ, 95% đảng viên hoàn thành tốt nhiệm vụ.",
        &["chi bộ hoàn thành tốt nhiệm vụ: 4 chi bộ", "đảng viên hoàn thành tốt nhiệm vụ: 95% share"],
    ),
    ("Tỷ lệ hộ nghèo giảm dần, luôn dưới 3%.", &["Tỷ lệ hộ nghèo: under, 3% share"]),
    (
        "Còn 4 tiêu chí chưa đạt là giao thông, trường học, môi trường; có 6 đồng chí là nữ.",
        &["tiêu chí chưa đạt: 4 tiêu chí", "nữ: 6 đồng chí"],
    ),
    (
        "Chi bộ đề ra chỉ tiêu: 95% đảng viên hoàn thành nhiệm vụ; chi thường xuyên: 95% kế hoạch.",
        &["đảng viên hoàn thành nhiệm vụ: goal, 95% share", "chi thường xuyên: goal, 95% of_target (kế hoạch)"],
    ),
    ("Xã đứng thứ 4 trong 15 xã của huyện, có 9 thôn văn hóa.", &["thôn văn hóa: 9 thôn"]),
    ("Trong 15 xã, có 4 xã đạt chuẩn.", &["xã đạt chuẩn: 4 of 15 xã"]),
    (
        "Trong năm có 15 hộ nghèo được vay 750 triệu đồng; 12 hộ được hỗ trợ nhà ở.",
        &["hộ nghèo: 15 hộ", "vay: 750000000 đồng", "hộ được hỗ trợ nhà ở: 12 hộ"],
    ),
    // A comma may stand in the name of a field.
    ("Lĩnh vực thương mại, dịch vụ đạt 310 tỷ đồng.", &["Lĩnh vực thương mại, dịch vụ: 310000000000 đồng"]),
    (
        "Nông nghiệp đạt 20 tỷ đồng, công nghiệp, xây dựng 40 tỷ đồng, thương mại, dịch vụ 30 tỷ đồng.",
        &[
            "Nông nghiệp: 20000000000 đồng",
            "công nghiệp, xây dựng: 40000000000 đồng",
            "thương mại, dịch vụ: 30000000000 đồng",
        ],
    ),
    ("Thu từ dịch vụ, thương mại 30 tỷ đồng.", &["Thu từ dịch vụ, thương mại: 30000000000 đồng"]),
    ("Phát triển công nghiệp, xây dựng 12 nhà văn hóa.", &["xây dựng: 12 nhà văn hóa"]),
    // What is told of the subject before a change is not it.
    (
        "Ngành công nghiệp có sự phục hồi và tăng trưởng tích cực với mức tăng 14,8%.",
        &["Ngành công nghiệp: 14.8% growth"],
    ),
    ("Khu vực dịch vụ duy trì đà tăng trưởng cao với mức tăng 9,1%.", &["Khu vực dịch vụ: 9.1% growth"]),
    ("Lĩnh vực có mức tăng trưởng cao nhất là du lịch tăng 20,2%.", &["du lịch: 20.2% growth"]),
    ("Số người tham gia BHXH tự nguyện là 287 người.", &["Số người tham gia BHXH tự nguyện: 287 người"]),
    ("Thu thuế, phí đạt 5 tỷ đồng.", &["Thu thuế, phí: 5000000000 đồng"]),
    // What was written as no number is none, and its unit no subject.
    (
        "Thu ngân sách đạt 5 tỷ đồng, sản lượng lúa đạt 1,187,93 tấn, đạt 100,2% kế hoạch giao.",
        &["Thu ngân sách: 5000000000 đồng", "sản lượng lúa: 100.2% of_target (kế hoạch giao)"],
    ),
    (
        "Thu ngân sách các năm 2021, 2022 lần lượt đạt 5 tỷ đồng và 6 tỷ đồng.",
        &["Thu ngân sách: 5000000000 đồng", "Thu ngân sách: 6000000000 đồng"],
    ),
];

//! Verbs of what a unit does.

/// They say little: what is counted behind them names the result. `tổ chức 5 lớp`
#[rustfmt::skip]
pub(super) const GENERAL: &[&str] = &[
    "chi", "cho", "chỉ đạo", "chủ động", "duy trì", "duy trì giữ vững", "duy trì và giữ vững", "duy trì, giữ vững",
    "gieo cấy", "gieo sạ", "gieo trồng", "giảm nghèo", "giảm thiểu", "giữ vững", "hoàn thành", "kết luận", "kết thúc",
    "làm", "lãnh đạo", "nhận ủy thác", "nâng", "nâng cao", "nỗ lực", "phát sinh", "phối hợp", "phục hồi", "phục vụ",
    "quản lý", "ra", "sử dụng", "tham gia", "thu", "thu về", "thêm", "thực hiện", "thực hiện tốt", "tiến hành",
    "tiếp tục", "tranh thủ", "triển khai", "trồng", "trồng xen", "tích cực", "tăng cường", "tăng gia", "tập trung",
    "tổ chức", "xuống giống", "xét", "xảy ra", "đã nỗ lực", "đón", "đón tiếp", "đăng ký", "đưa", "đầu tư", "đẩy mạnh",
    "đẩy nhanh",
];

/// They name the result themselves: `kết nạp 5 đảng viên`
#[rustfmt::skip]
pub(super) const SPECIFIC: &[&str] = &[
    "ban hành", "biên soạn", "biểu diễn", "biểu dương", "biệt phái", "buôn bán", "bàn giao", "bàn giao mặt bằng", "bán",
    "bán ra", "bê tông hóa", "bình chọn", "bình xét", "bóc gỡ", "bảo dưỡng", "bảo trì", "bảo vệ rừng", "bắn", "bắt",
    "bắt giữ", "bắt quả tang", "bắt truy nã", "bố trí", "bốc xúc", "bồi dưỡng", "bồi dưỡng, tập huấn", "bồi thường",
    "bổ nhiệm", "bổ nhiệm lại", "bổ nhiệm, giới thiệu ứng cử", "bổ sung", "cai nghiện", "chi trả", "chi trả bồi thường",
    "chi trả trợ cấp", "chi viện", "chiếu phim", "cho hưởng án treo", "cho phép", "cho ra khỏi đảng", "cho rút",
    "cho thuê", "cho vay", "cho vay mới", "chuyển", "chuyển chính thức", "chuyển giao", "chuyển giao công nghệ",
    "chuyển hóa", "chuyển mục đích", "chuyển nhượng", "chuyển sinh hoạt", "chuyển sinh hoạt đảng", "chuyển đi",
    "chuyển đảng chính thức", "chuyển đến", "chuyển đổi", "chuẩn y", "chúc thọ", "chăm lo", "chăm sóc", "chăm sóc rừng",
    "chăm sóc rừng trồng", "chăn nuôi", "chăn nuôi, trồng trọt", "chấn chỉnh", "chế biến", "chỉnh lý", "chỉnh trang",
    "chọn cử", "chứng thực", "chữa bệnh", "chữa cháy", "cung cấp", "cung ứng", "cách chức", "cách ly", "công nhận",
    "công nhận chính thức", "công nhận mới", "cưỡng chế", "cải tạo", "cải tạo, nâng cấp", "cảm hóa", "cảnh cáo", "cấp",
    "cấp bù", "cấp cccd", "cấp căn cước", "cấp căn cước công dân", "cấp gcn", "cấp gcn qsdđ", "cấp gcnqsdđ", "cấp giấy",
    "cấp giấy chứng nhận", "cấp giấy phép", "cấp mới", "cấp nước", "cấp phát", "cấp phát miễn phí", "cấp phát thuốc",
    "cấp phép", "cấp thuốc", "cấp thuốc miễn phí", "cấp thẻ", "cấp thẻ căn cước", "cấp đổi", "cất mới", "cập nhật",
    "cắm mốc", "cắt giảm", "củng cố", "cứng hóa", "cứng hóa mới", "cứu hộ", "cứu nạn", "cứu sống", "cứu trợ", "cử",
    "cử cán bộ", "cử đi học", "di chuyển", "di dời", "diễn tập", "duy tu", "duy tu, bảo dưỡng", "duyệt", "dạy nghề",
    "dập tắt", "dọn dẹp", "dọn vệ sinh", "dồn điền đổi thửa", "gia hạn", "giao lưu, học tập", "giao nhận quân",
    "giao nộp", "giao quân", "giao đất", "gieo ươm", "giám sát", "giáo dục răn đe", "giúp", "giúp nhau", "giúp đỡ",
    "giải cứu", "giải ngân", "giải ngân vốn", "giải phóng mặt bằng", "giải quyết", "giải quyết khiếu nại",
    "giải quyết tố cáo", "giải quyết việc làm", "giải quyết việc làm mới", "giải quyết xong", "giải quyết đơn",
    "giải thể", "giải trình", "giải tán", "giải tỏa", "giảm thuế", "giết mổ", "giới thiệu", "giới thiệu việc làm",
    "giới thiệu ứng cử", "góp", "gọi công dân nhập ngũ", "gọi nhập ngũ", "hiến", "hiến máu", "hiến tặng", "hiến đất",
    "hoàn thiện", "hoàn thuế", "hoàn thành nhiệm vụ", "hoàn thành tốt", "hoàn thành tốt nhiệm vụ",
    "hoàn thành xuất sắc", "hoàn thành xuất sắc nhiệm vụ", "hoàn trả", "huy động", "huấn luyện", "huấn luyện dân quân",
    "hòa giải", "hòa giải thành", "hướng dẫn", "hưởng án treo", "hạ ngầm", "hậu kiểm", "học nghề", "hỗ trợ",
    "hỗ trợ cất mới", "hỗ trợ làm mới", "hỗ trợ sửa chữa", "hỗ trợ xây dựng", "hợp nhất", "in ấn", "khai giảng",
    "khai thác", "khai trừ", "khai trừ ra khỏi đảng", "khen thưởng", "khiếu nại, tố cáo", "khiển trách", "khoanh nuôi",
    "khoanh vùng", "khoán bảo vệ", "khám", "khám bệnh", "khám bệnh, chữa bệnh", "khám bệnh, cấp thuốc",
    "khám bệnh, cấp thuốc miễn phí", "khám chữa bệnh", "khám phá", "khám sàng lọc", "khám sức khỏe", "khám tuyển",
    "khám và chữa bệnh", "khám, chữa bệnh", "khám, cấp thuốc", "khánh thành", "khôi phục", "không hoàn thành nhiệm vụ",
    "khơi thông", "khảo sát", "khắc phục", "khởi công", "khởi tố", "khử trùng", "kiên cố hóa", "kiến nghị", "kiểm kê",
    "kiểm soát", "kiểm tra", "kiểm điểm", "kiểm định", "kiện toàn", "kt khi có dấu hiệu", "kéo điện", "kê biên",
    "kích hoạt", "ký", "ký cam kết", "ký kết", "kết luận tiêu chuẩn chính trị", "kết nạp", "kết nạp mới",
    "kết nạp đảng", "kết nạp đảng viên", "kết nối", "kỷ luật", "luân chuyển", "làm rõ", "làm thẻ bảo hiểm", "láng nhựa",
    "lát", "lấy phiếu tín nhiệm", "lấy ý kiến", "lập", "lập biên bản", "lập hồ sơ", "lắp", "lắp camera", "lắp mới",
    "lắp thêm", "lắp đặt", "lắp đặt mới", "lựa chọn", "miễn giảm", "miễn nhiệm", "miễn thuế", "miễn, giảm", "mua",
    "mua bán, sử dụng", "mua bán, tàng trữ", "mua bán, vận chuyển", "mua sắm", "mở", "mở lớp", "mở rộng", "mừng thọ",
    "nghiệm thu", "ngăn chặn", "nhân giống", "nhân rộng", "nhất thể hóa", "nhận", "nhận đỡ đầu", "nhập khẩu",
    "nhắc nhở", "nhựa hóa", "niêm yết", "nuôi", "nuôi trồng", "nâng cấp", "nạo vét", "nộp", "nộp cấp trên",
    "nộp lên cấp trên", "nộp ngân sách", "nộp về cấp trên", "phun khử khuẩn", "phun khử trùng", "phun thuốc",
    "phun tiêu độc", "phun tiêu độc khử trùng", "phá", "phá chuyên án", "phá án", "phát", "phát hiện", "phát hành",
    "phát quang", "phát sóng", "phát thanh", "phát thẻ đảng", "phát triển", "phát triển mới", "phát triển đảng",
    "phát triển đảng viên", "phát vay", "phát động", "phân bổ", "phân công", "phân khai", "phê duyệt", "phòng trừ",
    "phạt", "phạt hành chính", "phạt tiền", "phản biện", "phản biện xã hội", "phẫu thuật", "phổ biến",
    "phổ biến, giáo dục", "phổ biến, tuyên truyền", "phổ cập", "phủ sóng", "quy hoạch", "quyên góp", "quyết toán",
    "ra mắt", "ra quân", "rà phá", "rà soát", "răn đe", "rải nhựa", "san lấp", "siêu âm", "soạn thảo", "sàng lọc",
    "sáp nhập", "sơ tuyển", "sưu tầm", "sản xuất", "sản xuất, kinh doanh", "sắp xếp", "số hóa", "sửa", "sửa chữa",
    "sửa chữa, nâng cấp", "sửa đổi", "tham mưu", "tham quan, học tập", "thanh lý", "thanh toán", "thanh tra",
    "thay thế", "thi công", "thi hành", "thi hành kỷ luật", "thi hành án", "thi nâng bậc", "thiết kế", "thu giữ",
    "thu gom", "thu hoạch", "thu hút", "thu hút mới", "thu hồi", "thu hồi đất", "thu lãi", "thu mua", "thu nhận",
    "thu nợ", "thu phí", "thành lập", "thành lập mới", "tháo dỡ", "tháo gỡ", "thông tin thời sự", "thăm", "thăm hỏi",
    "thăm, tặng quà", "thả cá", "thả cá giống", "thả giống", "thả nuôi", "thảm nhựa", "thẩm tra", "thẩm định",
    "thống kê", "thụ lý", "thực hành", "tinh giản", "tiêm", "tiêm chủng", "tiêm phòng", "tiêm vắc xin", "tiêu hủy",
    "tiêu thụ", "tiêu độc", "tiếp", "tiếp công dân", "tiếp nhận", "tiếp nhận và giải quyết", "tiếp xúc cử tri",
    "tiết kiệm", "trang bị", "trao", "trao thưởng", "trao tặng", "treo", "triệt phá", "triệt xóa", "triệu tập",
    "truy bắt", "truy hoàn", "truy nộp", "truy quét", "truy thu", "truy tố", "truy vết", "truyền thông", "trích",
    "trích lục", "trùng tu", "trúng tuyển", "trưng bày", "trả kết quả", "trả lời", "trấn áp", "trồng dặm", "trồng lại",
    "trồng mới", "trồng mới rừng", "trồng mới rừng tập trung", "trồng mới được", "trồng mới, trồng lại", "trồng rừng",
    "trồng rừng mới", "trồng rừng tập trung", "trồng thay thế", "trồng trọt, chăn nuôi", "trợ cấp", "trợ giúp",
    "trợ giúp pháp lý", "tu bổ", "tu sửa", "tuyên dương", "tuyên truyền", "tuyên truyền, giáo dục",
    "tuyên truyền, phổ biến", "tuyên truyền, phổ biến, giáo dục", "tuyên truyền, vận động", "tuyển", "tuyển chọn",
    "tuyển dụng", "tuyển quân", "tuyển sinh", "tuần tra", "tàng trữ, mua bán", "tàng trữ, mua bán, sử dụng",
    "tàng trữ, vận chuyển", "tái cử", "tái đàn", "tín chấp", "tôn tạo", "tôn vinh", "tư vấn", "tước", "tước giấy phép",
    "tước quyền sử dụng giấy phép lái xe", "tạm giữ", "tạm giữ phương tiện", "tạm giữ xe", "tạm đình chỉ", "tạm ứng",
    "tạo việc làm", "tạo việc làm mới", "tẩy giun", "tập huấn", "tập huấn, bồi dưỡng", "tập huấn, chuyển giao",
    "tập hợp", "tặng", "tặng quà", "tặng thưởng", "tịch thu", "tổng hợp", "từ chối", "từ chối tiếp nhận", "từ nhiệm",
    "từ thiện", "từ trần", "vay", "vay mới", "vay vốn", "viếng", "vận chuyển", "vận động đầu thú", "vớt", "xem xét",
    "xuất bán", "xuất bản", "xuất chuồng", "xuất khẩu", "xuất khẩu lao động", "xác lập", "xác minh", "xây", "xây cất",
    "xây dựng mới", "xây mới", "xây tặng", "xét chuyển đảng chính thức", "xét công nhận", "xét duyệt", "xét nghiệm",
    "xét tặng", "xét xử", "xóa", "xóa bỏ", "xóa mù chữ", "xóa nhà dột nát", "xóa nhà tạm", "xóa tên", "xúc tiến",
    "xử lý", "xử lý kỷ luật", "xử lý nợ", "xử phạt", "điều chuyển", "điều chỉnh", "điều tra", "điều tra làm rõ",
    "điều tra, làm rõ", "điều trị", "điều động", "đo đạc", "đào tạo", "đào tạo nghề", "đào tạo, bồi dưỡng", "đào đắp",
    "đánh bắt", "đình chỉ", "đình chỉ sinh hoạt", "đóng góp", "đóng mới", "đăng ký khai sinh", "đăng ký mới",
    "đăng ký trồng mới", "đăng ký xây dựng", "đăng tải", "đưa vào sử dụng", "đấu giá", "đấu nối", "đấu thầu",
    "đấu tranh", "đấu tranh làm rõ", "đấu tranh triệt phá", "đấu tranh, làm rõ", "đề xuất", "đền bù", "đối chiếu",
    "đối thoại", "động viên", "đỡ đầu", "ươm", "ủng hộ", "ủy thác",
];

/// They move others to do what the next verb tells: `vận động ủng hộ 5 triệu đồng`
#[rustfmt::skip]
pub(super) const MOVING: &[&str] = &[
    "kêu gọi", "vận động",
];

/// They build things, or think them out: `xây dựng 3 căn nhà`, `xây dựng 5 mô hình`
#[rustfmt::skip]
pub(super) const MAKING: &[&str] = &[
    "hình thành", "xây dựng",
];

//! Verbs of what a unit does.

/// They say little: what is counted behind them names the result. `tổ chức 5 lớp`
#[rustfmt::skip]
pub(super) const GENERAL: &[&str] = &[
    "chi", "cho", "chỉ đạo", "duy trì", "gieo cấy", "gieo sạ", "gieo trồng", "giảm nghèo", "giảm thiểu",
    "hoàn thành", "kết luận", "làm", "lãnh đạo", "nâng", "nâng cao", "phát sinh", "phối hợp", "phục hồi",
    "phục vụ", "quản lý", "ra", "sử dụng", "tham gia", "thu", "thêm", "thực hiện", "tiến hành", "tiếp tục",
    "triển khai", "trồng", "trồng xen", "tăng cường", "tăng gia", "tập trung", "tổ chức", "xuống giống", "xét",
    "xảy ra", "đón", "đón tiếp", "đăng ký", "đưa", "đầu tư",
];

/// They name the result themselves: `kết nạp 5 đảng viên`
#[rustfmt::skip]
pub(super) const SPECIFIC: &[&str] = &[
    "ban hành", "biểu dương", "buôn bán", "bàn giao", "bán", "bán ra", "bê tông hóa", "bình xét", "bảo trì", "bắt",
    "bắt giữ", "bố trí", "bốc xúc", "bồi dưỡng", "bồi thường", "bổ nhiệm", "bổ sung", "chi trả",
    "chi trả bồi thường", "chi trả trợ cấp", "cho ra khỏi đảng", "cho rút", "cho vay", "cho vay mới", "chuyển",
    "chuyển chính thức", "chuyển giao", "chuyển sinh hoạt đảng", "chuyển đi", "chuyển đảng chính thức",
    "chuyển đến", "chuyển đổi", "chăm sóc", "chăn nuôi", "chế biến", "chỉnh trang", "chứng thực", "cách chức",
    "công nhận", "công nhận chính thức", "công nhận mới", "cải tạo", "cảnh cáo", "cấp căn cước",
    "cấp giấy chứng nhận", "cấp mới", "cấp phát", "cấp phép", "cấp thẻ", "cấp đổi", "cập nhật", "củng cố",
    "cứng hóa", "cứng hóa mới", "cứu trợ", "cử", "di dời", "gia hạn", "giao nộp", "giao quân", "giám sát", "giúp",
    "giúp đỡ", "giải ngân", "giải phóng mặt bằng", "giải quyết", "giải quyết việc làm", "giải quyết xong",
    "giải thể", "giới thiệu", "giới thiệu việc làm", "góp", "gọi công dân nhập ngũ", "gọi nhập ngũ", "hiến",
    "hiến đất", "huy động", "huấn luyện", "hòa giải", "hòa giải thành", "hướng dẫn", "hỗ trợ", "khai thác",
    "khai trừ", "khai trừ ra khỏi đảng", "khen thưởng", "khiển trách", "khoanh nuôi", "khám", "khám bệnh",
    "khám chữa bệnh", "khám phá", "khám sức khỏe", "khánh thành", "khởi công", "khởi tố", "kiến nghị", "kiểm kê",
    "kiểm tra", "kiểm định", "kiện toàn", "kt khi có dấu hiệu", "kích hoạt", "kết luận tiêu chuẩn chính trị",
    "kết nạp", "kết nạp mới", "kết nạp đảng", "kết nạp đảng viên", "kỷ luật", "luân chuyển", "lát", "lập biên bản",
    "lắp", "lắp đặt", "miễn nhiệm", "mở", "mở lớp", "mở rộng", "nghiệm thu", "nhân rộng", "nhận", "nhận ủy thác",
    "nhập khẩu", "nhựa hóa", "nuôi", "nuôi trồng", "nâng cấp", "nạo vét", "nộp", "nộp ngân sách", "phun thuốc",
    "phát", "phát hiện", "phát thẻ đảng", "phát triển", "phát triển mới", "phát triển đảng",
    "phát triển đảng viên", "phát động", "phân công", "phê duyệt", "phạt", "phạt tiền", "quy hoạch", "quyên góp",
    "quyết toán", "rà soát", "sáp nhập", "sản xuất", "sắp xếp", "số hóa", "sửa chữa", "tham mưu", "thanh tra",
    "thay thế", "thi hành", "thi hành kỷ luật", "thi hành án", "thu gom", "thu hoạch", "thu hút", "thu hút mới",
    "thu hồi", "thu mua", "thu nhận", "thành lập", "thành lập mới", "tháo gỡ", "thăm hỏi", "thăm, tặng quà",
    "thả nuôi", "thẩm định", "thụ lý", "thực hành", "tinh giản", "tiêm", "tiêm chủng", "tiêm phòng", "tiêu hủy",
    "tiêu thụ", "tiếp", "tiếp công dân", "tiếp nhận", "tiếp nhận và giải quyết", "tiếp xúc cử tri", "tiết kiệm",
    "trao", "trao tặng", "treo", "triệt phá", "truy thu", "truy tố", "trích", "trồng mới", "trồng rừng", "trợ cấp",
    "tu bổ", "tu sửa", "tuyên dương", "tuyên truyền", "tuyển", "tuyển chọn", "tuyển dụng", "tuyển quân",
    "tuyển sinh", "tuần tra", "tái cử", "tôn tạo", "tư vấn", "tạm giữ", "tạo việc làm", "tập huấn", "tặng",
    "tặng quà", "tịch thu", "vay", "vay vốn", "vận chuyển", "vận động", "xuất bán", "xuất khẩu",
    "xuất khẩu lao động", "xây", "xây dựng", "xây dựng mới", "xây mới", "xóa", "xóa nhà tạm", "xóa tên",
    "xúc tiến", "xử lý", "xử phạt", "điều tra", "điều động", "đào tạo", "đánh bắt", "đình chỉ",
    "đình chỉ sinh hoạt", "đóng góp", "đóng mới", "đăng ký mới", "đấu giá", "đối thoại", "ủng hộ", "ủy thác",
];

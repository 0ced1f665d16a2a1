//! Fields of work, as departments and companies are named after them.

#[rustfmt::skip]
pub(super) const FIELDS: &[&str] = &[
    "an ninh", "an toàn thực phẩm", "biên phòng", "bưu điện", "bảo hiểm", "bảo vệ thực vật", "cao su", "cao đẳng",
    "chuyên", "chuyển đổi số", "chè", "chính trị", "chăn nuôi", "cp", "cà phê", "các cơ quan", "các khu công nghiệp",
    "công nghệ", "công thương", "công trình đô thị", "công tác chính trị", "công tác sinh viên", "cơ quan", "cảnh sát",
    "cảnh sát hình sự", "cấp nước", "cổ phần", "cụm công nghiệp", "da liễu", "doanh nghiệp", "du lịch",
    "dân chính đảng", "dân số", "dân tộc", "dân tộc bán trú", "dân tộc nội trú", "dân vận", "dược", "dược phẩm",
    "dầu khí", "dệt may", "dịch vụ", "dự án", "dự án đầu tư xây dựng", "gd", "gd&đt", "gd-đt", "giao thông",
    "giao thông công chánh", "giao thông vận tải", "giáo dục", "giống cây trồng", "gtvt", "hàng hải", "hành chính",
    "hành chính quản trị", "hành chính tổng hợp", "hạ tầng", "hải quan", "hậu cần", "kh&cn", "kh&đt", "khoa học",
    "khoáng sản", "khu công nghiệp", "khu công nghệ cao", "khu kinh tế", "kinh tế", "kinh tế hạ tầng", "kiến trúc",
    "kiểm lâm", "kiểm soát bệnh tật", "kiểm tra", "kt-ht-đt", "kế hoạch", "kế hoạch tổng hợp", "kế toán",
    "kế toán tài chính", "lao động", "lâm nghiệp", "lđ", "lđ-tb&xh", "lđtb&xh", "lđtbxh", "lưu trữ", "may", "may mặc",
    "mtv", "mía đường", "môi trường", "môi trường đô thị", "mầm non", "mẫu giáo", "một thành viên", "nghiệp vụ",
    "ngoại giao", "ngoại vụ", "nhân dân", "nn&ptnt", "nông nghiệp", "nông thôn", "năng lượng", "nội tiết", "nội vụ",
    "phát triển nông thôn", "phát triển quỹ đất", "phổ thông", "phụ sản", "phục hồi chức năng", "ptnt", "qlđt",
    "quy hoạch", "quản lý thị trường", "quản lý đô thị", "răng hàm mặt", "rừng phòng hộ", "sản - nhi", "sản nhi",
    "sản xuất", "tb", "tc-kh", "th", "tham mưu", "than", "thanh tra", "thi hành án dân sự", "thoát nước", "thuế",
    "thép", "thông tin", "thú y", "thương binh", "thương mại", "thể thao", "thống kê", "thủy lợi", "thủy sản",
    "tiểu học", "tn&mt", "tnhh", "tnmt", "trung học cơ sở", "trung học phổ thông", "truyền nhiễm", "truyền thông",
    "trồng trọt", "tt&tt", "tài chính", "tài chính kế hoạch", "tài chính kế toán", "tài nguyên", "tâm thần",
    "tín dụng", "tôn giáo", "tư pháp", "tổ chức", "tổ chức cán bộ", "tổ chức hành chính", "tổng hợp", "ung bướu",
    "vh&tt", "vh-tt", "vh-xh", "vhtt&dl", "viễn thông", "văn hóa", "văn hóa thông tin", "văn hóa xã hội", "văn kiện",
    "văn phòng đăng ký đất đai", "văn thư", "vận tải", "vệ sinh môi trường", "xh", "xi măng", "xuất nhập khẩu",
    "xây dựng", "xã hội", "xổ số kiến thiết", "y dược cổ truyền", "y học cổ truyền", "y tế", "đa khoa", "điện lực",
    "đoàn thể", "đt", "đào tạo", "đô thị", "đường sắt", "đảng", "đầu tư",
];

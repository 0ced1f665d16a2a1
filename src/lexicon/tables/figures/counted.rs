//! Nouns that are counted, as they stand behind a figure.

#[rustfmt::skip]
pub(super) const COUNTED: &[&str] = &[
    "ao", "ao nuôi", "ban", "ban chỉ đạo", "ban, ngành", "bao", "biên lai", "buôn, thôn", "buổi", "buổi tuyên truyền",
    "bài", "bài viết", "bác sĩ", "báo cáo", "bãi để xe", "bè", "bí thư", "bóng đèn", "bông hoa", "băng nhóm",
    "băng nhóm tội phạm", "băng rôn", "băng, nhóm", "bạn", "bản", "bản, tổ dân phố", "bằng khen", "bể", "bệnh nhân",
    "bị can", "bị cáo", "bịch", "bồn", "bộ", "bộ hồ sơ", "bộ quần áo", "ca", "ca mắc", "camera", "cao đẳng", "chai",
    "chi bộ", "chi hội", "chi đoàn", "chi đảng bộ", "chi đội", "chi ủy viên", "chi, tổ", "chi, tổ hội", "chi, đảng bộ",
    "chiếc", "chiến sĩ", "chiến sỹ", "chuyên án", "chuyến xe", "chuồng", "cháu", "chỉ thị", "chỉ tiêu", "chợ",
    "chủ trương đầu tư", "chủ tịch", "chủ tịch hội", "chủ đầu tư", "chứng chỉ", "chữ ký", "con", "con bò",
    "con gia cầm", "con gia súc", "con lợn", "con trâu", "container", "cuốn", "cuộc", "cuộc gọi", "cuộc họp", "cuộn",
    "cá giống", "cá nhân", "cái", "cán bộ", "câu", "câu lạc bộ", "cây", "cây giống", "cây hàng năm", "cây hằng năm",
    "cây lâu năm", "cây trồng", "cây xanh", "cô", "công chức", "công dân", "công lập", "công nhân", "công trình",
    "công ty", "công tơ", "căn hộ", "căn nhà", "cơ quan", "cơ quan, đơn vị", "cơ sở", "cơn bão", "cấp", "cấp ủy viên",
    "cầu", "cặp", "cống", "cổ phiếu", "cổ phần", "cột", "cờ", "cụm", "cụm công nghiệp", "cử tri", "cửa hàng",
    "danh hiệu", "di tích", "doanh nghiệp", "du khách", "dân", "dân công", "dân lập", "dân phòng", "dân quân",
    "dân quân tự vệ", "dân tộc", "dịch vụ", "dữ liệu", "dự án", "em", "ghe", "ghế", "gia cầm", "gia súc", "gia trại",
    "gia đình", "gian hàng", "giao dịch", "giáo sư", "giáo viên", "giường", "giường bệnh", "giải", "giải pháp",
    "giấy chứng nhận", "giấy chứng nhận quyền sử dụng đất", "giấy khen", "giấy phép", "giếng", "gói", "gói thầu", "gốc",
    "htx", "huy chương", "huy hiệu", "huyện", "huyện, thành phố", "huyện, thị xã", "huân chương", "hành khách",
    "hóa đơn", "hương ước", "hướng dẫn", "hạng mục", "học bổng", "học sinh", "hố", "hồ sơ", "hộ",
    "hộ kinh doanh và sản xuất", "hộ sản xuất kinh doanh", "hộ sản xuất và kinh doanh", "hộ sản xuất, kinh doanh",
    "hội nghị", "hội viên", "hộp", "hợp tác xã", "hợp đồng", "khoản chi", "khoản thu", "khoản vay", "khu",
    "khu công nghiệp", "khu dân cư", "khu phố", "khách", "khách hàng", "khách sạn", "khâu", "khâu đột phá", "khẩu",
    "khẩu hiệu", "khẩu súng", "khối phố", "kiến nghị", "kiều bào", "kiện", "kết luận", "kỷ niệm chương", "lao động",
    "liên đội", "liều", "liệt sĩ", "lon", "làng", "làng nghề", "làng, bản", "lô", "lĩnh vực", "lượt", "lượt cán bộ",
    "lượt du khách", "lượt học viên", "lượt hồ sơ", "lượt hộ", "lượt hội viên", "lượt khách", "lượt người",
    "lượt phương tiện", "lượt truy cập", "lượt ý kiến", "lượt ý kiến của cử tri", "lượt ý kiến cử tri",
    "lượt ý kiến, kiến nghị", "lượt đoàn viên", "lượt đại biểu", "lượt đảng viên", "lần", "lễ hội", "lồng", "lớp",
    "máy", "mâu thuẫn", "mũi", "mũi tiêm", "mặt", "mặt bằng", "mộ", "nghi phạm", "nghĩa trang", "nghệ nhân",
    "nghị quyết", "ngoài công lập", "ngành", "ngành nghề", "ngày công", "ngôi nhà", "người", "người có công",
    "người dân", "người dân tộc", "người dân tộc thiểu số", "người hoạt động không chuyên trách", "người lao động",
    "người nghèo", "nhiệm vụ", "nhà", "nhà hàng", "nhà văn hóa", "nhà đầu tư", "nhà để xe", "nhà ở", "nhân khẩu",
    "nhân viên", "nhóm", "nhóm nhiệm vụ", "nông dân", "nạn nhân", "nền", "nội dung", "pa nô", "phiếu", "phuy",
    "phòng học", "phòng, ban", "phương tiện", "phường", "phường, thị trấn", "phường, xã", "phần", "phần quà",
    "phẩm chất", "phụ nữ", "quy ước", "quyết định", "quyển", "quà", "quả", "quả trứng", "quần chúng", "quận",
    "rừng phòng hộ", "rừng sản xuất", "rừng trồng", "rừng tự nhiên", "rừng đặc dụng", "sao", "sau đại học",
    "sinh viên", "siêu thị", "suất", "suất học bổng", "suất quà", "sân", "sân chơi", "sắc thuế", "sổ", "tem",
    "thanh niên", "thuyền", "thuê bao", "thành phố", "thành viên", "thí sinh", "thôn", "thôn, bon", "thôn, buôn",
    "thôn, bản", "thôn, khu phố", "thôn, làng", "thôn, tổ dân phố", "thôn, xóm", "thôn, ấp", "thùng", "thương binh",
    "thạc sĩ", "thầy", "thẻ", "thị trấn", "thỏa ước", "thỏa ước lao động tập thể", "thủ tục", "thửa", "thửa đất",
    "tin", "tin bài", "tin báo", "tin nhắn", "tin, bài", "tiến sĩ", "tiếng", "tiết mục", "trang", "trang trại", "trái",
    "trường", "trường học", "trường hợp", "trạm", "trận", "trận đấu", "trẻ", "trẻ em", "trụ", "trụ sở", "trứng",
    "tuyến", "tuyến đường", "tài khoản", "tài liệu", "tàu", "tàu cá", "tân binh", "tôm giống", "túi", "tấm", "tập thể",
    "tỉnh", "tổ", "tổ chức", "tổ chức cơ sở đảng", "tổ chức đảng", "tổ công tác", "tổ dân phố", "tổ hòa giải",
    "tổ hợp tác", "tổ liên gia", "tổ tiết kiệm và vay vốn", "tổ tk&vv", "tổ viên", "tội phạm", "tờ rơi", "tờ trình",
    "tụ điểm", "tủ sách", "video", "viên", "viên chức", "viên đạn", "vé", "văn bản", "vườn", "vận động viên",
    "vật nuôi", "vụ", "vụ cháy", "vụ phạm tội", "vụ tai nạn", "vụ việc", "vụ án", "vụ án hình sự", "xe", "xe máy",
    "xã", "xã, phường", "xã, thị", "xã, thị trấn", "xóm", "xóm, tổ dân phố", "áo", "áp phích", "ô tô", "ý kiến",
    "ý kiến của cử tri", "ý kiến của nhân dân", "ý kiến cử tri", "ý kiến góp ý", "ý kiến kiến nghị", "ý kiến phản ánh",
    "ý kiến, kiến nghị", "ý kiến, phản ánh", "đ/c", "đ/v", "điểm", "điển hình",
    "đoàn", "đoàn thể", "đoàn viên", "đoạn", "đoạn tuyến", "đoạn đường", "đàn", "đôi", "đơn", "đơn thư", "đơn vị",
    "đường", "đường dây", "đại biểu", "đảng bộ", "đảng bộ bộ phận", "đảng viên", "đầu sách", "đề tài", "địa phương",
    "đối tượng", "đồng bào", "đồng chí", "độc lập", "đội", "đội hình", "đội viên", "đột phá", "đợt", "ấp", "ổ dịch",
    "ủy viên",
];

/// The same with what kind of them it is; only the noun before that counts: `12 hộ nghèo` are 12 `hộ`.
#[rustfmt::skip]
pub(super) const KINDS: &[&str] = &[
    "chỉ tiêu chủ yếu", "chỉ tiêu quan trọng", "cơ sở kinh doanh", "gia đình chính sách", "gia đình văn hóa",
    "hộ cận nghèo", "hộ dân", "hộ gia đình", "hộ gia đình văn hóa", "hộ kinh doanh", "hộ nghèo", "hộ sản xuất",
    "lực lượng dự bị động viên", "quân nhân dự bị động viên", "quần chúng ưu tú", "sản phẩm ocop", "trực tiếp",
    "đảng viên chính thức", "đảng viên dự bị", "đảng viên mới",
];

/// They are thought out rather than built or brought about.
#[rustfmt::skip]
pub(super) const IDEAS: &[&str] = &[
    "chuyên đề", "chuyên đề giám sát", "chuỗi liên kết", "chương trình", "kế hoạch", "mô hình", "mô hình, điển hình",
    "nhãn hiệu", "phong trào", "quy chế", "sáng kiến", "sản phẩm", "thương hiệu", "tiêu chí", "đề án",
];

//! What a line of a page holds that is none of the text.

#[rustfmt::skip]
pub(super) const FURNITURE: &[&str] = &[
    "april", "august", "bài liên quan", "bài viết khác", "bài viết liên quan", "bình luận", "bản in",
    "bản quyền thuộc về", "chi tiết bài viết", "chia sẻ", "chia sẻ bài viết", "chia sẻ facebook",
    "chịu trách nhiệm nội dung", "chủ đề", "copyright", "các bài viết khác", "các tin khác", "các tin đã đưa",
    "có thể bạn quan tâm", "cùng chuyên mục", "cỡ chữ", "december", "email", "facebook", "fax", "february",
    "file đính kèm", "friday", "giá vàng", "giảm tương phản", "giấy phép số", "góp ý kiến", "gửi bình luận",
    "gửi email", "gửi phản hồi", "hits", "hotline", "in bài", "in bài viết", "january", "july", "june",
    "liên kết website", "lên đầu trang", "lưu bài", "lượt thích", "march", "menu", "monday", "nghe bài viết",
    "nghe đọc bài", "những tin cũ hơn", "những tin mới hơn", "november", "october", "phản hồi", "quay lại", "quảng cáo",
    "saturday", "september", "sunday", "sơ đồ cổng", "tag", "tags", "theo dõi trên google news", "thursday",
    "thư viện video", "thư viện ảnh", "thống kê truy cập", "thời tiết", "tin bài liên quan", "tin cùng chuyên mục",
    "tin cũ hơn", "tin khác", "tin liên quan", "tin mới", "tin mới hơn", "tin mới nhất", "tin nổi bật", "tin xem nhiều",
    "tin đã đưa", "tin đọc nhiều", "trang chủ", "trưởng ban biên tập", "trở về", "tuesday", "twitter", "tìm kiếm",
    "tăng tương phản", "tải về", "tệp đính kèm", "từ khóa", "tỷ giá", "tỷ giá ngoại tệ", "video", "viewed", "views",
    "về đầu trang", "website", "wednesday", "xem cỡ chữ", "xem nhiều", "xem nhiều nhất", "xem với cỡ chữ",
    "xuất bản thông tin", "xếp hạng", "zalo", "ý kiến bạn đọc", "ý kiến của bạn", "điện thoại", "đánh giá bài viết",
    "đăng ký", "đăng nhập", "địa chỉ", "đọc bài viết", "đọc nhiều", "đọc nhiều nhất",
];

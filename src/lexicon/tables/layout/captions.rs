//! How the line under a picture begins.

#[rustfmt::skip]
pub(super) const CAPTIONS: &[&str] = &[
    "các đại biểu biểu quyết", "các đại biểu bỏ phiếu", "các đại biểu dự", "các đại biểu tham dự",
    "các đồng chí lãnh đạo", "hình ảnh", "một góc", "quang cảnh", "tin và ảnh", "tin, ảnh", "toàn cảnh",
    "đại biểu dự", "ảnh", "ảnh minh họa", "ảnh trong bài",
];

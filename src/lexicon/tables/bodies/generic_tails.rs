//! What stands behind a body where all of a kind are meant: `HĐND các cấp`.

#[rustfmt::skip]
pub(super) const GENERIC_TAILS: &[&str] = &[
    "2 cấp", "3 cấp", "ba cấp", "bộ phận", "các ban", "các chi bộ", "các cơ quan", "các cấp", "các huyện", "các hội",
    "các khu phố", "các khóa", "các phường", "các quận", "các thôn", "các thời kỳ", "các tỉnh", "các tổ chức",
    "các tổ dân phố", "các xã", "các đoàn thể", "các đơn vị", "các đảng bộ", "các địa phương", "các ấp", "cùng cấp",
    "cơ sở", "cấp", "hai cấp", "nơi", "phường, xã", "trực thuộc", "tương đương", "từ cơ sở đến", "và tương đương",
    "xã, phường", "xã, thị trấn", "địa phương",
];

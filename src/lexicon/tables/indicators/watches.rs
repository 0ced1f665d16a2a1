//! What is kept up day and night.

#[rustfmt::skip]
pub(super) const WATCHES: &[&str] = &[
    "canh gác", "canh trực", "trực", "trực ban", "trực chiến", "trực chốt", "trực cấp cứu", "trực sẵn sàng chiến đấu",
    "trực tuyến", "tuần tra", "túc trực", "vận hành", "ứng trực",
];

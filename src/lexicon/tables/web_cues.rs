//! How a web address begins.

#[rustfmt::skip]
pub(super) const WEB_CUES: &[&str] = &[
    "http", "https", "www",
];

//! Words that a dot behind them shortens.

#[rustfmt::skip]
pub(super) const ABBREVIATIONS: &[&str] = &[
    "b", "bs", "bt", "c", "cn", "ct", "gs", "gđ", "h", "k", "kp", "ks", "nxb", "p", "pbt", "pct", "pgs", "pgđ",
    "q", "st", "tdp", "th", "ths", "tp", "tphcm", "tr", "ts", "tt", "tx", "v", "vv", "x", "đ", "đc",
];

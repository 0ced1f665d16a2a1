//! Words that a dot behind them shortens.

#[rustfmt::skip]
pub(super) const ABBREVIATIONS: &[&str] = &[
    "b", "bs", "bsck1", "bsck2", "bscki", "bsckii", "bsnt", "bt", "c", "cki", "ckii", "cn", "ct", "dr", "ds", "gs",
    "gđ", "h", "k", "kp", "ks", "lg", "ncs", "nxb", "p", "pbt", "pct", "pgs", "pgđ", "q", "st", "tdp", "th", "ths",
    "thsbs", "tp", "tr", "ts", "tsbs", "tt", "tx", "uvt", "v", "vv", "x", "đ", "đc",
];

//! Number words.

use crate::lexicon::Numeral::{self, Digit, Half, Odd, Scale, Tail, Ten, Tens, TensAlone};
use crate::value::Scale::{Billion, Hundred, Million, TenThousand, Thousand};

#[rustfmt::skip]
pub(super) const NUMERALS: &[(&str, Numeral)] = &[
    ("ba", Digit(3)),
    ("bảy", Digit(7)),
    ("bẩy", Digit(7)),
    ("bốn", Digit(4)),
    ("chín", Digit(9)),
    ("chục", TensAlone),
    ("hai", Digit(2)),
    ("không", Digit(0)),
    ("linh", Odd),
    ("lăm", Tail(5)),
    ("lẻ", Odd),
    ("mươi", Tens),
    ("mười", Ten),
    ("mốt", Tail(1)),
    ("một", Digit(1)),
    ("nghìn", Scale(Thousand)),
    ("ngàn", Scale(Thousand)),
    ("nhăm", Tail(5)),
    ("năm", Digit(5)),
    ("rưỡi", Half),
    ("sáu", Digit(6)),
    ("tr", Scale(Million)),
    ("triệu", Scale(Million)),
    ("trăm", Scale(Hundred)),
    ("tám", Digit(8)),
    ("tư", Tail(4)),
    ("tỷ", Scale(Billion)),
    ("vạn", Scale(TenThousand)),
];

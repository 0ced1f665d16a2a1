//! Currencies, in words, codes and signs.

use crate::value::Currency;

const fn c(code: &[u8; 3]) -> Currency {
    match Currency::new(*code) {
        Some(currency) => currency,
        None => panic!("a code has three capital letters"),
    }
}

#[rustfmt::skip]
pub(super) const CURRENCIES: &[(&str, Currency)] = &[
    ("$", c(b"USD")),
    ("aud", c(b"AUD")),
    ("baht", c(b"THB")),
    ("bạt", c(b"THB")),
    ("bảng anh", c(b"GBP")),
    ("cny", c(b"CNY")),
    ("eur", c(b"EUR")),
    ("euro", c(b"EUR")),
    ("gbp", c(b"GBP")),
    ("jpy", c(b"JPY")),
    ("krw", c(b"KRW")),
    ("kíp", c(b"LAK")),
    ("kíp lào", c(b"LAK")),
    ("lak", c(b"LAK")),
    ("ndt", c(b"CNY")),
    ("nhân dân tệ", c(b"CNY")),
    ("riel", c(b"KHR")),
    ("sgd", c(b"SGD")),
    ("us$", c(b"USD")),
    ("usd", c(b"USD")),
    ("việt nam đồng", c(b"VND")),
    ("vnd", c(b"VND")),
    ("vnđ", c(b"VND")),
    ("won", c(b"KRW")),
    ("yên", c(b"JPY")),
    ("yên nhật", c(b"JPY")),
    ("£", c(b"GBP")),
    ("đ", c(b"VND")),
    ("đô la", c(b"USD")),
    ("đô la mỹ", c(b"USD")),
    ("đô la singapore", c(b"SGD")),
    ("đô la úc", c(b"AUD")),
    ("đô-la", c(b"USD")),
    ("đô-la mỹ", c(b"USD")),
    ("đôla", c(b"USD")),
    ("đôla mỹ", c(b"USD")),
    ("đồng", c(b"VND")),
    ("đồng việt nam", c(b"VND")),
    ("đồng vn", c(b"VND")),
    ("ơ-rô", c(b"EUR")),
    ("₫", c(b"VND")),
    ("€", c(b"EUR")),
];

//! The rules over `&str`: lex a bounded head of the input, run the rule over its tokens, and give back the rest.

use nom::IResult;
use nom::error::{Error, ErrorKind};

use super::Expression;
use super::tokens::{Lexed, Parsed, Tokens};
use crate::lex::lex;
use crate::lexicon::lexicon;
use crate::text::Text;
use crate::value::{
    Amount, Date, DocumentNumber, Money, Month, Number, Ordinal, Percent, Period, Quantity, Range, Ratio, Symbol, Time,
    Value, Year,
};

/// The most bytes of the input that a rule is given. The longest expression, an amount in words on both sides of a
/// range, takes a fraction of them.
const HEAD: usize = 2048;

/// The most tokens that a rule is given, and so the furthest that it can look.
const LOOK_AHEAD: usize = 160;

/// Runs a rule over the head of the input. `value` makes the value of what the rule gives and the text it read.
fn face<'i, T, U>(
    input: &'i str,
    rule: impl Fn(Tokens<'_>) -> Parsed<'_, T>,
    value: impl Fn(T, &Text<'i>) -> U,
) -> IResult<&'i str, U> {
    let end = (0..=input.len().min(HEAD)).rev().find(|&at| input.is_char_boundary(at)).unwrap_or(0);
    let text = Text::new(&input[..end]);
    match run(&text, rule) {
        Some((given, len)) => Ok((&input[len..], value(given, &text))),
        None => Err(nom::Err::Error(Error::new(input, ErrorKind::Fail))),
    }
}

/// The value of a rule at the very head of a text, and how many of the caller's bytes it takes.
fn run<T>(text: &Text<'_>, rule: impl Fn(Tokens<'_>) -> Parsed<'_, T>) -> Option<(T, usize)> {
    let tokens = lex(text.as_str(), lexicon(), LOOK_AHEAD);
    let lexed = Lexed::new(text.as_str(), &tokens);
    let start = Tokens::new(&lexed, 0..tokens.len());
    let (rest, value) = start.first().filter(|first| first.start == 0).and_then(|_| rule(start).ok())?;
    let (_, end) = start.bytes_until(rest)?;
    Some((value, text.span(0..end as usize).end()))
}

/// A face of a rule whose value holds on to no text.
fn plain<T>(input: &str, rule: impl Fn(Tokens<'_>) -> Parsed<'_, T>) -> IResult<&str, T> {
    face(input, rule, |value, _| value)
}

/// A face of the rule for figures that takes one kind of them.
fn figure<T>(input: &str, kind: impl Fn(Amount) -> Option<T>) -> IResult<&str, T> {
    plain(input, |i| {
        let (rest, amount) = super::figures::amount::amount(i)?;
        let value = super::basic::some(kind(amount))?;
        Ok((rest, value))
    })
}

/// A number in digits, in words or in both, with its scale.
///
/// | shape | example | value |
/// |---|---|---|
/// | dots between thousands, a comma before decimals | `1.005,6` | 1005.6 |
/// | a dot that cannot group thousands | `7.2`, `0.350` | 7.2, 0.350 |
/// | scale words | `27 nghìn`, `84 tỷ 435 triệu`, `5 triệu rưỡi` | 27000, 84435000000, 5500000 |
/// | words | `hai mươi tư`, `một trăm linh ba` | 24, 103 |
/// | negative | `âm 2,3` | -2.3 |
///
/// # Errors
///
/// An error of nom where the input does not begin with a number, or one with more than 28 digits.
///
/// ```
/// let (rest, number) = baocao::grammar::number("hai mươi tư đảng viên")?;
/// assert_eq!((number.value().to_string().as_str(), rest), ("24", " đảng viên"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn number(input: &str) -> IResult<&str, Number> {
    plain(input, super::figures::number::number)
}

/// One figure of any kind: money, a percentage, a quantity or a bare number.
///
/// # Errors
///
/// An error of nom where the input does not begin with a figure.
///
/// ```
/// use baocao::{Amount, grammar};
///
/// let (rest, amount) = grammar::amount("68 tuổi đời")?;
/// assert!(matches!(amount, Amount::Quantity(_)));
/// assert_eq!(rest, " đời");
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn amount(input: &str) -> IResult<&str, Amount> {
    plain(input, super::figures::amount::amount)
}

/// An amount of money, in đồng or in a foreign currency.
///
/// | shape | example | amount |
/// |---|---|---|
/// | number, currency | `3,451 tỷ đồng`, `25.000đ`, `2 triệu USD` | 3451000000 VND, 25000 VND, 2000000 USD |
/// | currency, number | `EUR 29,99`, `€1.200.000` | 29.99 EUR, 1200000 EUR |
/// | millions or billions of nothing else | `850 triệu` | 850000000 VND |
///
/// `17 đồng chí` is no money.
///
/// # Errors
///
/// An error of nom where the input does not begin with an amount of money.
///
/// ```
/// let (rest, money) = baocao::grammar::money("3,451 tỷ đồng nữa")?;
/// assert_eq!((money.amount().to_string().as_str(), rest), ("3451000000", " nữa"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn money(input: &str) -> IResult<&str, Money> {
    figure(input, |amount| match amount {
        Amount::Money(money) => Some(money),
        _ => None,
    })
}

/// A percentage; per mille is a tenth of it.
///
/// | shape | example | percent |
/// |---|---|---|
/// | number, `%` | `129,41%`, `110 %` | 129.41, 110 |
/// | number, words | `95 phần trăm`, `hai mươi lăm phần trăm` | 95, 25 |
/// | number, `‰` | `0,3‰` | 0.03 |
///
/// # Errors
///
/// An error of nom where the input does not begin with a percentage. `2,5 điểm phần trăm` is a quantity.
///
/// ```
/// let (rest, percent) = baocao::grammar::percent("129,41% kế hoạch")?;
/// assert_eq!((percent.value().to_string().as_str(), rest), ("129.41", " kế hoạch"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn percent(input: &str) -> IResult<&str, Percent> {
    figure(input, |amount| match amount {
        Amount::Percent(percent) => Some(percent),
        _ => None,
    })
}

/// A number with a unit of measure, also a compound one.
///
/// | shape | example | value, unit |
/// |---|---|---|
/// | number, unit | `15.000 tấn`, `85,6 m²`, `18 tuổi` | 15000 `tấn`, 85.6 `m²`, 18 `tuổi` |
/// | number, unit, `/`, what for | `68,5 tạ/ha`, `45 kg/người/năm` | 68.5 `tạ/ha`, 45 `kg/người/năm` |
/// | number with scale, unit | `1,2 triệu tấn` | 1200000 `tấn` |
///
/// # Errors
///
/// An error of nom where the input does not begin with a quantity. What is merely counted (`12 con`) is a number.
///
/// ```
/// let (rest, quantity) = baocao::grammar::quantity("45 kg/người/năm, tăng 3%")?;
/// assert_eq!((quantity.unit().name(), rest), ("kg/người/năm".into(), ", tăng 3%"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn quantity(input: &str) -> IResult<&str, Quantity> {
    figure(input, |amount| match amount {
        Amount::Quantity(quantity) => Some(quantity),
        _ => None,
    })
}

/// Two figures with a slash: actual over target, or part over whole.
///
/// | shape | example |
/// |---|---|
/// | numbers | `22/17`, `3.065/4.281` |
/// | money, each with its unit or the last one shared | `792,9 tỷ/1.287,4 tỷ đồng` |
/// | quantities, likewise | `19.250 m/ 18.800 m`, `33/ 31,5 ha` |
/// | numbers, the noun between | `15 hộ/20` |
///
/// # Errors
///
/// An error of nom where the input does not begin with a ratio; `1/1/1` is none.
///
/// ```
/// let (rest, ratio) = baocao::grammar::ratio("22/17 thanh niên")?;
/// assert_eq!((ratio.percent().unwrap().round_dp(2).to_string().as_str(), rest), ("129.41", " thanh niên"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn ratio(input: &str) -> IResult<&str, Ratio> {
    plain(input, super::figures::ratio::ratio)
}

/// Two figures of one kind with all that lies between them.
///
/// | shape | example |
/// |---|---|
/// | figure, dash, figure | `5-10%`, `40 – 45 triệu đồng` |
/// | `[từ]` figure `đến` figure | `từ 10 đến 12 triệu đồng`, `15 đến 20 ha` |
/// | `từ` figure `đến` bound figure | `từ 80% đến dưới 100%` |
///
/// # Errors
///
/// An error of nom where the input does not begin with a range. A change (`từ 3,8% xuống còn 1,9%`) is none, nor
/// are two figures that do not rise.
///
/// ```
/// let (rest, range) = baocao::grammar::range("từ 10 đến 12 triệu đồng cho mỗi hộ")?;
/// assert_eq!((range.low.value().to_string().as_str(), rest), ("10000000", " cho mỗi hộ"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn range(input: &str) -> IResult<&str, Range> {
    plain(input, super::figures::range::range)
}

/// A calendar day, with or without its year.
///
/// | shape | example | ISO 8601 |
/// |---|---|---|
/// | figures with `/`, `-` or `.` | `11/07/2024`, `ngày 17 - 05 - 2024`, `27.8` | `2024-07-11`, `2024-05-17`, `--08-27` |
/// | with the word for month | `ngày 02 tháng 7 năm 2024`, `mồng 3 tháng 3` | `2024-07-02`, `--03-03` |
///
/// Bare `a/b` is a day here, since the caller asked for one; in [`mentions`](crate::mentions) a cue must say so.
///
/// # Errors
///
/// An error of nom where the input does not begin with a day that the calendar has: `31/02/2024` is none.
///
/// ```
/// let (rest, date) = baocao::grammar::date("ngày 30tháng 4 năm 2020, tại")?;
/// assert_eq!((format!("{date:#}").as_str(), rest), ("2020-04-30", ", tại"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn date(input: &str) -> IResult<&str, Date> {
    plain(input, super::dates::date::date)
}

/// A time of day.
///
/// | shape | example | time |
/// |---|---|---|
/// | with a colon, also with the part of the day | `12:50`, `7:30 chiều` | 12:50, 19:30 |
/// | with the word for hour | `8 giờ 30`, `11 giờ kém 15`, `14h`, `7h30` | 08:30, 10:45, 14:00, 07:30 |
///
/// # Errors
///
/// An error of nom where the input does not begin with a time of day: `48 giờ` is a length of time.
///
/// ```
/// let (rest, time) = baocao::grammar::time("7:30 chiều ngày 20/4")?;
/// assert_eq!((time.to_string().as_str(), rest), ("19:30", " ngày 20/4"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn time(input: &str) -> IResult<&str, Time> {
    plain(input, super::dates::time::time)
}

/// A month, with or without its year: `tháng 7/2024`, `tháng 10-2023`, `tháng 7 năm 2024`, `tháng bảy`.
///
/// # Errors
///
/// An error of nom where the input does not begin with a month: `tháng 13` is none.
///
/// ```
/// let (rest, month) = baocao::grammar::month("tháng 7/2024, phường")?;
/// assert_eq!((format!("{month:#}").as_str(), rest), ("2024-07", ", phường"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn month(input: &str) -> IResult<&str, Month> {
    plain(input, super::dates::month::month)
}

/// A year with its word: `năm 2024`.
///
/// # Errors
///
/// An error of nom where the input does not begin with a year.
///
/// ```
/// let (rest, year) = baocao::grammar::year("năm 2024 của quận")?;
/// assert_eq!((year.value(), rest), (2024, " của quận"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn year(input: &str) -> IResult<&str, Year> {
    plain(input, super::dates::year::year)
}

/// A stretch of time with a name.
///
/// | shape | example | first and last day |
/// |---|---|---|
/// | months of a year | `9 tháng đầu năm 2022`, `sáu tháng cuối năm`, `nửa đầu năm 2023` | `2022-01-01`, `2022-09-30` |
/// | from month to month | `từ tháng 3 đến tháng 9 năm 2023` | `2023-03-01`, `2023-09-30` |
/// | a whole year | `năm 2023` | `2023-01-01`, `2023-12-31` |
/// | a month | `tháng 7/2024` | `2024-07-01`, `2024-07-31` |
/// | quarters | `quý I/2025`, `quý 4 của năm 2018`, `Q1/2025` | `2025-01-01`, `2025-03-31` |
/// | years | `giai đoạn 2016 – 2021`, `nhiệm kỳ 2020-2025`, `năm học 2019-2020` | `2016-01-01`, `2021-12-31` |
/// | from year to year | `từ 2021 đến 2023`, `từ năm 2021 đến năm 2023` | `2021-01-01`, `2023-12-31` |
///
/// # Errors
///
/// An error of nom where the input does not begin with a period: `6 tháng` alone is a length of time.
///
/// ```
/// let (rest, period) = baocao::grammar::period("9 tháng đầu năm 2022, sản lượng")?;
/// assert_eq!((format!("{period:#}").as_str(), rest), ("2022-01-01/2022-09-30", ", sản lượng"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn period(input: &str) -> IResult<&str, Period> {
    plain(input, super::dates::period::any_period)
}

/// A place in an order, in digits, Roman numerals or words: `lần thứ 18`, `lần thứ XIII`, `khóa XXIV`, `thứ 3`, `vị trí
/// 7/63`.
///
/// # Errors
///
/// An error of nom where the input does not begin with an ordinal: a Roman numeral that is not well formed
/// (`lần thứ IIX`) is none, nor is a day of the week.
///
/// ```
/// let (rest, ordinal) = baocao::grammar::ordinal("lần thứ XIII của Đảng")?;
/// assert_eq!((ordinal.value(), rest), (13, " của Đảng"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn ordinal(input: &str) -> IResult<&str, Ordinal> {
    plain(input, super::figures::ordinal::ordinal)
}

/// The number of an official document with its kind.
///
/// | shape | example | number, symbol |
/// |---|---|---|
/// | party | `Nghị quyết số 10-NQ/QU`, `Kế hoạch số154-KH/TU` | `10`, `NQ/QU` |
/// | state | `Quyết định số 123/QĐ-UBND`, `Luật số 45/2019/QH14` | `123`, `QĐ-UBND` |
/// | with its year | `Thông tư 36/2018` | `36`, `2018` |
/// | number alone | `Nghị quyết số 44`, `Đề án 06` | `44`, `06` |
///
/// # Errors
///
/// An error of nom where the input does not begin with such a number: a kind that is used as a verb
/// (`quyết định 5 nội dung`) is none.
///
/// ```
/// let (rest, document) = baocao::grammar::document("Nghị quyết số 10-NQ/QU ngày 21/12/2023")?;
/// assert_eq!((&*document.number, document.symbol.as_deref(), rest), ("10", Some("NQ/QU"), " ngày 21/12/2023"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn document(input: &str) -> IResult<&str, DocumentNumber<'_>> {
    face(input, super::documents::document::document, |parts, text| parts.of(text))
}

/// What the symbol of a document abbreviates: its kind, the body that issued it and that body's level.
///
/// # Errors
///
/// An error of nom where the input does not begin with a symbol of which some part is known.
///
/// ```
/// use baocao::{Level, grammar};
///
/// let (rest, symbol) = grammar::symbol("NQ/QU của Quận ủy")?;
/// assert_eq!((symbol.kind.as_deref(), symbol.level), (Some("nghị quyết"), Some(Level::UrbanDistrict)));
/// assert_eq!(rest, " của Quận ủy");
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn symbol(input: &str) -> IResult<&str, Symbol> {
    plain(input, super::documents::symbol::symbol)
}

/// Any expression of the grammar, the longest that the input begins with.
///
/// # Errors
///
/// An error of nom where the input begins with none, or with one that only a whole text can settle (`hôm qua`).
///
/// ```
/// let (rest, value) = baocao::grammar::mention("5-10% so với đầu kỳ")?;
/// assert_eq!((value.to_string().as_str(), rest), ("từ 5% đến 10%", " so với đầu kỳ"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn mention(input: &str) -> IResult<&str, Value<'_>> {
    let (rest, value) = face(input, super::scan::mention::mention, mention_of)?;
    value.map(|value| (rest, value)).ok_or_else(|| nom::Err::Error(Error::new(input, ErrorKind::Fail)))
}

fn mention_of<'t>(expression: Expression, text: &Text<'t>) -> Option<Value<'t>> {
    match expression {
        Expression::Value(value) => Some(value),
        Expression::Document(parts) => Some(Value::Document(parts.of(text).into())),
        _ => None,
    }
}

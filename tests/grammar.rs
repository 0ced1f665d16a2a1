//! What the combinators of `baocao::grammar` promise of any input.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use baocao::value::{
    Currency, DocumentNumber, Month, Number, Ordinal, PeriodKind, Range, Ratio, Scale, Time, Unit, Year,
};
use baocao::{Amount, Date, Money, ParseError, Percent, Period, Quantity, Value, grammar};
use nom::IResult;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rust_decimal::Decimal;

/// Printing and reading again gives the same value, and what follows is left alone.
#[track_caller]
fn comes_back<T>(value: &T, rule: impl Fn(&str) -> IResult<&str, T>)
where
    T: FromStr<Err = ParseError> + Display + PartialEq + Debug,
{
    let printed = value.to_string();
    assert_eq!(printed.parse::<T>().as_ref(), Ok(value), "from {printed:?}");
    for rest in ["; sau đó", ")", "\n", " \u{1F600}"] {
        let input = format!("{printed}{rest}");
        let (left, again) = rule(&input).expect("the same head");
        assert_eq!((&again, left), (value, rest), "from {input:?}");
    }
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (-10_000_000_000_i64..10_000_000_000, 0_u32..5).prop_map(|(digits, places)| Decimal::new(digits, places))
}

fn positive() -> impl Strategy<Value = Decimal> {
    decimal().prop_map(|decimal| decimal.abs())
}

fn number() -> impl Strategy<Value = Number> {
    let scale = prop_oneof![
        Just(Scale::One),
        Just(Scale::Thousand),
        Just(Scale::TenThousand),
        Just(Scale::Million),
        Just(Scale::Billion),
        Just(Scale::Trillion)
    ];
    (decimal(), scale).prop_filter_map("fits", |(decimal, scale)| Number::new(decimal, scale))
}

/// Without a scale, since a bare `5 triệu` reads as money.
fn count() -> impl Strategy<Value = Number> {
    positive().prop_filter_map("fits", |decimal| Number::new(decimal, Scale::One))
}

fn money() -> impl Strategy<Value = Money> {
    (number(), 0..Currency::ALL.len()).prop_map(|(number, n)| Money::new(number, Currency::ALL[n]))
}

fn quantity() -> impl Strategy<Value = Quantity> {
    let unit =
        prop_oneof!["ha", "tấn", "m²", "m2", "tạ/ha", "kg/người/năm", "km", "năm", "tuổi", "điểm phần trăm", "lần"];
    (number(), unit).prop_map(|(number, unit)| Quantity::new(number, Unit::new(&unit).expect("a unit")))
}

fn date() -> impl Strategy<Value = Date> {
    (proptest::option::of(1000_u16..3000), 1_u8..13, 1_u8..32)
        .prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day))
}

fn period() -> impl Strategy<Value = Period> {
    let year = || proptest::option::of(1900_u16..2100);
    let kind = prop_oneof![Just(PeriodKind::Years), Just(PeriodKind::Term), Just(PeriodKind::SchoolYear)];
    prop_oneof![
        (year(), 1_u8..13, 1_u8..13).prop_filter_map("months", |(year, a, b)| Period::months(year, a, b)),
        (year(), 1_u8..5).prop_filter_map("a quarter", |(year, quarter)| Period::quarter(year, quarter)),
        (kind, 1900_u16..2100, 1900_u16..2100).prop_filter_map("years", |(kind, a, b)| Period::years(kind, a, b)),
    ]
}

fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![
        count().prop_map(Amount::Number),
        money().prop_map(Amount::Money),
        positive().prop_map(|decimal| Amount::Percent(Percent::new(decimal))),
        quantity().prop_map(Amount::Quantity),
    ]
}

/// Two figures of one kind, the first the smaller.
fn pair() -> impl Strategy<Value = (Amount, Amount)> {
    let numbers = || (count(), count()).prop_filter("rising", |(a, b)| a.value() < b.value());
    prop_oneof![
        numbers().prop_map(|(a, b)| (Amount::Number(a), Amount::Number(b))),
        numbers()
            .prop_map(|(a, b)| (Amount::Percent(Percent::new(a.value())), Amount::Percent(Percent::new(b.value())))),
        numbers().prop_map(|(a, b)| {
            (Amount::Money(Money::new(a, Currency::VND)), Amount::Money(Money::new(b, Currency::VND)))
        }),
        numbers().prop_map(|(a, b)| {
            let ha = |number| Amount::Quantity(Quantity::new(number, Unit::new("ha").expect("a unit")));
            (ha(a), ha(b))
        }),
    ]
}

proptest! {
    // The same cases on every run; `PROPTEST_CASES` goes further.
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1930), ..ProptestConfig::default() })]

    #[test]
    fn numbers_come_back(value in number()) {
        comes_back(&value, grammar::number);
    }

    #[test]
    fn money_comes_back(value in money()) {
        comes_back(&value, grammar::money);
    }

    #[test]
    fn percentages_come_back(value in decimal().prop_map(Percent::new)) {
        comes_back(&value, grammar::percent);
    }

    #[test]
    fn quantities_come_back(value in quantity()) {
        comes_back(&value, grammar::quantity);
    }

    #[test]
    fn amounts_come_back(value in amount()) {
        comes_back(&value, grammar::amount);
    }

    #[test]
    fn ratios_come_back((a, b) in pair()) {
        comes_back(&Ratio::new(b, a), grammar::ratio);
    }

    #[test]
    fn ranges_come_back((low, high) in pair()) {
        comes_back(&Range::new(low, high), grammar::range);
    }

    #[test]
    fn dates_come_back(value in date()) {
        comes_back(&value, grammar::date);
    }

    #[test]
    fn times_come_back(hour in 0_u8..24, minute in 0_u8..60) {
        comes_back(&Time::new(hour, minute).expect("a time"), grammar::time);
    }

    #[test]
    fn months_come_back(year in proptest::option::of(1000_u16..3000), month in 1_u8..13) {
        comes_back(&Month::new(year, month).expect("a month"), grammar::month);
    }

    #[test]
    fn years_come_back(year in 1000_u16..3000) {
        comes_back(&Year::new(year).expect("a year"), grammar::year);
    }

    #[test]
    fn periods_come_back(value in period()) {
        comes_back(&value, grammar::period);
    }

    #[test]
    fn ordinals_come_back(value in 0_u32..10_000) {
        comes_back(&Ordinal::new(value), grammar::ordinal);
    }

    #[test]
    fn documents_come_back(
        kind in prop_oneof!["Nghị quyết", "Chỉ thị", "Kế hoạch", "Luật"],
        number in "[0-9]{1,4}",
        symbol in proptest::option::of("(20[0-9]{2}/)?(NQ|CT|KH|QĐ)[-/](TW|QU|UBND|TTg)"),
        slash in any::<bool>(),
    ) {
        let slash = slash && symbol.is_some();
        let mut value: DocumentNumber<'static> = "Nghị quyết số 1".parse().expect("a document");
        value.kind = Some(kind.into());
        value.number = number.into();
        value.symbol = symbol.map(Into::into);
        value.slash = slash;
        let printed = value.to_string();
        prop_assert_eq!(printed.parse::<DocumentNumber<'static>>(), Ok(value));
    }

    #[test]
    fn any_input_is_split_and_nothing_lost(input in "\\PC{0,80}") {
        if let Ok((rest, _)) = grammar::mention(&input) {
            prop_assert!(rest.len() < input.len() && input.ends_with(rest));
        }
    }

    #[test]
    fn a_mention_alone_reads_as_in_its_text(sentence in sentence()) {
        for mention in baocao::mentions(&sentence) {
            let alone = grammar::mention(&mention.text);
            prop_assert!(matches!(&alone, Ok(("", value)) if *value == mention.value), "{:?}: {:?}", mention, alone);
        }
    }
}

/// Prose around figures that mean the same wherever they stand.
fn sentence() -> impl Strategy<Value = String> {
    let figure = prop_oneof![
        money().prop_map(|v| v.to_string()),
        quantity().prop_map(|v| v.to_string()),
        positive().prop_map(|v| Percent::new(v).to_string()),
        (1000_u16..3000).prop_map(|year| format!("năm {year}")),
    ];
    proptest::collection::vec(figure, 1..4).prop_map(|figures| format!("Kết quả đạt {}.", figures.join("; cả xã thu ")))
}

#[test]
fn long_inputs_are_not_read_to_their_end() {
    // Whatever stands past a bounded head changes nothing.
    for unit in ["1.", "1/", "một ", "111.", "từ ", "1-", "(", "Nghị quyết số ", "ngày ", "tỷ "] {
        let long = unit.repeat(200_000 / unit.len());
        let mut end = 4096;
        while !long.is_char_boundary(end) {
            end -= 1;
        }
        let of_head = grammar::mention(&long[..end]).map(|(rest, value)| (end - rest.len(), value.into_owned()));
        let of_all = grammar::mention(&long).map(|(rest, value)| (long.len() - rest.len(), value.into_owned()));
        assert_eq!(of_head.ok(), of_all.ok(), "{unit:?}");
    }
}

#[test]
fn values_have_a_plain_form() {
    let cases = [
        ("1.005,6 tỷ đồng", "1005600000000 VND"),
        ("29,5 triệu USD", "29500000 USD"),
        ("63,50%", "63.50%"),
        ("24 nghìn tấn", "24000 tấn"),
        ("hai mươi tư", "24"),
        ("3,4 tỷ đồng/5 tỷ đồng", "3400000000 VND/5000000000 VND"),
        ("từ 5% đến 10%", "5%..10%"),
        ("lần thứ XIII", "13"),
        ("ngày 02 tháng 7 năm 2024", "2024-07-02"),
        ("ngày 02 tháng 7", "--07-02"),
        ("tháng 7/2024", "2024-07"),
        ("năm 2024", "2024"),
        ("quý I/2025", "2025-01-01/2025-03-31"),
        ("8 giờ 30", "08:30"),
        ("Nghị quyết số 10-NQ/QU", "10-NQ/QU"),
    ];
    for (written, plain) in cases {
        let value: Value<'static> = written.parse().expect("an expression");
        assert_eq!(format!("{value:#}"), plain, "of {written}");
    }
}

#[test]
fn one_way_to_print_what_is_written_in_many() {
    let cases = [
        ("12 tháng đầu năm 2024", "12 tháng năm 2024"),
        ("nửa đầu năm 2023", "6 tháng đầu năm 2023"),
        ("33 ha/31,5 ha", "33/31,5 ha"),
        ("3 triệu tấn/5 triệu tấn", "3 triệu/5 triệu tấn"),
        ("800 tấn - 1,2 nghìn tấn", "từ 800 tấn - 1,2 nghìn tấn"),
        ("5-10%", "từ 5% đến 10%"),
        ("792,9 tỷ/1.287,4 tỷ", "792,9 tỷ đồng/1.287,4 tỷ đồng"),
        ("85 điểm/100", "85/100 điểm"),
    ];
    for (written, printed) in cases {
        let value: Value<'static> = written.parse().expect("an expression");
        assert_eq!(value.to_string(), printed, "of {written}");
    }
}

#[test]
fn periods_by_themselves_are_printed_as_they_are_said() {
    let cases = [
        ("12 tháng đầu năm 2024", "12 tháng năm 2024", "2024-01-01/2024-12-31"),
        ("năm 2024", "năm 2024", "2024-01-01/2024-12-31"),
        ("giai đoạn 2024-2024", "năm 2024", "2024-01-01/2024-12-31"),
        ("tháng 02/2024", "tháng 2/2024", "2024-02-01/2024-02-29"),
        ("từ tháng 11 đến tháng 11/2025", "tháng 11/2025", "2025-11-01/2025-11-30"),
        ("1 tháng đầu năm 2025", "tháng 1/2025", "2025-01-01/2025-01-31"),
        ("tháng 7", "tháng 7", "--07-01/--07-31"),
        ("quý 2 năm 2025", "quý II/2025", "2025-04-01/2025-06-30"),
    ];
    for (written, printed, days) in cases {
        let period: Period = written.parse().expect("a period");
        assert_eq!((period.to_string().as_str(), format!("{period:#}").as_str()), (printed, days), "of {written}");
    }
}

#[test]
fn errors_say_what_was_found_where() {
    #[track_caller]
    fn says<T: FromStr<Err = ParseError> + Debug>(input: &str, message: &str, offset: usize) {
        let error = input.parse::<T>().expect_err("no such value");
        assert_eq!((error.to_string().as_str(), error.offset()), (message, offset));
    }
    says::<Money>("", "found nothing where an amount of money should be, at byte 0", 0);
    says::<Money>("17 đồng chí", r#"found "17 đồng chí" where an amount of money should be, at byte 0"#, 0);
    says::<Percent>("63,5% dự toán", r#"found " dự toán" after a percentage, at byte 5"#, 5);
    says::<Date>("31/02/2024", r#"found "31/02/2024" where a date should be, at byte 0"#, 0);
    says::<Ordinal>("lần thứ IIX", r#"found "lần thứ IIX" where an ordinal should be, at byte 0"#, 0);
    says::<Period>("6 tháng", r#"found "6 tháng" where a period should be, at byte 0"#, 0);
    says::<Time>("25:00", r#"found "25:00" where a time of day should be, at byte 0"#, 0);
    says::<Number>(
        "một hai ba bốn năm sáu bảy",
        r#"found "một hai ba bốn năm s…" where a number should be, at byte 0"#,
        0,
    );
    says::<Value<'static>>("đồng chí", r#"found "đồng chí" where an expression should be, at byte 0"#, 0);
}

#[test]
fn decomposed_input_reads_alike_and_the_rest_is_the_callers() {
    let composed = "hai mươi tư tỷ đồng của tỉnh";
    let decomposed: String = unicode_normalization::UnicodeNormalization::nfd(composed).collect();
    let (rest, money) = grammar::money(&decomposed).expect("money");
    assert_eq!(money.amount().to_string(), "24000000000");
    assert!(decomposed.ends_with(rest) && rest.starts_with(" cu\u{309}a"), "{rest:?}");
}

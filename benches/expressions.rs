//! How long single expressions take to read. Each is held against its value, as its display with `{:#}` has it.

use std::fmt::Display;
use std::hint::black_box;

use baocao::grammar;
use criterion::{Criterion, Throughput};
use nom::IResult;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    bench(&mut criterion, "number", grammar::number, "1.005,6", "1005.6");
    bench(&mut criterion, "number_in_words", grammar::number, "hai mươi tư", "24");
    bench(&mut criterion, "money", grammar::money, "3,451 tỷ đồng", "3451000000 VND");
    bench(&mut criterion, "percent", grammar::percent, "129,41%", "129.41%");
    bench(&mut criterion, "quantity", grammar::quantity, "45 kg/người/năm", "45 kg/người/năm");
    bench(&mut criterion, "ratio", grammar::ratio, "22/17", "22/17");
    bench(
        &mut criterion,
        "ratio_of_money",
        grammar::ratio,
        "792,9 tỷ/1.287,4 tỷ đồng",
        "792900000000 VND/1287400000000 VND",
    );
    bench(&mut criterion, "range", grammar::range, "từ 10 đến 12 triệu đồng", "10000000 VND..12000000 VND");
    bench(&mut criterion, "date", grammar::date, "ngày 21/12/2023", "2023-12-21");
    bench(&mut criterion, "date_in_words", grammar::date, "ngày 02 tháng 7 năm 2024", "2024-07-02");
    bench(&mut criterion, "time", grammar::time, "7 giờ 30 phút", "07:30");
    bench(&mut criterion, "month", grammar::month, "tháng 6/2024", "2024-06");
    bench(&mut criterion, "year", grammar::year, "năm 2024", "2024");
    bench(&mut criterion, "period", grammar::period, "6 tháng đầu năm 2024", "2024-01-01/2024-06-30");
    bench(&mut criterion, "ordinal", grammar::ordinal, "lần thứ XIII", "13");
    bench(&mut criterion, "document", grammar::document, "10-NQ/QU", "10-NQ/QU");
    criterion.final_summary();
}

fn bench<T: Display>(
    criterion: &mut Criterion,
    name: &str,
    read: fn(&'static str) -> IResult<&'static str, T>,
    literal: &'static str,
    wanted: &str,
) {
    let value = |literal| {
        let (rest, value) = read(literal).expect("it is one");
        assert!(rest.is_empty(), "{name} is read whole");
        value
    };
    assert_eq!(format!("{:#}", value(literal)), wanted);
    let mut group = criterion.benchmark_group("expressions");
    group.throughput(Throughput::Bytes(literal.len() as u64));
    group.bench_function(name, |bencher| bencher.iter(|| value(black_box(literal))));
    group.finish();
}

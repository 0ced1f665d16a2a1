//! How long inputs made to be slow take to read, beside the reports of `tests/reports`: the time a byte is what counts.

#[path = "../tests/common/mod.rs"]
mod common;
#[path = "../tests/common/slow.rs"]
mod slow;

use std::hint::black_box;

use criterion::{Criterion, Throughput};

const BYTES: usize = 65_536;

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    let reports: String = common::reports().into_iter().map(|(_, text)| text).collect();
    let repeated = slow::REPEATED.iter().map(|&unit| ("", unit));
    let inputs = repeated
        .chain(slow::BEHIND.iter().copied())
        .map(|(first, unit)| (format!("{first:?} {unit:?}"), [first, &unit.repeat(BYTES / unit.len())].concat()))
        .chain(slow::VARIED.iter().map(|&unit| (format!("{unit:?}"), slow::varied(unit, BYTES))));
    let mut group = criterion.benchmark_group("adversarial");
    for (name, text) in [("reports".to_owned(), reports)].into_iter().chain(inputs) {
        let mentions = baocao::parse(&text).mentions.len();
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| assert_eq!(baocao::parse(black_box(&text)).mentions.len(), mentions));
        });
    }
    group.finish();
    criterion.final_summary();
}

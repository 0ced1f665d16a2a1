//! How the time a byte changes with the size of the text, from a kilobyte to a hundred megabytes.

#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;

use criterion::{Criterion, SamplingMode, Throughput};

const SIZES: [usize; 6] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    let reports: String = common::reports().into_iter().map(|(_, text)| text).collect();
    let mut group = criterion.benchmark_group("scale");
    group.sampling_mode(SamplingMode::Flat);
    for size in SIZES {
        let mut text = reports.repeat(size / reports.len() + 1);
        text.truncate((0..=size).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default());
        let mentions = baocao::parse(&text).mentions.len();
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(size.to_string(), |bencher| {
            bencher.iter(|| assert_eq!(baocao::parse(black_box(&text)).mentions.len(), mentions));
        });
    }
    group.finish();
    criterion.final_summary();
}

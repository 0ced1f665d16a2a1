//! Cost grows linearly with the text, on inputs made to be slow, and is of the order of what a report costs.
//!
//! Cost is the time of the thread alone, the least of several runs, so that a busy machine does not count.

mod common;
#[path = "common/slow.rs"]
mod slow;

use std::time::Duration;

use cpu_time::ThreadTime;
use slow::{BEHIND, REPEATED, VARIED, varied};

/// How many bytes the shorter text of each pair has.
const SIZE: usize = 16_000;

/// The longer text, as a multiple of the shorter.
const TIMES: u16 = 4;

/// How often a rise is measured before it counts.
const ATTEMPTS: usize = 4;

/// What cost per byte may rise by between the two.
const RISE: f64 = 2.0;

/// What a byte of any input may cost, as a multiple of one of a report.
const WORST: f64 = 8.0;

#[test]
fn cost_grows_with_the_text_alone() {
    let normal = cost_of_a_byte(&reports());
    let repeated = REPEATED.iter().map(|&unit| ("", unit));
    let slow = repeated.chain(BEHIND.iter().copied()).flat_map(|(first, unit)| {
        let text = |size: usize| [first, &unit.repeat(size / unit.len())].concat();
        slow_by(&format!("{first:?} {unit:?}"), normal, text)
    });
    assert_none(slow);
}

#[test]
fn cost_grows_with_the_text_alone_where_names_and_numbers_differ() {
    let normal = cost_of_a_byte(&reports());
    assert_none(VARIED.iter().flat_map(|&unit| slow_by(unit, normal, |size| varied(unit, size))));
}

fn assert_none(slow: impl Iterator<Item = String>) {
    let slow: Vec<_> = slow.collect();
    assert!(slow.is_empty(), "\n{}", slow.join("\n"));
}

/// What is wrong with the cost of a text that may have any size, beside that of a report's byte.
fn slow_by(name: &str, normal: f64, text: impl Fn(usize) -> String) -> Vec<String> {
    let (short, long) = (text(SIZE), text(usize::from(TIMES) * SIZE));
    let rise = least(RISE, || cost_of_a_byte(&long) / cost_of_a_byte(&short))
        .map(|rise| format!("{name}: {rise:.1} times the cost a byte at {TIMES} times the size"));
    let cost = least(WORST, || cost_of_a_byte(&long) / normal)
        .map(|cost| format!("{name}: {cost:.1} times the cost of a report"));
    rise.into_iter().chain(cost).collect()
}

/// One line of ten megabytes that no full stop ends, names of a hundred thousand words, many people over one of those,
/// and over many who ask by a position alone.
#[test]
fn long_lines_cost_what_short_ones_do() {
    let line = reports().replace(['\n', '.', ';'], " ");
    let long = [
        line.repeat(10_000_000 / line.len() + 1),
        ["đồng chí ", &"Nguyễn ".repeat(100_000)].concat(),
        ["Đảng bộ phường ", &"An ".repeat(100_000)].concat(),
        [
            &format!("Ông Lê Văn Ba{}.\n", ", Chủ tịch HĐND xã Kim Sơn".repeat(8)).repeat(300),
            "Chủ tịch HĐND xã Tân An dự.\n",
            &"Chủ tịch UBND xã yêu cầu các thôn rà soát hộ nghèo.\n".repeat(10_000),
        ]
        .concat(),
        [&"đồng chí Nguyễn Văn An, ".repeat(10_000), "\nBí thư ", &"An ".repeat(100_000)].concat(),
    ];
    for text in long {
        let begins: String = text.chars().take(20).collect();
        if let Some(rise) = least(RISE, || cost_of_a_byte(&text) / cost_of_a_byte(&line)) {
            panic!("{begins:?}: {rise:.1} times the cost a byte in {} bytes", text.len());
        }
    }
}

/// The reports of `tests/reports` as one text.
fn reports() -> String {
    common::reports().into_iter().map(|(_, text)| text).collect()
}

/// A ratio of costs where it is above a bound every time that it is taken. What is slow is slow every time; what a
/// busy machine adds is not.
fn least(bound: f64, ratio: impl Fn() -> f64) -> Option<f64> {
    let mut ratios = (0..ATTEMPTS).map(|_| ratio());
    let first = ratios.next()?;
    if first <= bound { None } else { ratios.try_fold(first, |least, ratio| (ratio > bound).then(|| least.min(ratio))) }
}

/// Seconds a byte to read and check a text.
fn cost_of_a_byte(text: &str) -> f64 {
    let run = || {
        let start = ThreadTime::now();
        std::hint::black_box(baocao::check::findings(&baocao::parse(text)));
        start.elapsed()
    };
    let runs = if text.len() > 1_000_000 { 1 } else { 3 };
    let least = (0..runs).map(|_| run()).min().unwrap_or_default();
    least.max(Duration::from_micros(1)).as_secs_f64() / f64::from(u32::try_from(text.len()).expect("a short text"))
}

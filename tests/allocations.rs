//! How much memory a report takes to read, and in how many pieces.

mod common;

use allocation_counter::measure;

/// The length of the text, of whole reports one behind another.
const BYTES: usize = 6_000;

/// The most allocations for such a text. The bound is what holds: most are the lists that the report itself has.
const MOST_ALLOCATIONS: u64 = 330;

/// The most bytes held at once, as a multiple of the text; the finished report is the larger part of it.
const MOST_BYTES: f64 = 16.0;

#[test]
fn a_report_takes_few_allocations() {
    let reports = common::reports();
    // The lexicon is built at the first call.
    let _ = baocao::parse("");
    let mut counts = Vec::new();
    for start in 0..reports.len() {
        let mut text = String::new();
        let mut next = reports.iter().cycle().skip(start).map(|(_, report)| report);
        while text.len() < BYTES {
            text.push_str(next.next().expect("reports come round"));
        }
        let used = measure(|| drop(baocao::parse(&text)));
        let (size, name) = (text.len() as f64 / BYTES as f64, &reports[start].0);
        counts.push((used.count_total as f64 / size, used.bytes_max as f64 / text.len() as f64, name));
    }
    let most = counts.iter().map(|count| count.0).fold(0.0, f64::max);
    let largest = counts.iter().map(|count| count.1).fold(0.0, f64::max);
    println!("at most {most:.0} allocations and {largest:.1} bytes a byte");
    for (allocations, bytes, name) in counts {
        assert!(allocations <= MOST_ALLOCATIONS as f64, "{name}: {allocations:.0} allocations");
        assert!(bytes <= MOST_BYTES, "{name}: {bytes:.1} bytes a byte");
    }
}

//! How much memory a report takes to read, and in how many pieces.

mod common;

use allocation_counter::measure;

/// The length of the text, of whole reports one behind another.
const BYTES: u64 = 6_000;

/// The most allocations for such a text. The lists that the report itself has are about a third of them.
const MOST_ALLOCATIONS: u64 = 49;

/// The most bytes held at once for each byte of the text; the finished report is the larger part of them.
const MOST_BYTES: u64 = 10;

#[test]
fn a_report_takes_few_allocations() {
    let reports = common::reports();
    // The lexicon is built at the first call.
    let _ = baocao::parse("");
    let (mut most, mut largest) = (0, 0);
    for (start, (name, _)) in reports.iter().enumerate() {
        let mut text = String::new();
        let mut next = reports.iter().cycle().skip(start).map(|(_, report)| report);
        while (text.len() as u64) < BYTES {
            text.push_str(next.next().expect("reports come round"));
        }
        let used = measure(|| drop(baocao::parse(&text)));
        let allocations = used.count_total * BYTES / text.len() as u64;
        let bytes = used.bytes_max.div_ceil(text.len() as u64);
        assert!(allocations <= MOST_ALLOCATIONS, "{name}: {allocations} allocations");
        assert!(bytes <= MOST_BYTES, "{name}: {bytes} bytes a byte");
        (most, largest) = (allocations.max(most), bytes.max(largest));
    }
    println!("at most {most} allocations and {largest} bytes a byte");
}

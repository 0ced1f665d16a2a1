//! How much memory a report takes to read, and in how many pieces.

mod common;
#[allow(dead_code, reason = "the laws are shared with other tests")]
mod laws;

use allocation_counter::measure;
use laws::forms;

/// The length of the text, of whole reports one behind another.
const BYTES: u64 = 6_000;

/// A form that a text may have.
struct Form {
    name: &'static str,
    /// Gives a text in this form.
    of: fn(&str) -> String,
    /// The most allocations for such a text. The lists that the report itself has are about a third of them.
    most_allocations: u64,
    /// The most bytes held at once for each byte of the text; the finished report is the larger part of them.
    most_bytes: u64,
}

const FORMS: [Form; 4] = [
    Form { name: "composed", of: str::to_owned, most_allocations: 49, most_bytes: 7 },
    Form { name: "with a decomposed line", of: with_a_decomposed_line, most_allocations: 52, most_bytes: 8 },
    Form { name: "half composed", of: forms::half_composed, most_allocations: 57, most_bytes: 8 },
    Form { name: "decomposed", of: forms::decomposed, most_allocations: 54, most_bytes: 8 },
];

#[test]
fn a_report_takes_few_allocations() {
    let reports = common::reports();
    // The lexicon is built at the first call.
    let _ = baocao::parse("");
    for Form { name: form, of, most_allocations, most_bytes } in FORMS {
        let (mut most, mut largest) = (0, 0);
        for (start, (name, _)) in reports.iter().enumerate() {
            let mut text = String::new();
            let mut next = reports.iter().cycle().skip(start).map(|(_, report)| report);
            while (text.len() as u64) < BYTES {
                text.push_str(&of(next.next().expect("reports come round")));
            }
            let used = measure(|| drop(baocao::parse(&text)));
            let allocations = used.count_total * BYTES / text.len() as u64;
            let bytes = used.bytes_max.div_ceil(text.len() as u64);
            assert!(allocations <= most_allocations, "{name}, {form}: {allocations} allocations");
            assert!(bytes <= most_bytes, "{name}, {form}: {bytes} bytes a byte");
            (most, largest) = (allocations.max(most), bytes.max(largest));
        }
        println!("{form}: at most {most} allocations and {largest} bytes a byte");
    }
}

/// A text that has letters to compose in one line alone.
fn with_a_decomposed_line(text: &str) -> String {
    let at = text.find('\n').unwrap_or(text.len());
    let (line, rest) = text.split_at(at);
    forms::decomposed(line) + rest
}

//! How long reports take to read, beside two plain passes over the same texts.
//!
//! The texts are clauses of `tests/reports` in a random order with most digits changed, so that no two runs of words
//! and figures are alike; the generator is seeded, so that every run reads the same.

#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use unicode_segmentation::UnicodeSegmentation;

/// The shapes of figures, dates and documents alone, as one would write them to find these without the crate.
const SHAPES: &str = r"(?x)
    \d{1,2}/\d{1,2}(?:/\d{4})?
    | \d+[-/]\p{Alphabetic}+[-/]\p{Alphabetic}+
    | \d+(?:\.\d{3})*(?:,\d+)?(?:\s*/\s*\d+(?:\.\d{3})*(?:,\d+)?)?(?:\s*(?:%|tỷ|triệu|nghìn|đồng|ha|tấn|tạ/ha))*
";

const TEXTS: usize = 64;
const BYTES_OF_A_TEXT: usize = 4096;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let texts = texts();
    let bytes: usize = texts.iter().map(String::len).sum();
    let reports: Vec<_> = texts.iter().map(|text| baocao::parse(text)).collect();
    let mentions: usize = reports.iter().map(|report| report.mentions.len()).sum();
    let json: usize = reports.iter().map(|report| to_json(report).len()).sum();
    let (chars, words) = (total(&texts, |text| text.chars().count()), total(&texts, |t| t.unicode_words().count()));
    assert!(mentions > bytes / 200, "the texts are full of figures: {mentions} in {bytes} bytes");

    let mut group = criterion.benchmark_group("report");
    group.throughput(Throughput::Bytes(bytes as u64));
    let mut bench = |name: &str, wanted: usize, read: &dyn Fn(&str) -> usize| {
        group.bench_function(name, |bencher| bencher.iter(|| assert_eq!(total(black_box(&texts), read), wanted)));
    };
    bench("char_indices", chars, &|text| text.char_indices().map(black_box).count());
    bench("unicode_words", words, &|text| text.unicode_words().map(black_box).count());
    let shapes = regex::Regex::new(SHAPES).expect("a regular expression");
    let found = total(&texts, |text| shapes.find_iter(text).count());
    bench("regex_of_figures", found, &|text| shapes.find_iter(text).map(black_box).count());
    bench("lex", total(&texts, baocao::bench::tokens), &|text| black_box(baocao::bench::tokens(text)));
    bench("mentions", mentions, &|text| black_box(baocao::mentions(text)).len());
    bench("parse", mentions, &|text| black_box(baocao::parse(text)).mentions.len());
    bench("parse_into_owned", mentions, &|text| black_box(baocao::parse(text).into_owned()).mentions.len());
    let findings = total(&texts, findings_of);
    bench("parse_and_check", findings, &|text| black_box(findings_of(text)));
    bench("parse_to_json", json, &|text| black_box(to_json(&baocao::parse(text))).len());
    group.finish();
    whole_reports(&mut criterion);
    criterion.final_summary();
}

/// Whole reports, one after another, so that none is still in a cache when it comes again.
fn whole_reports(criterion: &mut Criterion) {
    let texts: Vec<String> = common::reports().into_iter().map(|(_, text)| text).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut group = criterion.benchmark_group("whole_reports");
    group.throughput(Throughput::Bytes(bytes as u64));
    let mut bench = |name: &str, read: &dyn Fn(&str) -> usize| {
        let wanted = total(&texts, read);
        group.bench_function(name, |bencher| bencher.iter(|| assert_eq!(total(black_box(&texts), read), wanted)));
    };
    bench("unicode_words", &|text| text.unicode_words().map(black_box).count());
    bench("mentions", &|text| black_box(baocao::mentions(text)).len());
    bench("parse", &|text| black_box(baocao::parse(text)).mentions.len());
    group.finish();
}

fn findings_of(text: &str) -> usize {
    baocao::check::findings(&baocao::parse(text)).len()
}

fn total(texts: &[String], count: impl Fn(&str) -> usize) -> usize {
    texts.iter().map(|text| count(text)).sum()
}

fn to_json(report: &baocao::Report<'_>) -> Vec<u8> {
    serde_json::to_vec(report).expect("a report serialises")
}

fn texts() -> Vec<String> {
    let reports = common::reports();
    let clauses: Vec<&str> = reports.iter().flat_map(|(_, text)| text.split_inclusive(['.', ';', '\n'])).collect();
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut text = || {
        let mut text = String::new();
        while text.len() < BYTES_OF_A_TEXT {
            text.extend(clauses[random.below(clauses.len())].chars().map(|letter| random.changed(letter)));
        }
        text
    };
    (0..TEXTS).map(|_| text()).collect()
}

/// Marsaglia's xorshift: the same numbers on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    /// Four digits of five become another. Zeros stay, since they tell a number from a place in a list.
    fn changed(&mut self, letter: char) -> char {
        match letter {
            '1'..='9' if self.below(5) > 0 => char::from(b'1' + self.below(9) as u8),
            letter => letter,
        }
    }
}

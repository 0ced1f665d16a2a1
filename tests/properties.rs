//! What holds for any text: no panic, spans that slice it, JSON and back, owned as borrowed, one reading for each
//! way to compose letters.

mod common;
#[allow(dead_code, reason = "the laws are shared with other tests")]
mod laws;

use std::ops::Range;
use std::sync::LazyLock;

use laws::forms::half_composed;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngSeed;
use unicode_normalization::UnicodeNormalization;

static REPORTS: LazyLock<Vec<(String, String)>> = LazyLock::new(common::reports);

proptest! {
    // The same cases on every run; `PROPTEST_CASES` goes further, and the targets in `fuzz/` search with the same laws.
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1930),
        ..ProptestConfig::default()
    })]

    #[test]
    fn ok_any_string(text in any::<String>()) {
        laws::parse::hold(&text);
    }

    #[test]
    fn ok_any_string_of_pieces(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)) {
        laws::parse::hold(&pieces.concat());
    }

    #[test]
    fn ok_mutated_reports(which in any::<Index>(), edits in prop::collection::vec(edit(), 1..12)) {
        let (_, text) = which.get(&REPORTS);
        laws::parse::hold(&edits.iter().fold(text.clone(), |text, edit| edit.apply(&text)));
    }

    #[test]
    fn ok_clauses_of_several_reports(clauses in prop::collection::vec(clause(), 2..8)) {
        laws::parse::hold(&clauses.concat());
    }
}

#[test]
fn ok_reports() {
    for (_, text) in REPORTS.iter() {
        laws::parse::hold(text);
    }
}

#[test]
fn ok_forms_of_a_report_give_one_model() {
    for (name, text) in REPORTS.iter() {
        let composed: String = text.nfc().collect();
        assert!(composed.nfd().ne(composed.chars()), "{name} has marks to take off");
        laws::forms::hold(text);
    }
}

/// Pieces that rules begin, join and end with.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "\n",
    "\n- ",
    "\n1. ",
    "\t",
    "\u{a0}",
    ".",
    ",",
    ";",
    ":",
    "/",
    "-",
    " – ",
    "(",
    ")",
    "%",
    "‰",
    "…",
    "\u{301}",
    "\u{323}",
    "ê\u{301}",
    "đ",
    "Đ",
    "0",
    "1",
    "7",
    "12",
    "2024",
    "1.005,6",
    "111.111.111",
    "22/17",
    "31/02/2024",
    "IV",
    "XXIV",
    "ngày ",
    "tháng ",
    "năm ",
    "quý ",
    "6 tháng đầu năm",
    "nhiệm kỳ ",
    "lần thứ ",
    "khóa ",
    "từ ",
    " đến ",
    " tỷ",
    " triệu",
    " nghìn",
    " đồng",
    " USD",
    " ha",
    " tạ/ha",
    " phần trăm",
    "hai mươi",
    " mốt",
    "đạt ",
    "tăng ",
    "giảm ",
    "so với ",
    "kế hoạch",
    "trên ",
    "ước ",
    "phấn đấu ",
    "Nghị quyết số ",
    "10-NQ/TU",
    "của ",
    "Đảng bộ ",
    "phường ",
    "Chi bộ ",
    "UBND ",
    "đồng chí ",
    "Nguyễn Văn A",
    "Bí thư ",
    "hội nghị ",
    "chủ trì ",
    "yêu cầu ",
    "tiếp tục ",
];

#[derive(Clone, Debug)]
enum Edit {
    /// Takes away what lies between two places.
    Delete(Index, Index),
    /// Puts a string in.
    Insert(Index, String),
    /// Puts a part of another report in.
    Splice(Index, Index, Index, Index),
}

/// What stands between two clauses, cells or lines, or within a bracket.
const JOINTS: &[&str] = &[" ", ", ", "; ", ". ", ": ", "\n", "\n- ", " | ", " (", ") ", "/", " và ", ", trong đó "];

/// A stretch of a report from anywhere, with what joins it to the next.
fn clause() -> impl Strategy<Value = String> {
    (any::<Index>(), any::<Index>(), 1..30_usize, prop::sample::select(JOINTS)).prop_map(|(report, at, len, joint)| {
        let words: Vec<_> = report.get(&REPORTS).1.split(' ').collect();
        let start = at.index(words.len());
        words[start..words.len().min(start + len)].join(" ") + joint
    })
}

fn edit() -> impl Strategy<Value = Edit> {
    let place = any::<Index>;
    let string = prop_oneof![any::<String>(), prop::sample::select(PIECES).prop_map(str::to_owned)];
    prop_oneof![
        (place(), place()).prop_map(|(a, b)| Edit::Delete(a, b)),
        (place(), string).prop_map(|(at, string)| Edit::Insert(at, string)),
        (place(), place(), place(), place()).prop_map(|(at, which, a, b)| Edit::Splice(at, which, a, b)),
    ]
}

impl Edit {
    fn apply(&self, text: &str) -> String {
        match self {
            Self::Delete(a, b) => {
                let gone = between(text, *a, *b);
                [&text[..gone.start], &text[gone.end..]].concat()
            }
            Self::Insert(at, string) => insert(text, *at, string),
            Self::Splice(at, which, a, b) => {
                let (_, other) = which.get(&REPORTS);
                insert(text, *at, &other[between(other, *a, *b)])
            }
        }
    }
}

fn insert(text: &str, at: Index, string: &str) -> String {
    let (before, after) = text.split_at(boundary(text, at));
    [before, string, after].concat()
}

fn between(text: &str, a: Index, b: Index) -> Range<usize> {
    let (a, b) = (boundary(text, a), boundary(text, b));
    a.min(b)..a.max(b)
}

/// A place in a text that does not cut a character.
fn boundary(text: &str, at: Index) -> usize {
    let at = at.index(text.len() + 1);
    (at..=text.len()).find(|&at| text.is_char_boundary(at)).expect("the end is one")
}

#[test]
fn ok_half_composed() {
    assert_eq!(half_composed("Uỷ ban ậ"), "Uy\u{309} ban â\u{323}");
    // An acute accent below a dot.
    assert_eq!(half_composed("\u{1e65}"), "\u{1e65}");
}

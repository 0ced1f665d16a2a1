//! What holds for any text: no panic, spans that slice it, JSON and back, owned as borrowed, one reading for each
//! way to compose letters.

mod common;

use std::ops::Range;
use std::sync::LazyLock;

use baocao::Report;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

static REPORTS: LazyLock<Vec<(String, String)>> = LazyLock::new(common::reports);

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ok_any_string(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn ok_any_string_of_pieces(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)) {
        check(&pieces.concat());
    }

    #[test]
    fn ok_mutated_reports(which in any::<Index>(), edits in prop::collection::vec(edit(), 1..12)) {
        let (_, text) = which.get(&REPORTS);
        check(&edits.iter().fold(text.clone(), |text, edit| edit.apply(&text)));
    }
}

#[test]
fn ok_reports() {
    for (_, text) in REPORTS.iter() {
        check(text);
    }
}

#[test]
fn ok_forms_of_a_report_give_one_model() {
    for (name, text) in REPORTS.iter() {
        let composed: String = text.nfc().collect();
        let wanted = model(&composed);
        for (form, text) in [("decomposed", composed.nfd().collect()), ("half composed", half_composed(&composed))] {
            check(&text);
            assert_ne!(text, composed, "{name} has marks to take off");
            assert_eq!(model(&text), wanted, "{name}, {form}");
        }
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

/// What holds for the report of any text.
fn check(text: &str) {
    let report = baocao::parse(text);
    assert_eq!(report.mentions, baocao::mentions(text), "the expressions alone are those of the report");
    assert_eq!(report.clone().into_owned(), report, "owned is equal to borrowed");
    let json = serde_json::to_string(&report).expect("it serialises");
    let back: Report<'static> = serde_json::from_str(&json).expect("it reads back");
    assert_eq!(back, report, "through JSON and back");
    check_spans(&serde_json::to_value(&report).expect("it serialises"), text);
    for finding in baocao::check::findings(&report) {
        check_spans(&serde_json::to_value(&finding).expect("it serialises"), text);
        assert!(!finding.english().is_empty() && !finding.vietnamese().is_empty(), "{finding:?} says something");
    }
}

/// Every span slices the text, and a `text` beside a `span` is that slice.
fn check_spans(node: &Value, text: &str) {
    if let Some(range) = span(node) {
        assert!(text.get(range.clone()).is_some(), "{range:?} does not slice the text");
    }
    if let (Some(range), Some(piece)) = (span(&node["span"]), node["text"].as_str()) {
        assert_eq!(text.get(range), Some(piece));
    }
    children(node).for_each(|child| check_spans(child, text));
}

/// The range that a JSON object stands for, if it is a span.
fn span(node: &Value) -> Option<Range<usize>> {
    let end = |name: &str| node[name].as_u64().and_then(|at| usize::try_from(at).ok());
    Some(end("start")?..end("end")?)
}

fn children(node: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match node {
        Value::Array(nodes) => Box::new(nodes.iter()),
        Value::Object(nodes) => Box::new(nodes.values()),
        _ => Box::new(std::iter::empty()),
    }
}

/// The report of a text apart from its spans, with composed letters.
fn model(text: &str) -> Value {
    let mut model = serde_json::to_value(baocao::parse(text)).expect("it serialises");
    compose_and_drop_spans(&mut model);
    model
}

fn compose_and_drop_spans(node: &mut Value) {
    match node {
        node if span(node).is_some() => *node = Value::Null,
        Value::String(text) => *text = text.nfc().collect(),
        Value::Array(nodes) => nodes.iter_mut().for_each(compose_and_drop_spans),
        Value::Object(nodes) => nodes.values_mut().for_each(compose_and_drop_spans),
        _ => {}
    }
}

/// As older Windows text has it: `ê`, `ơ`, `ă` as one character, the tone mark as another.
fn half_composed(text: &str) -> String {
    let half = |letter: char| {
        let is_tone = |mark: &char| matches!(mark, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
        let (tone, base): (String, String) = std::iter::once(letter).nfd().partition(is_tone);
        base.nfc().chain(tone.chars()).collect::<Vec<_>>()
    };
    text.chars().flat_map(half).collect()
}

#[test]
fn ok_half_composed() {
    assert_eq!(half_composed("Uỷ ban ậ"), "Uy\u{309} ban â\u{323}");
}

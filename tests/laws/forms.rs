//! Composed, decomposed and half composed letters.

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::{parse, spans};

/// However the letters of a text are composed, its report is the same apart from the spans.
pub(crate) fn hold(text: &str) {
    let composed: String = text.nfc().collect();
    let wanted = model(&composed);
    for (form, text) in [("decomposed", decomposed(&composed)), ("half composed", half_composed(&composed))] {
        parse::hold(&text);
        assert_eq!(model(&text), wanted, "{form}: {text:?}");
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
        node if spans::of(node).is_some() => *node = Value::Null,
        Value::String(text) => *text = text.nfc().collect(),
        Value::Array(nodes) => nodes.iter_mut().for_each(compose_and_drop_spans),
        Value::Object(nodes) => nodes.values_mut().for_each(compose_and_drop_spans),
        _ => {}
    }
}

/// With every mark apart from its letter. A syllable of Hangul is made of letters, not of a letter and marks, and stays
/// whole.
pub(crate) fn decomposed(text: &str) -> String {
    let parts = |letter: char| {
        let parts: Vec<char> = std::iter::once(letter).nfd().collect();
        let marked = parts[1..].iter().all(|&part| canonical_combining_class(part) > 0);
        if marked { parts } else { vec![letter] }
    };
    text.chars().flat_map(parts).collect()
}

/// As older Windows text has it: `ê`, `ơ`, `ă` as one character, the tone mark as another. Of a letter with two marks
/// above, as no Vietnamese one has, the tone may not be the outer one; that would be another letter, so it stays whole.
pub(crate) fn half_composed(text: &str) -> String {
    let half = |letter: char| {
        let is_tone = |mark: &char| matches!(mark, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
        let (tone, base): (String, String) = std::iter::once(letter).nfd().partition(is_tone);
        let half: Vec<_> = base.nfc().chain(tone.chars()).collect();
        if half.iter().copied().nfc().eq([letter]) { half } else { vec![letter] }
    };
    text.chars().flat_map(half).collect()
}

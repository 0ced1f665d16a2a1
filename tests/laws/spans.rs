//! Spans in anything that serialises.

use std::ops::Range;

use serde_json::Value;

/// Every span slices the text, and a `text` beside a `span` is that slice.
pub(super) fn check(node: &Value, text: &str) {
    if let Some(range) = of(node) {
        assert!(text.get(range.clone()).is_some(), "{range:?} does not slice the text");
    }
    if let (Some(range), Some(piece)) = (of(&node["span"]), node["text"].as_str()) {
        assert_eq!(text.get(range), Some(piece));
    }
    children(node).for_each(|child| check(child, text));
}

/// The range that a JSON object stands for, if it is a span.
pub(super) fn of(node: &Value) -> Option<Range<usize>> {
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

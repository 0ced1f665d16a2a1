//! How a found reading differs from the expected one.

use serde_json::Value;

use super::items::items;

/// The differences, a line each, sorted: `layer: - expected` and `layer: + found`.
pub(crate) fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut extra = items(&with_open_levels(found.clone(), expected));
    let mut lines = Vec::new();
    for item in items(expected) {
        let same = extra.iter().position(|other| item.to_string() == other.to_string() && item.agrees(other));
        match same.or_else(|| extra.iter().position(|other| item.agrees(other))) {
            Some(at) => {
                extra.remove(at);
            }
            None => lines.push(format!("{}: - {item}", item.layer)),
        }
    }
    lines.extend(extra.iter().map(|item| format!("{}: + {item}", item.layer)));
    lines.sort();
    lines
}

/// The found reading without those levels of bodies that the expected one leaves open.
fn with_open_levels(mut found: Value, expected: &Value) -> Value {
    let open: Vec<_> = expected["units"].as_array().into_iter().flatten().filter(|u| u["level"].is_null()).collect();
    for unit in found["units"].as_array_mut().into_iter().flatten() {
        if open.iter().any(|other| other["organ"] == unit["organ"] && other["name"] == unit["name"]) {
            unit["level"] = Value::Null;
        }
    }
    found
}

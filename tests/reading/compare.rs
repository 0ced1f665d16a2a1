//! How a found reading differs from the expected one.

use std::fmt;

use serde_json::Value;

use super::items::{Item, items};

/// A fact that only one of two readings states.
#[derive(Debug)]
pub(crate) enum Difference {
    Missed(Item),
    Extra(Item),
}

/// `layer: - expected` or `layer: + found`
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missed(item) => write!(f, "{}: - {item}", item.layer),
            Self::Extra(item) => write!(f, "{}: + {item}", item.layer),
        }
    }
}

/// All differences between two readings.
pub(crate) fn differences(expected: &Value, found: &Value) -> Vec<Difference> {
    let mut extra = items(&with_open_levels(with_details_of(found.clone(), expected), expected));
    let mut differences = Vec::new();
    for item in items(expected) {
        let same = extra.iter().position(|other| item == *other);
        match same.or_else(|| extra.iter().position(|other| item.agrees(other))) {
            Some(at) => {
                extra.remove(at);
            }
            None => differences.push(Difference::Missed(item)),
        }
    }
    differences.extend(extra.into_iter().map(Difference::Extra));
    differences
}

/// The found reading without details, where the expected one has none.
fn with_details_of(mut found: Value, expected: &Value) -> Value {
    if expected["details"].is_null() {
        found["details"] = Value::Null;
    }
    found
}

/// The found reading without those levels of bodies that the expected one leaves open.
fn with_open_levels(mut found: Value, expected: &Value) -> Value {
    let expected: Vec<_> = expected["units"].as_array().into_iter().flatten().map(body).collect();
    for unit in found["units"].as_array_mut().into_iter().flatten() {
        let [organ, _, name] = body(unit);
        if !expected.contains(&body(unit)) && expected.contains(&[organ, &Value::Null, name]) {
            unit["level"] = Value::Null;
        }
    }
    found
}

fn body(unit: &Value) -> [&Value; 3] {
    [&unit["organ"], &unit["level"], &unit["name"]]
}

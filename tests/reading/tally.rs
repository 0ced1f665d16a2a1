//! How right the readings are, by layer.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::compare::Difference;
use super::items::items;

/// Counts over any number of readings.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    layers: BTreeMap<&'static str, Counts>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    expected: u32,
    missed: u32,
    extra: u32,
}

impl Tally {
    pub(crate) fn add(&mut self, expected: &Value, differences: &[Difference]) {
        for item in items(expected) {
            self.layers.entry(item.layer).or_default().expected += 1;
        }
        for difference in differences {
            match difference {
                Difference::Missed(item) => self.layers.entry(item.layer).or_default().missed += 1,
                Difference::Extra(item) => self.layers.entry(item.layer).or_default().extra += 1,
            }
        }
    }
}

/// A row for each layer: precision, recall and their harmonic mean.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "layer          expected   found   right       P       R      F1")?;
        for (layer, &Counts { expected, missed, extra }) in &self.layers {
            let right = expected - missed;
            let found = right + extra;
            let share = |part: u32, of: u32| f64::from(part) / f64::from(of.max(1));
            let (precision, recall, both) =
                (share(right, found), share(right, expected), share(2 * right, found + expected));
            writeln!(f, "{layer:<15}{expected:>8}{found:>8}{right:>8}{precision:>8.3}{recall:>8.3}{both:>8.3}")?;
        }
        Ok(())
    }
}

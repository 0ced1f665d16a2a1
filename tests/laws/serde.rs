//! Reports through JSON.

use baocao::Report;

/// What holds for any bytes that may be the JSON of a report: no panic, and what reads is written and read again.
pub(crate) fn hold(json: &[u8]) {
    let Ok(report) = serde_json::from_slice::<Report<'static>>(json) else { return };
    comes_back(&report);
    for mention in &report.mentions {
        assert!(!mention.value.to_string().is_empty(), "{mention:?} prints");
    }
    for finding in baocao::check::findings(&report) {
        assert!(!finding.english().is_empty() && !finding.vietnamese().is_empty(), "{finding:?} says something");
    }
}

/// A report is the same through JSON and back.
pub(super) fn comes_back(report: &Report<'_>) {
    let json = serde_json::to_string(report).expect("it serialises");
    let back: Report<'static> = serde_json::from_str(&json).expect("it reads back");
    assert_eq!(back, *report, "through JSON and back");
}

//! What the tests of this folder share.

use crate::Directive;

/// What each text sets, by one thing that is told of every task.
#[track_caller]
pub(super) fn check_each(cases: &[(&str, &[&str])], told: impl Fn(&Directive<'_>) -> String) {
    for (text, wanted) in cases {
        let report = crate::parse(text);
        assert_eq!(report.directives.iter().map(&told).collect::<Vec<_>>(), *wanted, "in {text}");
    }
}

/// The tasks that each text sets.
#[track_caller]
pub(super) fn check_tasks(cases: &[(&str, &[&str])]) {
    check_each(cases, |task| task.text.to_string());
}

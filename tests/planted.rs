//! Errors planted in texts, and whether the checks find them.
//!
//! A row of `tests/planted.tsv` is a kind of finding (with a comma, more that it leads to), its status and cause, where
//! the sentence stands (`-` alone, or in a report of `tests/reports`), and a sentence in which `{right→wrong}` is the
//! planted error; ` ¶ ` is a line's end. With what is right the text has no wrong or doubtful finding; with what is
//! wrong it has those of that kind.
//!
//! `tests/near_misses.txt` has a text a line with figures that look wrong beside each other and are right.

mod common;

use std::collections::HashMap;
use std::fmt::Write as _;

use baocao::check::{self, Finding, Status};
use serde_json::Value;

struct Row<'t> {
    kind: &'t str,
    status: &'t str,
    cause: &'t str,
    sentence: &'t str,
    right: String,
    wrong: String,
}

fn rows<'t>(table: &'t str, reports: &HashMap<String, String>) -> Vec<Row<'t>> {
    let rows = table.lines().skip(1).filter(|row| !row.starts_with("##"));
    rows.map(|row| {
        let [kind, status, cause, place, sentence] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("five columns: {row}")
        };
        let (right, wrong) = both(&sentence.replace(" ¶ ", "\n"));
        let (right, wrong) = match reports.get(place) {
            None => (right, wrong),
            Some(report) => {
                assert_eq!(report.matches(&right).count(), 1, "{place} has once: {right}");
                (report.clone(), report.replace(&right, &wrong))
            }
        };
        Row { kind, status, cause, sentence, right, wrong }
    })
    .collect()
}

/// The sentence as it is right, and as it is wrong.
fn both(sentence: &str) -> (String, String) {
    let (mut right, mut wrong) = (String::new(), String::new());
    for (n, piece) in sentence.split(['{', '}']).enumerate() {
        let (is_right, is_wrong) = if n % 2 == 0 { (piece, piece) } else { piece.split_once('→').expect("{a→b}") };
        right.push_str(is_right);
        wrong.push_str(is_wrong);
    }
    (right, wrong)
}

fn findings(text: &str) -> Vec<Finding> {
    let mut findings = check::findings(&baocao::parse(text));
    findings.retain(|finding| finding.status >= Status::Doubtful);
    findings
}

/// A name as JSON has it; `slipped -3` for a cause with a number.
fn name(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value).expect("it serialises") {
        Value::String(name) => name,
        Value::Object(fields) => {
            fields.iter().next().map_or_else(String::new, |(name, value)| format!("{name} {value}"))
        }
        _ => "-".to_owned(),
    }
}

#[test]
fn planted_errors_are_found_and_nothing_else() {
    let reports = common::reports().into_iter().collect();
    let rows = rows(include_str!("planted.tsv"), &reports);
    let mut faults = String::new();
    for row in &rows {
        let is_of_row = |f: &Finding| row.kind.split(',').any(|kind| name(f.kind) == kind);
        let (planted, other): (Vec<_>, Vec<_>) = findings(&row.wrong).into_iter().partition(is_of_row);
        let is_found = |f: &Finding| {
            row.kind.starts_with(&name(f.kind))
                && name(f.status) == row.status
                && (row.cause == "-" || name(f.cause) == row.cause)
        };
        if !planted.iter().any(is_found) {
            writeln!(faults, "- {} {} {}: {}", row.kind, row.status, row.cause, row.sentence).expect("a string");
        }
        for finding in findings(&row.right).iter().chain(&other) {
            let (kind, status, cause) = (name(finding.kind), name(finding.status), name(finding.cause));
            writeln!(faults, "+ {kind} {status} {cause}: {} <- {}", finding.english(), row.sentence).expect("a string");
        }
    }
    println!("{} planted errors", rows.len());
    assert!(faults.is_empty(), "- is planted and not found, + is found and not planted.\n{faults}");
}

#[test]
fn what_only_looks_like_an_error_is_none() {
    let accused = include_str!("near_misses.txt").lines().filter(|line| !findings(line).is_empty());
    let accused: Vec<_> = accused.map(|line| format!("{line}: {:?}", findings(line))).collect();
    assert!(accused.is_empty(), "{}", accused.join("\n"));
}

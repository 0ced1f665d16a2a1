//! Errors planted in texts, and whether the checks find them.
//!
//! A row of `tests/planted.tsv` is a kind of finding (with a comma, more that it leads to), its status and cause, where the sentence stands (`-` alone, or in
//! a report of `tests/reports`), and a sentence in which `{right→wrong}` is the planted error; ` ¶ ` is a line's end.
//! With what is right the text has no wrong or doubtful finding; with what is wrong it has those of that kind.
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
    let (mut found, mut as_planted, mut others) = (0, 0, 0);
    let mut missed = String::new();
    for row in &rows {
        let clean = findings(&row.right);
        let (planted, other): (Vec<_>, Vec<_>) =
            findings(&row.wrong).into_iter().partition(|f| row.kind.split(',').any(|kind| name(f.kind) == kind));
        let is_found = |f: &&Finding| {
            row.kind.starts_with(&name(f.kind))
                && name(f.status) == row.status
                && (row.cause == "-" || name(f.cause) == row.cause)
        };
        if planted.iter().any(|finding| is_found(&finding)) {
            found += 1;
        } else {
            writeln!(missed, "- {} {} {}: {}", row.kind, row.status, row.cause, row.sentence).expect("a string");
        }
        as_planted += planted.len();
        others += clean.len() + other.len();
        for finding in planted.iter().filter(|finding| !is_found(finding)).chain(&clean).chain(&other) {
            let (status, cause) = (name(finding.status), name(finding.cause));
            let text = finding.english();
            writeln!(missed, "+ {} {status} {cause}: {text} <- {}", name(finding.kind), row.sentence)
                .expect("a string");
        }
    }
    let recall = percent(found, rows.len());
    let precision = percent(as_planted, as_planted + others);
    println!("{} planted errors: recall {recall} %, precision {precision} %\n{missed}", rows.len());
    assert!(rows.len() >= 60, "only {} rows", rows.len());
    assert!(recall >= 95 && precision >= 95, "recall {recall} %, precision {precision} %:\n{missed}");
}

#[test]
fn what_only_looks_like_an_error_is_none() {
    let accused = include_str!("near_misses.txt").lines().filter(|line| !findings(line).is_empty());
    let accused: Vec<_> = accused.map(|line| format!("{line}: {:?}", findings(line))).collect();
    assert!(accused.is_empty(), "{}", accused.join("\n"));
}

fn percent(part: usize, whole: usize) -> usize {
    part * 100 / whole.max(1)
}

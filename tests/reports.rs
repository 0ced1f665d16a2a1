//! Every report of `tests/reports` against the reviewed reading beside it.
//!
//! What is still read wrong stands in `tests/shortfalls.txt`, one difference a line. A difference that is not listed
//! fails the test, and so does a listed one that is gone: the list can only shrink. `BAOCAO_BLESS=1` rewrites it.

mod common;
mod reading;
mod short_form;

use std::fs;

use reading::Tally;
use serde_json::Value;

#[test]
fn ok_reports_are_read_as_reviewed() {
    let list = common::folder().with_file_name("shortfalls.txt");
    let found = shortfalls();
    if std::env::var_os("BAOCAO_BLESS").is_some_and(|bless| bless == "1") {
        fs::write(&list, found.join("\n") + "\n").expect("it can be written");
        return;
    }
    let known = fs::read_to_string(&list).expect("the list is there");
    let known: Vec<_> = known.lines().map(str::to_owned).collect();
    let (new, gone) = (without(&found, &known), without(&known, &found));
    assert!(
        new.is_empty() && gone.is_empty(),
        "- is expected and not found, + is found and not expected.\n\n\
         {} differences that tests/shortfalls.txt does not list:\n{}\n\n\
         {} listed differences that are gone (BAOCAO_BLESS=1 takes them off the list):\n{}\n",
        new.len(),
        new.join("\n"),
        gone.len(),
        gone.join("\n"),
    );
}

/// Every difference between a report and its reviewed reading, `report: layer: - expected`, sorted. Prints how right
/// the readings are, which `cargo test --test reports -- --show-output` shows.
fn shortfalls() -> Vec<String> {
    let (mut lines, mut tally) = (Vec::new(), Tally::default());
    for (name, text) in common::reports() {
        let reviewed = fs::read_to_string(common::folder().join(format!("{name}.json"))).expect("a reviewed reading");
        let reviewed: Value = serde_json::from_str(&reviewed).expect("valid JSON");
        let found = reading::project(&baocao::parse(&text));
        let differences = reading::differences(&reviewed, &found);
        tally.add(&reviewed, &differences);
        lines.extend(differences.iter().map(|difference| format!("{name}: {difference}")));
    }
    println!("{tally}");
    lines.sort();
    lines
}

/// The lines of the first list that the second does not have, each as often as it has it less.
fn without(lines: &[String], others: &[String]) -> Vec<String> {
    let mut others = others.to_vec();
    let mut rest = lines.to_vec();
    rest.retain(|line| match others.iter().position(|other| other == line) {
        Some(at) => {
            others.swap_remove(at);
            false
        }
        None => true,
    });
    rest
}

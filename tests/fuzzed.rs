//! Small inputs that take paths that no report takes, checked by the laws that the fuzz targets check: in
//! `tests/fuzzed/<target>` what once broke a law, a file each; in `tests/fuzzed/<target>.jsonl` the fewest short inputs
//! that together take all the paths that fuzzing has found, a JSON string a line.

#[allow(dead_code, reason = "the laws are shared with other tests")]
mod laws;

use std::fs;
use std::path::PathBuf;

/// The inputs of a target, `(name, bytes)`.
fn inputs(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "fuzzed", target].iter().collect();
    let paths =
        fs::read_dir(&folder).expect("the inputs are there").map(|entry| entry.expect("a readable folder").path());
    let mut inputs: Vec<_> = paths.map(|path| (path.display().to_string(), fs::read(&path).expect("a file"))).collect();
    inputs.sort();
    assert!(!inputs.is_empty(), "there are inputs for {target}");
    let lines = fs::read_to_string(folder.with_extension("jsonl")).expect("the lines are there");
    inputs.extend(lines.lines().map(|line| {
        let input: String = serde_json::from_str(line).expect("a JSON string");
        (line.to_owned(), input.into_bytes())
    }));
    inputs
}

/// Checks every input of a target, and names the one that fails.
fn check_all(target: &str, hold: impl Fn(&[u8])) {
    for (name, bytes) in inputs(target) {
        println!("{name}");
        hold(&bytes);
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("inputs are kept as UTF-8")
}

#[test]
fn parse() {
    check_all("parse", |bytes| laws::parse::hold(text(bytes)));
}

#[test]
fn grammar() {
    check_all("grammar", |bytes| laws::grammar::hold(text(bytes)));
}

#[test]
fn forms() {
    check_all("forms", |bytes| laws::forms::hold(text(bytes)));
}

#[test]
fn serde() {
    check_all("serde", laws::serde::hold);
}

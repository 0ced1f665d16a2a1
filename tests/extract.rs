//! The `extract` example as a user runs it: what it prints, what it complains of, and how it ends.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

/// The built example. Cargo builds the examples for `cargo test` beside the folder of the test programs.
fn extract() -> Command {
    let test = std::env::current_exe().expect("the test program has a path");
    let built = test.ancestors().nth(2).expect("it lies in target/PROFILE/deps").join("examples");
    Command::new(built.join(format!("extract{}", std::env::consts::EXE_SUFFIX)))
}

/// Starts it with pipes on all its ends.
fn start(args: &[&str]) -> Child {
    let mut command = extract();
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("`cargo test` or `cargo build --examples` has built it")
}

fn run(args: &[&str]) -> Output {
    start(args).wait_with_output().expect("it ends")
}

/// A folder of this test's own with these files.
fn folder(test: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    for (name, content) in files {
        fs::write(folder.join(name), content).expect("the file can be written");
    }
    folder
}

fn path(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

/// The rows of `--format jsonl`: each source, and the texts of the report's mentions.
fn rows(output: &Output) -> Vec<(String, Vec<String>)> {
    stdout(output).lines().map(|line| row(&serde_json::from_str(line).expect("one JSON object a line"))).collect()
}

fn row(row: &Value) -> (String, Vec<String>) {
    let string = |value: &Value| value.as_str().expect("a string").to_owned();
    let mentions = row["report"]["mentions"].as_array().expect("an array");
    (string(&row["source"]), mentions.iter().map(|mention| string(&mention["text"])).collect())
}

const DRILL: &str = "Giao quân 22/17 thanh niên, đạt 129,41% chỉ tiêu.\n";
const MEETING: &str = "Tin của phường\n\nHội nghị diễn ra ngày 2/7.\n";

#[test]
fn ok_a_folder_is_shown_to_a_person() {
    let folder = folder("shown", &[("b.txt", MEETING.as_bytes()), ("a.txt", DRILL.as_bytes()), ("c.md", b"# no")]);
    let output = run(&[path(&folder)]);
    let shown = stdout(&output);
    assert!(output.status.success(), "{}", stderr(&output));
    let (a, b) = (shown.find("a.txt\n═").expect("a.txt"), shown.find("b.txt\n═").expect("b.txt"));
    assert!(a < b, "files come by name:\n{shown}");
    assert!(!shown.contains("c.md"), "only .txt files of a folder are read:\n{shown}");
    let squeezed: Vec<_> = shown.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in [
        "Subject Actual Target Unit Percentage Relation Basis",
        "Giao quân 22 17 thanh niên 129,41% of target chỉ tiêu",
        "3:18 unknown year ngày 2/7",
    ] {
        assert!(squeezed.iter().any(|shown| shown == line), "{line:?} is missing in:\n{shown}");
    }
}

#[test]
fn ok_columns_line_up_however_letters_are_composed() {
    // One word composed and decomposed: three bytes a letter or one, but as wide on a screen.
    let text = "Kết nạp 12 đảng viên.\nKê\u{301}t na\u{323}p 345 đảng viên.\n";
    let folder = folder("columns", &[("a.txt", text.as_bytes())]);
    let output = run(&[path(&folder)]);
    let ends: Vec<_> = ["12", "345"]
        .map(|figure| {
            let line = stdout(&output).lines().find(|line| line.contains(&format!(" {figure} "))).expect("a row");
            unicode_width::UnicodeWidthStr::width(&line[..line.find(figure).expect("the figure") + figure.len()])
        })
        .into();
    assert_eq!(ends[0], ends[1], "{}", stdout(&output));
}

#[test]
fn ok_jsonl_has_a_line_for_each_source_in_order() {
    let folder = folder("jsonl", &[("a.txt", DRILL.as_bytes()), ("b.txt", MEETING.as_bytes())]);
    let (a, b) = (folder.join("a.txt"), folder.join("b.txt"));
    let output = run(&["--format", "jsonl", path(&b), path(&a)]);
    assert!(output.status.success(), "{}", stderr(&output));
    let wanted = [
        (path(&b).to_owned(), vec!["ngày 2/7".to_owned()]),
        (path(&a).to_owned(), vec!["22/17".to_owned(), "129,41%".to_owned()]),
    ];
    assert_eq!(rows(&output), wanted);
}

#[test]
fn ok_json_is_one_array() {
    let folder = folder("json", &[("a.txt", DRILL.as_bytes()), ("b.txt", MEETING.as_bytes())]);
    let output = run(&["--format", "json", path(&folder)]);
    let array: Vec<Value> = serde_json::from_str(stdout(&output)).expect("one JSON array");
    let sources: Vec<_> = array.iter().map(|r| row(r).0).collect();
    assert_eq!(sources, [path(&folder.join("a.txt")), path(&folder.join("b.txt"))]);
}

#[test]
fn ok_standard_input_is_a_source() {
    let mut child = start(&["--format", "jsonl", "-"]);
    child.stdin.take().expect("a pipe").write_all(DRILL.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(rows(&output), [("-".to_owned(), vec!["22/17".to_owned(), "129,41%".to_owned()])]);
}

#[test]
fn ok_a_reference_date_settles_a_year() {
    let folder = folder("reference", &[("a.txt", MEETING.as_bytes())]);
    for (args, wanted) in [(&[][..], "--07-02"), (&["--reference-date", "2024-07-10"], "2024-07-02")] {
        let output = run(&[&["--format", "jsonl", path(&folder)], args].concat());
        let report: Value = serde_json::from_str(stdout(&output)).expect("one JSON object");
        assert_eq!(report["report"]["mentions"][0]["value"], wanted, "with {args:?}");
    }
}

#[test]
fn err_what_cannot_be_read_is_named_and_the_rest_goes_on() {
    let broken = [b"Thu ng\xC3\xA2n s\xE1ch".as_slice(), b" x"].concat();
    let folder = folder("broken", &[("a.txt", &broken), ("b.txt", DRILL.as_bytes())]);
    let (a, b, missing) = (folder.join("a.txt"), folder.join("b.txt"), folder.join("missing.txt"));
    let output = run(&["--format", "jsonl", path(&a), path(&missing), path(&b)]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(rows(&output), [(path(&b).to_owned(), vec!["22/17".to_owned(), "129,41%".to_owned()])]);
    let complaints: Vec<_> = stderr(&output).lines().collect();
    assert_eq!(complaints.len(), 2, "{complaints:?}");
    assert_eq!(complaints[0], format!("extract: {}: not UTF-8: byte 0xE1 at offset 11", path(&a)));
    assert!(complaints[1].starts_with(&format!("extract: {}: ", path(&missing))), "{complaints:?}");
}

#[test]
fn err_a_folder_without_texts() {
    let folder = folder("empty", &[("notes.md", b"")]);
    let output = run(&["--format", "json", path(&folder)]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(stdout(&output), "[]\n");
    assert_eq!(stderr(&output), format!("extract: {}: no .txt file in it\n", path(&folder)));
}

#[test]
fn err_a_wrong_command_line() {
    for (args, said) in [
        (&[][..], "<PATH>"),
        (&["--format", "xml", "-"], "xml"),
        (&["--reference-date", "2024-02-30", "-"], "no day of the calendar"),
        (&["--reference-date=--07-10", "-"], "the year is missing"),
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(stderr(&output).contains(said), "{args:?}: {}", stderr(&output));
        assert!(output.stdout.is_empty(), "{args:?}");
    }
}

#[test]
fn ok_help_tells_how() {
    let output = run(&["--help"]);
    assert!(output.status.success());
    for word in ["PATH", "--format", "jsonl", "--reference-date", "Exit status"] {
        assert!(stdout(&output).contains(word), "{word} is missing in:\n{}", stdout(&output));
    }
}

#[test]
fn ok_a_reader_that_leaves_ends_it_quietly() {
    let folder = folder("pipe", &[("a.txt", DRILL.repeat(20_000).as_bytes()), ("b.txt", DRILL.as_bytes())]);
    let mut child = start(&["--format", "jsonl", path(&folder)]);
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{:?}", output.status);
    assert_eq!(stderr(&output), "");
}

//! The `check` example as a user runs it: what it prints, and how it ends.

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs the built example over a text on standard input. Cargo builds the examples beside the folder of the tests.
fn check(args: &[&str], text: &str) -> Output {
    let program = std::env::current_exe().expect("the test program has a path");
    let built = program.ancestors().nth(2).expect("it lies in target/PROFILE/deps").join("examples");
    let mut command = Command::new(built.join(format!("check{}", std::env::consts::EXE_SUFFIX)));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("`cargo test` or `cargo build --examples` has built it");
    // Where the command line is wrong, nobody reads.
    let _ = child.stdin.take().expect("a pipe").write_all(text.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

const RIGHT: &str = "Giao quân 22/17 thanh niên, đạt 129,41%.\n";
const WRONG: &str = "Kết quả:\nGiao quân 22/17 thanh niên, đạt 129,14%.\n";

#[test]
fn ok_what_is_wrong_is_shown_as_a_compiler_does() {
    let output = check(&["-"], WRONG);
    assert_eq!(output.status.code(), Some(1));
    let expected = "\
-:2:33: wrong: 22 of 17 makes 129.41%, not 129.14%. Two digits changed places.
    2 | Giao quân 22/17 thanh niên, đạt 129,14%.
      |           -----                 ^^^^^^^

";
    assert_eq!(stdout(&output), expected);
}

#[test]
fn ok_it_speaks_vietnamese() {
    let output = check(&["--lang", "vi", "-"], WRONG);
    let first = stdout(&output).lines().next().expect("a line");
    assert_eq!(first, "-:2:33: sai: 22 trên 17 là 129,41%, không phải 129,14%. Hai chữ số bị đổi chỗ.");
}

#[test]
fn ok_nothing_wrong_says_nothing() {
    let output = check(&["-"], RIGHT);
    assert_eq!((output.status.code(), stdout(&output)), (Some(0), ""));
    assert!(stdout(&check(&["--all", "-"], RIGHT)).starts_with("-:1:33: agrees: 22 of 17 makes 129.41%.\n"));
}

#[test]
fn ok_marks_stand_under_figures_however_letters_are_composed() {
    use unicode_normalization::UnicodeNormalization;

    let decomposed: String = WRONG.nfd().collect();
    let marks = |text: &str| stdout(&check(&["-"], text)).lines().nth(2).map(str::to_owned);
    assert_eq!(marks(&decomposed), marks(WRONG));
}

#[test]
fn err_what_cannot_be_read() {
    for args in [&["no-such-file.txt"][..], &["--lang", "fr", "-"], &[]] {
        let output = check(args, "");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
}

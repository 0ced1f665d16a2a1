//! The `series` example as a user runs it: its four ways of writing, and the page in a browser where one is installed.

#[expect(dead_code, reason = "another page has more to point at")]
mod browser;

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use browser::Browser;
use serde_json::Value;

const REPORTS: [(&str, &str); 4] = [
    ("a-2022.txt", "UBND xã Lộc Tân\nBÁO CÁO\nKết quả năm 2022\n\nThu ngân sách đạt 6,8 tỷ đồng, bằng 102% kế hoạch."),
    ("a-2023.txt", "UBND xã Lộc Tân\nBÁO CÁO\nKết quả năm 2023\n\nThu ngân sách đạt 7,1 tỷ đồng, bằng 99% kế hoạch."),
    ("b-2022.txt", "UBND xã Hòa Bắc\nBÁO CÁO\nKết quả năm 2022\n\nThu ngân sách đạt 5 tỷ đồng, bằng 97% kế hoạch."),
    ("b-2023.txt", "UBND xã Hòa Bắc\nBÁO CÁO\nKết quả năm 2023\n\nGiao quân 22/17 thanh niên, đạt 119,41%."),
];

/// What the example writes of the reports.
fn run(test: &str, format: &[&str]) -> String {
    let Output { status, stdout, stderr } = start(test, format).wait_with_output().expect("it ends");
    assert!(status.success() && stderr.is_empty(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).expect("UTF-8")
}

fn start(test: &str, format: &[&str]) -> Child {
    let folder = folder(test);
    for (name, text) in REPORTS {
        fs::write(folder.join(name), text).expect("the file can be written");
    }
    let test = std::env::current_exe().expect("the test program has a path");
    let built = test.ancestors().nth(2).expect("it lies in target/PROFILE/deps").join("examples");
    let mut example = Command::new(built.join(format!("series{}", std::env::consts::EXE_SUFFIX)));
    example.arg(folder).args(format).stdout(Stdio::piped()).stderr(Stdio::piped());
    example.spawn().expect("`cargo test` or `cargo build --examples` has built it")
}

/// An empty folder of this test's own.
fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("series").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

#[test]
fn ok_table() {
    let table = run("table", &[]);
    assert!(table.contains("Thu ngân sách (3)"), "{table}");
    assert!(table.contains("6,8 tỷ đồng"), "{table}");
}

#[test]
fn ok_csv() {
    let csv = run("csv", &["--csv"]);
    let mut table = csv::Reader::from_reader(csv.as_bytes());
    let header = table.headers().expect("a head").clone();
    let at = |name| header.iter().position(|header| header == name).expect("a column");
    let rows: Vec<_> = table.records().map(|row| row.expect("a row")).collect();
    let fields: Vec<_> = rows.iter().map(|row| (&row[at("name")], &row[at("from")], &row[at("of_plan")])).collect();
    assert_eq!(
        fields[..3],
        [("Hòa Bắc", "2022-01-01", "97"), ("Lộc Tân", "2022-01-01", "102"), ("Lộc Tân", "2023-01-01", "99")]
    );
    assert!(rows[3][at("findings")].contains("not 119.41%"), "{:?}", rows[3]);
}

#[test]
fn ok_json() {
    let cells: Vec<Value> = serde_json::from_str(&run("json", &["--json"])).expect("an array");
    assert_eq!(cells.len(), 4);
    assert_eq!(cells[0]["value"], "5000000000");
    assert!(cells[3]["findings"][0]["status"] == "wrong", "{}", cells[3]);
}

#[test]
fn err_two_formats() {
    assert_eq!(start("two", &["--csv", "--json"]).wait_with_output().expect("it ends").status.code(), Some(2));
}

#[test]
fn ok_page_is_whole() {
    let page = run("page", &["--html"]);
    assert!(!page.contains("http") && !page.contains("<script"), "it needs nothing from elsewhere");
    for tag in ["section", "svg", "table", "details", "figure", "text", "tr", "td", "th"] {
        let opened = page.matches(&format!("<{tag} ")).count() + page.matches(&format!("<{tag}>")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "<{tag}>");
    }
    assert_eq!(page.matches("role=\"img\" aria-label=").count(), page.matches("<svg").count());
    assert!(page.contains("<polyline"), "two years of one unit make a line");
}

#[test]
fn ok_page_in_a_browser() {
    let Some(browser) = Browser::start("series") else { return };
    let page = folder("browser").join("page.html");
    fs::write(&page, run("browser-reports", &["--html"])).expect("the file can be written");
    browser.open(&page);
    browser.click("document.querySelector('summary')");
    assert_eq!(browser.script("return document.querySelector('svg').getBoundingClientRect().width > 300"), true);
    assert!(browser.console().is_empty());
}

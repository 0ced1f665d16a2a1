//! The `extract` example as a user runs it: what it prints, what it complains of, and how it ends.

use std::collections::HashMap;
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
    assert!(!shown.contains("c.md"), "of a folder only reports are read:\n{shown}");
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
    assert_eq!(stderr(&output), format!("extract: {}: no .txt, .html or .docx file in it\n", path(&folder)));
}

#[test]
fn err_a_wrong_command_line() {
    for (args, said) in [
        (&[][..], "<PATH>"),
        (&["--format", "xml", "-"], "xml"),
        (&["--only", "verbs", "-"], "verbs"),
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
    for word in
        ["PATH", "--format", "jsonl", "csv", "--only", "mentions", "--reference-date", "NO_COLOR", "Exit status"]
    {
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

/// The rows of `--format csv`, under their titles.
fn sheet(output: &Output) -> Vec<HashMap<String, String>> {
    let mut table = csv::Reader::from_reader(&output.stdout[..]);
    table.deserialize().map(|row| row.expect("as many cells as titles")).collect()
}

#[test]
fn ok_csv_has_a_row_for_each_indicator() {
    let text = "Thu ngân sách đạt 3,451 tỷ đồng, bằng 63,5% dự toán, giảm 7,3% so với cùng kỳ.\n";
    let folder = folder("csv", &[("a.txt", DRILL.replace("129,41", "129,14").as_bytes()), ("b.txt", text.as_bytes())]);
    let output = run(&["--format", "csv", path(&folder)]);
    assert!(output.status.success(), "{}", stderr(&output));
    let rows = sheet(&output);
    for (row, cells) in [
        (0, &[("at", "1:1"), ("actual", "22"), ("target", "17"), ("of_target", "129.14"), ("topic", "recruits")][..]),
        (0, &[("check", "22 of 17 makes 129.41%, not 129.14%. Two digits changed places."), ("goal", "false")]),
        (1, &[("subject", "Thu ngân sách"), ("actual", "3451000000"), ("unit", "đồng"), ("of_target", "63.5")]),
        (1, &[("growth", "-7.3"), ("check", ""), ("source", path(&folder.join("b.txt")))]),
    ] {
        for &(title, cell) in cells {
            assert_eq!(rows[row][title], cell, "{title} of row {row}");
        }
    }
    assert_eq!(rows.len(), 2);
}

#[test]
fn ok_only_one_kind_in_every_format() {
    let text = "Đảng ủy xã Lộc Tân sơ kết công tác\n\nSáng ngày 02/7/2024, Đảng ủy xã Lộc Tân tổ chức hội nghị sơ kết. \
                Đồng chí Lê Văn Hòa - Bí thư Đảng ủy xã chủ trì.\n\nHội nghị bàn Nghị quyết số 10-NQ/HU.\n\nGiao quân 22/17 \
                thanh niên, đạt 129,41%.\n\nĐồng chí Lê Văn Hòa yêu cầu các chi bộ đẩy nhanh tiến độ, xong trước 31/7.\n";
    let folder = folder("only", &[("a.txt", text.as_bytes())]);
    // (kind, heading for people, a column and its first cell, a field of the first object and its value)
    for (kind, heading, (title, cell), (field, value)) in [
        ("indicators", "Results (1)", ("subject", "Giao quân"), ("actual", "22")),
        ("mentions", "Expressions (5)", ("value", "2024-07-02"), ("type", "date")),
        ("people", "People (1)", ("position", "Bí thư Đảng ủy xã"), ("name", "Lê Văn Hòa")),
        ("units", "Bodies (1)", ("level", "commune"), ("organ", "party_committee")),
        ("documents", "Documents (1)", ("symbol", "NQ/HU"), ("number", "10")),
        ("directives", "Directives (1)", ("due", "2024-07-31"), ("set_by", "Lê Văn Hòa")),
        ("meetings", "Meetings (1)", ("date", "2024-07-02"), ("kind", "hội nghị sơ kết")),
    ] {
        let run = |format| run(&["--only", kind, "--format", format, path(&folder)]);
        let shown = run("text");
        let headings: Vec<_> =
            stdout(&shown).lines().filter(|line| line.ends_with(')') && !line.contains("  ")).collect();
        assert_eq!(headings, [heading], "{}", stdout(&shown));
        let rows = sheet(&run("csv"));
        assert_eq!(rows[0][title], cell, "{kind}");
        let lines = run("jsonl");
        let lines: Vec<Value> = stdout(&lines).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(lines[0][field], value, "{kind}");
        assert_eq!(lines[0]["source"], path(&folder.join("a.txt")));
        assert_eq!(serde_json::from_str::<Vec<Value>>(stdout(&run("json"))).expect("an array"), lines, "{kind}");
        assert_eq!(rows.len(), lines.len(), "{kind}");
    }
}

#[test]
fn ok_only_where_there_is_none() {
    let folder = folder("none", &[("a.txt", b"Tin.\n")]);
    for (format, wanted) in [("json", "[]\n"), ("jsonl", ""), ("csv", "source,at,name,position,former\n")] {
        assert_eq!(stdout(&run(&["--only", "people", "--format", format, path(&folder)])), wanted);
    }
}

/// A page as portals make them: the article between menus, with other news beside and below it.
const PAGE: &str = r#"<!doctype html><html><head><title>Cổng thông tin xã Lộc Tân</title><style>p{}</style></head><body>
<form action="/search"><div class="top"><a href="/">Trang chủ</a> <a href="/gioi-thieu">Giới thiệu</a></div>
<ul class="menu"><li><a href="/1">Tin tức</a></li><li><a href="/2">Văn bản</a></li></ul>
<table><tr><td class="left"><a href="/3">Hội nghị tổng kết năm 2019 của xã đạt nhiều kết quả, thu ngân sách 9 tỷ đồng</a></td>
<td><div class="news"><h1>Xã Lộc Tân sơ kết 6&nbsp;tháng đầu năm 2024</h1><span class="date">10/07/2024 09:15</span>
<div class="body"><p>Sáng ngày 09/7, Đảng ủy xã Lộc Tân tổ chức hội nghị sơ kết công tác
6 tháng đầu năm &amp; triển khai nhiệm vụ.</p><p>Thu ngân sách đạt <b>3,451&nbsp;tỷ đồng</b>, bằng 63,5% dự toán huyện giao.<br>Giao quân
22/17 thanh niên, đạt 129,41%, được huyện khen thưởng trong đợt tuyển quân năm nay.</p><script>var thu = "1 tỷ đồng";</script>
<ul><li>Kết nạp 6 đảng viên mới, đạt 60% kế hoạch của cả năm do Huyện ủy giao cho xã.</li></ul></div>
<div class="other"><h3><a href="/4">Tin liên quan: thu ngân sách đạt 8 tỷ đồng</a></h3><ul><li><a href="/5">Xã bàn giao 12
nhà</a></li></ul></div></div></td></tr></table><footer>Địa chỉ: 12 đường Số 3. Điện thoại 0123. Chịu trách nhiệm nội dung: ông
chủ tịch của xã, người đã ký giấy phép số 45 ngày 2/3/2015 về trang tin điện tử này.</footer></form></body></html>"#;

#[test]
fn ok_the_article_of_a_page_is_read() {
    let folder = folder("page", &[("a.html", PAGE.as_bytes())]);
    let mentions = |format| run(&["--format", format, path(&folder)]);
    assert_eq!(
        rows(&mentions("jsonl"))[0].1,
        [
            "6 tháng đầu năm 2024",
            "10/07/2024",
            "09:15",
            "ngày 09/7",
            "6 tháng đầu năm",
            "3,451 tỷ đồng",
            "63,5%",
            "22/17",
            "129,41%",
            "6",
            "60%"
        ]
    );
    let report: Value = serde_json::from_str(stdout(&mentions("jsonl"))).expect("JSON");
    assert_eq!(report["report"]["title"], "Xã Lộc Tân sơ kết 6 tháng đầu năm 2024");
    assert_eq!(report["report"]["published"]["date"], "2024-07-10");
}

/// The headline and the day stand where a page puts them, which is not always in the article or under `h1`.
#[test]
fn ok_the_headline_of_a_page_is_found() {
    const BODY: &str = "Sáng ngày 09/7, Đảng ủy xã Lộc Tân tổ chức hội nghị sơ kết công tác 6 tháng đầu năm.<br>Thu ngân sách \
                        trên địa bàn đạt 3,451 tỷ đồng, bằng 63,5% dự toán huyện giao, cao hơn cùng kỳ.";
    const FOOT: &str =
        "<div>Cơ quan chủ quản: UBND xã Lộc Tân. Điện thoại: 0123. Giấy phép số 45 ngày 02/3/2015.</div>";
    for (name, page) in [
        ("a heading beside the article", "<div><h3>TITLE</h3><p>10/07/2024 09:15</p><div>BODY</div></div>FOOT"),
        (
            "the site's name as h1",
            "<header><h1><a href=/>Cổng xã Lộc Tân</a></h1></header><main><h2>TITLE</h2>\
          <p>10/07/2024</p><p>BODY</p></main>FOOT",
        ),
        (
            "h1 within",
            "<h2>Chuyên mục</h2><div><h1>TITLE</h1><span>10/07/2024</span><div><div>BODY</div></div></div>FOOT",
        ),
        (
            "a menu with headings",
            "<div><h4><a href=x>Mục</a></h4></div><div><h2>TITLE</h2><i>10/07/2024</i><p>BODY</p></div>FOOT",
        ),
    ] {
        let page = page.replace("TITLE", "Xã Lộc Tân sơ kết công tác").replace("BODY", BODY).replace("FOOT", FOOT);
        let folder = folder("headline", &[("a.html", page.as_bytes())]);
        let output = run(&["--format", "jsonl", path(&folder)]);
        let report: Value = serde_json::from_str(stdout(&output)).expect("JSON");
        assert_eq!(report["report"]["title"], "Xã Lộc Tân sơ kết công tác", "{name}");
        assert_eq!(report["report"]["published"]["date"], "2024-07-10", "{name}");
        assert!(!rows(&output)[0].1.contains(&"ngày 02/3/2015".to_owned()), "{name}: the foot of the page");
    }
}

#[test]
fn ok_a_page_nested_as_deep_as_it_likes() {
    let page = format!("{}{DRILL}", "<div>".repeat(3_000));
    let folder = folder("deep", &[("a.htm", page.as_bytes())]);
    let output = run(&["--format", "jsonl", path(&folder)]);
    assert_eq!(rows(&output)[0].1, ["22/17", "129,41%"], "{}", stderr(&output));
}

#[test]
fn err_a_page_without_text() {
    let folder = folder("bare", &[("a.html", b"<nav><a href=x>Trang</a></nav><script>1</script>")]);
    let output = run(&["--format", "json", path(&folder)]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), "[]\n"));
    assert_eq!(stderr(&output), format!("extract: {}: no text in this page\n", path(&folder.join("a.html"))));
}

/// A Word document with this body.
fn document(body: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).expect("it can be begun");
    let xml = format!("<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    zip.write_all(xml.as_bytes()).expect("it can be written");
    zip.finish().expect("it can be ended").into_inner()
}

#[test]
fn ok_the_text_of_a_word_document_is_read() {
    let body = "<w:p><w:r><w:t>Giao quân 22/</w:t></w:r><w:r><w:t xml:space=\"preserve\">17 thanh niên &amp; đạt &#49;29,41%</w:t>\
                </w:r></w:p><w:p><w:del><w:r><w:delText>ngày 1/1/2001</w:delText></w:r></w:del></w:p>\
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Thu ngân sách</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5 tỷ đồng</w:t>\
                </w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Số</w:t><w:tab/><w:t>7</w:t><w:br/><w:t>Thu ngân sách đạt 95%</w:t></w:r></w:p>";
    let folder = folder("word", &[("a.docx", &document(body)), ("~$a.docx", b"lock")]);
    let output = run(&["--format", "jsonl", path(&folder)]);
    assert_eq!(stderr(&output), "");
    assert_eq!(rows(&output)[0].1, ["22/17", "129,41%", "5 tỷ đồng", "7", "95%"]);
}

/// The rows of a table are read by its columns, on a page and in a document; what is laid out in two columns is not.
#[test]
fn ok_the_tables_of_a_page_and_of_a_word_document_are_read() {
    const ROWS: [&[&str]; 4] = [
        &["UBND HUYỆN HÒA AN\nUBND XÃ LỘC TÂN", "CỘNG HÒA XÃ HỘI\nngày 05/7/2024"],
        &["Trong 6 tháng đầu năm 2024, xã đã hoàn thành nhiều chỉ tiêu, kết quả cụ thể như sau:"],
        &["Chỉ tiêu", "Kế hoạch", "Thực hiện"],
        &["Thu ngân sách", "12 tỷ đồng", "15 tỷ đồng"],
    ];
    let cells = |row: &[&str], cell: fn(&str) -> String| row.iter().map(|text| cell(text)).collect::<String>();
    let table =
        |row: fn(String) -> String, cell: fn(&str) -> String| ROWS.iter().map(|r| row(cells(r, cell))).collect();
    let page: String =
        table(|row| format!("<tr>{row}</tr>"), |text| format!("<td>\n<p>{}</p></td>", text.replace('\n', "</p> <p>")));
    let word: String = table(
        |row| format!("<w:tr>{row}</w:tr>"),
        |text| {
            let text = text.replace('\n', "</w:t></w:r></w:p><w:p><w:r><w:t>");
            format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>")
        },
    );
    let page = format!("<h1>Báo cáo</h1><table>{page}</table>");
    let folder = folder("tables", &[("a.html", page.as_bytes()), ("b.docx", &document(&word))]);
    let output = run(&["--format", "jsonl", path(&folder)]);
    assert_eq!(stderr(&output), "");
    for line in stdout(&output).lines() {
        let read: Value = serde_json::from_str(line).expect("JSON");
        let revenue = &read["report"]["indicators"][0];
        assert_eq!([&revenue["actual"], &revenue["target"]], ["15000000000", "12000000000"], "{line}");
        assert_eq!(read["report"]["unit"]["name"], "LỘC TÂN", "{line}");
    }
    assert_eq!(stdout(&output).lines().count(), 2);
}

#[test]
fn err_a_word_document_that_is_none() {
    let folder = folder("no-word", &[("a.docx", b"PK no"), ("b.docx", &document("<w:p></w:r>"))]);
    let output = run(&["--format", "jsonl", path(&folder)]);
    assert_eq!(output.status.code(), Some(1));
    for (line, name) in stderr(&output).lines().zip(["a.docx", "b.docx"]) {
        let wanted = format!("extract: {}: not a Word document: ", path(&folder.join(name)));
        assert!(line.starts_with(&wanted), "{line}");
    }
    assert_eq!(stderr(&output).lines().count(), 2);
}

#[test]
fn ok_colours_are_for_terminals() {
    let folder = folder("colours", &[("a.txt", DRILL.as_bytes())]);
    let coloured = |variables: &[(&str, &str)], terminal: bool| {
        let example = extract();
        let command = format!("{} {}", path(Path::new(example.get_program())), path(&folder));
        let mut shell = if terminal { Command::new("script") } else { Command::new("sh") };
        let shell = if terminal { shell.args(["-qec", &command, "/dev/null"]) } else { shell.args(["-c", &command]) };
        let clean = shell.env_remove("NO_COLOR").env_remove("CLICOLOR").env_remove("CLICOLOR_FORCE");
        let output = clean.env("TERM", "xterm-256color").envs(variables.iter().copied()).stdin(Stdio::null()).output();
        output.ok().map(|output| stdout(&output).contains("\u{1b}["))
    };
    assert_eq!(coloured(&[], false), Some(false), "a file or a pipe");
    // Where there is no program to stand for a terminal, there is none to try.
    if let Some(on_terminal) = coloured(&[], true) {
        assert!(on_terminal, "a terminal");
        assert_eq!(coloured(&[("NO_COLOR", "1")], true), Some(false), "NO_COLOR");
    }
}

#[test]
fn ok_a_reader_that_leaves_ends_every_format_quietly() {
    let folder = folder("pipes", &[("a.txt", DRILL.repeat(1_000).as_bytes()), ("b.txt", DRILL.as_bytes())]);
    for format in ["text", "json", "jsonl", "csv"] {
        for only in [&[][..], &["--only", "mentions"]] {
            let mut child = start(&[&["--format", format, path(&folder)], only].concat());
            drop(child.stdout.take());
            let output = child.wait_with_output().expect("it ends");
            assert!(output.status.success(), "{format}: {:?}", output.status);
            assert_eq!(stderr(&output), "", "{format}");
        }
    }
}

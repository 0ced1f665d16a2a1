//! The `highlight` example as a user runs it, and its page as a browser shows it.

mod browser;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use browser::Browser;
use serde_json::json;

const REPORT: &str = "Đảng ủy xã Lộc Tân sơ kết công tác 6 tháng đầu năm 2024

Sáng ngày 09/7, đồng chí Lê Văn Hòa - Bí thư Đảng ủy, Chủ tịch HĐND xã chủ trì hội nghị.

Thu ngân sách đạt 3,451 tỷ đồng, bằng 63,5% dự toán huyện giao. Giao quân 22/17 thanh niên, đạt 129,14%.

Kết luận hội nghị, đồng chí Lê Văn Hòa yêu cầu UBND xã tập trung thực hiện Nghị quyết số 12-NQ/HU, phấn đấu thu ngân \
                      sách cả năm đạt 5,4 tỷ đồng.
";

const HOSTILE: &str = "Báo cáo <script>document.title = 'taken'</script> & \"tin\" </mark></article>

Giao quân 22/17 thanh niên<img src=x onerror=\"document.title='taken'\">, đạt 129,14%\u{0}.

Đồng chí Lê Văn \"An\" onfocus='document.title=1', Bí thư Đảng ủy, nêu Nghị quyết số 12-NQ/HU<!-- về &lt;b&gt;.
";

/// Runs the example over files of a folder of this test's own.
fn run(test: &str, files: &[(&str, &str)], args: &[&str]) -> Output {
    let folder = folder(test);
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("the file can be written");
    }
    let test = std::env::current_exe().expect("the test program has a path");
    let built = test.ancestors().nth(2).expect("it lies in target/PROFILE/deps").join("examples");
    let mut example = Command::new(built.join(format!("highlight{}", std::env::consts::EXE_SUFFIX)));
    let output = example.arg(".").args(args).current_dir(folder).output();
    output.expect("`cargo test` or `cargo build --examples` has built it")
}

fn page(test: &str, files: &[(&str, &str)], args: &[&str]) -> String {
    let Output { status, stdout, stderr } = run(test, files, args);
    assert!(status.success() && stderr.is_empty(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).expect("UTF-8")
}

/// The page of some files in a browser, where there is one.
fn shown(test: &str, files: &[(&str, &str)]) -> Option<(Browser, PathBuf)> {
    let browser = Browser::start(test)?;
    let file = folder(&format!("{test}-page")).join("page.html");
    fs::write(&file, page(test, files, &[])).expect("the file can be written");
    browser.open(&file);
    Some((browser, file))
}

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("highlight").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

/// The first mark of a layer that reads so, as a script.
fn mark(layer: &str, text: &str) -> String {
    format!("[...document.querySelectorAll('.text mark.{layer}')].find(mark => mark.textContent === '{text}')")
}

/// What is not markup of a page's texts, with the entities read.
fn text_of(page: &str) -> String {
    let article = page.split("<article").nth(1).and_then(|rest| rest.split("</article>").next()).expect("a text");
    let content = &article[article.find('>').expect("the end of the tag") + 1..];
    let text: String = content.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

fn lines(text: &str) -> Vec<String> {
    let text = text.replace('\0', "\u{FFFD}");
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

#[test]
fn ok_the_whole_text_is_there_however_marks_overlap() {
    for text in [REPORT, HOSTILE] {
        let page = page("whole", &[("a.txt", text)], &[]);
        assert_eq!(lines(&text_of(&page)), lines(text));
        assert_eq!(page.matches("<mark ").count(), page.matches("</mark>").count());
    }
}

#[test]
fn ok_elements_lie_in_each_other_as_the_text_has_them() {
    let page = page("nested", &[("a.txt", REPORT)], &[]);
    let task = page.split("class=\"directive begins\"").nth(1).expect("a task");
    let (indicator, amount) =
        (task.find("class=\"indicator").expect("a goal"), task.find("5,4 tỷ đồng").expect("its figure"));
    assert!(indicator < amount, "the goal stands in the task, and the figure in the goal");
    assert!(task[indicator..amount].contains("class=\"mention begins\""));
}

#[test]
fn ok_it_needs_nothing_from_elsewhere() {
    for lang in ["en", "vi"] {
        let alone = page("alone", &[("a.txt", REPORT)], &["--lang", lang]);
        assert!(!alone.contains("http") && !alone.contains(" src=") && !alone.contains("url("), "{lang}");
        let page = page("two", &[("a.txt", REPORT), ("b.txt", HOSTILE)], &["--lang", lang]);
        assert!(page.contains(&format!("<html lang=\"{lang}\">")));
        for tag in ["section", "article", "aside", "table", "tr", "td", "th", "div", "p", "dl", "ul", "li", "script"] {
            let opened = page.matches(&format!("<{tag} ")).count() + page.matches(&format!("<{tag}>")).count();
            assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "<{tag}>");
        }
        let mut ids: Vec<_> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "no id stands twice");
    }
}

#[test]
fn ok_organs_are_named_in_the_language_of_the_page() {
    for (lang, organs) in [("en", ["party committee", "peoples committee"]), ("vi", ["Đảng ủy", "Ủy ban nhân dân"])]
    {
        let page = page("organs", &[("a.txt", REPORT)], &["--lang", lang]);
        for organ in organs {
            assert!(page.contains(&format!("<i>{organ}</i>")), "{organ} in {lang}");
        }
    }
}

#[test]
fn err_what_cannot_be_read_is_named() {
    let output = run("missing", &[("a.txt", REPORT)], &["missing.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("highlight: missing.txt: "));
    assert!(String::from_utf8_lossy(&output.stdout).contains("Giao quân"), "the rest goes on");
}

#[test]
fn ok_pointing_at_a_figure_tells_what_it_means() {
    let Some((browser, _)) = shown("hover", &[("a.txt", REPORT)]) else { return };
    let card = "document.getElementById('card')";
    assert_eq!(browser.script(&format!("return {card}.hidden")), true);
    for (layer, text, told) in [
        ("mention", "129,14%", &["percentage", "129.14%", "22 of 17 makes 129.41%", "Giao quân"][..]),
        ("mention", "ngày 09/7", &["2024-07-09", "the text, “6 tháng đầu năm 2024”"]),
        ("mention", "5,4 tỷ đồng", &["money", "5400000000 VND", "Indicator goal", "Task"]),
        ("unit", "HĐND xã", &["peoples council", "commune", "Chủ tịch HĐND xã"]),
        ("person", "Lê Văn Hòa", &["Bí thư Đảng ủy"]),
    ] {
        browser.hover(&mark(layer, text));
        let shown = browser.script(&format!("return {card}.hidden ? '' : {card}.innerText.replace(/\\s+/g, ' ')"));
        let shown = shown.as_str().expect("a string");
        for told in told {
            assert!(shown.contains(told), "{text}: {told:?} is missing in {shown:?}");
        }
        assert_eq!(shown.matches("makes 129.41%").count(), usize::from(text == "129,14%"), "{shown}");
        browser.press("\u{E00C}");
        assert_eq!(browser.script(&format!("return {card}.hidden")), true, "Escape closes it");
    }
    assert_eq!(browser.console(), [json!(null); 0]);
}

#[test]
fn ok_a_row_leads_to_its_sentence() {
    let filler = "Hội nghị thảo luận sôi nổi.\n".repeat(80);
    let text = REPORT.replace("Giao quân", &format!("\n{filler}Giao quân"));
    let Some((browser, _)) = shown("rows", &[("a.txt", &text)]) else { return };
    let sentence = "document.querySelector('.text mark.doubt').getBoundingClientRect()";
    let visible = format!("return {sentence}.top > 0 && {sentence}.bottom < innerHeight");
    assert_eq!(browser.script(&visible), false);
    browser.click("document.querySelector('tr.wrong td')");
    assert_eq!(browser.script(&visible), true);
    let focused = "return document.activeElement.matches('.text mark.indicator') && document.activeElement.textContent";
    assert_eq!(browser.script(focused), "Giao quân 22/17 thanh niên, đạt 129,14%");
    assert_eq!(browser.script("return document.querySelector('tr.wrong').classList.contains('lit')"), true);
    browser.script("scrollTo(0, 0)");
    browser.click("document.querySelector('.doubts a')");
    assert_eq!(browser.script(&visible), true);
    assert_eq!(browser.console(), [json!(null); 0]);
}

#[test]
fn ok_layers_go_and_come_back() {
    let Some((browser, _)) = shown("layers", &[("a.txt", REPORT)]) else { return };
    let marked = |layer: &str| {
        let mark = format!("getComputedStyle(document.querySelector('.text mark.{layer}'))");
        let style = format!("{mark}.backgroundColor + {mark}.borderBottomStyle");
        browser.script(&format!("return {style}")) != "rgba(0, 0, 0, 0)none"
    };
    for layer in ["mention", "person", "unit", "document", "indicator", "directive", "doubt"] {
        let button = format!("document.querySelector('#legend [data-layer={layer}]')");
        let pressed = format!("return {button}.getAttribute('aria-pressed')");
        for on in [true, false, true] {
            assert_eq!(marked(layer), on, "{layer}");
            assert_eq!(browser.script(&pressed), on.to_string(), "{layer}");
            browser.click(&button);
        }
        browser.click(&button);
    }
    browser.click("document.querySelector('#legend [data-layer=indicator]')");
    browser.hover(&mark("mention", "63,5%"));
    let told = browser.script("return [...document.querySelectorAll('#card .kind')].map(kind => kind.innerText)");
    assert_eq!(told, json!(["Expression percentage"]), "what is off tells nothing");
    browser.click("document.querySelector('tbody tr td')");
    let pressed = "return document.querySelector('#legend [data-layer=indicator]').getAttribute('aria-pressed')";
    assert_eq!(browser.script(pressed), "true", "a row switches its layer on");
    assert_eq!(browser.console(), [json!(null); 0]);
}

#[test]
fn ok_the_keyboard_does_all_of_it() {
    let Some((browser, _)) = shown("keys", &[("a.txt", REPORT)]) else { return };
    let (tab, right, left, end) = ("\u{E004}", "\u{E014}", "\u{E012}", "\u{E010}");
    let at = || browser.script("return document.activeElement.innerText");
    browser.press(tab);
    assert!(at().as_str().expect("a string").starts_with("Expressions"), "first come the switches");
    browser.press(" ");
    assert_eq!(browser.script("return document.body.classList.contains('off-mention')"), true);
    browser.press(" ");
    browser.press(&tab.repeat(7));
    assert_eq!(at(), "Đảng ủy xã Lộc Tân", "then the text");
    browser.press(right);
    assert_eq!(at(), "6 tháng đầu năm 2024");
    browser.press(left);
    assert_eq!(at(), "Đảng ủy xã Lộc Tân");
    browser.press(end);
    assert_eq!(at(), "5,4 tỷ đồng");
    let described = "return document.getElementById(document.activeElement.getAttribute('aria-describedby')).innerText";
    assert!(browser.script(described).as_str().expect("a string").contains("5400000000 VND"));
    browser.script("document.querySelector('#legend [data-layer=unit]').click(); document.activeElement.blur()");
    browser.script("document.querySelector('#legend [data-layer=doubt]').focus()");
    browser.press(tab);
    assert_eq!(at(), "5,4 tỷ đồng", "where it was left");
    browser.script("document.querySelector('#legend [data-layer=mention]').click()");
    browser.script("document.querySelector('#legend [data-layer=doubt]').focus()");
    browser.press(tab);
    assert_eq!(at(), "Lê Văn Hòa", "what is off is passed over");
    browser.press(&tab.repeat(2));
    assert_eq!(browser.script("return document.activeElement.closest('.doubts') !== null"), true, "then the findings");
    browser.press("\u{E007}");
    assert_eq!(browser.script("return document.activeElement.closest('.text') !== null"), true);
    assert_eq!(browser.console(), [json!(null); 0]);
}

#[test]
fn ok_a_text_stays_a_text() {
    let Some((browser, _)) = shown("hostile", &[("a.txt", HOSTILE), ("<b>&amp;.txt", REPORT)]) else { return };
    assert_eq!(browser.script("return document.title"), "What the reports say");
    assert_eq!(
        browser.script("return document.querySelectorAll('main script, main img, h2 b, .text :not(p, mark)').length"),
        0
    );
    let shown = browser.script("return [...document.querySelectorAll('.text')].map(text => text.innerText)");
    let shown: Vec<_> = shown.as_array().expect("an array").iter().filter_map(|text| text.as_str()).collect();
    let hostile = shown.iter().find(|text| text.contains("taken")).expect("it is shown");
    assert_eq!(lines(hostile), lines(HOSTILE));
    for layer in ["mention", "indicator", "person", "document"] {
        browser.script(&format!("document.querySelectorAll('.text mark.{layer}').forEach(mark => mark.focus())"));
    }
    assert_eq!(browser.script("return document.title"), "What the reports say");
    assert_eq!(browser.console(), [json!(null); 0]);
}

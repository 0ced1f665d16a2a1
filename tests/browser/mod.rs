//! Chromium, driven over the WebDriver protocol: JSON over HTTP to the `chromedriver` that comes with it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// A browser with one page, which ends with it.
pub(crate) struct Browser {
    driver: Child,
    session: String,
}

impl Browser {
    /// A browser of this test's own; `None` where none is installed, unless `BROWSER=required` says that one must be.
    pub(crate) fn start(test: &str) -> Option<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut driver = match command.spawn() {
            Ok(driver) => driver,
            Err(error) => {
                assert!(std::env::var("BROWSER").as_deref() != Ok("required"), "chromedriver: {error}");
                return None;
            }
        };
        let mut said = BufReader::new(driver.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
        let port = said.find_map(|line| line.split_once("successfully on port ").map(|(_, port)| port.to_owned()));
        let port = port.expect("the driver says on which port it listens");
        // Whatever else it says has to go somewhere.
        std::thread::spawn(move || said.for_each(drop));
        let address = format!("http://127.0.0.1:{}/session", port.trim_end_matches('.'));
        let mut browser = Self { driver, session: address };
        let id = browser.call("", &json!({ "capabilities": { "alwaysMatch": capabilities(test) } }));
        browser.session = format!("{}/{}", browser.session, id["sessionId"].as_str().expect("an id"));
        Some(browser)
    }

    pub(crate) fn open(&self, page: &Path) {
        self.call("/url", &json!({ "url": format!("file://{}", page.display()) }));
    }

    /// What a script returns.
    pub(crate) fn script(&self, script: &str) -> Value {
        self.call("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Clicks in the middle of what a script returns, where nothing else may lie.
    pub(crate) fn click(&self, element: &str) {
        let element = self.script(&format!("return {element}"));
        let id = element.as_object().and_then(|element| element.values().next()?.as_str()).expect("an element");
        self.call(&format!("/element/{id}/click"), &json!({}));
    }

    /// Moves the pointer to the middle of what a script returns.
    pub(crate) fn hover(&self, element: &str) {
        let element = self.script(&format!("return {element}"));
        let step = json!({ "type": "pointerMove", "duration": 0, "origin": element, "x": 0, "y": 0 });
        self.call("/actions", &json!({ "actions": [{ "type": "pointer", "id": "mouse", "actions": [step] }] }));
    }

    /// Presses keys one after the other; the keys without a letter have code points of their own.
    pub(crate) fn press(&self, keys: &str) {
        let strokes = keys.chars().flat_map(|key| ["keyDown", "keyUp"].map(|way| json!({ "type": way, "value": key })));
        let strokes: Vec<_> = strokes.collect();
        self.call("/actions", &json!({ "actions": [{ "type": "key", "id": "keys", "actions": strokes }] }));
    }

    /// All that stands in the console since it was last asked for.
    pub(crate) fn console(&self) -> Vec<Value> {
        self.call("/se/log", &json!({ "type": "browser" })).as_array().expect("an array").clone()
    }

    fn call(&self, command: &str, body: &Value) -> Value {
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let mut answer = agent.post(format!("{}{command}", self.session)).send_json(body).expect("the driver answers");
        let failed = !answer.status().is_success();
        let mut answer: Value = answer.body_mut().read_json().expect("JSON");
        assert!(!failed, "{command} {body}: {answer:#}");
        answer["value"].take()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The browser goes when its session does; the driver alone would leave it behind.
        let _ = ureq::delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn capabilities(test: &str) -> Value {
    let profile = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("browser").join(test);
    let _ = fs::remove_dir_all(&profile);
    let args = [
        "--headless".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--window-size=1440,900".to_owned(),
        "--force-prefers-reduced-motion".to_owned(),
        format!("--user-data-dir={}", profile.display()),
    ];
    json!({ "goog:chromeOptions": { "args": args }, "goog:loggingPrefs": { "browser": "ALL" } })
}

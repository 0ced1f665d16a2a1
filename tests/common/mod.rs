//! The reports of `tests/reports`.

use std::fs;
use std::path::PathBuf;

/// The folder of the reports.
pub(crate) fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "reports"].iter().collect()
}

/// Every report, `(name, text)`, by name.
pub(crate) fn reports() -> Vec<(String, String)> {
    let entries = fs::read_dir(folder()).expect("the reports are there");
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    let mut reports: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| {
            let name = path.file_stem().and_then(|name| name.to_str()).expect("a name in UTF-8");
            (name.to_owned(), fs::read_to_string(&path).expect("a text in UTF-8"))
        })
        .collect();
    reports.sort();
    reports
}

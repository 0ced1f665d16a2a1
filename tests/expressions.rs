//! Tables of sentences with the expressions in them, one file a kind of expression.
//!
//! A row is a sentence, a tab, and the expected mentions as `type=value` joined by ` | `; none is a negative case.
//! Lines that begin with `##` name a group. Dates are told from 10 July 2024.

mod short_form;

use std::fmt::Write as _;
use std::path::Path;

use baocao::{Date, Mention, Options};
use short_form::short_form;

#[test]
fn every_row_reads_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expressions");
    let mut wrong = String::new();
    let mut rows = 0;
    for entry in std::fs::read_dir(folder).expect("the tables are there") {
        let path = entry.expect("a readable entry").path();
        let table = std::fs::read_to_string(&path).expect("a readable table");
        for (sentence, expected) in table.lines().skip(1).filter_map(|line| line.split_once('\t')) {
            rows += 1;
            let found = read(sentence);
            if found != expected {
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                writeln!(wrong, "{name}: {sentence}\n  - {expected}\n  + {found}").expect("a string takes all");
            }
        }
    }
    assert!(rows > 400, "only {rows} rows");
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn read(sentence: &str) -> String {
    let options = Options::new().reference(Date::new(Some(2024), 7, 10));
    let mentions = options.mentions(sentence);
    mentions.iter().map(shown).collect::<Vec<_>>().join(" | ")
}

fn shown(mention: &Mention<'_>) -> String {
    let (kind, value) = short_form(&mention.value);
    format!("{kind}={value}")
}

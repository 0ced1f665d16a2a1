//! The series of 32 of `tests/reports`, cell by cell, against `tests/series.csv`, which was made by hand from the
//! reviewed readings: topics and periods by reading the texts, figures as reviewed.
//!
//! The rules of the table. A result is of the stretch of time that its sentence names for it, else of the one that the
//! report reviews; a goal only of the one named for it. `cả năm` is the year. What only ends (`đến hết tháng 6`) is no
//! stretch, and an end (`đến năm 2025`) is that of the figure beside it alone. Three months that are a quarter are
//! filed as that quarter, and so are `3 tháng đầu năm`; longer stretches from January on are filed as they are. A unit
//! is the counted noun with the nouns that tell its kind, where the subject does not tell that already.

mod common;

use std::collections::HashSet;

use baocao::series::{Row, Series};

const FIELDS: [&str; 13] = [
    "document", "topic", "subject", "goal", "level", "name", "period", "value", "unit", "bound", "share", "of_plan",
    "growth",
];

type Line = Vec<String>;

#[test]
fn ok_cells_are_as_filed_by_hand() {
    let expected = by_hand();
    let mut extra = found(&expected);
    let mut missed = Vec::new();
    for line in expected {
        match extra
            .iter()
            .position(|other| *other == line)
            .or_else(|| extra.iter().position(|other| agree(&line, other)))
        {
            Some(at) => {
                extra.remove(at);
            }
            None => missed.push(line),
        }
    }
    let list = |lines: &[Line]| lines.iter().map(|line| line.join(" | ")).collect::<Vec<_>>().join("\n");
    assert!(
        missed.is_empty() && extra.is_empty(),
        "filed by hand and not found:\n{}\n\nfound and not filed:\n{}\n",
        list(&missed),
        list(&extra)
    );
}

/// Whether two lines tell the same: where a subject or a counted noun begins and ends may be arguable, nothing else.
fn agree(one: &Line, other: &Line) -> bool {
    one.iter().zip(other).zip(FIELDS).all(|((one, other), field)| match field {
        "subject" | "unit" => {
            let (shorter, longer) = if one.len() < other.len() { (one, other) } else { (other, one) };
            longer.contains(shorter) && longer.len() <= 2 * shorter.len()
        }
        _ => one == other,
    })
}

fn by_hand() -> Vec<Line> {
    let mut table = csv::Reader::from_reader(include_str!("series.csv").as_bytes());
    assert_eq!(table.headers().expect("a head"), FIELDS.as_slice());
    table.records().map(|record| record.expect("a row").iter().map(str::to_lowercase).collect()).collect()
}

/// The cells of the reports that have been filed by hand.
fn found(by_hand: &[Line]) -> Vec<Line> {
    let filed: HashSet<&str> = by_hand.iter().map(|line| line[0].as_str()).collect();
    let mut series = Series::new();
    for (name, text) in common::reports().into_iter().filter(|(name, _)| filed.contains(name.as_str())) {
        series.add(&name, &baocao::parse(&text));
    }
    series.into_cells().iter().map(|cell| line(&cell.row())).collect()
}

/// The fields of a row that the table has, in small letters.
fn line(row: &Row<'_>) -> Line {
    let row = serde_json::to_value(row).expect("a row is JSON");
    let text = |name: &&str| match &row[*name] {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.to_lowercase(),
        other => other.to_string(),
    };
    FIELDS.iter().map(text).collect()
}

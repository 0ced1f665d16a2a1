//! Whether an indicator of `tests/reports` is given the topic that a person gave it.
//!
//! `tests/topics.tsv` has a row for each reviewed indicator: its subject, a tab, its topic. `## name` opens a report.

mod common;

use std::collections::HashMap;
use std::fmt::Write as _;

use baocao::{Indicator, Topic};

#[test]
fn ok_topics_are_as_a_person_gave_them() {
    let table = include_str!("topics.tsv");
    let reports: HashMap<String, String> = common::reports().into_iter().collect();
    let (mut found, mut rows) = (0, 0);
    let mut wrong = String::new();
    for section in table.split("## ").skip(1) {
        let (name, section) = section.split_once('\n').expect("a report's name stands on its own line");
        let report = baocao::parse(&reports[name]);
        let mut unread: Vec<&Indicator<'_>> = report.indicators.iter().collect();
        for (subject, topic) in section.lines().filter_map(|row| row.split_once('\t')) {
            let topic: Topic = serde_json::from_value(topic.into()).expect("a topic");
            rows += 1;
            let Some(at) = unread.iter().position(|indicator| indicator.subject() == subject) else { continue };
            let given = unread.remove(at).topic;
            found += 1;
            if given != topic {
                writeln!(wrong, "{name}: {subject}: {topic:?}, not {given:?}").expect("a string takes all");
            }
        }
    }
    println!("{found} topics are given; {rows} indicators are labelled");
    assert!(found * 100 >= rows * 95, "only {found} of {rows} indicators are read with their subject");
    assert!(wrong.is_empty(), "\n{wrong}");
}
